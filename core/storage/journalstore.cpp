// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journalstore.h"

#include "core/storage/images/editabout.h"
#include "core/storage/images/jsonimage.h"
#include "core/storage/journalchain.h"
#include "core/storage/names.h"
#include "core/storage/statement.h"

namespace Kodeks::JournalStore {

using namespace Qt::StringLiterals;

namespace {

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(jsonFromObject(object));
}

void addEvent(Connection &connection, qint64 edit, const QString &what, const Stamp &stamp)
{
    Statement insert(
        connection, "INSERT INTO edit_event(edit, what, coder_uuid, coder_name, at) VALUES(?, ?, ?, ?, ?)");
    const QString uuid = stamp.coder.uuid.isNull() ? QString() : uuidWord(stamp.coder.uuid);
    insert.bind(edit, what, uuid, stamp.coder.name, timeWord(stamp.at)).run();
    JournalChain::linkNewest(connection);
}

Entry readEntry(const Statement &row)
{
    return {EditId(row.number(0)), row.text(1), objectFromJson(row.bytes(2)), row.text(3), row.text(4), row.time(5),
        row.time(6)};
}

constexpr const char *entryColumns
    = "SELECT edit.id, edit.kind, edit.details, edit.state, "
      "(SELECT coalesce(coder.name, edit_event.coder_name) FROM edit_event LEFT JOIN coder ON coder.uuid = "
      "edit_event.coder_uuid WHERE edit = edit.id ORDER BY edit_event.id LIMIT 1), "
      "(SELECT at FROM edit_event WHERE edit = edit.id ORDER BY id LIMIT 1), "
      "(SELECT at FROM edit_event WHERE edit = edit.id ORDER BY id DESC LIMIT 1) FROM edit ";

/// The rows of an edit, or the first `most` of them.
Result<QList<RowStore::Touched>> readRows(Connection &connection, EditId edit, std::optional<qsizetype> most)
{
    return guarded(connection, [&]() -> Result<QList<RowStore::Touched>> {
        QList<RowStore::Touched> found;
        const auto read = JournalBlocks::each(connection, edit, [&](QList<TouchedRow> &&rows) {
            found.append(std::move(rows));
            return !most || found.size() < *most;
        });
        if (!read)
            return failed(read);
        return most && found.size() > *most ? found.first(*most) : found;
    });
}

constexpr const char *scopedIds
    = "SELECT edit.id FROM edit WHERE edit.id > ?7 AND (?1 = '' OR (SELECT coder_uuid FROM edit_event WHERE edit = "
      "edit.id "
      "ORDER BY edit_event.id LIMIT 1) = ?1) "
      "AND (?2 = '' OR (SELECT at FROM edit_event WHERE edit = edit.id ORDER BY edit_event.id LIMIT 1) >= ?2) "
      "AND (?3 = 0 OR ?3 IN (SELECT value FROM json_each(edit.about, '$.letter'))) "
      "AND (?4 = 0 OR ?4 IN (SELECT value FROM json_each(edit.about, '$.task'))) "
      "AND (?5 = 0 OR ?5 IN (SELECT value FROM json_each(edit.about, '$.direction'))) "
      "AND (?6 = 0 OR ?6 IN (SELECT value FROM json_each(edit.about, '$.argument'))) "
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

Writer::Writer(Connection &connection, QString kind, FileTexts::TextOf textOf)
    : m_connection(connection)
    , m_kind(std::move(kind))
    , m_texts(connection, std::move(textOf))
{
}

Result<> Writer::begin()
{
    return guarded(m_connection, [this]() -> Result<> {
        Statement(m_connection, "UPDATE edit SET state = 'discarded' WHERE state = 'undone'").run();
        Statement insert(
            m_connection, "INSERT INTO edit(uuid, kind, details, state, about) VALUES(?, ?, '{}', 'done', '{}')");
        insert.bind(uuidWord(QUuid::createUuid()), m_kind).run();
        m_edit = EditId(m_connection.database().getLastInsertRowid());
        return {};
    });
}

Result<> Writer::add(const QList<RowStore::Touched> &touched)
{
    if (touched.isEmpty())
        return {};
    if (const auto begun = isBegun() ? Result<>() : begin(); !begun)
        return begun;
    return guarded(m_connection, [&]() -> Result<> {
        for (const RowStore::Touched &row : touched) {
            m_about.add(row);
            m_texts.learn(row);
        }
        m_pending += touched;
        write(JournalBlocks::Last::WhenFull);
        return {};
    });
}

void Writer::write(JournalBlocks::Last last)
{
    const qsizetype written = JournalBlocks::add(m_connection, m_edit, m_rows, m_pending, m_texts, last);
    m_rows += written;
    m_pending.remove(0, written);
}

Result<EditId> Writer::finish(const QJsonObject &details, const Stamp &stamp)
{
    if (const auto begun = isBegun() ? Result<>() : begin(); !begun)
        return failed(begun);
    return guarded(m_connection, [&]() -> Result<EditId> {
        write(JournalBlocks::Last::Always);
        Statement(m_connection, "UPDATE edit SET details = ?, about = ? WHERE id = ?")
            .bind(jsonText(details), jsonText(m_about.json()), m_edit.value())
            .run();
        addEvent(m_connection, m_edit.value(), u"done"_s, stamp);
        return m_edit;
    });
}

Result<EditId> append(Connection &connection, const QString &kind, const QJsonObject &details,
    const QList<RowStore::Touched> &touched, const Stamp &stamp)
{
    Writer writer(connection, kind);
    return writer.add(touched).and_then([&] { return writer.finish(details, stamp); });
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
    return readRows(connection, edit, {});
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
            "SELECT coalesce(about ->> '$.passages', 0), coalesce(about ->> '$.letters', 0) FROM edit WHERE id = ?");
        row.bind(edit.value());
        return row.next() ? Spread{row.number(0), row.number(1)} : Spread();
    });
}

