// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace Kodeks::HeatRole {

/// What a model tells of the cells and the names of a map of tints.
enum HeatRole {
    Tint = Qt::UserRole, ///< double, -1 to 1: how strongly a cell is tinted; below zero in the other hue
    Short,  ///< QString: what a cell says where its text has no room; none: nothing
    Framed,              ///< bool: the cell stands out by a frame
    Margin,              ///< bool: a total, which is not tinted
    Edge,                ///< bool: a group of rows (of a cell: or of columns) begins here
    Depth,               ///< int, of a name: how far it stands below the top of its tree; none where there is no tree
    Branch,              ///< bool, of a name: open or closed; none where nothing stands below it
};

} // namespace Kodeks::HeatRole
