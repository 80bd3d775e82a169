// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/unitcells.h"

#include <algorithm>

namespace Kodeks {

namespace {

constexpr double mostMarks = 1 << 28; // bits

/// By a mark for each unit in each cell, so that nothing is to be put in order. `most` has the largest of each.
template <typename Entry>
QList<CellCount> countedByMarks(const std::vector<Entry> &entries, const Entry &most)
{
    const auto columns = size_t(most.cell.column) + 1;
    const auto units = size_t(most.unit) + 1;
    std::vector<bool> marks((size_t(most.cell.row) + 1) * columns * units);
    std::vector<qsizetype> counts((size_t(most.cell.row) + 1) * columns);
    for (const Entry &entry : entries) {
        const size_t cell = size_t(entry.cell.row) * columns + size_t(entry.cell.column);
        const size_t mark = cell * units + size_t(entry.unit);
        counts[cell] += marks[mark] ? 0 : 1;
        marks[mark] = true;
    }
    QList<CellCount> found;
    for (size_t cell = 0; cell < counts.size(); ++cell) {
        if (counts[cell] > 0)
            found.append({{qint32(cell / columns), qint32(cell % columns)}, counts[cell]});
    }
    return found;
}

} // namespace

qint64 UnitOf::operator()(const CodedStatement &statement) const
{
    switch (m_unit) {
    case CountUnit::Passage: return statement.passage.value();
    case CountUnit::Letter: return m_senders.countedAs(statement.letter).value();
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
    Entry most;
    bool isNegative = false;
    for (const Entry &entry : m_entries) {
        most.cell.row = std::max(most.cell.row, entry.cell.row);
        most.cell.column = std::max(most.cell.column, entry.cell.column);
        most.unit = std::max(most.unit, entry.unit);
        isNegative = isNegative || entry.unit < 0;
    }
    const double marks = (double(most.cell.row) + 1) * (double(most.cell.column) + 1) * (double(most.unit) + 1);
    if (!isNegative && marks <= mostMarks)
        return countedByMarks(m_entries, most);
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
