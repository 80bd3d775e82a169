// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

class MainWindow;

/// Brings the window into a state worth a picture: welcome, coding, codebar, agreement, search, palette. `letter` is the
/// name of the letter to open, empty for one that shows much. False if there is no such scene or letter.
[[nodiscard]] bool playScene(MainWindow &window, const QString &scene, const QString &letter);

} // namespace Kodeks
