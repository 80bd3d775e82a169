// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/intervals/linearised.h"
#include "core/agreement/numbers/alpha.h"
#include "core/agreement/numbers/undefined.h"
#include "core/agreement/numbers/unitcounts.h"

#include <cmath>

namespace Kodeks {

using namespace Undefined;

namespace {

/// Observed and expected difference without the correction for the number of values, which the error leaves out.
struct AlphaParts
{
    AlphaParts(const Ratings &ratings, const Differences &differences, const PairableValues &pairable)
        : means(differences.means(pairable.shares()))
        , valuesPerUnit(pairable.values / double(pairable.units))
    {
        for (size_t row = 0; row < ratings.rows(); ++row) {
            if (ratings.times(row) == 0)
                continue;
            const UnitCounts unit = ratings.counts(row);
            if (unit.given() >= 2)
                observed += double(ratings.times(row)) * unit.pairDifferences(differences) / double(unit.given() - 1);
        }
        observed /= pairable.values;
        for (size_t category = 0; category < means.size(); ++category)
            expected += pairable.counts[category] * means[category] / pairable.values;
    }

    std::vector<double> means; ///< by category: its mean difference from the pairable values
    double valuesPerUnit;
    double observed = 0;
    double expected = 0;
};

double sumWithin(const UnitCounts &unit, const std::vector<double> &values)
{
    double sum = 0;
    for (const UnitCounts::Count &count : unit.counts())
        sum += double(count.coders) * values[size_t(count.category)];
    return sum;
}

/// `further` is, by category, what one value moves in alpha beyond its differences, times the number of units.
double error(const Ratings &ratings, const Differences &differences, const PairableValues &pairable,
    const AlphaParts &parts, const std::vector<double> &further)
{
    const double ratio = parts.observed / parts.expected;
    double sum = 0;
    for (size_t row = 0; row < ratings.rows(); ++row) {
        if (ratings.times(row) == 0)
            continue;
        const UnitCounts unit = ratings.counts(row);
        if (unit.given() < 2)
            continue;
        const double size = double(unit.given()) / parts.valuesPerUnit;
        const double within
            = unit.pairDifferences(differences) / (parts.valuesPerUnit * double(unit.given() - 1)) / parts.expected;
        const double between = sumWithin(unit, parts.means) / parts.valuesPerUnit / parts.expected;
        double share = 1 - within + ratio * (size - 1) - 2 * ratio * (size - between);
        if (!further.empty())
            share += sumWithin(unit, further);
        sum += double(ratings.times(row)) * std::pow(share - (1 - ratio), 2);
    }
    const double units = double(pairable.units);
    return std::sqrt(sum / (units * (units - 1)));
}

/// By category: the derivatives by its midrank of the observed and of the expected difference.
struct RankMoves
{
    RankMoves(const Ratings &ratings, const PairableValues &pairable, const std::vector<double> &ranks)
        : observed(ranks.size())
        , expected(ranks.size())
    {
        for (size_t row = 0; row < ratings.rows(); ++row) {
            const UnitCounts unit = ratings.counts(row);
            if (unit.given() < 2)
                continue;
            const double total = sumWithin(unit, ranks);
            for (const UnitCounts::Count &count : unit.counts()) {
                const double far = double(unit.given()) * ranks[size_t(count.category)] - total;
                observed[size_t(count.category)]
                    += 4 * double(ratings.times(row) * count.coders) * far / double(unit.given() - 1) / pairable.values;
            }
        }
        double mean = 0;
        for (size_t category = 0; category < ranks.size(); ++category)
            mean += pairable.counts[category] * ranks[category] / pairable.values;
        for (size_t category = 0; category < ranks.size(); ++category)
            expected[category] = 4 * pairable.counts[category] * (ranks[category] - mean) / pairable.values;
    }

    std::vector<double> observed;
    std::vector<double> expected;
};

/// What one more value of each category moves in alpha by moving the midranks above it and its own.
std::vector<double> movesByRanks(const Ratings &ratings, const PairableValues &pairable, const AlphaParts &parts)
{
    std::vector<double> ranks(pairable.counts.size());
    double below = 0;
    for (size_t category = 0; category < ranks.size(); ++category) {
        ranks[category] = (below + pairable.counts[category] / 2) / pairable.values;
        below += pairable.counts[category];
    }
    const RankMoves moves(ratings, pairable, ranks);
    std::vector<double> further(ranks.size());
    double above = 0;
    for (size_t category = ranks.size(); category-- > 0;) {
        const double byRank
            = (parts.observed * moves.expected[category] / parts.expected - moves.observed[category]) / parts.expected;
        further[category] = (above + byRank / 2) * double(pairable.units) / pairable.values;
        above += byRank;
    }
    return further;
}

} // namespace

Coefficient alphaError(const Ratings &ratings, const Differences &differences)
{
    const PairableValues pairable(ratings);
    if (pairable.units == 0)
        return noPairs();
    if (pairable.used < 2)
        return noVariation();
    const AlphaParts parts(ratings, differences, pairable);
    if (!(parts.expected > 0))
        return nothingDiffers();
    if (pairable.units < 2)
        return oneUnit();
    return {error(ratings, differences, pairable, parts, {}), {}};
}

Coefficient alphaOrdinalError(const Ratings &ratings)
{
    if (const Coefficient alpha = krippendorffAlphaOrdinal(ratings); !alpha.value)
        return alpha;
    const PairableValues pairable(ratings);
    if (pairable.units < 2)
        return oneUnit();
    const Differences differences = ordinalDifferences(pairable);
    const AlphaParts parts(ratings, differences, pairable);
    return {error(ratings, differences, pairable, parts, movesByRanks(ratings, pairable, parts)), {}};
}

} // namespace Kodeks
