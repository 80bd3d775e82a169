// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/merging/passagematch.h"

#include "core/model/samepassage.h"
#include "core/storage/names.h"

#include <QTimeZone>

namespace Kodeks {

namespace {

constexpr int surest = 3;
constexpr int memoDigits = 9;

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

Passage withTimes(Passage passage, const Passage &timed)
{
    passage.created = timed.created;
    passage.modified = timed.modified;
    return passage;
}

} // namespace

PassagePlaces::PassagePlaces(const JoinedStudy &joined, const StudyRecord *JoinedRecord::*side)
{
    for (const Table table : {Table::Letter, Table::Coder, Table::Task, Table::Direction, Table::Argument}) {
        const QList<JoinedRecord> records = joined.records.value(table);
        for (qsizetype i = 0; i < records.size(); ++i) {
            if (const StudyRecord *record = records.at(i).*side)
                m_places.at(static_cast<size_t>(table)).insert(record->row, i + 1);
        }
    }
}

Passage PassagePlaces::joined(Passage passage) const
{
    passage.id = {};
    return withOtherIds(std::move(passage),
        [this](Table table, auto id) { return m_places.at(static_cast<size_t>(table)).value(id.value()); });
}

bool isNotedFurther(const Passage &one, const Passage &other)
{
    return one.modified == other.modified && isSamePassage(one, other)
        && (withNotesOf(one, other) == one || withNotesOf(other, one) == other);
}

MatchedPassage matched(const JoinedStudy &joined, const Passage &ours, const Passage &theirs)
{
    MatchedPassage match;
    match.same = withTimes(theirs, ours) == ours;
    match.theirsWins = ours.modified == theirs.modified ? order(joined, ours) < order(joined, theirs)
                                                        : ours.modified < theirs.modified;
    match.takesTheirs = match.theirsWins;
    match.passage = match.theirsWins ? theirs : ours;
    match.passage.created = std::min(ours.created, theirs.created);
    const auto choice = joined.choices.constFind(choiceKey(Table::Passage, ours.uuid));
    if (match.same || choice == joined.choices.constEnd()
        || (*choice == MergeDifference::Choice::Theirs) == match.theirsWins)
        return match;
    const QDateTime later
        = std::max(QDateTime::fromMSecsSinceEpoch(joined.now, QTimeZone::UTC), match.passage.modified.addMSecs(1));
    match.passage = withTimes(match.theirsWins ? ours : theirs, match.passage);
    match.passage.modified = later;
    match.takesTheirs = !match.theirsWins;
    return match;
}

} // namespace Kodeks
