// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/transaction.h"

#include "core/storage/statement.h"

#include <sqlite3.h>

namespace Kodeks {

namespace {

constexpr int mostKept = 8 * 1024 * 1024; // bytes of pages between two edits

/// A large edit wants many pages at hand, and a day of small ones comes by nearly all that there are.
void letGoOfPages(sqlite3 *database)
{
    int used = 0;
    int most = 0;
    if (sqlite3_db_status(database, SQLITE_DBSTATUS_CACHE_USED, &used, &most, 0) == SQLITE_OK && used > mostKept)
        sqlite3_db_release_memory(database);
}

} // namespace

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
{
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Connection &connection)
{
    return guarded(connection, [&]() -> Result<std::unique_ptr<Transaction>> {
        Statement(connection, "BEGIN IMMEDIATE").run();
        return std::unique_ptr<Transaction>(new Transaction(connection));
    });
}

Transaction::~Transaction()
{
    if (m_open)
        rollBack();
}

Result<> Transaction::deferReferences(Connection &connection)
{
    return guarded(connection, [&]() -> Result<> {
        connection.database().exec("PRAGMA defer_foreign_keys = ON");
        return {};
    });
}

Result<> Transaction::commit()
{
    return guarded(m_connection, [this]() -> Result<> {
        Statement(m_connection, "COMMIT").run();
        m_open = false;
        letGoOfPages(m_connection.database().getHandle());
        return {};
    });
}

void Transaction::rollBack()
{
    m_open = false;
    try {
        Statement(m_connection, "ROLLBACK").run();
    } catch (const SQLite::Exception &) { // NOLINT(bugprone-empty-catch): a full disk has rolled back already
    }
}

} // namespace Kodeks
