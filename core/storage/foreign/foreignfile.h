// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/foreign/foreignstudy.h"

#include <QSet>
#include <SQLiteCpp/SQLiteCpp.h>

namespace Kodeks {

/// A database that another program has made: looked at, never believed. Throws SQLite::Exception; SQLITE_TOOBIG where
/// there is more in it than a study may have, SQLITE_INTERRUPT where the reading is cancelled.
class ForeignFile
{
public:
    explicit ForeignFile(const QString &path, const Progress &progress = {});

    /// Whether it has all of these as plain tables: no views, no tables of extensions.
    [[nodiscard]] bool has(const QStringList &tables) const;

    /// One row of an answer.
    class Row
    {
    public:
        Row(ForeignFile &file, SQLite::Statement &statement)
            : m_file(file)
            , m_statement(statement)
        {
        }
        [[nodiscard]] qint64 number(int column) const { return m_statement.getColumn(column).getInt64(); }
        /// A number, or -1 where there is none.
        [[nodiscard]] qint64 reference(int column) const;
        [[nodiscard]] bool isNull(int column) const { return m_statement.getColumn(column).isNull(); }
        [[nodiscard]] QString text(int column) const;

    private:
        ForeignFile &m_file;
        SQLite::Statement &m_statement;
    };

    void each(const char *sql, const std::function<void(const Row &row)> &each);

private:
    void take(qint64 bytes);
    static int goOn(void *self);

    SQLite::Database m_database;
    QSet<QString> m_tables;
    Progress m_progress;
    qint64 m_rows = 0;
    qint64 m_bytes = 0;
};

/// Each fills a study from its program's tables; a sentence where the file holds what cannot be one study.
[[nodiscard]] Result<> readTaguette(ForeignFile &file, ForeignStudy &study);
[[nodiscard]] Result<> readQualCoder(ForeignFile &file, ForeignStudy &study);
[[nodiscard]] Result<> readRqda(ForeignFile &file, ForeignStudy &study);

} // namespace Kodeks
