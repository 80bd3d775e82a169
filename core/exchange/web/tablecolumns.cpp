// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/tablecolumns.h"

#include <algorithm>
#include <limits>

namespace Kodeks {

void TableColumns::endTable()
{
    if (m_tables.size() > 1)
        m_tables.removeLast();
}

void TableColumns::newGroup()
{
    m_tables.last().above.clear();
}

void TableColumns::beginRow()
{
    ++m_tables.last().row;
    m_tables.last().column = 0;
}

/// Goes past the cells of rows above that stand at the row's next place.
qsizetype TableColumns::passed()
{
    constexpr qsizetype most = 1'000'000;
    Table &table = m_tables.last();
    qsizetype count = 0;
    for (auto cell = table.above.find(table.column); cell != table.above.end() && m_passed < most;) {
        if (cell->lastRow < table.row) {
            table.above.erase(cell);
            break;
        }
        table.column = cell->end;
        ++count;
        ++m_passed;
        cell = table.above.find(table.column);
    }
    return count;
}

qsizetype TableColumns::takeCell(int columns, int rows)
{
    constexpr qsizetype mostColumns = 1'000;
    const qsizetype count = passed();
    Table &table = m_tables.last();
    const qsizetype end = table.column + std::clamp<qsizetype>(columns, 1, mostColumns);
    const qsizetype last = rows == 0 ? std::numeric_limits<qsizetype>::max() : table.row + std::max(rows, 1) - 1;
    if (last > table.row && table.column < mostColumns)
        table.above.insert(table.column, {end, last});
    table.column = end;
    return count;
}

qsizetype TableColumns::endRow()
{
    return passed();
}

} // namespace Kodeks
