// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"

#include <QColor>
#include <QIcon>

namespace Kodeks {

/// The hue of a task: its own colour or the nearest above it, else the one of a colour-blind-safe palette that its
/// top group keeps. A task that is not in the codebook is grey.
[[nodiscard]] QColor taskColor(const Codebook &codebook, TaskId task);

/// The background of a passage: a tint of `hue` on which text of the palette's own colour stays readable.
[[nodiscard]] QColor tint(const QColor &hue, bool dark);

/// A small rounded square of the colour, for lists and trees.
[[nodiscard]] QIcon colorIcon(const QColor &color);

/// The palette's hues, in the order they are given out.
[[nodiscard]] QList<QColor> paletteHues();

} // namespace Kodeks
