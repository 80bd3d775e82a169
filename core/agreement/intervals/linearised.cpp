// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/intervals/linearised.h"

#include "core/agreement/numbers/chancecorrected.h"
#include "core/agreement/numbers/undefined.h"
#include "core/agreement/numbers/unittally.h"

#include <cmath>

namespace Kodeks {

using namespace Undefined;

namespace {

double withinUnit(const UnitCounts &unit, const std::vector<double> &values)
{
    double sum = 0;
    for (const UnitCounts::Count &count : unit.counts())
        sum += double(count.coders) * values[size_t(count.category)];
    return sum / double(unit.given());
}

/// The error of a coefficient 1 - D_o / expected, where chance moves by `chance` (a mean over a unit's values) from
/// `expected`; an empty list where chance does not depend on the data.
Coefficient error(const Ratings &ratings, const Differences &differences, const UnitTally &tally, double expected,
    const std::vector<double> &chance)
{
    const double disagreement = tally.disagreement / expected;
    const double weight = double(tally.units) / double(tally.pairable);
    double sum = 0;
    for (size_t row = 0; row < ratings.rows(); ++row) {
        const UnitCounts unit = ratings.counts(row);
        if (unit.given() == 0)
            continue;
        double share = unit.given() < 2 ? 0 : weight * (1 - unit.disagreement(differences) / expected);
        if (!chance.empty())
            share -= 2 * disagreement * (1 - withinUnit(unit, chance) / expected);
        sum += double(ratings.times(row)) * std::pow(share - (1 - disagreement), 2);
    }
    return {std::sqrt(sum / (double(tally.units) * double(tally.units - 1))), {}};
}

} // namespace

Coefficient percentAgreementError(const Ratings &ratings, const Differences &differences)
{
    const UnitTally tally(ratings, differences);
    if (tally.pairable == 0)
        return noPairs();
    return tally.units < 2 ? oneUnit() : error(ratings, differences, tally, 1, {});
}

Coefficient fleissKappaError(const Ratings &ratings, const Differences &differences)
{
    if (const Coefficient kappa = fleissKappa(ratings, differences); !kappa.value)
        return kappa;
    const UnitTally tally(ratings, differences);
    if (tally.units < 2)
        return oneUnit();
    return error(ratings, differences, tally, chanceByShares(tally.shares, differences),
        differences.symmetric().means(tally.shares));
}

Coefficient gwetAcError(const Ratings &ratings, const Differences &differences)
{
    if (const Coefficient ac = gwetAc(ratings, differences); !ac.value)
        return ac;
    const UnitTally tally(ratings, differences);
    if (tally.units < 2)
        return oneUnit();
    const double categories = double(tally.available);
    const double weights = categories * categories * (1 - chanceOfEqualShares(tally.available, differences));
    std::vector<double> chance;
    chance.reserve(tally.shares.size());
    for (const double share : tally.shares)
        chance.push_back(1 - weights * (1 - share) / (categories * (categories - 1)));
    return error(ratings, differences, tally, chanceOfAc(tally.shares, tally.available, differences), chance);
}

Coefficient brennanPredigerError(const Ratings &ratings, const Differences &differences)
{
    if (const Coefficient coefficient = brennanPrediger(ratings, differences); !coefficient.value)
        return coefficient;
    const UnitTally tally(ratings, differences);
    return tally.units < 2 ? oneUnit()
                           : error(ratings, differences, tally, chanceOfEqualShares(tally.available, differences), {});
}

} // namespace Kodeks
