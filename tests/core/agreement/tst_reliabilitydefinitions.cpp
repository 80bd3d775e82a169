// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/figures/reliability.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <cmath>
#include <map>

using namespace Kodeks;
using namespace Qt::StringLiterals;

// Every figure once more, straight from its definition, over the units one by one.

namespace {

using RatedUnit = std::vector<std::optional<int>>;                    ///< a value per coder, 0 to categories - 1
using Difference = std::function<double(int one, int other)>;    ///< for alpha d², for the others 1 - weight

struct Data
{
    int categories = 0;
    std::vector<RatedUnit> units;
};

const std::vector<double> numbers{0, 1, 2.5, 4, 7};

Data randomData(QRandomGenerator &random, int coders, bool complete)
{
    Data data{int(numbers.size()), {}};
    for (int unit = 0; unit < 12; ++unit) {
        const int truth = random.bounded(5);
        RatedUnit values(size_t(coders), truth);
        for (auto &value : values) {
            if (random.bounded(10) < 4)
                value = random.bounded(4);
            if (!complete && random.bounded(4) == 0)
                value.reset();
        }
        data.units.push_back(values);
    }
    return data;
}

ReliabilityData reliabilityData(const Data &data)
{
    QStringList labels;
    for (const double number : numbers)
        labels.append(QString::number(number));
    ReliabilityData made{QStringList(qsizetype(data.units.front().size()), u"c"_s),
        Ratings(qsizetype(data.units.front().size()), labels)};
    for (const RatedUnit &unit : data.units) {
        std::vector<std::int32_t> values;
        for (const auto &value : unit)
            values.push_back(value.value_or(Ratings::missing));
        made.ratings.addUnits(values);
    }
    return made;
}

std::vector<int> given(const RatedUnit &unit)
{
    std::vector<int> values;
    for (const auto &value : unit) {
        if (value)
            values.push_back(*value);
    }
    return values;
}

double alphaByPairs(const Data &data, const Difference &difference)
{
    std::vector<int> pool;
    double observed = 0;
    for (const RatedUnit &unit : data.units) {
        const std::vector<int> values = given(unit);
        if (values.size() < 2)
            continue;
        for (size_t i = 0; i < values.size(); ++i) {
            for (size_t j = 0; j < values.size(); ++j)
                observed += i == j ? 0 : difference(values[i], values[j]) / double(values.size() - 1);
        }
        pool.insert(pool.end(), values.begin(), values.end());
    }
    double expected = 0;
    for (size_t i = 0; i < pool.size(); ++i) {
        for (size_t j = 0; j < pool.size(); ++j)
            expected += i == j ? 0 : difference(pool[i], pool[j]);
    }
    return 1 - observed * double(pool.size() - 1) / expected;
}

/// The sum of the counts from one value to the other, less half of both ends, squared.
Difference ordinalDifference(const Data &data)
{
    std::vector<double> counts(size_t(data.categories));
    for (const RatedUnit &unit : data.units) {
        const std::vector<int> values = given(unit);
        for (const int value : values)
            counts[size_t(value)] += values.size() >= 2;
    }
    return [counts](int one, int other) {
        double sum = 0;
        for (int value = std::min(one, other); value <= std::max(one, other); ++value)
            sum += counts[size_t(value)];
        return std::pow(sum - (counts[size_t(one)] + counts[size_t(other)]) / 2, 2);
    };
}

Difference metricDifference(Metric metric, const Data &data)
{
    if (metric == Metric::Ordinal)
        return ordinalDifference(data);
    if (metric == Metric::Interval)
        return [](int one, int other) { return std::pow(numbers[size_t(one)] - numbers[size_t(other)], 2); };
    if (metric == Metric::Ratio)
        return [](int one, int other) {
            return one == other ? 0
                                : std::pow((numbers[size_t(one)] - numbers[size_t(other)])
                                          / (numbers[size_t(one)] + numbers[size_t(other)]),
                                      2);
        };
    return [](int one, int other) { return one == other ? 0.0 : 1.0; };
}

Difference weightDifference(Weighting weighting)
{
    if (weighting == Weighting::Linear)
        return [](int one, int other) { return std::abs(numbers[size_t(one)] - numbers[size_t(other)]) / 7; };
    if (weighting == Weighting::Quadratic)
        return [](int one, int other) { return std::pow((numbers[size_t(one)] - numbers[size_t(other)]) / 7, 2); };
    if (weighting == Weighting::Ordinal)
        return [](int one, int other) { return std::abs(one - other) * (std::abs(one - other) + 1) / 20.0; };
    return [](int one, int other) { return one == other ? 0.0 : 1.0; };
}

double meanWithin(const Data &data, const Difference &difference)
{
    double sum = 0;
    int units = 0;
    for (const RatedUnit &unit : data.units) {
        const std::vector<int> values = given(unit);
        if (values.size() < 2)
            continue;
        ++units;
        double pairs = 0;
        for (size_t i = 0; i < values.size(); ++i) {
            for (size_t j = 0; j < values.size(); ++j)
                pairs += i == j ? 0 : difference(values[i], values[j]);
        }
        sum += pairs / double(values.size() * (values.size() - 1));
    }
    return sum / units;
}

std::vector<double> meanShares(const Data &data)
{
    std::vector<double> shares(size_t(data.categories));
    int units = 0;
    for (const RatedUnit &unit : data.units) {
        const std::vector<int> values = given(unit);
        units += !values.empty();
        for (const int value : values)
            shares[size_t(value)] += 1 / double(values.size());
    }
    for (double &share : shares)
        share /= units;
    return shares;
}

std::vector<double> sharesOf(const Data &data, size_t coder)
{
    std::vector<double> shares(size_t(data.categories));
    double units = 0;
    for (const RatedUnit &unit : data.units) {
        if (unit[coder]) {
            ++shares[size_t(*unit[coder])];
            ++units;
        }
    }
    for (double &share : shares)
        share /= units;
    return shares;
}

double between(const std::vector<double> &one, const std::vector<double> &other, const Difference &difference)
{
    double sum = 0;
    for (size_t i = 0; i < one.size(); ++i) {
        for (size_t j = 0; j < other.size(); ++j)
            sum += one[i] * other[j] * difference(int(i), int(j));
    }
    return sum;
}

Data pairOf(const Data &data, size_t one, size_t other)
{
    Data pair{data.categories, {}};
    for (const RatedUnit &unit : data.units) {
        if (unit[one] && unit[other])
            pair.units.push_back({unit[one], unit[other]});
    }
    return pair;
}

double kappaOfPair(const Data &data, const Difference &difference)
{
    return 1 - meanWithin(data, difference) / between(sharesOf(data, 0), sharesOf(data, 1), difference);
}

double lightByPairs(const Data &data, const Difference &difference)
{
    const size_t coders = data.units.front().size();
    double sum = 0;
    for (size_t one = 0; one < coders; ++one) {
        for (size_t other = one + 1; other < coders; ++other)
            sum += kappaOfPair(pairOf(data, one, other), difference);
    }
    return sum / (double(coders * (coders - 1)) / 2);
}

double congerByPairs(const Data &data, const Difference &difference)
{
    const size_t coders = data.units.front().size();
    double sum = 0;
    for (size_t one = 0; one < coders; ++one) {
        for (size_t other = one + 1; other < coders; ++other)
            sum += between(sharesOf(data, one), sharesOf(data, other), difference);
    }
    return 1 - meanWithin(data, difference) / (sum / (double(coders * (coders - 1)) / 2));
}

double gwetByDefinition(const Data &data, const Difference &difference)
{
    const double q = data.categories;
    double weights = 0;
    for (int one = 0; one < data.categories; ++one) {
        for (int other = 0; other < data.categories; ++other)
            weights += 1 - difference(one, other);
    }
    double spread = 0;
    for (const double share : meanShares(data))
        spread += share * (1 - share);
    const double chance = weights / (q * (q - 1)) * spread;
    return (1 - meanWithin(data, difference) - chance) / (1 - chance);
}

double predigerByDefinition(const Data &data, const Difference &difference)
{
    const std::vector<double> even(size_t(data.categories), 1.0 / data.categories);
    return 1 - meanWithin(data, difference) / between(even, even, difference);
}

double fleissByDefinition(const Data &data, const Difference &difference)
{
    return 1 - meanWithin(data, difference) / between(meanShares(data), meanShares(data), difference);
}

double scottByDefinition(const Data &data, const Difference &difference)
{
    const Data pair = pairOf(data, 0, 1);
    std::vector<double> mean = sharesOf(pair, 0);
    const std::vector<double> second = sharesOf(pair, 1);
    for (size_t i = 0; i < mean.size(); ++i)
        mean[i] = (mean[i] + second[i]) / 2;
    return 1 - meanWithin(pair, difference) / between(mean, mean, difference);
}

/// Pairs of coders' values of a unit: both in the category, one of them.
std::pair<double, double> pairsWith(const Data &data, int category)
{
    double both = 0;
    double one = 0;
    for (const RatedUnit &unit : data.units) {
        const std::vector<int> values = given(unit);
        for (size_t i = 0; i < values.size(); ++i) {
            for (size_t j = i + 1; j < values.size(); ++j) {
                both += values[i] == category && values[j] == category;
                one += (values[i] == category) != (values[j] == category);
            }
        }
    }
    return {both, one};
}

Data oneAgainstRest(const Data &data, int category)
{
    Data reduced{2, data.units};
    for (RatedUnit &unit : reduced.units) {
        for (auto &value : unit) {
            if (value)
                value = *value == category;
        }
    }
    return reduced;
}

using Definition = std::function<double(const Data &)>;

Definition definitionOf(const ReliabilityQuestion &question)
{
    const Difference weights = weightDifference(question.weighting);
    const int category = 1;
    switch (question.statistic) {
    case Statistic::PercentAgreement: return [=](const Data &data) { return 1 - meanWithin(data, weights); };
    case Statistic::ScottPi: return [=](const Data &data) { return scottByDefinition(data, weights); };
    case Statistic::CohenKappa:
    case Statistic::WeightedKappa: return [=](const Data &data) { return kappaOfPair(pairOf(data, 0, 1), weights); };
    case Statistic::FleissKappa: return [=](const Data &data) { return fleissByDefinition(data, weights); };
    case Statistic::CongerKappa: return [=](const Data &data) { return congerByPairs(data, weights); };
    case Statistic::LightKappa: return [=](const Data &data) { return lightByPairs(data, weights); };
    case Statistic::GwetAc1:
    case Statistic::GwetAc2: return [=](const Data &data) { return gwetByDefinition(data, weights); };
    case Statistic::BrennanPrediger: return [=](const Data &data) { return predigerByDefinition(data, weights); };
    case Statistic::KrippendorffAlpha:
        return
            [metric = question.metric](const Data &data) { return alphaByPairs(data, metricDifference(metric, data)); };
    case Statistic::FleissCategoryKappa:
        return [=](const Data &data) { return fleissByDefinition(oneAgainstRest(data, category), weights); };
    case Statistic::Jaccard:
        return [=](const Data &data) {
            const auto [both, one] = pairsWith(data, category);
            return both / (both + one);
        };
    default:
        return [=](const Data &data) {
            const auto [both, one] = pairsWith(data, category);
            return 2 * both / (2 * both + one);
        };
    }
}

/// As for so many values that n and n - 1 are the same, which is what the error of alpha is of.
double alphaWithoutCorrection(const Data &data, const Difference &difference)
{
    double observed = 0;
    double values = 0;
    std::vector<double> shares(size_t(data.categories));
    for (const RatedUnit &unit : data.units) {
        const std::vector<int> here = given(unit);
        for (const int one : here) {
            ++shares[size_t(one)];
            ++values;
            for (const int other : here)
                observed += difference(one, other) / double(here.size() - 1);
        }
    }
    for (double &share : shares)
        share /= values;
    return 1 - observed / values / between(shares, shares, difference);
}

/// The linearised error from what each unit does to the figure: sqrt(sum (x_i - C)² / (n (n - 1))), where x_i - C is
/// the change of the figure, per share of the unit, as its weight grows; by central differences of weighted data.
double errorByInfluence(const Data &data, const Definition &figure)
{
    // A unit is weighed by standing so many times among copies of all.
    constexpr int copies = 60;
    Data all{data.categories, {}};
    for (int copy = 0; copy < copies; ++copy)
        all.units.insert(all.units.end(), data.units.begin(), data.units.end());
    const double n = double(data.units.size());
    double sum = 0;
    for (const RatedUnit &unit : data.units) {
        Data more = all;
        more.units.push_back(unit);
        Data fewer = all;
        fewer.units.erase(std::ranges::find(fewer.units, unit));
        sum += std::pow((figure(more) - figure(fewer)) / 2 * n * copies, 2);
    }
    return std::sqrt(sum / (n * (n - 1)));
}

QString nameOf(const ReliabilityQuestion &question)
{
    return QStringList{
        statisticName(question.statistic), metricName(question.metric), weightingName(question.weighting)}
        .join(u' ');
}

QList<ReliabilityQuestion> allQuestions()
{
    QList<ReliabilityQuestion> questions;
    for (const Metric metric : {Metric::Nominal, Metric::Ordinal, Metric::Interval, Metric::Ratio})
        questions.append({.statistic = Statistic::KrippendorffAlpha,
            .metric = metric,
            .weighting = {},
            .matrix = {},
            .categories = {},
            .category = {}});
    for (const QString &name : statisticNames()) {
        const Statistic statistic = statisticFromName(name).value();
        if (statistic == Statistic::KrippendorffAlpha || statistic > Statistic::Jaccard)
            continue;
        for (const QString &weighting : takesWeights(statistic) ? weightingNames() : QStringList{u"unweighted"_s})
            questions.append({.statistic = statistic,
                .metric = {},
                .weighting = weightingFromName(weighting).value(),
                .matrix = {},
                .categories = {},
                .category = u"1"_s});
    }
    return questions;
}

bool comparesTwo(Statistic statistic)
{
    return statistic == Statistic::ScottPi || statistic == Statistic::CohenKappa
        || statistic == Statistic::WeightedKappa;
}

} // namespace

