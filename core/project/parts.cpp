// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/parts.h"

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

#include <functional>
#include <iterator>

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

/// Whether an edit of this kind may touch rows without end: they go into the journal while it is made. It reads none of
/// what it has touched, and of passages notes no revisions.
bool isLarge(const QString &kind)
{
    return kind == u"merge" || kind == u"import-project" || kind == u"restore" || kind == u"import-passages";
}

bool isPassagePutIn(const RowStore::Touched &row)
{
    return !row.before && (row.table == Table::Passage || row.table == Table::PassageArgument);
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

Result<> Project::Parts::take(const QList<RowStore::Touched> &touched, Following &following) const
{
    if (snapshot.settings.locked && std::ranges::any_of(touched, isOfCodebookOrLetters))
        return failure(Error::Kind::ReadOnly,
            ProjectText::tr("The letters and the codebook are locked for this round of coding, so this would change "
                            "what others code by. Unlock them first; passages can be coded as before."));
    following.change.add(touched);
    following.more.follow(touched);
    following.any = following.any || !touched.isEmpty();
    following.letters = following.letters || std::ranges::contains(touched, Table::Letter, &RowStore::Touched::table);
    return PassageCounts::follow(*connection, touched);
}

Result<> Project::Parts::record(Workspace &workspace, const Edit &edit, Following &following)
{
    JournalStore::Writer journal(*connection, edit.kind, [this](LetterId letter) { return snapshot.text(letter); });
    const auto keep = [&](const QList<RowStore::Touched> &touched) {
        return take(touched, following).and_then([&] { return journal.add(touched); });
    };
    QList<RowStore::Touched> handedOn; // but for what only came in, of which there is no end
    if (isLarge(edit.kind)) {
        workspace.rows().handOn([&](const QList<RowStore::Touched> &touched) {
            if (edit.notesRevisions)
                std::ranges::copy_if(touched, std::back_inserter(handedOn), std::not_fn(isPassagePutIn));
            return keep(touched);
        });
    }
    if (const auto made = edit.make(workspace); !made)
        return made;
    if (edit.notesRevisions) {
        if (const auto joined = joinCoinciding(workspace, handedOn + workspace.rows().touched()); !joined)
            return joined;
        if (const auto noted = noteRevisions(workspace, handedOn + workspace.rows().touched()); !noted)
            return noted;
    }
    if (const auto kept = keep(workspace.rows().touched()); !kept || !following.any)
        return kept;
    QJsonObject details = edit.details;
    for (auto detail = workspace.details().constBegin(); detail != workspace.details().constEnd(); ++detail)
        details.insert(detail.key(), detail.value());
    if (const auto kept = journal.finish(withNames(edit.kind, details, snapshot), stamp()); !kept)
        return failed(kept);
    return edit.isUndoable ? Result<>() : JournalStore::closeUndo(*connection);
}

Result<> Project::Parts::closeUndo()
{
    if (const auto may = mayChange(); !may)
        return may;
    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return failed(transaction);
    if (const auto closed = JournalStore::closeUndo(*connection); !closed)
        return closed;
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed;
    return readUndo();
}

Result<> Project::Parts::revert(Workspace &workspace, EditId edit, bool undo, Following &following) const
{
    auto rows = JournalStore::rows(*connection, edit);
    if (!rows)
        return failed(rows);
    if (undo)
        std::ranges::reverse(*rows);
    // Rows come and go one by one: references between them hold at the end, not at every step.
    if (const auto deferred = Transaction::deferReferences(*connection); !deferred)
        return deferred;
    qint64 done = 0;
    for (const RowStore::Touched &row : std::as_const(*rows)) {
        if (const auto reached = workspace.reached(++done, rows->size()); !reached)
            return reached;
        const auto restored = undo ? workspace.rows().restore(row.table, row.id, row.after, row.before)
                                   : workspace.rows().restore(row.table, row.id, row.before, row.after);
        if (!restored)
            return restored;
    }
    if (const auto taken = take(workspace.rows().touched(), following); !taken)
        return taken;
    return JournalStore::setUndone(*connection, edit, undo, stamp());
}

Result<> Project::Parts::mayChange() const
{
    if (!readOnlyReason.isEmpty())
        return failure(Error::Kind::ReadOnly, readOnlyReason);
    if (!running.isEmpty())
        return failure(Error::Kind::Locked,
            ProjectText::tr("“%1” is still running, and until it is done nothing else in the project can be changed. "
                            "Wait for it or cancel it, then try again.")
                .arg(running));
    return {};
}

Result<std::optional<EditId>> Project::Parts::next(bool undo) const
{
    const auto &entry = undo ? lastDone : nextUndone;
    if (const auto seen = checkSeen(entry); !seen)
        return failed(seen);
    return entry ? std::optional(entry->id) : std::nullopt;
}

Result<Change> Project::Parts::change(const Work &work)
{
    if (const auto may = mayChange(); !may)
        return failed(may);
    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return failed(transaction);
    Workspace workspace(*connection, clock().toUTC(), [this](LetterId letter) { return snapshot.text(letter); },
        stamp().coder, changer());
    if (progress)
        workspace.tell(progress);
    Following following;
    if (const auto done = work(workspace, following); !done)
        return failed(done);
    if (!following.any)
        return Change();
    if (following.letters) {
        if (const auto ordered = LetterOrder::complete(*connection); !ordered)
            return failed(ordered);
    }
    if (const auto committed = workspace.reached(0, 0).and_then([&] { return (*transaction)->commit(); }); !committed)
        return failed(committed);
    const Change change = following.change.finish([this](PassageId id) -> Change::PassageChange {
        const auto passage = PassageStore::one(*connection, id);
        return passage && *passage ? Change::PassageChange{id, (*passage)->letter, (*passage)->coder}
                                   : Change::PassageChange{id, {}, {}};
    });
    follow(change, following.more);
    return change;
}

void Project::Parts::follow(const Change &change, const Tallies &more)
{
    if (!snapshot.follow(change, more) || !readUndo())
        readAgain();
}

void Project::Parts::readAgain()
{
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
