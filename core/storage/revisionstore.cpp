// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/revisionstore.h"

#include "core/storage/names.h"
#include "core/storage/statement.h"

namespace Kodeks::RevisionStore {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Table table)
{
    const std::string_view name = tableName(table);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

Revision read(const Statement &row)
{
    return {row.number(0), tableNamed(row.text(1)).value_or(Table::Property), row.number(2), row.text(3),
        timeNumber(row.text(4)), row.isNull(5) ? QString() : row.text(5)};
}

} // namespace

Result<QList<Revision>> all(Connection &connection)
{
    return guarded(connection, [&]() -> Result<QList<Revision>> {
        QList<Revision> found;
        Statement row(connection, "SELECT id, table_name, row_id, field, modified, wanted FROM revision ORDER BY id");
        while (row.next())
            found.append(read(row));
        return found;
    });
}

Result<Revision> one(Connection &connection, Table table, qint64 rowId, const QString &field)
{
    return guarded(connection, [&]() -> Result<Revision> {
        Statement row(connection,
            "SELECT id, table_name, row_id, field, modified, wanted FROM revision WHERE table_name = ? AND row_id = ? "
            "AND field = ?");
        if (row.bind(nameOf(table), rowId, field).next())
            return read(row);
        return Revision{0, table, rowId, field, 0, {}};
    });
}

Result<QList<qint64>> idsOfRow(Connection &connection, Table table, qint64 rowId)
{
    return guarded(connection, [&]() -> Result<QList<qint64>> {
        QList<qint64> found;
        Statement row(connection, "SELECT id FROM revision WHERE table_name = ? AND row_id = ? ORDER BY id");
        row.bind(nameOf(table), rowId);
        while (row.next())
            found.append(row.number(0));
        return found;
    });
}

QJsonObject columns(const Revision &revision)
{
    return {{u"table_name"_s, nameOf(revision.table)}, {u"row_id"_s, revision.row}, {u"field"_s, revision.field},
        {u"modified"_s, timeWord(revision.modified)},
        {u"wanted"_s, revision.wanted.isEmpty() ? QJsonValue() : QJsonValue(revision.wanted)}};
}

Result<QHash<Table, QSet<QUuid>>> removed(Connection &connection)
{
    return guarded(connection, [&]() -> Result<QHash<Table, QSet<QUuid>>> {
        QHash<Table, QSet<QUuid>> found;
        Statement row(connection,
            "SELECT table_name, before ->> '$.uuid' FROM edit_row JOIN edit ON edit.id = edit_row.edit WHERE after IS "
            "NULL AND state = 'done'");
        while (row.next()) {
            if (const auto table = tableNamed(row.text(0)))
                found[*table].insert(row.uuid(1));
        }
        return found;
    });
}

Result<QHash<qint64, QSet<qint64>>> versions(Connection &connection, Table table)
{
    return guarded(connection, [&]() -> Result<QHash<qint64, QSet<qint64>>> {
        QHash<qint64, QSet<qint64>> found;
        Statement row(connection,
            "SELECT row_id, before ->> '$.modified', after ->> '$.modified' FROM edit_row WHERE table_name = ?");
        row.bind(nameOf(table));
        while (row.next()) {
            for (const int column : {1, 2}) {
                if (!row.isNull(column))
                    found[row.number(0)].insert(timeNumber(row.text(column)));
            }
        }
        return found;
    });
}

} // namespace Kodeks::RevisionStore
