// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGuiApplication>
#include <QObject>
#include <cstdio>
#include <ctime>

namespace Kodeks {

/// Prints when the first window was painted: seconds of the machine's own clock, and of the processor for this process.
class StartClock : public QObject
{
public:
    static inline bool isPainted = false;

    static void print(const char *what)
    {
        timespec now{};
        timespec used{};
        clock_gettime(CLOCK_MONOTONIC, &now);
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
        std::printf("%s %.6f %.6f\n", what, seconds(now), seconds(used));
        std::fflush(stdout);
    }

    static double seconds(timespec time)
    {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && object->isWidgetType()) {
            qApp->removeEventFilter(this);
            // Behind the painting.
            QMetaObject::invokeMethod(qApp, [] {
                print("painted");
                isPainted = true;
            }, Qt::QueuedConnection);
        }
        return false;
    }
};

/// Begins when the application is made.
inline void watchStart()
{
    qApp->installEventFilter(new StartClock);
}

} // namespace Kodeks
