// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/report/confusion.h"

#include <algorithm>

namespace Kodeks {

const ConfusionCell *ConfusionMatrix::cell(qsizetype row, qsizetype column) const
{
    const auto place = [](const ConfusionCell &cell) { return std::pair(cell.row, cell.column); };
    const auto found = std::ranges::lower_bound(cells, std::pair(row, column), {}, place);
    return found != cells.end() && place(*found) == std::pair(row, column) ? &*found : nullptr;
}

} // namespace Kodeks
