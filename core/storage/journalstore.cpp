// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journalstore.h"

#include "core/storage/names.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Kodeks::JournalStore {

using namespace Qt::StringLiterals;

namespace {

struct JournalText
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString json(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Qt's reader of JSON drops a byte order mark at a text's start, where it is a character like others, unless it is
/// written as an escape.
QJsonObject object(QByteArray json)
{
    return QJsonDocument::fromJson(json.replace("\xEF\xBB\xBF", "\\ufeff")).object();
}

std::optional<QJsonObject> image(const Statement &row, int column)
{
    if (row.isNull(column))
        return {};
    return object(row.bytes(column));
}

void addEvent(Connection &connection, qint64 edit, const QString &what, const Stamp &stamp)
{
    Statement insert(
        connection, "INSERT INTO edit_event(edit, what, coder_uuid, coder_name, at) VALUES(?, ?, ?, ?, ?)");
    const QString uuid = stamp.coder.uuid.isNull() ? QString() : uuidWord(stamp.coder.uuid);
    insert.bind(edit, what, uuid, stamp.coder.name, timeWord(stamp.at)).run();
}

void addRow(Connection &connection, qint64 edit, int ordinal, const RowStore::Touched &touched)
{
    const std::string_view table = tableName(touched.table);
    Statement insert(
        connection, "INSERT INTO edit_row(edit, ordinal, table_name, row_id, before, after) VALUES(?, ?, ?, ?, ?, ?)");
    insert.bind(edit, ordinal, QString::fromLatin1(table.data(), static_cast<qsizetype>(table.size())), touched.id,
        nullptr, nullptr);
    if (touched.before)
        insert.bindAt(5, json(*touched.before));
    if (touched.after)
        insert.bindAt(6, json(*touched.after));
    insert.run();
}

Entry readEntry(const Statement &row)
{
    return {
        EditId(row.number(0)), row.text(1), object(row.bytes(2)), row.text(3), row.text(4), row.time(5), row.time(6)};
}

constexpr const char *entryColumns
    = "SELECT edit.id, edit.kind, edit.details, edit.state, "
      "(SELECT coalesce(coder.name, edit_event.coder_name) FROM edit_event LEFT JOIN coder ON coder.uuid = "
      "edit_event.coder_uuid WHERE edit = edit.id ORDER BY edit_event.id LIMIT 1), "
      "(SELECT at FROM edit_event WHERE edit = edit.id ORDER BY id LIMIT 1), "
      "(SELECT at FROM edit_event WHERE edit = edit.id ORDER BY id DESC LIMIT 1) FROM edit ";

Result<QList<RowStore::Touched>> readRows(Connection &connection, EditId edit, qint64 most)
{
    return guarded(connection, [&]() -> Result<QList<RowStore::Touched>> {
        QList<RowStore::Touched> found;
        Statement row(connection,
            "SELECT table_name, row_id, before, after FROM edit_row WHERE edit = ? ORDER BY ordinal LIMIT ?");
        row.bind(edit.value(), most);
        while (row.next()) {
            const auto table = tableNamed(row.text(0));
            if (!table)
                return failure(Error::Kind::Damaged,
                    JournalText::tr("The journal names a table that is not there; nothing was changed."), row.text(0));
            found.append({*table, row.number(1), image(row, 2), image(row, 3)});
        }
        return found;
    });
}

constexpr const char *scopedIds
    = "SELECT edit.id FROM edit WHERE edit.id > ?7 AND (?1 = '' OR (SELECT coder_uuid FROM edit_event WHERE edit = "
      "edit.id "
      "ORDER BY edit_event.id LIMIT 1) = ?1) "
      "AND (?2 = '' OR (SELECT at FROM edit_event WHERE edit = edit.id ORDER BY edit_event.id LIMIT 1) >= ?2) "
      "AND (?3 = 0 OR EXISTS(SELECT 1 FROM edit_row WHERE edit = edit.id AND ((table_name = 'letter' AND row_id = ?3) "
      "OR (table_name IN ('passage', 'letter_fact', 'letter_done', 'letter_attribute', 'letter_proposal', "
      "'settlement', 'memo') "
      "AND ?3 IN (json_extract(before, '$.letter'), json_extract(after, '$.letter')))))) "
      "AND (?4 = 0 OR EXISTS(SELECT 1 FROM edit_row WHERE edit = edit.id AND ((table_name = 'task' AND row_id = ?4) "
      "OR (table_name = 'passage' AND ?4 IN (json_extract(before, '$.task'), json_extract(after, '$.task')))))) "
      "AND (?5 = 0 OR EXISTS(SELECT 1 FROM edit_row WHERE edit = edit.id AND ((table_name = 'direction' AND row_id "
      "= ?5) "
      "OR (table_name = 'passage' AND ?5 IN (json_extract(before, '$.direction'), json_extract(after, "
      "'$.direction')))))) "
      "AND (?6 = 0 OR EXISTS(SELECT 1 FROM edit_row WHERE edit = edit.id AND ((table_name = 'argument' AND row_id = "
      "?6) "
      "OR (table_name = 'passage_argument' "
      "AND ?6 IN (json_extract(before, '$.argument'), json_extract(after, '$.argument')))))) "
      "ORDER BY edit.id DESC";

Result<std::optional<Entry>> first(Connection &connection, const char *rest)
{
    return guarded(connection, [&]() -> Result<std::optional<Entry>> {
        Statement row(connection, std::string(entryColumns) + rest);
        if (!row.next())
            return std::optional<Entry>();
        return readEntry(row);
    });
}

} // namespace

Result<EditId> append(Connection &connection, const QString &kind, const QJsonObject &details,
    const QList<RowStore::Touched> &touched, const Stamp &stamp)
{
    return guarded(connection, [&]() -> Result<EditId> {
        Statement(connection, "UPDATE edit SET state = 'discarded' WHERE state = 'undone'").run();
        Statement insert(connection, "INSERT INTO edit(uuid, kind, details, state) VALUES(?, ?, ?, 'done')");
        insert.bind(uuidWord(QUuid::createUuid()), kind, json(details)).run();
        const qint64 id = connection.database().getLastInsertRowid();
        for (int i = 0; i < touched.size(); ++i)
            addRow(connection, id, i, touched.at(i));
        addEvent(connection, id, u"done"_s, stamp);
        return EditId(id);
    });
}

Result<> setUndone(Connection &connection, EditId edit, bool undone, const Stamp &stamp)
{
    return guarded(connection, [&]() -> Result<> {
        Statement(connection, "UPDATE edit SET state = ? WHERE id = ?")
            .bind(undone ? u"undone"_s : u"done"_s, edit.value())
            .run();
        addEvent(connection, edit.value(), undone ? u"undone"_s : u"redone"_s, stamp);
        return {};
    });
}

Result<> closeUndo(Connection &connection)
{
    return guarded(connection, [&]() -> Result<> {
        Statement(connection, "UPDATE edit SET state = 'discarded' WHERE state = 'undone'").run();
        Statement(connection,
            "INSERT INTO property(name, value) SELECT 'undo_after', coalesce(max(id), 0) FROM edit WHERE true "
            "ON CONFLICT(name) DO UPDATE SET value = excluded.value")
            .run();
        return {};
    });
}

Result<std::optional<Entry>> lastDone(Connection &connection)
{
    return first(connection,
        "WHERE state = 'done' AND edit.id > coalesce((SELECT CAST(value AS INTEGER) FROM property "
        "WHERE name = 'undo_after'), 0) ORDER BY edit.id DESC LIMIT 1");
}

Result<std::optional<Entry>> nextUndone(Connection &connection)
{
    return first(connection, "WHERE state = 'undone' ORDER BY edit.id LIMIT 1");
}

Result<QList<RowStore::Touched>> rows(Connection &connection, EditId edit)
{
    return readRows(connection, edit, -1);
}

Result<QList<RowStore::Touched>> firstRows(Connection &connection, EditId edit, qsizetype most)
{
    return readRows(connection, edit, most);
}

Result<QList<Entry>> entries(Connection &connection, qsizetype limit)
{
    return guarded(connection, [&]() -> Result<QList<Entry>> {
        QList<Entry> found;
        Statement row(connection, std::string(entryColumns) + "ORDER BY edit.id DESC LIMIT ?");
        row.bind(limit > 0 ? qint64(limit) : qint64(-1));
        while (row.next())
            found.append(readEntry(row));
        return found;
    });
}

Result<std::optional<Entry>> entry(Connection &connection, EditId edit)
{
    return guarded(connection, [&]() -> Result<std::optional<Entry>> {
        Statement row(connection, std::string(entryColumns) + "WHERE edit.id = ?");
        row.bind(edit.value());
        return row.next() ? std::optional(readEntry(row)) : std::nullopt;
    });
}

Result<QList<EditId>> ids(Connection &connection, const JournalScope &scope)
{
    return guarded(connection, [&]() -> Result<QList<EditId>> {
        QList<EditId> found;
        const bool isBounded = scope == JournalScope{.after = scope.after};
        Statement row(connection, isBounded ? "SELECT id FROM edit WHERE id > ? ORDER BY id DESC" : scopedIds);
        if (isBounded)
            row.bind(scope.after.value());
        else
            row.bind(scope.coder.isNull() ? QString() : uuidWord(scope.coder),
                scope.since.isValid() ? timeWord(scope.since.toUTC()) : QString(), scope.letter.value(),
                scope.task.value(), scope.direction.value(), scope.argument.value(), scope.after.value());
        while (row.next())
            found.append(EditId(row.number(0)));
        return found;
    });
}

Result<Spread> spread(Connection &connection, EditId edit)
{
    return guarded(connection, [&]() -> Result<Spread> {
        Statement row(connection,
            "SELECT count(DISTINCT row_id), count(DISTINCT json_extract(coalesce(after, before), '$.letter')) "
            "FROM edit_row WHERE edit = ? AND table_name = 'passage'");
        row.bind(edit.value());
        return row.next() ? Spread{row.number(0), row.number(1)} : Spread();
    });
}

Result<std::optional<QJsonObject>> lastImage(Connection &connection, Table table, qint64 id)
{
    return guarded(connection, [&]() -> Result<std::optional<QJsonObject>> {
        const std::string_view name = tableName(table);
        Statement row(connection,
            "SELECT coalesce(edit_row.after, edit_row.before) FROM edit JOIN edit_row ON edit_row.edit = edit.id "
            "WHERE edit.kind NOT GLOB '*passage*' AND edit_row.table_name = ? AND edit_row.row_id = ? "
            "ORDER BY edit.id DESC LIMIT 1");
        row.bind(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())), id);
        return row.next() ? image(row, 0) : std::nullopt;
    });
}

Result<qint64> lastEvent(Connection &connection)
{
    return guarded(connection, [&]() -> Result<qint64> {
        Statement row(connection, "SELECT coalesce(max(id), 0) FROM edit_event");
        return row.next() ? row.number(0) : 0;
    });
}

Result<QList<QJsonObject>> notes(Connection &connection, const QString &name, const QUuid &coder, qsizetype limit)
{
    return guarded(connection, [&]() -> Result<QList<QJsonObject>> {
        QList<QJsonObject> found;
        Statement row(connection,
            "SELECT json_extract(details, '$.' || ?1) FROM edit WHERE json_type(details, '$.' || ?1) = 'object' "
            "AND (SELECT coder_uuid FROM edit_event WHERE edit = edit.id ORDER BY edit_event.id LIMIT 1) = ?2 "
            "ORDER BY edit.id DESC LIMIT ?3");
        row.bind(name, uuidWord(coder), qint64(limit));
        while (row.next())
            found.append(object(row.bytes(0)));
        return found;
    });
}

} // namespace Kodeks::JournalStore
