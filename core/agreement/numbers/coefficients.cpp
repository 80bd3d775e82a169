// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/numbers/coefficients.h"

#include "core/agreement/numbers/tally.h"
#include "core/agreement/numbers/undefined.h"

#include <algorithm>

namespace Kodeks {

using namespace Undefined;

namespace {

Coefficient defined(double value)
{
    return {value, {}};
}

/// Cohen's two margins over the units with both values.
struct Margins
{
    explicit Margins(const Ratings &ratings)
        : first(size_t(ratings.categories().size()))
        , second(first.size())
    {
        for (size_t row = 0; row < ratings.rows(); ++row) {
            const auto values = ratings.values(row);
            if (values[0] == Ratings::missing || values[1] == Ratings::missing)
                continue;
            first[size_t(values[0])] += ratings.times(row);
            second[size_t(values[1])] += ratings.times(row);
            units += ratings.times(row);
            differing += values[0] == values[1] ? 0 : ratings.times(row);
        }
    }

    std::vector<qint64> first;
    std::vector<qint64> second;
    qint64 units = 0;
    qint64 differing = 0;
};

} // namespace

Coefficient percentAgreement(const Ratings &ratings)
{
    return percentAgreement(Tally(ratings));
}

Coefficient percentAgreement(const Tally &tally)
{
    qint64 units = 0;
    double sum = 0;
    for (size_t given = 2; given < tally.units.size(); ++given) {
        units += tally.units[given];
        sum += double(tally.equalPairs[given]) / double(given * (given - 1));
    }
    return units == 0 ? noPairs() : defined(sum / double(units));
}

Coefficient cohenKappa(const Ratings &ratings)
{
    if (ratings.coders() < 2)
        return noPairs();
    if (ratings.coders() > 2)
        return notTwoCoders({"Coefficients", QT_TRANSLATE_NOOP("Coefficients", "Cohen’s kappa")});
    const Margins margins(ratings);
    if (margins.units == 0)
        return noPairs();
    // As 1 - (1 - p_o) / (1 - p_e), where no term is the small difference of two large ones.
    double chanceDiffering = 0;
    for (size_t category = 0; category < margins.first.size(); ++category)
        chanceDiffering += double(margins.first[category]) * double(margins.units - margins.second[category]);
    if (chanceDiffering == 0)
        return noVariation();
    return defined(1 - double(margins.differing) * double(margins.units) / chanceDiffering);
}

Coefficient krippendorffAlphaNominal(const Ratings &ratings)
{
    return krippendorffAlphaNominal(Tally(ratings));
}

Coefficient krippendorffAlphaNominal(const Tally &tally)
{
    if (tally.pairable == 0)
        return noPairs();
    double observed = 0;
    for (size_t given = 2; given < tally.units.size(); ++given) {
        const qint64 pairs = qint64(given * (given - 1)) * tally.units[given];
        observed += double(pairs - tally.equalPairs[given]) / double(given - 1);
    }
    double expected = 0;
    for (const qint64 total : tally.categoryTotal)
        expected += double(total) * double(tally.pairable - total);
    if (expected == 0)
        return noVariation();
    return defined(1 - double(tally.pairable - 1) * observed / expected);
}

Coefficient specificAgreement(const Ratings &ratings, std::int32_t category)
{
    qint64 agreeing = 0;
    qint64 all = 0;
    bool used = false;
    for (size_t row = 0; row < ratings.rows(); ++row) {
        const auto values = ratings.values(row);
        const qint64 given = qint64(values.size()) - std::ranges::count(values, Ratings::missing);
        const qint64 inCategory = std::ranges::count(values, category);
        agreeing += ratings.times(row) * inCategory * (inCategory - 1);
        all += ratings.times(row) * inCategory * (given - 1);
        used = used || (inCategory > 0 && ratings.times(row) > 0);
    }
    if (!used)
        return notUsed();
    return all == 0 ? noPairs() : defined(double(agreeing) / double(all));
}

} // namespace Kodeks
