// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searching/fewpages.h"

#include "core/storage/statement.h"

namespace Kodeks {

Result<> keepFewPages(Connection &connection)
{
    return guarded(connection, [&]() -> Result<> {
        connection.database().exec("PRAGMA cache_size = -1000");
        return {};
    });
}

} // namespace Kodeks
