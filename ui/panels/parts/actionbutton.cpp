// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/actionbutton.h"

#include <QAction>

namespace Kodeks {

using namespace Qt::StringLiterals;

ActionButton::ActionButton(QAction *action, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
{
    setObjectName(action->objectName() + u".button"_s);
    setFocusPolicy(Qt::TabFocus);
    setAutoDefault(false);
    connect(action, &QAction::changed, this, &ActionButton::refresh);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    refresh();
}

void ActionButton::refresh()
{
    const QString keys = m_action->shortcut().toString(QKeySequence::NativeText);
    setText(keys.isEmpty() ? m_action->text() : u"%1  %2"_s.arg(keys, m_action->text()));
    setAccessibleName(QString(m_action->text()).remove(u'&'));
    setToolTip(m_action->toolTip());
    setEnabled(m_action->isEnabled());
}

} // namespace Kodeks
