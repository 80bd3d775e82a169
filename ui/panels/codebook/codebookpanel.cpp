// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/codebook/codebookpanel.h"

#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "ui/models/codes/codebookmodel.h"
#include "ui/models/codes/codeedit.h"
#include "ui/models/codes/removaltext.h"
#include "ui/models/compare/decisions.h"
#include "ui/panels/parts/filterfield.h"

#include <QTreeView>

namespace Kodeks {

using namespace Qt::StringLiterals;

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

CodebookPanel::CodebookPanel(Decisions &decisions, QWidget *parent)
    : QWidget(parent)
    , m_decisions(decisions)
    , m_model(new CodebookModel(this))
{
    connect(m_model, &CodebookModel::moveRequested, this,
        [this](TaskId task, TaskId into, int position) { m_apply(Edits::moveTask(task, into, position)); });
    build();
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &CodebookPanel::showRow);
    connect(m_model, &QAbstractItemModel::rowsMoved, this,
        [this](const QModelIndex &from, int first, int last, const QModelIndex &to, int before) {
        showRow(to, from == to && before > first ? before - (last - first + 1) : before);
    });
    refresh();
}

void CodebookPanel::showRow(const QModelIndex &parent, int row)
{
    m_tree->expand(parent);
    m_moved.append(m_model->idAt(m_model->index(row, 0, parent)));
}

void CodebookPanel::follow()
{
    const QList<qint64> moved = std::exchange(m_moved, {});
    refresh();
    if (!m_model->filter().isEmpty())
        m_tree->expandAll();
    if (moved.size() == 1 && m_model->indexOf(moved.constFirst()).isValid())
        m_tree->scrollTo(m_model->indexOf(moved.constFirst()));
}

void CodebookPanel::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_chosen = 0;
    m_filterEdit->clear();
    m_model->setProject(project);
    if (project)
        connect(project, &Project::changed, this, &CodebookPanel::follow);
    m_tree->expandAll();
    refresh();
}

CodeDimension CodebookPanel::dimension() const
{
    return m_model->dimension();
}

void CodebookPanel::setDimension(CodeDimension dimension)
{
    m_chosen = 0;
    m_model->setDimension(dimension);
    m_tree->expandAll();
    refresh();
}

qint64 CodebookPanel::currentCode() const
{
    return m_model->idAt(m_tree->currentIndex());
}

void CodebookPanel::setCurrentCode(qint64 id)
{
    const QModelIndex index = m_model->indexOf(id);
    m_tree->setCurrentIndex(index);
    if (index.isValid())
        m_tree->scrollTo(index);
}

void CodebookPanel::showTask(TaskId task)
{
    setDimension(CodeDimension::Tasks);
    if (!m_model->indexOf(task.value()).isValid())
        m_filterEdit->clear();
    setCurrentCode(task.value());
    m_tree->setFocus(Qt::OtherFocusReason);
}

bool CodebookPanel::canChange() const
{
    return m_project && whyNotChange().isEmpty();
}

QString CodebookPanel::whyNotChange() const
{
    if (!m_project)
        return tr("No project is open.");
    if (m_project->isLocked())
        return tr("The codebook is locked for this round of coding. Project ▸ Project settings unlocks it.");
    return m_project->readOnlyReason();
}

std::optional<CodeValue> CodebookPanel::chosen()
{
    const auto code = current();
    if (!code)
        emit refused(tr("No code is chosen. Choose one in the codebook first."));
    return code;
}

std::optional<CodeValue> CodebookPanel::changeable()
{
    if (const QString why = whyNotChange(); !why.isEmpty()) {
        emit refused(why);
        return {};
    }
    return chosen();
}

std::optional<CodeValue> CodebookPanel::current() const
{
    return m_project ? codeValue(m_project->codebook(), dimension(), currentCode()) : std::nullopt;
}

qsizetype CodebookPanel::currentCount() const
{
    const QList<CodeNode> nodes = codeNodes(*m_project, dimension());
    const auto node = std::ranges::find(nodes, currentCode(), &CodeNode::id);
    return node == nodes.end() ? 0 : node->count;
}

void CodebookPanel::choose()
{
    const auto code = chosen();
    if (!code)
        return;
    const auto *task = std::get_if<Task>(&*code);
    if (task && !task->group)
        emit taskChosen(task->id);
    else if (const auto *direction = std::get_if<Direction>(&*code))
        emit directionChosen(direction->id);
    else if (const auto *argument = std::get_if<Argument>(&*code))
        emit argumentChosen(argument->id);
    else
        m_tree->setExpanded(m_tree->currentIndex(), !m_tree->isExpanded(m_tree->currentIndex()));
}

void CodebookPanel::showPassages()
{
    if (chosen())
        emit passagesRequested({dimension(), currentCode()});
}

void CodebookPanel::readPassages()
{
    if (chosen())
        emit readingRequested({dimension(), currentCode()});
}

void CodebookPanel::writeMemo()
{
    if (chosen())
        emit memoAsked(subject());
}

MemoSubject CodebookPanel::subject() const
{
    switch (dimension()) {
    case CodeDimension::Tasks: return TaskId(currentCode());
    case CodeDimension::Directions: return DirectionId(currentCode());
    case CodeDimension::Actors: return ActorId(currentCode());
    case CodeDimension::Arguments: return ArgumentId(currentCode());
    }
    return {};
}

void CodebookPanel::focusFilter()
{
    m_filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_filterEdit->selectAll();
}

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
    m_decisions.chooseTarget(this, m_project->codebook(), *code, currentCount(),
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
        m_apply(Edits::moveTask(task->id, group, static_cast<int>(m_project->codebook().children(group).size())));
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
