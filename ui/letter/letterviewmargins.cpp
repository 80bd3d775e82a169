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
