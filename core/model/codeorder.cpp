// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/codeorder.h"

#include <QSet>

namespace Kodeks {

namespace {

void addBelow(QList<TaskId> &order, const QHash<TaskId, QList<Task>> &children, TaskId parent)
{
    for (const Task &task : children.value(parent)) {
        order.append(task.id);
        addBelow(order, children, task.id);
    }
}

} // namespace

QHash<TaskId, QList<Task>> tasksByParent(const Codebook &codebook)
{
    QSet<TaskId> known;
    for (const Task &task : codebook.tasks)
        known.insert(task.id);
    QHash<TaskId, QList<Task>> children;
    for (const Task &task : inOrder(codebook.tasks))
        children[known.contains(task.parent) ? task.parent : TaskId()].append(task);
    return children;
}

QList<TaskId> treeOrder(const Codebook &codebook)
{
    QList<TaskId> order;
    addBelow(order, tasksByParent(codebook), TaskId());
    return order;
}

} // namespace Kodeks
