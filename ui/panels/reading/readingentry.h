// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letter/marks/letterpainter.h"

namespace Kodeks {

class Project;
struct ReadPassage;

/// A passage as it is read among others: a line saying where it stands, the text as in the letter, and beside it the
/// brackets of the passages that are there. Pixels of the viewport's width.
class ReadingEntry
{
public:
    ReadingEntry(const ReadPassage &passage, const Project &project, const LetterStyle &style,
        const LetterColors &colors, const QFont &small, int width);

    [[nodiscard]] int height() const { return m_height; }
    /// What a screen reader says of it.
    [[nodiscard]] QString spoken() const;
    /// Where the passage, without its context, begins and ends, from the entry's top.
    [[nodiscard]] LetterPage::Extent extent() const;

    struct State
    {
        bool current = false;
        bool selected = false;
        bool focused = false;
    };
    void paint(QPainter &painter, int top, const LetterColors &colors, State state) const;

    /// How high entries will be, before they are laid out.
    class Measure
    {
    public:
        Measure(const LetterStyle &style, const QFont &small, int width);
        [[nodiscard]] int estimate(qsizetype characters) const;

    private:
        int m_around;
        int m_pitch;
        qreal m_perLine; ///< characters
    };

private:
    [[nodiscard]] int textTop() const;

    PassageId m_id;
    TextRange m_range; ///< of what is shown
    QString m_head;
    QFont m_small;
    LetterPage m_page;
    PassageMarks m_marks;
    MarginLayout m_margin;
    int m_height = 0;
};

} // namespace Kodeks
