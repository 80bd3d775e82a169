// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/files/reliabilityfiles.h"

#include "core/exchange/tables/csvreader.h"
#include "core/project/files/datatable.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Tables of data as they are read, row by row, and what is said of those that cannot be.
class DataTablesTest : public QObject
{
    Q_OBJECT

private slots:
    void lengthsAreReadFromWords_data();
    void lengthsAreReadFromWords();
    void wordsThatAreNoLengthsAreRefused_data();
    void wordsThatAreNoLengthsAreRefused();
    void aDocumentIsNamedOnce_data();
    void aDocumentIsNamedOnce();
    void whatIsNoTextIsNoTable_data();
    void whatIsNoTextIsNoTable();
    void aColumnThatIsNeededIsNamed();
    void aBadRowIsNamedByRowAndLine();
    void spansAreReadInAnyColumns();
    void spansThatCannotBeAreRefusedByRow_data();
    void spansThatCannotBeAreRefusedByRow();
    void aSpanMayReachToTheEnd();
    void codersWhoAreNamedAloneAreTaken();
    void gapsInSpansArePointedOut();
    void labelsBecomeCategories();
    void setsAreAlikeWhateverTheirOrder();
    void ratingsThatCannotBeAreRefused_data();
    void ratingsThatCannotBeAreRefused();
    void columnsOfCodersWhoAreNamedComeInThatOrder();
};

static QString said(const QList<DocumentLength> &lengths)
{
    QStringList words;
    for (const DocumentLength &length : lengths)
        words.append(u"%1:%2"_s.arg(length.document).arg(length.length));
    return words.join(u' ');
}

void DataTablesTest::lengthsAreReadFromWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("lengths");
    const auto row = [](const char *name, const QStringList &words, const QString &lengths) {
        QTest::newRow(name) << words << lengths;
    };
    row("none", {}, u""_s);
    row("one", {u"a=10"_s}, u"a:10"_s);
    row("two words", {u"a=10"_s, u"b=20"_s}, u"a:10 b:20"_s);
    row("two in a word", {u"a=10,b=20"_s}, u"a:10 b:20"_s);
    row("with space", {u" a = 10 , b = 20 "_s}, u"a:10 b:20"_s);
    row("nothing long", {u"a=0"_s}, u"a:0"_s);
    row("a name with a sign", {u"a=b=10"_s}, u"a=b:10"_s);
    row("a name with a comma", {u"Oslo, brev 2=10"_s}, u"Oslo, brev 2:10"_s);
    row("the longest", {u"a=1000000000000"_s}, u"a:1000000000000"_s);
}

void DataTablesTest::lengthsAreReadFromWords()
{
    QFETCH(const QStringList, words);
    const auto lengths = documentLengths(words);
    QVERIFY(lengths);
    QTEST(said(*lengths), "lengths");
}

void DataTablesTest::wordsThatAreNoLengthsAreRefused_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word : {"", "a", "=10", " =10", "a=", "a=ten", "a=-1", "a=1.5", "a=1000000000001", "a=1e3",
             "a=99999999999999999999", ","})
        QTest::newRow(word) << QString::fromLatin1(word);
}

void DataTablesTest::wordsThatAreNoLengthsAreRefused()
{
    QFETCH(const QString, word);
    const auto lengths = documentLengths({u"fine=1"_s, word});
    QVERIFY(!lengths);
    QCOMPARE(lengths.error().kind, Error::Kind::Invalid);
    QVERIFY2(lengths.error().message.endsWith(u"not “%1”."_s.arg(word)), qPrintable(lengths.error().message));
}

void DataTablesTest::aDocumentIsNamedOnce_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("in two words") << QStringList{u"a=1"_s, u"a=1"_s};
    QTest::newRow("in one word") << QStringList{u"a=1,b=2,a=3"_s};
    QTest::newRow("with space") << QStringList{u"a=1"_s, u" a =1"_s};
}

void DataTablesTest::aDocumentIsNamedOnce()
{
    QFETCH(const QStringList, words);
    const auto lengths = documentLengths(words);
    QVERIFY(!lengths);
    QCOMPARE(lengths.error().message, u"--length names the document “a” twice."_s);
}

void DataTablesTest::whatIsNoTextIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    const QString noUtf8 = u"“x.csv” is not UTF-8 text; save it as CSV in UTF-8."_s;
    QTest::newRow("Latin-1") << QByteArray("unit,\xe5\n1,2\n") << noUtf8;
    QTest::newRow("a cut character") << QByteArray("unit,a\n1,\xc3") << noUtf8;
    QTest::newRow("zeroes") << QByteArray("u\0n\0", 4)
                            << u"“x.csv” has zero bytes and is no text; save it as CSV in UTF-8."_s;
}

void DataTablesTest::whatIsNoTextIsNoTable()
{
    QFETCH(const QByteArray, bytes);
    const auto table = openDataTable(bytes, u"x.csv"_s);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::Invalid);
    QTEST(table.error().message, "sentence");
    QVERIFY(!readReliability(bytes, u"x.csv"_s));
    QVERIFY(!readSpans(bytes, u"x.csv"_s, {}));
}

