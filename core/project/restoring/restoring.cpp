// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/restoring/restoring.h"

#include "core/project/restoring/partofstate.h"
#include "core/project/workspace.h"
#include "core/storage/journalstore.h"
#include "core/storage/past/journalpast.h"
#include "core/storage/transaction.h"

namespace Kodeks::Edits {

using namespace Qt::StringLiterals;

namespace {

Result<> takeBack(Workspace &workspace, const JournalPast::Later &step)
{
    auto rows = JournalStore::rows(workspace.connection(), step.edit);
    if (!rows)
        return failed(rows);
    if (!step.undone)
        std::ranges::reverse(*rows);
    for (const TouchedRow &row : std::as_const(*rows)) {
        const auto restored = step.undone ? workspace.rows().restore(row.table, row.id, row.before, row.after)
                                          : workspace.rows().restore(row.table, row.id, row.after, row.before);
        if (!restored)
            return restored;
    }
    return {};
}

Result<> takeAllBack(Workspace &workspace, qint64 event)
{
    if (const auto deferred = Transaction::deferReferences(workspace.connection()); !deferred)
        return deferred;
    const auto later = JournalPast::laterThan(workspace.connection(), event);
    if (!later)
        return failed(later);
    for (qsizetype i = 0; i < later->size(); ++i) {
        if (const auto reached = workspace.reached(i, later->size()); !reached)
            return reached;
        if (const auto taken = takeBack(workspace, later->at(i)); !taken)
            return taken;
    }
    return {};
}

} // namespace

Edit restoreAll(qint64 event, const QString &title)
{
    return {.kind = u"restore"_s, .details = {{u"name"_s, title}}, .make = [event](Workspace &workspace) {
        return takeAllBack(workspace, event);
    }, .notesRevisions = false};
}

Edit restoreLetter(qint64 event, LetterId letter, const QString &name)
{
    return {.kind = u"restore-letter"_s,
        .details = {{u"letter"_s, letter.value()}, {u"name"_s, name}},
        .make = [event, letter](Workspace &workspace) { return PartOfState(workspace, letter).bringBack(event); }};
}

Edit restoreCoder(qint64 event, CoderId coder, const QString &name)
{
    return {.kind = u"restore-coder"_s,
        .details = {{u"coder"_s, coder.value()}, {u"name"_s, name}},
        .make = [event, coder](Workspace &workspace) { return PartOfState(workspace, coder).bringBack(event); }};
}

} // namespace Kodeks::Edits
