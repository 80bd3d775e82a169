// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/tablenumber.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// What spreadsheets and statistics programs make of cells.
class TestTableNumber : public QObject
{
    Q_OBJECT

private slots:
    void wholeNumbersAreReadHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QList<qint64>>("numbers");
        const auto row = [](const QString &cell, const QList<qint64> &numbers) {
            QTest::newRow(qUtf8Printable(cell.isEmpty() ? u"empty"_s : cell)) << cell << numbers;
        };
        row(u""_s, {});
        row(u"356"_s, {356});
        row(u" 356 "_s, {356});
        row(u"-1"_s, {-1});
        row(u"356.0"_s, {356});
        row(u"356,00"_s, {356});
        row(u"1e+05"_s, {100'000});
        row(u"1.5E3"_s, {1'500});
        row(u"1,5E+03"_s, {1'500});
        row(u"1.55E+01"_s, {});
        row(u"1 234"_s, {1'234});
        row(u"1\u00a0234\u00a0567"_s, {1'234'567});
        row(u"1\u202f234"_s, {1'234});
        row(u"1,234"_s, {1'234});
        row(u"1.234"_s, {1'234});
        row(u"1.234,0"_s, {1'234});
        row(u"1’234"_s, {1'234});
        row(u"2.000"_s, {2, 2'000});
        row(u"'12"_s, {12});
        row(u"3.5"_s, {});
        row(u"12 34"_s, {});
        row(u"1.234,5"_s, {});
        row(u"x"_s, {});
        row(u"0x10"_s, {});
        row(u"99999999999999999999"_s, {});
        row(u"1e99"_s, {});
    }

    void wholeNumbersAreReadHoweverTheyAreWritten()
    {
        QFETCH(QString, cell);
        QTEST(wholeNumbers(cell), "numbers");
    }

    void aTitleThatAProgramMadeIsNone()
    {
        for (const QString &title : {u"Unnamed: 0"_s, u"unnamed: 12"_s, u"...1"_s})
            QVERIFY2(isTitleOfNone(title), qPrintable(title));
        for (const QString &title : {u""_s, u"Unnamed"_s, u"1"_s, u"... 1"_s, u"x"_s, QString(1000, u'.')})
            QVERIFY2(!isTitleOfNone(title), qPrintable(title));
    }

    void whatASpreadsheetWouldChangeIsKnown_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("isChanged");
        for (const QString &cell : {u"0301"_s, u"1-2"_s, u"3/4"_s, u"24/0077"_s, u"MAR1"_s, u"1. mai"_s, u"mai 2024"_s,
                 u"1E5"_s, u"12345678901234567"_s, u"=sum"_s, u"- a point"_s, u"+47 22"_s, u"@kari"_s, u"1:30"_s,
                 u"1.10"_s, u"1 000"_s, u"2024-04-17"_s, u"17.4."_s, u"DES 24"_s, u" 0301"_s, u"+1"_s, u".5"_s, u",5"_s,
                 u"okt 3"_s, u"NOV-4"_s, u"feb5"_s, u"Aug 6"_s, u"sept. 7"_s})
            QTest::newRow(qUtf8Printable(cell)) << cell << true;
        for (const QString &cell :
            {u""_s, u"301"_s, u"0"_s, u"T.HO"_s, u"Mai"_s, u"marsvin"_s, u"A1"_s, u"-"_s, u"Punkt 1-2"_s, u"1-2 og 3"_s,
                u"17. mai-komiteen"_s, u"T.1.10"_s, u"Vi støtter forslaget."_s, u" "_s, u"år 1"_s, u"brev 12"_s})
            QTest::newRow(qUtf8Printable(u"not: "_s + cell)) << cell << false;
    }

    void whatASpreadsheetWouldChangeIsKnown()
    {
        QFETCH(QString, cell);
        QTEST(isChangedBySpreadsheets(cell), "isChanged");
    }

    void errorsOfFormulasAreKnown()
    {
        for (const QString &cell : {u"#NAME?"_s, u" #NAVN? "_s, u"Err:508"_s, u"#DIV/0!"_s})
            QVERIFY2(isFormulaError(cell), qPrintable(cell));
        for (const QString &cell : {u""_s, u"#1"_s, u"Err: 508"_s, u"#NAME? og mer"_s})
            QVERIFY2(!isFormulaError(cell), qPrintable(cell));
    }
};

KODEKS_TEST(TestTableNumber)
#include "tst_tablenumber.moc"
