// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/spans/spandepth.h"

#include <algorithm>
#include <utility>

namespace Kodeks {

SpanDepth::SpanDepth(const std::vector<TextRange> &ranges)
{
    std::vector<std::pair<qsizetype, int>> ends;
    for (const TextRange &range : ranges) {
        ends.emplace_back(range.start, 1);
        ends.emplace_back(range.end, -1);
    }
    std::ranges::sort(ends);
    double depth = 0;
    double sum = 0;
    for (const auto &[place, change] : ends) {
        if (m_places.empty() || m_places.back() != place) {
            const double passed = m_places.empty() ? 0 : double(place - m_places.back());
            sum += depth * passed;
            m_pairs += depth * (depth - 1) * passed;
            m_places.push_back(place);
            m_sums.push_back(sum);
        }
        depth += change;
    }
}

double SpanDepth::within(TextRange range) const
{
    const auto sumAt = [this](qsizetype place) {
        return m_sums[size_t(std::ranges::lower_bound(m_places, place) - m_places.begin())];
    };
    return sumAt(range.end) - sumAt(range.start);
}

} // namespace Kodeks
