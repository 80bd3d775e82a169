// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/merging/planning.h"

#include "core/project/merging/passagematch.h"
#include "core/project/merging/studyfields.h"
#include "core/project/merging/studytext.h"

#include <QTimeZone>
#include <algorithm>
#include <span>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

MergeSubject subjectOf(Table table)
{
    switch (table) {
    case Table::Coder: return MergeSubject::Coder;
    case Table::Letter: return MergeSubject::Letter;
    case Table::Actor: return MergeSubject::Actor;
    case Table::Task: return MergeSubject::Task;
    case Table::Direction: return MergeSubject::Direction;
    case Table::Argument: return MergeSubject::Argument;
    case Table::Passage: return MergeSubject::Passage;
    default: return MergeSubject::Details;
    }
}

QDateTime timeOf(qint64 time)
{
    return time > 0 ? QDateTime::fromMSecsSinceEpoch(time, QTimeZone::UTC) : QDateTime();
}

class Planner
{
public:
    Planner(const TwoCopies &copies, const JoinedStudy &joined)
        : m_copies(copies)
        , m_ours(copies.ours)
        , m_theirs(copies.theirs)
        , m_joined(joined)
        , m_text(joined)
    {
    }

    void addRecords()
    {
        for (const Table table : studyTables) {
            for (const JoinedRecord &record : *m_joined.records.constFind(table)) {
                addCount(table, record);
                addRename(table, record);
                addRemoved(table, record);
                if (record.ours && record.theirs)
                    addFields(table, record);
            }
        }
    }

    void addPassages()
    {
        const JoinedPassages &passages = m_joined.passages;
        plan.passages = passages.counts;
        plan.joinedPassages = passages.joined;
        plan.clashingPassages = passages.clashing;
        plan.settlements = m_joined.settlementCounts;
        for (const JoinedPassages::OneSided &each : passages.oneSided)
            addOneSided(each);
    }

    Result<> addDiffering(std::span<const JoinedPassages::Differing> differing)
    {
        constexpr size_t mostTold = 500; // at once
        const PassagePlaces ourPlaces(m_joined, &JoinedRecord::ours);
        const PassagePlaces theirPlaces(m_joined, &JoinedRecord::theirs);
        for (; !differing.empty(); differing = differing.subspan(std::min(mostTold, differing.size()))) {
            const auto some = differing.first(std::min(mostTold, differing.size()));
            QList<PassageId> ourIds;
            QList<PassageId> theirIds;
            for (const JoinedPassages::Differing &each : some) {
                ourIds.append(each.ours);
                theirIds.append(each.theirs);
            }
            const auto ours = m_copies.ourPassages.ofIds(ourIds);
            const auto theirs = ours ? m_copies.theirPassages.ofIds(theirIds) : failed(ours);
            if (!theirs)
                return failed(theirs);
            for (size_t i = 0; i < some.size(); ++i)
                addDiffering(ourPlaces.joined(ours->at(qsizetype(i)).first),
                    theirPlaces.joined(theirs->at(qsizetype(i)).first), some[i].theirsWins);
        }
        return {};
    }

    MergePlan plan;

private:
    MergeCounts &countsOf(Table table)
    {
        switch (table) {
        case Table::Property: return plan.details;
        case Table::Coder: return plan.coders;
        case Table::Letter: return plan.letters;
        default: return plan.codes;
        }
    }

    void addCount(Table table, const JoinedRecord &record)
    {
        MergeCounts &counts = countsOf(table);
        if (!record.ours)
            ++counts.fresh;
        else if (changes(table, record))
            ++counts.changed;
        else if (record.theirs)
            ++counts.same;
    }

    static bool isNothing(const QJsonValue &value) { return value.isNull() || value.isUndefined(); }

    bool changes(Table table, const JoinedRecord &record) const
    {
        for (auto field = record.wanted.begin(); field != record.wanted.end(); ++field) {
            const QJsonValue now = record.value(field.key());
            const QJsonValue before = m_text.valueHere(table, *record.ours, field.key());
            if (now != before && !(isNothing(now) && isNothing(before)))
                return true;
        }
        return false;
    }

    void addRename(Table table, const JoinedRecord &record)
    {
        for (const QString &field : {u"name"_s, u"code"_s}) {
            const auto shown = record.shown.constFind(field);
            if (shown == record.shown.constEnd() || (record.ours && record.ours->columns.value(field) == *shown))
                continue;
            plan.renamed.append({subjectOf(table), record.wanted.value(field).value.toString(), shown->toString()});
        }
    }

    void addRemoved(Table table, const JoinedRecord &record)
    {
        const bool here = record.ours != nullptr;
        if ((record.ours && record.theirs) || !(here ? m_theirs : m_ours).removed.value(table).contains(record.uuid))
            return;
        MergeDifference difference = named(table, record, {});
        difference.why = here ? MergeDifference::Why::RemovedThere : MergeDifference::Why::RemovedHere;
        difference.choice = here ? MergeDifference::Choice::Ours : MergeDifference::Choice::Theirs;
        difference.canChoose = false;
        (here ? difference.ours : difference.theirs) = difference.name;
        plan.differences.append(difference);
    }

    [[nodiscard]] MergeDifference named(Table table, const JoinedRecord &record, const QString &field) const
    {
        MergeDifference difference;
        difference.key = choiceKey(table, record.uuid, field);
        difference.subject = subjectOf(table);
        difference.name = m_text.name(table, record);
        difference.field = field;
        return difference;
    }

