// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTest>

/// QTEST_MAIN with the locale, style and settings folders pinned, so that no test depends on the machine or its user.
#define KODEKS_TEST_MAIN(TestClass)                                                                                    \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        qputenv("QT_QPA_PLATFORM", "offscreen");                                                                       \
        qputenv("KODEKS_PDF_HERE", "1");                                                                               \
        QStandardPaths::setTestModeEnabled(true);                                                                      \
        QLocale::setDefault(QLocale::c());                                                                             \
        QApplication application(argc, argv);                                                                          \
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));                                       \
        QCoreApplication::setOrganizationName(QStringLiteral("KodeksTest"));                                           \
        QCoreApplication::setApplicationName(QStringLiteral("kodeks-test"));                                           \
        TestClass test;                                                                                                \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
