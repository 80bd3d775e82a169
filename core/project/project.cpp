// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"

#include "core/model/samename.h"
#include "core/project/blindness.h"
#include "core/project/notedcoding.h"
#include "core/project/parts.h"
#include "core/storage/letterstore.h"
#include "core/storage/migrator.h"
#include "core/storage/names.h"
#include "core/storage/querystore.h"
#include "core/storage/searchstore.h"
#include "core/storage/transaction.h"

#include <QFile>
#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

Result<> addProperties(Connection &connection, const QList<std::pair<QString, QString>> &properties)
{
    RowStore rows(connection);
    for (const auto &[name, value] : properties) {
        if (const auto added = rows.insert(Table::Property, {{u"name"_s, name}, {u"value"_s, value}}); !added)
            return failed(added);
    }
    return {};
}

/// What the file has lost on its way through another program is put back. A failure is none of the project's: without
/// its index it is searched without.
QStringList mendSearch(Connection &connection)
{
    const auto complete = SearchStore::isComplete(connection);
    if (!complete || *complete)
        return {};
    const bool missing = !SearchStore::hasIndex(connection).value_or(true);
    auto transaction = Transaction::begin(connection);
    if (!transaction || !SearchStore::rebuild(connection) || !(*transaction)->commit())
        return {};
    return missing ? QStringList(Project::tr("The search index was missing and has been made anew.")) : QStringList();
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

Result<std::unique_ptr<Project>> Project::create(const QString &path, const QString &title, Clock clock)
{
    if (QFileInfo::exists(path))
        return failure(
            Error::Kind::Exists, tr("“%1” exists already. Choose another name; nothing was changed.").arg(path));
    auto connection = Connection::open(path, Connection::Mode::Create);
    if (!connection)
        return failed(connection);
    auto made = Migrator().migrate(**connection);
    if (made)
        made = addProperties(**connection,
            {{u"uuid"_s, uuidWord(QUuid::createUuid())}, {u"title"_s, title}, {u"created"_s, timeWord(clock())}});
    connection->reset();
    if (!made) {
        QFile::remove(path);
        return failed(made);
    }
    return open(path, Access::Write, std::move(clock));
}

Result<std::unique_ptr<Project>> Project::open(const QString &path, Access access, Clock clock)
{
    QString reason;
    std::unique_ptr<FileLock> lock;
    const QFileInfo info(path);
    if (access != Access::Write) {
        reason = tr("The project is open for reading only.");
    } else if (info.isFile() && !info.isWritable()) {
        reason = tr(
            "The file “%1” is read-only, so the project can be read but not changed. Copy it, or make it writable.")
                     .arg(info.fileName());
    } else if (info.isFile()) {
        auto taken = FileLock::take(path);
        if (!taken && taken.error().kind != Error::Kind::ReadOnly)
            return failed(taken);
        reason = taken ? QString() : taken.error().message;
        lock = taken ? std::move(*taken) : nullptr;
    }
    auto connection = Connection::open(path, reason.isEmpty() ? Connection::Mode::Write : Connection::Mode::Read);
    if (!connection)
        return failed(connection);
    const bool lostMarks = (*connection)->hasLostMarks();
    const Migrator migrator;
    if (const auto current = reason.isEmpty() ? migrator.migrate(**connection) : migrator.checkCurrent(**connection);
        !current)
        return failed(current);
    QStringList mended;
    if (reason.isEmpty() && lostMarks)
        mended.append(tr("The file had lost the marks of a Kodeks project; they have been put back."));
    if (reason.isEmpty())
        mended += mendSearch(**connection);
    auto parts = std::make_unique<Parts>(std::move(*connection), std::move(clock));
    parts->lock = std::move(lock);
    parts->readOnlyReason = reason;
    parts->mended = mended;
    if (const auto read = parts->readAtFirst(access); !read)
        return failed(read);
    return std::unique_ptr<Project>(new Project(std::move(parts)));
}

QString Project::path() const
{
    return m_parts->connection->path();
}

QUuid Project::uuid() const
{
    return m_parts->uuid;
}

bool Project::isBlind() const
{
    return m_parts->snapshot.settings.blind;
}

bool Project::isLocked() const
{
    return m_parts->snapshot.settings.locked;
}

QString Project::readOnlyReason() const
{
    return m_parts->readOnlyReason;
}

const OwnAbbreviations &Project::abbreviations() const
{
    return m_parts->snapshot.settings.abbreviations;
}

QStringList Project::mendedAtOpening() const
{
    return m_parts->mended;
}

const Codebook &Project::codebook() const
{
    return m_parts->snapshot.codebook;
}

const QList<Coder> &Project::coders() const
{
    return m_parts->snapshot.coders;
}

const Coder *Project::coder(CoderId id) const
{
    const auto found = std::ranges::find(coders(), id, &Coder::id);
    return found == coders().end() ? nullptr : &*found;
}

const Coder *Project::findCoder(const QString &name) const
{
    const auto found
        = std::ranges::find_if(coders(), [&name](const Coder &coder) { return isSameName(coder.name, name); });
    return found == coders().end() ? nullptr : &*found;
}

const QList<Letter> &Project::letters() const
{
    return m_parts->snapshot.letters;
}

const Letter *Project::letter(LetterId id) const
{
    const auto at = m_parts->snapshot.letterAt.constFind(id);
    return at == m_parts->snapshot.letterAt.constEnd() ? nullptr : &letters().at(*at);
}

const Letter *Project::findLetter(const QString &name) const
{
    const auto exact = std::ranges::find(letters(), name, &Letter::name);
    if (exact != letters().end())
        return &*exact;
    const QString key = letterNameKey(name);
    const auto found
        = std::ranges::find_if(letters(), [&key](const Letter &letter) { return letterNameKey(letter.name) == key; });
    return found == letters().end() ? nullptr : &*found;
}

Result<LetterText> Project::text(LetterId id) const
{
    return m_parts->snapshot.text(id);
}

Result<QList<Section>> Project::sections(LetterId id) const
{
    const Letter *found = letter(id);
    return LetterStore::sectionsOf(*m_parts->connection, found ? found->sha256 : QString());
}

bool Project::isDone(LetterId letter, CoderId coder) const
{
    return m_parts->snapshot.done.contains({letter, coder});
}

Result<QList<Passage>> Project::passages(LetterId id) const
{
    auto passages = m_parts->snapshot.passages(id);
    if (passages && m_parts->sight.viewer)
        passages->removeIf(
            [this](const Passage &passage) { return !m_parts->sight.sees(passage.letter, passage.coder); });
    return passages;
}

Result<Passage> Project::passage(PassageId id) const
{
    const auto quoted = quotedPassage(id);
    return quoted ? Result<Passage>(quoted->passage) : failed(quoted);
}

Result<QuotedPassage> Project::quotedPassage(PassageId id) const
{
    QuotedPassage quoted;
    const auto passage = PassageStore::one(*m_parts->connection, id, &quoted.quote);
    if (!passage)
        return failed(passage);
    if (!*passage || !m_parts->sight.sees((*passage)->letter, (*passage)->coder))
        return failure(Error::Kind::NotFound, tr("That passage is no longer in the project."));
    quoted.passage = **passage;
    return quoted;
}

Result<QList<QuotedPassage>> Project::allPassages() const
{
    const auto read = m_parts->whole ? Result<QList<std::pair<Passage, QString>>>(*m_parts->whole)
                                     : PassageStore::all(*m_parts->connection);
    if (!read)
        return failed(read);
    QHash<CoderId, qsizetype> coderAt;
    for (const Coder &coder : coders())
        coderAt.insert(coder.id, coderAt.size());
    QList<QuotedPassage> all;
    all.reserve(read->size());
    for (const auto &[passage, quote] : *read) {
        if (m_parts->sight.sees(passage.letter, passage.coder))
            all.append({passage, quote});
    }
    const auto &letterAt = m_parts->snapshot.letterAt;
    std::ranges::stable_sort(all, [&](const QuotedPassage &a, const QuotedPassage &b) {
        if (a.passage.letter != b.passage.letter)
            return letterAt.value(a.passage.letter) < letterAt.value(b.passage.letter);
        if (a.passage.range != b.passage.range)
            return a.passage.range < b.passage.range;
        return std::pair(coderAt.value(a.passage.coder), a.passage.uuid)
            < std::pair(coderAt.value(b.passage.coder), b.passage.uuid);
    });
    return all;
}

Result<QList<PassagePlace>> Project::places(const Condition &condition) const
{
    return QueryStore::places(*m_parts->connection, condition, m_parts->sight.viewer);
}

Result<QList<std::pair<QuestionId, QString>>> Project::questions() const
{
    return QueryStore::questions(*m_parts->connection);
}

qsizetype Project::passageCount(LetterId letter, CoderId coder) const
{
    return m_parts->tallies().passages(letter, coder);
}

qsizetype Project::passageCount(TaskId task) const
{
    return m_parts->tallies().of(task);
}

qsizetype Project::passageCount(DirectionId direction) const
{
    return m_parts->tallies().of(direction);
}

qsizetype Project::passageCount(ArgumentId argument) const
{
    return m_parts->tallies().of(argument);
}

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
    const auto change = m_parts->change([&](Workspace &workspace) { return m_parts->record(workspace, edit); });
    return change ? finish(*change) : change;
}

