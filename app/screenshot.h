// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Kodeks {

/// `kodeks --screenshot OUT.png [PROJECT] [--letter NAME] [--scene welcome|coding|codebar|agreement|search|palette]
/// [--dark] [--language en|nb] [--size 1440x900]`: paints the window into a file and ends. Without a project it makes
/// the Oslo 2024 sample in a temporary folder. Touches none of the user's settings. Returns the exit code.
[[nodiscard]] int takeScreenshot(const QStringList &arguments);

} // namespace Kodeks
