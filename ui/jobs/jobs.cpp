// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobs.h"

namespace Kodeks {

void Jobs::follow(QFutureWatcherBase *watcher, const QString &title)
{
    m_watcher = watcher;
    m_title = title;
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        if (m_watcher == watcher)
            end();
    });
    emit started(title);
}

void Jobs::end()
{
    m_watcher = nullptr;
    emit ended();
}

void Jobs::cancel()
{
    m_job.cancel();
}

void Jobs::cancelAndWait()
{
    m_job.cancel();
    if (m_watcher)
        m_watcher->waitForFinished();
}

} // namespace Kodeks
