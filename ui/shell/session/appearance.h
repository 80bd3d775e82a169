// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/session/preferences.h"

#include <QPalette>

namespace Kodeks {

/// Makes the whole application light, dark or as the system is. Where the platform cannot change its colours,
/// the application gets a palette of its own.
void applyAppearance(Preferences::Appearance appearance);

/// Whether text is lighter than what it stands on.
[[nodiscard]] bool isDark(const QPalette &palette);

} // namespace Kodeks
