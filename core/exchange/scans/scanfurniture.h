// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/scans/scanlines.h"

namespace Kodeks {

/// Page numbers, headers and footers among the lines of recognised pages, as furnitureOf() tells them; a page may lie a
/// little higher or lower on the glass than another, and a letter or two of a line may be read otherwise on one.
[[nodiscard]] QList<QList<bool>> scanFurniture(const QList<QList<ScanLine>> &pages);

} // namespace Kodeks
