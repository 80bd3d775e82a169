// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/merging/planning.h"

#include "core/project/merging/studyfields.h"
#include "core/project/merging/studytext.h"

#include <QTimeZone>

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
    Planner(const Study &ours, const Study &theirs, const JoinedStudy &joined)
        : m_ours(ours)
        , m_theirs(theirs)
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

    void addPassages(const PassageTimes &ourTimes, const PassageTimes &theirTimes)
    {
        QSet<QUuid> there;
        for (const auto &[passage, quote] : m_theirs.passages)
            there.insert(passage.uuid);
        for (const JoinedPassage &passage : m_joined.passages) {
            using Becomes = JoinedPassage::Becomes;
            if (passage.becomes == Becomes::Joined) {
                ++plan.joinedPassages;
                plan.passages.same += passage.ours.isValid() ? 0 : 1;
                continue;
            }
            if (passage.becomes == Becomes::Renamed)
                continue;
            if (passage.becomes == Becomes::New)
                ++plan.passages.fresh;
            else if (passage.becomes == Becomes::Changed)
                ++plan.passages.changed;
            else if (there.contains(passage.passage.uuid))
                ++plan.passages.same;
            addRemovedPassage(passage, there.contains(passage.passage.uuid));
        }
        addDifferingPassages(ourTimes, theirTimes);
        plan.clashingPassages = m_joined.clashingPassages;
        plan.settlements = m_joined.settlementCounts;
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

    void addDifferingPassages(const PassageTimes &ourTimes, const PassageTimes &theirTimes)
    {
        for (const PassageDifference &differing : m_joined.differing) {
            const qint64 here = differing.ours.modified.toMSecsSinceEpoch();
            const qint64 there = differing.theirs.modified.toMSecsSinceEpoch();
            const bool oursFollows = here != there && ourTimes.value(differing.ourRow).contains(there);
            const bool theirsFollows = here != there && theirTimes.value(differing.theirRow).contains(here);
            if (oursFollows || theirsFollows)
                continue;
            MergeDifference difference = passageDifference(differing.ours);
            difference.ours = m_text.passage(differing.ours);
            difference.theirs = m_text.passage(differing.theirs);
            difference.ourPart = m_text.differing(differing.ours, differing.theirs);
            difference.theirPart = m_text.differing(differing.theirs, differing.ours);
            difference.ourTime = differing.ours.modified;
            difference.theirTime = differing.theirs.modified;
            difference.choice = differing.theirsWins ? MergeDifference::Choice::Theirs : MergeDifference::Choice::Ours;
            plan.differences.append(difference);
            --(differing.theirsWins ? plan.passages.changed : plan.passages.same);
        }
    }

    void addRemovedPassage(const JoinedPassage &passage, bool isThere)
    {
        const bool here = passage.ours.isValid();
        if ((here && isThere)
            || !(here ? m_theirs : m_ours).removed.value(Table::Passage).contains(passage.passage.uuid))
            return;
        MergeDifference difference = passageDifference(passage.passage);
        difference.why = here ? MergeDifference::Why::RemovedThere : MergeDifference::Why::RemovedHere;
        difference.choice = here ? MergeDifference::Choice::Ours : MergeDifference::Choice::Theirs;
        (here ? difference.ours : difference.theirs) = m_text.passage(passage.passage);
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

    const Study &m_ours;
    const Study &m_theirs;
    const JoinedStudy &m_joined;
    StudyText m_text;
};

} // namespace

MergePlan plannedMerge(const Study &ours, const Study &theirs, const JoinedStudy &joined, const PassageTimes &ourTimes,
    const PassageTimes &theirTimes)
{
    Planner planner(ours, theirs, joined);
    planner.addRecords();
    planner.addPassages(ourTimes, theirTimes);
    return std::move(planner.plan);
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
