// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/passageindex.h"

namespace Kodeks {

PassageIndex::PassageIndex(QList<Passage> passages)
    : m_passages(std::move(passages))
{
    std::ranges::sort(m_passages,
        [](const Passage &a, const Passage &b) { return std::tie(a.range, a.id) < std::tie(b.range, b.id); });
    m_reach.reserve(m_passages.size());
    qsizetype reach = 0;
    for (const Passage &passage : std::as_const(m_passages))
        m_reach.append(reach = std::max(reach, passage.range.end));
}

QList<Passage> PassageIndex::overlapping(TextRange range) const
{
    QList<Passage> found;
    const auto first = std::upper_bound(m_reach.begin(), m_reach.end(), range.start) - m_reach.begin();
    for (qsizetype i = first; i < m_passages.size() && m_passages.at(i).range.start < range.end; ++i) {
        if (m_passages.at(i).range.overlaps(range))
            found.append(m_passages.at(i));
    }
    return found;
}

QList<Passage> PassageIndex::at(qsizetype position) const
{
    QList<Passage> found = overlapping({position, position + 1});
    std::ranges::stable_sort(found, {}, [](const Passage &passage) { return passage.range.length(); });
    return found;
}

} // namespace Kodeks
