// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/numbers/categoryagreement.h"
#include "core/agreement/numbers/coderpair.h"
#include "core/agreement/numbers/coderpairs.h"
#include "core/agreement/numbers/undefined.h"
#include "tests/support/ratingstext.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Figures that know which coder gave which value, by hand.
class TestCoderPairs : public QObject
{
    Q_OBJECT

private slots:
    void aPairIsCountedOverTheUnitsThatBothGaveAValue()
    {
        const CoderPair pair(ratingsFrom(u"aa ab b- bb -a"_s), 0, 1, Differences::nominal());
        QCOMPARE(pair.units, 3);
        QCOMPARE(pair.disagreement, 1.0 / 3);
        QCOMPARE(pair.first, std::vector<double>({2.0 / 3, 1.0 / 3}));
        QCOMPARE(pair.second, std::vector<double>({1.0 / 3, 2.0 / 3}));
        QCOMPARE(pair.meanShares(), std::vector<double>({0.5, 0.5}));
    }

    void aPairIsOfTheTwoCodersNamed()
    {
        const Ratings ratings = ratingsFrom(u"aab bab a-b*2"_s);
        QCOMPARE(CoderPair(ratings, 0, 2, Differences::nominal()).units, 4);
        QCOMPARE(CoderPair(ratings, 0, 2, Differences::nominal()).first, std::vector<double>({0.75, 0.25}));
        QCOMPARE(CoderPair(ratings, 1, 2, Differences::nominal()).units, 2);
        QCOMPARE(CoderPair(ratings, 1, 2, Differences::nominal()).disagreement, 1.0);
    }

    void theFirstCoderStandsInTheRowsOfATable()
    {
        const Differences table = Differences::table({0, 1, 0.5, 0}, 2);
        const Ratings ratings = ratingsFrom(u"ab aa"_s);
        QCOMPARE(CoderPair(ratings, 0, 1, table).disagreement, 0.5);
        QCOMPARE(CoderPair(ratings, 1, 0, table).disagreement, 0.25);
    }

    void aPairIsConstantWhereBothUsedOneAndTheSame_data()
    {
        QTest::addColumn<QString>("units");
        QTest::addColumn<bool>("constant");
        QTest::newRow("one for both") << u"aa aa"_s << true;
        QTest::newRow("one each, another") << u"ab ab"_s << false;
        QTest::newRow("two") << u"aa bb"_s << false;
        QTest::newRow("the other where one is missing") << u"aa b- -b"_s << true;
        QTest::newRow("the other not drawn") << u"aa bb*0"_s << true;
        QTest::newRow("nothing") << u"--"_s << true;
    }

    void aPairIsConstantWhereBothUsedOneAndTheSame()
    {
        QFETCH(QString, units);
        QTEST(CoderPair(ratingsFrom(units), 0, 1, Differences::nominal()).isConstant(), "constant");
    }

    void figuresOfTwoCodersDifferInTheirChance_data()
    {
        QTest::addColumn<QString>("units");
        QTest::addColumn<QString>("cohen");
        QTest::addColumn<QString>("scott");
        QTest::addColumn<QString>("maximum");
        // D_o 1/3; shares 2/3, 1/3 and 1/3, 2/3: chance differs by 5/9, of the mean shares by 1/2
        QTest::newRow("margins apart") << u"aa ab bb"_s << digitsOf(0.4) << digitsOf(1.0 / 3) << digitsOf(0.4);
        QTest::newRow("equal margins") << u"ab ba"_s << digitsOf(-1) << digitsOf(-1) << digitsOf(1);
        QTest::newRow("one code each, another") << u"ab ab"_s << digitsOf(0) << digitsOf(-1) << digitsOf(0);
        QTest::newRow("all agree") << u"aa bb"_s << digitsOf(1) << digitsOf(1) << digitsOf(1);
        QTest::newRow("missing values leave the unit out")
            << u"aa ab bb b- -a --"_s << digitsOf(0.4) << digitsOf(1.0 / 3) << digitsOf(0.4);
        QTest::newRow("rows of several units, or of none")
            << u"aa*2 ab*2 bb*2 ba*0"_s << digitsOf(0.4) << digitsOf(1.0 / 3) << digitsOf(0.4);
        const QString none = Undefined::noPairs().undefined.text();
        QTest::newRow("no unit of both") << u"a- -b"_s << none << none << none;
        QTest::newRow("one coder") << u"a b"_s << none << none << none;
        const QString same = Undefined::noVariation().undefined.text();
        QTest::newRow("one code for both") << u"aa aa b-"_s << same << same << same;
    }

    void figuresOfTwoCodersDifferInTheirChance()
    {
        QFETCH(QString, units);
        const Ratings ratings = ratingsFrom(units);
        QTEST(saying(cohenKappa(ratings)), "cohen");
        QTEST(saying(weightedKappa(ratings, Differences::nominal())), "cohen");
        QTEST(saying(scottPi(ratings, Differences::nominal())), "scott");
        QTEST(saying(cohenKappaMaximum(ratings)), "maximum");
    }

