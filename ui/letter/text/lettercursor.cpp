// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/text/lettercursor.h"

#include "ui/letter/text/cursorrange.h"

namespace Kodeks {

static TextRange united(TextRange a, TextRange b)
{
    return {std::min(a.start, b.start), std::max(a.end, b.end)};
}

void LetterCursor::setText(const LetterText &text, QList<TextRange> sentences, WordFinder words)
{
    m_text = text;
    m_words = LetterWords(words ? std::move(words) : unicodeWords(text), text.length());
    setSentences(std::move(sentences));
    setPosition(m_sentences.isEmpty() ? 0 : m_sentences.first().start);
}

void LetterCursor::setSentences(QList<TextRange> sentences)
{
    const TextRange all{0, m_text.length()};
    for (TextRange &sentence : sentences)
        sentence = sentence.intersected(all);
    sentences.removeIf([](TextRange sentence) { return sentence.isEmpty(); });
    if (sentences.isEmpty() && !all.isEmpty())
        sentences.append(all);
    std::ranges::sort(sentences);
    m_sentences = std::move(sentences);
    m_head = -1;
}

TextRange LetterCursor::sentence() const
{
    const qsizetype index = sentenceIndex();
    return index < 0 ? TextRange{} : m_sentences.at(index);
}

qsizetype LetterCursor::indexAt(qsizetype position) const
{
    const auto after = std::ranges::upper_bound(m_sentences, position, {}, &TextRange::start);
    const qsizetype index = after - m_sentences.begin() - 1;
    return m_sentences.isEmpty() ? -1 : std::max<qsizetype>(0, index);
}

void LetterCursor::move(LetterMove step)
{
    switch (step) {
    case LetterMove::NextSentence:
        return moveToSentence(indexAt(m_selection.isEmpty() ? m_position : m_selection.end - 1) + 1);
    case LetterMove::PreviousSentence:
        return moveToSentence(indexAt(m_selection.isEmpty() ? m_position : m_selection.start) - 1);
    case LetterMove::FirstSentence: return moveToSentence(0);
    case LetterMove::LastSentence: return moveToSentence(m_sentences.size());
    case LetterMove::ExtendNextSentence: return extendBySentence(1);
    case LetterMove::ExtendPreviousSentence: return extendBySentence(-1);
    case LetterMove::ExtendFirstSentence: return extendToEdge(false);
    case LetterMove::ExtendLastSentence: return extendToEdge(true);
    case LetterMove::NextWord: return moveByWord(1, false);
    case LetterMove::PreviousWord: return moveByWord(-1, false);
    case LetterMove::ExtendNextWord: return moveByWord(1, true);
    case LetterMove::ExtendPreviousWord: return moveByWord(-1, true);
    case LetterMove::EndNextWord: return moveEnd(1);
    case LetterMove::EndPreviousWord: return moveEnd(-1);
    case LetterMove::StartNextWord: return moveStart(1);
    case LetterMove::StartPreviousWord: return moveStart(-1);
    case LetterMove::SelectAll: return select({0, m_text.length()});
    case LetterMove::DropSelection: return setPosition(m_position);
    }
}

void LetterCursor::setPosition(qsizetype position)
{
    m_position = snappedNearby(m_text, {position, position}).start;
    m_selection = {};
    m_anchor = {m_position, m_position};
    m_caret = m_position;
    m_head = -1;
}

void LetterCursor::setSelection(TextRange range)
{
    m_selection = snappedNearby(m_text, range);
    m_position = m_selection.start;
}

void LetterCursor::select(TextRange range)
{
    range = range.intersected({0, m_text.length()});
    if (range.isEmpty())
        return setPosition(m_position);
    setSelection(range);
    m_anchor = m_selection;
    m_caret = m_selection.end;
    m_head = -1;
}

void LetterCursor::selectWordAt(qsizetype position)
{
    setPosition(position);
    select(m_words.at(m_position));
}

void LetterCursor::extendTo(qsizetype position)
{
    const TextRange range = united(m_anchor, {position, position});
    m_head = -1;
    m_caret = position;
    if (range.isEmpty())
        setPosition(position);
    else
        setSelection(range.intersected({0, m_text.length()}));
}

void LetterCursor::moveToSentence(qsizetype index)
{
    if (!m_sentences.isEmpty())
        setPosition(m_sentences.at(std::clamp<qsizetype>(index, 0, m_sentences.size() - 1)).start);
}

void LetterCursor::extendBySentence(int step)
{
    if (m_sentences.isEmpty())
        return;
    if (m_head < 0) {
        m_anchor = target();
        m_head = step > 0 ? indexAt(m_anchor.end - 1) : indexAt(m_anchor.start);
        const TextRange edge = m_sentences.at(m_head);
        const bool reached = step > 0 ? edge.end <= m_anchor.end : edge.start >= m_anchor.start;
        m_head += reached ? step : 0;
    } else {
        m_head += step;
    }
    m_head = std::clamp<qsizetype>(m_head, 0, m_sentences.size() - 1);
    const TextRange head = m_sentences.at(m_head);
    const bool above = m_head < indexAt(m_anchor.start) || (step < 0 && m_head == indexAt(m_anchor.start));
    const bool below = m_head > indexAt(m_anchor.end - 1) || (step > 0 && m_head == indexAt(m_anchor.end - 1));
    setSelection({above ? std::min(head.start, m_anchor.start) : m_anchor.start,
        below ? std::max(head.end, m_anchor.end) : m_anchor.end});
    m_caret = above ? m_selection.start : m_selection.end;
}

void LetterCursor::extendToEdge(bool last)
{
    if (m_sentences.isEmpty())
        return;
    if (m_head < 0)
        m_anchor = target();
    m_head = last ? m_sentences.size() - 1 : 0;
    setSelection(united(m_anchor, m_sentences.at(m_head)));
    m_caret = last ? m_selection.end : m_selection.start;
}

void LetterCursor::moveByWord(int step, bool extend)
{
    const qsizetype from = extend           ? m_caret
        : step > 0 || m_selection.isEmpty() ? std::max(m_position, m_selection.end)
                                            : m_selection.start;
    if (extend)
        return extendTo(step > 0 ? m_words.endAfter(from) : m_words.startBefore(from));
    const qsizetype to = step > 0 ? m_words.startAfter(from) : m_words.startBefore(from);
    if (to < m_text.length() || m_text.isEmpty())
        setPosition(to);
}

void LetterCursor::moveEnd(int step)
{
    const TextRange range = target();
    const qsizetype end = step > 0 ? m_words.endAfter(range.end) : m_words.endBefore(range.end);
    if (end > range.start)
        select({range.start, end});
}

void LetterCursor::moveStart(int step)
{
    const TextRange range = target();
    const qsizetype start = step > 0 ? m_words.startAfter(range.start) : m_words.startBefore(range.start);
    if (start < range.end)
        select({start, range.end});
}

} // namespace Kodeks
