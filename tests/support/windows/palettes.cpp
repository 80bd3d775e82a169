// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/windows/palettes.h"

#include "ui/models/codes/legiblepalette.h"
#include "ui/shell/session/appearance.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Desktop
{
    QRgb window, base, text, highlight, highlighted, hint;
};

QPalette paletteOf(const Desktop &desktop)
{
    QPalette palette(QColor(desktop.window), QColor(desktop.window));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, desktop.text);
    palette.setColor(QPalette::Base, desktop.base);
    palette.setColor(QPalette::AlternateBase, desktop.window);
    palette.setColor(QPalette::Highlight, desktop.highlight);
    palette.setColor(QPalette::HighlightedText, desktop.highlighted);
    palette.setColor(QPalette::PlaceholderText, QColor::fromRgba(desktop.hint));
    palette.setColor(QPalette::ToolTipBase, desktop.window);
    palette.setColor(QPalette::ToolTipText, desktop.text);
    return palette;
}

} // namespace

QMap<QString, QPalette> knownPalettes()
{
    const QMap<QString, QPalette> given{
        {u"Fusion, light"_s, paletteOf({0xffefefef, 0xffffffff, 0xff000000, 0xff308cc6, 0xffffffff, 0x80000000})},
        {u"Fusion, dark"_s, paletteOf({0xff323232, 0xff242424, 0xffffffff, 0xff308cc6, 0xffffffff, 0x80ffffff})},
        {u"Kodeks, light"_s, QPalette(QColor(0xef, 0xef, 0xef))},
        {u"Kodeks, dark"_s, darkPalette()},
        {u"high contrast, light"_s, strongPalette(false)},
        {u"high contrast, dark"_s, strongPalette(true)},
        {u"a desktop, light blue"_s,
            paletteOf({0xffeff0f1, 0xfffcfcfc, 0xff232629, 0xff3daee9, 0xfffcfcfc, 0xff707d8a})},
        {u"a desktop, blue on dark"_s,
            paletteOf({0xff31363b, 0xff232629, 0xffeff0f1, 0xff3daee9, 0xfffcfcfc, 0xffa1a9b1})},
        {u"a desktop, yellow on black"_s,
            paletteOf({0xff000000, 0xff000000, 0xffffff00, 0xff00ff00, 0xff000000, 0xffffff00})},
        {u"a desktop, faint"_s, paletteOf({0xfff4f0e8, 0xfffbf7ef, 0xff6a6a6a, 0xffd9c9a9, 0xfff0f0f0, 0x60404040})},
    };
    QMap<QString, QPalette> shown;
    for (const auto &[name, palette] : given.asKeyValueRange())
        shown.insert(name, mendedColors(palette).resolve(palette));
    return shown;
}

} // namespace Kodeks
