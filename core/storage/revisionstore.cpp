// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/revisionstore.h"

#include "core/storage/images/imageblock.h"
#include "core/storage/journalblocks.h"
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
    const auto edits = firstColumn<EditId>(
        connection, "SELECT id FROM edit WHERE state = 'done' AND json_extract(about, '$.removed') > 0 ORDER BY id");
    if (!edits)
        return failed(edits);
    return guarded(connection, [&]() -> Result<QHash<Table, QSet<QUuid>>> {
        QHash<Table, QSet<QUuid>> found;
        const auto take = [&found](const QList<TouchedRow> &rows) {
            for (const TouchedRow &row : rows) {
                if (!row.after)
                    found[row.table].insert(QUuid::fromString(row.before->value("uuid"_L1).toString()));
            }
            return true;
        };
        for (const EditId edit : *edits) {
            if (const auto read = JournalBlocks::each(connection, edit, take); !read)
                return failed(read);
        }
        return found;
    });
}

Result<QHash<qint64, QSet<qint64>>> versions(Connection &connection, Table table, const QSet<qint64> *rows)
{
    return guarded(connection, [&]() -> Result<QHash<qint64, QSet<qint64>>> {
        QHash<qint64, QSet<qint64>> found;
        const auto read = JournalBlocks::eachPacked(connection, [&](const QByteArray &block) -> Result<> {
            const auto values = ImageBlock::valuesIn(block, table, "modified"_L1);
            if (!values)
                return std::unexpected(JournalBlocks::damaged());
            for (const auto &[row, word] : *values) {
                if (!rows || rows->contains(row))
                    found[row].insert(timeNumber(word.toString()));
            }
            return {};
        });
        return read ? Result<QHash<qint64, QSet<qint64>>>(std::move(found)) : failed(read);
    });
}

} // namespace Kodeks::RevisionStore
