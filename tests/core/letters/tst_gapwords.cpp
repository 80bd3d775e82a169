// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/spans/unitizing.h"
#include "core/model/gapwords.h"
#include "core/model/namewords.h"
#include "core/project/files/reliabilityfiles.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

ReliabilityData ratingsIn(const QByteArray &csv, const QStringList &categories = {}, const QStringList &missing = {})
{
    const auto data = readReliability(csv, u"data.csv"_s, categories, {}, missing);
    if (!data)
        qFatal("%s", qPrintable(data.error().message));
    return *data;
}

QByteArray withCell(const QString &cell)
{
    return u"unit,Ada,Bo\n1,T1,T1\n2,\"%1\",T2\n3,T2,T2\n"_s.arg(cell).toUtf8();
}

Result<SpanData> spans(const QByteArray &rows, const NameWords &coders = {})
{
    return readSpans("document,coder,start,end,category\n" + rows, u"spans.csv"_s, {{u"d"_s, 20}}, coders);
}

} // namespace

/// What stands in tables for nothing, and names with separators.
class TestGapWords : public QObject
{
    Q_OBJECT

private slots:
    void aCellThatStandsForNothingLooksLikeAGap_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("isGap");
        for (const QString &word :
            {u"NA"_s, u"na"_s, u"N/A"_s, u"#N/A"_s, u"NaN"_s, u"None"_s, u"NULL"_s, u"null"_s, u"-"_s, u"–"_s, u"."_s,
                u" NA "_s, u"N\u00adA"_s, u"\u200b"_s, u"\ufeff"_s, u"\u2060\u00ad"_s, u"\u3164"_s, u"\u00a0"_s,
                u"#I/T"_s, u"I/T"_s, u"#SAKNAS!"_s, u"#PUUTTUU!"_s, u"#NULL!"_s, u"(blank)"_s, u"(tom)"_s})
            QTest::newRow(qUtf8Printable(word + QString::number(word.at(0).unicode(), 16))) << word << true;
        for (const QString &word : {u""_s, u"T1"_s, u"0"_s, u"Nannestad"_s, u"Nan Hai"_s, u"Nonelag"_s, u"-1"_s,
                 u".5"_s, u"{}"_s, u"😀"_s, u"blank"_s, u"saknas"_s, u"(ja)"_s, u"#1"_s})
            QTest::newRow(qUtf8Printable(u"no gap: "_s + word)) << word << false;
    }

    void aCellThatStandsForNothingLooksLikeAGap()
    {
        QFETCH(QString, cell);
        QTEST(looksLikeGap(cell), "isGap");
    }

    void gapsAreListedWithTheirNumbers()
    {
        GapWords words;
        QVERIFY(words.isEmpty());
        for (const QString &word : {u"NA"_s, u"-"_s, u"NA "_s, u"\u200b\ufeff"_s})
            words.add(word);
        QCOMPARE(words.list(), u"“-” (1), “NA” (2), “U+200B U+FEFF” (1)"_s);
    }

    void aWordForAGapIsACategoryThatIsPointedOut_data()
    {
        QTest::addColumn<QString>("cell");
        for (const QString &word : {u"NA"_s, u"NaN"_s, u"None"_s, u"null"_s, u"-"_s, u"."_s})
            QTest::newRow(qUtf8Printable(word)) << word;
    }

    void aWordForAGapIsACategoryThatIsPointedOut()
    {
        QFETCH(QString, cell);
        const ReliabilityData data = ratingsIn(withCell(cell));
        QCOMPARE(data.ratings.categories(), QStringList({u"T1"_s, cell, u"T2"_s}));
        QCOMPARE(data.remarks.size(), 1);
        QVERIFY2(data.remarks.constFirst().contains(u"“%1” (1)"_s.arg(cell)), qPrintable(data.remarks.constFirst()));
        const auto answer = reliability(data, ReliabilityQuestion());
        QCOMPARE(answer->notes.constFirst(), data.remarks.constFirst());
    }

    void aWordForAGapCanBeNamedAsOne()
    {
        const ReliabilityData data = ratingsIn(withCell(u"NA"_s), {}, {u"NA"_s});
        QCOMPARE(data.ratings.categories(), QStringList({u"T1"_s, u"T2"_s}));
        QVERIFY(data.remarks.isEmpty());
        QCOMPARE(data.ratings.values(1)[0], Ratings::missing);
    }

    void aWordForAGapCanBeACategoryOfTheCodebook()
    {
        QVERIFY(ratingsIn(withCell(u"NA"_s), {u"T1"_s, u"T2"_s, u"NA"_s}).remarks.isEmpty());
        QVERIFY(!readReliability(withCell(u"NA"_s), u"data.csv"_s, {u"T1"_s, u"T2"_s}).has_value());
    }

    void aCellInWhichNothingIsSeenIsMissingAndSaidSo()
    {
        const ReliabilityData data = ratingsIn(withCell(u"\u200b"_s));
        QCOMPARE(data.ratings.categories(), QStringList({u"T1"_s, u"T2"_s}));
        QVERIFY2(data.remarks.value(0).contains(u"missing"_s) && data.remarks.value(0).contains(u"“U+200B” (1)"_s),
            qPrintable(data.remarks.value(0)));
    }

    void categoriesThatLookAlikeArePointedOut()
    {
        const ReliabilityData data = ratingsIn(withCell(u"T2\u200b"_s));
        QCOMPARE(data.ratings.categories().size(), 3);
        QVERIFY2(
            data.remarks.value(0).startsWith(u"2 categories all look like “T2”"_s), qPrintable(data.remarks.value(0)));
    }

    void aCategoryWithABarThatIsNoSetIsOne()
    {
        ReliabilityQuestion question;
        question.metric = Metric::Jaccard;
        const QByteArray csv = "unit,Ada,Bo\n1,Drift|Vei,Drift|Skole\n2,Skole,Skole\n3,Drift|Vei,Drift|Vei\n";
        const auto asSets = reliability(ratingsIn(csv), question);
        question.categories = {u"Drift|Skole"_s, u"Drift|Vei"_s, u"Skole"_s};
        const auto asCodes = reliability(ratingsIn(csv, question.categories), question);
        question.metric = Metric::Nominal;
        QCOMPARE(asCodes->value, reliability(ratingsIn(csv), question)->value);
        QVERIFY(*asSets->value.value > *asCodes->value.value);
    }

    void gapsInTablesOfPassagesArePointedOut()
    {
        const auto data = spans("d,NA,0,10,x\nd,Bo,0,10,-\n");
        QVERIFY2(data->remarks.value(0).contains(u"“-” (1), “NA” (1)"_s), qPrintable(data->remarks.value(0)));
        QVERIFY(spans("d,Ada,0,10,x\n")->remarks.isEmpty());
        QVERIFY(!spans("d,\u200b,0,10,x\n").has_value());
    }

    void rowsOfOthersAreLeftOutAndSaid()
    {
        const auto data = spans("d,Ada,0,10,x\nd,Bo,0,10,x\nd,Bo,12,14,x\n", {{u"Ada"_s, u"Eva"_s}});
        QCOMPARE(data->coders, QStringList({u"Ada"_s, u"Eva"_s}));
        QCOMPARE(data->remarks.size(), 1);
        QVERIFY(data->remarks.constFirst().contains(u"“Bo”"_s));
        QVERIFY(unitizing(*data)->notes.contains(u"“Eva” has no passage and counts as a coder who coded nothing."_s));
    }

    void namesWithCommasAreFoundAmongTheKnown_data()
    {
        QTest::addColumn<QStringList>("pieces");
        QTest::addColumn<QStringList>("known");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("plain") << QStringList{u"A"_s, u"B"_s} << QStringList{u"A"_s, u"B"_s}
                               << QStringList{u"A"_s, u"B"_s};
        QTest::newRow("a comma") << QStringList{u"Lie"_s, u"Ola"_s, u"Bo"_s} << QStringList{u"Bo"_s, u"Lie, Ola"_s}
                                 << QStringList{u"Lie, Ola"_s, u"Bo"_s};
        QTest::newRow("two commas") << QStringList{u"a"_s, u"b"_s, u"c"_s} << QStringList{u"a,b,c"_s}
                                    << QStringList{u"a,b,c"_s};
        QTest::newRow("unknown ones stay") << QStringList{u"X"_s, u"Lie"_s, u"Ola"_s} << QStringList{u"Lie, Ola"_s}
                                           << QStringList{u"X"_s, u"Lie, Ola"_s};
        QTest::newRow("nothing known") << QStringList{u"A"_s, u"B"_s} << QStringList() << QStringList{u"A"_s, u"B"_s};
    }

    void namesWithCommasAreFoundAmongTheKnown()
    {
        QFETCH(QStringList, pieces);
        QFETCH(QStringList, known);
        const auto names = NameWords{pieces}.among(known);
        QVERIFY(names.has_value());
        QTEST(*names, "names");
    }

    void namesThatCanBeReadInTwoWaysAreRefused()
    {
        const QStringList known{u"A"_s, u"B"_s, u"A, B"_s};
        const auto names = NameWords{{u"A"_s, u"B"_s}}.among(known);
        QVERIFY(!names.has_value());
        QVERIFY2(
            names.error().message.contains(u"“A, B” can be read in two ways"_s), qPrintable(names.error().message));
        QCOMPARE(*(NameWords{{u"A"_s, u"B"_s}, true}.among(known)), QStringList({u"A"_s, u"B"_s}));
    }
};

KODEKS_TEST(TestGapWords)
#include "tst_gapwords.moc"
