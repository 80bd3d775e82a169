// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/flowlegend.h"

#include "ui/models/codes/shade.h"

#include <QFontMetricsF>
#include <QPainter>

namespace Kodeks {

namespace {

constexpr double swatchWidth = 26;
constexpr double legendAir = 6;

} // namespace

FlowLegend::FlowLegend(QStringList names, QList<QColor> hues, QFont font, bool patterns)
    : m_names(std::move(names))
    , m_hues(std::move(hues))
    , m_font(std::move(font))
    , m_patterns(patterns)
{
}

QList<QPointF> FlowLegend::places(double width) const
{
    const QFontMetricsF metrics(m_font);
    QList<QPointF> places;
    QPointF next(0, 0);
    for (const QString &name : m_names) {
        const double entry = swatchWidth + legendAir + metrics.horizontalAdvance(name) + 3 * legendAir;
        if (next.x() > 0 && next.x() + entry > width)
            next = {0, next.y() + metrics.height() * 1.15};
        places.append(next);
        next.rx() += entry;
    }
    return places;
}

double FlowLegend::height(double width) const
{
    return m_names.isEmpty() ? 0 : places(width).constLast().y() + QFontMetricsF(m_font).height() * 1.15;
}

void FlowLegend::paint(QPainter &painter, const ChartColors &colors, const QRectF &place) const
{
    const double line = QFontMetricsF(m_font).height() * 1.15;
    const QList<QPointF> entries = places(place.width());
    painter.setFont(m_font);
    for (qsizetype group = 0; group < entries.size(); ++group) {
        const QRectF swatch(place.topLeft() + entries.at(group) + QPointF(0, 2), QSizeF(swatchWidth, line - 4));
        const QColor hue = legible(m_hues.at(group), {colors.base}, leastOfMarks);
        painter.fillRect(swatch, mixed(colors.base, hue, 0.55F));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hue, 0.8));
        painter.drawRect(swatch);
        if (m_patterns)
            paintSwatch(painter, swatch, group % flowPatterns);
        painter.setPen(colors.text);
        painter.drawText(QRectF(swatch.right() + legendAir, swatch.top() - 2, place.width(), line),
            Qt::AlignVCenter | Qt::AlignLeft, m_names.at(group));
    }
}

/// As the bands of the group.
void FlowLegend::paintSwatch(QPainter &painter, const QRectF &swatch, qsizetype pattern) const
{
    const bool near = pattern == 3;
    if (pattern == 1 || pattern == 5 || near) {
        for (double x = swatch.left() + (near ? 3 : 8); x < swatch.right(); x += near ? 3 : 8)
            painter.drawLine(QPointF(x, swatch.top()), QPointF(x, swatch.bottom()));
    }
    const QList<double> parts = pattern == 4 ? QList<double>{1.0 / 3, 2.0 / 3}
        : pattern == 2 || pattern == 5       ? QList<double>{0.5}
                                             : QList<double>();
    for (const double part : parts) {
        const double y = swatch.top() + part * swatch.height();
        painter.drawLine(QPointF(swatch.left(), y), QPointF(swatch.right(), y));
    }
}

} // namespace Kodeks
