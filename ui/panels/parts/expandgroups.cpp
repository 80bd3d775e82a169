// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/expandgroups.h"

namespace Kodeks {

namespace {

void closeLeaves(QTreeView *tree, const QModelIndex &parent)
{
    const QAbstractItemModel &model = *tree->model();
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (model.hasChildren(index))
            closeLeaves(tree, index);
        else
            tree->collapse(index);
    }
}

} // namespace

void expandGroups(QTreeView *tree)
{
    tree->expandAll();
    closeLeaves(tree, {});
}

} // namespace Kodeks
