// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/lists/historypanel.h"

#include "ui/panels/lists/historyfilterbar.h"
#include "ui/panels/parts/emptystate.h"
#include "ui/panels/parts/listtable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Writes what has been undone in a fainter colour of the palette.
class HistoryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(HistoryModel::GoneRole).toBool())
            option->palette.setBrush(QPalette::Text, option->palette.brush(QPalette::PlaceholderText));
    }
};

} // namespace

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent)
    , m_bar(new HistoryFilterBar)
    , m_table(new ListTable)
    , m_state(new EmptyState(m_table))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_state, 1);
    setUpTable();
    connectAll();
    refresh();
}

void HistoryPanel::setUpTable()
{
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("History of the project"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new HistoryDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionsMovable(true);
    header->setSectionResizeMode(HistoryModel::Quote, QHeaderView::Stretch);
    const int unit = m_table->fontMetrics().averageCharWidth();
    const std::pair<HistoryModel::Column, int> widths[]
        = {{HistoryModel::When, 18}, {HistoryModel::Who, 12}, {HistoryModel::What, 24}, {HistoryModel::Letter, 22},
            {HistoryModel::Before, 26}, {HistoryModel::After, 26}, {HistoryModel::State, 16}};
    for (const auto &[section, characters] : widths)
        header->resizeSection(section, characters * unit);
    addAction(u"historyGo"_s, tr("&Go there\tEnter"), [this] { go(m_table->currentIndex().row()); });
    m_wayBack = addAction(
        u"historyWayBack"_s, {}, [this] { emit wayBackRequested(m_model.editAt(m_table->currentIndex().row())); });
    addAction(u"historyCopy"_s, tr("&Copy\tCtrl+C"), [this] { copySelected(); });
    addAction(u"historyExportShown"_s, tr("&Export what is shown…"), [this] { emit exportRequested(m_bar->filter()); });
}

QAction *HistoryPanel::addAction(const QString &name, const QString &text, const std::function<void()> &work)
{
    auto *action = new QAction(text, m_table);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, work);
    m_table->addAction(action);
    return action;
}

void HistoryPanel::connectAll()
{
    connect(m_bar, &HistoryFilterBar::filterChanged, this, [this] { m_model.setFilter(m_bar->filter()); });
    connect(m_bar, &HistoryFilterBar::left, this, &HistoryPanel::focusInput);
    connect(m_bar, &HistoryFilterBar::exportRequested, this, [this] { emit exportRequested(m_bar->filter()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPanel::nameWayBack);
    connect(&m_model, &HistoryModel::dataChanged, this, &HistoryPanel::nameWayBack);
    connect(m_table, &ListTable::copyPressed, this, &HistoryPanel::copySelected);
    connect(m_table, &ListTable::rowActivated, this, [this](const QModelIndex &index) { go(index.row()); });
    connect(&m_model, &HistoryModel::countsChanged, this, [this] {
        m_failure.clear();
        refresh();
    });
    connect(&m_model, &HistoryModel::loadFailed, this, [this](const QString &message) {
        m_failure = message;
        refresh();
    });
}

void HistoryPanel::setProject(Project *project)
{
    m_project = project;
    m_failure.clear();
    m_model.setProject(project);
    m_bar->setProject(project);
    if (isVisible())
        m_model.load();
    refresh();
}

void HistoryPanel::setCurrentLetter(LetterId letter)
{
    m_bar->setCurrentLetter(letter);
}

void HistoryPanel::choose(EditId edit)
{
    m_bar->clear();
    m_model.load();
    m_model.setFilter({});
    const int row = m_model.rowOf(edit);
    if (row >= 0)
        m_table->setCurrentQuietly(m_model.index(row, 0));
    focusInput();
}

void HistoryPanel::focusInput()
{
    if (m_model.rowCount() == 0) {
        m_bar->focusText();
        return;
    }
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentQuietly(m_model.index(0, 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    m_model.load();
    QWidget::showEvent(event);
}

/// To the passage if it is there, else to where it was, else to the letter.
void HistoryPanel::go(int row)
{
    const HistoryLine *line = m_model.lineAt(row);
    if (!line || !m_project)
        return;
    const EditAccount &account = line->account;
    const auto passage
        = account.passage.isValid() ? m_project->passage(account.passage) : Result<Passage>(std::unexpected(Error()));
    if (passage)
        emit passageActivated(passage->id, passage->letter);
    else if (account.letter.isValid() && !m_project->letter(account.letter))
        emit placeless(tr("“%1” is no longer in the project.").arg(account.letterName));
    else if (account.letter.isValid() && account.passage.isValid())
        emit rangeActivated(account.letter, account.range);
    else if (account.letter.isValid())
        emit letterActivated(account.letter);
    else
        emit placeless(account.letters > 1
                ? tr("This was done in %Ln letter(s); there is no one place to go to.", nullptr, int(account.letters))
                : tr("This was done to the project as a whole; there is no place in a letter to go to."));
}

void HistoryPanel::nameWayBack()
{
    const HistoryLine *line = m_model.lineAt(m_table->currentIndex().row());
    const auto state = line ? line->entry.state : JournalEntry::State::Discarded;
    m_wayBack->setText(
        state == JournalEntry::State::Undone ? tr("&Redo as far as this") : tr("&Undo all that came after this"));
    m_wayBack->setEnabled(state != JournalEntry::State::Discarded);
}

void HistoryPanel::copySelected()
{
    QStringList lines;
    for (const int row : m_table->selectedRowNumbers()) {
        QStringList cells;
        for (int column = 0; column < HistoryModel::ColumnCount; ++column)
            cells.append(m_model.index(row, column).data().toString());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void HistoryPanel::refresh()
{
    m_bar->setCount(m_model.rowCount(), m_model.isReading());
    nameWayBack();
    if (!m_failure.isEmpty())
        m_state->setMessage(m_failure);
    else if (m_model.rowCount() > 0 || m_model.isReading())
        m_state->setMessage({});
    else
        m_state->setMessage(m_model.filter().isEmpty()
                ? tr("Nothing has been done in this project yet.")
                : tr("Nothing that was done fits the filter. Press Esc in the filter to see all of it."));
}

} // namespace Kodeks
