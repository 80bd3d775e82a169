// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/images/rowimage.h"

#include <optional>

namespace Kodeks {

/// A row that an edit touched.
struct TouchedRow
{
    Table table = Table::Property;
    qint64 id = 0;
    std::optional<RowImage> before; ///< none: the row was made
    std::optional<RowImage> after; ///< none: the row was removed

    friend bool operator==(const TouchedRow &, const TouchedRow &) = default;
};

} // namespace Kodeks
