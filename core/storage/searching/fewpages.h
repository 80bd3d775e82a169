// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace Kodeks {

class Connection;

/// For a connection that goes through the texts of all letters: it keeps few of the file's pages from now on. None is
/// asked for twice, and getting memory for each takes longer than reading it does.
[[nodiscard]] Result<> keepFewPages(Connection &connection);

} // namespace Kodeks
