// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/pages/transferpages.h"

#include "core/analysis/pages/codewords.h"
#include "core/model/words.h"

#include <QJsonArray>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr Direction::Kind allKinds[]
    = {Direction::Kind::Transfer, Direction::Kind::Unchanged, Direction::Kind::Cooperation, Direction::Kind::Unclear};

bool isGroup(const Codebook &codebook, TaskId id)
{
    const Task *task = codebook.task(id);
    return task && task->group;
}

} // namespace

QJsonObject transferJson(const AnalysedStudy &study, const TransferCounts &counts)
{
    const Codebook &codebook = study.codebook;
    QJsonArray fromTo;
    for (const auto &[from, to, count] : counts.fromTo)
        fromTo.append(
            QJsonObject{{u"from"_s, codebook.actorName(from)}, {u"to"_s, codebook.actorName(to)}, {u"count"_s, count}});
    QJsonArray taskDirection;
    for (const auto &[task, direction, count] : counts.taskDirection) {
        QJsonObject row{{u"task_id"_s, taskWord(codebook, task)}, {u"task"_s, taskName(codebook, task)},
            {u"direction_id"_s, directionIdWord(codebook, direction)},
            {u"direction"_s, directionName(codebook, direction)}, {u"count"_s, count}};
        if (isGroup(codebook, task))
            row.insert(u"group"_s, true);
        taskDirection.append(row);
    }
    QJsonObject kinds;
    for (const Direction::Kind kind : allKinds)
        kinds.insert(directionWord(kind), counts.of(kind));
    return {{u"from_to"_s, fromTo}, {u"task_direction"_s, taskDirection}, {u"kinds"_s, kinds}};
}

QList<AnalysisTable> transferTables(const AnalysedStudy &study, const TransferCounts &counts)
{
    const Codebook &codebook = study.codebook;
    AnalysisTable fromTo{{u"from"_s, u"to"_s, u"count"_s}, {}};
    for (const auto &[from, to, count] : counts.fromTo)
        fromTo.rows.append({codebook.actorName(from), codebook.actorName(to), QString::number(count)});
    AnalysisTable taskDirection{{u"task_id"_s, u"task"_s, u"direction_id"_s, u"direction"_s, u"count"_s}, {}};
    for (const auto &[task, direction, count] : counts.taskDirection)
        taskDirection.rows.append({taskWord(codebook, task), taskName(codebook, task),
            directionIdWord(codebook, direction), directionName(codebook, direction), QString::number(count)});
    AnalysisTable kinds{{u"kind"_s, u"count"_s}, {}};
    for (const Direction::Kind kind : allKinds)
        kinds.rows.append({directionWord(kind), QString::number(counts.of(kind))});
    return {fromTo, taskDirection, kinds};
}

AnalysisTable transferTable(const AnalysedStudy &study, const TransferCounts &counts)
{
    const QStringList names{u"from_to"_s, u"task_direction"_s, u"kinds"_s};
    AnalysisTable whole{{u"table"_s, u"task_id"_s, u"task"_s, u"direction_id"_s, u"direction"_s, u"kind"_s, u"from"_s,
                            u"to"_s, u"count"_s},
        {}};
    const QList<AnalysisTable> tables = transferTables(study, counts);
    for (qsizetype i = 0; i < tables.size(); ++i) {
        for (const QStringList &row : tables.at(i).rows) {
            QStringList cells;
            for (const QString &column : std::as_const(whole.header))
                cells.append(row.value(tables.at(i).header.indexOf(column)));
            cells.first() = names.at(i);
            whole.rows.append(cells);
        }
    }
    return whole;
}

} // namespace Kodeks
