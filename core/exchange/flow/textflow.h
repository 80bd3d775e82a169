// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Kodeks {

/// Puts a document's text together as a reader walks through it: each paragraph a line; a table's row a line with tabs
/// between its cells, unless a cell has several paragraphs (then the table is layout, and its paragraphs are lines of
/// their own); notes as "[1]" in the text and again, with their text, at the end; what stands in a frame after the
/// paragraph it is tied to. Calls that do not match (an end without its beginning) do nothing.
class TextFlow
{
public:
    void addText(QStringView text);
    /// A line that ends within its paragraph.
    void breakLine() { addText(u"\n"); }
    [[nodiscard]] bool atLineStart() const;
    [[nodiscard]] QChar lastCharacter() const;

    /// Takes a space at the paragraph's end away.
    void dropSpace();
    /// Ends the paragraph; an empty one is an empty line.
    void endParagraph();
    /// Ends it only if there is something in it.
    void closeParagraph();
    /// Makes sure of an empty line before what comes next, unless nothing came yet.
    void space();

    void beginFrame();
    void endFrame();
    void beginRow();
    void endRow();
    void dropRow(); ///< the row is forgotten when it ends
    void beginCell();
    void endCell();

    /// Puts "[n]" into the text; what is added until endNote() is the note.
    void beginNote();
    void endNote();

    [[nodiscard]] int depth() const { return static_cast<int>(m_frames.size()); }
    [[nodiscard]] qsizetype characters() const { return m_characters; }
    /// Everything, notes last; without empty lines at either end.
    [[nodiscard]] QString finished();

private:
    enum class Kind { Body, Frame, Row, Cell, Note };
    struct Frame
    {
        Kind kind = Kind::Body;
        QStringList lines; ///< whole paragraphs
        QString paragraph; ///< the one that is being written
        QStringList after; ///< what frames left for after this paragraph
        QList<QStringList> cells; ///< of a row
        int note = 0;
        bool dropped = false;
    };

    void begin(Kind kind);
    [[nodiscard]] bool end(Kind kind, Frame &ended);
    Frame &top() { return m_frames.last(); }

    QList<Frame> m_frames{Frame{}};
    QStringList m_notes;
    qsizetype m_characters = 0;
};

} // namespace Kodeks
