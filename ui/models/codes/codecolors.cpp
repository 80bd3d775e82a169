// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/codecolors.h"

#include "ui/models/codes/paintedicon.h"
#include "ui/models/codes/shade.h"

#include <QGuiApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

class SwatchEngine : public PaintedIcon
{
public:
    explicit SwatchEngine(const QColor &color)
        : m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal unit = std::min(rect.width(), rect.height()) / 16.0;
        const QPointF middle = QRectF(rect).center();
        const QRectF square(middle - QPointF(4.6, 4.6) * unit, QSizeF(9.2, 9.2) * unit);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setOpacity(mode == QIcon::Disabled ? 0.5 : 1);
        painter->setPen(QPen(swatchEdge(m_color, QGuiApplication::palette(), mode == QIcon::Selected), 1.4 * unit));
        painter->setBrush(m_color);
        painter->drawRoundedRect(square, 2.6 * unit, 2.6 * unit);
        painter->restore();
    }

    QIconEngine *clone() const override { return new SwatchEngine(m_color); }
    QString key() const override { return u"kodeks-swatch"_s; }

private:
    QColor m_color;
};

} // namespace

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
    return QIcon(new SwatchEngine(color));
}

QColor swatchEdge(const QColor &color, const QPalette &palette, bool selected)
{
    if (selected)
        return legible(color, {palette.color(QPalette::Highlight)}, leastOfMarks);
    return legible(color, {palette.color(QPalette::Base), palette.color(QPalette::Window)}, leastOfMarks);
}

} // namespace Kodeks
