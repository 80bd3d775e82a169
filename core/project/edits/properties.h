// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace Kodeks {

class Workspace;

/// Makes a detail of the project say `value`, whether it is there or not.
[[nodiscard]] Result<> writeProperty(Workspace &workspace, const QString &name, const QString &value);

} // namespace Kodeks
