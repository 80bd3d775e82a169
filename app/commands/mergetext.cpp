// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/mergetext.h"

#include <QJsonArray>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString subjectWord(MergeSubject subject)
{
    switch (subject) {
    case MergeSubject::Details: return u"details"_s;
    case MergeSubject::Coder: return u"coder"_s;
    case MergeSubject::Letter: return u"letter"_s;
    case MergeSubject::Actor: return u"actor"_s;
    case MergeSubject::Task: return u"task"_s;
    case MergeSubject::Direction: return u"direction"_s;
    case MergeSubject::Argument: return u"argument"_s;
    case MergeSubject::Passage: return u"passage"_s;
    }
    return {};
}

/// The part of the document that a difference is told in.
QString partOf(MergeSubject subject)
{
    switch (subject) {
    case MergeSubject::Details: return u"details"_s;
    case MergeSubject::Coder: return u"coders"_s;
    case MergeSubject::Letter: return u"letters"_s;
    case MergeSubject::Passage: return u"passages"_s;
    default: return u"codes"_s;
    }
}

QJsonValue timeValue(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject differenceJson(const MergeDifference &difference)
{
    return {{u"kind"_s, subjectWord(difference.subject)}, {u"name"_s, difference.name}, {u"coder"_s, difference.coder},
        {u"field"_s, difference.field}, {u"ours"_s, difference.ours}, {u"theirs"_s, difference.theirs},
        {u"our_time"_s, timeValue(difference.ourTime)}, {u"their_time"_s, timeValue(difference.theirTime)},
        {u"kept"_s, difference.choice == MergeDifference::Choice::Ours ? u"ours"_s : u"theirs"_s}};
}

QJsonObject countsJson(const QList<MergePlan> &plans, MergeCounts MergePlan::*part)
{
    MergeCounts sum;
    for (const MergePlan &plan : plans) {
        sum.fresh += (plan.*part).fresh;
        sum.same += (plan.*part).same;
        sum.changed += (plan.*part).changed;
    }
    return {{u"new"_s, qint64(sum.fresh)}, {u"same"_s, qint64(sum.same)}, {u"changed"_s, qint64(sum.changed)},
        {u"conflicts"_s, QJsonArray()}, {u"removed_here"_s, QJsonArray()}, {u"removed_there"_s, QJsonArray()}};
}

void append(QJsonObject &document, const QString &part, const QString &key, const QJsonObject &item)
{
    QJsonObject object = document.value(part).toObject();
    QJsonArray array = object.value(key).toArray();
    array.append(item);
    object.insert(key, array);
    document.insert(part, object);
}

/// Differences by part and key; gathered first, since a JSON array grows slowly in place.
void addDifferences(QJsonObject &document, const QList<MergePlan> &plans)
{
    QMap<std::pair<QString, QString>, QJsonArray> gathered;
    for (const MergePlan &plan : plans) {
        for (const MergeDifference &difference : plan.differences) {
            const QString key = difference.why == MergeDifference::Why::BothChanged ? u"conflicts"_s
                : difference.why == MergeDifference::Why::RemovedHere               ? u"removed_here"_s
                                                                                    : u"removed_there"_s;
            gathered[{partOf(difference.subject), key}].append(differenceJson(difference));
        }
    }
    for (auto each = gathered.cbegin(); each != gathered.cend(); ++each) {
        QJsonObject object = document.value(each.key().first).toObject();
        object.insert(each.key().second, each.value());
        document.insert(each.key().first, object);
    }
}

qint64 joinedPassages(const QList<MergePlan> &plans)
{
    qint64 joined = 0;
    for (const MergePlan &plan : plans)
        joined += plan.joinedPassages;
    return joined;
}

QJsonObject partsJson(const QList<MergePlan> &plans)
{
    QJsonObject letters = countsJson(plans, &MergePlan::letters);
    letters.insert("refused"_L1, QJsonArray());
    QJsonObject passages = countsJson(plans, &MergePlan::passages);
    passages.insert("joined"_L1, joinedPassages(plans));
    QJsonObject document{{u"letters"_s, letters}, {u"codes"_s, countsJson(plans, &MergePlan::codes)},
        {u"coders"_s, countsJson(plans, &MergePlan::coders)}, {u"details"_s, countsJson(plans, &MergePlan::details)},
        {u"passages"_s, passages}, {u"settlements"_s, countsJson(plans, &MergePlan::settlements)}};
    QJsonArray renamed;
    for (const MergePlan &plan : plans) {
        for (const MergeRefusal &refusal : plan.refused) {
            append(document, u"letters"_s, u"refused"_s,
                {{u"letter"_s, refusal.letter}, {u"project"_s, plan.name}, {u"position"_s, qint64(refusal.position)},
                    {u"line"_s, qint64(refusal.line)}, {u"passages"_s, qint64(refusal.passages)},
                    {u"reason"_s, refusal.reason}});
        }
        for (const MergeRename &rename : plan.renamed)
            renamed.append(
                QJsonObject{{u"kind"_s, subjectWord(rename.subject)}, {u"from"_s, rename.from}, {u"to"_s, rename.to}});
    }
    document.insert("renamed"_L1, renamed);
    QStringList remarks;
    for (const MergePlan &plan : plans)
        remarks += plan.remarks;
    document.insert("remarks"_L1, QJsonArray::fromStringList(remarks));
    addDifferences(document, plans);
    return document;
}

} // namespace

QJsonObject mergeJson(const QList<MergePlan> &plans, bool dryRun)
{
    QJsonObject document = partsJson(plans);
    QJsonArray projects;
    for (const MergePlan &plan : plans) {
        QJsonObject one = partsJson({plan});
        one.insert("project"_L1, plan.name);
        projects.append(one);
    }
    document.insert("projects"_L1, projects);
    document.insert("dry_run"_L1, dryRun);
    return document;
}

} // namespace Kodeks
