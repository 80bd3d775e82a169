// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/numbers/alpha.h"
#include "core/agreement/numbers/undefined.h"
#include "tests/support/ratingstext.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Krippendorff's alpha by its differences, from coincidences counted by hand.
class TestAlphaOfRatings : public QObject
{
    Q_OBJECT

private slots:
    void nominalAlphaIsOneLessObservedOverExpected_data()
    {
        QTest::addColumn<QString>("units");
        QTest::addColumn<QString>("expected");
        // 1 - (n - 1) · (differing pairs, each over m - 1) / sum of n_c (n - n_c)
        QTest::newRow("one of three units differs") << u"aa ab bb"_s << digitsOf(1 - 5.0 * 2 / 18);
        QTest::newRow("nothing differs") << u"aa bb"_s << digitsOf(1);
        QTest::newRow("all differs") << u"ab ab"_s << digitsOf(1 - 3.0 * 4 / 8);
        QTest::newRow("one unit that differs") << u"ab"_s << digitsOf(0);
        QTest::newRow("three coders of one unit") << u"aab"_s << digitsOf(1 - 2.0 * 2 / 4);
        QTest::newRow("a unit with one value drops out") << u"aa ab bb a- -b --"_s << digitsOf(4.0 / 9);
        QTest::newRow("two of three values count as two") << u"aa- a-b -bb"_s << digitsOf(4.0 / 9);
        QTest::newRow("a row for several units") << u"ab*2"_s << digitsOf(-0.5);
        QTest::newRow("a row that was not drawn") << u"aa ab bb ab*0"_s << digitsOf(4.0 / 9);
        QTest::newRow("no unit with two values") << u"a- -b"_s << Undefined::noPairs().undefined.text();
        QTest::newRow("only undrawn units with two values") << u"ab*0 a-"_s << Undefined::noPairs().undefined.text();
        QTest::newRow("one category") << u"aa aa"_s << Undefined::noVariation().undefined.text();
        QTest::newRow("the other one without a partner") << u"aa b-"_s << Undefined::noVariation().undefined.text();
        QTest::newRow("the other one not drawn") << u"aa bb*0"_s << Undefined::noVariation().undefined.text();
    }

    void nominalAlphaIsOneLessObservedOverExpected()
    {
        QFETCH(QString, units);
        const Ratings ratings = ratingsFrom(units);
        QTEST(saying(krippendorffAlpha(ratings, Differences::nominal())), "expected");
        QTEST(saying(krippendorffAlphaNominal(ratings)), "expected");
    }

    /// Units 1-2, 2-4, 4-4 in the numbers 1, 2, 4: counts 1, 2, 3, n = 6.
    void alphaTakesTheDifferencesItIsGiven_data()
    {
        QTest::addColumn<Differences>("differences");
        QTest::addColumn<double>("expected");
        // Observed, over ordered pairs within units; expected, over ordered pairs of all values.
        QTest::newRow("nominal") << Differences::nominal() << 1 - 5 * 4.0 / (2 * (2 + 3 + 6));
        QTest::newRow("squared") << Differences::squared({1, 2, 4}) << 28.0 / 53;
        QTest::newRow("squared, moved and stretched") << Differences::squared({-10, 0, 20}) << 28.0 / 53;
        QTest::newRow("absolute") << Differences::absolute({1, 2, 4}) << 8.0 / 23;
        QTest::newRow("ratio") << Differences::ratio({1, 2, 4}) << 193.0 / 443;
        QTest::newRow("ratio, in another unit") << Differences::ratio({10, 20, 40}) << 193.0 / 443;
        QTest::newRow("a table of squares") << Differences::table({0, 1, 9, 1, 0, 4, 9, 4, 0}, 3) << 28.0 / 53;
    }

    void alphaTakesTheDifferencesItIsGiven()
    {
        QFETCH(Differences, differences);
        QFETCH(double, expected);
        QCOMPARE(saying(krippendorffAlpha(ratingsFrom(u"ab bc cc"_s, u"abc"_s), differences)), digitsOf(expected));
    }

