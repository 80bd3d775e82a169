// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/codebooks/jsonfields.h"
#include "core/model/codebook.h"

#include <QHash>

namespace Kodeks {

/// Builds the task tree out of tasks that name their parents and of groups that name themselves. For one use.
class TaskReader
{
public:
    explicit TaskReader(JsonProblem &problem)
        : m_problem(problem)
    {
    }

    /// A task with its own text, beneath what `fields` names as its parent.
    void addTask(const JsonFields &fields, const CodeText &text);
    /// A group, which may be known already from a task beneath it.
    void addGroup(const JsonFields &fields, const CodeText &text);
    /// All of them in the order of the tree with ids 1, 2, …; empty if the parents make no tree.
    [[nodiscard]] QList<Task> tree();

private:
    using Place = std::pair<QString, QStringList>; ///< the id of a task ("" for the top), and group names from there

    struct Node
    {
        Task task;
        QString parentTask; ///< the parent's id, where it is a task
        qsizetype parent = -1;
        std::optional<int> position;
        QString place;
        bool described = false;
    };

    [[nodiscard]] qsizetype groupAt(const Place &place, const QString &where);
    [[nodiscard]] Place placeIn(const JsonFields &fields, const QString &pathKey) const;
    void attach(Node &node, const Place &place);
    void resolveParents();
    void checkDepth();
    [[nodiscard]] QList<QList<qsizetype>> orderedChildren() const;
    void collect(const QList<QList<qsizetype>> &children, qsizetype parent, TaskId parentId, QList<Task> &into) const;

    JsonProblem &m_problem;
    QList<Node> m_nodes;
    QHash<Place, qsizetype> m_groups;
    QHash<QString, qsizetype> m_tasks;
};

} // namespace Kodeks
