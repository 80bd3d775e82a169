// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/numbers/differences.h"
#include "core/agreement/numbers/ratings.h"

namespace Kodeks {

/// What two of the coders did on the units that both gave a value.
struct CoderPair
{
    CoderPair(const Ratings &ratings, size_t one, size_t other, const Differences &differences);

    qint64 units = 0;
    double disagreement = 0;   ///< the mean difference of their values
    std::vector<double> first; ///< shares of the categories
    std::vector<double> second;

    /// Both used one and the same category only.
    [[nodiscard]] bool isConstant() const;
    /// The mean of the two coders' shares.
    [[nodiscard]] std::vector<double> meanShares() const;
};

} // namespace Kodeks
