// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/numbers/tally.h"

namespace Kodeks {

Tally::Tally(qsizetype coders, qsizetype categories)
    : units(size_t(coders) + 1)
    , equalPairs(size_t(coders) + 1)
    , categoryTotal(size_t(categories))
{
}

Tally::Tally(const Ratings &ratings)
    : Tally(ratings.coders(), ratings.categories().size())
{
    for (size_t row = 0; row < ratings.rows(); ++row)
        add(ratings.counts(row), ratings.times(row));
}

void Tally::add(const UnitCounts &unit, qint64 times)
{
    const size_t given = size_t(unit.given());
    units[given] += times;
    equalPairs[given] += times * unit.equalPairs();
    if (given < 2)
        return;
    for (const UnitCounts::Count &count : unit.counts())
        categoryTotal[size_t(count.category)] += times * count.coders;
    pairable += times * unit.given();
}

} // namespace Kodeks
