// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/samepassage.h"
#include "core/project/merging/joinedstudy.h"
#include "core/storage/names.h"

#include <QTimeZone>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// From the row ids of one copy to places in the joined lists, from 1.
class Places
{
public:
    Places(const JoinedStudy &joined, const StudyRecord *JoinedRecord::*side)
    {
        for (const Table table : {Table::Letter, Table::Coder, Table::Task, Table::Direction, Table::Argument}) {
            const QList<JoinedRecord> records = joined.records.value(table);
            for (qsizetype i = 0; i < records.size(); ++i) {
                if (const StudyRecord *record = records.at(i).*side)
                    m_places[table].insert(record->row, i + 1);
            }
        }
    }

    [[nodiscard]] Passage joined(Passage passage) const
    {
        passage.id = {};
        passage.letter = place(Table::Letter, passage.letter);
        passage.coder = place(Table::Coder, passage.coder);
        passage.task = place(Table::Task, passage.task);
        passage.direction = place(Table::Direction, passage.direction);
        for (ArgumentId &argument : passage.arguments)
            argument = place(Table::Argument, argument);
        return passage;
    }

private:
    template <typename Id>
    [[nodiscard]] Id place(Table table, Id id) const
    {
        const auto places = m_places.constFind(table);
        return places == m_places.constEnd() ? Id() : Id(places->value(id.value()));
    }

    QMap<Table, QHash<qint64, qint64>> m_places;
};

constexpr int surest = 3;
constexpr int memoDigits = 9;

/// Whether two versions of one moment say the same and one has all notes of the other.
bool isNotedFurther(const Passage &one, const Passage &other)
{
    return one.modified == other.modified && isSamePassage(one, other)
        && (withNotesOf(one, other) == one || withNotesOf(other, one) == other);
}

/// What breaks a tie between two versions of one moment: something before nothing, then any fixed order.
QString order(const JoinedStudy &joined, const Passage &passage)
{
    const auto uuid = [&joined](Table table, qint64 id) {
        const JoinedRecord *record = joined.record(table, id);
        return record ? uuidWord(record->uuid) : QString();
    };
    // Notes that were joined win over each of them: see withNotesOf().
    const int certainty = passage.certainty == 0 ? 0 : surest + 1 - passage.certainty;
    QStringList parts{QString::number(passage.task.isValid()), QString::number(passage.direction.isValid()),
        QString::number(passage.arguments.size()), QString::number(certainty), QString::number(passage.goodQuote),
        QString::number(memoParts(passage.memo)).rightJustified(memoDigits, u'0'), passage.memo,
        QString::number(passage.range.start), QString::number(passage.range.end)};
    // Last, since a code that was made twice gets the smaller uuid of the two.
    parts << uuid(Table::Task, passage.task.value()) << uuid(Table::Direction, passage.direction.value());
    for (const ArgumentId argument : passage.arguments)
        parts.append(uuid(Table::Argument, argument.value()));
    return parts.join(u'\n');
}

class PassageJoin
{
public:
    PassageJoin(const Study &ours, const Study &theirs, const MergeChoices &choices, qint64 now, JoinedStudy &joined)
        : m_ours(ours)
        , m_theirs(theirs)
        , m_choices(choices)
        , m_now(now)
        , m_joined(joined)
        , m_ourPlaces(joined, &JoinedRecord::ours)
        , m_theirPlaces(joined, &JoinedRecord::theirs)
    {
        for (const auto &[their, our] : joined.refused)
            m_refused.insert(their->row, their);
    }

    void join()
    {
        QHash<QUuid, qsizetype> at;
        m_joined.passages.reserve(m_ours.passages.size() + m_theirs.passages.size());
        for (const auto &[passage, quote] : m_ours.passages) {
            at.insert(passage.uuid, m_joined.passages.size());
            m_joined.passages.append({m_ourPlaces.joined(passage), &quote, passage.id, JoinedPassage::Becomes::Same});
        }
        QSet<QUuid> both;
        for (const auto &[passage, quote] : m_theirs.passages) {
            const auto here = at.constFind(passage.uuid);
            if (here != at.constEnd())
                both.insert(passage.uuid);
            if (const auto refused = m_refused.constFind(passage.letter.value()); refused != m_refused.constEnd())
                ++m_joined.refusedPassages[*refused];
            else if (here == at.constEnd())
                add(passage, quote);
            else
                compare(m_joined.passages[*here], m_theirPlaces.joined(passage), passage.id.value(), quote);
        }
        removeChosen(both);
        joinSame();
    }

private:
    void add(const Passage &passage, const QString &quote)
    {
        if (m_choices.value(choiceKey(Table::Passage, passage.uuid), MergeDifference::Choice::Theirs)
            == MergeDifference::Choice::Theirs)
            m_joined.passages.append({m_theirPlaces.joined(passage), &quote, {}, JoinedPassage::Becomes::New});
    }

