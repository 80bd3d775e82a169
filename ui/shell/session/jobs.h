// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QtConcurrentRun>

namespace Kodeks {

/// Long work in another thread, one at a time: it is a function of values, tells its progress and can be cancelled.
class Jobs : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Jobs() override { cancelAndWait(); }

    [[nodiscard]] bool isBusy() const { return m_watcher != nullptr; }

    /// Runs `work` and hands its result to `done` in this thread; `done` is called neither if the work was cancelled
    /// nor if `context` is gone by then. Refused (false) while other work runs.
    template <typename T>
    bool start(const QString &title, std::function<Result<T>(const Progress &)> work, QObject *context,
        std::function<void(Result<T>)> done)
    {
        if (isBusy())
            return false;
        auto *watcher = new QFutureWatcher<Result<T>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, done = std::move(done), there = QPointer<QObject>(context)] {
            QFuture<Result<T>> future = watcher->future();
            end();
            if (there && !future.isCanceled() && future.resultCount() > 0)
                done(future.takeResult());
        });
        follow(watcher, title);
        watcher->setFuture(QtConcurrent::run([work = std::move(work)](QPromise<Result<T>> &promise) {
            promise.setProgressRange(0, steps);
            promise.addResult(work([&promise](qint64 finished, qint64 total) {
                promise.setProgressValue(total > 0 ? static_cast<int>(finished * steps / total) : 0);
                return !promise.isCanceled();
            }));
        }));
        return true;
    }

    void cancel();
    void cancelAndWait();

signals:
    void started(const QString &title);
    /// 0 to 1000.
    void progressed(int permille);
    void ended();

private:
    static constexpr int steps = 1000;
    void follow(QFutureWatcherBase *watcher, const QString &title);
    void end();

    QFutureWatcherBase *m_watcher = nullptr;
};

} // namespace Kodeks
