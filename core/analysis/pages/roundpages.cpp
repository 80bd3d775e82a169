// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/pages/roundpages.h"

#include "core/analysis/pages/codewords.h"

#include <QJsonArray>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr RoundChange::Kind roundKinds[]
    = {RoundChange::Kind::Same, RoundChange::Kind::Moved, RoundChange::Kind::Began, RoundChange::Kind::Ended};

QStringList idsOf(const Codebook &codebook, const QList<DirectionId> &directions)
{
    QStringList ids;
    for (const DirectionId id : directions)
        ids.append(directionIdWord(codebook, id));
    return ids;
}

QString namesOf(const Codebook &codebook, const QList<DirectionId> &directions)
{
    QStringList names;
    for (const DirectionId id : directions)
        names.append(directionName(codebook, id));
    return names.join(u';');
}

QJsonArray sendersJson(const AnalysedStudy &study, const QList<qsizetype> &senders)
{
    QJsonArray names;
    for (const qsizetype sender : senders)
        names.append(study.senders.names().at(sender));
    return names;
}

} // namespace

QJsonObject roundsJson(
    const AnalysedStudy &study, const RoundsQuestion &question, const RoundChanges &changes, bool all)
{
    QJsonArray told;
    for (const RoundChange &change : changes.changes) {
        if (!all && change.kind() == RoundChange::Kind::Same)
            continue;
        told.append(QJsonObject{{u"sender"_s, study.senders.names().at(change.sender)},
            {u"task_id"_s, taskWord(study.codebook, change.task)}, {u"task"_s, taskName(study.codebook, change.task)},
            {u"before"_s, QJsonArray::fromStringList(idsOf(study.codebook, change.before))},
            {u"after"_s, QJsonArray::fromStringList(idsOf(study.codebook, change.after))},
            {u"change"_s, roundChangeWord(change.kind())}});
    }
    QJsonObject counts;
    for (const RoundChange::Kind kind : roundKinds)
        counts.insert(roundChangeWord(kind), changes.count(kind));
    return {{u"rounds"_s,
                QJsonObject{{u"attribute"_s, question.attribute}, {u"before"_s, question.before},
                    {u"after"_s, question.after}}},
        {u"senders"_s,
            QJsonObject{{u"both"_s, sendersJson(study, changes.both)},
                {u"only_before"_s, sendersJson(study, changes.onlyBefore)},
                {u"only_after"_s, sendersJson(study, changes.onlyAfter)}}},
        {u"changes"_s, told}, {u"counts"_s, counts}};
}

AnalysisTable roundsTable(const AnalysedStudy &study, const RoundChanges &changes, bool all)
{
    AnalysisTable table{
        {u"sender"_s, u"task_id"_s, u"task"_s, u"before_ids"_s, u"before"_s, u"after_ids"_s, u"after"_s, u"change"_s},
        {}};
    for (const RoundChange &change : changes.changes) {
        if (!all && change.kind() == RoundChange::Kind::Same)
            continue;
        table.rows.append({study.senders.names().at(change.sender), taskWord(study.codebook, change.task),
            taskName(study.codebook, change.task), idsOf(study.codebook, change.before).join(u';'),
            namesOf(study.codebook, change.before), idsOf(study.codebook, change.after).join(u';'),
            namesOf(study.codebook, change.after), roundChangeWord(change.kind())});
    }
    return table;
}

} // namespace Kodeks
