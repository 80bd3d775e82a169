// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/codebook/codebookpanel.h"

#include "core/project/project.h"
#include "ui/models/codes/codebookmodel.h"
#include "ui/panels/parts/expandgroups.h"
#include "ui/panels/parts/filterfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTreeView>

namespace Kodeks {

using namespace Qt::StringLiterals;

CodebookPanel::CodebookPanel(Decisions &decisions, QWidget *parent)
    : QWidget(parent)
    , m_decisions(decisions)
    , m_model(new CodebookModel(this))
{
    connect(m_model, &CodebookModel::moveRequested, this,
        [this](TaskId task, TaskId into, int position) { moveTask(task, into, position); });
    build();
    connect(&m_backlinks, &MemoBacklinks::found, this, &CodebookPanel::showDetail);
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
        expandGroups(m_tree);
    if (moved.size() == 1 && m_model->indexOf(moved.constFirst()).isValid())
        m_tree->scrollTo(m_model->indexOf(moved.constFirst()));
}

void CodebookPanel::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_chosen = 0;
    m_backlinks.setProject(project);
    m_filterEdit->clear();
    m_model->setProject(project);
    if (project)
        connect(project, &Project::changed, this, &CodebookPanel::follow);
    expandGroups(m_tree);
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
    expandGroups(m_tree);
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
    showSubject(task);
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

void CodebookPanel::copyLink()
{
    if (chosen())
        QGuiApplication::clipboard()->setText(memoLink(subject(), m_project->codebook(), m_project->letters()));
}

void CodebookPanel::showSubject(const MemoSubject &code)
{
    switch (code.of()) {
    case MemoSubject::Of::Task: setDimension(CodeDimension::Tasks); break;
    case MemoSubject::Of::Direction: setDimension(CodeDimension::Directions); break;
    case MemoSubject::Of::Actor: setDimension(CodeDimension::Actors); break;
    case MemoSubject::Of::Argument: setDimension(CodeDimension::Arguments); break;
    case MemoSubject::Of::Project:
    case MemoSubject::Of::Letter: return;
    }
    if (!m_model->indexOf(code.row()).isValid())
        m_filterEdit->clear();
    setCurrentCode(code.row());
    m_tree->setFocus(Qt::OtherFocusReason);
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

} // namespace Kodeks
