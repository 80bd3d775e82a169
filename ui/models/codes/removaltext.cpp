// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/removaltext.h"

#include "core/project/project.h"

#include <QCoreApplication>
#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct RemovalWords
{
    Q_DECLARE_TR_FUNCTIONS(RemovalText)
};

int asInt(qsizetype count)
{
    return static_cast<int>(count);
}

/// The tasks below one, groups not counted, and how many passages they and it have.
std::pair<qsizetype, qsizetype> below(const Project &project, TaskId root)
{
    QSet<TaskId> inside = {root};
    qsizetype tasks = 0;
    qsizetype passages = project.passageCount(root);
    for (const Task &task : tasksInOrder(project.codebook())) {
        if (!inside.contains(task.parent))
            continue;
        inside.insert(task.id);
        tasks += task.group ? 0 : 1;
        passages += project.passageCount(task.id);
    }
    return {tasks, passages};
}

QString taskRemoval(const Project &project, const Task &task)
{
    const auto [tasks, passages] = below(project, task.id);
    QString text = RemovalWords::tr("No passage has it.");
    if (passages > 0)
        text = RemovalWords::tr(
            "%n passage(s) lose their task but stay, with all else that is said of them.", nullptr, asInt(passages));
    if (tasks > 0)
        text = RemovalWords::tr("The %n task(s) below it are removed too.", nullptr, asInt(tasks)) + u' ' + text;
    return text;
}

} // namespace

QString removalText(const Project &project, const CodeValue &code)
{
    const QString undo = u' ' + RemovalWords::tr("Undo brings it back.");
    if (const auto *task = std::get_if<Task>(&code))
        return taskRemoval(project, *task) + undo;
    if (std::holds_alternative<Actor>(code))
        return RemovalWords::tr("No direction names it, so no passage changes.") + undo;
    const auto *direction = std::get_if<Direction>(&code);
    const qsizetype passages
        = direction ? project.passageCount(direction->id) : project.passageCount(std::get<Argument>(code).id);
    if (passages == 0)
        return RemovalWords::tr("No passage has it.") + undo;
    return (direction
                   ? RemovalWords::tr(
                         "%n passage(s) lose their direction but stay, with all else that is said of them.", nullptr,
                         asInt(passages))
                   : RemovalWords::tr("%n passage(s) lose the argument but stay, with all else that is said of them.",
                         nullptr, asInt(passages)))
        + undo;
}

QString branchMoveText(const Project &project, const Task &task, const QString &to)
{
    const auto [tasks, passages] = below(project, task.id);
    const QString comes = RemovalWords::tr("“%1” comes below %2 with the %n task(s) below it.", nullptr, asInt(tasks));
    const QString stay = RemovalWords::tr("Their %n passage(s) stay as they are.", nullptr, asInt(passages));
    return QStringList{comes.arg(task.name, to), stay, RemovalWords::tr("Undo brings it back.")}.join(u' ');
}

QStringList directionsNaming(const Codebook &codebook, ActorId actor)
{
    QStringList names;
    for (const Direction &direction : codebook.directions) {
        if (direction.from == actor || direction.to == actor)
            names.append(codebook.directionName(direction));
    }
    return names;
}

} // namespace Kodeks
