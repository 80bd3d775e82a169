// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/isotime.h"
#include "tests/support/testmain.h"

#include <QTimeZone>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestIsoTime : public QObject
{
    Q_OBJECT

private slots:
    void aTimeIsWrittenAsQtWritesIt_data()
    {
        QTest::addColumn<QDateTime>("time");
        const auto row = [](const char *name, QDate day, QTime clock, const QTimeZone &zone = QTimeZone::UTC) {
            QTest::newRow(name) << QDateTime(day, clock, zone);
        };
        row("a time", QDate(2024, 4, 17), QTime(9, 5, 3, 250));
        row("the first millisecond", QDate(1970, 1, 1), QTime(0, 0));
        row("the last of a year", QDate(1999, 12, 31), QTime(23, 59, 59, 999));
        row("a leap day", QDate(2024, 2, 29), QTime(12, 0));
        row("the first year", QDate(1, 1, 1), QTime(0, 0, 0, 7));
        row("the last year", QDate(9999, 12, 31), QTime(23, 59, 59));
        row("a year too many", QDate(10'000, 1, 1), QTime(0, 0));
        row("before our era", QDate(-44, 3, 15), QTime(12, 0));
        row("another zone, another day", QDate(2024, 1, 1), QTime(0, 30), QTimeZone::fromSecondsAheadOfUtc(3600));
        QTest::newRow("none") << QDateTime();
    }

    void aTimeIsWrittenAsQtWritesIt()
    {
        QFETCH(QDateTime, time);
        QCOMPARE(isoTime(time), time.toUTC().toString(Qt::ISODate));
        QCOMPARE(isoTimeWithMs(time), time.toUTC().toString(Qt::ISODateWithMs));
    }
};

KODEKS_TEST(TestIsoTime)
#include "tst_isotime.moc"
