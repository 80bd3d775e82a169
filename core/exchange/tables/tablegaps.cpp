// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/tablegaps.h"

namespace Kodeks {

namespace {

/// A dash and a question mark are written by people.
bool isProgramsGap(const QString &cell)
{
    return looksLikeGap(cell) && std::ranges::any_of(cell, [](QChar unit) { return unit.isLetter() || unit == u'.'; });
}

} // namespace

TableGaps::TableGaps(CsvReader table, const QStringList &columns)
{
    for (const QString &name : columns) {
        if (const qsizetype index = table.column(name); index >= 0)
            m_columns.insert(name, {index, true});
    }
    bool hasEmpty = false;
    while (!table.atEnd()) {
        const auto row = table.next();
        if (!row)
            break;
        look(*row, &hasEmpty);
    }
    m_everywhere = !hasEmpty;
}

void TableGaps::look(const CsvRow &row, bool *hasEmpty)
{
    for (Column &column : m_columns) {
        const QString &cell = row.cells.at(column.index);
        const bool isEmpty = cell.trimmed().isEmpty();
        *hasEmpty = *hasEmpty || isEmpty;
        column.onlyGaps = column.onlyGaps && isProgramsGap(cell);
    }
}

bool TableGaps::isGap(const QString &column, const QString &cell) const
{
    const auto known = m_columns.constFind(column);
    return known != m_columns.constEnd() && (m_everywhere || known->onlyGaps) && isProgramsGap(cell);
}

} // namespace Kodeks
