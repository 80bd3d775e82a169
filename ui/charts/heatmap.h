// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>
#include <optional>

namespace Kodeks {

class UprightHeader;

/// A map of tints (ui/models/words/heatrole.h), a table to the keyboard and to screen readers. The cells grow with the
/// room there is; if they would be too small to be told apart, the map scrolls. Branches of names open and close by
/// Space, +, - and a click on the name.
class HeatMap : public QTableView
{
    Q_OBJECT

public:
    explicit HeatMap(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Cells as wide as this text, for such numbers, and names of up to so many characters beside the rows. Otherwise
    /// cells are square.
    void setWidest(const QString &text, int nameCharacters);

signals:
    /// Another cell has become the current one, by keyboard or mouse.
    void cellShown(const QModelIndex &cell);
    /// Enter or a double-click.
    void cellActivated(const QModelIndex &cell);
    /// Ctrl+C: the whole map is wanted.
    void copyPressed();
    /// The branch of a row or a column is to be opened or closed.
    void branchToggled(int section, Qt::Orientation orientation);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fit();
    bool toggle(int section, Qt::Orientation orientation, std::optional<bool> open);
    [[nodiscard]] int branchAround(int section, Qt::Orientation orientation) const;
    bool toggleByKey(int key);

    QString m_widest; ///< empty: square
    UprightHeader *m_columns;
};

} // namespace Kodeks
