// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/conclude/countedmatrix.h"

#include <QAbstractTableModel>
#include <memory>
#include <optional>

namespace Kodeks {

/// A matrix as a map of tints: the first row and the first column are the margins, which are always counts. Shares of
/// rows are "of those who speak of the row".
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Shown { Counts, RowShares, ColumnShares };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null for none. Branches that are closed stay closed.
    void setMatrix(std::shared_ptr<const CountedMatrix> matrix);
    /// A part of `whole`, with its rows and columns; the fullest cell of all parts has `largest`. Nothing else is
    /// changed in it: it is set again when the whole one has changed.
    void setPart(const MatrixModel &whole, std::shared_ptr<const CountedMatrix> part, qsizetype largest);
    void setShown(Shown shown);
    void setOrder(MatrixOrder order);
    /// Opens or closes what stands below a row or a column.
    void toggle(int section, Qt::Orientation orientation);

    [[nodiscard]] const CountedMatrix *matrix() const { return m_matrix.get(); }
    [[nodiscard]] bool isEmpty() const { return m_rows.size() < 2 || m_columns.size() < 2; }
    [[nodiscard]] CellPlace place(const QModelIndex &index) const;
    /// The cell of such a place, or the one of what it stands below; invalid if there is none.
    [[nodiscard]] QModelIndex indexOf(const CellPlace &place) const;
    /// "Sykehjem · etat → bydel".
    [[nodiscard]] QString title(const CellPlace &place) const;
    /// "Sykehjem · etat → bydel: 3 letters, 60 % of the row, 50 % of the column".
    [[nodiscard]] QString sentence(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void arrange();
    [[nodiscard]] const QList<MatrixLine> &lines(Qt::Orientation names) const;
    [[nodiscard]] QString name(const MatrixLine &line, Qt::Orientation names) const;
    /// Nothing of what does not occur.
    [[nodiscard]] std::optional<double> shareOf(const CellPlace &place, Shown shown) const;
    [[nodiscard]] QString text(const CellPlace &place) const;
    [[nodiscard]] double tint(const CellPlace &place) const;

    std::shared_ptr<const CountedMatrix> m_matrix;
    Shown m_shown = Shown::Counts;
    MatrixOrder m_order = MatrixOrder::Codebook;
    QSet<QString> m_closed;
    QList<MatrixLine> m_rows;
    QList<MatrixLine> m_columns;
    qsizetype m_largest = 0; ///< of the cells that are shown
};

} // namespace Kodeks
