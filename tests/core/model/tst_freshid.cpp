// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/freshid.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Ids that nobody had to think of: readable, plain ASCII, and never one that is taken.
class FreshIdTest : public QObject
{
    Q_OBJECT

private slots:
    void anIdIsMadeOfItsWords_data();
    void anIdIsMadeOfItsWords();
    void whatIsTakenIsNumbered();
    void manyOfOneNameAreStillToldApart();
    void aNewCodeStandsLast_data();
    void aNewCodeStandsLast();
};

void FreshIdTest::anIdIsMadeOfItsWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("id");
    QTest::newRow("one word") << QStringList{u"Sykehjem"_s} << u"T.SYKEHJEM"_s;
    QTest::newRow("a group and a task") << QStringList{u"Helse"_s, u"Sykehjem"_s} << u"T.HELSE.SYKEHJEM"_s;
    QTest::newRow("Norwegian letters") << QStringList{u"Øvre Ålesund, Ærfugl"_s} << u"T.OVRE-ALESUND-AERFUGL"_s;
    QTest::newRow("letters set together") << QStringList{u"a\u030Arsverk"_s} << u"T.ARSVERK"_s;
    QTest::newRow("accents") << QStringList{u"Komité"_s} << u"T.KOMITE"_s;
    QTest::newRow("signs at the ends") << QStringList{u"(BPA)!"_s} << u"T.BPA"_s;
    QTest::newRow("signs in a row are one dash") << QStringList{u"a & -- b"_s} << u"T.A-B"_s;
    QTest::newRow("nothing that can be written") << QStringList{u"日本"_s} << u"T.1"_s;
    QTest::newRow("no word") << QStringList{} << u"T.1"_s;
    QTest::newRow("an empty word is left out") << QStringList{u""_s, u"Mat"_s} << u"T.MAT"_s;
    QTest::newRow("a long word is cut") << QStringList{QString(60, u'x')} << u"T."_s + QString(24, u'X');
}

void FreshIdTest::anIdIsMadeOfItsWords()
{
    QFETCH(const QStringList, words);
    QTEST(freshId(u"T"_s, words, {}), "id");
    FreshIds ids;
    QTEST(ids.next(u"T"_s, words, u"unused"_s), "id");
}

void FreshIdTest::whatIsTakenIsNumbered()
{
    QCOMPARE(freshId(u"D"_s, {u"a"_s}, {u"D.A"_s}), u"D.A.2"_s);
    QCOMPARE(freshId(u"D"_s, {u"a"_s}, {u"D.A"_s, u"D.A.2"_s, u"D.A.4"_s}), u"D.A.3"_s);
    QCOMPARE(freshId(u"D"_s, {}, {u"D.1"_s}), u"D.2"_s);
}

void FreshIdTest::manyOfOneNameAreStillToldApart()
{
    FreshIds ids;
    ids.take(u"T.A"_s);
    QVERIFY(ids.isTaken(u"T.A"_s));
    QSet<QString> given{u"T.A"_s};
    for (int i = 0; i < 200; ++i) {
        const QString id = ids.next(u"T"_s, {u"a"_s}, u"7f3e"_s);
        QVERIFY2(!given.contains(id), qPrintable(id));
        QVERIFY(ids.isTaken(id));
        given.insert(id);
    }
}

void FreshIdTest::aNewCodeStandsLast_data()
{
    QTest::addColumn<QList<int>>("positions");
    QTest::addColumn<int>("fresh");
    QTest::newRow("the first") << QList<int>{} << 0;
    QTest::newRow("in order") << QList<int>{0, 1, 2} << 3;
    QTest::newRow("out of order") << QList<int>{5, 1} << 6;
    QTest::newRow("all the same") << QList<int>{0, 0} << 1;
}

void FreshIdTest::aNewCodeStandsLast()
{
    struct Code
    {
        int position = 0;
    };
    QFETCH(const QList<int>, positions);
    QList<Code> codes;
    for (const int position : positions)
        codes.append(Code{position});
    QTEST(freshPosition(codes), "fresh");
}

KODEKS_TEST(FreshIdTest)
#include "tst_freshid.moc"
