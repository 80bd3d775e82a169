// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/startwords.h"
#include "app/window/screenshot.h"

namespace Kodeks {

/// Opens the window, with the project that the words name if they do. Makes the QApplication; returns the program's
/// exit code: Failed, after a sentence, where no display can be reached.
[[nodiscard]] int runWindow(StartWords &start);

/// Paints a picture of the window (screenshot.h), without a display and in one style, wherever it is made.
[[nodiscard]] int runPicture(StartWords &start, const SceneFinder &findScene);

} // namespace Kodeks
