// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/session/appearance.h"

#include "ui/models/codes/legiblepalette.h"
#include "ui/models/codes/shade.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleHints>

namespace Kodeks {

namespace {

Qt::ColorScheme wanted(Preferences::Appearance appearance)
{
    switch (appearance) {
    case Preferences::Appearance::System: return Qt::ColorScheme::Unknown;
    case Preferences::Appearance::Light:
    case Preferences::Appearance::StrongLight: return Qt::ColorScheme::Light;
    case Preferences::Appearance::Dark:
    case Preferences::Appearance::StrongDark: return Qt::ColorScheme::Dark;
    }
    return Qt::ColorScheme::Unknown;
}

/// Roles that are not mended stay those of the system and follow it.
void mendColors()
{
    const QPalette whole = QGuiApplication::palette();
    const QPalette mended = mendedColors(whole);
    if (mended.resolveMask() != 0)
        QApplication::setPalette(mended.resolve(whole));
}

} // namespace

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x31), QColor(0x25, 0x27, 0x2b));
    const QColor text(0xe4, 0xe5, 0xe8);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Base, QColor(0x1d, 0x1f, 0x22));
    palette.setColor(QPalette::AlternateBase, QColor(0x23, 0x25, 0x29));
    palette.setColor(QPalette::Button, QColor(0x35, 0x38, 0x3d));
    palette.setColor(QPalette::ToolTipBase, QColor(0x35, 0x38, 0x3d));
    palette.setColor(QPalette::Light, QColor(0x4a, 0x4e, 0x55));
    palette.setColor(QPalette::Midlight, QColor(0x3e, 0x42, 0x48));
    palette.setColor(QPalette::Mid, QColor(0x45, 0x49, 0x50));
    palette.setColor(QPalette::Dark, QColor(0x17, 0x18, 0x1b));
    palette.setColor(QPalette::Shadow, QColor(0x0c, 0x0d, 0x0f));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xb5));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7a, 0xb4, 0xf5));
    palette.setColor(QPalette::LinkVisited, QColor(0xb9, 0x9a, 0xe8));
    palette.setColor(QPalette::Accent, QColor(0x4a, 0x90, 0xd9));
    palette.setColor(QPalette::PlaceholderText, QColor(0xe4, 0xe5, 0xe8, 0x90));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, QColor(0x80, 0x84, 0x8a));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x45, 0x49, 0x50));
    return palette;
}

QPalette strongPalette(bool dark)
{
    const QColor ground = dark ? Qt::black : Qt::white;
    const QColor ink = dark ? Qt::white : Qt::black;
    QPalette palette(ink, ground, ink, ink, mixed(ink, ground, 0.5F), ink, ink, ground, ground);
    palette.setColor(QPalette::AlternateBase, mixed(ground, ink, 0.08F));
    palette.setColor(QPalette::ToolTipBase, ground);
    palette.setColor(QPalette::ToolTipText, ink);
    palette.setColor(QPalette::Highlight, dark ? QColor(0xff, 0xe0, 0x40) : QColor(0x00, 0x30, 0x90));
    palette.setColor(QPalette::HighlightedText, ground);
    palette.setColor(QPalette::Accent, palette.color(QPalette::Highlight));
    palette.setColor(QPalette::Link, dark ? QColor(0x80, 0xd0, 0xff) : QColor(0x00, 0x30, 0x90));
    palette.setColor(QPalette::LinkVisited, dark ? QColor(0xe0, 0xb0, 0xff) : QColor(0x60, 0x00, 0x80));
    palette.setColor(QPalette::PlaceholderText, mixed(ink, ground, 0.3F));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, mixed(ink, ground, 0.45F));
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

void applyAppearance(Preferences::Appearance appearance)
{
    QApplication::setPalette(QPalette());
    QGuiApplication::styleHints()->setColorScheme(wanted(appearance));
    if (appearance == Preferences::Appearance::Dark && !isDark(QGuiApplication::palette()))
        QApplication::setPalette(darkPalette());
    else if (appearance == Preferences::Appearance::Light && isDark(QGuiApplication::palette()))
        QApplication::setPalette(QPalette(QColor(0xef, 0xef, 0xef)));
    else if (appearance == Preferences::Appearance::StrongLight || appearance == Preferences::Appearance::StrongDark)
        QApplication::setPalette(strongPalette(appearance == Preferences::Appearance::StrongDark));
    mendColors();
}

} // namespace Kodeks