    void compare(JoinedPassage &here, const Passage &theirs, qint64 theirRow, const QString &quote)
    {
        const Passage ours = here.passage;
        if (theirs == ours)
            return;
        if (theirs.letter != ours.letter || theirs.coder != ours.coder) {
            ++m_joined.clashingPassages;
            return;
        }
        const bool same = withTimes(theirs, ours) == ours;
        const bool theirsWins
            = std::pair(ours.modified, order(m_joined, ours)) < std::pair(theirs.modified, order(m_joined, theirs));
        Passage result = theirsWins ? theirs : ours;
        result.created = std::min(ours.created, theirs.created);
        bool takesTheirs = theirsWins;
        const auto choice = m_choices.constFind(choiceKey(Table::Passage, ours.uuid));
        if (!same && choice != m_choices.constEnd() && (*choice == MergeDifference::Choice::Theirs) != theirsWins) {
            const QDateTime later
                = std::max(QDateTime::fromMSecsSinceEpoch(m_now, QTimeZone::UTC), result.modified.addMSecs(1));
            result = withTimes(theirsWins ? ours : theirs, result);
            result.modified = later;
            takesTheirs = !theirsWins;
        }
        if (!same && !isNotedFurther(ours, theirs))
            m_joined.differing.append({ours, theirs, here.ours.value(), theirRow, theirsWins});
        if (result != ours)
            here.becomes = JoinedPassage::Becomes::Changed;
        here.passage = result;
        here.quote = takesTheirs ? &quote : here.quote;
    }

    static Passage withTimes(Passage passage, const Passage &timed)
    {
        passage.created = timed.created;
        passage.modified = timed.modified;
        return passage;
    }

    /// What the other copy has removed goes here as well, but only where that was chosen.
    void removeChosen(const QSet<QUuid> &both)
    {
        const QSet<QUuid> removed = m_theirs.removed.value(Table::Passage);
        for (JoinedPassage &passage : m_joined.passages) {
            const QUuid &uuid = passage.passage.uuid;
            const bool chosen = m_choices.value(choiceKey(Table::Passage, uuid), MergeDifference::Choice::Ours)
                == MergeDifference::Choice::Theirs;
            if (chosen && passage.ours.isValid() && removed.contains(uuid) && !both.contains(uuid))
                passage.becomes = JoinedPassage::Becomes::Removed;
        }
    }

    /// Passages that are the same under several uuids, as when both copies read one table, become one.
    void joinSame()
    {
        QHash<PassageKey, qsizetype> firsts;
        QMap<qsizetype, QList<qsizetype>> groups; // by the first
        firsts.reserve(m_joined.passages.size());
        for (qsizetype i = 0; i < m_joined.passages.size(); ++i) {
            const JoinedPassage &passage = m_joined.passages.at(i);
            if (passage.becomes == JoinedPassage::Becomes::Removed)
                continue;
            const PassageKey key(passage.passage);
            if (const auto first = firsts.constFind(key); first != firsts.constEnd())
                groups[*first].append(i);
            else
                firsts.insert(key, i);
        }
        for (auto group = groups.cbegin(); group != groups.cend(); ++group)
            joinGroup(QList<qsizetype>{group.key()} + *group);
    }

    /// One stays, ours if there is one, under the smallest uuid and with the times of that one.
    void joinGroup(const QList<qsizetype> &group)
    {
        const auto uuid = [this](qsizetype i) { return m_joined.passages.at(i).passage.uuid; };
        const qsizetype smallest = *std::ranges::min_element(group, {}, uuid);
        const qsizetype stays = *std::ranges::min_element(
            group, {}, [&](qsizetype i) { return std::pair(!m_joined.passages.at(i).ours.isValid(), uuid(i)); });
        Passage one = m_joined.passages.at(smallest).passage;
        for (const qsizetype i : group) {
            const Passage &other = m_joined.passages.at(i).passage;
            one = withNotesOf(one, other);
            one.created = std::min(one.created, other.created);
        }
        for (const qsizetype i : group) {
            if (uuid(i) != one.uuid)
                m_joined.samePassages.insert(uuid(i), one.uuid);
            if (i != stays)
                m_joined.passages[i].becomes = JoinedPassage::Becomes::Joined;
        }
        take(one, m_joined.passages[stays]);
    }

    static void take(const Passage &one, JoinedPassage &stays)
    {
        using Becomes = JoinedPassage::Becomes;
        const bool noted = one.memo != stays.passage.memo || one.certainty != stays.passage.certainty
            || one.goodQuote != stays.passage.goodQuote;
        if (stays.becomes == Becomes::Same && one != stays.passage)
            stays.becomes = noted ? Becomes::Changed : Becomes::Renamed;
        stays.passage = one;
    }

    const Study &m_ours;
    const Study &m_theirs;
    const MergeChoices &m_choices;
    qint64 m_now;
    JoinedStudy &m_joined;
    Places m_ourPlaces;
    Places m_theirPlaces;
    QHash<qint64, const StudyRecord *> m_refused; ///< by row there
};

} // namespace

void joinPassages(const Study &ours, const Study &theirs, const MergeChoices &choices, qint64 now, JoinedStudy &joined)
{
    PassageJoin(ours, theirs, choices, now, joined).join();
}

} // namespace Kodeks
