// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/lists/passagespanel.h"

#include "core/project/project.h"
#include "ui/panels/lists/passagecolumnchoice.h"
#include "ui/panels/lists/passagefilterbar.h"
#include "ui/panels/lists/querybar.h"
#include "ui/panels/parts/emptystate.h"
#include "ui/panels/parts/listtable.h"

#include <QAction>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKept = 200;

} // namespace

PassagesPanel::PassagesPanel(QWidget *parent)
    : QWidget(parent)
    , m_bar(new PassageFilterBar)
    , m_query(new QueryBar)
    , m_table(new ListTable)
    , m_state(new EmptyState(m_table))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_query);
    column->addWidget(m_state, 1);
    m_table->setObjectName(u"passagesTable"_s);
    m_table->setAccessibleName(tr("Passages of all letters"));
    m_table->setModel(&m_model);
    m_columns = new PassageColumnChoice(m_model, *m_table);
    m_bar->setColumnsMenu(m_columns->menu());
    makeActions();

    connect(m_bar, &PassageFilterBar::filterChanged, this, &PassagesPanel::applyFilter);
    connect(m_query, &QueryBar::found, this, [this](const std::optional<QSet<PassageId>> &passages) {
        m_found = passages;
        applyFilter();
    });
    connect(m_query, &QueryBar::queryChanged, this, &PassagesPanel::queryChanged);
    connect(m_query, &QueryBar::left, this, &PassagesPanel::focusInput);
    connect(m_query, &QueryBar::readingRequested, this, &PassagesPanel::readingRequested);
    connect(m_query, &QueryBar::exportRequested, this, &PassagesPanel::exportRequested);
    connect(m_bar, &PassageFilterBar::left, this, &PassagesPanel::focusInput);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &PassagesPanel::keepSelection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PassagesPanel::restoreSelection);
    connect(&m_model, &PassageTableModel::countsChanged, this, &PassagesPanel::refresh);
    connect(&m_model, &PassageTableModel::loadFailed, this, [this](const QString &message) {
        m_failure = message;
        refresh();
    });
    connect(m_table, &ListTable::rowActivated, this, [this](const QModelIndex &index) {
        emit passageActivated(m_model.passageAt(index.row()), m_model.letterAt(index.row()));
    });
    connect(m_table, &ListTable::rowShown, this, [this](const QModelIndex &index) {
        m_current = m_model.passageAt(index.row());
        emit passageShown(m_current, m_model.letterAt(index.row()));
    });
    connect(m_table, &ListTable::removePressed, this, &PassagesPanel::removeSelected);
    connect(m_table, &ListTable::copyPressed, this, &PassagesPanel::copyQuotes);
    connect(m_table, &ListTable::editPressed, this, &PassagesPanel::recodeSelected);
    connect(m_table, &ListTable::selectionMoved, this, &PassagesPanel::enableActions);
    refresh();
}

void PassagesPanel::makeActions()
{
    QAction *go = addRowAction(u"passagesGo"_s, tr("&Go to passage\tEnter"), &PassagesPanel::goToCurrent);
    QAction *recode = addRowAction(u"passagesRecode"_s, tr("Co&de again…\tF2"), &PassagesPanel::recodeSelected);
    QAction *change = addRowAction(u"passagesChange"_s, tr("Change them a&ll…"), &PassagesPanel::changeSelected);
    change->setShortcut(QKeySequence(u"Shift+F2"_s));
    change->setShortcutContext(Qt::WidgetShortcut);
    QAction *split = addRowAction(u"passagesSplit"_s, tr("&Split off into a new code…"), &PassagesPanel::splitSelected);
    QAction *copy = addRowAction(u"passagesCopy"_s, tr("&Copy quote\tCtrl+C"), &PassagesPanel::copyQuotes);
    QAction *rows = addRowAction(u"passagesCopyRows"_s, tr("Copy r&ows with their columns"), &PassagesPanel::copyRows);
    rows->setShortcut(QKeySequence(u"Ctrl+Shift+C"_s));
    rows->setShortcutContext(Qt::WidgetShortcut);
    QAction *link = addRowAction(u"passagesLink"_s, tr("Copy lin&k for a memo"), &PassagesPanel::copyLinks);
    QAction *remove = addRowAction(u"passagesRemove"_s, tr("&Remove\tDel"), &PassagesPanel::removeSelected);
    m_actions = {go, recode, change, split, copy, rows, link, remove};
    m_changes = {recode, change, split, remove};
    enableActions();
}

QAction *PassagesPanel::addRowAction(const QString &name, const QString &text, void (PassagesPanel::*slot)())
{
    auto *action = new QAction(text, m_table);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, slot);
    m_table->addAction(action);
    return action;
}

