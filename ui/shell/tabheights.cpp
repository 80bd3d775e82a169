// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/tabheights.h"

#include "ui/shell/session/preferences.h"

#include <QEvent>
#include <QSplitter>
#include <QTabWidget>

namespace Kodeks {

using namespace Qt::StringLiterals;

TabHeights::TabHeights(QTabWidget *tabs, QSplitter *desk, Preferences &preferences)
    : QObject(tabs)
    , m_tabs(tabs)
    , m_desk(desk)
    , m_preferences(preferences)
{
    connect(tabs, &QTabWidget::currentChanged, this, &TabHeights::apply);
    connect(desk, &QSplitter::splitterMoved, this, &TabHeights::keep);
    tabs->installEventFilter(this);
}

bool TabHeights::eventFilter(QObject *watched, QEvent *event)
{
    // The splitter has its own say first.
    if (event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &TabHeights::apply, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void TabHeights::setEnlarged(bool enlarged)
{
    m_enlarged = enlarged;
    m_tabs->setVisible(enlarged || !m_tabs->isHidden());
    apply();
}

QString TabHeights::key() const
{
    return u"tabHeight/"_s + (m_tabs->currentWidget() ? m_tabs->currentWidget()->objectName() : QString());
}

/// What must be read whole begins with half of the height, a list with a few rows.
int TabHeights::wanted() const
{
    const int all = m_desk->height();
    if (m_enlarged)
        return 7 * all / 10;
    if (const int kept = m_preferences.layout(key()).toInt(); kept > 0)
        return std::min(kept, 8 * all / 10);
    const bool wide = m_tabs->currentWidget() && m_tabs->currentWidget()->objectName() == u"agreementPanel";
    return wide ? std::min(340, all / 2) : std::clamp(m_tabs->window()->height() / 5, 96, 200);
}

void TabHeights::apply()
{
    if (!m_tabs->isVisible())
        return;
    const int height = wanted();
    m_desk->setSizes({m_desk->height() - height, height});
}

void TabHeights::keep()
{
    if (!m_enlarged && m_tabs->isVisible())
        m_preferences.setLayout(key(), QByteArray::number(m_tabs->height()));
}

} // namespace Kodeks
