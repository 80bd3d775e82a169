// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/text/letterwords.h"

#include "core/structure/boundaries.h"

#include <ranges>

namespace Kodeks {

static constexpr qsizetype firstSpan = 200;

WordFinder unicodeWords(const LetterText &text)
{
    return [text](TextRange within) { return wordsWithin(text, within); };
}

LetterWords::LetterWords(WordFinder finder, qsizetype length)
    : m_finder(std::move(finder))
    , m_length(length)
{
}

qsizetype LetterWords::endAfter(qsizetype position) const
{
    return after(position, &TextRange::end);
}

qsizetype LetterWords::endBefore(qsizetype position) const
{
    return before(position, &TextRange::end);
}

qsizetype LetterWords::startAfter(qsizetype position) const
{
    return after(position, &TextRange::start);
}

qsizetype LetterWords::startBefore(qsizetype position) const
{
    return before(position, &TextRange::start);
}

TextRange LetterWords::at(qsizetype position) const
{
    for (qsizetype span = firstSpan;; span *= 4) {
        const TextRange window{std::max<qsizetype>(0, position - span), std::min(m_length, position + span)};
        const bool whole = window == TextRange{0, m_length};
        const QList<TextRange> words = m_finder(window);
        const auto word
            = std::ranges::find_if(words, [=](TextRange w) { return w.start <= position && position < w.end; });
        const auto ending = std::ranges::find(words, position, &TextRange::end);
        const TextRange found = word != words.end() ? *word
            : ending != words.end()                 ? *ending
                                                    : TextRange{position, position};
        if (whole || (found.start > window.start && found.end < window.end))
            return found;
    }
}

qsizetype LetterWords::after(qsizetype position, Edge edge) const
{
    // A word that began before the window would be seen cut: the window begins a little earlier.
    for (qsizetype span = firstSpan;; span *= 4) {
        const TextRange window{std::max<qsizetype>(0, position - span), std::min(m_length, position + span)};
        for (const TextRange word : m_finder(window)) {
            if (word.*edge > position && (word.end < window.end || window.end == m_length))
                return word.*edge;
        }
        if (window.end == m_length)
            return m_length;
    }
}

qsizetype LetterWords::before(qsizetype position, Edge edge) const
{
    for (qsizetype span = firstSpan;; span *= 4) {
        const TextRange window{std::max<qsizetype>(0, position - span), std::min(m_length, position + span)};
        const QList<TextRange> words = m_finder(window);
        for (const TextRange word : words | std::views::reverse) {
            if (word.*edge < position && (word.start > window.start || window.start == 0))
                return word.*edge;
        }
        if (window.start == 0)
            return 0;
    }
}

} // namespace Kodeks
