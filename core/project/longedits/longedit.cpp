// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/longedits/longedit.h"

#include "core/project/parts.h"
#include "core/storage/reading.h"

#include <QPointer>

namespace Kodeks {

namespace {

/// The part of what is told that the edit itself has; keeping it in the journal and the file is the rest.
constexpr qint64 tenthsOfEdit = 9;

Progress withRest(const Progress &progress)
{
    if (!progress)
        return {};
    return [progress](qint64 done, qint64 total) { return progress(tenthsOfEdit * done, 10 * total); };
}

} // namespace

struct LongEdit::State
{
    using Parts = Project::Parts;
    using Work = std::function<Result<>(Parts &, Workspace &, Following &)>;

    static Result<std::unique_ptr<LongEdit>> lent(Project &project, Work work, const QString &title)
    {
        Parts &parts = *project.m_parts;
        const auto may = parts.mayChange().and_then([&] { return parts.connection->checkInPlace(); });
        if (!may)
            return failed(may);
        parts.running = title;
        parts.connection->waitAsReader(true);
        auto state = std::make_unique<State>();
        state->project = &project;
        state->lock = parts.lock;
        state->path = parts.connection->path();
        state->clock = parts.clock;
        state->coder = parts.coder;
        state->readsAsCoder = parts.readsAsCoder;
        state->kept = parts.snapshot;
        state->work = std::move(work);
        return std::unique_ptr<LongEdit>(new LongEdit(std::move(state)));
    }

    Result<Change> made(const Progress &progress)
    {
        auto connection = Connection::open(path, Connection::Mode::WriteBeside);
        if (!connection)
            return failed(connection);
        Parts parts(*std::move(connection), clock);
        static_cast<KeptInMemory &>(parts.snapshot) = std::move(kept);
        parts.coder = coder;
        parts.readsAsCoder = readsAsCoder;
        parts.progress = withRest(progress);
        auto change = parts.change(
            [&](Workspace &workspace, Following &following) { return work(parts, workspace, following); });
        kept = parts.snapshot;
        lastDone = parts.lastDone;
        nextUndone = parts.nextUndone;
        isFollowed = parts.readOnlyReason.isEmpty();
        return change;
    }

    void follow(Parts &parts, const Change &change)
    {
        parts.snapshot.takeOver(change, std::move(kept));
        parts.lastDone = lastDone;
        parts.nextUndone = nextUndone;
        if (!isFollowed)
            parts.readAgain();
    }

    QPointer<Project> project;
    std::shared_ptr<FileLock> lock; ///< kept for as long as the file may be written
    QString path;
    Clock clock;
    CoderId coder;
    bool readsAsCoder = false;
    KeptInMemory kept; ///< as it was, then as it is after the edit
    Work work;
    Result<Change> outcome = std::unexpected(readingCancelled());
    std::optional<JournalStore::Entry> lastDone;
    std::optional<JournalStore::Entry> nextUndone;
    bool isFollowed = true; ///< what was kept is in step with the file
};

LongEdit::LongEdit(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

LongEdit::~LongEdit()
{
    if (m_state)
        std::ignore = takeBack();
}

Result<std::unique_ptr<LongEdit>> LongEdit::begin(Project &project, const Edit &edit, const QString &title)
{
    return State::lent(project, [edit](State::Parts &parts, Workspace &workspace, Following &following) {
        return parts.record(workspace, edit, following);
    }, title);
}

Result<std::unique_ptr<LongEdit>> LongEdit::beginReverting(Project &project, bool undo, const QString &title)
{
    const auto edit = project.m_parts->next(undo);
    if (!edit)
        return failed(edit);
    if (!*edit)
        return std::unique_ptr<LongEdit>();
    return State::lent(project, [id = **edit, undo](State::Parts &parts, Workspace &workspace, Following &following) {
        return parts.revert(workspace, id, undo, following);
    }, title);
}

qsizetype LongEdit::sizeOfReverting(const Project &project, bool undo)
{
    const auto edit = project.m_parts->next(undo);
    if (!edit || !*edit)
        return 0;
    const auto spread = JournalStore::spread(*project.m_parts->connection, **edit);
    return spread ? std::max(spread->passages, spread->letters) : 0;
}

void LongEdit::make(const Progress &progress)
{
    m_state->outcome = m_state->made(progress);
}

Result<Change> LongEdit::takeBack()
{
    const std::unique_ptr<State> state = std::move(m_state);
    if (!state->project)
        return state->outcome;
    Project::Parts &parts = *state->project->m_parts;
    parts.running.clear();
    parts.connection->waitAsReader(false);
    if (!state->outcome)
        return state->outcome;
    state->follow(parts, *state->outcome);
    return state->project->finish(*state->outcome);
}

} // namespace Kodeks
