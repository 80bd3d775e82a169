// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableWidget>

namespace Kodeks {

/// Rows of words of which one or several are marked, to be changed by what stands below the list. Tab leaves it.
class RecordList : public QTableWidget
{
    Q_OBJECT

public:
    /// The column that takes the room that is left is `wide`.
    RecordList(const QString &name, const QStringList &columns, int wide, QWidget *parent = nullptr);

    void setRows(const QList<QStringList> &rows);
    void setCells(int row, const QStringList &cells);
    /// Hides the rows for which `isShown` says no. The first row that is left becomes the current one where the current
    /// one goes.
    void showOnly(const std::function<bool(int row)> &isShown);
    /// The marked rows that are shown, from above.
    [[nodiscard]] QList<int> marked() const;
};

} // namespace Kodeks
