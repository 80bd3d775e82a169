// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/numbers/chancecorrected.h"
#include "core/agreement/numbers/undefined.h"
#include "core/agreement/numbers/unittally.h"
#include "tests/support/ratingstext.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

void addFigureColumns()
{
    QTest::addColumn<QString>("units");
    QTest::addColumn<QString>("categories");
    QTest::addColumn<double>("percent");
    QTest::addColumn<double>("fleiss");
    QTest::addColumn<double>("gwet");
    QTest::addColumn<double>("brennan");
}

void compareFigures(const Ratings &ratings, const Differences &differences)
{
    QFETCH(double, percent);
    QFETCH(double, fleiss);
    QFETCH(double, gwet);
    QFETCH(double, brennan);
    QCOMPARE(saying(percentAgreement(ratings, differences)), digitsOf(percent));
    QCOMPARE(saying(fleissKappa(ratings, differences)), digitsOf(fleiss));
    QCOMPARE(saying(gwetAc(ratings, differences)), digitsOf(gwet));
    QCOMPARE(saying(brennanPrediger(ratings, differences)), digitsOf(brennan));
}

} // namespace

/// Figures for any number of coders, with shares and chance worked out by hand.
class TestChanceCorrected : public QObject
{
    Q_OBJECT

private slots:
    void nominalFiguresAreThoseOfTheirChance_data()
    {
        addFigureColumns();
        // D_o 1/4, shares 5/8 and 3/8: D_e 30/64, 1 - 30/64, 1/2
        QTest::newRow("two coders") << u"aa aa ab bb"_s << u"ab"_s << 3.0 / 4 << 7.0 / 15 << 9.0 / 17 << 1.0 / 2;
        QTest::newRow("a third code that nobody used")
            << u"aa aa ab bb"_s << u"abc"_s << 3.0 / 4 << 7.0 / 15 << 33.0 / 49 << 5.0 / 8;
        QTest::newRow("rows of several units")
            << u"aa*2 ab bb"_s << u"ab"_s << 3.0 / 4 << 7.0 / 15 << 9.0 / 17 << 1.0 / 2;
        QTest::newRow("rows that were not drawn")
            << u"aa aa ab bb bb*0"_s << u"ab"_s << 3.0 / 4 << 7.0 / 15 << 9.0 / 17 << 1.0 / 2;
        // A lonely value counts for the shares, which are 1/2 and 1/2.
        QTest::newRow("a unit with one value") << u"aa ab b-"_s << u"ab"_s << 1.0 / 2 << 0.0 << 0.0 << 0.0;
        QTest::newRow("a unit with none") << u"aa ab b- --"_s << u"ab"_s << 1.0 / 2 << 0.0 << 0.0 << 0.0;
        // D_o (0 + 2/3 + 1) / 3, shares 6/9, 2/9, 1/9
        QTest::newRow("three coders") << u"aaa aab abc"_s << u"abc"_s << 4.0 / 9 << -1.0 / 8 << 16.0 / 61 << 1.0 / 6;
        QTest::newRow("all agree") << u"aa bb"_s << u"ab"_s << 1.0 << 1.0 << 1.0 << 1.0;
        QTest::newRow("nobody agrees") << u"ab ba"_s << u"ab"_s << 0.0 << -1.0 << -1.0 << -1.0;
    }

    void nominalFiguresAreThoseOfTheirChance()
    {
        QFETCH(QString, units);
        QFETCH(QString, categories);
        compareFigures(ratingsFrom(units, categories), Differences::nominal());
    }

    void weightedFiguresAreThoseOfTheirChance_data()
    {
        addFigureColumns();
        // D_o 1/2, shares 1/2, 1/4, 1/4; D_e 7/16; sum of the weights 5, so 1 - 5/6 · 5/8; 4/9
        QTest::newRow("linear") << u"ab bc aa ca"_s << u"abc"_s << 0.5 << -1.0 / 7 << -1.0 / 23 << -1.0 / 8;
    }

    void weightedFiguresAreThoseOfTheirChance()
    {
        QFETCH(QString, units);
        QFETCH(QString, categories);
        compareFigures(ratingsFrom(units, categories), Differences::absolute({0, 0.5, 1}));
    }

    void categoriesToChooseFromCountWithoutBeingListed()
    {
        Ratings ratings = ratingsFrom(u"aa ab"_s);
        ratings.setAvailable(5);
        QCOMPARE(saying(brennanPrediger(ratings, Differences::nominal())), digitsOf(1 - 0.5 / 0.8));
        QCOMPARE(saying(gwetAc(ratings, Differences::nominal())), digitsOf(13.0 / 29)); // p_e = 3/8 / 4
        QCOMPARE(saying(fleissKappa(ratings, Differences::nominal())), digitsOf(1 - 0.5 / 0.375));
    }

    void whatHasNoFigureSaysWhy_data()
    {
        QTest::addColumn<QString>("units");
        QTest::addColumn<QString>("categories");
        QTest::addColumn<QString>("percent");
        QTest::addColumn<QString>("fleiss");
        QTest::addColumn<QString>("gwet");
        QTest::addColumn<QString>("brennan");
        const QString none = Undefined::noPairs().undefined.text();
        const QString one = digitsOf(1);
        const QString few = Undefined::oneCategory().undefined.text();
        const QString same = Undefined::noVariation().undefined.text();
        QTest::newRow("no unit with two values") << u"a- -b"_s << u"ab"_s << none << none << none << none;
        QTest::newRow("none drawn") << u"ab*0 a-"_s << u"ab"_s << none << none << none << none;
        QTest::newRow("one coder") << u"a b"_s << u"ab"_s << none << none << none << none;
        QTest::newRow("one code of two used") << u"aa aa"_s << u"ab"_s << one << same << one << one;
        QTest::newRow("one code there") << u"aa aa"_s << u"a"_s << one << same << few << few;
    }

