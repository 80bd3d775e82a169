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
class Job
{
public:
    static constexpr int steps = 1000; ///< what progress is told in

    template <typename T>
    using Work = std::function<Result<T>(const Progress &)>;

    Job() = default;
    ~Job() { cancel(); }
    Q_DISABLE_COPY_MOVE(Job)

    /// Calls `done` in the thread of `context`, and before it `progress` (if given) with thousandths done; neither if
    /// `context` is gone by then. Returns the watcher of the thread, which goes when the thread has ended.
    template <typename T>
    QFutureWatcherBase *start(QObject *context, Work<T> work, std::function<void(Result<T>)> done,
        const std::function<void(int)> &progress = {})
    {
        cancel();
        auto *watcher = new QFutureWatcher<Result<T>>(context);
        m_watcher = watcher;
        QObject::connect(watcher, &QFutureWatcherBase::finished, context, [this, watcher, done = std::move(done)] {
            watcher->deleteLater();
            QFuture<Result<T>> future = watcher->future();
            if (watcher->isCanceled() || future.resultCount() == 0)
                return;
            m_watcher.clear();
            done(future.takeResult());
        });
        if (progress)
            QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, context, progress);
        watcher->setFuture(QtConcurrent::run([work = std::move(work)](QPromise<Result<T>> &promise) {
            promise.setProgressRange(0, steps);
            promise.addResult(work([&promise](qint64 finished, qint64 total) {
                if (total > 0)
                    promise.setProgressValue(int(finished * steps / total));
                return !promise.isCanceled();
            }));
        }));
        return watcher;
    }

    void cancel()
    {
        if (m_watcher)
            m_watcher->cancel();
        m_watcher.clear();
    }

    /// Until the work is done or cancelled; the thread of a cancelled one may go on for a moment.
    [[nodiscard]] bool isRunning() const { return !m_watcher.isNull(); }

private:
    QPointer<QFutureWatcherBase> m_watcher;
};

} // namespace Kodeks
