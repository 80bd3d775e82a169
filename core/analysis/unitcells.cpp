// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/unitcells.h"

#include <algorithm>

namespace Kodeks {

namespace {

constexpr double mostMarks = 1 << 28; // bits
constexpr qsizetype mostTallies = 4'000'000;

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

UnitCells::UnitCells(qsizetype rows, qsizetype columns, std::optional<qint64> largest)
{
    const double cells = double(rows) * double(columns);
    if (columns <= 0 || cells > mostTallies || (largest && cells * (double(*largest) + 1) > mostMarks))
        return;
    m_columns = size_t(columns);
    m_tallies.resize(size_t(rows * columns));
    if (largest) {
        m_units = size_t(*largest) + 1;
        m_marks.resize(m_tallies.size() * m_units);
    }
}

void UnitCells::add(Cell cell, qint64 unit)
{
    if (m_columns > 0) {
        const size_t at = size_t(cell.row) * m_columns + size_t(cell.column);
        Tally &tally = m_tallies[at];
        if (m_units == 0) {
            if (tally.count == 0 || tally.unit != unit)
                tally = {unit, tally.count + 1};
            return;
        }
        const size_t mark = at * m_units + size_t(unit);
        tally.count += m_marks[mark] ? 0 : 1;
        m_marks[mark] = true;
        return;
    }
    if (m_entries.size() >= m_full) {
        keepEachOnce();
        m_full = std::max(m_full, m_entries.size() * 2);
    }
    m_entries.push_back({cell, unit});
}

QList<CellCount> UnitCells::tallied() const
{
    QList<CellCount> counts;
    for (size_t at = 0; at < m_tallies.size(); ++at) {
        if (m_tallies[at].count > 0)
            counts.append({{qint32(at / m_columns), qint32(at % m_columns)}, m_tallies[at].count});
    }
    return counts;
}

QList<CellCount> UnitCells::counts()
{
    if (m_columns > 0)
        return tallied();
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
