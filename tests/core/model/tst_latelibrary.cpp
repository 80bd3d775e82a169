// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/latelibrary.h"
#include "tests/support/testmain.h"

using namespace Kodeks;

class TestLateLibrary : public QObject
{
    Q_OBJECT

private slots:
    void aFunctionOfALibraryIsFound()
    {
        LateLibrary library("libz.so.1");
        const char *(*version)() = nullptr;
        QVERIFY(library.find(version, "zlibVersion"));
        QVERIFY(*version() != '\0');
    }

    void whatIsNotThereIsNotFound()
    {
        LateLibrary library("libz.so.1");
        const char *(*version)() = nullptr;
        QVERIFY(!library.find(version, "no_such_function"));
        LateLibrary missing("libkodeks-nowhere.so.9");
        QVERIFY(!missing.find(version, "zlibVersion"));
        QVERIFY(version == nullptr);
    }
};

KODEKS_TEST(TestLateLibrary)
#include "tst_latelibrary.moc"
