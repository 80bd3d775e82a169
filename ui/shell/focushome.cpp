// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/focushome.h"

#include <QApplication>
#include <QWidget>

namespace Kodeks {

FocusHome::FocusHome(QWidget *area, QWidget *home, const QList<QWidget *> &parts)
    : QObject(area)
    , m_area(area)
    , m_home(home)
    , m_parts(parts.begin(), parts.end())
{
    connect(qApp, &QApplication::focusChanged, this, &FocusHome::follow);
}

void FocusHome::follow(QWidget *from, QWidget *to)
{
    if (!m_home || !m_home->isVisible() || !m_home->isEnabled() || !m_area->isAncestorOf(to))
        return;
    const bool takesKeys = to->focusPolicy() != Qt::NoFocus || to == m_home;
    const bool isGone = m_area->isAncestorOf(from) && (!from->isVisible() || !from->isEnabled());
    const QWidget *part = isGone ? partOf(from) : nullptr;
    const bool isNear = part && part->isVisible() && part->isAncestorOf(to);
    if (!takesKeys || (isGone && !isNear))
        m_home->setFocus(Qt::OtherFocusReason);
}

const QWidget *FocusHome::partOf(const QWidget *widget) const
{
    for (const QPointer<QWidget> &part : m_parts) {
        if (part && (part == widget || part->isAncestorOf(widget)))
            return part;
    }
    return nullptr;
}

} // namespace Kodeks
