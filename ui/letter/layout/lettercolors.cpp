// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/layout/lettercolors.h"

#include "ui/models/codes/codecolors.h"
#include "ui/models/codes/legiblepalette.h"

namespace Kodeks {

static QColor translucent(QColor color, float alpha)
{
    color.setAlphaF(alpha);
    return color;
}

/// What text of less weight stands on besides the base: passages of the usual hues, on the cursor's sentence too, what
/// is selected and what is found.
static QList<QColor> groundsOf(const LetterColors &colors)
{
    QList<QColor> grounds{colors.base, colors.selection, over(colors.band, colors.base), over(colors.hit, colors.base),
        over(colors.currentHit, colors.base)};
    for (const QColor &hue : paletteHues()) {
        grounds.append(over(colors.tint(hue, true, 0), colors.base));
        grounds.append(over(colors.tint(hue, true, 0), over(colors.band, colors.base)));
    }
    return grounds;
}

LetterColors LetterColors::of(const QPalette &palette)
{
    LetterColors colors;
    colors.base = palette.color(QPalette::Base);
    colors.text = legible(palette.color(QPalette::Text), {colors.base}, 10);
    colors.dark = luminance(colors.base) < luminance(colors.text);
    colors.strong = hasHighContrast(palette);
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    colors.band = translucent(highlight, colors.dark ? 0.20F : 0.12F);
    const auto ground
        = [&](QColor color, float alpha) { return fainter(translucent(color, alpha), colors.base, colors.text, 7); };
    colors.selection = over(ground(highlight, colors.dark ? 0.55F : 0.38F), colors.base);
    colors.hit = ground(QColor(0xff, 0xd5, 0x3d), colors.dark ? 0.32F : 0.55F);
    colors.currentHit = ground(QColor(0xff, 0x9a, 0x1f), colors.dark ? 0.60F : 0.65F);
    colors.accent = legible(highlight, {colors.base, over(colors.band, colors.base), colors.selection}, leastOfMarks);
    colors.hitEdge = legible(QColor(0xc0, 0x80, 0x10), {colors.base, over(colors.hit, colors.base)}, leastOfMarks);
    const QList<QColor> grounds = groundsOf(colors);
    colors.muted = legible(mixed(colors.text, colors.base, 0.42F), grounds, leastOfText);
    colors.question = legible(colors.dark ? QColor(0x8c, 0xc4, 0xf0) : QColor(0x1d, 0x4f, 0x7c), grounds, leastOfText);
    colors.heading = colors.text;
    return colors;
}

QColor LetterColors::tint(const QColor &hue, bool mine, int depth) const
{
    const QColor shown = dark ? mixed(hue, Qt::white, 0.12F) : hue;
    const float alpha = (dark ? 0.32F : 0.26F) * (mine ? 1.0F : 0.6F) / (1.0F + 0.5F * static_cast<float>(depth));
    return fainter(translucent(shown, alpha), base, text, 8);
}

QColor LetterColors::ink(const QColor &hue) const
{
    return legible(hue, {base, over(band, base)}, leastOfText);
}

} // namespace Kodeks
