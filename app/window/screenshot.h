// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QStringList>
#include <functional>

namespace Kodeks {

class MainWindow;

/// A state of the window worth a picture.
struct Scene
{
    std::function<void(MainWindow &)> play;
    std::function<bool(const MainWindow &)> isReady; ///< once its background work is done
    std::function<QRect(const MainWindow &)> part = {}; ///< what of the window is painted; all of it without
};

/// The scene of that name; without `play` if there is none.
using SceneFinder = std::function<Scene(const QString &name)>;

/// `kodeks --screenshot OUT.png [PROJECT] [--letter NAME] [--import PATH] [--run ACTION] [--dark] [--language en|nb]
/// [--size 1440x900]`: paints the window into a file and ends. Without a project it makes the Oslo 2024 sample in a
/// temporary folder. Touches none of the user's settings. Returns the exit code. --scene NAME plays one of the scenes,
/// or
/// the one without a name, if there is one.
[[nodiscard]] int takeScreenshot(const QStringList &arguments, const SceneFinder &findScene);

} // namespace Kodeks
