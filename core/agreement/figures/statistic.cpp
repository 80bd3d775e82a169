// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/figures/statistic.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
using Named = std::pair<Value, QString>;

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

QString metricName(Metric metric)
{
    return nameIn(metrics(), metric);
}

QString weightingName(Weighting weighting)
{
    return weighting == Weighting::Matrix ? u"matrix"_s : nameIn(weightings(), weighting);
}

std::optional<Metric> metricFromName(const QString &name)
{
    return valueIn<Metric>(metrics(), name);
}

std::optional<Weighting> weightingFromName(const QString &name)
{
    return valueIn<Weighting>(weightings(), name);
}

QStringList metricNames()
{
    return namesOf(metrics());
}

QStringList weightingNames()
{
    return namesOf(weightings());
}

} // namespace Kodeks
