// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/passages/componentvalues.h"

namespace Kodeks {

void ComponentValues::beginLetter()
{
    m_letters.push_back(m_runs.size());
}

void ComponentValues::add(TextRange range, qint64 units, const Row &values)
{
    const bool first = m_runs.size() == m_letters.back();
    if (first || m_rows[m_runs.back().row] != values)
        m_runs.push_back({range, 0, rowNumber(values)});
    repeat(range, units);
}

void ComponentValues::repeat(TextRange range, qint64 units)
{
    m_runs.back().range.end = range.end;
    m_runs.back().units += units;
}

std::uint32_t ComponentValues::rowNumber(const Row &values)
{
    const auto [entry, added] = m_rowNumbers.try_emplace(values, std::uint32_t(m_rows.size()));
    if (added)
        m_rows.push_back(values);
    return entry->second;
}

void ComponentValues::append(const ComponentValues &other)
{
    std::vector<std::int32_t> sets;
    for (std::int32_t set = 0; set < other.m_sets.count(); ++set)
        sets.push_back(m_sets.number(other.m_sets.keys(set)));
    std::vector<std::uint32_t> rows;
    for (const Row &theirs : other.m_rows) {
        Row row = theirs;
        for (std::int32_t &value : row)
            value = sets[size_t(value)];
        rows.push_back(rowNumber(row));
    }
    for (const size_t begin : other.m_letters)
        m_letters.push_back(m_runs.size() + begin);
    for (const ValueRun &run : other.m_runs)
        m_runs.push_back({run.range, run.units, rows[run.row]});
}

std::span<const ValueRun> ComponentValues::runs(size_t letter) const
{
    const size_t end = letter + 1 < m_letters.size() ? m_letters[letter + 1] : m_runs.size();
    return std::span(m_runs).subspan(m_letters[letter], end - m_letters[letter]);
}

std::vector<qint64> ComponentValues::unitsByRow() const
{
    std::vector<qint64> units(m_rows.size());
    for (const ValueRun &run : m_runs)
        units[run.row] += run.units;
    return units;
}

} // namespace Kodeks
