// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/parts.h"

#include "core/project/changes.h"
#include "core/project/coinciding.h"
#include "core/project/editnames.h"
#include "core/project/projecttext.h"
#include "core/project/revising.h"
#include "core/project/unnamedmaker.h"
#include "core/storage/codebookstore.h"
#include "core/storage/counting/passagecounts.h"
#include "core/storage/reading.h"
#include "core/storage/searching/letterorder.h"
#include "core/storage/transaction.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

bool isOfCodebookOrLetters(const RowStore::Touched &row)
{
    switch (row.table) {
    case Table::Letter:
    case Table::LetterFact:
    case Table::LetterAttribute:
    case Table::Task:
    case Table::Actor:
    case Table::Direction:
    case Table::Argument: return true;
    case Table::Property: {
        const QString name = (row.after ? *row.after : *row.before).value("name"_L1).toString();
        return name == u"unit" || name == u"rules";
    }
    default: return false;
    }
}

} // namespace

Result<> Project::Parts::readAll()
{
    const auto property = readProperty(*connection, u"uuid"_s);
    if (!property)
        return failed(property);
    uuid = QUuid::fromString(property->value);
    if (const auto read = snapshot.readAll(); !read)
        return read;
    const auto preset = std::ranges::find(snapshot.coders, snapshot.settings.coder, &Coder::uuid);
    if (preset != snapshot.coders.end())
        coder = preset->id;
    return readUndo();
}

Result<> Project::Parts::readAtFirst(Access access)
{
    if (access == Access::Write)
        return readAll();
    return atOneMoment(*connection, [&]() -> Result<> {
        if (const auto read = readAll(); !read)
            return read;
        const auto now = stateOf(*connection);
        if (!now)
            return failed(now);
        state = *now;
        if (access == Access::Read)
            return {};
        auto passages = PassageStore::all(*connection);
        if (!passages)
            return failed(passages);
        whole = std::move(*passages);
        return {};
    });
}

Result<> Project::Parts::readUndo()
{
    auto done = JournalStore::lastDone(*connection);
    if (!done)
        return failed(done);
    auto undone = JournalStore::nextUndone(*connection);
    if (!undone)
        return failed(undone);
    lastDone = std::move(*done);
    nextUndone = std::move(*undone);
    return {};
}

JournalStore::Stamp Project::Parts::stamp() const
{
    const auto found = std::ranges::find(snapshot.coders, coder, &Coder::id);
    Coder nobody;
    nobody.name = unnamedMaker();
    return {found == snapshot.coders.end() ? nobody : *found, clock()};
}

Changer Project::Parts::changer() const
{
    return coder.isValid() || readsAsCoder ? Changer(coder) : Changer();
}

Result<> Project::Parts::checkLock(const QList<RowStore::Touched> &touched) const
{
    if (!snapshot.settings.locked || !std::ranges::any_of(touched, isOfCodebookOrLetters))
        return {};
    return failure(Error::Kind::ReadOnly,
        ProjectText::tr(
            "The letters and the codebook are locked for this round of coding, so this would change what others code "
            "by. Unlock them first; passages can be coded as before."));
}

Result<> Project::Parts::record(Workspace &workspace, const Edit &edit)
{
    if (const auto made = edit.make(workspace); !made)
        return made;
    if (const auto joined = edit.notesRevisions ? joinCoinciding(workspace) : Result<>(); !joined)
        return joined;
    if (workspace.rows().touched().isEmpty())
        return {};
    if (const auto allowed = checkLock(workspace.rows().touched()); !allowed)
        return allowed;
    if (const auto noted = edit.notesRevisions ? noteRevisions(workspace) : Result<>(); !noted)
        return noted;
    QJsonObject details = edit.details;
    for (auto detail = workspace.details().constBegin(); detail != workspace.details().constEnd(); ++detail)
        details.insert(detail.key(), detail.value());
    const auto kept = JournalStore::append(*connection, edit.kind, withNames(edit.kind, details, snapshot),
        workspace.rows().touched(), stamp(), [this](LetterId letter) { return snapshot.text(letter); });
    if (!kept)
        return failed(kept);
    return edit.isUndoable ? Result<>() : JournalStore::closeUndo(*connection);
}

Result<> Project::Parts::closeUndo()
{
    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return failed(transaction);
    if (const auto closed = JournalStore::closeUndo(*connection); !closed)
        return closed;
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed;
    return readUndo();
}

Result<> Project::Parts::revert(Workspace &workspace, EditId edit, bool undo) const
{
    auto rows = JournalStore::rows(*connection, edit);
    if (!rows)
        return failed(rows);
    if (undo)
        std::ranges::reverse(*rows);
    // Rows come and go one by one: references between them hold at the end, not at every step.
    if (const auto deferred = Transaction::deferReferences(*connection); !deferred)
        return deferred;
    for (const RowStore::Touched &row : std::as_const(*rows)) {
        const auto restored = undo ? workspace.rows().restore(row.table, row.id, row.after, row.before)
                                   : workspace.rows().restore(row.table, row.id, row.before, row.after);
        if (!restored)
            return restored;
    }
    if (const auto allowed = checkLock(workspace.rows().touched()); !allowed)
        return allowed;
    return JournalStore::setUndone(*connection, edit, undo, stamp());
}

Result<Change> Project::Parts::change(const std::function<Result<>(Workspace &)> &work)
{
    if (!readOnlyReason.isEmpty())
        return failure(Error::Kind::ReadOnly, readOnlyReason);
    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return failed(transaction);
    Workspace workspace(*connection, clock().toUTC(), [this](LetterId letter) { return snapshot.text(letter); },
        stamp().coder, changer());
    if (const auto done = work(workspace); !done)
        return failed(done);
    const QList<RowStore::Touched> &touched = workspace.rows().touched();
    if (touched.isEmpty())
        return Change();
    if (const auto counted = PassageCounts::follow(*connection, touched); !counted)
        return failed(counted);
    if (std::ranges::contains(touched, Table::Letter, &RowStore::Touched::table)) {
        if (const auto ordered = LetterOrder::complete(*connection); !ordered)
            return failed(ordered);
    }
    if (const auto committed = (*transaction)->commit(); !committed)
        return failed(committed);
    const Change change = changeFrom(touched, [this](PassageId id) -> Change::PassageChange {
        const auto passage = PassageStore::one(*connection, id);
        return passage && *passage ? Change::PassageChange{id, (*passage)->letter, (*passage)->coder}
                                   : Change::PassageChange{id, {}, {}};
    });
    follow(change, touched);
    return change;
}

void Project::Parts::follow(const Change &change, const QList<RowStore::Touched> &touched)
{
    if (snapshot.follow(change, touched) && readUndo())
        return;
    auto again = snapshot.readAll();
    if (again)
        again = readUndo();
    if (!again)
        readOnlyAfter(again.error());
}

void Project::Parts::readOnlyAfter(const Error &error)
{
    readOnlyReason = ProjectText::tr(
        "The last change is in the project, but the project could not be read again after it: %1 Close it and open it "
        "again; until then it is not changed.")
                         .arg(error.message);
}

} // namespace Kodeks
