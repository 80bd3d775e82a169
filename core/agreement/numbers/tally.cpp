// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/numbers/tally.h"

namespace Kodeks {

Tally::Tally(qsizetype coders, qsizetype categories)
    : units(size_t(coders) + 1)
    , equalPairs(size_t(coders) + 1)
    , categoryTotal(size_t(categories))
    , m_inUnit(size_t(categories))
{
}

Tally::Tally(const Ratings &ratings)
    : Tally(ratings.coders(), ratings.categories().size())
{
    for (size_t row = 0; row < ratings.rows(); ++row)
        add(ratings.values(row), ratings.times(row));
}

void Tally::add(std::span<const std::int32_t> values, qint64 times)
{
    size_t given = 0;
    qint64 equal = 0;
    for (const std::int32_t value : values) {
        if (value == Ratings::missing)
            continue;
        ++given;
        equal += 2 * m_inUnit[size_t(value)]++;
    }
    units[given] += times;
    equalPairs[given] += times * equal;
    for (const std::int32_t value : values) {
        if (value == Ratings::missing)
            continue;
        m_inUnit[size_t(value)] = 0;
        if (given >= 2)
            categoryTotal[size_t(value)] += times;
    }
    if (given >= 2)
        pairable += qint64(given) * times;
}

} // namespace Kodeks
