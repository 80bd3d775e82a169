// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartcolors.h"

#include "ui/models/codes/shade.h"

namespace Kodeks {

ChartColors ChartColors::of(const QPalette &palette)
{
    ChartColors colors;
    colors.base = palette.color(QPalette::Base);
    colors.text = palette.color(QPalette::Text);
    colors.muted = mixed(colors.text, colors.base, 0.38F);
    colors.grid = mixed(colors.text, colors.base, 0.86F);
    colors.hue = palette.color(QPalette::Highlight);
    for (int i = 0; i < 20 && contrast(colors.hue, colors.base) < 3; ++i)
        colors.hue = mixed(colors.hue, colors.text, 0.1F);
    return colors;
}

QColor ChartColors::sequential(double share) const
{
    return mixed(base, hue, float(std::clamp(share, 0.0, 1.0)));
}

QColor ChartColors::textOn(const QColor &background) const
{
    return contrast(text, background) >= contrast(base, background) ? text : base;
}

} // namespace Kodeks