class TestReliabilityDefinitions : public QObject
{
    Q_OBJECT

private slots:
    void figuresAreThoseOfTheirDefinitions_data()
    {
        QTest::addColumn<ReliabilityQuestion>("question");
        QTest::addColumn<int>("coders");
        QTest::addColumn<bool>("complete");
        for (const ReliabilityQuestion &question : allQuestions()) {
            for (const int coders : {2, 3, 6}) {
                for (const bool complete : {true, false}) {
                    if (coders == 2 || !comparesTwo(question.statistic))
                        QTest::newRow(qUtf8Printable(u"%1, %2 coders%3"_s.arg(nameOf(question))
                                .arg(coders)
                                .arg(complete ? u""_s : u", values missing"_s)))
                            << question << coders << complete;
                }
            }
        }
    }

    void figuresAreThoseOfTheirDefinitions()
    {
        QFETCH(ReliabilityQuestion, question);
        QFETCH(int, coders);
        QFETCH(bool, complete);
        for (quint32 seed = 1; seed <= 20; ++seed) {
            QRandomGenerator random(seed);
            const Data data = randomData(random, coders, complete);
            const auto answer = reliability(reliabilityData(data), question);
            QVERIFY(answer);
            const double expected = definitionOf(question)(data);
            if (!std::isfinite(expected)) {
                QVERIFY2(!answer->value.value, "undefined by definition");
                continue;
            }
            QVERIFY2(answer->value.value, qUtf8Printable(answer->value.undefined.text()));
            QVERIFY2(std::abs(*answer->value.value - expected) < 1e-9,
                qUtf8Printable(u"seed %1: %2 is not %3"_s.arg(seed)
                        .arg(*answer->value.value, 0, 'g', 12)
                        .arg(expected, 0, 'g', 12)));
        }
    }

