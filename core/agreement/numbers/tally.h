// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/numbers/ratings.h"

namespace Kodeks {

/// What nominal figures need of the data, in whole numbers, so that neither the order of the units nor their being
/// counted one by one or several at once can change a figure.
class Tally
{
public:
    explicit Tally(const Ratings &ratings);
    /// Of no units yet.
    Tally(qsizetype coders, qsizetype categories);

    void add(const UnitCounts &unit, qint64 times);

    std::vector<qint64> units;         ///< by number of values: units with so many
    std::vector<qint64> equalPairs;    ///< by number of values: ordered pairs of equal values within those units
    std::vector<qint64> categoryTotal; ///< by category: values in units that have two or more
    qint64 pairable = 0;               ///< the sum of categoryTotal
};

} // namespace Kodeks