    void whatHasNoFigureSaysWhy()
    {
        QFETCH(QString, units);
        QFETCH(QString, categories);
        const Ratings ratings = ratingsFrom(units, categories);
        QTEST(saying(percentAgreement(ratings, Differences::nominal())), "percent");
        QTEST(saying(fleissKappa(ratings, Differences::nominal())), "fleiss");
        QTEST(saying(gwetAc(ratings, Differences::nominal())), "gwet");
        QTEST(saying(brennanPrediger(ratings, Differences::nominal())), "brennan");
    }

    void weightsThatMakeNoDifferenceAreNamed()
    {
        const Ratings ratings = ratingsFrom(u"ab ba"_s);
        const Differences flat = Differences::squared({3, 3});
        QCOMPARE(percentAgreement(ratings, flat).value.value(), 1.0);
        QCOMPARE(fleissKappa(ratings, flat), Undefined::nothingDiffers());
        QCOMPARE(gwetAc(ratings, flat), Undefined::nothingDiffers());
        QCOMPARE(brennanPrediger(ratings, flat), Undefined::nothingDiffers());
    }

    void aCategoryAloneIsThatCategoryAgainstTheRest_data()
    {
        QTest::addColumn<QString>("units");
        QTest::addColumn<qint32>("category");
        QTest::addColumn<QString>("expected");
        // Of three coders: D_o over the units, and 2 · share · (1 - share).
        QTest::newRow("a, by chance") << u"aaa aab abc"_s << 0 << digitsOf(1 - (4.0 / 9) / (4.0 / 9));
        QTest::newRow("b") << u"aaa aab abc"_s << 1 << digitsOf(1 - (4.0 / 9) / (28.0 / 81));
        QTest::newRow("c") << u"aaa aab abc"_s << 2 << digitsOf(1 - (2.0 / 9) / (16.0 / 81));
        QTest::newRow("not used") << u"aa ab"_s << 2 << Undefined::notUsed().undefined.text();
        QTest::newRow("nothing else") << u"aa aa"_s << 0 << Undefined::noVariation().undefined.text();
        QTest::newRow("no pairs") << u"a- -c"_s << 0 << Undefined::noPairs().undefined.text();
        QTest::newRow("not drawn") << u"aa ab cc*0"_s << 2 << Undefined::notUsed().undefined.text();
    }

    void aCategoryAloneIsThatCategoryAgainstTheRest()
    {
        QFETCH(QString, units);
        QFETCH(qint32, category);
        QTEST(saying(fleissCategoryKappa(ratingsFrom(units, u"abc"_s), category)), "expected");
    }

    void oneAgainstTheRestKeepsWhatIsMissingAndHowOften()
    {
        const Ratings reduced = oneAgainstRest(ratingsFrom(u"abc*4 b-b"_s, u"abc"_s), 1);
        QCOMPARE(reduced.categories(), QStringList({QString(), u"b"_s}));
        QCOMPARE(reduced.units(), 5);
        QCOMPARE(reduced.times(0), 4);
        QVERIFY(std::ranges::equal(reduced.values(0), std::array{0, 1, 0}));
        QVERIFY(std::ranges::equal(reduced.values(1), std::array{1, Ratings::missing, 1}));
    }

    void chanceIsTheMeanDifferenceOfTwoValuesDrawn()
    {
        const Differences linear = Differences::absolute({0, 0.5, 1});
        QCOMPARE(chanceByShares({0.5, 0.25, 0.25}, linear), 7.0 / 16);
        QCOMPARE(chanceByShares({0.5, 0.5}, Differences::nominal()), 0.5);
        QCOMPARE(chanceByShares({1, 0}, Differences::nominal()), 0.0);
        QCOMPARE(digitsOf(chanceOfEqualShares(3, linear)), digitsOf(4.0 / 9));
        QCOMPARE(digitsOf(chanceOfEqualShares(4, Differences::nominal())), digitsOf(3.0 / 4));
        QCOMPARE(digitsOf(chanceOfAc({0.5, 0.25, 0.25}, 3, linear)), digitsOf(23.0 / 48));
        QCOMPARE(digitsOf(chanceOfAc({1, 0}, 2, Differences::nominal())), digitsOf(1));
    }

    void aTallyGivesTheFiguresOfItsRatings()
    {
        const Ratings ratings = ratingsFrom(u"aaa aab ab- c--"_s, u"abc"_s);
        const UnitTally tally(ratings, Differences::nominal());
        const Differences nominal = Differences::nominal();
        QVERIFY(fleissKappa(tally, nominal).value);
        QCOMPARE(fleissKappa(tally, nominal), fleissKappa(ratings, nominal));
        QCOMPARE(gwetAc(tally, nominal), gwetAc(ratings, nominal));
        QCOMPARE(brennanPrediger(tally, nominal), brennanPrediger(ratings, nominal));
    }
};

KODEKS_TEST(TestChanceCorrected)
#include "tst_chancecorrected.moc"
