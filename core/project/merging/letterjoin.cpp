// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/merging/letterjoin.h"

#include "core/model/samepassage.h"

namespace Kodeks {

using Becomes = JoinedPassage::Becomes;

LetterJoin::LetterJoin(const JoinedStudy &joined, IsKnown inBoth, IsKnown removed)
    : m_joined(joined)
    , m_inBoth(std::move(inBoth))
    , m_removed(std::move(removed))
{
}

void LetterJoin::join(QList<PassageSource::Quoted> ours, QList<PassageSource::Quoted> theirs)
{
    QHash<QUuid, qsizetype> at;
    passages.reserve(ours.size() + theirs.size());
    for (auto &[passage, quote] : ours) {
        const PassageId id = std::exchange(passage.id, {});
        if (!theirs.isEmpty())
            at.insert(passage.uuid, passages.size());
        passages.append({std::move(passage), id, {}, false, false, std::move(quote), Becomes::Same});
    }
    for (auto &[passage, quote] : theirs) {
        const PassageId id = std::exchange(passage.id, {});
        const auto here = at.constFind(passage.uuid);
        if (here != at.constEnd())
            meet(passages[*here], passage, id, quote);
        else if (m_inBoth(passage.uuid)) // in another letter here
            ++clashing;
        else if (m_joined.choices.value(choiceKey(Table::Passage, passage.uuid), MergeDifference::Choice::Theirs)
            == MergeDifference::Choice::Theirs)
            passages.append({std::move(passage), {}, id, true, false, std::move(quote), Becomes::New});
    }
    removeChosen();
    joinSame();
}

void LetterJoin::meet(JoinedPassage &here, const Passage &theirs, PassageId theirId, const QString &quote)
{
    const Passage ours = here.passage;
    if (theirs == ours)
        return;
    if (theirs.letter != ours.letter || theirs.coder != ours.coder) {
        ++clashing;
        return;
    }
    const MatchedPassage match = matched(m_joined, ours, theirs);
    if (!match.same && !isNotedFurther(ours, theirs))
        differing.append({here.ours, theirId, ours.modified.toMSecsSinceEpoch(), theirs.modified.toMSecsSinceEpoch(),
            match.theirsWins});
    if (match.passage == ours)
        return;
    here.becomes = Becomes::Changed;
    here.passage = match.passage;
    here.theirs = theirId;
    here.takesTheirs = match.takesTheirs;
    here.quote = match.takesTheirs ? quote : here.quote;
}

/// What the other copy has removed goes here as well, but only where that was chosen.
void LetterJoin::removeChosen()
{
    if (m_joined.choices.isEmpty())
        return;
    for (JoinedPassage &passage : passages) {
        const QUuid &uuid = passage.passage.uuid;
        const bool chosen = m_joined.choices.value(choiceKey(Table::Passage, uuid), MergeDifference::Choice::Ours)
            == MergeDifference::Choice::Theirs;
        if (chosen && passage.ours.isValid() && m_removed(uuid) && !m_inBoth(uuid))
            passage.becomes = Becomes::Removed;
    }
}

/// Passages that are the same under several uuids, as when both copies read one table, become one.
void LetterJoin::joinSame()
{
    QHash<PassageKey, qsizetype> firsts;
    QMap<qsizetype, QList<qsizetype>> groups; // by the first
    firsts.reserve(passages.size());
    for (qsizetype i = 0; i < passages.size(); ++i) {
        if (passages.at(i).becomes == Becomes::Removed)
            continue;
        const PassageKey key(passages.at(i).passage);
        if (const auto first = firsts.constFind(key); first != firsts.constEnd())
            groups[*first].append(i);
        else
            firsts.insert(key, i);
    }
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        joinGroup(QList<qsizetype>{group.key()} + *group);
}

/// One stays, ours if there is one, under the smallest uuid and with the times of that one.
void LetterJoin::joinGroup(const QList<qsizetype> &group)
{
    const auto uuid = [this](qsizetype i) { return passages.at(i).passage.uuid; };
    const qsizetype smallest = *std::ranges::min_element(group, {}, uuid);
    const qsizetype stays = *std::ranges::min_element(
        group, {}, [&](qsizetype i) { return std::pair(!passages.at(i).ours.isValid(), uuid(i)); });
    Passage one = passages.at(smallest).passage;
    for (const qsizetype i : group) {
        const Passage &other = passages.at(i).passage;
        one = withNotesOf(one, other);
        one.created = std::min(one.created, other.created);
    }
    for (const qsizetype i : group) {
        if (uuid(i) != one.uuid)
            renamed.emplaceBack(uuid(i), one.uuid);
        if (i != stays)
            passages[i].becomes = Becomes::Joined;
    }
    take(one, passages[stays]);
}

void LetterJoin::take(const Passage &one, JoinedPassage &stays)
{
    const bool noted = one.memo != stays.passage.memo || one.certainty != stays.passage.certainty
        || one.goodQuote != stays.passage.goodQuote;
    if (stays.becomes == Becomes::Same && one != stays.passage)
        stays.becomes = noted ? Becomes::Changed : Becomes::Renamed;
    stays.made = stays.made || one != stays.passage;
    stays.passage = one;
}

} // namespace Kodeks
