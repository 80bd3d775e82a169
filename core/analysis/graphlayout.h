// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QList>
#include <QPointF>
#include <functional>

namespace Kodeks {

/// Places for `count` things in a square from 0 to 1, as far from each other as `length` has it, as well as a plane
/// allows (T. Kamada and S. Kawai, An algorithm for drawing general undirected graphs, 1989; by igraph). Lengths are
/// symmetric and above zero. They begin on a circle, in their order: the same lengths give the same places. NotFound
/// where igraph is not installed.
[[nodiscard]] Result<QList<QPointF>> placesByLength(
    qsizetype count, const std::function<double(qsizetype, qsizetype)> &length);

} // namespace Kodeks
