// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/tables/csvreader.h"

#include <QSet>

namespace Kodeks {

/// What statistics programs have made of a table of ratings that went through them.
struct TableHabits
{
    QSet<qsizetype> rowNumbers; ///< columns that only count the rows; without a name also those that are empty
    QSet<qsizetype> decimals; ///< columns of whole numbers that a gap has made decimals ("2.0"), while others have "2"
};

/// Reads the whole table. `unitColumn` is neither; `categories`: those that are named.
[[nodiscard]] TableHabits tableHabits(CsvReader table, qsizetype unitColumn, const QStringList &categories);

/// "2.0" as "2".
[[nodiscard]] QString wholeNumberOf(const QString &decimal);

/// A row of empty cells, as spreadsheets write them below a table.
[[nodiscard]] bool isEmptyRow(const CsvRow &row);

} // namespace Kodeks
