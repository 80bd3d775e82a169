// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reports/taskpassages.h"

#include "core/model/codeorder.h"
#include "core/model/directionkind.h"
#include "core/model/words.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct TaskPassage
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Appends the tasks below `parent`, each with what is below it.
void addTasks(QList<TaskPassages> &groups, const QHash<TaskId, QList<Task>> &children, TaskId parent,
    const QHash<QString, qsizetype> &passages, const Codebook &codebook)
{
    for (const Task &task : children.value(parent)) {
        if (const auto found = passages.constFind(task.text.code); found != passages.constEnd())
            groups.append({task.text.code, codebook.taskPath(task.id), task.text.definition, *found});
        addTasks(groups, children, task.id, passages, codebook);
    }
}

} // namespace

QString directionText(const QString &name)
{
    const auto kind = directionFromWord(name);
    return kind && *kind != Direction::Kind::Transfer ? directionKindName(*kind).text() : name;
}

QList<TaskPassages> passagesByTask(QHash<QString, qsizetype> passages, const Codebook &codebook)
{
    const qsizetype without = passages.take(QString());
    QList<TaskPassages> groups;
    addTasks(groups, tasksByParent(codebook), TaskId(), passages, codebook);
    if (without > 0)
        groups.append({QString(), TaskPassage::tr("Without a task"), {}, without});
    return groups;
}

QString passageQuote(const PassageRow &row)
{
    return TaskPassage::tr("“%1”").arg(row.text);
}

QString passageSource(const PassageRow &row)
{
    QStringList parts{row.sender, row.dated, row.letter};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString passageStatement(const PassageRow &row)
{
    QStringList parts{directionText(row.direction)};
    for (const PassageCode &argument : row.arguments)
        parts.append(argument.name);
    parts.append(certaintyTitle(row.certainty));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace Kodeks
