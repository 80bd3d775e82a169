// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/quiet.h"

#include <QLabel>

namespace Kodeks {

QFont smallFont(const QFont &font)
{
    QFont smaller = font;
    if (font.pointSizeF() > 0)
        smaller.setPointSizeF(font.pointSizeF() * 0.88);
    else
        smaller.setPixelSize(std::max(9, font.pixelSize() * 88 / 100));
    return smaller;
}

QColor quietColor(const QPalette &palette)
{
    QColor color = palette.color(QPalette::Text);
    color.setAlphaF(0.66F);
    return color;
}

QLabel *quietLabel(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(smallFont(label->font()));
    label->setBuddy(buddy);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace Kodeks
