// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>

namespace Kodeks {

/// Which places of a row are taken by cells of rows above it (rowspan), for tables in tables, as a browser forms them
/// (HTML, 4.9.12). The first thousand columns and a million such places of a page are counted.
class TableColumns
{
public:
    void beginTable() { m_tables.append(Table{}); }
    void endTable();
    /// A head, a body or a foot begins or ends: no cell reaches over that.
    void newGroup();
    void beginRow();

    /// Takes the place of a row's next cell, which is `columns` wide and `rows` high (0: to the end of its group). How
    /// many cells of rows above stand directly before it.
    [[nodiscard]] qsizetype takeCell(int columns, int rows);
    /// How many of them stand behind the row's last cell.
    [[nodiscard]] qsizetype endRow();

private:
    struct Reaching
    {
        qsizetype end = 0; ///< the column behind it
        qsizetype lastRow = 0;
    };
    struct Table
    {
        QMap<qsizetype, Reaching> above; ///< by their first column
        qsizetype row = 0;
        qsizetype column = 0;
    };

    [[nodiscard]] qsizetype passed();

    QList<Table> m_tables{Table{}}; ///< those around; the first is of rows without a table
    qsizetype m_passed = 0;
};

} // namespace Kodeks
