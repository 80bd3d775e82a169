// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letter/layout/letterhighlighter.h"
#include "ui/letter/text/letterblocks.h"

#include <QDeadlineTimer>
#include <memory>
#include <optional>

namespace Kodeks {

/// The states of a highlighter before each block of a letter, as far down as somebody has asked for.
class HighlightStates
{
public:
    void setHighlighter(std::shared_ptr<LetterHighlighter> highlighter);
    /// `text` and `blocks` belong to the caller and are handed in again with each call; this forgets what it knew.
    void reset();

    [[nodiscard]] bool isActive() const { return m_highlighter != nullptr; }
    /// Works down towards `block` until the deadline; true if the state before it is known then.
    bool advance(const QString &text, const QList<LetterBlock> &blocks, qsizetype block, QDeadlineTimer deadline);
    /// The formats of a block; nothing if the state before it is not known yet.
    [[nodiscard]] std::optional<LineFormats> formats(
        const QString &text, const QList<LetterBlock> &blocks, qsizetype block);

private:
    LetterHighlighter::Line highlight(const QString &text, const LetterBlock &block, const std::any &before);

    std::shared_ptr<LetterHighlighter> m_highlighter;
    std::vector<std::any> m_before{1}; ///< the state before block 0, 1, …
};

} // namespace Kodeks