void DataTablesTest::aColumnThatIsNeededIsNamed()
{
    const auto table = openDataTable("Unit;B\n1;2\n", u"x.csv"_s);
    QVERIFY(table);
    QCOMPARE(neededColumn(*table, u"unit"_s).value(), 0);
    QCOMPARE(neededColumn(*table, u"b"_s).value(), 1);
    const auto missing = neededColumn(*table, u"coder"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::Invalid);
    QCOMPARE(missing.error().message, u"“x.csv” has no column “coder”; add it to the header."_s);
}

void DataTablesTest::aBadRowIsNamedByRowAndLine()
{
    auto table = openDataTable("a,b\n\"one\n\ntwo\",1\n3,4\n", u"100 %1.csv"_s);
    QVERIFY(table);
    QVERIFY(table->next());
    const auto second = table->next();
    QVERIFY(second);
    QCOMPARE(
        badRow(*table, *second, u"it is %2 bad."_s).error().message, u"“100 %1.csv”, row 3 (line 5): it is %2 bad."_s);
}

static Result<SpanData> spansOf(const QByteArray &rows, const NameWords &coders = {})
{
    return readSpans("document,coder,start,end,category\n" + rows, u"x.csv"_s, {{u"d"_s, 100}, {u"e"_s, 50}}, coders);
}

void DataTablesTest::spansAreReadInAnyColumns()
{
    const auto data
        = readSpans("note;Category;END;start;coder;document\n;x;20;10; Ann ;e\n;y;5;0;Bo;d\n;x;9;8;Ann;d\n"_ba,
            u"x.csv"_s, {{u"d"_s, 100}, {u"e"_s, 50}});
    QVERIFY(data);
    QCOMPARE(data->documents, QStringList({u"d"_s, u"e"_s}));
    QCOMPARE(data->lengths, std::vector<qint64>({100, 50}));
    QCOMPARE(data->coders, QStringList({u"Ann"_s, u"Bo"_s}));
    QCOMPARE(data->categories, QStringList({u"x"_s, u"y"_s}));
    QCOMPARE(data->spans, std::vector<CodedSpan>({{1, 0, 0, {10, 20}}, {0, 1, 1, {0, 5}}, {0, 0, 0, {8, 9}}}));
    QVERIFY(data->remarks.isEmpty());
}

void DataTablesTest::spansThatCannotBeAreRefusedByRow_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("what");
    const auto row
        = [](const char *name, const QByteArray &text, const QString &what) { QTest::newRow(name) << text << what; };
    row("an unknown document", "f,Ann,0,5,x", u"the length of the document “f” is not known; name it with --length."_s);
    row("no coder", "d,,0,5,x", u"the column “coder” is empty; fill it in."_s);
    row("a coder nobody sees", "d,\u200b,0,5,x", u"the column “coder” is empty; fill it in."_s);
    row("no category", "d,Ann,0,5,", u"the column “category” is empty; fill it in."_s);
    row("no start", "d,Ann,,5,x", u"“” is not a whole number; start and end are counted in characters from 0."_s);
    row("no whole end", "d,Ann,0,5.5,x",
        u"“5.5” is not a whole number; start and end are counted in characters from 0."_s);
    row("before the beginning", "d,Ann,-1,5,x",
        u"the passage from -1 to 5 has no character; start must be 0 or more and end above it."_s);
    row("empty", "d,Ann,5,5,x",
        u"the passage from 5 to 5 has no character; start must be 0 or more and end above it."_s);
    row("turned round", "d,Ann,6,5,x",
        u"the passage from 6 to 5 has no character; start must be 0 or more and end above it."_s);
    row("beyond the end", "e,Ann,40,51,x",
        u"the passage from 40 to 51 reaches beyond the document’s 50 characters; check the length and the numbers."_s);
}

void DataTablesTest::spansThatCannotBeAreRefusedByRow()
{
    QFETCH(const QByteArray, row);
    QFETCH(const QString, what);
    const auto data = spansOf("d,Ann,0,5,x\n\n" + row + "\n");
    QVERIFY(!data);
    QCOMPARE(data.error().kind, Error::Kind::Invalid);
    QCOMPARE(data.error().message, u"“x.csv”, row 4 (line 4): "_s + what);
}

void DataTablesTest::aSpanMayReachToTheEnd()
{
    const auto data = spansOf("e,Ann,0,50,x\n");
    QVERIFY(data);
    QCOMPARE(data->spans.front().range, TextRange({0, 50}));
}

