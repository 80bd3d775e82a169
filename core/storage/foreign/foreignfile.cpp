// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/foreign/foreignfile.h"

#include <sqlite3.h>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostRows = 2'000'000;
constexpr qint64 mostBytes = qint64(256) * 1024 * 1024;
constexpr int stepsBetween = 10'000; // of SQLite's machine, until cancelling is asked about

} // namespace

ForeignFile::ForeignFile(const QString &path, const Progress &progress)
    : m_database(path.toStdString(), SQLite::OPEN_READONLY, 2000)
    , m_progress(progress)
{
    sqlite3 *const handle = m_database.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, static_cast<int>(mostBytes));
    if (m_progress)
        sqlite3_progress_handler(handle, stepsBetween, &ForeignFile::goOn, this);
    m_database.exec("PRAGMA trusted_schema = OFF; PRAGMA query_only = ON; PRAGMA cell_size_check = ON;");
    each("SELECT lower(name) FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'",
        [this](const Row &row) { m_tables.insert(row.text(0)); });
}

int ForeignFile::goOn(void *self)
{
    return static_cast<ForeignFile *>(self)->m_progress(0, 0) ? 0 : 1;
}

bool ForeignFile::has(const QStringList &tables) const
{
    return std::ranges::all_of(tables, [this](const QString &table) { return m_tables.contains(table); });
}

void ForeignFile::each(const char *sql, const std::function<void(const Row &row)> &each)
{
    SQLite::Statement statement(m_database, sql);
    const Row row(*this, statement);
    while (statement.executeStep()) {
        if (++m_rows > mostRows)
            throw SQLite::Exception("too many rows", SQLITE_TOOBIG);
        each(row);
    }
}

void ForeignFile::take(qint64 bytes)
{
    m_bytes += bytes;
    if (m_bytes > mostBytes)
        throw SQLite::Exception("too much text", SQLITE_TOOBIG);
}

qint64 ForeignFile::Row::reference(int column) const
{
    return isNull(column) ? -1 : number(column);
}

QString ForeignFile::Row::text(int column) const
{
    const SQLite::Column value = m_statement.getColumn(column);
    m_file.take(value.getBytes());
    return QString::fromUtf8(QByteArrayView(value.getText(), value.getBytes()));
}

} // namespace Kodeks
