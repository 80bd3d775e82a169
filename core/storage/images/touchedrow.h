// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/images/table.h"

#include <QJsonObject>
#include <optional>

namespace Kodeks {

/// A row that an edit touched: a JSON object of its columns, `id` apart.
struct TouchedRow
{
    Table table = Table::Property;
    qint64 id = 0;
    std::optional<QJsonObject> before; ///< none: the row was made
    std::optional<QJsonObject> after; ///< none: the row was removed

    friend bool operator==(const TouchedRow &, const TouchedRow &) = default;
};

} // namespace Kodeks
