// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

/// What stands before the name of something that has others below it.
[[nodiscard]] inline QString branchSign(bool open)
{
    return open ? QStringLiteral("▾") : QStringLiteral("▸");
}

} // namespace Kodeks
