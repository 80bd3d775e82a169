// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/legiblepalette.h"

#include "ui/models/codes/shade.h"

namespace Kodeks {

namespace {

QList<QColor> grounds(const QPalette &palette)
{
    return {palette.color(QPalette::Base), palette.color(QPalette::AlternateBase), palette.color(QPalette::Window)};
}

/// Sets the colour of a role where it is not `wanted` already.
void mend(QPalette &mended, const QPalette &palette, QPalette::ColorRole role, const QColor &wanted)
{
    if (palette.color(QPalette::Active, role) == wanted)
        return;
    mended.setColor(QPalette::Active, role, wanted);
    mended.setColor(QPalette::Inactive, role, wanted);
}

} // namespace

QPalette mendedColors(const QPalette &palette)
{
    QPalette mended;
    const QColor base = palette.color(QPalette::Base);
    const auto own = [&](QPalette::ColorRole role) { return palette.color(QPalette::Active, role); };
    const QColor selectedText(own(QPalette::HighlightedText).rgb());
    const QColor highlight
        = legible(legible(own(QPalette::Highlight), {selectedText}, leastOfText), {base}, leastOfMarks);
    mend(mended, palette, QPalette::Highlight, highlight);
    mend(mended, palette, QPalette::HighlightedText, legible(selectedText, {highlight}, leastOfText));
    const QColor hint = over(own(QPalette::PlaceholderText), base);
    mend(mended, palette, QPalette::PlaceholderText, legible(hint, grounds(palette), leastOfText));
    for (const auto role : {QPalette::Link, QPalette::LinkVisited, QPalette::Text})
        mend(mended, palette, role, legible(own(role), grounds(palette), leastOfText));
    mend(mended, palette, QPalette::WindowText,
        legible(own(QPalette::WindowText), {palette.color(QPalette::Window)}, leastOfText));
    mend(mended, palette, QPalette::ButtonText,
        legible(own(QPalette::ButtonText), {palette.color(QPalette::Button), palette.color(QPalette::Window)},
            leastOfText));
    mend(mended, palette, QPalette::ToolTipText,
        legible(own(QPalette::ToolTipText), {palette.color(QPalette::ToolTipBase)}, leastOfText));
    return mended;
}

bool hasHighContrast(const QPalette &palette)
{
    constexpr double most = 19;
    return contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= most;
}

QColor quietInk(const QColor &strong, const QColor &ground)
{
    for (const float share : {0.34F, 0.22F, 0.1F}) {
        if (const QColor quiet = mixed(strong, ground, share); contrast(quiet, ground) >= leastOfText)
            return quiet;
    }
    return strong;
}

QColor edgeColor(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor ground = palette.color(QPalette::Window);
    return legible(mixed(text, ground, 0.55F), grounds(palette), leastOfMarks + 0.6); // rings lose some at their rim
}

QColor focusColor(const QPalette &palette)
{
    return legible(palette.color(QPalette::Active, QPalette::Highlight), grounds(palette), leastOfMarks);
}

} // namespace Kodeks
