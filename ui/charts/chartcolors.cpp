// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartcolors.h"

#include "ui/models/codes/legiblepalette.h"
#include "ui/models/codes/shade.h"

namespace Kodeks {

ChartColors ChartColors::of(const QPalette &palette)
{
    ChartColors colors;
    colors.base = palette.color(QPalette::Base);
    colors.text = palette.color(QPalette::Text);
    colors.muted = quietInk(colors.text, colors.base);
    colors.grid = mixed(colors.text, colors.base, 0.86F);
    colors.hue = legible(palette.color(QPalette::Active, QPalette::Highlight), {colors.base}, leastOfMarks);
    colors.otherHue = legible(QColor(0xd5, 0x5e, 0x00), {colors.base}, leastOfMarks);
    return colors;
}

QColor ChartColors::sequential(double share) const
{
    return mixed(base, hue, float(std::clamp(share, 0.0, 1.0)));
}

QColor ChartColors::diverging(double share) const
{
    return share < 0 ? mixed(base, otherHue, float(std::clamp(-share, 0.0, 1.0))) : sequential(share);
}

QColor ChartColors::textOn(const QColor &background) const
{
    const QColor nearer = contrast(text, background) >= contrast(base, background) ? text : base;
    return legible(nearer, {background}, leastOfText);
}

} // namespace Kodeks
