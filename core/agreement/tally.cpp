// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/tally.h"

namespace Kodeks {

Tally::Tally(const Ratings &ratings)
    : units(size_t(ratings.coders()) + 1)
    , equalPairs(size_t(ratings.coders()) + 1)
    , categoryTotal(size_t(ratings.categories().size()))
{
    std::vector<qint64> inUnit(categoryTotal.size());
    for (size_t row = 0; row < ratings.rows(); ++row) {
        const auto values = ratings.values(row);
        const qint64 times = ratings.times(row);
        size_t given = 0;
        qint64 equal = 0;
        for (const std::int32_t value : values) {
            if (value == Ratings::missing)
                continue;
            ++given;
            equal += 2 * inUnit[size_t(value)]++;
        }
        units[given] += times;
        equalPairs[given] += times * equal;
        for (const std::int32_t value : values) {
            if (value == Ratings::missing)
                continue;
            inUnit[size_t(value)] = 0;
            if (given >= 2)
                categoryTotal[size_t(value)] += times;
        }
        if (given >= 2)
            pairable += qint64(given) * times;
    }
}

} // namespace Kodeks
