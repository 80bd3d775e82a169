// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/session/preferences.h"

#include <QPalette>

namespace Kodeks {

/// Makes the whole application light, dark, of high contrast or as the system is. Where the platform cannot change its
/// colours, the application gets a palette of its own; where its colours have too little contrast, they are mended.
void applyAppearance(Preferences::Appearance appearance);

/// The application's own dark colours.
[[nodiscard]] QPalette darkPalette();

/// Its own colours of high contrast: black on white, or white on black.
[[nodiscard]] QPalette strongPalette(bool dark);

/// Whether text is lighter than what it stands on.
[[nodiscard]] bool isDark(const QPalette &palette);

} // namespace Kodeks
