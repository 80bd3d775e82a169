// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/numbers/differences.h"

#include <cstdint>

namespace Kodeks {

/// How many coders gave which category to the units of one row of some Ratings, which must outlive it.
class UnitCounts
{
public:
    struct Count
    {
        std::int32_t category;
        std::int32_t coders;
    };

    explicit UnitCounts(std::span<const Count> counts);

    /// Values that are not missing.
    [[nodiscard]] qint64 given() const { return m_given; }
    /// The categories given, in the order of their first coder.
    [[nodiscard]] std::span<const Count> counts() const { return m_counts; }
    /// Ordered pairs of two coders' equal values.
    [[nodiscard]] qint64 equalPairs() const { return m_squares - m_given; }
    /// The sum of the differences of all ordered pairs of two coders' values.
    [[nodiscard]] double pairDifferences(const Differences &differences) const;
    /// The mean difference of two coders' values; only for two values or more.
    [[nodiscard]] double disagreement(const Differences &differences) const
    {
        return pairDifferences(differences) / (double(m_given) * double(m_given - 1));
    }

private:
    std::span<const Count> m_counts;
    qint64 m_given = 0;
    qint64 m_squares = 0; ///< the sum of the squares of the coders
};

} // namespace Kodeks
