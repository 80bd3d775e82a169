// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/pdf/wordrows.h"

namespace Kodeks {

/// Whether the gaps between a row's words, `fewest` words at least, are the same to a hair, as only justified lines
/// have them; or, where all letters are of one width, to one space.
[[nodiscard]] bool hasEvenGaps(const WordRow &row, qsizetype fewest);

/// For each row, in the order in which they are read, whether it is a line that was spread to fill its column, so that
/// its wide gaps are spaces and part no cells: its gaps are even, the first word of the line below had no room in them,
/// and other lines fill the same column, of which some are plainly text.
[[nodiscard]] QList<bool> justifiedRows(const QList<WordRow> &rows);

} // namespace Kodeks
