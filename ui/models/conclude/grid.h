// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/unitcells.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace Kodeks {

/// A cell of a grid.
struct GridCell
{
    QString text;
    QString sentence; ///< all of it in words, without what the row and the column are
    double tint = 0;  ///< -1 to 1
    bool framed = false;
    QString shortText = {}; ///< where the text has no room
};

inline size_t qHash(const Cell &cell, size_t seed = 0) noexcept
{
    return qHashMulti(seed, cell.row, cell.column);
}

/// A table of few words, of which most cells may be empty. A value.
struct Grid
{
    QStringList rowNames;
    QStringList columnNames;
    QHash<Cell, GridCell> cells;
    QString emptySentence;  ///< of a cell that is not there
    QString emptyText = {}; ///< the same
    QSet<qint32> rowEdges = {}; ///< rows that begin a group
    QSet<qint32> columnEdges = {};
    qint32 margins = 0; ///< so many of the first rows and columns are totals: 0 or 1

    [[nodiscard]] bool isEmpty() const { return rowNames.size() <= margins || columnNames.size() <= margins; }
};

} // namespace Kodeks
