// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/numbers/chancecorrected.h"

#include "core/agreement/numbers/undefined.h"
#include "core/agreement/numbers/unittally.h"

namespace Kodeks {

using namespace Undefined;

namespace {

Coefficient corrected(double observed, double expected)
{
    return expected > 0 ? Coefficient{1 - observed / expected, {}} : nothingDiffers();
}

} // namespace

double chanceByShares(const std::vector<double> &shares, const Differences &differences)
{
    const std::vector<double> means = differences.means(shares);
    double expected = 0;
    for (size_t category = 0; category < shares.size(); ++category)
        expected += shares[category] * means[category];
    return expected;
}

double chanceOfEqualShares(size_t categories, const Differences &differences)
{
    return chanceByShares(std::vector<double>(categories, 1 / double(categories)), differences);
}

double chanceOfAc(const std::vector<double> &shares, size_t categories, const Differences &differences)
{
    const double q = double(categories);
    const double weights = q * q * (1 - chanceOfEqualShares(categories, differences));
    double spread = 0;
    for (const double share : shares)
        spread += share * (1 - share);
    return 1 - weights * spread / (q * (q - 1));
}

Coefficient percentAgreement(const Ratings &ratings, const Differences &differences)
{
    const UnitTally tally(ratings, differences);
    return tally.pairable == 0 ? noPairs() : Coefficient{1 - tally.disagreement, {}};
}

Coefficient fleissKappa(const Ratings &ratings, const Differences &differences)
{
    return fleissKappa(UnitTally(ratings, differences), differences);
}

Coefficient fleissKappa(const UnitTally &tally, const Differences &differences)
{
    if (tally.pairable == 0)
        return noPairs();
    if (tally.used < 2)
        return noVariation();
    return corrected(tally.disagreement, chanceByShares(tally.shares, differences));
}

Coefficient gwetAc(const Ratings &ratings, const Differences &differences)
{
    return gwetAc(UnitTally(ratings, differences), differences);
}

Coefficient gwetAc(const UnitTally &tally, const Differences &differences)
{
    if (tally.pairable == 0)
        return noPairs();
    if (tally.available < 2)
        return oneCategory();
    return corrected(tally.disagreement, chanceOfAc(tally.shares, tally.available, differences));
}

Coefficient brennanPrediger(const Ratings &ratings, const Differences &differences)
{
    return brennanPrediger(UnitTally(ratings, differences), differences);
}

Coefficient brennanPrediger(const UnitTally &tally, const Differences &differences)
{
    if (tally.pairable == 0)
        return noPairs();
    if (tally.available < 2)
        return oneCategory();
    return corrected(tally.disagreement, chanceOfEqualShares(tally.available, differences));
}

Ratings oneAgainstRest(const Ratings &ratings, std::int32_t category)
{
    Ratings reduced(ratings.coders(), {QString(), ratings.categories().value(category)});
    std::vector<std::int32_t> values(size_t(ratings.coders()));
    for (size_t row = 0; row < ratings.rows(); ++row) {
        const auto given = ratings.values(row);
        for (size_t coder = 0; coder < values.size(); ++coder)
            values[coder] = given[coder] == Ratings::missing ? Ratings::missing : given[coder] == category ? 1 : 0;
        reduced.addUnits(values, ratings.times(row));
    }
    return reduced;
}

Coefficient fleissCategoryKappa(const Ratings &ratings, std::int32_t category)
{
    const Ratings reduced = oneAgainstRest(ratings, category);
    const UnitTally tally(reduced, Differences::nominal());
    if (tally.pairable > 0 && tally.shares[1] == 0)
        return notUsed();
    return fleissKappa(reduced, Differences::nominal());
}

} // namespace Kodeks
