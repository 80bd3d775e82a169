// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letter/layout/letterlayout.h"

#include <QSize>

namespace Kodeks {

/// A letter laid out in a viewport and scrolled: what stands where. Points and rectangles are in pixels of the viewport
/// unless said otherwise. What is in the viewport is always laid out; everything else has an estimated place.
class LetterPage
{
public:
    /// A line of the letter held at a height of the viewport while heights and widths change.
    struct Place
    {
        qsizetype utf16 = 0; ///< where the line begins
        int y = 0; ///< the line's top
    };
    struct Extent
    {
        int top = 0;
        int bottom = 0;
    };

    LetterLayout &layout() { return m_layout; }
    [[nodiscard]] const LetterLayout &layout() const { return m_layout; }
    [[nodiscard]] const LetterText &text() const { return m_layout.text(); }
    [[nodiscard]] const LetterColumns &columns() const { return m_columns; }
    [[nodiscard]] QSize size() const { return m_size; }

    /// Column and margin for a viewport; lays out anew only if the column's width or the style is another.
    void fit(QSize viewport, const LetterStyle &style);
    /// A margin on either side of the column from the next fit() on, or one at the right.
    void setTwoMargins(bool two) { m_twoMargins = two; }
    [[nodiscard]] bool hasTwoMargins() const { return m_twoMargins; }
    /// How wide a margin should be from the next fit() on, in pixels; 0 for what suits the viewport.
    void setMarginWidth(int wished) { m_marginWidth = wished; }
    [[nodiscard]] int marginWidth() const { return m_marginWidth; }
    /// Keeps the line at the viewport's top where it is while `change` alters layouts.
    void keepingPlace(const std::function<void()> &change);
    [[nodiscard]] Place placeAt(int y) const;
    void keep(Place place);

    [[nodiscard]] qint64 scrolled() const { return m_y; }
    [[nodiscard]] qint64 furthest() const;
    void scrollTo(qint64 y);
    /// Scrolls as little as shows the range with a little around it; far jumps put it into the upper third.
    void reveal(TextRange range);

    /// What is at least partly visible.
    [[nodiscard]] TextRange visible() const;
    /// The rectangles of a range as far as it is visible, as high as a line.
    [[nodiscard]] QList<QRectF> rects(TextRange range) const;
    /// From the top of the first line of a range to the bottom of its last, also outside the viewport.
    [[nodiscard]] Extent extent(TextRange range) const;
    /// The position nearest to a point.
    [[nodiscard]] qsizetype positionAt(QPoint point) const;
    /// The top of a block's text.
    [[nodiscard]] int blockTop(qsizetype block) const;
    [[nodiscard]] qsizetype firstBlock() const { return m_layout.blockAt(m_y - padding()); }
    [[nodiscard]] qsizetype lastBlock() const { return m_layout.blockAt(m_y + m_size.height() - padding()); }

private:
    [[nodiscard]] int padding() const { return m_layout.style().pitch; }
    [[nodiscard]] qint64 lineTop(qsizetype utf16) const;
    bool layOutVisible();
    void settle(const std::function<qint64()> &target);

    LetterLayout m_layout;
    LetterColumns m_columns;
    QSize m_size;
    qint64 m_y = 0;
    bool m_twoMargins = false;
    int m_marginWidth = 0;
};

} // namespace Kodeks
