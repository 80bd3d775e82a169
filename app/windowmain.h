// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/screenshot.h"
#include "app/startwords.h"

namespace Kodeks {

/// Opens the window, with the project that the words name if they do. Makes the QApplication; returns the program's
/// exit code: Failed, after a sentence, where no display can be reached.
[[nodiscard]] int runWindow(StartWords &start);

/// Whether the words ask for a picture of the window (screenshot.h), and paints it, without a display and in one style,
/// wherever it is made.
[[nodiscard]] bool wantsPicture(const QStringList &words);
[[nodiscard]] int runPicture(StartWords &start, const SceneFinder &findScene = {});

} // namespace Kodeks
