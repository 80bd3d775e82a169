// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/figures/measure.h"
#include "core/agreement/intervals/bootstrap.h"
#include "core/agreement/numbers/listhash.h"

#include <algorithm>
#include <unordered_map>

namespace Kodeks {

namespace {

/// The same units, those with the same values as one row and those without any left out, so that a resample is counted
/// quickly.
Ratings grouped(const Ratings &ratings)
{
    std::unordered_map<std::vector<std::int32_t>, qint64, ListHash> rows;
    std::vector<const std::vector<std::int32_t> *> inOrder;
    for (size_t row = 0; row < ratings.rows(); ++row) {
        const auto values = ratings.values(row);
        if (std::ranges::all_of(values, [](std::int32_t value) { return value == Ratings::missing; }))
            continue;
        const auto [entry, added] = rows.try_emplace(std::vector(values.begin(), values.end()), 0);
        entry->second += ratings.times(row);
        if (added)
            inOrder.push_back(&entry->first);
    }
    Ratings fewer(ratings.coders(), ratings.categories());
    for (const std::vector<std::int32_t> *values : inOrder)
        fewer.addUnits(*values, rows.at(*values));
    return fewer;
}

} // namespace

Result<ConfidenceInterval> bootstrap(const Measure &measure, const BootstrapOptions &options, const Progress &progress)
{
    const Ratings ratings = grouped(measure.ratings());
    std::vector<qint64> units;
    units.reserve(ratings.rows());
    for (size_t row = 0; row < ratings.rows(); ++row)
        units.push_back(ratings.times(row));
    const auto makeFigures = [&]() -> ResampleFigures {
        return [&measure, resample = ratings](std::span<const qint64> times) mutable {
            resample.setTimes(times);
            return std::vector{measure.value(resample).value};
        };
    };
    const auto intervals = bootstrap(units, makeFigures, options, progress);
    return intervals ? Result<ConfidenceInterval>(intervals->front()) : failed(intervals);
}

} // namespace Kodeks
