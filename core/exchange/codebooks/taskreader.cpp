// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/codebooks/taskreader.h"

#include "core/base/shorter.h"
#include "core/exchange/codebooks/grouppath.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype deepest = 32;
constexpr qsizetype mostNodes = 20'000;

struct TaskTree
{
    Q_DECLARE_TR_FUNCTIONS(TaskTree)
};

} // namespace

void TaskReader::addTask(const JsonFields &fields, const CodeText &text)
{
    Node node;
    node.task.text = text;
    node.task.name = fields.required(u"name"_s);
    node.place = fields.place();
    attach(node, placeIn(fields, u"parent"_s));
    m_tasks.insert(text.code, m_nodes.size());
    m_nodes.append(node);
}

void TaskReader::addGroup(const JsonFields &fields, const CodeText &text)
{
    const Place place = placeIn(fields, u"name"_s);
    if (place.second.isEmpty())
        return fields.complain(TaskTree::tr("“name” is missing; give every group a name."));
    const qsizetype index = groupAt(place, fields.place());
    if (index < 0)
        return;
    Node &node = m_nodes[index];
    if (node.described)
        return fields.complain(
            TaskTree::tr("the group “%1” stands here twice; remove one of them.").arg(place.second.constLast()));
    node.described = true;
    node.task.text = text;
    node.position = fields.number(u"position"_s);
}

QList<Task> TaskReader::tree()
{
    resolveParents();
    if (!m_problem.first)
        checkDepth();
    QList<Task> tasks;
    if (!m_problem.first)
        collect(orderedChildren(), -1, TaskId(), tasks);
    return tasks;
}

TaskReader::Place TaskReader::placeIn(const JsonFields &fields, const QString &pathKey) const
{
    const Place place = {fields.string(u"parent_id"_s), splitGroupPath(fields.string(pathKey))};
    const bool unnamed
        = std::ranges::any_of(place.second, [](const QString &name) { return name.trimmed().isEmpty(); });
    if (place.second.size() > deepest || unnamed) {
        fields.complain(unnamed
                ? TaskTree::tr("a group in “%1” has no name; write the names of groups with “ / ” between them.")
                      .arg(pathKey)
                : TaskTree::tr("groups lie within groups more than %1 deep; make the tree flatter.")
                      .arg(QString::number(deepest)));
        return {};
    }
    return place;
}

void TaskReader::attach(Node &node, const Place &place)
{
    if (place.second.isEmpty())
        node.parentTask = place.first;
    else
        node.parent = groupAt(place, node.place);
}

qsizetype TaskReader::groupAt(const Place &place, const QString &where)
{
    qsizetype parent = -1;
    for (qsizetype depth = 1; depth <= place.second.size(); ++depth) {
        const Place here = {place.first, place.second.first(depth)};
        const auto known = m_groups.constFind(here);
        if (known != m_groups.constEnd()) {
            parent = *known;
            continue;
        }
        if (m_nodes.size() >= mostNodes) {
            m_problem.add(where,
                TaskTree::tr("there are more than %1 tasks and groups; divide the codebook.")
                    .arg(QString::number(mostNodes)));
            return -1;
        }
        Node node;
        node.task.group = true;
        node.task.name = place.second.at(depth - 1);
        node.task.text.uuid = QUuid::createUuid();
        node.parent = parent;
        node.parentTask = depth == 1 ? place.first : QString();
        node.place = where;
        parent = m_nodes.size();
        m_groups.insert(here, parent);
        m_nodes.append(node);
    }
    return parent;
}

void TaskReader::resolveParents()
{
    for (Node &node : m_nodes) {
        if (node.parentTask.isEmpty())
            continue;
        node.parent = m_tasks.value(node.parentTask, -1);
        if (node.parent < 0) {
            m_problem.add(node.place,
                TaskTree::tr("there is no task “%1” for it to lie beneath; correct “parent_id”.")
                    .arg(cutTo(node.parentTask, 80)));
        }
    }
}

void TaskReader::checkDepth()
{
    for (const Node &node : std::as_const(m_nodes)) {
        qsizetype depth = 0;
        for (qsizetype above = node.parent; above >= 0 && depth <= deepest; above = m_nodes.at(above).parent)
            ++depth;
        if (depth > deepest) {
            m_problem.add(node.place,
                TaskTree::tr("“%1” lies beneath itself or more than %2 deep; correct its parents.")
                    .arg(cutTo(node.task.name, 80), QString::number(deepest)));
            return;
        }
    }
}

QList<QList<qsizetype>> TaskReader::orderedChildren() const
{
    QList<QList<qsizetype>> children(m_nodes.size() + 1);
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        if (!m_nodes.at(i).position)
            children[m_nodes.at(i).parent + 1].append(i);
    }
    QList<qsizetype> placed;
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes.at(i).position)
            placed.append(i);
    }
    std::ranges::stable_sort(placed, {}, [this](qsizetype i) { return *m_nodes.at(i).position; });
    for (const qsizetype i : std::as_const(placed)) {
        QList<qsizetype> &siblings = children[m_nodes.at(i).parent + 1];
        siblings.insert(std::min<qsizetype>(*m_nodes.at(i).position, siblings.size()), i);
    }
    return children;
}

void TaskReader::collect(
    const QList<QList<qsizetype>> &children, qsizetype parent, TaskId parentId, QList<Task> &into) const
{
    int position = 0;
    for (const qsizetype i : children.at(parent + 1)) {
        Task task = m_nodes.at(i).task;
        task.id = TaskId(into.size() + 1);
        task.parent = parentId;
        task.position = position++;
        into.append(task);
        collect(children, i, task.id, into);
    }
}

} // namespace Kodeks
