// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/figures/statistictable.h"

#include "core/agreement/intervals/largesample.h"
#include "core/agreement/intervals/linearised.h"
#include "core/agreement/numbers/alpha.h"
#include "core/agreement/numbers/categoryagreement.h"
#include "core/agreement/numbers/chancecorrected.h"
#include "core/agreement/numbers/coderpairs.h"
#include "core/agreement/numbers/undefined.h"

#include <QCoreApplication>
#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct StatisticText
{
    Q_DECLARE_TR_FUNCTIONS(Statistics)
};

using Asked = AskedRatings;
using Counted = CountedRatings;
using Row = StatisticRow;
using Takes = StatisticRow::Takes;
using Shown = StatisticRow::Shown;
using Method = ConfidenceInterval::Method;

Coefficient percent(const Asked &asked)
{
    return asked.differences.isNominal() ? percentAgreement(asked.ratings)
                                         : percentAgreement(asked.ratings, asked.differences);
}

Coefficient kappa(const Asked &asked)
{
    return asked.differences.isNominal() ? cohenKappa(asked.ratings) : weightedKappa(asked.ratings, asked.differences);
}

Coefficient alpha(const Asked &asked)
{
    if (asked.metric == Metric::Ordinal)
        return krippendorffAlphaOrdinal(asked.ratings);
    return asked.differences.isNominal() ? krippendorffAlphaNominal(asked.ratings)
                                         : krippendorffAlpha(asked.ratings, asked.differences);
}

Coefficient errorOfAlpha(const Asked &asked)
{
    return asked.metric == Metric::Ordinal ? alphaOrdinalError(asked.ratings)
                                           : alphaError(asked.ratings, asked.differences);
}

Coefficient errorOfCategoryKappa(const Asked &asked)
{
    return asked.category < 0 ? Undefined::notUsed()
                              : fleissKappaError(oneAgainstRest(asked.ratings, asked.category), Differences::nominal());
}

/// A function of ratings and differences.
template <Coefficient (*function)(const Ratings &, const Differences &)>
Coefficient by(const Asked &asked)
{
    return function(asked.ratings, asked.differences);
}

/// A function of ratings alone.
template <Coefficient (*function)(const Ratings &)>
Coefficient of(const Asked &asked)
{
    return function(asked.ratings);
}

/// A function of ratings and one category.
template <Coefficient (*function)(const Ratings &, std::int32_t)>
Coefficient in(const Asked &asked)
{
    return asked.category < 0 ? Undefined::notUsed() : function(asked.ratings, asked.category);
}

/// In the order of Statistic.
constexpr Row rows[] = {
    {.statistic = Statistic::PercentAgreement,
        .name = "percent_agreement",
        .takes = Takes::Weights,
        .value = percent,
        .error = by<percentAgreementError>,
        .interval = Method::StudentT,
        .nominal = [](const Counted &data) { return percentAgreement(data.tally); },
        .perCode = true,
        .title = QT_TRANSLATE_NOOP("Statistics", "Percent agreement"),
        .symbol = QT_TRANSLATE_NOOP("Statistics", "Agreement")},
    {.statistic = Statistic::ScottPi,
        .name = "scott_pi",
        .takes = Takes::Weights,
        .value = by<scottPi>,
        .error = by<scottPiError>,
        .interval = Method::Normal,
        .nominal = [](const Counted &data) { return scottPi(data.ratings, data.nominal); },
        .shown = Shown::ForTwoCoders,
        .title = QT_TRANSLATE_NOOP("Statistics", "Scott’s pi"),
        .symbol = QT_TRANSLATE_NOOP("Statistics", "Scott’s π")},
    {.statistic = Statistic::CohenKappa,
        .name = "cohen_kappa",
        .takes = Takes::Weights,
        .value = kappa,
        .error = by<weightedKappaError>,
        .interval = Method::Normal,
        .nominal = [](const Counted &data) { return cohenKappa(data.ratings); },
        .shown = Shown::ForTwoCoders,
        .perCode = true,
        .title = QT_TRANSLATE_NOOP("Statistics", "Cohen’s kappa"),
        .symbol = QT_TRANSLATE_NOOP("Statistics", "Cohen’s κ")},
    {.statistic = Statistic::WeightedKappa,
        .name = "weighted_kappa",
        .takes = Takes::Weights,
        .value = kappa,
        .error = by<weightedKappaError>,
        .interval = Method::Normal},
    {.statistic = Statistic::FleissKappa,
        .name = "fleiss_kappa",
        .takes = Takes::Weights,
        .value = by<fleissKappa>,
        .error = by<fleissKappaError>,
        .interval = Method::StudentT,
        .nominal = [](const Counted &data) { return fleissKappa(data.units, data.nominal); },
        .shown = Shown::ForMoreCoders,
        .perCode = true,
        .title = QT_TRANSLATE_NOOP("Statistics", "Fleiss’ kappa"),
        .symbol = QT_TRANSLATE_NOOP("Statistics", "Fleiss’ κ")},
    {.statistic = Statistic::FleissCategoryKappa,
        .name = "fleiss_category_kappa",
        .takes = Takes::Category,
        .value = in<fleissCategoryKappa>,
        .error = errorOfCategoryKappa,
        .interval = Method::StudentT},
    {.statistic = Statistic::CongerKappa, .name = "conger_kappa", .takes = Takes::Weights, .value = by<congerKappa>},
    {.statistic = Statistic::LightKappa, .name = "light_kappa", .takes = Takes::Weights, .value = by<lightKappa>},
    {.statistic = Statistic::KrippendorffAlpha,
        .name = "krippendorff_alpha",
        .takes = Takes::Metric,
        .value = alpha,
        .error = errorOfAlpha,
        .interval = Method::StudentT,
        .nominal = [](const Counted &data) { return krippendorffAlphaNominal(data.tally); },
        .perCode = true,
        .title = QT_TRANSLATE_NOOP("Statistics", "Krippendorff’s alpha"),
        .symbol = QT_TRANSLATE_NOOP("Statistics", "Krippendorff’s α")},
    {.statistic = Statistic::GwetAc1,
        .name = "gwet_ac1",
        .takes = Takes::Nothing,
        .value = by<gwetAc>,
        .error = by<gwetAcError>,
        .interval = Method::StudentT,
        .nominal = [](const Counted &data) { return gwetAc(data.units, data.nominal); },
        .perCode = true,
        .countsCategories = true,
        .title = QT_TRANSLATE_NOOP("Statistics", "Gwet’s AC1"),
        .symbol = QT_TRANSLATE_NOOP("Statistics", "Gwet’s AC1")},
    {.statistic = Statistic::GwetAc2,
        .name = "gwet_ac2",
        .takes = Takes::Weights,
        .value = by<gwetAc>,
        .error = by<gwetAcError>,
        .interval = Method::StudentT},
    {.statistic = Statistic::BrennanPrediger,
        .name = "brennan_prediger",
        .takes = Takes::Weights,
        .value = by<brennanPrediger>,
        .error = by<brennanPredigerError>,
        .interval = Method::StudentT,
        .nominal = [](const Counted &data) { return brennanPrediger(data.units, data.nominal); },
        .countsCategories = true,
        .title = QT_TRANSLATE_NOOP("Statistics", "Brennan–Prediger"),
        .symbol = QT_TRANSLATE_NOOP("Statistics", "Brennan–Prediger")},
    {.statistic = Statistic::SpecificAgreement,
        .name = "specific_agreement",
        .takes = Takes::Category,
        .value = in<specificAgreement>},
    {.statistic = Statistic::F1,
        .name = "f1",
        .takes = Takes::Category,
        .value = in<specificAgreement>,
        .title = QT_TRANSLATE_NOOP("Statistics", "F1")},
    {.statistic = Statistic::Jaccard, .name = "jaccard", .takes = Takes::Category, .value = in<jaccardAgreement>},
    {.statistic = Statistic::CohenKappaMaximum,
        .name = "cohen_kappa_max",
        .takes = Takes::Nothing,
        .value = of<cohenKappaMaximum>},
    {.statistic = Statistic::CohenKappaErrorOfChance,
        .name = "cohen_kappa_se_null",
        .takes = Takes::Nothing,
        .value = of<cohenKappaErrorOfChance>},
    {.statistic = Statistic::FleissKappaErrorOfChance,
        .name = "fleiss_kappa_se_null",
        .takes = Takes::Nothing,
        .value = of<fleissKappaErrorOfChance>},
};

