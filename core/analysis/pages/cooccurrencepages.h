// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/cooccurrence.h"
#include "core/analysis/pages/analysistable.h"

#include <QJsonObject>

namespace Kodeks {

/// The members of contract.md §7; margins of what does not occur are left out.
[[nodiscard]] QJsonObject cooccurrenceJson(const Cooccurrence &counts);
/// A row for each cell with row, row_name, column, column_name, count; then the margins of rows, whose column is empty,
/// and those of columns, whose row is.
[[nodiscard]] AnalysisTable cooccurrenceTable(const Cooccurrence &counts);
/// What occurs, as a matrix with the margins last; cells that are zero, or below the diagonal of equal dimensions, are
/// empty.
[[nodiscard]] AnalysisTable cooccurrenceMatrix(const Cooccurrence &counts);

} // namespace Kodeks