    void weightedFiguresOfTwoCodersTakeTheirDifferences()
    {
        // D_o (1 + 1/2) / 3; the coders' shares 2/3 and 1/3: chance 2/9 + 1/2 · 2/9
        const Ratings ratings = ratingsFrom(u"ab ba aa"_s);
        const Differences table = Differences::table({0, 1, 0.5, 0}, 2);
        QCOMPARE(saying(weightedKappa(ratings, table)), digitsOf(-0.5));
        QCOMPARE(saying(scottPi(ratings, table)), digitsOf(-0.5));
        QCOMPARE(weightedKappa(ratings, Differences::squared({3, 3})), Undefined::nothingDiffers());
        QCOMPARE(scottPi(ratings, Differences::squared({3, 3})), Undefined::nothingDiffers());
        QCOMPARE(congerKappa(ratings, Differences::squared({3, 3})), Undefined::nothingDiffers());
    }

    void figuresOfTwoCodersAreNotForThree()
    {
        const Ratings ratings = ratingsFrom(u"aab abb"_s);
        const Coefficient cohen = Undefined::notTwoCoders({"Coefficients", "Cohen’s kappa"});
        QCOMPARE(cohenKappa(ratings), cohen);
        QCOMPARE(weightedKappa(ratings, Differences::nominal()), cohen);
        QCOMPARE(cohenKappaMaximum(ratings), cohen);
        QCOMPARE(scottPi(ratings, Differences::nominal()), Undefined::notTwoCoders({"Coefficients", "Scott’s pi"}));
    }

    void kappasForManyCodersAreMeansOverPairs_data()
    {
        QTest::addColumn<QString>("units");
        QTest::addColumn<QString>("conger");
        QTest::addColumn<QString>("light");
        QTest::newRow("two coders are Cohen’s") << u"aa ab bb"_s << digitsOf(0.4) << digitsOf(0.4);
        // D_o 4/9; chance of the pairs 1/3, 2/3, 5/9. Light: 0, 0 and 2/5.
        QTest::newRow("three coders") << u"aab abb aaa"_s << digitsOf(1.0 / 7) << digitsOf(2.0 / 15);
        QTest::newRow("in several rows") << u"aab*2 abb*2 aaa*2 bbb*0"_s << digitsOf(1.0 / 7) << digitsOf(2.0 / 15);
        const QString none = Undefined::noPairs().undefined.text();
        QTest::newRow("a coder without values") << u"aa- ab- bb-"_s << digitsOf(0.4) << u"Coders 1 and 3: "_s + none;
        QTest::newRow("two who share no unit") << u"ab- a-a ba- b-b"_s << digitsOf(0) << u"Coders 2 and 3: "_s + none;
        QTest::newRow("two who used one code")
            << u"aab aaa"_s << digitsOf(0) << u"Coders 1 and 2: "_s + Undefined::noVariation().undefined.text();
        QTest::newRow("two coders without pairs") << u"a- -b"_s << none << none;
        QTest::newRow("one coder") << u"a b"_s << none << none;
        const QString same = Undefined::noVariation().undefined.text();
        QTest::newRow("two coders, one code") << u"aa aa"_s << same << same;
    }

    void kappasForManyCodersAreMeansOverPairs()
    {
        QFETCH(QString, units);
        const Ratings ratings = ratingsFrom(units);
        QTEST(saying(congerKappa(ratings, Differences::nominal())), "conger");
        QTEST(saying(lightKappa(ratings, Differences::nominal())), "light");
    }

    void agreementOnACategoryIsOfThePairsThatHaveIt_data()
    {
        QTest::addColumn<QString>("units");
        QTest::addColumn<qint32>("category");
        QTest::addColumn<QString>("specific");
        QTest::addColumn<QString>("jaccard");
        // 2a / (2a + b + c) and a / (a + b + c)
        QTest::newRow("two of four") << u"aa aa ab ba bb"_s << 0 << digitsOf(4.0 / 6) << digitsOf(2.0 / 4);
        QTest::newRow("one of three") << u"aa aa ab ba bb"_s << 1 << digitsOf(2.0 / 4) << digitsOf(1.0 / 3);
        QTest::newRow("never both") << u"ab bb"_s << 0 << digitsOf(0) << digitsOf(0);
        QTest::newRow("always both") << u"aa bb"_s << 0 << digitsOf(1) << digitsOf(1);
        QTest::newRow("two of three coders") << u"aab"_s << 0 << digitsOf(2.0 / 4) << digitsOf(1.0 / 3);
        QTest::newRow("all three, and one") << u"aaa abb"_s << 0 << digitsOf(6.0 / 8) << digitsOf(3.0 / 5);
        QTest::newRow("a lonely value does not count") << u"aa ab a-"_s << 0 << digitsOf(2.0 / 3) << digitsOf(0.5);
        QTest::newRow("rows of several units") << u"aa*2 ab*2"_s << 0 << digitsOf(2.0 / 3) << digitsOf(0.5);
        const QString none = Undefined::noPairs().undefined.text();
        QTest::newRow("only lonely values") << u"a- bb"_s << 0 << none << none;
        const QString unused = Undefined::notUsed().undefined.text();
        QTest::newRow("not used") << u"bb b-"_s << 0 << unused << unused;
        QTest::newRow("used by no unit drawn") << u"aa*0 bb"_s << 0 << unused << unused;
    }

    void agreementOnACategoryIsOfThePairsThatHaveIt()
    {
        QFETCH(QString, units);
        QFETCH(qint32, category);
        QTEST(saying(specificAgreement(ratingsFrom(units), category)), "specific");
        QTEST(saying(jaccardAgreement(ratingsFrom(units), category)), "jaccard");
    }
};

KODEKS_TEST(TestCoderPairs)
#include "tst_coderpairs.moc"
