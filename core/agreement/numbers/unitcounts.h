// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/numbers/differences.h"
#include "core/agreement/numbers/ratings.h"

namespace Kodeks {

/// Goes through the units of some ratings, one row at a time: how many coders gave which category.
class UnitCounts
{
public:
    struct Count
    {
        std::int32_t category;
        qint64 coders;
    };

    explicit UnitCounts(qsizetype categories);

    void read(std::span<const std::int32_t> values);

    /// Values that are not missing.
    [[nodiscard]] qint64 given() const { return m_given; }
    /// The categories given, in the order of their first coder.
    [[nodiscard]] std::span<const Count> counts() const { return m_counts; }
    /// The sum of the differences of all ordered pairs of two coders' values.
    [[nodiscard]] double pairDifferences(const Differences &differences) const;
    /// The mean difference of two coders' values; only for two values or more.
    [[nodiscard]] double disagreement(const Differences &differences) const
    {
        return pairDifferences(differences) / (double(m_given) * double(m_given - 1));
    }

private:
    std::vector<std::int32_t> m_place; ///< by category: 1 + its index in m_counts; 0: none
    std::vector<Count> m_counts;
    qint64 m_given = 0;
};

} // namespace Kodeks
