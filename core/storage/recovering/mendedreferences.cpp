// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/recovering/mendedreferences.h"

#include "core/storage/statement.h"

#include <QCoreApplication>
#include <optional>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRounds = 20; ///< a row that is taken out may be named by others

struct ReferenceText
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

/// A row that names one that is not there.
struct Dangling
{
    QString table = {};
    qint64 row = 0;
    QString parent = {};
    QString column = {};
};

QString columnOf(Connection &connection, const QString &table, qint64 reference)
{
    Statement row(connection, "SELECT \"from\" FROM pragma_foreign_key_list(?) WHERE id = ?");
    return row.bind(table, reference).next() ? row.text(0) : QString();
}

QList<Dangling> danglingIn(Connection &connection)
{
    QList<Dangling> found;
    QList<qint64> references;
    {
        Statement row(connection, "PRAGMA foreign_key_check");
        while (row.next()) {
            if (row.isNull(1) || row.text(2) == u"edit") // the journal is looked at by itself
                continue;
            found.append({.table = row.text(0), .row = row.number(1), .parent = row.text(2)});
            references.append(row.number(3));
        }
    }
    for (qsizetype i = 0; i < found.size(); ++i)
        found[i].column = columnOf(connection, found.at(i).table, references.at(i));
    return found;
}

/// How a row is made that stands for a lost one: ?1 its number, ?2 a uuid, ?3 a name.
const char *standInFor(const QString &table)
{
    static const QHash<QString, const char *> statements{
        {u"letter"_s,
            "INSERT OR IGNORE INTO letter(id, uuid, name, content, imported, file, folder) VALUES(?1, ?2, ?3, (SELECT "
            "1 + max(coalesce((SELECT max(id) FROM content), 0), coalesce((SELECT max(content) FROM letter), 0))), "
            "strftime('%Y-%m-%dT%H:%M:%fZ'), '', '')"},
        {u"coder"_s, "INSERT OR IGNORE INTO coder(id, uuid, name, color) VALUES(?1, ?2, ?3, '#808080')"},
        {u"task"_s,
            "INSERT OR IGNORE INTO task(id, uuid, code, name, parent, is_group, position, definition, include, "
            "exclude, example, color) VALUES(?1, ?2, '', ?3, NULL, 0, (SELECT coalesce(max(position), 0) + 1 FROM "
            "task), '', '', '', '', '')"},
        {u"actor"_s,
            "INSERT OR IGNORE INTO actor(id, uuid, name, aliases, position) VALUES(?1, ?2, ?3, '[]', (SELECT "
            "coalesce(max(position), 0) + 1 FROM actor))"},
        {u"argument"_s,
            "INSERT OR IGNORE INTO argument(id, uuid, code, name, kind, position, definition, include, exclude, "
            "example, color) VALUES(?1, ?2, '', ?3, 'argument', (SELECT coalesce(max(position), 0) + 1 FROM "
            "argument), '', '', '', '', '')"},
        {u"direction"_s,
            "INSERT OR IGNORE INTO direction(id, uuid, code, kind, position, definition, include, exclude, example, "
            "color) VALUES(?1, ?2, '', 'unclear', (SELECT coalesce(max(position), 0) + 1 FROM direction), ?3, '', '', "
            "'', '')"}};
    return statements.value(table, nullptr);
}

QString nameFor(const QString &table, qint64 row)
{
    static const QHash<QString, const char *> names{{u"letter"_s, QT_TRANSLATE_NOOP("Recovery", "Lost letter %1")},
        {u"coder"_s, QT_TRANSLATE_NOOP("Recovery", "Lost coder %1")},
        {u"task"_s, QT_TRANSLATE_NOOP("Recovery", "Lost task %1")},
        {u"actor"_s, QT_TRANSLATE_NOOP("Recovery", "Lost actor %1")},
        {u"argument"_s, QT_TRANSLATE_NOOP("Recovery", "Lost argument %1")},
        {u"direction"_s, QT_TRANSLATE_NOOP("Recovery", "Lost direction %1")}};
    return ReferenceText::tr(names.value(table)).arg(row);
}

bool isStatement(const QString &table)
{
    return table == u"passage" || table == u"passage_argument" || table == u"direction" || table == u"memo"
        || table == u"settlement" || table == u"letter_done" || table == u"letter_fact" || table == u"letter_attribute";
}

/// The number in the column of a row; nothing if the row has been taken out.
std::optional<qint64> namedBy(Connection &connection, const Dangling &row)
{
    Statement named(
        connection, u"SELECT \"%1\" FROM \"%2\" WHERE rowid = ?"_s.arg(row.column, row.table).toStdString());
    return named.bind(row.row).next() && !named.isNull(0) ? std::optional(named.number(0)) : std::nullopt;
}

bool mayBeEmpty(Connection &connection, const Dangling &row)
{
    Statement column(connection, "SELECT \"notnull\" FROM pragma_table_info(?) WHERE name = ?");
    return row.table != u"memo" && column.bind(row.table, row.column).next() && column.number(0) == 0;
}

/// Whether the whole row went.
bool takeOut(Connection &connection, const Dangling &row)
{
    const bool isKept = mayBeEmpty(connection, row);
    const QString sql = isKept ? u"UPDATE \"%1\" SET \"%2\" = NULL WHERE rowid = ?"_s.arg(row.table, row.column)
                               : u"DELETE FROM \"%1\" WHERE rowid = ?"_s.arg(row.table);
    Statement(connection, sql.toStdString()).bind(row.row).run();
    return !isKept;
}

void mendOne(Connection &connection, const Dangling &row, MendedReferences &mended)
{
    const auto lost = namedBy(connection, row);
    if (!lost || row.parent == u"content")
        return;
    if (const char *sql = isStatement(row.table) ? standInFor(row.parent) : nullptr) {
        const QString name = nameFor(row.parent, *lost);
        Statement(connection, sql).bind(*lost, uuidWord(QUuid::createUuid()), name).run();
        if (QStringList &made = mended.made[row.parent]; !made.contains(name))
            made.append(name);
        return;
    }
    if (takeOut(connection, row))
        ++mended.removed[row.table];
}

} // namespace

Result<MendedReferences> mendReferences(Connection &connection)
{
    return guarded(connection, [&]() -> Result<MendedReferences> {
        MendedReferences mended;
        // What belongs to a text that is lost follows from texts, or goes with it.
        for (const char *table : {"section", "recognised_word", "recognition"})
            connection.database().exec(
                std::string("DELETE FROM ") + table + " WHERE content NOT IN (SELECT id FROM content)");
        for (int round = 0; round < mostRounds; ++round) {
            const QList<Dangling> rows = danglingIn(connection);
            if (std::ranges::all_of(rows, [](const Dangling &row) { return row.parent == u"content"; }))
                break;
            for (const Dangling &row : rows)
                mendOne(connection, row, mended);
        }
        return mended;
    });
}

} // namespace Kodeks
