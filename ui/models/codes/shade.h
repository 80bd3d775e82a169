// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>

namespace Kodeks {

/// Relative luminance of an opaque colour, 0 to 1 (WCAG 2.1).
[[nodiscard]] double luminance(const QColor &color);

/// The contrast of two opaque colours, 1 to 21 (WCAG 2.1).
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// The opaque colour that far (0 to 1) on the way from `a` to `b`.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, float share);

/// What is seen of a translucent colour on an opaque one.
[[nodiscard]] QColor over(const QColor &top, const QColor &ground);

/// The least contrast of text, and of marks that something is told by (WCAG 2.1, 1.4.3 and 1.4.11).
constexpr double leastOfText = 4.5;
constexpr double leastOfMarks = 3;

/// The nearest colour on the way from `color` to black or to white that has at least that contrast with every ground;
/// where there is none, whichever of the two ends has most.
[[nodiscard]] QColor legible(const QColor &color, const QList<QColor> &grounds, double least);

/// `color` with as much of its opacity as leaves `text` that contrast on `ground`.
[[nodiscard]] QColor fainter(QColor color, const QColor &ground, const QColor &text, double least);

} // namespace Kodeks
