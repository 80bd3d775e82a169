// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/numbers/statistic.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
using Named = std::pair<Value, QString>;

const std::array<Named<Statistic>, 18> &statistics()
{
    static const std::array<Named<Statistic>, 18> all{{
        {Statistic::PercentAgreement, u"percent_agreement"_s},
        {Statistic::ScottPi, u"scott_pi"_s},
        {Statistic::CohenKappa, u"cohen_kappa"_s},
        {Statistic::WeightedKappa, u"weighted_kappa"_s},
        {Statistic::FleissKappa, u"fleiss_kappa"_s},
        {Statistic::FleissCategoryKappa, u"fleiss_category_kappa"_s},
        {Statistic::CongerKappa, u"conger_kappa"_s},
        {Statistic::LightKappa, u"light_kappa"_s},
        {Statistic::KrippendorffAlpha, u"krippendorff_alpha"_s},
        {Statistic::GwetAc1, u"gwet_ac1"_s},
        {Statistic::GwetAc2, u"gwet_ac2"_s},
        {Statistic::BrennanPrediger, u"brennan_prediger"_s},
        {Statistic::SpecificAgreement, u"specific_agreement"_s},
        {Statistic::F1, u"f1"_s},
        {Statistic::Jaccard, u"jaccard"_s},
        {Statistic::CohenKappaMaximum, u"cohen_kappa_max"_s},
        {Statistic::CohenKappaErrorOfChance, u"cohen_kappa_se_null"_s},
        {Statistic::FleissKappaErrorOfChance, u"fleiss_kappa_se_null"_s},
    }};
    return all;
}

const std::array<Named<Metric>, 8> &metrics()
{
    static const std::array<Named<Metric>, 8> all{{
        {Metric::Nominal, u"nominal"_s},
        {Metric::Ordinal, u"ordinal"_s},
        {Metric::Interval, u"interval"_s},
        {Metric::Ratio, u"ratio"_s},
        {Metric::Jaccard, u"jaccard"_s},
        {Metric::Masi, u"masi"_s},
        {Metric::NominalSet, u"nominal_set"_s},
        {Metric::MasiDkpro, u"masi_dkpro"_s},
    }};
    return all;
}

const std::array<Named<Weighting>, 4> &weightings()
{
    static const std::array<Named<Weighting>, 4> all{{
        {Weighting::Unweighted, u"unweighted"_s},
        {Weighting::Linear, u"linear"_s},
        {Weighting::Quadratic, u"quadratic"_s},
        {Weighting::Ordinal, u"ordinal"_s},
    }};
    return all;
}

template <typename Table, typename Value>
QString nameIn(const Table &table, Value value)
{
    const auto found = std::ranges::find(table, value, &Named<Value>::first);
    return found == table.end() ? QString() : found->second;
}

template <typename Value>
std::optional<Value> valueIn(std::span<const Named<Value>> table, const QString &name)
{
    const auto found = std::ranges::find(table, name, &Named<Value>::second);
    return found == table.end() ? std::nullopt : std::optional(found->first);
}

template <typename Table>
QStringList namesOf(const Table &table)
{
    QStringList names;
    for (const auto &[value, name] : table)
        names.append(name);
    return names;
}

} // namespace

QString statisticName(Statistic statistic)
{
    return nameIn(statistics(), statistic);
}

QString metricName(Metric metric)
{
    return nameIn(metrics(), metric);
}

QString weightingName(Weighting weighting)
{
    return weighting == Weighting::Matrix ? u"matrix"_s : nameIn(weightings(), weighting);
}

std::optional<Statistic> statisticFromName(const QString &name)
{
    return valueIn<Statistic>(statistics(), name);
}

std::optional<Metric> metricFromName(const QString &name)
{
    return valueIn<Metric>(metrics(), name);
}

std::optional<Weighting> weightingFromName(const QString &name)
{
    return valueIn<Weighting>(weightings(), name);
}

QStringList statisticNames()
{
    return namesOf(statistics());
}

QStringList metricNames()
{
    return namesOf(metrics());
}

QStringList weightingNames()
{
    return namesOf(weightings());
}

bool takesMetric(Statistic statistic)
{
    return statistic == Statistic::KrippendorffAlpha;
}

bool takesWeights(Statistic statistic)
{
    switch (statistic) {
    case Statistic::PercentAgreement:
    case Statistic::ScottPi:
    case Statistic::CohenKappa:
    case Statistic::WeightedKappa:
    case Statistic::FleissKappa:
    case Statistic::CongerKappa:
    case Statistic::LightKappa:
    case Statistic::GwetAc2:
    case Statistic::BrennanPrediger: return true;
    default: return false;
    }
}

bool needsCategory(Statistic statistic)
{
    return statistic == Statistic::FleissCategoryKappa || statistic == Statistic::SpecificAgreement
        || statistic == Statistic::F1 || statistic == Statistic::Jaccard;
}

} // namespace Kodeks
