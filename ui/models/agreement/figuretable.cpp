// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/agreement/figuretable.h"

#include "core/model/nameorder.h"

namespace Kodeks {

namespace {

/// Cells that have no figure come before those that have one.
bool less(const FigureCell &a, const FigureCell &b)
{
    if (a.number != b.number)
        return b.number;
    if (a.sortKey.isValid() && b.sortKey.isValid())
        return QVariant::compare(a.sortKey, b.sortKey) == QPartialOrdering::Less;
    if (a.sortKey.isValid() != b.sortKey.isValid())
        return b.sortKey.isValid();
    return compareNames(a.text, b.text) < 0;
}

} // namespace

QStringList FigureTable::noteTexts() const
{
    QStringList texts;
    for (const FigureNote &note : notes)
        texts.append(note.text);
    return texts;
}

QString FigureTable::tabbedText() const
{
    QStringList lines{caption, headers.join(QLatin1Char('\t'))};
    for (const QList<FigureCell> &row : rows) {
        QStringList cells;
        for (const FigureCell &cell : row)
            cells.append(cell.text);
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return (lines + noteTexts()).join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void FigureTableModel::setTable(FigureTable table)
{
    beginResetModel();
    m_table = std::move(table);
    m_given = m_table.rows;
    endResetModel();
}

int FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.headers.size());
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FigureCell &cell = m_table.rows.at(index.row()).at(index.column());
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return cell.explanation;
    case ValueRole: return cell.sortKey;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (cell.number ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.headers.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.headers.at(section);
    if (role == Qt::TextAlignmentRole && !m_table.rows.isEmpty())
        return QVariant::fromValue(
            Qt::AlignVCenter | (m_table.rows.first().at(section).number ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

void FigureTableModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_table.rows = m_given;
    if (column >= 0 && column < m_table.headers.size()) {
        std::ranges::stable_sort(m_table.rows, [&](const QList<FigureCell> &a, const QList<FigureCell> &b) {
            return order == Qt::AscendingOrder ? less(a.at(column), b.at(column)) : less(b.at(column), a.at(column));
        });
    }
    endResetModel();
}

} // namespace Kodeks
