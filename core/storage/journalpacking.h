// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"

namespace Kodeks {

class Connection;

/// The second half of schema step 0010: the rows of all edits, JSON in `edit_row` before, become blocks, and that table
/// goes. In the step's transaction. `progress` hears of rows.
[[nodiscard]] Result<> packJournal(Connection &connection, const Progress &progress);

} // namespace Kodeks