    void alphaIsNotDefinedWhereNoDifferenceIsMade()
    {
        const Ratings ratings = ratingsFrom(u"ab ab"_s);
        QCOMPARE(krippendorffAlpha(ratings, Differences::squared({3, 3})), Undefined::nothingDiffers());
        QCOMPARE(krippendorffAlpha(ratings, Differences::table({0, 0, 0, 0}, 2)), Undefined::nothingDiffers());
    }

    void ordinalAlphaCountsTheValuesBetween_data()
    {
        QTest::addColumn<QString>("units");
        QTest::addColumn<QString>("expected");
        // With counts 1, 2, 3: (3 - 1.5)², (5 - 2.5)², (6 - 2)²; observed 2 · (2.25 + 6.25), expected 180.
        QTest::newRow("three categories") << u"ab bc cc"_s << digitsOf(1 - 5.0 * 17 / 180);
        QTest::newRow("two categories are nominal") << u"aa ab bb"_s << digitsOf(4.0 / 9);
        QTest::newRow("one between that nobody used is not there") << u"aa ac cc"_s << digitsOf(4.0 / 9);
        QTest::newRow("one that only a lonely value has") << u"aa ac cc b-"_s << digitsOf(4.0 / 9);
        QTest::newRow("no pairs") << u"a- -c"_s << Undefined::noPairs().undefined.text();
        QTest::newRow("no variation") << u"bb bb"_s << Undefined::noVariation().undefined.text();
    }

    void ordinalAlphaCountsTheValuesBetween()
    {
        QFETCH(QString, units);
        QTEST(saying(krippendorffAlphaOrdinal(ratingsFrom(units, u"abc"_s))), "expected");
    }

    void ordinalDifferencesAreThoseOfMidranks()
    {
        const Ratings ratings = ratingsFrom(u"ab bc cc"_s, u"abc"_s);
        const Differences ordinal = ordinalDifferences(PairableValues(ratings));
        QCOMPARE(digitsOf(ordinal.between(0, 1)), digitsOf(2.25 / 36));
        QCOMPARE(digitsOf(ordinal.between(1, 2)), digitsOf(6.25 / 36));
        QCOMPARE(digitsOf(ordinal.between(2, 0)), digitsOf(16.0 / 36));
        QCOMPARE(ordinal.between(1, 1), 0.0);
    }

    void pairableValuesAreThoseWithAPartner_data()
    {
        QTest::addColumn<QString>("units");
        QTest::addColumn<std::vector<double>>("counts");
        QTest::addColumn<qint64>("pairable");
        QTest::addColumn<qsizetype>("used");
        QTest::newRow("all") << u"ab bb"_s << std::vector<double>{1, 3} << qint64(2) << qsizetype(2);
        QTest::newRow("but lonely ones") << u"ab a- -b --"_s << std::vector<double>{1, 1} << qint64(1) << qsizetype(2);
        QTest::newRow("times") << u"aa*3 ab*2"_s << std::vector<double>{8, 2} << qint64(5) << qsizetype(2);
        QTest::newRow("but undrawn ones") << u"aa ab*0"_s << std::vector<double>{2, 0} << qint64(1) << qsizetype(1);
        QTest::newRow("two of three") << u"a-b"_s << std::vector<double>{1, 1} << qint64(1) << qsizetype(2);
        QTest::newRow("none") << u"--"_s << std::vector<double>{0, 0} << qint64(0) << qsizetype(0);
    }

    void pairableValuesAreThoseWithAPartner()
    {
        QFETCH(QString, units);
        QFETCH(std::vector<double>, counts);
        const PairableValues values(ratingsFrom(units));
        QCOMPARE(values.counts, counts);
        QCOMPARE(values.values, counts[0] + counts[1]);
        QTEST(values.units, "pairable");
        QTEST(values.used, "used");
    }

    void sharesOfPairableValuesAddUpToOne()
    {
        QCOMPARE(PairableValues(ratingsFrom(u"ab bb a-"_s)).shares(), std::vector<double>({0.25, 0.75}));
    }
};

KODEKS_TEST(TestAlphaOfRatings)
#include "tst_alphaofratings.moc"
