// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/files/tablehabits.h"

#include "core/project/files/reliabilityfiles.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TableHabitsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatProgramsMakeOfTablesIsKnown_data();
    void whatProgramsMakeOfTablesIsKnown();
    void aCoderWhoseLabelsDoNotCountStays();
    void spansThatWentThroughAProgramAreTheSame();
};

void TableHabitsTest::whatProgramsMakeOfTablesIsKnown_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<int>("remarks");
    const auto row
        = [](const char *name, const QByteArray &table, int remarks) { QTest::newRow(name) << table << remarks; };
    row("as it was", "unit,Ann,Bo\nu,1,1\nv,2,3\nw,,3\n", 0);
    row("pandas: an index", ",unit,Ann,Bo\n0,u,1,1\n1,v,2,3\n2,w,,3\n", 0);
    row("pandas: an index read back", "Unnamed: 0,unit,Ann,Bo\n0,u,1,1\n1,v,2,3\n2,w,,3\n", 1);
    row("pandas: a column with a gap", "unit,Ann,Bo\nu,1.0,1\nv,2.0,3\nw,,3\n", 1);
    row("R: row names read back", "X,unit,Ann,Bo\n1,u,1,1\n2,v,2,3\n3,w,,3\n", 1);
    row("readr: a column it named", "...1;unit;Ann;Bo\n1;u;1;1\n2;v;2;3\n3;w;;3\n", 1);
    row("Excel: rows below and columns beside", "unit;Ann;Bo;;\nu;1;1;;\nv;2;3;;\nw;;3;;\n;;;;\n", 0);
}

void TableHabitsTest::whatProgramsMakeOfTablesIsKnown()
{
    QFETCH(const QByteArray, table);
    QFETCH(const int, remarks);
    const auto data = readReliability(table, u"x.csv"_s);
    QVERIFY2(data, data ? "" : qPrintable(data.error().message));
    QCOMPARE(data->coders, QStringList({u"Ann"_s, u"Bo"_s}));
    QCOMPARE(data->ratings.categories(), QStringList({u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(data->remarks.size(), remarks);
}

void TableHabitsTest::aCoderWhoseLabelsDoNotCountStays()
{
    const auto named = readReliability("X,unit,Ann\n1,u,1\n3,v,2\n", u"x.csv"_s);
    QVERIFY(named);
    QCOMPARE(named->coders, QStringList({u"X"_s, u"Ann"_s}));
    const auto decimals = readReliability("unit,Ann,Bo\nu,1.0,1\nv,1.5,2\n", u"x.csv"_s);
    QVERIFY(decimals);
    QCOMPARE(decimals->ratings.categories(), QStringList({u"1.0"_s, u"1"_s, u"1.5"_s, u"2"_s}));
    QVERIFY(!readReliability("unit,Ann,\nu,1,x\nv,2,y\n", u"x.csv"_s));
}

void TableHabitsTest::spansThatWentThroughAProgramAreTheSame()
{
    const auto data = readSpans(
        "document,coder,start,end,category\nd,Ann,0.0,5.0,x\n,,,,\nd,Ann,6,7,x\n"_ba, u"x.csv"_s, {{u"d"_s, 100}});
    QVERIFY2(data, data ? "" : qPrintable(data.error().message));
    QCOMPARE(data->spans, std::vector<CodedSpan>({{0, 0, 0, {0, 5}}, {0, 0, 0, {6, 7}}}));
}

KODEKS_TEST(TableHabitsTest)
#include "tst_tablehabits.moc"
