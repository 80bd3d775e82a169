// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/numbers/unittally.h"

#include <algorithm>

namespace Kodeks {

UnitTally::UnitTally(const Ratings &ratings)
    : shares(size_t(ratings.categories().size()))
    , available(size_t(ratings.available()))
{
}

UnitTally::UnitTally(const Ratings &ratings, const Differences &differences)
    : UnitTally(ratings)
{
    for (size_t row = 0; row < ratings.rows(); ++row) {
        if (ratings.times(row) != 0)
            add(ratings.counts(row), ratings.times(row), differences);
    }
    finish();
}

void UnitTally::add(const UnitCounts &unit, qint64 times, const Differences &differences)
{
    if (unit.given() == 0)
        return;
    units += times;
    for (const UnitCounts::Count &count : unit.counts())
        shares[size_t(count.category)] += double(times * count.coders) / double(unit.given());
    if (unit.given() >= 2) {
        pairable += times;
        disagreement += double(times) * unit.disagreement(differences);
    }
}

void UnitTally::finish()
{
    for (double &share : shares)
        share = units == 0 ? 0 : share / double(units);
    used = std::ranges::count_if(shares, [](double share) { return share > 0; });
    disagreement = pairable == 0 ? 0 : disagreement / double(pairable);
}

} // namespace Kodeks
