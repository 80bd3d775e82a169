// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace Kodeks {

class UprightHeader;

/// A ConfusionModel as a map of square tints, a table to the keyboard and to screen readers. The cells grow with the
/// room there is; if they would be too small to be told apart, the map scrolls.
class HeatMap : public QTableView
{
    Q_OBJECT

public:
    explicit HeatMap(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

signals:
    /// Another cell has become the current one, by keyboard or mouse.
    void cellShown(const QModelIndex &cell);
    /// Enter or a double-click.
    void cellActivated(const QModelIndex &cell);
    /// Ctrl+C: the whole map is wanted.
    void copyPressed();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fit();

    UprightHeader *m_columns;
};

} // namespace Kodeks
