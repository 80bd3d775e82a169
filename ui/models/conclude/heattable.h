// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/pages/analysistable.h"

class QAbstractItemModel;

namespace Kodeks {

/// What a map of tints shows, the names of its rows in the first column, which is called `corner`.
[[nodiscard]] AnalysisTable heatTable(const QAbstractItemModel &model, const QString &corner);
/// With tabs between, as spreadsheets take it from the clipboard.
[[nodiscard]] QString tabbed(const AnalysisTable &table);

} // namespace Kodeks
