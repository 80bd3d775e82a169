// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/merging/mergeplan.h"

#include <QAbstractTableModel>

namespace Kodeks {

/// What two copies of a project differ in, with a choice for each: check "here" or "there"; never both.
class MergeDifferenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Here, There, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `otherName` names the other copy.
    void setDifferences(QList<MergeDifference> differences, const QString &otherName);
    void chooseAll(MergeDifference::Choice choice);
    /// Those that were chosen otherwise than they would be by themselves.
    [[nodiscard]] MergeChoices choices() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        MergeDifference difference;
        MergeDifference::Choice chosen;
    };

    [[nodiscard]] QString text(const Row &row, Column column) const;
    [[nodiscard]] QString toolTip(const Row &row, Column column) const;

    QList<Row> m_rows;
    QString m_other;
};

/// “the task”, “the coder” … as a word of its own: "Task".
[[nodiscard]] QString mergeSubjectName(MergeSubject subject);

} // namespace Kodeks
