// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/valuesweep.h"

#include <algorithm>

namespace Kodeks {

ValueSweep::ValueSweep(QList<Passage> passages, const CodeKeys &codes)
    : m_codes(codes)
    , m_passages(std::move(passages))
{
    for (const Passage &passage : std::as_const(m_passages)) {
        if (!passage.range.isEmpty())
            m_byStart.push_back(&passage);
    }
    m_byEnd = m_byStart;
    std::ranges::sort(m_byStart, {}, [](const Passage *passage) { return passage->range.start; });
    std::ranges::sort(m_byEnd, {}, [](const Passage *passage) { return passage->range.end; });
}

bool ValueSweep::moveTo(TextRange unit)
{
    const size_t before = m_begun + m_ended;
    for (; m_begun < m_byStart.size() && m_byStart[m_begun]->range.start < unit.end; ++m_begun)
        add(*m_byStart[m_begun], 1);
    for (; m_ended < m_byEnd.size() && m_byEnd[m_ended]->range.end <= unit.start; ++m_ended)
        add(*m_byEnd[m_ended], -1);
    return m_begun + m_ended != before;
}

std::vector<CodeKey> ValueSweep::keys(Component component) const
{
    std::vector<CodeKey> keys;
    std::ranges::transform(m_counts[size_t(component)], std::back_inserter(keys), &Count::key);
    return keys;
}

void ValueSweep::add(const Passage &passage, int change)
{
    for (const Component component : allComponents) {
        std::vector<Count> &counts = m_counts[size_t(component)];
        for (const CodeKey key : m_codes.of(passage, component)) {
            auto place = std::ranges::lower_bound(counts, key, {}, &Count::key);
            if (place == counts.end() || place->key != key)
                place = counts.insert(place, {key, 0});
            place->passages += change;
            if (place->passages == 0)
                counts.erase(place);
        }
    }
}

} // namespace Kodeks
