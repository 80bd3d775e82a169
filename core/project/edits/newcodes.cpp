// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/newcodes.h"

#include "core/project/edits/edits.h"
#include "core/project/edittext.h"
#include "core/project/workspace.h"

namespace Kodeks {

namespace {

/// The code that `find` finds in the codebook, which `add` adds where there is none.
template <typename Find>
auto ensure(Workspace &workspace, Find find, const Edit &add) -> Result<decltype(find(Codebook())->id)>
{
    auto codebook = workspace.codebook();
    if (codebook && !find(*codebook)) {
        if (const auto added = add.make(workspace); !added)
            return failed(added);
        codebook = workspace.codebook();
    }
    if (!codebook)
        return failed(codebook);
    const auto *found = find(*codebook);
    if (!found)
        return failure(
            Error::Kind::Internal, EditText::tr("A new code did not come into the codebook; nothing was changed."));
    return found->id;
}

const Task *child(const Codebook &codebook, TaskId parent, const QString &name, bool alsoGroups)
{
    const auto found = std::ranges::find_if(codebook.tasks, [&](const Task &task) {
        return task.parent == parent && (alsoGroups || !task.group)
            && task.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == codebook.tasks.end() ? nullptr : &*found;
}

Result<TaskId> ensureTask(Workspace &workspace, const QStringList &path)
{
    TaskId parent;
    for (qsizetype i = 0; i < path.size(); ++i) {
        Task task;
        task.name = path.at(i);
        task.parent = parent;
        task.group = i + 1 < path.size();
        const auto there = ensure(workspace, [&task](const Codebook &codebook) {
            return child(codebook, task.parent, task.name, task.group);
        }, Edits::addTask(task));
        if (!there)
            return there;
        parent = *there;
    }
    return parent;
}

Result<ActorId> ensureActor(Workspace &workspace, const QString &name)
{
    Actor actor;
    actor.name = name;
    return ensure(
        workspace, [&name](const Codebook &codebook) { return codebook.findActor(name); }, Edits::addActor(actor));
}

Result<DirectionId> ensureStatement(Workspace &workspace, Direction::Kind kind)
{
    Direction direction;
    direction.kind = kind;
    return ensure(workspace, [kind](const Codebook &codebook) {
        const auto found = std::ranges::find(codebook.directions, kind, &Direction::kind);
        return found == codebook.directions.end() ? nullptr : &*found;
    }, Edits::addDirection(direction));
}

Result<DirectionId> ensureDirection(Workspace &workspace, const NewDirection &wanted)
{
    if (wanted.kind != Direction::Kind::Transfer)
        return ensureStatement(workspace, wanted.kind);
    const auto from = ensureActor(workspace, wanted.from);
    if (!from)
        return failed(from);
    const auto to = ensureActor(workspace, wanted.to);
    if (!to)
        return failed(to);
    Direction direction;
    direction.from = *from;
    direction.to = *to;
    return ensure(workspace, [&](const Codebook &codebook) { return codebook.findTransfer(*from, *to); },
        Edits::addDirection(direction));
}

Result<ArgumentId> ensureArgument(Workspace &workspace, const QString &name)
{
    Argument argument;
    argument.name = name;
    return ensure(workspace, [&name](const Codebook &codebook) {
        const auto found = std::ranges::find_if(codebook.arguments,
            [&name](const Argument &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
        return found == codebook.arguments.end() ? nullptr : &*found;
    }, Edits::addArgument(argument));
}

} // namespace

Result<Coding> ensureCodes(Workspace &workspace, const Coding &coding)
{
    if (coding.isEmpty())
        return failure(Error::Kind::Invalid,
            EditText::tr("A passage needs a task, a direction or an argument. Give it one, or remove the passage."));
    Coding made{.task = coding.task, .direction = coding.direction, .arguments = coding.arguments};
    if (!coding.newTask.isEmpty()) {
        const auto task = ensureTask(workspace, coding.newTask);
        if (!task)
            return failed(task);
        made.task = *task;
    }
    if (coding.newDirection) {
        const auto direction = ensureDirection(workspace, *coding.newDirection);
        if (!direction)
            return failed(direction);
        made.direction = *direction;
    }
    for (const QString &name : coding.newArguments) {
        const auto argument = ensureArgument(workspace, name);
        if (!argument)
            return failed(argument);
        if (!made.arguments.contains(*argument))
            made.arguments.append(*argument);
    }
    return made;
}

} // namespace Kodeks
