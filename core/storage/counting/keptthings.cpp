// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/counting/keptthings.h"

#include "core/storage/statement.h"

namespace Kodeks {

namespace {

qint64 numberFrom(Connection &connection, const char *sql)
{
    Statement row(connection, sql);
    return row.next() ? row.number(0) : 0;
}

} // namespace

Result<KeptThings> keptThings(Connection &connection)
{
    return guarded(connection, [&]() -> Result<KeptThings> {
        KeptThings kept{.removedTexts
            = numberFrom(connection, "SELECT count(*) FROM content WHERE id NOT IN (SELECT content FROM letter)"),
            .files = numberFrom(connection,
                "SELECT (SELECT count(*) FROM content WHERE length(original) > 0) + (SELECT count(*) FROM original)"),
            .fileBytes = numberFrom(connection,
                "SELECT coalesce((SELECT sum(length(original)) FROM content), 0) + coalesce((SELECT "
                "sum(length(bytes)) FROM original), 0)"),
            .memos = numberFrom(
                connection, "SELECT (SELECT count(*) FROM passage WHERE memo <> '') + (SELECT count(*) FROM memo)"),
            .folders = numberFrom(connection, "SELECT count(DISTINCT folder) FROM letter WHERE folder <> ''")};
        {
            Statement row(connection,
                "SELECT DISTINCT coder_name FROM edit_event WHERE coder_uuid <> '' AND coder_name NOT IN (SELECT name "
                "FROM coder) ORDER BY 1");
            while (row.next())
                kept.formerNames.append(row.text(0));
        }
        Statement row(connection, "SELECT min(at), max(at) FROM edit_event");
        if (row.next() && !row.isNull(0)) {
            kept.first = row.time(0);
            kept.last = row.time(1);
        }
        return kept;
    });
}

} // namespace Kodeks
