// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/numbers/unitcounts.h"

namespace Kodeks {

UnitCounts::UnitCounts(qsizetype categories)
    : m_place(size_t(categories))
{
}

void UnitCounts::read(std::span<const std::int32_t> values)
{
    m_counts.clear();
    m_given = 0;
    for (const std::int32_t value : values) {
        if (value == Ratings::missing)
            continue;
        ++m_given;
        std::int32_t &place = m_place[size_t(value)];
        if (place == 0) {
            m_counts.push_back({value, 0});
            place = std::int32_t(m_counts.size());
        }
        ++m_counts[size_t(place) - 1].coders;
    }
    for (const Count &count : m_counts)
        m_place[size_t(count.category)] = 0;
}

double UnitCounts::pairDifferences(const Differences &differences) const
{
    if (differences.isNominal()) {
        qint64 pairs = m_given * m_given;
        for (const Count &count : m_counts)
            pairs -= count.coders * count.coders;
        return double(pairs);
    }
    double sum = 0;
    for (size_t one = 1; one < m_counts.size(); ++one) {
        for (size_t other = 0; other < one; ++other) {
            const size_t a = size_t(m_counts[one].category);
            const size_t b = size_t(m_counts[other].category);
            sum += double(m_counts[one].coders * m_counts[other].coders)
                * (differences.between(a, b) + differences.between(b, a));
        }
    }
    return sum;
}

} // namespace Kodeks
