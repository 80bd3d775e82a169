// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/numbers/coefficients.h"
#include "tests/support/projects/reliabilitydata.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <cmath>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

using Statistic = Coefficient (*)(const Ratings &);

Statistic statisticOf(const QJsonObject &agreementCase)
{
    const QString name = agreementCase[u"statistic"].toString();
    const QJsonObject options = agreementCase[u"options"].toObject();
    const QString metric = options[u"metric"].toString(u"nominal"_s);
    if (options[u"weights"].toString(u"unweighted"_s) != u"unweighted")
        return nullptr;
    if (name == u"percent_agreement")
        return percentAgreement;
    if (name == u"cohen_kappa")
        return cohenKappa;
    if (name == u"krippendorff_alpha" && (metric == u"nominal" || metric == u"nominal_set"))
        return krippendorffAlphaNominal;
    return nullptr;
}

/// Rows of letters, "." for missing: "aab", "a.b".
Ratings ratingsOf(const QStringList &units)
{
    Ratings ratings(units.isEmpty() ? 2 : units.first().size());
    for (const QString &unit : units) {
        std::vector<std::int32_t> values;
        for (const QChar value : unit)
            values.push_back(value == u'.' ? Ratings::missing : ratings.category(value));
        ratings.addUnits(values);
    }
    return ratings;
}

/// Alpha from its definition: the mean difference within units, and between all pairs of pairable values.
double alphaByCountingPairs(const Ratings &ratings)
{
    std::vector<std::int32_t> pool;
    double observed = 0;
    for (size_t row = 0; row < ratings.rows(); ++row) {
        std::vector<std::int32_t> given;
        std::ranges::copy_if(ratings.values(row), std::back_inserter(given), [](int value) { return value >= 0; });
        if (given.size() < 2)
            continue;
        for (const std::int32_t one : given) {
            for (const std::int32_t other : given)
                observed += (one == other ? 0.0 : 1.0) / double(given.size() - 1);
        }
        pool.insert(pool.end(), given.begin(), given.end());
    }
    double expected = 0;
    for (const std::int32_t one : pool)
        expected += double(pool.size()) - double(std::ranges::count(pool, one));
    return 1 - (observed / double(pool.size())) / (expected / (double(pool.size()) * double(pool.size() - 1)));
}

