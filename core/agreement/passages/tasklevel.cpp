// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/passages/tasklevel.h"

#include <QHash>

namespace Kodeks {

namespace {

/// From the top down to the task; a circle ends where it closes.
QList<TaskId> pathTo(TaskId task, const QHash<TaskId, TaskId> &parents)
{
    QList<TaskId> path;
    for (TaskId at = task; parents.contains(at) && !path.contains(at); at = parents.value(at))
        path.prepend(at);
    return path;
}

QHash<TaskId, TaskId> parentsOf(const QList<Task> &tasks)
{
    QHash<TaskId, TaskId> parents;
    for (const Task &task : tasks)
        parents.insert(task.id, task.parent);
    return parents;
}

} // namespace

int taskDepth(const QList<Task> &tasks)
{
    const QHash<TaskId, TaskId> parents = parentsOf(tasks);
    qsizetype depth = 0;
    for (const Task &task : tasks)
        depth = std::max(depth, pathTo(task.id, parents).size());
    return int(depth);
}

void compareAtLevel(AgreementInput &input, int level)
{
    input.comparing.level = std::max(0, level);
    if (level < 1)
        return;
    const QHash<TaskId, TaskId> parents = parentsOf(input.codebook.tasks);
    QHash<TaskId, TaskId> standsFor;
    for (const Task &task : std::as_const(input.codebook.tasks)) {
        const QList<TaskId> path = pathTo(task.id, parents);
        standsFor.insert(task.id, path.at(std::min<qsizetype>(level, path.size()) - 1));
    }
    for (AgreementLetter &letter : input.letters) {
        for (QList<Passage> &passages : letter.passages) {
            for (Passage &passage : passages)
                passage.task = standsFor.value(passage.task, passage.task);
        }
    }
    input.codebook.tasks.removeIf([&](const Task &task) { return standsFor.value(task.id) != task.id; });
    for (Task &task : input.codebook.tasks)
        task.group = task.group && pathTo(task.id, parents).size() < level;
}

} // namespace Kodeks
