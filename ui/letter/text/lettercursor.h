// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letter/text/letterwords.h"

namespace Kodeks {

/// A step of the cursor or the selection.
enum class LetterMove {
    NextSentence,
    PreviousSentence,
    ExtendNextSentence,
    ExtendPreviousSentence,
    FirstSentence,
    LastSentence,
    ExtendFirstSentence,
    ExtendLastSentence,
    NextWord,
    PreviousWord,
    ExtendNextWord,
    ExtendPreviousWord,
    EndNextWord,
    EndPreviousWord,
    StartNextWord,
    StartPreviousWord,
    SelectAll,
    DropSelection
};

/// Where a coder is in a letter: a position, the sentence that holds it, and a selection that may be empty. Moving
/// by sentence or setting a position drops the selection. Ranges in code points; every range given is clipped.
class LetterCursor
{
public:
    /// `sentences` in any order; where there are none, the whole text counts as one. To the start of the text.
    void setText(const LetterText &text, QList<TextRange> sentences, WordFinder words);
    /// Other sentences for the same text; position and selection stay.
    void setSentences(QList<TextRange> sentences);

    [[nodiscard]] qsizetype position() const { return m_position; }
    [[nodiscard]] TextRange selection() const { return m_selection; }
    /// The sentence at the position: the one that holds it, else the one before it, else the first.
    [[nodiscard]] TextRange sentence() const;
    /// What a code would be given to: the selection, else the sentence.
    [[nodiscard]] TextRange target() const { return m_selection.isEmpty() ? sentence() : m_selection; }
    [[nodiscard]] const QList<TextRange> &sentences() const { return m_sentences; }
    /// The word at the position; empty where none is.
    [[nodiscard]] TextRange word() const { return m_words.at(m_position); }
    [[nodiscard]] qsizetype sentenceIndex() const { return indexAt(m_position); }
    [[nodiscard]] qsizetype indexAt(qsizetype position) const;

    void move(LetterMove step);
    void setPosition(qsizetype position);
    /// Selects whole graphemes; the position goes to the start. An empty range drops the selection.
    void select(TextRange range);
    void selectWordAt(qsizetype position);
    /// Selects from where the selection began (its anchor) to `position`.
    void extendTo(qsizetype position);

private:
    void moveToSentence(qsizetype index);
    void extendBySentence(int step);
    void extendToEdge(bool last);
    void moveByWord(int step, bool extend);
    void moveEnd(int step);
    void moveStart(int step);
    void setSelection(TextRange range);

    LetterText m_text;
    QList<TextRange> m_sentences;
    LetterWords m_words;
    qsizetype m_position = 0;
    TextRange m_selection;
    TextRange m_anchor;           ///< what a selection grows from
    qsizetype m_caret = 0;        ///< the moving end of a selection that grows
    qsizetype m_head = -1;        ///< the sentence at the moving end while a selection grows by sentence, else -1
};

} // namespace Kodeks
