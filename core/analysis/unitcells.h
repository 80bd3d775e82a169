// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/codedstatement.h"
#include "core/query/scope.h"
#include "core/query/senders.h"

#include <functional>
#include <vector>

namespace Kodeks {

/// Which unit a statement is of: the same number for the same unit.
class UnitOf
{
public:
    UnitOf(CountUnit unit, const Senders &senders)
        : m_unit(unit)
        , m_senders(senders)
    {
    }

    [[nodiscard]] qint64 operator()(const CodedStatement &statement) const;

private:
    CountUnit m_unit;
    const Senders &m_senders;
};

/// Every statement with its unit, so that no unit comes again once another one has come: rising, but for passages,
/// which come as they stand. Statements of one unit come in the order in which they stand.
void forEachByUnit(const CodedStatements &statements, CountUnit unit, const Senders &senders,
    const std::function<void(const CodedStatement &statement, qint64 unit)> &visit);

/// A cell of a table, both places from 0.
struct Cell
{
    qint32 row = 0;
    qint32 column = 0;

    friend auto operator<=>(const Cell &, const Cell &) = default;
};

struct CellCount
{
    Cell cell;
    qsizetype count = 0;

    friend bool operator==(const CellCount &, const CellCount &) = default;
};

/// Counts units in cells, each unit once in a cell however often it comes.
class UnitCells
{
public:
    /// Of units in any order, which are all kept until they are counted.
    UnitCells() = default;
    /// Of a table of that size, and of units that do not come again once another one has come (forEachByUnit()):
    /// nothing is kept but the counts, unless the table is very large.
    UnitCells(qsizetype rows, qsizetype columns);

    void add(Cell cell, qint64 unit);
    /// The cells that are not empty, by row and column.
    [[nodiscard]] QList<CellCount> counts();

private:
    struct Entry
    {
        Cell cell;
        qint64 unit = 0;

        friend auto operator<=>(const Entry &, const Entry &) = default;
    };
    /// What a cell counts, and the unit that was counted last.
    struct Tally
    {
        qint64 unit = 0;
        qsizetype count = 0;
    };
    void keepEachOnce();
    [[nodiscard]] QList<CellCount> tallied() const;

    size_t m_columns = 0;
    std::vector<Tally> m_tallies; ///< of every cell; none: entries are kept
    std::vector<Entry> m_entries;
    size_t m_full = 1'000'000; ///< entries at which those that came twice are sought
};

} // namespace Kodeks
