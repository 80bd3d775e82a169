// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/numbers/coderpair.h"

#include <algorithm>

namespace Kodeks {

CoderPair::CoderPair(const Ratings &ratings, size_t one, size_t other, const Differences &differences)
    : first(size_t(ratings.categories().size()))
    , second(first.size())
{
    for (size_t row = 0; row < ratings.rows(); ++row) {
        const auto values = ratings.values(row);
        const qint64 times = ratings.times(row);
        if (times == 0 || values[one] == Ratings::missing || values[other] == Ratings::missing)
            continue;
        units += times;
        first[size_t(values[one])] += double(times);
        second[size_t(values[other])] += double(times);
        if (values[one] != values[other])
            disagreement += double(times) * differences.between(size_t(values[one]), size_t(values[other]));
    }
    if (units == 0)
        return;
    disagreement /= double(units);
    for (double &share : first)
        share /= double(units);
    for (double &share : second)
        share /= double(units);
}

bool CoderPair::isConstant() const
{
    size_t used = 0;
    for (size_t category = 0; category < first.size(); ++category)
        used += first[category] > 0 || second[category] > 0;
    return used < 2;
}

std::vector<double> CoderPair::meanShares() const
{
    std::vector<double> shares(first.size());
    std::ranges::transform(first, second, shares.begin(), [](double one, double other) { return (one + other) / 2; });
    return shares;
}

} // namespace Kodeks
