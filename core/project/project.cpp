// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"

#include "core/project/blindness.h"
#include "core/project/notedcoding.h"
#include "core/project/parts.h"
#include "core/project/unnamedmaker.h"
#include "core/storage/transaction.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

JournalEntry toldEntry(const JournalStore::Entry &entry, const QString &title)
{
    const auto state = entry.state == u"undone" ? JournalEntry::State::Undone
        : entry.state == u"discarded"           ? JournalEntry::State::Discarded
                                                : JournalEntry::State::Done;
    return {entry.id, entry.kind, title, makerInWords(entry.coderName), entry.made, entry.stateSince, state};
}

/// The change, without what must not be seen.
Change untold(Change change)
{
    change.passages.clear();
    return change;
}

} // namespace

Project::Project(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Project::~Project() = default;

void Project::setCurrentCoder(CoderId coder)
{
    if (m_parts->coder == coder)
        return;
    m_parts->coder = coder;
    followSight();
    emit currentCoderChanged();
}

CoderId Project::currentCoder() const
{
    return m_parts->coder;
}

void Project::readAsCoder(bool on)
{
    m_parts->readsAsCoder = on;
    followSight();
}

std::optional<CoderId> Project::viewer() const
{
    return m_parts->sight.viewer;
}

const Sight &Project::sight() const
{
    return m_parts->sight;
}

bool Project::mayChange(const Passage &passage) const
{
    return readOnlyReason().isEmpty() && Kodeks::mayChange(passage, m_parts->changer());
}

QString Project::whyNotChange(const QList<Passage> &passages) const
{
    return readOnlyReason().isEmpty() ? Kodeks::whyNotChange(passages, m_parts->changer(), coders()) : readOnlyReason();
}

Result<QList<Coding>> Project::recentCodings(qsizetype most) const
{
    const Coder *coder = this->coder(currentCoder());
    if (!coder)
        return QList<Coding>();
    // Often the same is said several times in a row.
    const auto noted = JournalStore::notes(*m_parts->connection, u"coding"_s, coder->uuid, 10 * most);
    if (!noted)
        return failed(noted);
    QList<Coding> recent;
    for (const QJsonObject &each : *noted) {
        const Coding coding = codingNoted(each, codebook());
        if (!recent.contains(coding))
            recent.append(coding);
    }
    return recent.first(std::min(most, recent.size()));
}

Sight Project::wantedSight() const
{
    return Blindness::sightOf(*this, m_parts->readsAsCoder ? std::optional(m_parts->coder) : std::nullopt);
}

void Project::followSight()
{
    const Sight before = std::exchange(m_parts->sight, wantedSight());
    m_parts->seenTallies = {};
    m_parts->knowsSeen = false;
    Change seen;
    seen.coders = true;
    if (before != m_parts->sight)
        emit changed(m_parts->inSight(seen, before).value_or(seen));
}

Result<Change> Project::finish(const Change &change)
{
    if (change.isEmpty())
        return change;
    const Sight before = std::exchange(m_parts->sight, wantedSight());
    m_parts->knowsSeen = false;
    auto seen = m_parts->inSight(change, before);
    if (!seen)
        m_parts->readOnlyAfter(seen.error());
    emit changed(seen.value_or(untold(change)));
    return seen.value_or(untold(change));
}

Result<Change> Project::apply(const Edit &edit)
{
    const auto change = m_parts->change(
        [&](Workspace &workspace, Following &following) { return m_parts->record(workspace, edit, following); });
    return change ? finish(*change) : change;
}

Result<Change> Project::undo()
{
    return revert(true);
}

Result<Change> Project::redo()
{
    return revert(false);
}

Result<Change> Project::revert(bool undo)
{
    const auto edit = m_parts->next(undo);
    if (!edit)
        return failed(edit);
    if (!*edit)
        return Change();
    const auto change = m_parts->change([&](Workspace &workspace, Following &following) {
        return m_parts->revert(workspace, **edit, undo, following);
    });
    return change ? finish(*change) : change;
}

Result<> Project::closeUndo()
{
    const auto closed = m_parts->closeUndo();
    if (closed)
        emit changed(Change());
    return closed;
}

void Project::callLetters(LetterCalling calling)
{
    m_parts->calling = calling;
}

QString Project::undoTitle() const
{
    return m_parts->lastDone && !m_parts->hides(*m_parts->lastDone)
        ? m_parts->titleOf(*m_parts->lastDone, TitleFor::Undo)
        : QString();
}

QString Project::redoTitle() const
{
    return m_parts->nextUndone && !m_parts->hides(*m_parts->nextUndone)
        ? m_parts->titleOf(*m_parts->nextUndone, TitleFor::Undo)
        : QString();
}

Result<QList<JournalEntry>> Project::journal(qsizetype limit) const
{
    const auto entries = JournalStore::entries(*m_parts->connection, m_parts->sight.viewer ? 0 : limit);
    if (!entries)
        return failed(entries);
    QList<JournalEntry> journal;
    for (const JournalStore::Entry &entry : *entries) {
        if (m_parts->hides(entry))
            continue;
        if (limit > 0 && journal.size() == limit)
            break;
        journal.append(toldEntry(entry, m_parts->titleOf(entry)));
    }
    return journal;
}

Result<JournalEntry> Project::journalEntry(EditId id) const
{
    const auto entry = JournalStore::entry(*m_parts->connection, id);
    if (!entry)
        return failed(entry);
    if (!*entry || m_parts->hides(**entry))
        return failure(Error::Kind::NotFound, tr("That entry is not in the history."));
    return toldEntry(**entry, m_parts->titleOf(**entry));
}

} // namespace Kodeks
