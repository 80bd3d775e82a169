// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/windowmain.h"
#include "tests/benchmarks/start/startclock.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session/session.h"

#include <QApplication>
#include <QTimer>
#include <algorithm>

namespace {

bool asksForProject = false;

bool hasProject()
{
    return std::ranges::any_of(QApplication::topLevelWidgets(), [](QWidget *widget) {
        const auto window = qobject_cast<Kodeks::MainWindow *>(widget);
        return window && window->isWhole() && window->session().project();
    });
}

/// Ends the program once the window has what it was asked for.
void watchWhole()
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [whole = false]() mutable {
        if (!Kodeks::StartClock::isPainted || (asksForProject && !hasProject()))
            return;
        if (asksForProject && !whole)
            Kodeks::StartClock::print("whole");
        whole = true;
        QCoreApplication::quit(); // again, if that ended only the loop of the first painting
    });
    timer->start(0);
}

} // namespace

using Kodeks::watchStart;
Q_COREAPP_STARTUP_FUNCTION(watchStart)
Q_COREAPP_STARTUP_FUNCTION(watchWhole)

/// kodeks-window, which tells when it is painted.
int main(int argc, char **argv)
{
    qputenv("KODEKS_HIGHLIGHTING", KODEKS_HIGHLIGHTING);
    Kodeks::StartWords start = Kodeks::startWords({argv, static_cast<size_t>(argc)});
    asksForProject = !start.words.isEmpty();
    return Kodeks::runWindow(start);
}