    void linearisedErrorsAreThoseOfEachUnitsInfluence_data()
    {
        QTest::addColumn<ReliabilityQuestion>("question");
        for (const ReliabilityQuestion &question : allQuestions()) {
            const bool isOffered = question.statistic == Statistic::PercentAgreement
                || question.statistic == Statistic::FleissKappa || question.statistic == Statistic::GwetAc1
                || question.statistic == Statistic::GwetAc2 || question.statistic == Statistic::BrennanPrediger
                || question.statistic == Statistic::FleissCategoryKappa;
            if (isOffered)
                QTest::newRow(qUtf8Printable(nameOf(question))) << question;
        }
    }

    void linearisedErrorsAreThoseOfEachUnitsInfluence()
    {
        QFETCH(ReliabilityQuestion, question);
        for (quint32 seed = 1; seed <= 3; ++seed) {
            QRandomGenerator random(seed);
            const Data data = randomData(random, 4, true);
            const auto answer = reliability(reliabilityData(data), question);
            QVERIFY(answer && answer->standardError.value);
            const double expected = errorByInfluence(data, definitionOf(question));
            QVERIFY2(std::abs(*answer->standardError.value - expected) < 1e-4,
                qUtf8Printable(u"seed %1: %2 is not %3"_s.arg(seed).arg(*answer->standardError.value).arg(expected)));
        }
    }

