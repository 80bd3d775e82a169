// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/markedheading.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Kodeks {

/// What a walk through a document gives: its text, and which of it the document marks as headings.
struct FlowText
{
    QString text;
    QList<MarkedHeading> headings;

    /// Puts more behind it, with `between` before that unless there is nothing yet.
    void append(const FlowText &more, const QString &between);
};

/// Puts a document's text together as a reader walks through it: each paragraph a line; a table's row a line with tabs
/// between its cells, unless a cell has several paragraphs (then the table is layout, and its paragraphs are lines of
/// their own); notes as "[1]" in the text and again, with their text, at the end; what stands in a frame after the
/// paragraph it is tied to. Calls that do not match (an end without its beginning) do nothing.
class TextFlow
{
public:
    void addText(QStringView text);
    /// Puts text before what has been written of the paragraph.
    void prefix(const QString &text);
    /// Puts raised text: a number that is a note's mark as "[1]", like notes that have a text, so that it is no part of
    /// the word or year before it; an exponent ("m²", "10⁶") as raised digits; anything else as it is.
    void addRaised(QStringView text);
    /// Puts whole paragraphs of another walk.
    void addFlow(const FlowText &flow);
    /// A line that ends within its paragraph.
    void breakLine() { addText(u"\n"); }
    [[nodiscard]] bool atLineStart() const;
    [[nodiscard]] QChar lastCharacter() const;

    /// Takes a space at the paragraph's end away.
    void dropSpace();
    /// Ends a line that was broken last of all in its paragraph: the break is no empty line, unless nothing stands
    /// before it.
    void dropBreak();
    /// What is written now is a heading, from 1 at the top, or (0) the document's title. It ends with the paragraph.
    void markHeading(int level) { top().heading = level; }
    void unmarkHeading() { top().heading = noHeading; }
    /// The paragraph is forgotten when it ends, but for what stands in its frames.
    void dropParagraph() { top().unwanted = true; }
    /// Ends the paragraph; an empty one is an empty line. True if it was dropped and had text.
    bool endParagraph();
    /// Ends it only if there is something in it.
    void closeParagraph();
    /// Makes sure of an empty line before what comes next, unless nothing came yet.
    void space();

    void beginFrame();
    void endFrame();
    void beginRow();
    /// Ends it; it stands `times` times, with its text. What repeats nothing is cut short, and what repeats too much
    /// stands once, in a text that is too long by characters().
    void endRow(qsizetype times = 1);
    void dropRow(); ///< the row is forgotten when it ends
    /// Rows that stand below all others of their table, wherever they are written: putFoot() at its end puts them.
    void beginFoot();
    void endFoot();
    void putFoot();
    void beginCell();
    void endCell(qsizetype times = 1); ///< as a row

    /// Puts "[n]" into the text; what is added until endNote() is the note.
    void beginNote();
    void endNote();

    [[nodiscard]] int depth() const { return static_cast<int>(m_frames.size()); }
    [[nodiscard]] qsizetype characters() const { return m_characters; }
    /// Everything, notes last; without empty lines at either end, line breaks as a letter has them.
    [[nodiscard]] FlowText finished();

private:
    enum class Kind { Body, Frame, Foot, Row, Cell, Note };
    static constexpr int noHeading = -1;
    struct Line
    {
        QString text; ///< of a paragraph; it may have line breaks
        int heading = noHeading;
    };
    using Lines = QList<Line>;
    struct Frame
    {
        Kind kind = Kind::Body;
        Lines lines; ///< whole paragraphs
        QString paragraph; ///< the one that is being written
        int heading = noHeading; ///< what it is
        bool unwanted = false; ///< the paragraph is to be dropped
        qsizetype raised = -1; ///< where its last raised mark ended
        Lines after; ///< what frames left for after this paragraph
        Lines foot; ///< of the table that is being written
        QList<Lines> cells; ///< of a row
        int note = 0;
        bool dropped = false;
    };

    [[nodiscard]] static Lines filledLines(const Lines &lines);
    [[nodiscard]] static Lines rowLines(const QList<Lines> &cells);
    [[nodiscard]] qsizetype allowed(qsizetype times, const Lines &content);
    [[nodiscard]] static FlowText joined(const Lines &lines);
    void begin(Kind kind);
    [[nodiscard]] bool end(Kind kind, Frame &ended);
    Frame &top() { return m_frames.last(); }

    QList<Frame> m_frames{Frame{}};
    QStringList m_notes;
    qsizetype m_characters = 0;
    qsizetype m_repeated = 0; ///< lines that stand once more
};

} // namespace Kodeks
