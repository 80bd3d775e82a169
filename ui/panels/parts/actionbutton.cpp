// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/actionbutton.h"

#include <QAction>
#include <QStyleOptionButton>
#include <QStylePainter>

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

void ActionButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
    option.text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, room.width(), Qt::TextShowMnemonic);
    QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
}

void ActionButton::refresh()
{
    const QString keys = m_action->shortcut().toString(QKeySequence::NativeText);
    const QString text = QString(m_action->text()).remove(u'&');
    setText(keys.isEmpty() ? text : u"%1  %2"_s.arg(keys, text));
    setAccessibleName(text);
    setToolTip(m_action->toolTip());
    setEnabled(m_action->isEnabled());
}

} // namespace Kodeks
