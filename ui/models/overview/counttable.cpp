// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/overview/counttable.h"

#include <QGuiApplication>
#include <QPalette>

namespace Kodeks {

void CountTableModel::setTable(CountTable table)
{
    const bool sameShape = table.header == m_table.header && table.rows.size() == m_table.rows.size();
    if (sameShape) { // what is chosen, and how far one has scrolled, stay
        m_table = std::move(table);
        if (!m_table.rows.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

CountPlace CountTableModel::place(const QModelIndex &index) const
{
    return index.isValid() ? m_table.rows.at(index.row()).at(index.column()).place : CountPlace();
}

int CountTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int CountTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.header.size());
}

QVariant CountTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CountCell &cell = m_table.rows.at(index.row()).at(index.column());
    const bool isNumber = cell.order.typeId() == QMetaType::LongLong || cell.order.typeId() == QMetaType::Double;
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case OrderRole: return cell.order.isValid() ? cell.order : QVariant(cell.text);
    case Qt::ToolTipRole: return cell.toolTip.isEmpty() ? QVariant() : QVariant(cell.toolTip);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber && index.column() > 0 ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        return cell.place.kind == CountPlace::Kind::None ? QVariant()
                                                         : QGuiApplication::palette().brush(QPalette::Link);
    default: return {};
    }
}

QVariant CountTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return m_table.header.value(section);
}

} // namespace Kodeks
