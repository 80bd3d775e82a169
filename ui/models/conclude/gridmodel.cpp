// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/conclude/gridmodel.h"

#include "ui/models/words/heatrole.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

void GridModel::setGrid(Grid grid)
{
    beginResetModel();
    m_grid = std::move(grid);
    endResetModel();
}

GridCell GridModel::cell(const QModelIndex &index) const
{
    return m_grid.cells.value({index.row(), index.column()}, {m_grid.emptyText, m_grid.emptySentence, 0, false, {}});
}

QString GridModel::title(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    QStringList names;
    if (index.row() >= m_grid.margins)
        names.append(m_grid.rowNames.at(index.row()));
    if (index.column() >= m_grid.margins)
        names.append(m_grid.columnNames.at(index.column()));
    return names.isEmpty() ? tr("All") : names.join(u" · "_s);
}

QString GridModel::sentence(const QModelIndex &index) const
{
    return index.isValid() ? tr("%1: %2").arg(title(index), cell(index).sentence) : QString();
}

int GridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_grid.rowNames.size());
}

int GridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_grid.columnNames.size());
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return cell(index).text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return sentence(index);
    case Qt::TextAlignmentRole: return Qt::AlignCenter;
    case HeatRole::Tint: return cell(index).tint;
    case HeatRole::Short: return cell(index).shortText;
    case HeatRole::Framed: return cell(index).framed;
    case HeatRole::Margin: return index.row() < m_grid.margins || index.column() < m_grid.margins;
    default: return {};
    }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isRow = orientation == Qt::Vertical;
    const QStringList &names = isRow ? m_grid.rowNames : m_grid.columnNames;
    if (section < 0 || section >= names.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return names.at(section);
    case HeatRole::Edge: return (isRow ? m_grid.rowEdges : m_grid.columnEdges).contains(section);
    default: return {};
    }
}

} // namespace Kodeks
