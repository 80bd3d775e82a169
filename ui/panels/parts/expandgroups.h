// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace Kodeks {

/// Opens whatever has something below it. QTreeView::expandAll() opens the leaves too, and a screen reader says so of
/// each.
void expandGroups(QTreeView *tree);

} // namespace Kodeks
