// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

/// "0.1.0".
[[nodiscard]] QString versionText();

} // namespace Kodeks
