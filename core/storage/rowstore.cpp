// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/rowstore.h"

#include "core/storage/statement.h"

#include <QCoreApplication>
#include <algorithm>
#include <vector>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsAtOnce = 4000;

struct RowStoreText
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QLatin1StringView key(std::string_view column)
{
    return {column.data(), static_cast<qsizetype>(column.size())};
}

std::string joined(std::span<const std::string_view> columns, const char *suffix, const char *separator)
{
    std::string text;
    for (const std::string_view column : columns)
        text += (text.empty() ? std::string() : std::string(separator)) + '"' + std::string(column) + '"' + suffix;
    return text;
}

struct Sql
{
    std::string select;
    std::string selectAll;
    std::string insert;
    std::string remove;
};

Sql sqlFor(Table table)
{
    const std::string name(tableName(table));
    const auto columns = tableColumns(table);
    std::string marks = "?";
    for (size_t i = 0; i < columns.size(); ++i)
        marks += ", ?";
    const std::string select = "SELECT " + joined(columns, "", ", ");
    return {select + " FROM " + name + " WHERE id = ?", select + ", id FROM " + name + " ORDER BY id",
        "INSERT INTO " + name + "(" + joined(columns, "", ", ") + ", id) VALUES (" + marks + ")",
        "DELETE FROM " + name + " WHERE id = ?"};
}

const Sql &sql(Table table)
{
    static const QList<Sql> all = [] {
        QList<Sql> list;
        for (int i = 0; i < tableCount; ++i)
            list.append(sqlFor(static_cast<Table>(i)));
        return list;
    }();
    return all.at(static_cast<qsizetype>(table));
}

int bindRow(Statement &statement, std::span<const std::string_view> columns, const QJsonObject &row)
{
    int index = 0;
    for (const std::string_view column : columns) {
        const QJsonValue value = row.value(key(column));
        ++index;
        if (value.isString())
            statement.bindAt(index, value.toString());
        else if (value.isDouble())
            statement.bindAt(index, value.toInteger());
        else
            statement.bindAt(index, nullptr);
    }
    return index;
}

/// An index is only written where a column of it is set.
std::string updateOf(Table table, std::span<const std::string_view> columns)
{
    return "UPDATE " + std::string(tableName(table)) + " SET " + joined(columns, " = ?", ", ") + " WHERE id = ?";
}

QJsonObject readRow(const Statement &statement, Table table)
{
    QJsonObject row;
    int index = 0;
    for (const std::string_view column : tableColumns(table)) {
        if (statement.isNull(index))
            row.insert(key(column), QJsonValue());
        else if (statement.isNumber(index))
            row.insert(key(column), statement.number(index));
        else
            row.insert(key(column), statement.text(index));
        ++index;
    }
    return row;
}

Error goneError()
{
    return {Error::Kind::Conflict,
        RowStoreText::tr("What this would change is no longer as it was; nothing was changed."), {}};
}

} // namespace

RowStore::RowStore(Connection &connection)
    : m_connection(connection)
{
}

Result<> RowStore::note(Touched touched)
{
    if (const auto asked = m_ask ? m_ask() : Result<>(); !asked)
        return asked;
    m_touched.append(std::move(touched));
    if (!m_take || m_touched.size() < rowsAtOnce)
        return {};
    return m_take(std::exchange(m_touched, {}));
}

Result<std::optional<QJsonObject>> RowStore::row(Table table, qint64 id)
{
    return guarded(m_connection, [&]() -> Result<std::optional<QJsonObject>> {
        Statement select(m_connection, sql(table).select);
        if (!select.bind(id).next())
            return std::optional<QJsonObject>();
        return readRow(select, table);
    });
}

Result<QList<RowStore::Row>> RowStore::all(Table table)
{
    return guarded(m_connection, [&]() -> Result<QList<Row>> {
        QList<Row> rows;
        Statement select(m_connection, sql(table).selectAll);
        const int idColumn = static_cast<int>(tableColumns(table).size());
        while (select.next())
            rows.append({select.number(idColumn), readRow(select, table)});
        return rows;
    });
}

Result<qint64> RowStore::insert(Table table, const QJsonObject &row, qint64 id)
{
    return guarded(m_connection, [&]() -> Result<qint64> {
        Statement insert(m_connection, sql(table).insert);
        const int columns = bindRow(insert, tableColumns(table), row);
        if (id > 0)
            insert.bindAt(columns + 1, id);
        else
            insert.bindAt(columns + 1, nullptr);
        insert.run();
        const qint64 made = m_connection.database().getLastInsertRowid();
        const auto noted = note({table, made, {}, row});
        return noted ? Result<qint64>(made) : failed(noted);
    });
}

Result<> RowStore::update(Table table, qint64 id, const QJsonObject &changes)
{
    const auto before = row(table, id);
    if (!before)
        return failed(before);
    if (!*before)
        return std::unexpected(goneError());
    QJsonObject after = **before;
    for (auto it = changes.begin(); it != changes.end(); ++it)
        after.insert(it.key(), it.value());
    std::vector<std::string_view> changed;
    std::ranges::copy_if(tableColumns(table), std::back_inserter(changed),
        [&](std::string_view column) { return after.value(key(column)) != (*before)->value(key(column)); });
    if (changed.empty())
        return {};
    return guarded(m_connection, [&]() -> Result<> {
        Statement update(m_connection, updateOf(table, changed));
        update.bindAt(bindRow(update, changed, after) + 1, id);
        update.run();
        return note({table, id, *before, after});
    });
}

Result<> RowStore::remove(Table table, qint64 id)
{
    const auto before = row(table, id);
    if (!before)
        return failed(before);
    if (!*before)
        return std::unexpected(goneError());
    return guarded(m_connection, [&]() -> Result<> {
        Statement(m_connection, sql(table).remove).bind(id).run();
        return note({table, id, *before, {}});
    });
}

Result<> RowStore::restore(
    Table table, qint64 id, const std::optional<QJsonObject> &expected, const std::optional<QJsonObject> &wanted)
{
    const auto current = row(table, id);
    if (!current)
        return failed(current);
    if (*current != expected)
        return std::unexpected(goneError());
    if (!wanted)
        return remove(table, id);
    if (expected)
        return update(table, id, *wanted);
    const auto made = insert(table, *wanted, id);
    return made ? Result<>() : failed(made);
}

} // namespace Kodeks