constexpr bool standInTheirOrder()
{
    size_t place = 0;
    return std::ranges::all_of(rows, [&place](const Row &row) { return size_t(row.statistic) == place++; });
}
static_assert(standInTheirOrder());
static_assert(std::ranges::all_of(
    reportedStatistics, [](Statistic statistic) { return rows[size_t(statistic)].nominal != nullptr; }));

bool isShown(const Row &row, qsizetype coders)
{
    return row.shown == Shown::Always || (row.shown == Shown::ForTwoCoders) == (coders == 2);
}

} // namespace

CountedRatings::CountedRatings(const Ratings &given)
    : ratings(given)
    , tally(given.coders(), given.categories().size())
    , units(given)
{
    for (size_t row = 0; row < given.rows(); ++row) {
        const qint64 times = given.times(row);
        if (times == 0)
            continue;
        const UnitCounts unit = given.counts(row);
        tally.add(unit, times);
        units.add(unit, times, nominal);
    }
    units.finish();
}

const StatisticRow &statisticRow(Statistic statistic)
{
    return rows[size_t(statistic)];
}

QList<Statistic> shownStatistics(qsizetype coders)
{
    QList<Statistic> shown(reportedStatistics.begin(), reportedStatistics.end());
    shown.removeIf([coders](Statistic statistic) { return !isShown(statisticRow(statistic), coders); });
    return shown;
}

QList<Statistic> shownStatisticsOfCodes(qsizetype coders)
{
    QList<Statistic> shown = shownStatistics(coders);
    shown.removeIf([](Statistic statistic) { return !statisticRow(statistic).perCode; });
    return shown;
}

QString statisticTitle(Statistic statistic)
{
    const char *title = statisticRow(statistic).title;
    return title ? StatisticText::tr(title) : statisticName(statistic);
}

QString statisticName(Statistic statistic)
{
    return QString::fromLatin1(statisticRow(statistic).name);
}

std::optional<Statistic> statisticFromName(const QString &name)
{
    const auto found
        = std::ranges::find_if(rows, [&name](const Row &row) { return name == QLatin1StringView(row.name); });
    return found == std::end(rows) ? std::nullopt : std::optional(found->statistic);
}

QStringList statisticNames()
{
    QStringList names;
    for (const Row &row : rows)
        names.append(statisticName(row.statistic));
    return names;
}

bool takesMetric(Statistic statistic)
{
    return statisticRow(statistic).takes == Takes::Metric;
}

bool takesWeights(Statistic statistic)
{
    return statisticRow(statistic).takes == Takes::Weights;
}

bool needsCategory(Statistic statistic)
{
    return statisticRow(statistic).takes == Takes::Category;
}

} // namespace Kodeks
