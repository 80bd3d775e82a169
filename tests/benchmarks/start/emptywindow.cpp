// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/start/startclock.h"

#include <QApplication>
#include <QMainWindow>
#include <QTimer>

/// What any window takes.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    Kodeks::watchStart();
    QMainWindow window;
    window.resize(1440, 900);
    window.show();
    QTimer::singleShot(500, &application, &QCoreApplication::quit);
    return QApplication::exec();
}
