// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/intervals/largesample.h"

#include "core/agreement/numbers/chancecorrected.h"
#include "core/agreement/numbers/coderpair.h"
#include "core/agreement/numbers/coderpairs.h"
#include "core/agreement/numbers/undefined.h"
#include "core/agreement/numbers/unittally.h"

#include <QCoreApplication>
#include <cmath>

namespace Kodeks {

using namespace Undefined;

namespace {

/// Chance moves by a value of the first coder by `first` and by one of the second by `second`.
Coefficient error(const Ratings &ratings, const Differences &differences, const CoderPair &pair, double coefficient,
    const std::vector<double> &first, const std::vector<double> &second)
{
    const double expected = pair.disagreement / (1 - coefficient);
    const double mean = pair.disagreement - (1 - coefficient) * 2 * expected;
    double sum = 0;
    for (size_t row = 0; row < ratings.rows(); ++row) {
        const auto values = ratings.values(row);
        if (values[0] == Ratings::missing || values[1] == Ratings::missing)
            continue;
        const size_t one = size_t(values[0]);
        const size_t other = size_t(values[1]);
        const double share = differences.between(one, other) - (1 - coefficient) * (first[one] + second[other]);
        sum += double(ratings.times(row)) * std::pow(share - mean, 2);
    }
    return {std::sqrt(sum) / (double(pair.units) * expected), {}};
}

} // namespace

Coefficient weightedKappaError(const Ratings &ratings, const Differences &differences)
{
    const Coefficient kappa = weightedKappa(ratings, differences);
    if (!kappa.value)
        return kappa;
    const CoderPair pair(ratings, 0, 1, differences);
    if (pair.units < 2)
        return oneUnit();
    if (pair.disagreement == 0)
        return {0, {}};
    return error(ratings, differences, pair, *kappa.value, differences.means(pair.second),
        differences.transposed().means(pair.first));
}

Coefficient scottPiError(const Ratings &ratings, const Differences &differences)
{
    const Coefficient pi = scottPi(ratings, differences);
    if (!pi.value)
        return pi;
    const CoderPair pair(ratings, 0, 1, differences);
    if (pair.units < 2)
        return oneUnit();
    if (pair.disagreement == 0)
        return {0, {}};
    const std::vector<double> means = differences.symmetric().means(pair.meanShares());
    return error(ratings, differences, pair, *pi.value, means, means);
}

Coefficient cohenKappaErrorOfChance(const Ratings &ratings)
{
    if (const Coefficient kappa = weightedKappa(ratings, Differences::nominal()); !kappa.value)
        return kappa;
    const CoderPair pair(ratings, 0, 1, Differences::nominal());
    double expected = 0;
    double sum = 0;
    for (size_t category = 0; category < pair.first.size(); ++category) {
        const double both = pair.first[category] * pair.second[category];
        expected += both;
        sum += both * (pair.first[category] + pair.second[category]);
    }
    return {std::sqrt(std::max(0.0, expected + expected * expected - sum) / double(pair.units)) / (1 - expected), {}};
}

Coefficient fleissKappaErrorOfChance(const Ratings &ratings)
{
    if (const Coefficient kappa = fleissKappa(ratings, Differences::nominal()); !kappa.value)
        return kappa;
    double values = 0;
    for (size_t row = 0; row < ratings.rows(); ++row) {
        const UnitCounts unit = ratings.counts(row);
        if (unit.given() == 0 || ratings.times(row) == 0)
            continue;
        if (values != 0 && values != double(unit.given()))
            return because({"Coefficients",
                QT_TRANSLATE_NOOP("Coefficients",
                    "This standard error holds only where every unit was coded by the same number of coders.")});
        values = double(unit.given());
    }
    const UnitTally tally(ratings, Differences::nominal());
    double spread = 0;
    double skew = 0;
    for (const double share : tally.shares) {
        spread += share * (1 - share);
        skew += share * (1 - share) * (1 - 2 * share);
    }
    return {
        std::sqrt(2 / (double(tally.units) * values * (values - 1)) * std::max(0.0, spread * spread - skew)) / spread,
        {}};
}

} // namespace Kodeks
