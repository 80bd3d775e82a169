// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/rounds/sight.h"
#include "core/project/changes.h"
#include "core/project/filelock.h"
#include "core/project/project.h"
#include "core/project/snapshot.h"
#include "core/project/workspace.h"
#include "core/storage/connection.h"
#include "core/storage/journalstore.h"

namespace Kodeks {

/// What follows the rows that an edit touches while it is made.
struct Following
{
    ChangeCollector change;
    Tallies more;
    bool any = false;
    bool letters = false; ///< rows of letters were among them
};

/// What an open project is made of, and how it changes. For core/project itself.
struct Project::Parts
{
    using Work = std::function<Result<>(Workspace &, Following &)>;

    Parts(std::unique_ptr<Connection> opened, Clock clockToUse)
        : connection(std::move(opened))
        , snapshot(*connection)
        , clock(std::move(clockToUse))
    {
    }

    [[nodiscard]] Result<> readAll();
    [[nodiscard]] Result<> readAtFirst(Access access);
    [[nodiscard]] Result<> readUndo();
    [[nodiscard]] JournalStore::Stamp stamp() const;
    /// For whom passages are changed: the current coder, or whoever keeps the project while nobody reads it as a coder.
    [[nodiscard]] Changer changer() const;
    /// Runs `work` in a transaction and brings the memory in step with what it touched. On failure nothing was changed.
    [[nodiscard]] Result<Change> change(const Work &work);
    /// Refuses, with a sentence that says why not, while nothing can be changed.
    [[nodiscard]] Result<> mayChange() const;
    /// What is in the file is what counts: if the memory cannot be brought in step with an edit that was made, all is
    /// read again; if that fails too, the project is only read from now on.
    void follow(const Change &change, const Tallies &more);
    void readAgain();
    void readOnlyAfter(const Error &error);
    [[nodiscard]] Result<> record(Workspace &workspace, const Edit &edit, Following &following);
    /// Takes rows that were touched, in the transaction; refuses changes to the letters or the codebook while these are
    /// locked.
    [[nodiscard]] Result<> take(const QList<RowStore::Touched> &touched, Following &following) const;
    [[nodiscard]] Result<> closeUndo();
    [[nodiscard]] Result<> revert(Workspace &workspace, EditId edit, bool undo, Following &following) const;

    /// Those of the passages that are seen, in the order of allPassages().
    [[nodiscard]] QList<QuotedPassage> inOrder(const QList<std::pair<Passage, QString>> &read) const;
    /// What `read` (a function that gives a Result) reads, all of the moment that the project was opened for reading
    /// at; Changed if somebody else has written since.
    template <typename Read>
    [[nodiscard]] auto ofThatMoment(Read read) const -> decltype(read());
    [[nodiscard]] Result<QList<std::pair<Passage, QString>>> passagesOf(std::span<const LetterId> letters) const;
    /// The counts of what is seen.
    [[nodiscard]] const Tallies &tallies();
    /// A change as it is seen: `before` is what was seen before it.
    [[nodiscard]] Result<Change> inSight(Change change, const Sight &before) const;
    [[nodiscard]] Result<QList<Memo>> seen(Result<QList<Memo>> memos) const;
    /// Whether an entry of the journal tells of work that is not seen; and a refusal to undo or redo such a one.
    [[nodiscard]] bool hides(const JournalStore::Entry &entry) const;
    [[nodiscard]] QString titleOf(const JournalStore::Entry &entry, TitleFor use = TitleFor::History) const;
    [[nodiscard]] Result<> checkSeen(const std::optional<JournalStore::Entry> &entry) const;

    /// What undo (else redo) is about; nothing where there is nothing to do.
    [[nodiscard]] Result<std::optional<EditId>> next(bool undo) const;

    /// Declared first: the connection is closed before the lock is let go.
    std::shared_ptr<FileLock> lock;
    std::unique_ptr<Connection> connection;
    Snapshot snapshot;
    std::optional<QList<std::pair<Passage, QString>>> whole; ///< every passage, of the same moment as the snapshot
    std::optional<qint64> state; ///< of the file when the snapshot was read, where it is only read
    Clock clock;
    LetterCalling calling = LetterCalling::File; ///< in titles of edits
    QUuid uuid;
    QString readOnlyReason;
    QString running; ///< the title of a long edit that is being made (core/project/longedits); others are refused
    Progress progress; ///< told of edits while they are made, and asked whether they go on
    QStringList mended;
    CoderId coder;
    bool readsAsCoder = false;
    Sight sight;
    Tallies seenTallies; ///< read when asked for, if not everything is seen
    bool knowsSeen = false; ///< they are those of now
    std::optional<JournalStore::Entry> lastDone;
    std::optional<JournalStore::Entry> nextUndone;
};

} // namespace Kodeks
