// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/letterview.h"

namespace Kodeks {

void LetterView::setTwoMargins(bool two)
{
    if (two == hasTwoMargins())
        return;
    m_page.setTwoMargins(two);
    refit();
}

void LetterView::setMarginWidth(int wished)
{
    if (wished == marginWidth())
        return;
    m_page.setMarginWidth(wished);
    refit();
}

void LetterView::widenMargin(int step)
{
    constexpr int least = 34;
    const int shown = m_page.columns().marginWidth;
    const int stride = qRound(4 * m_style.label);
    setMarginWidth(std::max(least, shown + step * stride));
    if (step > 0 && m_page.columns().marginWidth == shown)
        setMarginWidth(shown);
}

std::optional<PassageMark::Side> LetterView::borderAt(QPoint point) const
{
    const LetterColumns &columns = m_page.columns();
    if (letter().isEmpty())
        return {};
    if (point.x() > columns.left + columns.width + 4 && point.x() < columns.margin + 2)
        return PassageMark::Side::Right;
    if (hasTwoMargins() && point.x() > columns.second + columns.secondWidth - 2 && point.x() < columns.left - 10)
        return PassageMark::Side::Left;
    return {};
}

/// While the page stands in the middle of a wide view, a pixel of the margin moves the border by half of one.
void LetterView::dragBorder(int x)
{
    const int moved = *m_border == PassageMark::Side::Right ? m_borderX - x : x - m_borderX;
    const int before = m_page.columns().margin;
    const int shown = m_page.columns().marginWidth;
    setMarginWidth(std::max(1, shown + moved));
    if (!hasTwoMargins() && m_page.columns().margin - before != -moved)
        setMarginWidth(std::max(1, shown + 2 * moved));
    setMarginWidth(m_page.columns().marginWidth);
    m_borderX = x;
}

void LetterView::marginChanged()
{
    if (!m_marginDirty) {
        const QRegion changed = m_margin.rebuild(m_page, m_marks, m_shown.current);
        return viewport()->update(changed + m_secondMargin.rebuild(m_page, m_marks, m_shown.current));
    }
    viewport()->update(QRect(marginEdge(), 0, viewport()->width() - marginEdge(), viewport()->height()));
    viewport()->update(QRect(0, 0, columnEdge(), viewport()->height()));
}

void LetterView::resetMargins()
{
    m_margin.reset();
    m_secondMargin.reset();
}

void LetterView::layOutMargins()
{
    if (!std::exchange(m_marginDirty, false))
        return;
    m_margin.build(m_page, m_marks, m_shown.current);
    m_secondMargin.build(m_page, m_marks, m_shown.current);
}

const MarginLayout &LetterView::margin(PassageMark::Side side)
{
    layOutMargins();
    return side == PassageMark::Side::Left ? m_secondMargin : m_margin;
}

const MarginItem *LetterView::marginItemAt(QPoint point)
{
    const MarginItem *item = margin().at(point);
    return item ? item : margin(PassageMark::Side::Left).at(point);
}

} // namespace Kodeks
