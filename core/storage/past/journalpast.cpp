// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/past/journalpast.h"

#include "core/storage/journalstore.h"
#include "core/storage/reading.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace Kodeks::JournalPast {

namespace {

struct PastText
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

using Key = std::pair<int, qint64>;

/// Goes back from how rows are now.
class Backwards
{
public:
    void undo(const QList<TouchedRow> &rows)
    {
        for (auto row = rows.crbegin(); row != rows.crend(); ++row)
            step(*row, row->after, row->before);
    }
    void redo(const QList<TouchedRow> &rows)
    {
        for (const TouchedRow &row : rows)
            step(row, row.before, row.after);
    }
    [[nodiscard]] QList<TouchedRow> different() const
    {
        QList<TouchedRow> found;
        for (const Key &key : m_order) {
            const TouchedRow &row = *m_rows.constFind(key);
            if (row.before != row.after)
                found.append(row);
        }
        return found;
    }

private:
    void step(const TouchedRow &row, const std::optional<RowImage> &now, const std::optional<RowImage> &then)
    {
        const Key key(static_cast<int>(row.table), row.id);
        const auto known = m_rows.find(key);
        if (known != m_rows.end()) {
            known->before = then;
            return;
        }
        m_order.append(key);
        m_rows.insert(key, {row.table, row.id, then, now});
    }

    QHash<Key, TouchedRow> m_rows;
    QList<Key> m_order;
};

/// The last step before a project was saved from a damaged file whose journal was not whole; 0: none.
qint64 lastUnknown(Connection &connection)
{
    Statement row(connection, "SELECT CAST(value AS INTEGER) FROM property WHERE name = 'recovered'");
    return row.next() ? row.number(0) : 0;
}

} // namespace

Result<QList<Later>> laterThan(Connection &connection, qint64 event)
{
    return guarded(connection, [&]() -> Result<QList<Later>> {
        if (event < lastUnknown(connection))
            return failure(Error::Kind::Conflict,
                PastText::tr("This project was saved from a damaged file whose journal was not whole, so states of "
                             "before then cannot be brought back. Use a backup of that time."));
        QList<Later> found;
        Statement row(connection, "SELECT edit, what = 'undone' FROM edit_event WHERE id > ? ORDER BY id DESC");
        row.bind(event);
        while (row.next())
            found.append({EditId(row.number(0)), row.number(1) != 0});
        return found;
    });
}

Result<qint64> before(Connection &connection, EditId edit)
{
    return guarded(connection, [&]() -> Result<qint64> {
        Statement row(connection,
            "SELECT coalesce((SELECT max(id) FROM edit_event WHERE id < made), 0) FROM (SELECT min(id) AS made FROM "
            "edit_event WHERE edit = ?) WHERE made IS NOT NULL");
        if (row.bind(edit.value()).next())
            return row.number(0);
        return failure(Error::Kind::NotFound,
            PastText::tr("There is no edit %1 in the journal. “kodeks restore PROJECT” lists the states one can go "
                         "back to.")
                .arg(edit.value()));
    });
}

Result<QList<std::pair<EditId, qint64>>> editsLike(
    Connection &connection, const QStringList &kinds, qint64 manyPassages)
{
    return guarded(connection, [&]() -> Result<QList<std::pair<EditId, qint64>>> {
        QList<std::pair<EditId, qint64>> found;
        const qint64 unknown = lastUnknown(connection);
        Statement row(connection,
            "SELECT edit.id, (SELECT min(id) FROM edit_event WHERE edit = edit.id) AS made FROM edit WHERE edit.kind "
            "IN (SELECT value FROM json_each(?)) OR coalesce(edit.about ->> '$.passages', 0) >= ? ORDER BY edit.id "
            "DESC");
        const QByteArray list = QJsonDocument(QJsonArray::fromStringList(kinds)).toJson(QJsonDocument::Compact);
        row.bind(QString::fromUtf8(list), manyPassages);
        while (row.next()) {
            if (row.number(1) > unknown)
                found.append({EditId(row.number(0)), row.number(1)});
        }
        return found;
    });
}

Result<QHash<EditId, QString>> undoers(Connection &connection)
{
    return guarded(connection, [&]() -> Result<QHash<EditId, QString>> {
        QHash<EditId, QString> names;
        Statement row(connection, "SELECT edit, coder_name FROM edit_event WHERE what = 'undone' ORDER BY id");
        while (row.next())
            names.insert(EditId(row.number(0)), row.text(1));
        names.removeIf([](const auto &name) { return name.value().isEmpty(); });
        return names;
    });
}

Result<QDateTime> timeOf(Connection &connection, qint64 event)
{
    return guarded(connection, [&]() -> Result<QDateTime> {
        Statement row(connection, "SELECT at FROM edit_event WHERE id = ?");
        return row.bind(event).next() ? row.time(0) : QDateTime();
    });
}

Result<QList<TouchedRow>> differentSince(Connection &connection, qint64 event, const Progress &progress)
{
    const auto later = laterThan(connection, event);
    if (!later)
        return failed(later);
    Backwards backwards;
    for (qsizetype i = 0; i < later->size(); ++i) {
        if (progress && !progress(i, later->size()))
            return std::unexpected(readingCancelled());
        const auto rows = JournalStore::rows(connection, later->at(i).edit);
        if (!rows)
            return failed(rows);
        if (later->at(i).undone)
            backwards.redo(*rows);
        else
            backwards.undo(*rows);
    }
    return backwards.different();
}

} // namespace Kodeks::JournalPast
