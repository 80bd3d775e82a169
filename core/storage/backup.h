// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace Kodeks {

class Connection;

/// Copies a whole project to a new file, as it is at one moment, whoever else has it open.
[[nodiscard]] Result<> copyProject(Connection &connection, const QString &path);

} // namespace Kodeks