    void largeSampleErrorsAreThoseOfEachUnitsInfluence_data()
    {
        QTest::addColumn<ReliabilityQuestion>("question");
        for (const ReliabilityQuestion &question : allQuestions()) {
            if (comparesTwo(question.statistic))
                QTest::newRow(qUtf8Printable(nameOf(question))) << question;
        }
    }

    void largeSampleErrorsAreThoseOfEachUnitsInfluence()
    {
        QFETCH(ReliabilityQuestion, question);
        for (quint32 seed = 1; seed <= 3; ++seed) {
            QRandomGenerator random(seed);
            const Data data = randomData(random, 2, true);
            const auto answer = reliability(reliabilityData(data), question);
            QVERIFY(answer && answer->standardError.value);
            const double n = double(data.units.size());
            const double expected = errorByInfluence(data, definitionOf(question)) * std::sqrt((n - 1) / n);
            QVERIFY2(std::abs(*answer->standardError.value - expected) < 1e-4,
                qUtf8Printable(u"seed %1: %2 is not %3"_s.arg(seed).arg(*answer->standardError.value).arg(expected)));
        }
    }

    void theErrorOfAlphaIsThatOfEachUnitsInfluence_data()
    {
        QTest::addColumn<ReliabilityQuestion>("question");
        for (const ReliabilityQuestion &question : allQuestions()) {
            if (question.statistic == Statistic::KrippendorffAlpha)
                QTest::newRow(qUtf8Printable(nameOf(question))) << question;
        }
    }

    void theErrorOfAlphaIsThatOfEachUnitsInfluence()
    {
        QFETCH(ReliabilityQuestion, question);
        for (quint32 seed = 1; seed <= 3; ++seed) {
            QRandomGenerator random(seed);
            const Data data = randomData(random, 4, seed != 3);
            const auto answer = reliability(reliabilityData(data), question);
            QVERIFY(answer && answer->standardError.value);
            Data pairable{data.categories, {}};
            std::ranges::copy_if(data.units, std::back_inserter(pairable.units),
                [](const RatedUnit &unit) { return given(unit).size() >= 2; });
            const double expected = errorByInfluence(pairable, [&](const Data &copies) {
                return alphaWithoutCorrection(copies, metricDifference(question.metric, copies));
            });
            QVERIFY2(std::abs(*answer->standardError.value - expected) < 1e-4,
                qUtf8Printable(u"seed %1: %2 is not %3"_s.arg(seed).arg(*answer->standardError.value).arg(expected)));
        }
    }
};

KODEKS_TEST(TestReliabilityDefinitions)
#include "tst_reliabilitydefinitions.moc"
