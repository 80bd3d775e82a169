// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace Kodeks {

/// A chart's colours, made from the palette in charge, for light and dark alike.
struct ChartColors
{
    QColor base;
    QColor text;
    QColor muted; ///< marks and labels of axes, reference lines
    QColor grid;
    QColor hue;   ///< the one hue of lines, bars and tints; contrast of at least 3 with the base
    QColor otherHue; ///< of what is below zero, told apart also by those who do not see all colours; the same contrast

    [[nodiscard]] static ChartColors of(const QPalette &palette);

    /// From the base (0) to the hue (1). Shares outside are cut off.
    [[nodiscard]] QColor sequential(double share) const;
    /// From the other hue (-1) over the base (0) to the hue (1).
    [[nodiscard]] QColor diverging(double share) const;
    /// Text that can be read on such a tint.
    [[nodiscard]] QColor textOn(const QColor &background) const;
};

} // namespace Kodeks
