// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/reading/readinglist.h"
#include "ui/panels/reading/readingview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace Kodeks {

void ReadingView::keyPressEvent(QKeyEvent *event)
{
    if (!press(*event))
        QAbstractScrollArea::keyPressEvent(event);
}

bool ReadingView::press(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape) {
        emit left();
        return true;
    }
    if (m_current < 0)
        return false;
    if (event.matches(QKeySequence::Copy)) {
        emit copyPressed();
        return true;
    }
    if (event.matches(QKeySequence::SelectAll)) {
        m_anchor = 0;
        moveTo(m_list.count() - 1, true);
        return true;
    }
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Down: step(1, shift); break;
    case Qt::Key_Up: step(-1, shift); break;
    case Qt::Key_PageDown: page(1, shift); break;
    case Qt::Key_PageUp: page(-1, shift); break;
    case Qt::Key_Home: moveTo(0, shift); break;
    case Qt::Key_End: moveTo(m_list.count() - 1, shift); break;
    case Qt::Key_Right: widen(); break;
    case Qt::Key_Left: narrow(); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit activated(); break;
    case Qt::Key_F2: shift ? emit changePressed() : emit recodePressed(); break;
    default: return false;
    }
    return true;
}

/// A passage that is higher than the view is read to its end before the next.
void ReadingView::step(int by, bool extend)
{
    const QRect rect = rowRect(m_current);
    const int height = viewport()->height();
    const bool more = by > 0 ? rect.bottom() > height && rect.top() < height : rect.top() < 0 && rect.bottom() > 0;
    if (more && !extend)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + by * (height - 3 * m_style.pitch));
    else
        moveTo(std::clamp<qsizetype>(m_current + by, 0, m_list.count() - 1), extend);
}

void ReadingView::page(int by, bool extend)
{
    const int height = viewport()->height() - 2 * m_style.pitch;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + by * height);
    const qsizetype first = rowAt(2 * m_style.pitch);
    const bool atEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    moveTo(by > 0 && atEnd ? m_list.count() - 1 : first, extend);
}

void ReadingView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_heights.count() == 0)
        return;
    const qsizetype row = rowAt(point.y());
    const auto [from, to] = selected();
    if (event->button() == Qt::RightButton && row >= from && row <= to)
        return;
    moveTo(row, event->modifiers().testFlag(Qt::ShiftModifier));
}

void ReadingView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_current >= 0 && event->button() == Qt::LeftButton)
        emit activated();
}

void ReadingView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ReadingView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace Kodeks
