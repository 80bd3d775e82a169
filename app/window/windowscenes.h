// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/screenshot.h"

namespace Kodeks {

/// The scenes that the handbook has pictures of: window, newproject, codebook, coding, codebar, overview, compare,
/// agreement; without `play` if there is none of that name.
[[nodiscard]] Scene windowScene(const QString &name);

/// What scenes are made of; all in a window with the sample.
namespace Scenes {

[[nodiscard]] bool always(const MainWindow &window);
/// A passage in the middle of the letter is the current one.
void showCoding(MainWindow &window);
void showCodeBar(MainWindow &window);
void showAgreement(MainWindow &window);
/// The project with its first differences settled in one way or another; with all in other letters too.
void settleSome(MainWindow &window, int count, bool wholeOthers);
/// Whether two coders stand beside the letter, with all that is counted.
[[nodiscard]] bool isCompared(const MainWindow &window);

} // namespace Scenes

} // namespace Kodeks
