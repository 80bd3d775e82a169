// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/models/figuretable.h"

namespace Kodeks {

/// CSV text as a table to look at. Cells are put on one line and cut after a few hundred characters.
[[nodiscard]] Result<FigureTable> previewTable(const QString &csv);

} // namespace Kodeks