void PassagesPanel::goToCurrent()
{
    emit m_table->rowActivated(m_table->currentIndex());
}

void PassagesPanel::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    if (project)
        connect(project, &Project::currentCoderChanged, this, &PassagesPanel::enableActions);
    m_failure.clear();
    m_current = {};
    m_model.setProject(project);
    m_kept.clear();
    m_columns->setProject(project);
    m_found.reset();
    m_query->setProject(project);
    m_bar->setProject(project);
    m_model.setFilter(m_bar->filter());
    if (isVisible())
        m_model.load();
    refresh();
}

void PassagesPanel::setEditSink(const EditSink &sink)
{
    m_query->setEditSink(sink);
}

const QString &PassagesPanel::query() const
{
    return m_query->query();
}

void PassagesPanel::setQuery(const QString &query)
{
    if (query != m_query->query())
        m_query->setQuery(query);
}

void PassagesPanel::focusQuery()
{
    m_query->focusLine();
}

QWidget *PassagesPanel::tools() const
{
    return m_bar;
}

void PassagesPanel::showOnly(const QSet<PassageId> &passages, const QString &words)
{
    m_bar->showOnly(passages, words);
}

void PassagesPanel::setCurrentLetter(LetterId letter)
{
    m_bar->setCurrentLetter(letter);
}

void PassagesPanel::setCurrentPassage(PassageId passage)
{
    m_current = passage;
    const int row = m_model.rowOf(passage);
    if (row >= 0)
        m_table->setCurrentQuietly(m_model.index(row, std::max(0, m_table->currentIndex().column())));
    else if (m_table->selectedRowNumbers().size() <= 1)
        m_table->setCurrentQuietly({});
}

void PassagesPanel::showCode(const DraggedCode &code)
{
    m_bar->clear();
    m_bar->setCode(code);
}

void PassagesPanel::focusFilter()
{
    m_bar->focusText();
}

void PassagesPanel::focusInput()
{
    if (m_model.rowCount() == 0) {
        focusFilter();
        return;
    }
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentQuietly(m_model.index(0, 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

QString PassagesPanel::columnChoice() const
{
    return m_columns->choice();
}

void PassagesPanel::setColumnChoice(const QString &choice)
{
    m_columns->setChoice(choice);
}

void PassagesPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->fitAgain();
}

void PassagesPanel::showEvent(QShowEvent *event)
{
    m_model.load();
    setCurrentPassage(m_current);
    QWidget::showEvent(event);
}

void PassagesPanel::applyFilter()
{
    PassageFilter filter = m_bar->filter();
    filter.found = m_found;
    m_model.setFilter(filter);
    if (selected().isEmpty())
        setCurrentPassage(m_current);
    refresh();
}

void PassagesPanel::keepSelection()
{
    m_kept = {m_model.passageAt(m_table->currentIndex().row())};
    const QList<PassageId> all = selected();
    if (all.size() <= mostKept)
        m_kept += all;
}

void PassagesPanel::restoreSelection()
{
    const QList<PassageId> kept = std::exchange(m_kept, {});
    if (kept.isEmpty())
        return;
    const int current = m_model.rowOf(kept.first());
    if (current >= 0)
        m_table->setCurrentQuietly(m_model.index(current, 0));
    for (qsizetype i = 1; i < kept.size(); ++i) {
        const int row = m_model.rowOf(kept.at(i));
        if (row >= 0)
            m_table->selectionModel()->select(
                m_model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void PassagesPanel::choose(const QList<PassageId> &passages)
{
    if (passages.isEmpty() || passages.size() > mostKept)
        return;
    m_current = passages.constFirst();
    m_table->setCurrentQuietly({});
    m_kept = QList{m_current} + passages;
    restoreSelection();
}

void PassagesPanel::refresh()
{
    m_bar->setCounts(m_model.totalCount(), m_model.rowCount());
    if (!m_failure.isEmpty())
        m_state->setMessage(m_failure);
    else if (m_model.isReading())
        m_state->setMessage(tr("Reading the passages…"));
    else if (m_model.totalCount() == 0)
        m_state->setMessage(
            tr("No passages yet. Mark a piece of a letter and give it a task, and it will stand here."));
    else if (m_model.rowCount() == 0)
        m_state->setMessage(m_found ? tr("No passage fits the query and the filter.")
                                    : tr("No passage fits the filter. Press Esc in the filter to see all of them."));
    else
        m_state->setMessage({});
    enableActions();
}

void PassagesPanel::enableActions()
{
    const QList<int> rows = m_table->selectedRowNumbers();
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(!rows.isEmpty());
    const bool mayChange = std::ranges::any_of(rows, [this](int row) { return m_model.mayChange(row); });
    for (QAction *action : std::as_const(m_changes))
        action->setEnabled(mayChange);
}

} // namespace Kodeks