Result<Change> Project::undo()
{
    if (!m_parts->lastDone)
        return Change();
    if (const auto seen = m_parts->checkSeen(m_parts->lastDone); !seen)
        return failed(seen);
    const auto change = m_parts->change(
        [&](Workspace &workspace) { return m_parts->revert(workspace, m_parts->lastDone->id, true); });
    return change ? finish(*change) : change;
}

Result<Change> Project::redo()
{
    if (!m_parts->nextUndone)
        return Change();
    if (const auto seen = m_parts->checkSeen(m_parts->nextUndone); !seen)
        return failed(seen);
    const auto change = m_parts->change(
        [&](Workspace &workspace) { return m_parts->revert(workspace, m_parts->nextUndone->id, false); });
    return change ? finish(*change) : change;
}

Result<> Project::closeUndo()
{
    const auto closed = m_parts->closeUndo();
    if (closed)
        emit changed(Change());
    return closed;
}

QString Project::undoTitle() const
{
    return m_parts->lastDone && !m_parts->hides(*m_parts->lastDone)
        ? editTitle(m_parts->lastDone->kind, m_parts->lastDone->details)
        : QString();
}

QString Project::redoTitle() const
{
    return m_parts->nextUndone && !m_parts->hides(*m_parts->nextUndone)
        ? editTitle(m_parts->nextUndone->kind, m_parts->nextUndone->details)
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
        const auto state = entry.state == u"undone" ? JournalEntry::State::Undone
            : entry.state == u"discarded"           ? JournalEntry::State::Discarded
                                                    : JournalEntry::State::Done;
        journal.append({entry.id, entry.kind, editTitle(entry.kind, entry.details), entry.coderName, entry.made,
            entry.stateSince, state});
    }
    return journal;
}

} // namespace Kodeks
