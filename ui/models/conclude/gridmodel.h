// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/conclude/grid.h"

#include <QAbstractTableModel>

namespace Kodeks {

/// A grid as a map of tints (ui/models/words/heatrole.h).
class GridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setGrid(Grid grid);
    [[nodiscard]] const Grid &grid() const { return m_grid; }
    /// "Velferdsetaten · Sykehjem".
    [[nodiscard]] QString title(const QModelIndex &index) const;
    /// "Velferdsetaten · Sykehjem: etat → bydel (3 passages)".
    [[nodiscard]] QString sentence(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] GridCell cell(const QModelIndex &index) const;

    Grid m_grid;
};

} // namespace Kodeks
