// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/recovering/savedjournal.h"

#include "core/storage/checking/journalcheck.h"
#include "core/storage/images/jsonimage.h"
#include "core/storage/journalblocks.h"
#include "core/storage/journalchain.h"
#include "core/storage/rowstore.h"
#include "core/storage/statement.h"

#include <QHash>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using RowKey = std::pair<int, qint64>;

RowKey keyOf(const TouchedRow &row)
{
    return {static_cast<int>(row.table), row.id};
}

/// Whether the blocks of an edit follow one another from its first row on.
bool hasAllBlocks(Connection &connection, EditId edit)
{
    qint64 next = 0;
    Statement block(connection, "SELECT ordinal, count FROM edit_block WHERE edit = ? ORDER BY ordinal");
    block.bind(edit.value());
    while (block.next()) {
        if (block.number(0) != next)
            return false;
        next += block.number(1);
    }
    return next > 0;
}

bool isReadable(Connection &connection, EditId edit)
{
    if (!hasAllBlocks(connection, edit))
        return false;
    const auto problem = journalProblem(connection, edit);
    return problem && problem->isEmpty();
}

bool isChained(Connection &connection)
{
    const auto begun = firstColumn(connection, "SELECT id FROM journal_chain");
    if (!begun || begun->isEmpty())
        return false;
    JournalChain::Walk walk(connection);
    for (bool more = true; more;)
        more = walk.next().value_or(false);
    const auto outOfStep = JournalChain::editOutOfStep(connection);
    return !walk.broken() && outOfStep && !*outOfStep;
}

using RowTaker = std::function<void(TouchedRow &&row)>;

/// The rows of all edits that are done, in the order in which they were.
Result<> eachDone(Connection &connection, const SavedJournal &journal, const RowTaker &take)
{
    const auto edits = firstColumn<EditId>(connection, "SELECT id FROM edit WHERE state = 'done' ORDER BY id");
    if (!edits)
        return failed(edits);
    for (const EditId edit : *edits) {
        if (journal.damaged.contains(edit))
            continue;
        const auto read = guarded(connection, [&] {
            return JournalBlocks::each(connection, edit, [&](QList<TouchedRow> &&rows) {
                std::ranges::for_each(rows, [&](TouchedRow &row) { take(std::move(row)); });
                return true;
            });
        });
        if (!read)
            return read;
    }
    return {};
}

bool isOfPassages(Table table)
{
    return table == Table::Passage || table == Table::PassageArgument;
}

size_t printOf(const std::optional<QJsonObject> &row)
{
    return row ? qHash(jsonFromObject(*row)) | 1U : 0;
}

/// Rows that are gone or otherwise than the journal says.
Result<QSet<RowKey>> rowsToPutBack(
    Connection &connection, const SavedJournal &journal, PutBack which, const QSet<qint64> &lettersWithoutText)
{
    QHash<RowKey, size_t> last;
    const auto read = eachDone(connection, journal, [&](TouchedRow &&row) {
        if (isOfPassages(row.table) == (which == PutBack::Passages))
            last.insert(keyOf(row), printOf(row.after));
    });
    if (!read)
        return failed(read);
    QSet<RowKey> wanted;
    RowStore rows(connection);
    for (auto it = last.cbegin(); it != last.cend(); ++it) {
        const auto table = static_cast<Table>(it.key().first);
        if (it.value() == 0)
            continue;
        const auto now = rows.row(table, it.key().second);
        if (!now)
            return failed(now);
        const bool mayDiffer = !journal.isWhole || table == Table::Property
            || (*now && table == Table::Passage && lettersWithoutText.contains((*now)->value("letter"_L1).toInteger()));
        if (!*now || (!mayDiffer && printOf(*now) != it.value()))
            wanted.insert(it.key());
    }
    return wanted;
}

} // namespace

Result<SavedJournal> readSavedJournal(Connection &connection)
{
    SavedJournal journal;
    const auto edits = firstColumn<EditId>(connection,
        "SELECT id FROM edit UNION SELECT edit FROM edit_event UNION SELECT edit FROM edit_block ORDER BY 1");
    if (!edits)
        return failed(edits);
    for (const EditId edit : *edits) {
        const auto whole = guarded(connection, [&]() -> Result<bool> {
            Statement row(connection,
                "SELECT EXISTS(SELECT 1 FROM edit WHERE id = ?1) AND EXISTS(SELECT 1 FROM edit_event WHERE edit = ?1)");
            const bool isThere = row.bind(edit.value()).next() && row.number(0) == 1;
            return isThere && isReadable(connection, edit);
        });
        if (!whole || !*whole)
            journal.damaged.append(edit);
    }
    journal.isWhole = journal.damaged.isEmpty() && isChained(connection);
    return journal;
}

Result<QMap<Table, qsizetype>> putBackFromJournal(
    Connection &connection, const SavedJournal &journal, PutBack which, const QSet<qint64> &lettersWithoutText)
{
    const auto wanted = rowsToPutBack(connection, journal, which, lettersWithoutText);
    if (!wanted)
        return failed(wanted);
    QHash<RowKey, TouchedRow> images;
    const auto read = eachDone(connection, journal, [&](TouchedRow &&row) {
        if (wanted->contains(keyOf(row)))
            images.insert(keyOf(row), std::move(row));
    });
    if (!read)
        return failed(read);
    QMap<Table, qsizetype> counts;
    RowStore rows(connection);
    for (const TouchedRow &row : std::as_const(images)) {
        if (const auto now = rows.row(row.table, row.id); now && *now)
            std::ignore = rows.remove(row.table, row.id);
        // One whose name another row has now stays away, as any row that is lost does.
        if (rows.insert(row.table, *row.after, row.id))
            ++counts[row.table];
    }
    return counts;
}

Result<qsizetype> cutJournal(Connection &connection, const SavedJournal &journal)
{
    const auto cut = guarded(connection, [&]() -> Result<> {
        for (const EditId edit : journal.damaged) {
            for (const char *sql : {"DELETE FROM edit_block WHERE edit = ?", "DELETE FROM edit_event WHERE edit = ?",
                     "DELETE FROM edit WHERE id = ?"})
                Statement(connection, sql).bind(edit.value()).run();
        }
        Statement(connection,
            "UPDATE edit SET state = CASE (SELECT what FROM edit_event WHERE edit_event.edit = edit.id ORDER BY id "
            "DESC LIMIT 1) WHEN 'undone' THEN CASE state WHEN 'done' THEN 'undone' ELSE state END ELSE 'done' END")
            .run();
        return {};
    });
    if (!cut)
        return failed(cut);
    if (const auto begun = JournalChain::begin(connection); !begun)
        return failed(begun);
    return journal.damaged.size();
}

} // namespace Kodeks
