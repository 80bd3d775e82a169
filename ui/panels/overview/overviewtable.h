// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/overview/counttable.h"

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;

namespace Kodeks {

class ListTable;

/// One table of the overview, as high as its rows, up to a number of them; or a sentence where there are none.
/// Ctrl+C copies all of it, as spreadsheets take it.
class OverviewTable : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what the table is found by, `title` what it is called.
    OverviewTable(const QString &name, const QString &title, int mostRows, QWidget *parent = nullptr);

    void setTable(const CountTable &table);
    /// A click on a column sorts by it.
    void setSortable();
    void focusTable();

signals:
    /// A link was clicked, or Enter pressed on it (elsewhere in a row, on its first one).
    void placeActivated(const Kodeks::CountPlace &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void go(const QModelIndex &index, bool anywhereInRow);
    void copy() const;
    void fit();

    CountTableModel *m_model;
    QSortFilterProxyModel *m_order;
    ListTable *m_view;
    QLabel *m_empty;
    int m_mostRows;
};

} // namespace Kodeks
