// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journalchain.h"

#include "core/storage/reading.h"
#include "core/storage/statement.h"

#include <QCryptographicHash>

namespace Kodeks::JournalChain {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sliceSteps = 500;

/// Fields that cannot be mistaken for one another, however they are divided.
class Fields
{
public:
    Fields &add(QByteArrayView bytes)
    {
        m_hash.addData(QByteArray::number(bytes.size()) + ':');
        m_hash.addData(bytes);
        return *this;
    }
    Fields &add(qint64 number) { return add(QByteArray::number(number)); }
    [[nodiscard]] QByteArray link() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// One row of `edit_event` with its edit.
struct Event
{
    Step step = {};
    QByteArray what = {};
    QByteArray coderUuid = {};
    QByteArray coderName = {};
    QByteArray at = {};
    qint64 texts = 0;
    QByteArray link = {};
    bool hasEdit = false;
    QByteArray uuid = {};
    QByteArray kind = {};
    QByteArray details = {};
};

constexpr const char *eventsAfter
    = "SELECT edit_event.id, edit_event.edit, edit_event.at, edit_event.coder_name, edit_event.what, "
      "edit_event.coder_uuid, edit_event.texts, edit_event.link, edit.id, edit.uuid, edit.kind, edit.details "
      "FROM edit_event LEFT JOIN edit ON edit.id = edit_event.edit WHERE edit_event.id > ? ORDER BY edit_event.id "
      "LIMIT ?";

Event readEvent(const Statement &row)
{
    return {{row.number(0), EditId(row.number(1)), row.time(2), row.text(3)}, row.bytes(4), row.bytes(5), row.bytes(3),
        row.bytes(2), row.number(6), row.bytes(7), !row.isNull(8), row.bytes(9), row.bytes(10), row.bytes(11)};
}

QList<Event> eventsFrom(Connection &connection, qint64 after, qint64 most)
{
    QList<Event> events;
    Statement row(connection, eventsAfter);
    row.bind(after, most);
    while (row.next())
        events.append(readEvent(row));
    return events;
}

void addBlocks(Connection &connection, EditId edit, Fields &fields)
{
    Statement block(connection, "SELECT ordinal, count, images FROM edit_block WHERE edit = ? ORDER BY ordinal");
    block.bind(edit.value());
    while (block.next())
        fields.add(block.number(0)).add(block.number(1)).add(block.bytes(2));
}

void addTexts(Connection &connection, qint64 after, qint64 last, Fields &fields)
{
    if (last <= after)
        return;
    Statement text(connection, "SELECT id, sha256 FROM content WHERE id > ? AND id <= ? ORDER BY id");
    text.bind(after, last);
    while (text.next())
        fields.add("text").add(text.number(0)).add(text.bytes(1));
}

QByteArray linkOf(Connection &connection, const Event &event, const QByteArray &before, qint64 textsBefore)
{
    Fields fields;
    fields.add(before).add(event.step.event).add(event.what).add(event.coderUuid).add(event.coderName);
    fields.add(event.at).add(event.step.edit.value()).add(event.uuid);
    if (event.what == "done") {
        fields.add(event.kind).add(event.details);
        addBlocks(connection, event.step.edit, fields);
    }
    addTexts(connection, textsBefore, event.texts, fields);
    return fields.link();
}

/// What the first step is chained to; nothing where the chain has no beginning.
QByteArray firstLink(Connection &connection)
{
    Statement row(connection, "SELECT seed, last_event, began FROM journal_chain");
    if (!row.next())
        return {};
    return Fields().add("kodeks journal 1").add(row.bytes(0)).add(row.number(1)).add(row.bytes(2)).link();
}

qint64 number(Connection &connection, const char *sql)
{
    Statement row(connection, sql);
    return row.next() ? row.number(0) : 0;
}

bool hasChain(Connection &connection)
{
    Statement row(connection, "SELECT 1 FROM sqlite_schema WHERE name = 'journal_chain'");
    return row.next();
}

void setBeginning(Connection &connection, qint64 lastEvent)
{
    Statement(connection,
        "INSERT INTO journal_chain(id, seed, last_event, began) VALUES(1, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET "
        "seed = excluded.seed, last_event = excluded.last_event, began = excluded.began")
        .bind(uuidWord(QUuid::createUuid()), lastEvent, timeWord(QDateTime::currentDateTimeUtc()))
        .run();
}

void setLink(Connection &connection, qint64 event, qint64 texts, const QByteArray &link)
{
    Statement(connection, "UPDATE edit_event SET texts = ?, link = ? WHERE id = ?").bind(texts, link, event).run();
}

} // namespace

Result<> begin(Connection &connection, const Progress &progress)
{
    return guarded(connection, [&]() -> Result<> {
        const qint64 last = number(connection, "SELECT coalesce(max(id), 0) FROM edit_event");
        const qint64 all = number(connection, "SELECT count(*) FROM edit_event");
        const qint64 texts = number(connection, "SELECT coalesce(max(id), 0) FROM content");
        setBeginning(connection, last);
        QByteArray link = firstLink(connection);
        qint64 known = 0;
        qint64 done = 0;
        for (QList<Event> events = eventsFrom(connection, 0, sliceSteps); !events.isEmpty();
            events = eventsFrom(connection, events.constLast().step.event, sliceSteps)) {
            if (progress && !progress(done, all))
                return std::unexpected(readingCancelled());
            for (Event &event : events) {
                event.texts = texts;
                link = linkOf(connection, event, link, known);
                known = texts;
                setLink(connection, event.step.event, texts, link);
            }
            done += events.size();
        }
        return {};
    });
}

void beginAnew(Connection &connection)
{
    setBeginning(connection, 0);
}

void linkNewest(Connection &connection)
{
    const qint64 newest = number(connection, "SELECT coalesce(max(id), 0) FROM edit_event");
    QByteArray before;
    qint64 textsBefore = 0;
    {
        Statement row(connection, "SELECT link, texts FROM edit_event WHERE id < ? ORDER BY id DESC LIMIT 1");
        const bool isFirst = !row.bind(newest).next();
        before = isFirst ? firstLink(connection) : row.bytes(0);
        textsBefore = isFirst ? 0 : row.number(1);
    }
    QList<Event> events = eventsFrom(connection, newest - 1, 1);
    if (events.isEmpty())
        return;
    Event &event = events.first();
    event.texts = number(connection, "SELECT coalesce(max(id), 0) FROM content");
    setLink(connection, newest, event.texts, linkOf(connection, event, before, textsBefore));
}

Result<std::optional<State>> state(Connection &connection)
{
    return guarded(connection, [&]() -> Result<std::optional<State>> {
        if (!hasChain(connection))
            return std::optional<State>();
        State state{.link = firstLink(connection)};
        {
            Statement row(connection,
                "SELECT (SELECT count(*) FROM edit_event WHERE id <= last_event), began FROM journal_chain");
            if (!row.next())
                return std::optional(state);
            state.before = row.number(0);
            state.began = row.time(1);
        }
        Statement row(
            connection, "SELECT link, at, (SELECT count(*) FROM edit_event) FROM edit_event ORDER BY id DESC LIMIT 1");
        if (row.next()) {
            state.link = row.bytes(0);
            state.last = row.time(1);
            state.steps = row.number(2);
        }
        return std::optional(state);
    });
}

Result<std::optional<Step>> stepOf(Connection &connection, const QByteArray &link)
{
    return guarded(connection, [&]() -> Result<std::optional<Step>> {
        Statement row(connection, "SELECT id, edit, at, coder_name FROM edit_event WHERE link = ?");
        if (!row.bind(link).next())
            return std::optional<Step>();
        return Step{row.number(0), EditId(row.number(1)), row.time(2), row.text(3)};
    });
}

Result<bool> Walk::next()
{
    return guarded(m_connection, [this]() -> Result<bool> {
        if (!m_begun)
            m_link = firstLink(m_connection);
        m_begun = true;
        const QList<Event> events = eventsFrom(m_connection, m_event, sliceSteps);
        QByteArray link = m_link;
        qint64 texts = m_texts;
        for (const Event &event : events) {
            link = linkOf(m_connection, event, link, texts);
            if (link != event.link || !event.hasEdit || event.texts < texts) {
                m_broken = event.step;
                return false;
            }
            texts = event.texts;
        }
        if (events.isEmpty())
            return false;
        m_link = link;
        m_texts = texts;
        m_event = events.constLast().step.event;
        return true;
    });
}

Result<QHash<EditId, QByteArray>> lastLinks(Connection &connection)
{
    return guarded(connection, [&]() -> Result<QHash<EditId, QByteArray>> {
        QHash<EditId, QByteArray> links;
        Statement row(connection, "SELECT edit, link FROM edit_event ORDER BY id");
        while (row.next())
            links.insert(EditId(row.number(0)), row.bytes(1));
        return links;
    });
}

Result<std::optional<EditId>> editOutOfStep(Connection &connection)
{
    return guarded(connection, [&]() -> Result<std::optional<EditId>> {
        Statement row(connection,
            "SELECT edit.id FROM edit WHERE (state = 'done') IS NOT (SELECT what <> 'undone' FROM edit_event WHERE "
            "edit_event.edit = edit.id ORDER BY edit_event.id DESC LIMIT 1) ORDER BY edit.id LIMIT 1");
        return row.next() ? std::optional(EditId(row.number(0))) : std::nullopt;
    });
}

} // namespace Kodeks::JournalChain
