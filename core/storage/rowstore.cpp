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

void bindCell(Statement &statement, int index, const RowCell &cell)
{
    if (cell.isString())
        statement.bindAt(index, cell.toString());
    else if (cell.isNumber())
        statement.bindAt(index, cell.toInteger());
    else
        statement.bindAt(index, nullptr);
}

/// An index is only written where a column of it is set.
std::string updateOf(Table table, std::span<const std::string_view> columns)
{
    return "UPDATE " + std::string(tableName(table)) + " SET " + joined(columns, " = ?", ", ") + " WHERE id = ?";
}

RowImage readRow(const Statement &statement, Table table)
{
    QList<RowCell> cells;
    const auto count = static_cast<int>(tableColumns(table).size());
    cells.reserve(count);
    for (int index = 0; index < count; ++index) {
        if (statement.isNull(index))
            cells.emplaceBack();
        else if (statement.isNumber(index))
            cells.emplaceBack(statement.number(index));
        else
            cells.emplaceBack(statement.text(index));
    }
    return {table, std::move(cells)};
}

RowCell cellOf(const RowImage &row, Table table, size_t column)
{
    const QList<RowCell> *cells = row.cells(table);
    return cells ? cells->at(qsizetype(column)) : RowCell(row.value(key(tableColumns(table)[column])));
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

Result<std::optional<RowImage>> RowStore::image(Table table, qint64 id)
{
    return guarded(m_connection, [&]() -> Result<std::optional<RowImage>> {
        Statement select(m_connection, sql(table).select);
        return select.bind(id).next() ? std::optional(readRow(select, table)) : std::nullopt;
    });
}

Result<std::optional<QJsonObject>> RowStore::row(Table table, qint64 id)
{
    const auto read = image(table, id);
    return read ? Result<std::optional<QJsonObject>>(*read) : failed(read);
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
    return insertImage(table, RowImage::of(table, row), id);
}

Result<qint64> RowStore::insertImage(Table table, const RowImage &row, qint64 id)
{
    return guarded(m_connection, [&]() -> Result<qint64> {
        Statement insert(m_connection, sql(table).insert);
        const size_t columns = tableColumns(table).size();
        for (size_t column = 0; column < columns; ++column)
            bindCell(insert, int(column) + 1, cellOf(row, table, column));
        bindCell(insert, int(columns) + 1, id > 0 ? RowCell(id) : RowCell());
        insert.run();
        const qint64 made = m_connection.database().getLastInsertRowid();
        const auto noted = note({table, made, {}, row});
        return noted ? Result<qint64>(made) : failed(noted);
    });
}

Result<> RowStore::update(Table table, qint64 id, const QJsonObject &changes)
{
    const auto before = image(table, id);
    if (!before)
        return failed(before);
    if (!*before)
        return std::unexpected(goneError());
    const auto columns = tableColumns(table);
    QList<RowCell> after = *(*before)->cells(table);
    for (size_t column = 0; column < columns.size(); ++column) {
        if (const auto changed = changes.constFind(key(columns[column])); changed != changes.constEnd())
            after[qsizetype(column)] = RowCell(QJsonValue(*changed));
    }
    return change(table, id, **before, {table, std::move(after)});
}

Result<> RowStore::updateImage(Table table, qint64 id, const RowImage &row)
{
    const auto before = image(table, id);
    if (!before)
        return failed(before);
    return *before ? change(table, id, **before, row) : std::unexpected(goneError());
}

Result<> RowStore::change(Table table, qint64 id, const RowImage &before, const RowImage &after)
{
    std::vector<std::string_view> changed;
    std::vector<RowCell> cells;
    for (size_t column = 0; column < tableColumns(table).size(); ++column) {
        const RowCell cell = cellOf(after, table, column);
        if (cell == cellOf(before, table, column))
            continue;
        changed.push_back(tableColumns(table)[column]);
        cells.push_back(cell);
    }
    if (changed.empty())
        return {};
    return guarded(m_connection, [&]() -> Result<> {
        Statement update(m_connection, updateOf(table, changed));
        int index = 0;
        for (const RowCell &cell : cells)
            bindCell(update, ++index, cell);
        update.bindAt(++index, id);
        update.run();
        return note({table, id, before, after});
    });
}

Result<> RowStore::remove(Table table, qint64 id)
{
    const auto before = image(table, id);
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
    Table table, qint64 id, const std::optional<RowImage> &expected, const std::optional<RowImage> &wanted)
{
    const auto current = image(table, id);
    if (!current)
        return failed(current);
    if (*current != expected)
        return std::unexpected(goneError());
    if (!wanted)
        return remove(table, id);
    if (expected)
        return change(table, id, **current, *wanted);
    const auto made = insertImage(table, *wanted, id);
    return made ? Result<>() : failed(made);
}

} // namespace Kodeks
