// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

namespace Kodeks {

class Connection;

/// What is wrong with what the journal keeps of an edit: rows that cannot be read, so that it could not be undone, or
/// an `about` that does not follow from them. Empty if all is well.
[[nodiscard]] Result<QString> journalProblem(Connection &connection, EditId edit);

} // namespace Kodeks
