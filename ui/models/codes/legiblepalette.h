// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>

namespace Kodeks {

/// Only the colours of `palette` that have to change so that text has a contrast of 4.5 with what it stands on (also
/// what is chosen, links and quiet text), and what is chosen one of 3 with the others: for a desktop's colours that
/// have less. What is not active keeps its own.
[[nodiscard]] QPalette mendedColors(const QPalette &palette);

/// Whether the palette is one of those with the most contrast that there is, black and white for text and windows.
[[nodiscard]] bool hasHighContrast(const QPalette &palette);

/// For text of less weight than `strong`, which stands on `ground`.
[[nodiscard]] QColor quietInk(const QColor &strong, const QColor &ground);

/// The edge of a field, a box or a ring on a window or among fields.
[[nodiscard]] QColor edgeColor(const QPalette &palette);

/// The edge of what has the focus.
[[nodiscard]] QColor focusColor(const QPalette &palette);

} // namespace Kodeks
