// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/intervals/interval.h"
#include "core/agreement/intervals/randomstream.h"
#include "core/agreement/numbers/categoryagreement.h"
#include "core/agreement/numbers/coderpairs.h"
#include "core/agreement/numbers/differences.h"
#include "core/agreement/numbers/scale.h"
#include "core/agreement/numbers/setdifferences.h"
#include "core/agreement/numbers/tally.h"
#include "core/agreement/numbers/unitcounts.h"
#include "core/agreement/numbers/unittally.h"
#include "tests/support/testmain.h"

#include <cmath>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int32_t none = Ratings::missing;

Ratings ratings(const std::vector<std::vector<std::int32_t>> &units, const QStringList &categories = {u"a"_s, u"b"_s})
{
    Ratings made(qsizetype(units.front().size()), categories);
    for (const auto &unit : units)
        made.addUnits(unit);
    return made;
}

} // namespace

/// The counts that coefficients are made of, by hand.
class TestTallies : public QObject
{
    Q_OBJECT

private slots:
    void aTallyCountsPairsWithinUnits()
    {
        const Tally tally(ratings({{0, 0, 1}, {0, none, 0}, {1, none, none}, {none, none, none}}));
        QCOMPARE(tally.units, std::vector<qint64>({1, 1, 1, 1}));
        QCOMPARE(tally.equalPairs, std::vector<qint64>({0, 0, 2, 2}));
        QCOMPARE(tally.categoryTotal, std::vector<qint64>({4, 1}));
        QCOMPARE(tally.pairable, 5);
    }

    void aTallyOfManyEqualUnitsIsThatOfEach()
    {
        Ratings rows(2, {u"a"_s, u"b"_s});
        rows.addUnits(std::vector{0, 1}, 3);
        const Tally many(rows);
        const Tally each(ratings({{0, 1}, {0, 1}, {0, 1}}));
        QCOMPARE(many.units, each.units);
        QCOMPARE(many.categoryTotal, each.categoryTotal);
        QCOMPARE(many.pairable, 6);
    }

    void unitsWithOneValueCountForSharesOnly()
    {
        const UnitTally tally(ratings({{0, 1}, {0, none}, {none, none}}), Differences::nominal());
        QCOMPARE(tally.units, 2);
        QCOMPARE(tally.pairable, 1);
        QCOMPARE(tally.disagreement, 1.0);
        QCOMPARE(tally.shares, std::vector<double>({0.75, 0.25}));
        QCOMPARE(tally.used, 2);
    }

    void aTallyOfNothingIsNoDivisionByNothing()
    {
        const UnitTally tally(ratings({{none, none}}), Differences::nominal());
        QCOMPARE(tally.units, 0);
        QCOMPARE(tally.shares, std::vector<double>({0, 0}));
        QCOMPARE(tally.disagreement, 0.0);
    }

    void countsOfAUnitForgetTheOneBefore()
    {
        const Ratings both = ratings({{0, 0, 1}, {1, none, 1}, {none, none, none}});
        QCOMPARE(both.counts(0).pairDifferences(Differences::nominal()), 4.0);
        QCOMPARE(both.counts(0).equalPairs(), 2);
        const UnitCounts second = both.counts(1);
        QCOMPARE(second.given(), 2);
        QCOMPARE(second.counts().size(), 1U);
        QCOMPARE(second.counts()[0].coders, 2);
        QCOMPARE(second.equalPairs(), 2);
        QCOMPARE(second.disagreement(Differences::nominal()), 0.0);
        QVERIFY(both.counts(2).counts().empty());
        QCOMPARE(both.counts(2).given(), 0);
    }

    void valuesOfACategoryThatCameLaterAreCounted()
    {
        Ratings rows(2, {u"a"_s});
        rows.addUnits(std::vector{0, 0});
        const std::int32_t later = rows.category(u"b"_s);
        rows.addUnits(std::vector{later, 0}, 2);
        QCOMPARE(rows.counts(0).counts().size(), 1U);
        QCOMPARE(rows.counts(1).counts().size(), 2U);
        QCOMPARE(rows.counts(1).counts()[0].category, later);
        QCOMPARE(Tally(rows).categoryTotal, std::vector<qint64>({4, 2}));
    }

    void differencesOfNumbersAreWhatTheirNamesSay()
    {
        QCOMPARE(Differences::nominal().between(0, 1), 1.0);
        QCOMPARE(Differences::nominal().between(1, 1), 0.0);
        QCOMPARE(Differences::squared({1, 4}).between(0, 1), 9.0);
        QCOMPARE(Differences::absolute({1, 4}).between(1, 0), 3.0);
        QCOMPARE(Differences::ratio({1, 3}).between(0, 1), 0.25);
        const Differences table = Differences::table({0, 0.5, 0.25, 0}, 2);
        QCOMPARE(table.between(0, 1), 0.5);
        QCOMPARE(table.transposed().between(0, 1), 0.25);
        QCOMPARE(table.symmetric().between(0, 1), 0.375);
        QCOMPARE(Differences::squared({0, 2}).means(std::vector{0.5, 0.5}), std::vector<double>({2, 2}));
    }

