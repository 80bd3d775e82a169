// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letter/marks/marginlayout.h"

class QPainter;

class QTextLayout;

namespace Kodeks {

/// What is shown on a letter besides its text and passages.
struct LetterDecorations
{
    TextRange sentence;      ///< the cursor's
    TextRange selection;
    QList<TextRange> doubtful; ///< words that were recognised and may be wrong; sorted, not overlapping
    QList<TextRange> uncoded; ///< sentences that are marked as not coded; sorted, not overlapping
    QList<TextRange> hits;   ///< sorted, not overlapping
    qsizetype hit = -1;      ///< the current one
    qsizetype caret = -1;    ///< -1 to show none
    QList<PassageId> current;
};

/// Paints the column: band, tints, hits, selection, text, the current passage's outline, caret.
class LetterPainter
{
public:
    LetterPainter(const LetterPage &page, const LetterColors &colors, QPainter &painter, QRect dirty);

    void paint(const LetterDecorations &shown, const PassageMarks &marks, const MarginLayout &margin);

private:
    [[nodiscard]] QList<PassageMark> touching(const PassageMarks &marks) const;
    void paintBand(TextRange sentence);
    void paintTints(const QList<PassageMark> &marks);
    void paintBelow(const QList<PassageMark> &marks);
    void paintUnderlines(const QList<PassageMark> &marks, TextRange selection, const MarginLayout &margin);
    void paintPattern(const QRectF &rect, int up, int thick, int row, const QColor &ink);
    void paintEnds(const QList<PassageMark> &marks);
    void paintHits(const LetterDecorations &shown);
    void paintUncoded(const QList<TextRange> &sentences);
    void paintDoubtful(const QList<TextRange> &words);
    void paintText();
    void paintLines(const QTextLayout &layout, QPointF place);
    void paintOutline(TextRange range, const QColor &color, int width);
    void paintCaret(qsizetype caret);
    /// Leaves `above` and `below` pixels of each line free.
    void fill(TextRange range, const QColor &color, int above, int below);

    const LetterPage &m_page;
    const LetterColors &m_colors;
    QPainter &m_painter;
    QRectF m_dirty;
    TextRange m_range; ///< visible and dirty
};

} // namespace Kodeks
