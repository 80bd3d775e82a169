// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/connection.h"
#include "core/storage/names.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringDecoder>
#include <QUuid>
#include <SQLiteCpp/SQLiteCpp.h>

namespace Kodeks {

/// One use of a prepared statement; lets go of it (and of the read lock) at the end of the scope.
/// Throws SQLite::Exception: for use inside guarded() only.
class Statement
{
public:
    Statement(Connection &connection, const char *sql)
        : m_statement(connection.prepared(sql))
    {
    }
    Statement(Connection &connection, const std::string &sql)
        : m_statement(connection.prepared(sql))
    {
    }
    ~Statement()
    {
        m_statement.tryReset();
        try {
            m_statement.clearBindings();
        } catch (const SQLite::Exception &) { // NOLINT(bugprone-empty-catch): overwritten at the next use
        }
    }
    Q_DISABLE_COPY_MOVE(Statement)

    template <typename... Values>
    Statement &bind(const Values &...values)
    {
        int index = 0; // NOLINT(misc-const-correctness): counted up once for each value
        (bindAt(++index, values), ...);
        return *this;
    }
    void bindAt(int index, qint64 value) { m_statement.bind(index, static_cast<int64_t>(value)); }
    void bindAt(int index, int value) { m_statement.bind(index, value); }
    void bindAt(int index, const QString &value) { m_statement.bind(index, value.toStdString()); }
    void bindAt(int index, const QByteArray &value)
    {
        m_statement.bind(index, value.constData(), static_cast<int>(value.size()));
    }
    void bindAt(int index, std::nullptr_t) { m_statement.bind(index); }

    [[nodiscard]] bool next() { return m_statement.executeStep(); }
    /// May be bound and run again.
    void run()
    {
        m_statement.exec();
        m_statement.reset();
    }

    /// Its rows are no longer wanted: it may be bound and asked again.
    void again() { m_statement.reset(); }

    [[nodiscard]] bool isNull(int column) const { return m_statement.getColumn(column).isNull(); }
    [[nodiscard]] bool isNumber(int column) const { return m_statement.getColumn(column).isInteger(); }
    [[nodiscard]] qint64 number(int column) const { return m_statement.getColumn(column).getInt64(); }
    [[nodiscard]] int integer(int column) const { return m_statement.getColumn(column).getInt(); }
    [[nodiscard]] QString text(int column) const
    {
        const SQLite::Column value = m_statement.getColumn(column);
        const QByteArrayView bytes(value.getText(), value.getBytes());
        if (!bytes.startsWith("\xEF\xBB\xBF"))
            return QString::fromUtf8(bytes);
        return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)
            .decode(bytes); // fromUtf8() would drop that character
    }
    [[nodiscard]] QByteArray bytes(int column) const
    {
        const SQLite::Column value = m_statement.getColumn(column);
        return QByteArray(static_cast<const char *>(value.getBlob()), value.getBytes());
    }
    [[nodiscard]] QUuid uuid(int column) const
    {
        const SQLite::Column value = m_statement.getColumn(column);
        return QUuid::fromString(QLatin1StringView(value.getText(), value.getBytes()));
    }
    [[nodiscard]] QDateTime time(int column) const { return timeFromWord(text(column)); }

private:
    SQLite::Statement &m_statement;
};

/// An exception of the database as an Error that names the project and says what to do.
[[nodiscard]] Error storageError(const Connection &connection, const SQLite::Exception &exception);
[[nodiscard]] Error storageError(const QString &path, Connection::Mode mode, const SQLite::Exception &exception);
[[nodiscard]] Error storageError(const QString &path, int code, int extendedCode, const QString &detail);

/// Runs `work` (returning a Result), turning what the database throws into an Error.
template <typename Work>
[[nodiscard]] auto guarded(const Connection &connection, Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(storageError(connection, exception));
    }
}

/// The first column of all rows that SQL gives for some values.
template <typename Id = qint64, typename... Values>
[[nodiscard]] Result<QList<Id>> firstColumn(Connection &connection, const char *sql, const Values &...values)
{
    return guarded(connection, [&]() -> Result<QList<Id>> {
        QList<Id> found;
        Statement row(connection, sql);
        row.bind(values...);
        while (row.next())
            found.append(Id(row.number(0)));
        return found;
    });
}

} // namespace Kodeks
