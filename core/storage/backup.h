// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"

#include <QString>

namespace Kodeks {

class Connection;

/// Copies a whole project to a new file, as it is at one moment, whoever else has it open. `progress` hears of pages of
/// the file, and of fewer than before where somebody wrote and the copy began anew; what was copied of a cancelled copy
/// is the caller's to remove.
[[nodiscard]] Result<> copyProject(Connection &connection, const QString &path, const Progress &progress = {});

} // namespace Kodeks