    void labelsThatAreOneNumberAreOneCategory()
    {
        const auto read = numbered(ratings({{0, 1}, {2, 0}}, {u"2"_s, u"2.0"_s, u"-1"_s}));
        QCOMPARE(read->numbers, std::vector<double>({-1, 2}));
        QCOMPARE(read->ratings.values(0)[0], read->ratings.values(0)[1]);
        QVERIFY(!numbered(ratings({{0, 1}}, {u"2"_s, u"two"_s})).has_value());
        QVERIFY(!ordered(ratings({{0, 1}}, {u"low"_s, u"high"_s}), false).has_value());
        QCOMPARE(ordered(ratings({{0, 1}}, {u"low"_s, u"high"_s}), true)->numbers, std::vector<double>({0, 1}));
        QCOMPARE(stretched({3, 5, 4}), std::vector<double>({0, 1, 0.5}));
        QCOMPARE(stretched({3, 3}), std::vector<double>({0, 0}));
    }

    void setsDifferByWhatTheyShare()
    {
        const QStringList sets{u"a|b"_s, u"a"_s, u"{}"_s, u"c"_s};
        const Differences jaccard = setDifferences(sets, SetDifference::Jaccard);
        QCOMPARE(jaccard.between(0, 1), 0.5);
        QCOMPARE(jaccard.between(1, 3), 1.0);
        QCOMPARE(jaccard.between(2, 2), 0.0);
        QCOMPARE(jaccard.between(2, 0), 1.0);
        QCOMPARE(setDifferences(sets, SetDifference::Masi).between(0, 1), 1 - 0.5 * 2 / 3);
        QCOMPARE(normalisedSet(u" b | a|b "_s), u"a|b"_s);
        QCOMPARE(codesOfSet(u"{}"_s), QStringList());
    }

    void aCodeWithABarInItsNameIsNoSet()
    {
        QCOMPARE(codesOfSet(u"a|b"_s, {u"a|b"_s, u"c"_s}), QStringList{u"a|b"_s});
        QCOMPARE(codesOfSet(u"a|b"_s, {u"a|b"_s, u"a"_s, u"b"_s}), QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(setDifferences({u"a|b"_s, u"a|c"_s}, SetDifference::Jaccard, {u"a|b"_s, u"a|c"_s}).between(0, 1), 1.0);
    }

    void figuresOfTwoCodersKnowWhoGaveWhat()
    {
        const Ratings data = ratings({{0, 0}, {0, 1}, {0, 1}, {1, 1}});
        QCOMPARE(cohenKappaMaximum(data).value.value(), 0.2);
        QCOMPARE(lightKappa(data, Differences::nominal()), weightedKappa(data, Differences::nominal()));
        QVERIFY(*scottPi(data, Differences::nominal()).value < *congerKappa(data, Differences::nominal()).value);
        QCOMPARE(jaccardAgreement(data, 0).value.value(), 1.0 / 3);
        QVERIFY(!jaccardAgreement(ratings({{0, 0}}), 1).value);
        QVERIFY(!scottPi(ratings({{0, 0, 1}}), Differences::nominal()).value);
    }

    void intervalsStandAroundTheirFigureAndEndAtOne()
    {
        const ConfidenceInterval normal = normalInterval(0.5, 0.1);
        QVERIFY(std::abs(*normal.low - (0.5 - 0.195996)) < 1e-6 && std::abs(*normal.high - (0.5 + 0.195996)) < 1e-6);
        QCOMPARE(studentInterval(0.95, 0.1, 9).high.value(), 1.0);
        QVERIFY(std::abs(*studentInterval(0.5, 0.1, 9).low - (0.5 - 0.2262157)) < 1e-6);
        QVERIFY(*studentInterval(0.5, 0.1, 9).low < *normal.low);
    }

    void aStreamOfRandomNumbersIsThatOfItsSeedAndNumber()
    {
        RandomStream one(1, 0);
        RandomStream again(1, 0);
        RandomStream other(1, 1);
        const quint64 first = one.next();
        QCOMPARE(again.next(), first);
        QVERIFY(other.next() != first);
        std::array<int, 6> found{};
        for (int i = 0; i < 6'000; ++i)
            ++found[one.below(6)];
        for (const int count : found)
            QVERIFY2(count > 850 && count < 1'150, qPrintable(QString::number(count)));
        QCOMPARE(one.below(1), 0U);
    }
};

KODEKS_TEST(TestTallies)
#include "tst_tallies.moc"
