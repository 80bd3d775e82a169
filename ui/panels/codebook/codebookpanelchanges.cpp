// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/codebook/codebookpanel.h"

#include "core/project/edits/edits.h"
#include "core/project/steadily.h"
#include "ui/models/codes/codeedit.h"
#include "ui/models/codes/removaltext.h"
#include "ui/models/compare/decisions.h"

#include <QTreeView>

namespace Kodeks {

namespace {

/// The key of the code of that kind that came into the codebook, 0 if there is none.
qint64 newCode(const Change &change, CodeDimension dimension)
{
    switch (dimension) {
    case CodeDimension::Tasks: return change.newTasks.value(0).value();
    case CodeDimension::Directions: return change.newDirections.value(0).value();
    case CodeDimension::Actors: return change.newActors.value(0).value();
    case CodeDimension::Arguments: return change.newArguments.value(0).value();
    }
    return 0;
}

} // namespace

void CodebookPanel::createFrom(const CodeValue &blank)
{
    if (!canChange()) {
        emit refused(whyNotChange());
        return;
    }
    m_decisions.editCode(this, m_project->codebook(), blank, [this](const CodeValue &code) {
        if (const auto change = m_apply(addCode(code)))
            setCurrentCode(newCode(*change, dimension()));
    });
}

void CodebookPanel::createCode()
{
    switch (dimension()) {
    case CodeDimension::Directions: return createFrom(Direction());
    case CodeDimension::Actors: return createFrom(Actor());
    case CodeDimension::Arguments: return createFrom(Argument());
    case CodeDimension::Tasks: break;
    }
    Task blank;
    if (const auto code = current())
        blank.parent = std::get<Task>(*code).group ? std::get<Task>(*code).id : std::get<Task>(*code).parent;
    createFrom(blank);
}

void CodebookPanel::createGroup()
{
    setDimension(CodeDimension::Tasks);
    Task blank;
    blank.group = true;
    createFrom(blank);
}

void CodebookPanel::editCode()
{
    if (const auto code = changeable())
        m_decisions.editCode(
            this, m_project->codebook(), *code, [this](const CodeValue &edited) { m_apply(changeCode(edited)); });
}

void CodebookPanel::mergeCode()
{
    const auto code = changeable();
    if (!code)
        return;
    const auto preview
        = [code = *code, path = m_project->path(), viewer = m_project->viewer()](qint64 into) -> Result<MergePreview> {
        return steadily(
            path, viewer, [&](const Project &project) { return previewMerge(project, codeMerge(code, into)); });
    };
    m_decisions.chooseTarget(this, m_project->codebook(), *code, currentCount(), preview,
        [this, code = *code](qint64 into) { m_apply(Kodeks::mergeCode(code, into)); });
}

Question CodebookPanel::removal(const CodeValue &code) const
{
    return {
        tr("Remove “%1”?").arg(nameOf(m_project->codebook(), code)), removalText(*m_project, code), tr("Remove"), true};
}

void CodebookPanel::removeCode()
{
    const auto code = changeable();
    if (!code)
        return;
    const auto *actor = std::get_if<Actor>(&*code);
    const QStringList naming = actor ? directionsNaming(m_project->codebook(), actor->id) : QStringList();
    if (naming.isEmpty()) {
        m_decisions.confirm(this, removal(*code), [this, code = *code] { m_apply(Kodeks::removeCode(code)); });
        return;
    }
    const QString text = tr(
        "%n direction(s) name it: %1. Remove or change them first, or merge “%2” into another actor, which they will "
        "then name.",
        nullptr, static_cast<int>(naming.size()));
    m_decisions.confirm(this,
        {tr("“%1” cannot be removed yet").arg(actor->name), text.arg(naming.join(u", "_s), actor->name), tr("Merge…")},
        [this] { mergeCode(); });
}

void CodebookPanel::moveBy(int rows)
{
    const auto code = changeable();
    const auto *task = code ? std::get_if<Task>(&*code) : nullptr;
    if (!task)
        return;
    const QList<Task> siblings = m_project->codebook().children(task->parent);
    const auto place = static_cast<int>(std::ranges::find(siblings, task->id, &Task::id) - siblings.begin()) + rows;
    if (place >= 0 && place < siblings.size())
        m_apply(Edits::moveTask(task->id, task->parent, place));
}

void CodebookPanel::moveUp()
{
    moveBy(-1);
}

void CodebookPanel::moveDown()
{
    moveBy(1);
}

void CodebookPanel::moveInto(TaskId group)
{
    const auto code = current();
    if (const auto *task = code ? std::get_if<Task>(&*code) : nullptr)
        moveTask(task->id, group, static_cast<int>(m_project->codebook().children(group).size()));
}

/// What takes others with it is asked about first.
void CodebookPanel::moveTask(TaskId id, TaskId into, int position)
{
    const auto move = [this, id, into, position] { m_apply(Edits::moveTask(id, into, position)); };
    const Task *task = m_project->codebook().task(id);
    if (!task || task->parent == into || m_project->codebook().children(id).isEmpty()) {
        move();
        return;
    }
    const QString to = into.isValid() ? m_project->codebook().taskPath(into) : tr("the top");
    m_decisions.confirm(this,
        {tr("Move “%1” with all below it?").arg(task->name), branchMoveText(*m_project, *task, to), tr("Move")}, move);
}

void CodebookPanel::recolor(const QString &color)
{
    auto code = current();
    if (!code)
        return;
    std::visit([&color](auto &one) {
        if constexpr (requires { one.text.color; })
            one.text.color = color;
    }, *code);
    m_apply(changeCode(*code));
}

} // namespace Kodeks
