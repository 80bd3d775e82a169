// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/numbers/unittally.h"

#include <algorithm>

namespace Kodeks {

UnitTally::UnitTally(const Ratings &ratings, const Differences &differences)
    : shares(size_t(ratings.categories().size()))
    , available(size_t(ratings.available()))
{
    UnitCounts unit(ratings.categories().size());
    double sum = 0;
    for (size_t row = 0; row < ratings.rows(); ++row) {
        const qint64 times = ratings.times(row);
        if (times == 0)
            continue;
        unit.read(ratings.values(row));
        if (unit.given() == 0)
            continue;
        units += times;
        for (const UnitCounts::Count &count : unit.counts())
            shares[size_t(count.category)] += double(times * count.coders) / double(unit.given());
        if (unit.given() >= 2) {
            pairable += times;
            sum += double(times) * unit.disagreement(differences);
        }
    }
    for (double &share : shares)
        share = units == 0 ? 0 : share / double(units);
    used = std::ranges::count_if(shares, [](double share) { return share > 0; });
    disagreement = pairable == 0 ? 0 : sum / double(pairable);
}

} // namespace Kodeks
