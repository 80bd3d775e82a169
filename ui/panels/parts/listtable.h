// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>
#include <QTimer>

namespace Kodeks {

/// A dense table of rows to go through with the keyboard or the mouse. Enter and a double-click activate a row; a row
/// the user has moved to is told once the movement rests. Tab leaves the table. Its actions are its context menu.
class ListTable : public QTableView
{
    Q_OBJECT

public:
    explicit ListTable(QWidget *parent = nullptr);

    /// Makes a row the current one without telling of it; where it is one of several that are selected, these stay so.
    /// An invalid index clears the selection.
    void setCurrentQuietly(const QModelIndex &index);
    /// The selected rows, from above.
    [[nodiscard]] QList<int> selectedRowNumbers() const;

signals:
    void rowActivated(const QModelIndex &index);
    void rowShown(const QModelIndex &index);
    void removePressed();
    void copyPressed();
    void editPressed(); ///< F2
    void selectionMoved();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void showLater();

    QTimer m_resting;
    bool m_quiet = false;
};

} // namespace Kodeks
