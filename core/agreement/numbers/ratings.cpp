// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/numbers/ratings.h"

#include <algorithm>
#include <numeric>

namespace Kodeks {

Ratings::Ratings(qsizetype coders, const QStringList &categories)
    : m_coders(coders)
    , m_categories(categories)
{
    for (qsizetype i = 0; i < categories.size(); ++i)
        m_indexes.insert(categories[i], std::int32_t(i));
}

std::int32_t Ratings::category(const QString &name)
{
    const auto known = m_indexes.constFind(name);
    if (known != m_indexes.constEnd())
        return *known;
    const auto index = std::int32_t(m_categories.size());
    m_categories.append(name);
    m_indexes.insert(name, index);
    return index;
}

void Ratings::addUnits(std::span<const std::int32_t> values, qint64 times)
{
    Q_ASSERT(qsizetype(values.size()) == m_coders);
    if (times <= 0)
        return;
    m_values.insert(m_values.end(), values.begin(), values.end());
    m_times.push_back(times);
    m_units += times;
    countValues(values);
}

void Ratings::countValues(std::span<const std::int32_t> values)
{
    m_places.resize(size_t(m_categories.size()));
    const size_t begin = m_counts.size();
    for (const std::int32_t value : values) {
        if (value == missing)
            continue;
        std::int32_t &place = m_places[size_t(value)];
        if (place == 0) {
            m_counts.push_back({value, 0});
            place = std::int32_t(m_counts.size() - begin);
        }
        ++m_counts[begin + size_t(place) - 1].coders;
    }
    for (size_t count = begin; count < m_counts.size(); ++count)
        m_places[size_t(m_counts[count].category)] = 0;
    m_endsOfCounts.push_back(m_counts.size());
}

void Ratings::setTimes(std::span<const qint64> times)
{
    Q_ASSERT(times.size() == m_times.size());
    std::ranges::copy(times, m_times.begin());
    m_units = std::accumulate(times.begin(), times.end(), qint64(0));
}

} // namespace Kodeks
