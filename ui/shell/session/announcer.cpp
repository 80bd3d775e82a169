// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/session/announcer.h"

#include "ui/shell/session/messagebar.h"
#include "ui/shell/session/session.h"
#include "ui/speaking/speak.h"

namespace Kodeks {

Announcer::Announcer(QWidget *window, Session &session, const MessageBar &messages)
    : QObject(window)
    , m_window(window)
    , m_session(session)
{
    connect(&session, &Session::edited, this, &Announcer::tellSoon);
    connect(&session, &Session::reverted, this, [this](bool undone, const QString &title) {
        if (!isListenedTo())
            return;
        m_reverted = undone ? tr("Undone: %1").arg(title) : tr("Done again: %1").arg(title);
    });
    connect(&messages, &MessageBar::said, this, [this] { m_said = m_waiting; });
}

void Announcer::tellSoon()
{
    if (!isListenedTo() || std::exchange(m_waiting, true))
        return;
    m_said = false;
    QMetaObject::invokeMethod(this, &Announcer::tell, Qt::QueuedConnection);
}

void Announcer::tell()
{
    m_waiting = false;
    const QString reverted = std::exchange(m_reverted, {});
    const Project *project = m_session.project();
    if (m_said || !project)
        return;
    speak(m_window, reverted.isEmpty() ? project->undoTitle() : reverted);
}

} // namespace Kodeks
