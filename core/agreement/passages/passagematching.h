// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/passage.h"

#include <utility>

namespace Kodeks {

/// Which passage of `a` stands for the same statement as which of `b` (places in the lists). The best of all
/// overlapping pairs is taken first, then the best of those left: same task, more shared characters, fewer unshared
/// ones, same direction, same arguments. Costs n log n and the number of overlapping pairs; where these are more than
/// half a million over one stretch of text, passages are taken in order of their place instead, those with the same
/// task first.
[[nodiscard]] QList<std::pair<qsizetype, qsizetype>> matchPassages(const QList<Passage> &a, const QList<Passage> &b);

} // namespace Kodeks
