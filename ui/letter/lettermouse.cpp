// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/lettermouse.h"

#include <QApplication>
#include <QMouseEvent>
#include <QStyleHints>
#include <QWidget>

namespace Kodeks {

LetterMouse::LetterMouse(QWidget *viewport)
    : QObject(viewport)
    , m_viewport(viewport)
{
    m_autoScroll.setInterval(30);
    connect(&m_autoScroll, &QTimer::timeout, this, &LetterMouse::autoScroll);
}

bool LetterMouse::isThird(QPoint at) const
{
    return m_sinceDouble.isValid()
        && m_sinceDouble.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval()
        && (at - m_origin).manhattanLength() < QApplication::startDragDistance();
}

void LetterMouse::press(const QMouseEvent &event)
{
    const QPoint at = event.position().toPoint();
    const bool third = isThird(at);
    m_sinceDouble.invalidate();
    m_down = true;
    m_dragging = false;
    m_simple = !third && !(event.modifiers() & Qt::ShiftModifier);
    m_origin = m_last = at;
    if (third)
        emit sentenceWanted(at);
    else if (event.modifiers() & Qt::ShiftModifier)
        emit extended(at);
    else
        emit pressed(at);
}

void LetterMouse::doubleClick(const QMouseEvent &event)
{
    m_down = true;
    m_dragging = m_simple = false;
    m_origin = m_last = event.position().toPoint();
    m_sinceDouble.start();
    emit wordWanted(m_origin);
}

void LetterMouse::move(const QMouseEvent &event)
{
    m_last = event.position().toPoint();
    if (!m_down || !(event.buttons() & Qt::LeftButton))
        return;
    if (!m_dragging && (m_last - m_origin).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    m_simple = false;
    emit extended(m_last);
    const bool outside = m_last.y() < 0 || m_last.y() >= m_viewport->height();
    if (outside && !m_autoScroll.isActive())
        m_autoScroll.start();
    else if (!outside)
        m_autoScroll.stop();
}

void LetterMouse::release(const QMouseEvent &event)
{
    m_autoScroll.stop();
    const bool click = m_down && m_simple;
    m_down = m_dragging = m_simple = false;
    if (click)
        emit clicked(event.position().toPoint());
}

void LetterMouse::autoScroll()
{
    const int beyond = m_last.y() < 0 ? m_last.y() : m_last.y() - m_viewport->height() + 1;
    emit scrollWanted(std::clamp(beyond, -60, 60));
    emit extended({m_last.x(), std::clamp(m_last.y(), 0, m_viewport->height() - 1)});
}

} // namespace Kodeks
