// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/codenode.h"

#include "core/project/project.h"
#include "ui/models/codes/codecolors.h"
#include "ui/models/codes/textmatch.h"
#include "ui/models/words/display.h"

#include <QSet>

namespace Kodeks {

namespace {

/// Puts the codes into the order of their tree; what hangs together in a ring is left out.
template <typename Code, typename Parent>
QList<Code> treeOrder(QList<Code> codes, Parent parentOf)
{
    std::ranges::stable_sort(codes, {}, &Code::position);
    QHash<qint64, QList<qsizetype>> children;
    for (qsizetype i = 0; i < codes.size(); ++i)
        children[parentOf(codes.at(i)).value()].prepend(i);
    QList<Code> ordered;
    QList<qsizetype> waiting = children.value(0);
    while (!waiting.isEmpty()) {
        ordered.append(codes.at(waiting.takeLast()));
        waiting.append(children.value(ordered.last().id.value()));
    }
    return ordered;
}

QList<CodeNode> taskNodes(const Project &project)
{
    QList<CodeNode> nodes;
    for (const Task &task : tasksInOrder(project.codebook())) {
        nodes.append({task.id.value(), task.parent.value(), task.name, task.text.code,
            taskColor(project.codebook(), task.id), task.group, project.passageCount(task.id)});
    }
    QHash<qint64, qsizetype> below;
    for (auto node = nodes.rbegin(); node != nodes.rend(); ++node) {
        node->count += below.value(node->id);
        below[node->parent] += node->count;
    }
    return nodes;
}

QList<CodeNode> directionNodes(const Project &project)
{
    QList<CodeNode> nodes;
    for (const Direction &direction : project.codebook().directions) {
        nodes.append({direction.id.value(), 0, Display::direction(project.codebook(), direction), direction.text.code,
            QColor::fromString(direction.text.color), false, project.passageCount(direction.id)});
    }
    return nodes;
}

QList<CodeNode> actorNodes(const Project &project)
{
    const Codebook &codebook = project.codebook();
    QHash<ActorId, qsizetype> counts;
    for (const Direction &direction : codebook.directions) {
        const qsizetype count = project.passageCount(direction.id);
        counts[direction.from] += count;
        if (direction.to != direction.from)
            counts[direction.to] += count;
    }
    QList<CodeNode> nodes;
    for (const Actor &actor : treeOrder(codebook.actors, [](const Actor &one) { return one.kindOf; }))
        nodes.append({actor.id.value(), actor.kindOf.value(), actor.name, {}, {}, false, counts.value(actor.id)});
    return nodes;
}

QList<CodeNode> argumentNodes(const Project &project)
{
    QList<CodeNode> nodes;
    for (const Argument &argument : project.codebook().arguments) {
        nodes.append({argument.id.value(), 0, argument.name, argument.text.code,
            QColor::fromString(argument.text.color), false, project.passageCount(argument.id)});
    }
    return nodes;
}

bool fits(const QString &typed, const CodeNode &node)
{
    const auto named = matchName(typed, node.name);
    return (named && named->rank <= MatchRank::Inside) || matchesShortId(typed, node.code);
}

} // namespace

QList<CodeNode> fitting(const QList<CodeNode> &nodes, const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return nodes;
    QSet<qint64> shown;
    for (const CodeNode &node : nodes) {
        if (shown.contains(node.parent) || fits(typed, node))
            shown.insert(node.id);
    }
    for (auto node = nodes.crbegin(); node != nodes.crend(); ++node) {
        if (shown.contains(node->id))
            shown.insert(node->parent);
    }
    QList<CodeNode> found;
    std::ranges::copy_if(
        nodes, std::back_inserter(found), [&shown](const CodeNode &node) { return shown.contains(node.id); });
    return found;
}

QList<Task> tasksInOrder(const Codebook &codebook)
{
    return treeOrder(codebook.tasks, [](const Task &task) { return task.parent; });
}

QList<CodeNode> codeNodes(const Project &project, CodeDimension dimension)
{
    switch (dimension) {
    case CodeDimension::Tasks: return taskNodes(project);
    case CodeDimension::Directions: return directionNodes(project);
    case CodeDimension::Actors: return actorNodes(project);
    case CodeDimension::Arguments: return argumentNodes(project);
    }
    return {};
}

} // namespace Kodeks
