// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/numbers/alpha.h"

#include "core/agreement/numbers/undefined.h"

#include <algorithm>

namespace Kodeks {

using namespace Undefined;

PairableValues::PairableValues(const Ratings &ratings)
    : counts(size_t(ratings.categories().size()))
{
    for (size_t row = 0; row < ratings.rows(); ++row) {
        const qint64 times = ratings.times(row);
        if (times == 0)
            continue;
        const UnitCounts unit = ratings.counts(row);
        if (unit.given() < 2)
            continue;
        units += times;
        for (const UnitCounts::Count &count : unit.counts())
            counts[size_t(count.category)] += double(times * count.coders);
        values += double(times * unit.given());
    }
    used = std::ranges::count_if(counts, [](double count) { return count > 0; });
}

std::vector<double> PairableValues::shares() const
{
    std::vector<double> shares = counts;
    for (double &share : shares)
        share /= values;
    return shares;
}

Coefficient krippendorffAlpha(const Ratings &ratings, const Differences &differences)
{
    const PairableValues pairable(ratings);
    if (pairable.units == 0)
        return noPairs();
    if (pairable.used < 2)
        return noVariation();
    double observed = 0;
    for (size_t row = 0; row < ratings.rows(); ++row) {
        if (ratings.times(row) == 0)
            continue;
        const UnitCounts unit = ratings.counts(row);
        if (unit.given() >= 2)
            observed += double(ratings.times(row)) * unit.pairDifferences(differences) / double(unit.given() - 1);
    }
    double expected = 0;
    const std::vector<double> means = differences.means(pairable.shares());
    for (size_t category = 0; category < means.size(); ++category)
        expected += pairable.counts[category] * means[category];
    if (!(expected > 0))
        return nothingDiffers();
    return {1 - observed * (pairable.values - 1) / (expected * pairable.values), {}};
}

Coefficient krippendorffAlphaOrdinal(const Ratings &ratings)
{
    const PairableValues pairable(ratings);
    return pairable.units == 0 ? noPairs() : krippendorffAlpha(ratings, ordinalDifferences(pairable));
}

Differences ordinalDifferences(const PairableValues &values)
{
    std::vector<double> midranks(values.counts.size());
    double below = 0;
    for (size_t category = 0; category < midranks.size(); ++category) {
        midranks[category] = (below + values.counts[category] / 2) / values.values;
        below += values.counts[category];
    }
    return Differences::squared(std::move(midranks));
}

} // namespace Kodeks
