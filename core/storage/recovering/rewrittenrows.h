// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/storage/recovering/storedtables.h"

#include <QMap>

namespace Kodeks {

class Connection;

/// How much of a table was written again.
struct TableRows
{
    qsizetype saved = 0;
    qsizetype lost = 0;      ///< rows that were there and cannot be read, or are none that the table takes
    qsizetype lostPages = 0; ///< each with some rows, or with the way to other pages
    bool isWhole = true;

    friend bool operator==(const TableRows &, const TableRows &) = default;
};

struct RewrittenTables
{
    QMap<QString, TableRows> tables = {}; ///< by name; those that follow from others are not among them
    QList<qint64> cutTexts = {};          ///< rows of `content` whose end is lost
    qsizetype strayRows = 0;              ///< rows that may be one table's or another's, and are in none
};

/// The schema's number of a damaged file: as it says, else by what it has of the schema's statements, else the newest.
[[nodiscard]] int versionOf(const DamagedFile &file, const StoredTables &tables);

/// Writes the rows of a damaged file into a new one with the same schema and no rows, with their numbers. What a row
/// refers to need not be there. Inside a transaction with references off. Cancelled if `progress` says no, which hears
/// of tables.
[[nodiscard]] Result<RewrittenTables> rewriteRows(
    StoredTables &tables, Connection &connection, const Progress &progress = {});

} // namespace Kodeks
