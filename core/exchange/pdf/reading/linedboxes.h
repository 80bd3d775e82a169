// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineF>
#include <QRectF>
#include <vector>

namespace Kodeks {

/// Small squares whose four borders are drawn one by one, as word processors do. The lines go up or across; places are
/// points of the page. Each square once; cells that share a border are both there.
[[nodiscard]] std::vector<QRectF> boxesOfLines(const std::vector<QLineF> &lines);

} // namespace Kodeks
