// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

namespace Kodeks {

/// Where a popup of `size` goes in an area of `available` (both in the area's coordinates, origin 0): under `under`,
/// else above it, else over it, always whole within the area; what is too large for the area is made smaller.
[[nodiscard]] QRect popupPlace(const QRect &under, const QSize &size, const QSize &available);

} // namespace Kodeks
