// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/samename.h"
#include "core/project/parts.h"
#include "core/storage/consultation/consultationstore.h"
#include "core/storage/coverage/coveragestore.h"
#include "core/storage/letterstore.h"
#include "core/storage/memos/memostore.h"
#include "core/storage/passagestore.h"
#include "core/storage/querying/querystore.h"
#include "core/storage/searchstore.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

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

bool Project::suggestsBlind() const
{
    return m_parts->snapshot.settings.suggestsBlind;
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

const QList<Round> &Project::rounds() const
{
    return m_parts->snapshot.rounds;
}

const Round *Project::currentRound() const
{
    const Coder *current = coder(currentCoder());
    const Round *round = current ? Rounds::of(rounds(), current->uuid) : nullptr;
    return round && round->isUnderWay() ? round : nullptr;
}

Result<QList<Passage>> Project::passages(LetterId id) const
{
    auto passages = m_parts->snapshot.passages(id);
    if (passages && m_parts->sight.viewer)
        passages->removeIf(
            [this](const Passage &passage) { return !m_parts->sight.sees(passage.letter, passage.coder); });
    return passages;
}

Result<QList<Memo>> Project::memos(const MemoSubject &subject) const
{
    return m_parts->seen(MemoStore::of(*m_parts->connection, subject));
}

Result<QList<Memo>> Project::allMemos() const
{
    return m_parts->seen(MemoStore::all(*m_parts->connection));
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

Result<QList<PassagePlace>> Project::places(const Condition &condition) const
{
    return QueryStore::places(*m_parts->connection, condition, m_parts->sight);
}

Result<QList<std::pair<QuestionId, QString>>> Project::questions() const
{
    return QueryStore::questions(*m_parts->connection);
}

Result<QList<SavedQuery>> Project::savedQueries() const
{
    return QueryStore::saved(*m_parts->connection);
}

Result<Consultation> Project::consultation() const
{
    return ConsultationStore::read(*m_parts->connection, codebook(), letters());
}

Result<CoverageNotes> Project::coverageNotes() const
{
    return CoverageStore::read(*m_parts->connection, letters(), coders());
}

Result<QList<LetterId>> Project::lettersThatMayHold(const QStringList &words) const
{
    if (words.isEmpty())
        return QList<LetterId>();
    const SearchQuery query{
        QList<SearchTerm>{{.words = words, .phrase = true}}, SearchNeed{.kind = SearchNeed::Kind::Term}};
    const auto found = SearchStore::letters(*m_parts->connection, query);
    if (!found)
        return failed(found);
    QList<LetterId> letters;
    for (const SearchStore::Found &each : *found)
        letters.append(each.letter);
    return letters;
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

} // namespace Kodeks
