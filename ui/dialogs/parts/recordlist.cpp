// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/parts/recordlist.h"

#include <QHeaderView>
#include <algorithm>

namespace Kodeks {

RecordList::RecordList(const QString &name, const QStringList &columns, int wide, QWidget *parent)
    : QTableWidget(0, int(columns.size()), parent)
{
    setObjectName(name);
    setHorizontalHeaderLabels(columns);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
}

void RecordList::setRows(const QList<QStringList> &rows)
{
    setRowCount(int(rows.size()));
    for (int row = 0; row < rowCount(); ++row)
        setCells(row, rows.at(row));
    constexpr int line = 144; // characters
    const int widest = line / std::max(1, columnCount());
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < columnCount(); ++column) {
        if (horizontalHeader()->sectionResizeMode(column) == QHeaderView::Stretch)
            continue;
        const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + 12;
        setColumnWidth(column, std::clamp(wanted, 14 * character, widest * character));
    }
}

void RecordList::setCells(int row, const QStringList &cells)
{
    for (int column = 0; column < cells.size(); ++column) {
        if (!item(row, column))
            setItem(row, column, new QTableWidgetItem);
        item(row, column)->setText(cells.at(column));
        item(row, column)->setToolTip(cells.at(column).toHtmlEscaped());
    }
}

void RecordList::showOnly(const std::function<bool(int row)> &isShown)
{
    int first = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const bool shown = isShown(row);
        if (isRowHidden(row) == shown)
            setRowHidden(row, !shown);
        first = first < 0 && shown ? row : first;
    }
    if (currentRow() < 0 || isRowHidden(currentRow()))
        setCurrentCell(first, first < 0 ? -1 : 0);
}

QList<int> RecordList::marked() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected) {
        if (!isRowHidden(index.row()))
            rows.append(index.row());
    }
    std::ranges::sort(rows);
    return rows;
}

} // namespace Kodeks
