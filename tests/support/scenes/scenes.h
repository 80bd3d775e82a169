// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/screenshot.h"

namespace Kodeks {

/// The scene of that name: welcome, coding, codebar, agreement and its pages, heatmap, development, search, compare,
/// worklist, palette, bringin, round, copy; without `play` if there is none.
[[nodiscard]] Scene findScene(const QString &name);

} // namespace Kodeks
