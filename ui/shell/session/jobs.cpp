// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/session/jobs.h"

namespace Kodeks {

void Jobs::follow(QFutureWatcherBase *watcher, const QString &title)
{
    m_watcher = watcher;
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, &Jobs::progressed);
    emit started(title);
}

void Jobs::end()
{
    if (QFutureWatcherBase *finished = std::exchange(m_watcher, nullptr))
        finished->deleteLater();
    emit ended();
}

void Jobs::cancel()
{
    if (m_watcher)
        m_watcher->cancel();
}

void Jobs::cancelAndWait()
{
    if (!m_watcher)
        return;
    m_watcher->cancel();
    m_watcher->waitForFinished();
}

} // namespace Kodeks
