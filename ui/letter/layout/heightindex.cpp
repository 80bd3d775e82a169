// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/layout/heightindex.h"

#include <algorithm>
#include <bit>

namespace Kodeks {

void HeightIndex::reset(std::vector<int> heights)
{
    m_heights = std::move(heights);
    m_sums.assign(m_heights.size() + 1, 0);
    m_total = 0;
    for (size_t i = 1; i < m_sums.size(); ++i) {
        m_total += m_heights[i - 1];
        m_sums[i] += m_heights[i - 1];
        const size_t parent = i + (i & -i);
        if (parent < m_sums.size())
            m_sums[parent] += m_sums[i];
    }
}

void HeightIndex::set(qsizetype index, int height)
{
    const auto at = static_cast<size_t>(index);
    const int change = height - m_heights[at];
    if (change == 0)
        return;
    m_heights[at] = height;
    m_total += change;
    for (size_t i = at + 1; i < m_sums.size(); i += i & -i)
        m_sums[i] += change;
}

qint64 HeightIndex::top(qsizetype index) const
{
    qint64 sum = 0;
    for (auto i = static_cast<size_t>(index); i > 0; i -= i & -i)
        sum += m_sums[i];
    return sum;
}

qsizetype HeightIndex::at(qint64 y) const
{
    size_t found = 0;
    for (size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (found + step < m_sums.size() && m_sums[found + step] <= y) {
            found += step;
            y -= m_sums[found];
        }
    }
    return std::min(static_cast<qsizetype>(found), count() - 1);
}

} // namespace Kodeks
