// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/codecolors.h"

#include <QPainter>
#include <QPixmap>

namespace Kodeks {

QList<QColor> paletteHues()
{
    // Okabe and Ito's colours, with the yellow darkened to show on white.
    return {QColor(0x00, 0x9e, 0x73), QColor(0xe6, 0x9f, 0x00), QColor(0x56, 0x62, 0xc4), QColor(0xcc, 0x79, 0xa7),
        QColor(0x56, 0xb4, 0xe9), QColor(0xd5, 0x5e, 0x00), QColor(0x9c, 0x8f, 0x00), QColor(0x7a, 0x7a, 0x7a)};
}

QColor taskColor(const Codebook &codebook, TaskId task)
{
    const QColor own(codebook.taskColor(task));
    if (own.isValid())
        return own;
    const QList<Task> top = codebook.children({});
    const auto found = std::ranges::find(top, codebook.topGroup(task), &Task::id);
    if (found == top.end())
        return QColor(Qt::gray);
    const QList<QColor> hues = paletteHues();
    return hues.at((found - top.begin()) % hues.size());
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
