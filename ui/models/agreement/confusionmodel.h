// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report/agreementreport.h"

#include <QAbstractTableModel>

namespace Kodeks {

/// Two coders' confusions, one row per code of the first and one column per code of the second, “not coded” last. Cells
/// hold units; empty where there are none. Tints (ui/models/words/heatrole.h) leave out units that neither coded; those
/// to which both gave the same are framed.
class ConfusionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `coders` are those of the report, in its order.
    void setMatrix(ConfusionMatrix matrix, const QList<Coder> &coders, Unit unit);
    /// Null where there are no units.
    [[nodiscard]] const ConfusionCell *cell(const QModelIndex &index) const;
    /// "Coder A: Sykehjem · Coder B: Hjemmetjenester · 3 sentences".
    [[nodiscard]] QString sentence(const QModelIndex &index) const;
    /// The fullest cell off the diagonal, else the fullest on it; invalid if all are empty.
    [[nodiscard]] QModelIndex fullestConfusion() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString name(int section) const;
    [[nodiscard]] bool isNeither(const ConfusionCell &cell) const;

    ConfusionMatrix m_matrix;
    QString m_first;
    QString m_second;
    Unit m_unit = Unit::Sentence;
    qint64 m_largest = 0; ///< units in the fullest cell but that of units that neither coded
};

} // namespace Kodeks
