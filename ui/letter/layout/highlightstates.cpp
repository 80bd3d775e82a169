// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/layout/highlightstates.h"

namespace Kodeks {

void HighlightStates::setHighlighter(std::shared_ptr<LetterHighlighter> highlighter)
{
    m_highlighter = std::move(highlighter);
    reset();
}

void HighlightStates::reset()
{
    m_before.assign(1, {});
}

LetterHighlighter::Line HighlightStates::highlight(
    const QString &text, const LetterBlock &block, const std::any &before)
{
    if (!block.first || !block.last)
        return {{}, before};
    return m_highlighter->highlight(text.sliced(block.start, block.length), before);
}

bool HighlightStates::advance(
    const QString &text, const QList<LetterBlock> &blocks, qsizetype block, QDeadlineTimer deadline)
{
    const auto wanted = static_cast<size_t>(block);
    while (m_before.size() <= wanted) {
        const LetterBlock &last = blocks.at(static_cast<qsizetype>(m_before.size()) - 1);
        std::any after = highlight(text, last, m_before.back()).state;
        m_before.push_back(std::move(after));
        if (deadline.hasExpired())
            break;
    }
    return m_before.size() > wanted;
}

std::optional<LineFormats> HighlightStates::formats(
    const QString &text, const QList<LetterBlock> &blocks, qsizetype block)
{
    const auto wanted = static_cast<size_t>(block);
    if (wanted >= m_before.size())
        return {};
    LetterHighlighter::Line line = highlight(text, blocks.at(block), m_before[wanted]);
    if (wanted + 1 == m_before.size())
        m_before.push_back(std::move(line.state));
    return std::move(line.formats);
}

} // namespace Kodeks