    void addFields(Table table, const JoinedRecord &record)
    {
        const QMap<QString, StudyField> &fields = record.theirs->fields;
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            const auto ours = record.ours->fields.constFind(field.key());
            if (ours == record.ours->fields.constEnd() || field.key() == u"position"
                || field.key().startsWith(u"done."))
                continue;
            StudyField here = *ours;
            StudyField there = *field;
            here.value = m_text.joinedValue(table, field.key(), here.value, true);
            there.value = m_text.joinedValue(table, field.key(), there.value, false);
            const bool descends = followsFrom(m_ours, here, there) || followsFrom(m_theirs, there, here);
            if (StudyFields::isMemo(field.key())) {
                plan.joinedMemos += !descends && here.value != there.value && !isNothing(here.value) ? 1 : 0;
                continue;
            }
            if (here.value == there.value || descends || readsTheSame(field.key(), here.value, there.value))
                continue;
            MergeDifference difference = named(table, record, field.key());
            difference.ours = m_text.value(table, field.key(), here.value);
            difference.theirs = m_text.value(table, field.key(), there.value);
            difference.ourTime = timeOf(here.modified);
            difference.theirTime = timeOf(there.modified);
            difference.choice
                = isLater(field.key(), here, there) ? MergeDifference::Choice::Theirs : MergeDifference::Choice::Ours;
            plan.differences.append(difference);
        }
    }

    /// Of two spellings of an attribute's name, or two sources of a fact, nobody needs to choose one.
    [[nodiscard]] bool readsTheSame(const QString &field, const QJsonValue &here, const QJsonValue &there) const
    {
        return field.contains(u'.') && here.isObject() && there.isObject()
            && m_text.value(Table::Letter, field, here) == m_text.value(Table::Letter, field, there);
    }

    void addDiffering(const Passage &ours, const Passage &theirs, bool theirsWins)
    {
        MergeDifference difference = passageDifference(ours);
        difference.ours = m_text.passage(ours);
        difference.theirs = m_text.passage(theirs);
        difference.ourPart = m_text.differing(ours, theirs);
        difference.theirPart = m_text.differing(theirs, ours);
        difference.ourTime = ours.modified;
        difference.theirTime = theirs.modified;
        difference.choice = theirsWins ? MergeDifference::Choice::Theirs : MergeDifference::Choice::Ours;
        plan.differences.append(difference);
        --(theirsWins ? plan.passages.changed : plan.passages.same);
    }

    void addOneSided(const JoinedPassages::OneSided &each)
    {
        const bool here = each.ours.isValid();
        MergeDifference difference = passageDifference(each.passage);
        difference.why = here ? MergeDifference::Why::RemovedThere : MergeDifference::Why::RemovedHere;
        difference.choice = here ? MergeDifference::Choice::Ours : MergeDifference::Choice::Theirs;
        (here ? difference.ours : difference.theirs) = m_text.passage(each.passage);
        plan.differences.append(difference);
    }

    [[nodiscard]] MergeDifference passageDifference(const Passage &passage) const
    {
        MergeDifference difference;
        difference.key = choiceKey(Table::Passage, passage.uuid);
        difference.subject = MergeSubject::Passage;
        difference.range = passage.range;
        const JoinedRecord *letter = m_joined.record(Table::Letter, passage.letter.value());
        difference.name = letter ? m_text.name(Table::Letter, *letter) : QString();
        const JoinedRecord *coder = m_joined.record(Table::Coder, passage.coder.value());
        difference.coder = coder ? m_text.name(Table::Coder, *coder) : QString();
        return difference;
    }

    const TwoCopies &m_copies;
    const Study &m_ours;
    const Study &m_theirs;
    const JoinedStudy &m_joined;
    StudyText m_text;
};

} // namespace

std::vector<JoinedPassages::Differing> changedInBoth(
    const JoinedPassages &passages, const PassageTimes &ourTimes, const PassageTimes &theirTimes)
{
    std::vector<JoinedPassages::Differing> both;
    std::ranges::copy_if(passages.differing, std::back_inserter(both), [&](const JoinedPassages::Differing &each) {
        return each.ourTime == each.theirTime
            || (!ourTimes.value(each.ours.value()).contains(each.theirTime)
                && !theirTimes.value(each.theirs.value()).contains(each.ourTime));
    });
    return both;
}

Result<MergePlan> plannedMerge(
    const TwoCopies &copies, const JoinedStudy &joined, const std::vector<JoinedPassages::Differing> &bothChanged)
{
    Planner planner(copies, joined);
    planner.addRecords();
    planner.addPassages();
    const auto added = planner.addDiffering(bothChanged);
    return added ? Result<MergePlan>(std::move(planner.plan)) : failed(added);
}

TextDifference firstDifference(const LetterText &ours, const LetterText &theirs)
{
    const QString &one = ours.string();
    const QString &other = theirs.string();
    const qsizetype shorter = std::min(one.size(), other.size());
    const qsizetype at = std::mismatch(one.begin(), one.begin() + shorter, other.begin()).first - one.begin();
    return {ours.fromUtf16(at), QStringView(one).left(at).count(u'\n') + 1};
}

} // namespace Kodeks
