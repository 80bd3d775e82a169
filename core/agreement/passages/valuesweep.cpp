// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/passages/valuesweep.h"

#include <algorithm>

namespace Kodeks {

ValueSweep::ValueSweep(const QList<Passage> &passages, const CodeKeys &codes)
{
    for (const Passage &passage : passages) {
        if (passage.range.isEmpty())
            continue;
        const size_t first = m_codes.size();
        for (const Component component : allComponents) {
            for (const CodeKey key : codes.of(passage, component))
                m_codes.emplace_back(component, key);
        }
        m_byStart.push_back({passage.range, first, m_codes.size()});
    }
    m_byEnd = m_byStart;
    std::ranges::sort(m_byStart, {}, [](const Given &passage) { return passage.range.start; });
    std::ranges::sort(m_byEnd, {}, [](const Given &passage) { return passage.range.end; });
}

bool ValueSweep::moveTo(TextRange unit)
{
    const size_t before = m_begun + m_ended;
    for (; m_begun < m_byStart.size() && m_byStart[m_begun].range.start < unit.end; ++m_begun)
        add(m_byStart[m_begun], 1);
    for (; m_ended < m_byEnd.size() && m_byEnd[m_ended].range.end <= unit.start; ++m_ended)
        add(m_byEnd[m_ended], -1);
    return m_begun + m_ended != before;
}

std::vector<CodeKey> ValueSweep::keys(Component component) const
{
    std::vector<CodeKey> keys;
    keys.reserve(m_counts[size_t(component)].size());
    std::ranges::transform(m_counts[size_t(component)], std::back_inserter(keys), &Count::key);
    return keys;
}

void ValueSweep::add(const Given &passage, int change)
{
    for (size_t code = passage.firstCode; code < passage.endOfCodes; ++code) {
        const auto &[component, key] = m_codes[code];
        std::vector<Count> &counts = m_counts[size_t(component)];
        auto place = std::ranges::lower_bound(counts, key, {}, &Count::key);
        if (place == counts.end() || place->key != key)
            place = counts.insert(place, {key, 0});
        place->passages += change;
        if (place->passages == 0)
            counts.erase(place);
    }
}

} // namespace Kodeks
