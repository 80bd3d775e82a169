// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/unitcells.h"

#include <algorithm>

namespace Kodeks {

qint64 UnitOf::operator()(const CodedStatement &statement) const
{
    switch (m_unit) {
    case CountUnit::Passage: return statement.passage.value();
    case CountUnit::Letter: return statement.letter.value();
    case CountUnit::Sender: break;
    }
    return m_senders.of(statement.letter);
}

void UnitCells::add(Cell cell, qint64 unit)
{
    if (m_entries.size() >= m_full) {
        keepEachOnce();
        m_full = std::max(m_full, m_entries.size() * 2);
    }
    m_entries.push_back({cell, unit});
}

QList<CellCount> UnitCells::counts()
{
    keepEachOnce();
    QList<CellCount> counts;
    for (const Entry &entry : m_entries) {
        if (counts.isEmpty() || counts.constLast().cell != entry.cell)
            counts.append({entry.cell, 0});
        ++counts.last().count;
    }
    return counts;
}

void UnitCells::keepEachOnce()
{
    std::ranges::sort(m_entries);
    const auto rest = std::ranges::unique(m_entries);
    m_entries.erase(rest.begin(), rest.end());
}

} // namespace Kodeks
