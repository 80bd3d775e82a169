// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobs.h"

namespace Kodeks {

bool Jobs::refuses()
{
    if (isBusy())
        emit refused(tr("“%1” is still running. Wait for it or cancel it, then try again.").arg(m_title));
    return isBusy();
}

bool Jobs::startLasting(const QString &title, std::function<void(const Progress &)> work, QObject *context,
    const std::function<void()> &ended)
{
    if (refuses())
        return false;
    const auto run = [work = std::move(work)](const Progress &progress) -> Result<bool> {
        work(progress);
        return true;
    };
    QFutureWatcherBase *watcher = m_job.start<bool>(
        this, run, [](const Result<bool> &) {}, [this](int permille) { emit progressed(permille); });
    follow(watcher, title);
    connect(watcher, &QFutureWatcherBase::finished, context, ended);
    return true;
}

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
