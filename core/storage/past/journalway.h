// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

namespace Kodeks {

class Connection;

/// The way from how things are to how they were right after an edit was made, by undo or redo.
struct JournalWay
{
    bool undo = true;   ///< else redo
    qint64 steps = 0;   ///< 0: things are as they were then
    bool open = true;   ///< false: an edit that was undone for good, or that lies before what undo can reach
    EditId from = {};   ///< the last edit that is done; invalid: none that undo can reach
};

/// NotFound if there is no such edit. An invalid one: how things were before all that undo can reach.
[[nodiscard]] Result<JournalWay> journalWayTo(Connection &connection, EditId edit);

} // namespace Kodeks
