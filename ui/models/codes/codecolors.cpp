// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/codecolors.h"

#include <QPainter>
#include <QPixmap>

namespace Kodeks {

QList<QColor> paletteHues()
{
    QList<QColor> hues;
    for (const QString &color : paletteColors())
        hues.append(QColor(color));
    return hues;
}

QColor taskColor(const Codebook &codebook, TaskId task)
{
    const QColor own(codebook.taskColor(task));
    if (own.isValid())
        return own;
    const QColor given(codebook.paletteColor(task));
    return given.isValid() ? given : QColor(Qt::gray);
}

QColor tint(const QColor &hue, bool dark)
{
    QColor color = hue;
    color.setAlphaF(dark ? 0.34F : 0.24F);
    return color;
}

QIcon colorIcon(const QColor &color)
{
    QPixmap pixmap(32, 32);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(3, 3, 10, 10), 3, 3);
    painter.end();
    return QIcon(pixmap);
}

} // namespace Kodeks
