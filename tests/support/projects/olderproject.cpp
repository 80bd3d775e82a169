// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects/olderproject.h"

#include "core/storage/images/jsonimage.h"
#include "core/storage/journalstore.h"
#include "core/storage/statement.h"
#include "tests/support/projects/storedproject.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

void makeOlder(const QString &path)
{
    auto connection = needed(Connection::open(path, Connection::Mode::Write));
    SQLite::Database &database = connection->database();
    database.exec(
        "CREATE TABLE edit_row(edit INTEGER NOT NULL REFERENCES edit(id), ordinal INTEGER NOT NULL, table_name "
        "TEXT NOT NULL, row_id INTEGER NOT NULL, before TEXT, after TEXT, PRIMARY KEY(edit, ordinal)) STRICT, "
        "WITHOUT ROWID");
    for (const auto &entry : needed(JournalStore::entries(*connection, 0))) {
        qint64 ordinal = 0;
        for (const TouchedRow &row : needed(JournalStore::rows(*connection, entry.id))) {
            Statement insert(*connection, "INSERT INTO edit_row VALUES(?, ?, ?, ?, ?, ?)");
            insert.bind(entry.id.value(), ordinal++, QString::fromLatin1(tableName(row.table).data()), row.id);
            for (const auto &[column, image] : {std::pair(5, row.before), std::pair(6, row.after)}) {
                if (image)
                    insert.bindAt(column, QString::fromUtf8(jsonFromObject(*image)));
            }
            insert.run();
        }
    }
    connection.reset();
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE)
        .exec("DROP INDEX passage_of_task; DROP INDEX passage_of_direction; "
              "CREATE INDEX passage_by_task ON passage(task); CREATE INDEX passage_by_direction ON passage(direction); "
              "DROP VIEW described_letter; DROP INDEX memo_by_subject; DROP INDEX memo_by_task; "
              "DROP INDEX memo_by_direction; DROP INDEX memo_by_actor; DROP INDEX memo_by_argument; "
              "ALTER TABLE memo DROP COLUMN argument; ALTER TABLE memo DROP COLUMN actor; "
              "ALTER TABLE memo DROP COLUMN direction; ALTER TABLE memo DROP COLUMN task; "
              "CREATE UNIQUE INDEX memo_by_coder ON memo(coder, coalesce(letter, 0)); DROP TRIGGER letter_order_add; "
              "DROP TRIGGER letter_order_change; DROP TRIGGER letter_order_remove; "
              "DROP TABLE letter_order; DROP TABLE content_uncounted; DROP TABLE passage_count; DROP TABLE code_count; "
              "DROP INDEX content_listed; DROP TABLE edit_block; DROP TABLE journal_chain; "
              "ALTER TABLE edit_event DROP COLUMN link; ALTER TABLE edit_event DROP COLUMN texts; "
              "CREATE TEMP TABLE kept AS SELECT id, uuid, kind, details, state FROM edit; DROP TABLE edit; "
              "CREATE TABLE edit(id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, details TEXT "
              "NOT NULL, state TEXT NOT NULL CHECK(state IN ('done', 'undone', 'discarded'))) STRICT; "
              "CREATE INDEX edit_by_state ON edit(state, id); INSERT INTO edit SELECT * FROM kept; "
              "UPDATE content SET original = CAST(text AS BLOB) WHERE length(original) = 0; CREATE VIEW "
              "described_letter AS SELECT 1; PRAGMA user_version = 9");
}

} // namespace Kodeks
