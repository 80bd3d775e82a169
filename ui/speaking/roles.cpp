// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speaking/roles.h"

#include <QAccessibleWidget>
#include <QStackedWidget>

namespace Kodeks {

namespace {

/// Its children are the pages; those that are not in front are invisible, as Qt tells of any widget.
QAccessibleInterface *makeRole(const QString &, QObject *object)
{
    auto *stack = qobject_cast<QStackedWidget *>(object);
    return stack ? new QAccessibleWidget(stack, QAccessible::Client) : nullptr;
}

} // namespace

void installRoles()
{
    QAccessible::installFactory(makeRole);
}

} // namespace Kodeks
