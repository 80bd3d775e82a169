// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/numbers/unitcounts.h"

namespace Kodeks {

UnitCounts::UnitCounts(std::span<const Count> counts)
    : m_counts(counts)
{
    for (const Count &count : counts) {
        m_given += count.coders;
        m_squares += qint64(count.coders) * count.coders;
    }
}

double UnitCounts::pairDifferences(const Differences &differences) const
{
    if (differences.isNominal())
        return double(m_given * m_given - m_squares);
    double sum = 0;
    for (size_t one = 1; one < m_counts.size(); ++one) {
        for (size_t other = 0; other < one; ++other) {
            const size_t a = size_t(m_counts[one].category);
            const size_t b = size_t(m_counts[other].category);
            sum += double(qint64(m_counts[one].coders) * m_counts[other].coders)
                * (differences.between(a, b) + differences.between(b, a));
        }
    }
    return sum;
}

} // namespace Kodeks
