// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace Kodeks {

/// The hue of a task: its own colour or the nearest above it, else the one of a colour-blind-safe palette that its
/// top group keeps. A task that is not in the codebook is grey.
[[nodiscard]] QColor taskColor(const Codebook &codebook, TaskId task);

/// The background of a passage: a tint of `hue` on which text of the palette's own colour stays readable.
[[nodiscard]] QColor tint(const QColor &hue, bool dark);

/// A small rounded square of the colour, for lists and trees, with an edge that shows on whatever it stands.
[[nodiscard]] QIcon colorIcon(const QColor &color);

/// The edge of such a square in that palette: the colour itself where that can be seen.
[[nodiscard]] QColor swatchEdge(const QColor &color, const QPalette &palette, bool selected);

/// The palette's hues, in the order they are given out.
[[nodiscard]] QList<QColor> paletteHues();

} // namespace Kodeks
