// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letter/layout/letterhighlighter.h"

#include <memory>

namespace Kodeks {

/// The highlighter of the library kodeks-highlighting, which is loaded when the first line is asked for: with what it
/// needs it takes longer to load than a window of Qt. The library lies beside the program, or where KODEKS_HIGHLIGHTING
/// says, as tests do. Without it letters are shown plain.
class LazyHighlighter : public LetterHighlighter
{
public:
    explicit LazyHighlighter(bool dark);

    /// The view must be given it again after that.
    void setDark(bool dark);

    [[nodiscard]] Line highlight(const QString &line, const std::any &before) override;

private:
    bool m_dark;
    bool m_sought = false;
    std::unique_ptr<LetterHighlighter> m_found;
};

} // namespace Kodeks
