// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/conclude/matrixmodel.h"

#include "ui/models/conclude/concludewords.h"
#include "ui/models/words/heatrole.h"

#include <QLocale>
#include <cmath>

namespace Kodeks {

using namespace Qt::StringLiterals;

void MatrixModel::setMatrix(std::shared_ptr<const CountedMatrix> matrix)
{
    m_matrix = std::move(matrix);
    arrange();
}

void MatrixModel::setPart(const MatrixModel &whole, std::shared_ptr<const CountedMatrix> part, qsizetype largest)
{
    beginResetModel();
    m_matrix = std::move(part);
    m_rows = whole.m_rows;
    m_columns = whole.m_columns;
    m_shown = whole.m_shown;
    m_largest = largest;
    endResetModel();
}

void MatrixModel::setShown(Shown shown)
{
    m_shown = shown;
    if (m_matrix)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void MatrixModel::setOrder(MatrixOrder order)
{
    m_order = order;
    arrange();
}

void MatrixModel::toggle(int section, Qt::Orientation orientation)
{
    const qint32 value = lines(orientation).at(section).value;
    if (value < 0)
        return;
    const auto &values = orientation == Qt::Vertical ? m_matrix->counts.rowValues : m_matrix->counts.columnValues;
    const QString id = values.at(value).id;
    if (!m_closed.remove(id))
        m_closed.insert(id);
    arrange();
}

void MatrixModel::arrange()
{
    beginResetModel();
    m_rows.clear();
    m_columns.clear();
    m_largest = 0;
    if (m_matrix) {
        m_rows = matrixLines(*m_matrix, Qt::Vertical, m_order, m_closed);
        m_columns = matrixLines(*m_matrix, Qt::Horizontal, m_order, m_closed);
        for (const auto &[cell, count] : m_matrix->counts.cells)
            m_largest = std::max(m_largest, count);
    }
    endResetModel();
}

const QList<MatrixLine> &MatrixModel::lines(Qt::Orientation names) const
{
    return names == Qt::Vertical ? m_rows : m_columns;
}

CellPlace MatrixModel::place(const QModelIndex &index) const
{
    return index.isValid() ? CellPlace{m_rows.at(index.row()).value, m_columns.at(index.column()).value} : CellPlace();
}

QModelIndex MatrixModel::indexOf(const CellPlace &place) const
{
    const auto at = [](const QList<MatrixLine> &lines, const QList<DimensionValues::Value> &values, qint32 value) {
        for (;; value = values.at(value).parent) {
            const auto found = std::ranges::find(lines, value, &MatrixLine::value);
            if (found != lines.end() || value < 0 || value >= values.size())
                return found == lines.end() ? -1 : int(found - lines.begin());
        }
    };
    if (!m_matrix)
        return {};
    const int row = at(m_rows, m_matrix->counts.rowValues, place.row);
    const int column = at(m_columns, m_matrix->counts.columnValues, place.column);
    return row >= 0 && column >= 0 ? index(row, column) : QModelIndex();
}

QString MatrixModel::name(const MatrixLine &line, Qt::Orientation names) const
{
    if (line.value < 0)
        return tr("All");
    return names == Qt::Vertical ? m_matrix->rowNames.at(line.value) : m_matrix->columnNames.at(line.value);
}

QString MatrixModel::title(const CellPlace &place) const
{
    if (!m_matrix)
        return {};
    QStringList names;
    if (place.row >= 0)
        names.append(m_matrix->rowNames.value(place.row));
    if (place.column >= 0)
        names.append(m_matrix->columnNames.value(place.column));
    return names.isEmpty() ? tr("All") : names.join(u" · "_s);
}

std::optional<double> MatrixModel::shareOf(const CellPlace &place, Shown shown) const
{
    const qsizetype whole
        = m_matrix->count(shown == Shown::RowShares ? CellPlace{place.row, -1} : CellPlace{-1, place.column});
    return whole > 0 ? std::optional(double(m_matrix->count(place)) / double(whole)) : std::nullopt;
}

QString MatrixModel::text(const CellPlace &place) const
{
    const qsizetype count = m_matrix->count(place);
    const bool isMargin = place.row < 0 || place.column < 0;
    if (count == 0 && !isMargin)
        return {};
    if (isMargin || m_shown == Shown::Counts)
        return QLocale().toString(count);
    return Display::share(shareOf(place, m_shown).value_or(0));
}

double MatrixModel::tint(const CellPlace &place) const
{
    if (place.row < 0 || place.column < 0 || m_largest == 0)
        return 0;
    return m_shown == Shown::Counts ? std::sqrt(double(m_matrix->count(place)) / double(m_largest))
                                    : shareOf(place, m_shown).value_or(0);
}

QString MatrixModel::sentence(const QModelIndex &index) const
{
    const CellPlace at = place(index);
    const QString counted = Display::unitCount(m_matrix->question.unit, m_matrix->count(at));
    if (at.row < 0 || at.column < 0 || m_matrix->count(at) == 0)
        return tr("%1: %2").arg(title(at), counted);
    return tr("%1: %2, %3 of the row, %4 of the column")
        .arg(title(at), counted, Display::share(shareOf(at, Shown::RowShares).value_or(0)),
            Display::share(shareOf(at, Shown::ColumnShares).value_or(0)));
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CellPlace at = place(index);
    switch (role) {
    case Qt::DisplayRole: return text(at);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return sentence(index);
    case Qt::TextAlignmentRole: return Qt::AlignCenter;
    case HeatRole::Tint: return tint(at);
    case HeatRole::Margin: return at.row < 0 || at.column < 0;
    default: return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= lines(orientation).size())
        return {};
    const MatrixLine &line = lines(orientation).at(section);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return name(line, orientation);
    case HeatRole::Depth: return line.depth;
    case HeatRole::Branch:
        return line.branch == MatrixLine::Branch::None ? QVariant() : line.branch == MatrixLine::Branch::Open;
    default: return {};
    }
}

} // namespace Kodeks