Result<std::optional<QJsonObject>> lastImage(Connection &connection, Table table, qint64 id)
{
    const auto edits = firstColumn<EditId>(connection,
        "SELECT id FROM edit WHERE kind NOT GLOB '*passage*' AND (?1 = '' OR ?2 IN (SELECT value FROM "
        "json_each(edit.about, '$.' || ?1))) ORDER BY id DESC",
        QString(EditAbout::nameOf(table)), id);
    if (!edits)
        return failed(edits);
    return guarded(connection, [&]() -> Result<std::optional<QJsonObject>> {
        std::optional<RowImage> image;
        const auto take = [&](const QList<TouchedRow> &rows) {
            for (const TouchedRow &row : rows) {
                if (row.table == table && row.id == id)
                    image = row.after ? row.after : row.before;
            }
            return true;
        };
        for (const EditId edit : *edits) {
            const auto read = JournalBlocks::each(connection, edit, take);
            if (!read)
                return failed(read);
            if (image)
                break;
        }
        return image;
    });
}

Result<QList<qint64>> goneRows(Connection &connection, Table table)
{
    const std::string rows = "SELECT DISTINCT named.value FROM edit, json_each(edit.about, '$.' || ?1) AS named "
                             "WHERE edit.kind NOT GLOB '*passage*' AND named.value NOT IN (SELECT id FROM "
        + std::string(tableName(table)) + ")";
    return firstColumn<qint64>(connection, rows.c_str(), QString(EditAbout::nameOf(table)));
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
            "SELECT json_extract(details, '$.' || ?1) FROM edit WHERE state = 'done' "
            "AND json_type(details, '$.' || ?1) = 'object' "
            "AND (SELECT coder_uuid FROM edit_event WHERE edit = edit.id ORDER BY edit_event.id LIMIT 1) = ?2 "
            "ORDER BY edit.id DESC LIMIT ?3");
        row.bind(name, uuidWord(coder), qint64(limit));
        while (row.next())
            found.append(objectFromJson(row.bytes(0)));
        return found;
    });
}

} // namespace Kodeks::JournalStore
