// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/layout/lettercolors.h"

namespace Kodeks {

static QColor translucent(QColor color, float alpha)
{
    color.setAlphaF(alpha);
    return color;
}

/// The nearest colour on the way to `far` that can be read on `base`.
static QColor readable(const QColor &color, const QColor &base, const QColor &far)
{
    constexpr double least = 4.6;
    if (contrast(color, base) >= least)
        return color;
    float low = 0;
    float high = 1;
    for (int i = 0; i < 7; ++i) {
        const float middle = (low + high) / 2;
        (contrast(mixed(color, far, middle), base) >= least ? high : low) = middle;
    }
    return mixed(color, far, high);
}

LetterColors LetterColors::of(const QPalette &palette)
{
    LetterColors colors;
    colors.base = palette.color(QPalette::Base);
    colors.text = palette.color(QPalette::Text);
    colors.dark = luminance(colors.base) < luminance(colors.text);
    const QColor far = colors.dark ? QColor(Qt::white) : QColor(Qt::black);
    const QColor highlight = palette.color(QPalette::Highlight);
    colors.accent = mixed(highlight, far, 0);
    if (contrast(colors.accent, colors.base) < 3)
        colors.accent = mixed(highlight, far, 0.3F);
    colors.muted = readable(mixed(colors.text, colors.base, 0.42F), colors.base, colors.text);
    colors.question = readable(colors.dark ? QColor(0x8c, 0xc4, 0xf0) : QColor(0x1d, 0x4f, 0x7c), colors.base, far);
    colors.heading = colors.text;
    colors.band = translucent(highlight, colors.dark ? 0.20F : 0.12F);
    colors.selection = mixed(colors.base, highlight, colors.dark ? 0.55F : 0.42F);
    colors.hit = translucent(QColor(0xff, 0xd5, 0x3d), colors.dark ? 0.32F : 0.55F);
    colors.currentHit = translucent(QColor(0xff, 0x9a, 0x1f), colors.dark ? 0.60F : 0.75F);
    return colors;
}

QColor LetterColors::tint(const QColor &hue, bool mine, int depth) const
{
    const QColor shown = dark ? mixed(hue, Qt::white, 0.12F) : hue;
    return translucent(
        shown, (dark ? 0.32F : 0.26F) * (mine ? 1.0F : 0.6F) / (1.0F + 0.5F * static_cast<float>(depth)));
}

QColor LetterColors::ink(const QColor &hue) const
{
    return readable(hue, base, dark ? QColor(Qt::white) : QColor(Qt::black));
}

} // namespace Kodeks