Ratings randomRatings(QRandomGenerator &random, qsizetype coders)
{
    Ratings ratings(coders, {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    for (int unit = 0; unit < 60; ++unit) {
        std::vector<std::int32_t> values;
        for (qsizetype coder = 0; coder < coders; ++coder)
            values.push_back(int(random.bounded(5)) - 1);
        ratings.addUnits(values, 1 + int(random.bounded(4)));
    }
    return ratings;
}

Ratings oneByOne(const Ratings &ratings)
{
    Ratings copy(ratings.coders(), ratings.categories());
    for (qint64 round = 0; round < 4; ++round) {
        for (size_t row = 0; row < ratings.rows(); ++row) {
            if (round < ratings.times(row))
                copy.addUnits(ratings.values(row));
        }
    }
    return copy;
}

} // namespace

class TestCoefficients : public QObject
{
    Q_OBJECT

private slots:
    void theGoldenCasesHold_data()
    {
        QTest::addColumn<QJsonObject>("agreementCase");
        int found = 0;
        for (const QJsonObject &agreementCase : agreementCases()) {
            if (!statisticOf(agreementCase))
                continue;
            QTest::newRow(qUtf8Printable(agreementCase[u"name"].toString())) << agreementCase;
            ++found;
        }
        m_found = found;
        if (found == 0)
            QTest::newRow("no case") << QJsonObject();
    }

    void theGoldenCasesHold()
    {
        QFETCH(QJsonObject, agreementCase);
        if (agreementCases().isEmpty())
            QSKIP("shared/agreement/open is not there, so the published figures were not compared.");
        QVERIFY2(m_found > 0, "cases.json has no case of these three statistics");
        const Coefficient got = statisticOf(agreementCase)(caseRatings(agreementCase));
        if (agreementCase[u"expected"].isNull()) {
            QVERIFY(!got.value);
            QVERIFY(!got.undefined.text().isEmpty());
            return;
        }
        QVERIFY2(got.value, qUtf8Printable(got.undefined.text()));
        QVERIFY(got.undefined.text().isEmpty());
        const double expected = agreementCase[u"expected"].toDouble();
        QVERIFY2(std::abs(*got.value - expected) <= agreementCase[u"tolerance"].toDouble(),
            qUtf8Printable(u"%1 is not %2"_s.arg(*got.value).arg(expected)));
    }

    void smallExamplesWorkedByHand_data()
    {
        QTest::addColumn<QStringList>("units");
        QTest::addColumn<double>("percent");
        QTest::addColumn<double>("kappa");
        QTest::addColumn<double>("alpha");
        // 2 of 4 equal; p_e = .5; n_a = n_b = 4, D_o = 4/8, D_e = 32/56.
        QTest::newRow("chance") << QStringList{u"aa"_s, u"bb"_s, u"ab"_s, u"ba"_s} << 0.5 << 0.0 << 0.125;
        // 3 of 4; p_e = (3/4)(2/4) + (1/4)(2/4) = .5; n_a = 5, n_b = 3, D_o = 2/8, D_e = 30/56.
        QTest::newRow("one differs") << QStringList{u"aa"_s, u"aa"_s, u"bb"_s, u"ab"_s} << 0.75 << 0.5
                                     << 1 - 0.25 * 56 / 30;
        QTest::newRow("never") << QStringList{u"ab"_s, u"ba"_s} << 0.0 << -1.0 << 1 - 1.0 * 12 / 8;
        QTest::newRow("each its own") << QStringList{u"ab"_s, u"ab"_s} << 0.0 << 0.0 << 1 - 1.0 * 12 / 8;
        // The half unit drops out of all three.
        QTest::newRow("missing") << QStringList{u"aa"_s, u"bb"_s, u"ab"_s, u"ba"_s, u"c."_s, u".."_s} << 0.5 << 0.0
                                 << 0.125;
        QTest::newRow("one unit") << QStringList{u"ab"_s} << 0.0 << 0.0 << 0.0;
    }

    void smallExamplesWorkedByHand()
    {
        QFETCH(QStringList, units);
        QFETCH(double, percent);
        QFETCH(double, kappa);
        QFETCH(double, alpha);
        const Ratings ratings = ratingsOf(units);
        QCOMPARE(percentAgreement(ratings).value.value() + 1, percent + 1);
        QCOMPARE(cohenKappa(ratings).value.value() + 2, kappa + 2);
        QCOMPARE(krippendorffAlphaNominal(ratings).value.value() + 2, alpha + 2);
    }

    void percentIsTheMeanOfUnitsNotOfPairs()
    {
        // The unit of three: 1 of 3 pairs equal; the unit of two: equal.
        QCOMPARE(percentAgreement(ratingsOf({u"aab"_s, u"bb."_s})).value.value(), (1.0 / 3 + 1) / 2);
    }

    void undefinedIsSaid_data()
    {
        QTest::addColumn<QStringList>("units");
        QTest::addColumn<bool>("percentIsDefined");
        QTest::addColumn<QString>("why");
        QTest::newRow("nothing") << QStringList() << false << u"No unit was coded by two"_s;
        QTest::newRow("no unit with two values")
            << QStringList{u"a."_s, u".b"_s} << false << u"No unit was coded by two"_s;
        QTest::newRow("one coder") << QStringList{u"a"_s, u"b"_s} << false << u"No unit was coded by two"_s;
        QTest::newRow("no variation") << QStringList{u"aa"_s, u"aa"_s} << true << u"Only one code occurs"_s;
        QTest::newRow("variation only in what drops out")
            << QStringList{u"aa"_s, u"b."_s} << true << u"Only one code occurs"_s;
    }

    void undefinedIsSaid()
    {
        QFETCH(QStringList, units);
        QFETCH(bool, percentIsDefined);
        QFETCH(QString, why);
        const Ratings ratings = ratingsOf(units);
        QCOMPARE(percentAgreement(ratings).value.has_value(), percentIsDefined);
        for (const Coefficient &coefficient : {cohenKappa(ratings), krippendorffAlphaNominal(ratings)}) {
            QVERIFY(!coefficient.value);
            QVERIFY2(coefficient.undefined.text().startsWith(why), qUtf8Printable(coefficient.undefined.text()));
        }
    }

    void kappaIsForExactlyTwoCoders()
    {
        const Coefficient kappa = cohenKappa(ratingsOf({u"aab"_s, u"bba"_s}));
        QVERIFY(!kappa.value);
        QVERIFY(kappa.undefined.text().contains(u"exactly two coders"_s));
    }

    void alphaIsThatOfCountingEveryPair()
    {
        QRandomGenerator random(20240611);
        for (int round = 0; round < 100; ++round) {
            const Ratings ratings = oneByOne(randomRatings(random, 2 + round % 4));
            QVERIFY(std::abs(krippendorffAlphaNominal(ratings).value.value() - alphaByCountingPairs(ratings)) < 1e-12);
        }
    }

    void unitsCountedAtOnceGiveExactlyTheFiguresOfUnitsOneByOne()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 100; ++round) {
            const Ratings atOnce = randomRatings(random, 2 + round % 3);
            const Ratings single = oneByOne(atOnce);
            QCOMPARE(single.units(), atOnce.units());
            QCOMPARE(qint64(single.rows()), atOnce.units());
            QVERIFY(percentAgreement(atOnce) == percentAgreement(single));
            QVERIFY(cohenKappa(atOnce) == cohenKappa(single));
            QVERIFY(krippendorffAlphaNominal(atOnce) == krippendorffAlphaNominal(single));
            QVERIFY(specificAgreement(atOnce, 2) == specificAgreement(single, 2));
        }
    }

    void figuresStayExactOverManyCharacters()
    {
        // 10 of 4,000,000,000 characters differ: the small parts must not drown in the large ones.
        Ratings ratings(2, {u"a"_s, u"b"_s});
        ratings.addUnits(std::vector{0, 0}, 3'999'999'980);
        ratings.addUnits(std::vector{1, 1}, 10);
        ratings.addUnits(std::vector{0, 1}, 10);
        const double b = 30;
        const double n = 8e9;
        QVERIFY(
            std::abs(krippendorffAlphaNominal(ratings).value.value() - (1 - (n - 1) * 20 / (2 * b * (n - b)))) < 1e-15);
    }

    void specificAgreementIsF1ForTwoCoders()
    {
        // a = 2, b = 1, c = 1 for category a.
        const Ratings ratings = ratingsOf({u"aa"_s, u"aa"_s, u"ab"_s, u"ba"_s, u"bb"_s});
        QCOMPARE(specificAgreement(ratings, 0).value.value(), 4.0 / 6);
        QCOMPARE(specificAgreement(ratingsOf({u"ab"_s}), 0).value, std::optional(0.0));
        QVERIFY(specificAgreement(ratings, 2).undefined.text().contains(u"Code not used"_s));
        QVERIFY(specificAgreement(ratingsOf({u"a."_s}), 0).undefined.text().startsWith(u"No unit"_s));
    }

    void specificAgreementPoolsThePairsOfMoreCoders()
    {
        // 6 + 2 agreeing of 6 + 4 ordered pairs that begin with an a.
        QCOMPARE(specificAgreement(ratingsOf({u"aaa"_s, u"aab"_s, u"bbb"_s}), 0).value.value(), 0.8);
    }

private:
    int m_found = 0;
};

KODEKS_TEST(TestCoefficients)
#include "tst_coefficients.moc"
