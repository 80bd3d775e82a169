// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/unitcells.h"

#include <algorithm>
#include <numeric>

namespace Kodeks {

namespace {

constexpr qsizetype mostTallies = 4'000'000;

/// The places of units in rising order, equal ones as they stand: counted where they are near each other, as ids are.
std::vector<quint32> risingPlaces(const std::vector<qint64> &units)
{
    std::vector<quint32> places(units.size());
    const auto [least, largest] = std::ranges::minmax(units);
    const quint64 range = quint64(largest) - quint64(least);
    if (range > 8 * units.size() + 100'000) {
        std::iota(places.begin(), places.end(), 0);
        std::ranges::stable_sort(places, {}, [&units](quint32 at) { return units[at]; });
        return places;
    }
    const auto slot = [&units, low = least](size_t at) { return size_t(units[at] - low); };
    std::vector<quint32> next(size_t(range) + 2);
    for (size_t at = 0; at < units.size(); ++at)
        ++next[slot(at) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    for (size_t at = 0; at < units.size(); ++at)
        places[next[slot(at)]++] = quint32(at);
    return places;
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

void forEachByUnit(const CodedStatements &statements, CountUnit unit, const Senders &senders,
    const std::function<void(const CodedStatement &statement, qint64 unit)> &visit)
{
    const UnitOf unitOf(unit, senders);
    std::vector<qint64> units;
    units.reserve(statements.size());
    for (const CodedStatement &each : statements)
        units.push_back(unitOf(each));
    if (unit == CountUnit::Passage || std::ranges::is_sorted(units)) {
        for (size_t at = 0; at < units.size(); ++at)
            visit(statements[at], units[at]);
        return;
    }
    for (const quint32 at : risingPlaces(units))
        visit(statements[at], units[at]);
}

UnitCells::UnitCells(qsizetype rows, qsizetype columns)
{
    if (columns <= 0 || double(rows) * double(columns) > mostTallies)
        return;
    m_columns = size_t(columns);
    m_tallies.resize(size_t(rows * columns));
}

void UnitCells::add(Cell cell, qint64 unit)
{
    if (m_columns > 0) {
        Tally &tally = m_tallies[size_t(cell.row) * m_columns + size_t(cell.column)];
        if (tally.count == 0 || tally.unit != unit)
            tally = {unit, tally.count + 1};
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
