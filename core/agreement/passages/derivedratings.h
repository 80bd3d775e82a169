// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/numbers/ratings.h"
#include "core/agreement/passages/componentvalues.h"

namespace Kodeks {

/// Ratings whose rows are made of rows of one component's values, so that a resample of those is soon one of these.
struct DerivedRatings
{
    struct Part
    {
        std::uint32_t row = 0;     ///< of the component's values
        std::uint32_t derived = 0; ///< of the ratings
    };

    Ratings ratings{0};
    std::vector<Part> parts;
    bool hasRest = false; ///< the last row of the ratings is all units that are in no part

    /// Other numbers of units for the rows of the component, and their sum.
    void setTimes(std::span<const qint64> unitsByRow, qint64 sum);
    void setTimes(std::span<const qint64> unitsByRow);
};

/// A component's sets of codes as categories, over the units that so many coders coded or more. `available` is q.
[[nodiscard]] DerivedRatings valuesCodedBy(
    qsizetype leastCoders, const ComponentValues &values, qsizetype coders, qsizetype available);

/// For each of these codes: absent (0) or present (1), over all units.
[[nodiscard]] std::vector<DerivedRatings> presenceOf(
    const QList<CodeKey> &keys, const ComponentValues &values, qsizetype coders);

} // namespace Kodeks
