// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>
#include <vector>

namespace Kodeks {

/// The heights of things stacked on each other: change one, ask for the top of one or for the one at a height, each
/// in log n (a Fenwick tree).
class HeightIndex
{
public:
    void reset(std::vector<int> heights);
    void set(qsizetype index, int height);

    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_heights.size()); }
    [[nodiscard]] int height(qsizetype index) const { return m_heights[static_cast<size_t>(index)]; }
    /// The sum of the heights before `index`, which may be count().
    [[nodiscard]] qint64 top(qsizetype index) const;
    [[nodiscard]] qint64 total() const { return m_total; }
    /// The last one whose top is at or above `y`; the first one where `y` is negative, -1 where there is none at all.
    [[nodiscard]] qsizetype at(qint64 y) const;

private:
    std::vector<int> m_heights;
    std::vector<qint64> m_sums; ///< 1-based
    qint64 m_total = 0;
};

} // namespace Kodeks
