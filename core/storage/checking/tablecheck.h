// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace Kodeks {

class Connection;

/// Whether a project that somebody else has made keeps its rows in tables. What is no table (a view, another program's
/// module) could give other rows each time it is asked, so what was checked would not be what is used.
[[nodiscard]] Result<> checkTables(Connection &connection);

} // namespace Kodeks
