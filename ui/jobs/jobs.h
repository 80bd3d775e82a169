// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/job.h"

#include <QObject>

namespace Kodeks {

/// The long work of the window, one at a time, which the status line shows and can cancel.
class Jobs : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Jobs() override { cancelAndWait(); }

    [[nodiscard]] bool isBusy() const { return m_watcher != nullptr; }

    /// Runs `work` and hands its result to `done` in this thread; `done` is called neither if the work was cancelled
    /// nor if `context` is gone by then. While other work runs this is refused (false) and told by `refused`.
    template <typename T>
    bool start(const QString &title, Job::Work<T> work, QObject *context, std::function<void(Result<T>)> done)
    {
        if (refuses())
            return false;
        const auto finished = [this, done = std::move(done), there = QPointer<QObject>(context)](Result<T> result) {
            end();
            if (there)
                done(std::move(result));
        };
        follow(m_job.start<T>(this, std::move(work), finished, [this](int permille) { emit progressed(permille); }),
            title);
        return true;
    }

    /// Runs `work`, whose outcome counts however it ends: once its thread has ended, cancelled or not, `ended` is
    /// called in this thread, if `context` is still there. While other work runs this is refused as start() is.
    bool startLasting(const QString &title, std::function<void(const Progress &)> work, QObject *context,
        const std::function<void()> &ended);

    void cancel();
    void cancelAndWait();

signals:
    void started(const QString &title);
    void refused(const QString &sentence);
    /// 0 to 1000.
    void progressed(int permille);
    void ended();

private:
    [[nodiscard]] bool refuses();
    void follow(QFutureWatcherBase *watcher, const QString &title);
    void end();

    Job m_job;
    QFutureWatcherBase *m_watcher = nullptr; ///< until the thread has ended, cancelled or not
    QString m_title;
};

} // namespace Kodeks
