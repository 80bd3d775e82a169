// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/overview/overviewtable.h"

#include "ui/panels/parts/listtable.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

OverviewTable::OverviewTable(const QString &name, const QString &title, int mostRows, QWidget *parent)
    : QWidget(parent)
    , m_model(new CountTableModel(this))
    , m_order(new QSortFilterProxyModel(this))
    , m_view(new ListTable)
    , m_empty(new QLabel)
    , m_mostRows(mostRows)
{
    m_order->setSourceModel(m_model);
    m_order->setSortRole(CountTableModel::OrderRole);
    m_order->setSortLocaleAware(true);
    m_view->setObjectName(name);
    m_view->setAccessibleName(title);
    m_view->setModel(m_order);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_view);
    column->addWidget(m_empty);
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &index) { go(index, false); });
    connect(m_view, &ListTable::rowActivated, this, [this](const QModelIndex &index) { go(index, true); });
    connect(m_view, &ListTable::copyPressed, this, &OverviewTable::copy);
    setTable({});
}

void OverviewTable::copy() const
{
    QStringList lines{m_model->table().header.join(u'\t')};
    for (int row = 0; row < m_order->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_order->columnCount(); ++column)
            cells.append(m_order->index(row, column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

void OverviewTable::setSortable()
{
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(0, Qt::AscendingOrder);
}

void OverviewTable::focusTable()
{
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_order->index(0, 0));
    m_view->setFocus(Qt::OtherFocusReason);
}

void OverviewTable::setTable(const CountTable &table)
{
    const bool sameColumns = table.header == m_model->table().header;
    m_model->setTable(table);
    m_empty->setText(table.empty);
    m_view->setVisible(!table.rows.isEmpty());
    m_empty->setVisible(table.rows.isEmpty());
    if (!sameColumns && !table.header.isEmpty()) {
        QHeaderView *header = m_view->horizontalHeader();
        header->setSectionResizeMode(QHeaderView::ResizeToContents);
        header->setSectionResizeMode(0, table.header.size() > 7 ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (table.header.size() > 7)
            header->resizeSection(0, 34 * fontMetrics().averageCharWidth());
    }
    fit();
}

void OverviewTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
    QWidget::changeEvent(event);
}

void OverviewTable::fit()
{
    const int rows = std::min(m_mostRows, m_order->rowCount());
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height()
        + rows * m_view->verticalHeader()->defaultSectionSize() + m_view->horizontalScrollBar()->sizeHint().height());
}

void OverviewTable::go(const QModelIndex &index, bool anywhereInRow)
{
    CountPlace place = m_model->place(m_order->mapToSource(index));
    for (int column = 0; anywhereInRow && place.kind == CountPlace::Kind::None && column < m_model->columnCount();
        ++column)
        place = m_model->place(m_order->mapToSource(index.siblingAtColumn(column)));
    if (place.kind != CountPlace::Kind::None)
        emit placeActivated(place);
}

} // namespace Kodeks
