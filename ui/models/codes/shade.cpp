// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/shade.h"

#include <cmath>

namespace Kodeks {

namespace {

double worst(const QColor &color, const QList<QColor> &grounds)
{
    double least = 21;
    for (const QColor &ground : grounds)
        least = std::min(least, contrast(color, ground));
    return least;
}

/// The smallest share (0 to 1) for which `holds`, which holds for 1.
template <typename Holds>
float smallestShare(Holds holds)
{
    float low = 0;
    float high = 1;
    for (int i = 0; i < 8; ++i) {
        const float middle = (low + high) / 2;
        (holds(middle) ? high : low) = middle;
    }
    return high;
}

} // namespace

double luminance(const QColor &color)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QColor mixed(const QColor &a, const QColor &b, float share)
{
    const float rest = 1 - share;
    const auto part = [=](float of, float with) { return of * rest + with * share; };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

QColor over(const QColor &top, const QColor &ground)
{
    return mixed(ground, QColor(top.rgb()), top.alphaF());
}

QColor legible(const QColor &color, const QList<QColor> &grounds, double least)
{
    const QColor opaque(color.rgb());
    const auto holds = [&](const QColor &each) { return worst(QColor(each.rgb()), grounds) >= least; };
    if (holds(opaque))
        return opaque;
    const QColor ends[] = {Qt::black, Qt::white};
    float shares[] = {2, 2};
    for (const int i : {0, 1}) {
        if (holds(ends[i]))
            shares[i] = smallestShare([&](float share) { return holds(mixed(opaque, ends[i], share)); });
    }
    if (std::min(shares[0], shares[1]) > 1)
        return worst(ends[0], grounds) >= worst(ends[1], grounds) ? ends[0] : ends[1];
    const int nearer = shares[0] <= shares[1] ? 0 : 1;
    return QColor(mixed(opaque, ends[nearer], shares[nearer]).rgb());
}

QColor fainter(QColor color, const QColor &ground, const QColor &text, double least)
{
    const float full = color.alphaF();
    const auto holds = [&](float away) {
        color.setAlphaF(full * (1 - away));
        return contrast(text, over(color, ground)) >= least;
    };
    if (!holds(0))
        color.setAlphaF(full * (1 - smallestShare(holds)));
    return color;
}

} // namespace Kodeks
