// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/agreement/confusionmodel.h"

#include "ui/models/words/agreementwords.h"
#include "ui/models/words/heatrole.h"

#include <QLocale>
#include <cmath>

namespace Kodeks {

using namespace Qt::StringLiterals;

void ConfusionModel::setMatrix(ConfusionMatrix matrix, const QList<Coder> &coders, Unit unit)
{
    beginResetModel();
    m_matrix = std::move(matrix);
    m_first = coders.value(m_matrix.first).name;
    m_second = coders.value(m_matrix.second).name;
    m_unit = unit;
    m_largest = 0;
    for (const ConfusionCell &cell : std::as_const(m_matrix.cells)) {
        if (!isNeither(cell))
            m_largest = std::max(m_largest, cell.units);
    }
    endResetModel();
}

bool ConfusionModel::isNeither(const ConfusionCell &cell) const
{
    return cell.row == m_matrix.notCoded() && cell.column == m_matrix.notCoded();
}

const ConfusionCell *ConfusionModel::cell(const QModelIndex &index) const
{
    return index.isValid() && index.model() == this ? m_matrix.cell(index.row(), index.column()) : nullptr;
}

QModelIndex ConfusionModel::fullestConfusion() const
{
    const ConfusionCell *fullest = nullptr;
    const auto before = [](const ConfusionCell &a, const ConfusionCell &b) {
        return std::pair(a.row != a.column, a.units) > std::pair(b.row != b.column, b.units);
    };
    for (const ConfusionCell &cell : m_matrix.cells) {
        if (!isNeither(cell) && (!fullest || before(cell, *fullest)))
            fullest = &cell;
    }
    return fullest ? index(int(fullest->row), int(fullest->column)) : QModelIndex();
}

int ConfusionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_matrix.ids.isEmpty() ? 0 : int(m_matrix.ids.size() + 1);
}

int ConfusionModel::columnCount(const QModelIndex &parent) const
{
    return rowCount(parent);
}

QString ConfusionModel::name(int section) const
{
    return section < m_matrix.names.size() ? Display::codeName(m_matrix.component, m_matrix.names.at(section))
                                           : tr("not coded");
}

QString ConfusionModel::sentence(const QModelIndex &index) const
{
    const ConfusionCell *found = cell(index);
    return tr("%1: %2 · %3: %4 · %5")
        .arg(m_first, name(index.row()), m_second, name(index.column()),
            Display::unitCount(m_unit, found ? found->units : 0));
}

QVariant ConfusionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConfusionCell *found = cell(index);
    switch (role) {
    case Qt::DisplayRole: return found ? QLocale().toString(found->units) : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return sentence(index);
    case Qt::TextAlignmentRole: return Qt::AlignCenter;
    case HeatRole::Framed: return index.row() == index.column();
    case HeatRole::Tint:
        if (found && !isNeither(*found) && m_largest > 0)
            return std::sqrt(double(found->units) / double(m_largest));
        return 0.0;
    default: return {};
    }
}

QVariant ConfusionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= rowCount())
        return {};
    if (role == Qt::DisplayRole)
        return name(section);
    if (role == Qt::ToolTipRole)
        return u"%1: %2"_s.arg(orientation == Qt::Vertical ? m_first : m_second, name(section));
    return {};
}

} // namespace Kodeks
