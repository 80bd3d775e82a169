// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <functional>

namespace Kodeks {

class MainWindow;

/// A state of the window worth a picture.
struct Scene
{
    std::function<void(MainWindow &)> play;
    std::function<bool(const MainWindow &)> isReady; ///< once its background work is done
};

/// The scene of that name: welcome, coding, codebar, agreement and its pages, heatmap, development, search, compare,
/// worklist, palette, bringin, round, copy; without `play` if there is none.
[[nodiscard]] Scene findScene(const QString &name);

} // namespace Kodeks
