// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QPalette>

namespace Kodeks {

/// Palettes that a window may be shown in, by a name: those of Qt's Fusion, those of the program, and such as desktops
/// give, of high contrast and of little. As the application would show them.
[[nodiscard]] QMap<QString, QPalette> knownPalettes();

} // namespace Kodeks
