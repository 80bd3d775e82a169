// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/intervals/interval.h"
#include "core/agreement/intervals/largesample.h"
#include "core/agreement/intervals/linearised.h"
#include "core/agreement/numbers/undefined.h"
#include "tests/support/ratingstext.h"
#include "tests/support/testmain.h"

#include <cmath>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

using Error = Coefficient (*)(const Ratings &, const Differences &);

const std::pair<const char *, Error> errors[]{{"percent", percentAgreementError}, {"fleiss", fleissKappaError},
    {"gwet", gwetAcError}, {"brennan", brennanPredigerError}, {"alpha", alphaError}, {"cohen", weightedKappaError},
    {"scott", scottPiError}};

} // namespace

/// Standard errors and intervals, worked out by hand from the published formulas.
class TestStandardErrors : public QObject
{
    Q_OBJECT

private slots:
    /// Of "aa aa ab bb": D_o 1/4, the shares of both coders 5/8 and 3/8, of each 3/4, 1/4 and 1/2, 1/2.
    void errorsAreThoseOfTheFormulas_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<double>("expected");
        // p (1 - p) / (n - 1), and twice that error
        QTest::newRow("percent") << Error(percentAgreementError) << std::sqrt(0.75 * 0.25 / 3);
        QTest::newRow("brennan") << Error(brennanPredigerError) << 2 * std::sqrt(0.75 * 0.25 / 3);
        // Units' parts 177, 177, -239, 305 of 225, about 105; 337, 337, -271, 209 of 289, about 153
        QTest::newRow("fleiss") << Error(fleissKappaError)
                                << std::sqrt((72 * 72 * 2 + 344 * 344 + 200 * 200) / 12.0) / 225;
        QTest::newRow("gwet") << Error(gwetAcError) << std::sqrt((184 * 184 * 2 + 424 * 424 + 56 * 56) / 12.0) / 289;
        // Without its correction for few values, alpha of complete data is Fleiss' kappa.
        QTest::newRow("alpha") << Error(alphaError) << std::sqrt((72 * 72 * 2 + 344 * 344 + 200 * 200) / 12.0) / 225;
        // (sum of p_ij (w_ij - ...)² - (...)²) / n (1 - p_e)²: (13/64 - 1/16) / (4 · 1/4); (780 - 121) / 3600 / ...
        QTest::newRow("cohen") << Error(weightedKappaError) << 0.375;
        QTest::newRow("scott") << Error(scottPiError) << std::sqrt(659.0 / 3600 / (4 * 225.0 / 1024));
    }

    void errorsAreThoseOfTheFormulas()
    {
        QFETCH(Error, error);
        QFETCH(double, expected);
        QCOMPARE(saying(error(ratingsFrom(u"aa aa ab bb"_s), Differences::nominal())), digitsOf(expected));
        QCOMPARE(saying(error(ratingsFrom(u"bb aa*2 ab bb*0"_s), Differences::nominal())), digitsOf(expected));
        QCOMPARE(saying(error(ratingsFrom(u"aa aa ab bb --"_s), Differences::nominal())), digitsOf(expected));
    }

    void largeSampleErrorsLeaveOutUnitsOfOne()
    {
        const Ratings lonely = ratingsFrom(u"aa aa ab bb a- -b"_s);
        QCOMPARE(saying(weightedKappaError(lonely, Differences::nominal())), digitsOf(0.375));
        QCOMPARE(saying(alphaError(lonely, Differences::nominal())),
            saying(alphaError(ratingsFrom(u"aa aa ab bb"_s), Differences::nominal())));
    }

    /// n = 3 units with a value, 2 with two; parts 3/2, 0, 0 about 1/2.
    void lonelyValuesAreUnitsOfPercentAgreementWithNoPart()
    {
        QCOMPARE(saying(percentAgreementError(ratingsFrom(u"aa ab b-"_s), Differences::nominal())),
            digitsOf(std::sqrt((1 + 0.25 + 0.25) / 6)));
    }

    void everyErrorIsUndefinedWithItsFigureOrWithOneUnit_data()
    {
        QTest::addColumn<Error>("error");
        for (const auto &[name, error] : errors)
            QTest::newRow(name) << error;
    }

    void everyErrorIsUndefinedWithItsFigureOrWithOneUnit()
    {
        QFETCH(Error, error);
        const Differences nominal = Differences::nominal();
        QCOMPARE(error(ratingsFrom(u"a- -b"_s), nominal), Undefined::noPairs());
        QCOMPARE(error(ratingsFrom(u"ab"_s), nominal), Undefined::oneUnit());
        QCOMPARE(error(ratingsFrom(u"ab aa*0"_s), nominal), Undefined::oneUnit());
    }

    void perfectAgreementHasNoError_data() { everyErrorIsUndefinedWithItsFigureOrWithOneUnit_data(); }

    void perfectAgreementHasNoError()
    {
        QFETCH(Error, error);
        QCOMPARE(saying(error(ratingsFrom(u"aa bb aa"_s), Differences::nominal())), digitsOf(0));
    }

    void errorsOfKappasNeedVariation()
    {
        const Ratings same = ratingsFrom(u"aa aa"_s);
        for (const Error error : {fleissKappaError, alphaError, weightedKappaError, scottPiError})
            QCOMPARE(error(same, Differences::nominal()), Undefined::noVariation());
        QCOMPARE(alphaOrdinalError(same), Undefined::noVariation());
        QCOMPARE(saying(gwetAcError(same, Differences::nominal())), digitsOf(0));
    }

    void errorsOfTwoCodersAreNotForThree()
    {
        const Ratings three = ratingsFrom(u"aab abb"_s);
        QCOMPARE(weightedKappaError(three, Differences::nominal()),
            Undefined::notTwoCoders({"Coefficients", "Cohen’s kappa"}));
        QCOMPARE(scottPiError(three, Differences::nominal()), Undefined::notTwoCoders({"Coefficients", "Scott’s pi"}));
        QCOMPARE(cohenKappaErrorOfChance(three), Undefined::notTwoCoders({"Coefficients", "Cohen’s kappa"}));
    }

    void twoOrdinalCategoriesHaveTheNominalError_data()
    {
        QTest::addColumn<QString>("units");
        QTest::newRow("complete") << u"aa aa ab bb"_s;
        QTest::newRow("three coders, some missing") << u"aab a-b bbb aa- ab- b--"_s;
    }

    void twoOrdinalCategoriesHaveTheNominalError()
    {
        QFETCH(QString, units);
        const Ratings ratings = ratingsFrom(units);
        QVERIFY(alphaOrdinalError(ratings).value.value() > 0);
        QCOMPARE(saying(alphaOrdinalError(ratings)), saying(alphaError(ratings, Differences::nominal())));
    }

    void aScaleMayBeMovedAndStretchedWithoutChangingTheError()
    {
        const Ratings ratings = ratingsFrom(u"ab bc cc aa"_s, u"abc"_s);
        QCOMPARE(saying(alphaError(ratings, Differences::squared({1, 2, 4}))),
            saying(alphaError(ratings, Differences::squared({-10, 0, 20}))));
    }

    void errorsUnderChanceAreThoseOfTheFormulas_data()
    {
        QTest::addColumn<QString>("units");
        QTest::addColumn<double>("cohen");
        QTest::addColumn<double>("fleiss");
        // sqrt(p_e + p_e² - sum of p_i. p_.i (p_i. + p_.i)) / ((1 - p_e) sqrt n); of two codes sqrt(2 / n m (m - 1))
        QTest::newRow("two codes") << u"aa aa ab bb"_s << std::sqrt((0.5 + 0.25 - 0.5625) / 4) / 0.5 << 0.5;
        QTest::newRow("in rows") << u"aa*2 ab bb"_s << std::sqrt((0.5 + 0.25 - 0.5625) / 4) / 0.5 << 0.5;
        QTest::newRow("even") << u"aa bb"_s << std::sqrt((0.5 + 0.25 - 0.5) / 2) / 0.5 << std::sqrt(0.5);
    }

    void errorsUnderChanceAreThoseOfTheFormulas()
    {
        QFETCH(QString, units);
        QFETCH(double, cohen);
        QFETCH(double, fleiss);
        QCOMPARE(saying(cohenKappaErrorOfChance(ratingsFrom(units))), digitsOf(cohen));
        QCOMPARE(saying(fleissKappaErrorOfChance(ratingsFrom(units))), digitsOf(fleiss));
    }

    /// Shares 6/9, 2/9, 1/9: sum of p q 40/81, of p q (q - p) 8/81.
    void theErrorOfFleissKappaUnderChanceTakesThreeCoders()
    {
        QCOMPARE(saying(fleissKappaErrorOfChance(ratingsFrom(u"aaa aab abc"_s, u"abc"_s))),
            digitsOf(std::sqrt(40.0 * 40 - 8 * 81) / 40 / 3));
    }

    void theErrorOfFleissKappaUnderChanceNeedsAsManyValuesEverywhere()
    {
        QVERIFY(fleissKappaErrorOfChance(ratingsFrom(u"aa- a-b ---"_s)).value);
        QCOMPARE(saying(fleissKappaErrorOfChance(ratingsFrom(u"aa ab bb a-*0"_s))),
            saying(fleissKappaErrorOfChance(ratingsFrom(u"aa ab bb"_s))));
        const Coefficient uneven = fleissKappaErrorOfChance(ratingsFrom(u"aab aa-"_s));
        QVERIFY(!uneven.value);
        QVERIFY(uneven.undefined.text().contains(u"the same number of coders"));
        QCOMPARE(fleissKappaErrorOfChance(ratingsFrom(u"aa aa"_s)), Undefined::noVariation());
    }

    void studentsIntervalFollowsItsDegrees_data()
    {
        QTest::addColumn<qint64>("degrees");
        QTest::addColumn<double>("t");
        QTest::newRow("1") << qint64(1) << 12.7062;
        QTest::newRow("2") << qint64(2) << 4.3027;
        QTest::newRow("5") << qint64(5) << 2.5706;
        QTest::newRow("10") << qint64(10) << 2.2281;
        QTest::newRow("30") << qint64(30) << 2.0423;
        QTest::newRow("120") << qint64(120) << 1.9799;
        QTest::newRow("none is one") << qint64(0) << 12.7062;
        QTest::newRow("fewer than none is one") << qint64(-1) << 12.7062;
    }

    void studentsIntervalFollowsItsDegrees()
    {
        QFETCH(qint64, degrees);
        QFETCH(double, t);
        const ConfidenceInterval interval = studentInterval(0.25, 0.01, degrees);
        QVERIFY(std::abs(*interval.low - (0.25 - 0.01 * t)) < 1e-6);
        QVERIFY(std::abs(*interval.high - (0.25 + 0.01 * t)) < 1e-6);
        QCOMPARE(interval.method, ConfidenceInterval::Method::StudentT);
        QCOMPARE(interval.level, 0.95);
    }

    void anIntervalEndsAtOneAboveAndNowhereBelow_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("error");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        constexpr double z = 1.959963985;
        QTest::newRow("within") << 0.5 << 0.1 << 0.5 - 0.1 * z << 0.5 + 0.1 * z;
        QTest::newRow("above one") << 0.9 << 0.1 << 0.9 - 0.1 * z << 1.0;
        QTest::newRow("below minus one") << -0.9 << 0.1 << -0.9 - 0.1 * z << -0.9 + 0.1 * z;
        QTest::newRow("without error") << 1.0 << 0.0 << 1.0 << 1.0;
    }

    void anIntervalEndsAtOneAboveAndNowhereBelow()
    {
        QFETCH(double, value);
        QFETCH(double, error);
        const ConfidenceInterval interval = normalInterval(value, error);
        QFETCH(double, low);
        QFETCH(double, high);
        QVERIFY(std::abs(*interval.low - low) < 1e-9);
        QVERIFY(std::abs(*interval.high - high) < 1e-9);
        QCOMPARE(interval.method, ConfidenceInterval::Method::Normal);
        QCOMPARE(interval.replicates, 0);
    }
};

KODEKS_TEST(TestStandardErrors)
#include "tst_standarderrors.moc"
