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
}

void Ratings::setTimes(std::span<const qint64> times)
{
    Q_ASSERT(times.size() == m_times.size());
    std::ranges::copy(times, m_times.begin());
    m_units = std::accumulate(times.begin(), times.end(), qint64(0));
}

} // namespace Kodeks
