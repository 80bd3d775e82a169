// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/numbers/ratings.h"

namespace Kodeks {

/// What Gwet's family of coefficients needs of the data. Units that nobody gave a value are left out.
struct UnitTally
{
    UnitTally(const Ratings &ratings, const Differences &differences);
    /// Of no units yet; add() them, then finish().
    explicit UnitTally(const Ratings &ratings);

    void add(const UnitCounts &unit, qint64 times, const Differences &differences);
    void finish();

    qint64 units = 0;           ///< with one value or more
    qint64 pairable = 0;        ///< with two or more
    double disagreement = 0;    ///< the mean difference within the pairable units; their sum until finish()
    std::vector<double> shares; ///< by category: the mean, over the units, of its share of a unit's values; likewise
    size_t available = 0;       ///< categories to choose from (q)
    qsizetype used = 0;         ///< categories with a share
};

} // namespace Kodeks
