// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/pdf/wordrows.h"

namespace Kodeks {

/// The row with words whole that are written with space between their letters: titles in tracked capitals, told by the
/// even gaps within words and the wider ones between them, and what a form's comb of boxes holds, one sign in each, at
/// even steps. Letters and figures that stand for choices ("A B C D", "1 2 3 4") or in columns stay apart.
[[nodiscard]] WordRow withWholeWords(const WordRow &row);

} // namespace Kodeks
