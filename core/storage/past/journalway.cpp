// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/past/journalway.h"

#include "core/storage/journalstore.h"
#include "core/storage/reading.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct WayText
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

qint64 numberOf(Connection &connection, const char *sql, qint64 edit)
{
    Statement row(connection, sql);
    row.bind(edit);
    return row.next() ? row.number(0) : 0;
}

} // namespace

Result<JournalWay> journalWayTo(Connection &connection, EditId edit)
{
    const auto wanted = JournalStore::entry(connection, edit);
    if (!wanted)
        return failed(wanted);
    if (edit.isValid() && !*wanted)
        return failure(Error::Kind::NotFound, WayText::tr("That is no longer in the history."));
    const auto last = JournalStore::lastDone(connection);
    if (!last)
        return failed(last);
    return guarded(connection, [&]() -> Result<JournalWay> {
        JournalWay way{.from = *last ? (*last)->id : EditId()};
        const QString state = edit.isValid() ? (*wanted)->state : u"done"_s;
        way.undo = state == u"done"_s;
        way.open = state != u"discarded"_s;
        if (way.undo) {
            way.open
                = numberOf(connection,
                      "SELECT coalesce((SELECT CAST(value AS INTEGER) FROM property WHERE name = 'undo_after'), 0) "
                      "<= ?",
                      edit.isValid() ? edit.value() : std::numeric_limits<qint64>::max())
                == 1;
            way.steps = numberOf(connection,
                "SELECT count(*) FROM edit WHERE state = 'done' AND id > max(?, coalesce((SELECT CAST(value AS "
                "INTEGER) FROM property WHERE name = 'undo_after'), 0))",
                edit.value());
        } else if (way.open) {
            way.steps
                = numberOf(connection, "SELECT count(*) FROM edit WHERE state = 'undone' AND id <= ?", edit.value());
        }
        return way;
    });
}

} // namespace Kodeks
