// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/textrange.h"

#include <QList>

namespace Kodeks {

/// Which end of a passage is moved, and whether the passage gets longer by it.
enum class Edge { Start, End };
enum class Resize { Grow, Shrink };

/// `range` with one edge moved to the next edge of `units` (words or sentences, in order, not overlapping) in that
/// direction; unchanged where there is none or nothing would be left.
[[nodiscard]] TextRange resized(TextRange range, Edge edge, Resize resize, const QList<TextRange> &units);

} // namespace Kodeks
