// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letter/highlighting/letterhighlight.h"
#include "ui/letter/layout/letterhighlighter.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>
#include <memory>

namespace Kodeks {

/// Shows the structure that LetterHighlight marks in the colours of one of KDE's two default themes, both read when the
/// first line is asked for.
class SyntaxHighlighter : public LetterHighlighter
{
public:
    explicit SyntaxHighlighter(bool dark);

    /// The view must be given it again after that.
    void setDark(bool dark);

    [[nodiscard]] Line highlight(const QString &line, const std::any &before) override;

private:
    void chooseTheme();

    bool m_dark;
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    KSyntaxHighlighting::Theme m_theme;
    std::unique_ptr<LetterHighlight> m_highlight;
};

} // namespace Kodeks
