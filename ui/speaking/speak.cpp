// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speaking/speak.h"

#include <QAccessible>

namespace Kodeks {

bool isListenedTo()
{
    return QAccessible::isActive();
}

void speak(QObject *from, const QString &sentence, bool urgent)
{
    if (sentence.isEmpty() || !isListenedTo())
        return;
    QAccessibleAnnouncementEvent said(from, sentence);
    said.setPoliteness(
        urgent ? QAccessible::AnnouncementPoliteness::Assertive : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&said);
}

} // namespace Kodeks