void DataTablesTest::codersWhoAreNamedAloneAreTaken()
{
    const QByteArray rows = "d,Ann,0,5,x\nd,Bo,0,5,y\nd,Bo,6,7,z\nd,Cy,0,5,x\n";
    const auto data = spansOf(rows, {{u"Cy"_s, u"Dee"_s}, true});
    QVERIFY(data);
    QCOMPARE(data->coders, QStringList({u"Cy"_s, u"Dee"_s}));
    QCOMPARE(data->categories, QStringList{u"x"_s});
    QCOMPARE(data->spans.size(), size_t(1));
    QCOMPARE(data->remarks.size(), 2);
    QVERIFY(data->remarks.at(0).startsWith(u"1 row"));
    QVERIFY(data->remarks.at(0).contains(u"“Ann”"));
    QVERIFY(data->remarks.at(1).startsWith(u"2 row"));
    QVERIFY(data->remarks.at(1).contains(u"“Bo”"));
}

void DataTablesTest::gapsInSpansArePointedOut()
{
    const auto data = spansOf("d,Ann,0,5,NA\nd,Ann,6,7,x\n");
    QVERIFY(data);
    QCOMPARE(data->categories, QStringList({u"NA"_s, u"x"_s}));
    QCOMPARE(data->remarks.size(), 1);
    QVERIFY(data->remarks.constFirst().contains(u"NA"));
}

void DataTablesTest::labelsBecomeCategories()
{
    const auto data = readReliability("Bo,unit,Ann\nyes,1,no\n,2,yes\nno,3,\n", u"x.csv"_s);
    QVERIFY(data);
    QCOMPARE(data->coders, QStringList({u"Bo"_s, u"Ann"_s}));
    QCOMPARE(data->ratings.categories(), QStringList({u"yes"_s, u"no"_s}));
    QVERIFY(data->remarks.isEmpty());
    const auto missing = readReliability("unit,Ann,Bo\n1,99,yes\n", u"x.csv"_s, {}, {}, {u"99"_s});
    QVERIFY(missing);
    QCOMPARE(missing->ratings.categories(), QStringList{u"yes"_s});
}

void DataTablesTest::setsAreAlikeWhateverTheirOrder()
{
    const auto data = readReliability("unit,Ann,Bo\n1,b|a,a|b\n2,{},a\n", u"x.csv"_s);
    QVERIFY(data);
    QCOMPARE(data->ratings.categories().size(), 3);
    const auto named = readReliability("unit,Ann,Bo\n1,b|a,a\n2,{},b\n", u"x.csv"_s, {u"a"_s, u"b"_s});
    QVERIFY(named);
    QCOMPARE(named->ratings.categories().first(2), QStringList({u"a"_s, u"b"_s}));
}

void DataTablesTest::ratingsThatCannotBeAreRefused_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QByteArray &table, const QString &sentence) {
        QTest::newRow(name) << table << sentence;
    };
    row("no unit", "Ann,Bo\n1,2\n", u"“x.csv” has no column “unit”; add it to the header."_s);
    row("no coders", "unit\n1\n", u"“x.csv” has no column beside “unit”; it needs one for each coder."_s);
    row("a column without a name", "unit,Ann,\n1,2,3\n",
        u"“x.csv”: column 3 has no name; give it its coder’s, or remove it."_s);
    row("a unit without a name", "unit,Ann\n ,x\n",
        u"“x.csv”, row 2 (line 2): the unit has no name; every unit needs one of its own."_s);
    row("a unit twice", "unit,Ann\n1,x\n 1,x\n",
        u"“x.csv”, row 3 (line 3): the unit “1” stands there already; give every unit one row."_s);
    row("another category", "unit,Ann\n1,x\n2,z\n",
        u"“x.csv”, row 3 (line 3): “z” is not among the categories named; correct it, or name it as well."_s);
    row("another category in a set", "unit,Ann\n1,x|z\n",
        u"“x.csv”, row 2 (line 2): “x|z” is not among the categories named; correct it, or name it as well."_s);
}

void DataTablesTest::ratingsThatCannotBeAreRefused()
{
    QFETCH(const QByteArray, table);
    const auto data = readReliability(table, u"x.csv"_s, {u"x"_s, u"y"_s});
    QVERIFY(!data);
    QCOMPARE(data.error().kind, Error::Kind::Invalid);
    QTEST(data.error().message, "sentence");
}

void DataTablesTest::columnsOfCodersWhoAreNamedComeInThatOrder()
{
    const QByteArray table = "unit,Ann,\"Bo, jr\",Cy\n1,x,y,z\n";
    const auto data = readReliability(table, u"x.csv"_s, {}, {{u"Cy"_s, u"Bo"_s, u"jr"_s}, false});
    QVERIFY2(data, qPrintable(data ? QString() : data.error().message));
    QCOMPARE(data->coders, QStringList({u"Cy"_s, u"Bo, jr"_s}));
    QCOMPARE(data->ratings.categories(), QStringList({u"z"_s, u"y"_s}));
    const auto unknown = readReliability(table, u"x.csv"_s, {}, {{u"Dee"_s}, true});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
    QVERIFY(unknown.error().message.contains(u"“Dee”"));
}

KODEKS_TEST(DataTablesTest)
#include "tst_datatables.moc"
