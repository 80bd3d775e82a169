// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speaking/speak.h"

#include <QAccessible>

namespace Kodeks {

namespace {

Listener &otherListener()
{
    static Listener listener;
    return listener;
}

} // namespace

bool isListenedTo()
{
    return QAccessible::isActive() || otherListener();
}

void setListener(Listener listener)
{
    otherListener() = std::move(listener);
}

void speak(QObject *from, const QString &sentence, bool urgent)
{
    if (sentence.isEmpty() || !isListenedTo())
        return;
    if (otherListener())
        otherListener()(sentence);
    QAccessibleAnnouncementEvent said(from, sentence);
    said.setPoliteness(
        urgent ? QAccessible::AnnouncementPoliteness::Assertive : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&said);
}

} // namespace Kodeks
