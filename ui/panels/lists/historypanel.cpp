// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/lists/historypanel.h"

#include "ui/panels/parts/emptystate.h"
#include "ui/panels/parts/listtable.h"

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
    , m_table(new ListTable)
    , m_state(new EmptyState(m_table))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_state);
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("History of the project"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new HistoryDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    const int unit = m_table->fontMetrics().averageCharWidth();
    header->resizeSection(HistoryModel::When, 18 * unit);
    header->resizeSection(HistoryModel::Who, 24 * unit);
    header->resizeSection(HistoryModel::State, 22 * unit);
    connect(m_table, &ListTable::copyPressed, this, &HistoryPanel::copySelected);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &HistoryPanel::refresh);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &HistoryPanel::refresh);
    connect(&m_model, &HistoryModel::loadFailed, m_state, &EmptyState::setMessage);
    refresh();
}

void HistoryPanel::setProject(Project *project)
{
    m_model.setProject(project);
    if (isVisible())
        m_model.load();
}

void HistoryPanel::focusInput()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    m_model.load();
    QWidget::showEvent(event);
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
    m_state->setMessage(m_model.rowCount() > 0 ? QString() : tr("Nothing has been done in this project yet."));
}

} // namespace Kodeks
