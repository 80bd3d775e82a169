// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrentRun>

namespace Kodeks {

/// One piece of long work at a time in another thread: starting anew, cancel() and destruction cancel what runs, and
/// what is cancelled is never reported. The work must be a function of values.
template <typename T>
class LatestJob
{
public:
    using Work = std::function<Result<T>(const Progress &)>;

    LatestJob() = default;
    ~LatestJob() { cancel(); }
    Q_DISABLE_COPY_MOVE(LatestJob)

    /// Calls `done` in the thread of `context`, and before it `progress` (if given) with thousandths done.
    void start(QObject *context, Work work, std::function<void(const Result<T> &)> done,
        std::function<void(int)> progress = {})
    {
        cancel();
        auto *watcher = new QFutureWatcher<Result<T>>(context);
        m_watcher = watcher;
        QObject::connect(watcher, &QFutureWatcherBase::finished, context, [this, watcher, done = std::move(done)] {
            watcher->deleteLater();
            if (watcher->isCanceled() || watcher != m_watcher)
                return;
            m_watcher.clear();
            done(watcher->result());
        });
        if (progress)
            QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, context, std::move(progress));
        watcher->setFuture(QtConcurrent::run([work = std::move(work)](QPromise<Result<T>> &promise) {
            promise.setProgressRange(0, 1000);
            promise.addResult(work([&promise](qint64 steps, qint64 total) {
                if (total > 0)
                    promise.setProgressValue(int(steps * 1000 / total));
                return !promise.isCanceled();
            }));
        }));
    }

    void cancel()
    {
        if (m_watcher)
            m_watcher->cancel();
        m_watcher.clear();
    }

    [[nodiscard]] bool isRunning() const { return !m_watcher.isNull(); }

private:
    QPointer<QFutureWatcher<Result<T>>> m_watcher;
};

} // namespace Kodeks
