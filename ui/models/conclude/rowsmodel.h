// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/pages/analysistable.h"

#include <QAbstractTableModel>

namespace Kodeks {

/// A small table of words.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(AnalysisTable table)
    {
        beginResetModel();
        m_table = std::move(table);
        endResetModel();
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_table.rows.size());
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_table.header.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
        return index.isValid() && isText ? m_table.rows.at(index.row()).at(index.column()) : QVariant();
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_table.header.value(section) : QVariant();
    }

private:
    AnalysisTable m_table;
};

} // namespace Kodeks
