// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/consultationedits.h"
#include "core/project/edits/edits.h"
#include "core/project/edits/memos.h"

#include "core/model/freshid.h"
#include "core/model/samename.h"
#include "core/project/edittext.h"
#include "core/project/workspace.h"
#include "core/storage/passagestore.h"
#include "core/storage/rows.h"

namespace Kodeks::Edits {

using namespace Qt::StringLiterals;

namespace {

Error taskGone()
{
    return {Error::Kind::NotFound, EditText::tr("That task is no longer in the codebook."), {}};
}

QString freshTaskId(const Codebook &codebook, const Task &task)
{
    QStringList taken;
    for (const Task &other : codebook.tasks)
        taken.append(other.text.code);
    return freshId(u"T"_s, {task.name}, taken);
}

Result<> checkTask(const Codebook &codebook, const Task &task)
{
    if (task.name.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, EditText::tr("A task needs a name."));
    for (const Task &other : codebook.tasks) {
        if (other.id != task.id && !task.text.code.isEmpty() && other.text.code == task.text.code)
            return failure(Error::Kind::Exists,
                EditText::tr("The id “%1” is already used by “%2”. Choose another.").arg(task.text.code, other.name));
    }
    return checkTaskName(codebook, task);
}

/// The task as it would be elsewhere.
Task below(const Codebook &codebook, TaskId task, TaskId parent)
{
    Task moved = *codebook.task(task);
    moved.parent = parent;
    return moved;
}

/// Whether all below `from` can come below `into` under the names they have.
Result<> checkMovedTasks(const Codebook &codebook, TaskId from, TaskId into)
{
    Codebook without = codebook;
    without.tasks.removeIf([from](const Task &task) { return task.id == from; });
    for (const Task &child : codebook.children(from)) {
        if (const auto checked = checkTaskName(without, below(codebook, child.id, into)); !checked)
            return checked;
    }
    return {};
}

bool isBelow(const Codebook &codebook, TaskId task, TaskId above)
{
    qsizetype steps = 0;
    for (const Task *node = codebook.task(task); node && steps <= codebook.tasks.size();
        node = codebook.task(node->parent), ++steps) {
        if (node->id == above)
            return true;
    }
    return false;
}

Result<> giveTask(Workspace &workspace, TaskId from, TaskId into)
{
    const auto passages = PassageStore::withTask(workspace.connection(), from);
    if (!passages)
        return failed(passages);
    for (const PassageId id : *passages) {
        if (const auto changed = workspace.recodePassage(id, {{u"task"_s, idValue(into)}}); !changed)
            return changed;
    }
    return {};
}

Result<> removeWithChildren(Workspace &workspace, const Codebook &codebook, TaskId task)
{
    for (const Task &child : codebook.children(task)) {
        if (const auto removed = removeWithChildren(workspace, codebook, child.id); !removed)
            return removed;
    }
    if (const auto freed = giveTask(workspace, task, {}); !freed)
        return freed;
    return removeCodeRow(workspace, task);
}

Result<> place(Workspace &workspace, const Codebook &codebook, TaskId task, TaskId parent, int position)
{
    QList<Task> siblings = codebook.children(parent);
    siblings.removeIf([task](const Task &other) { return other.id == task; });
    siblings.insert(std::clamp<qsizetype>(position, 0, siblings.size()), *codebook.task(task));
    for (int i = 0; i < siblings.size(); ++i) {
        QJsonObject changes{{u"position"_s, i}};
        if (siblings.at(i).id == task)
            changes.insert("parent"_L1, idValue(parent));
        if (const auto moved = workspace.rows().update(Table::Task, siblings.at(i).id.value(), changes); !moved)
            return moved;
    }
    return {};
}

} // namespace

Edit addTask(Task task)
{
    task.name = task.name.trimmed();
    return {u"add-code"_s, {{u"name"_s, task.name}}, [task](Workspace &workspace) -> Result<> {
        const auto codebook = workspace.codebook();
        if (!codebook)
            return failed(codebook);
        if (const auto checked = checkTask(*codebook, task); !checked)
            return checked;
        Task added = task;
        if (added.text.uuid.isNull())
            added.text.uuid = QUuid::createUuid();
        if (!added.group && added.text.code.isEmpty())
            added.text.code = freshTaskId(*codebook, added);
        added.position = freshPosition(codebook->children(task.parent));
        const auto id = workspace.rows().insert(Table::Task, Rows::task(added));
        return id ? Result<>() : failed(id);
    }};
}

Edit changeTask(Task task)
{
    task.name = task.name.trimmed();
    return {u"change-code"_s, {{u"name"_s, task.name}}, [task](Workspace &workspace) -> Result<> {
        const auto codebook = workspace.codebook();
        if (!codebook)
            return failed(codebook);
        const Task *old = codebook->task(task.id);
        if (!old)
            return std::unexpected(taskGone());
        Task placed = task;
        placed.parent = old->parent;
        if (const auto checked = checkTask(*codebook, placed); !checked)
            return checked;
        if (task.group && !old->group) {
            const auto passages = PassageStore::withTask(workspace.connection(), task.id);
            if (!passages)
                return failed(passages);
            if (!passages->isEmpty())
                return failure(Error::Kind::Conflict,
                    EditText::tr("“%1” has passages, so it cannot become a group. Merge it into another task first.")
                        .arg(old->name));
        }
        Task changed = task;
        changed.parent = old->parent;
        changed.position = old->position;
        changed.text.uuid = old->text.uuid;
        if (!changed.group && changed.text.code.isEmpty())
            changed.text.code = freshTaskId(*codebook, changed);
        return workspace.rows().update(Table::Task, task.id.value(), Rows::task(changed));
    }};
}

Edit moveTask(TaskId task, TaskId parent, int position)
{
    return {u"move-task"_s, {{u"task"_s, task.value()}}, [task, parent, position](Workspace &workspace) -> Result<> {
        const auto codebook = workspace.codebook();
        if (!codebook)
            return failed(codebook);
        if (!codebook->task(task) || (parent.isValid() && !codebook->task(parent)))
            return std::unexpected(taskGone());
        if (isBelow(*codebook, parent, task))
            return failure(Error::Kind::Invalid, EditText::tr("A task cannot be moved below itself."));
        if (const auto checked = checkTaskName(*codebook, below(*codebook, task, parent)); !checked)
            return checked;
        return place(workspace, *codebook, task, parent, position);
    }};
}

Edit mergeTasks(TaskId from, TaskId into)
{
    return {u"merge-codes"_s, {{u"task"_s, from.value()}, {u"intoTask"_s, into.value()}},
        [from, into](Workspace &workspace) -> Result<> {
        const auto codebook = workspace.codebook();
        if (!codebook)
            return failed(codebook);
        const Task *target = codebook->task(into);
        if (!codebook->task(from) || !target)
            return std::unexpected(taskGone());
        if (from == into || isBelow(*codebook, into, from))
            return failure(
                Error::Kind::Invalid, EditText::tr("A task cannot be merged into itself or a task below it."));
        const auto passages = PassageStore::withTask(workspace.connection(), from);
        if (!passages)
            return failed(passages);
        if (target->group && !passages->isEmpty())
            return failure(Error::Kind::Invalid,
                EditText::tr("“%1” is a group, which passages cannot have. Choose a task.").arg(target->name));
        if (const auto checked = checkMovedTasks(*codebook, from, into); !checked)
            return checked;
        if (const auto given = giveTask(workspace, from, into); !given)
            return given;
        int position = freshPosition(codebook->children(into));
        for (const Task &child : codebook->children(from)) {
            const QJsonObject changes{{u"parent"_s, idValue(into)}, {u"position"_s, position++}};
            if (const auto moved = workspace.rows().update(Table::Task, child.id.value(), changes); !moved)
                return moved;
        }
        if (const auto noted = giveMemos(workspace, from, into); !noted)
            return noted;
        if (const auto given = giveRecords(workspace, codebook->task(from)->text.uuid, target->text.uuid); !given)
            return given;
        return removeCodeRow(workspace, from);
    }};
}

Edit removeTask(TaskId task)
{
    return {u"remove-code"_s, {{u"task"_s, task.value()}}, [task](Workspace &workspace) -> Result<> {
        const auto codebook = workspace.codebook();
        if (!codebook)
            return failed(codebook);
        if (!codebook->task(task))
            return std::unexpected(taskGone());
        return removeWithChildren(workspace, *codebook, task);
    }};
}

} // namespace Kodeks::Edits
