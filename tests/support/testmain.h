// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QTest>

namespace Kodeks {

/// A test among those of its program, known by the name of its source.
struct TestEntry
{
    using Run = int (*)(int argc, char **argv);

    TestEntry(const char *source, Run run);
};

} // namespace Kodeks

/// Puts a test into its program. A program holds several, and runs the one whose name it is called by.
#define KODEKS_TEST(TestClass)                                                                                         \
    static const Kodeks::TestEntry entryOf##TestClass(__FILE__, [](int argc, char **argv) {                            \
        TestClass test;                                                                                                \
        return QTest::qExec(&test, argc, argv);                                                                        \
    });
