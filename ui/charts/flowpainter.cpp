// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/flowpainter.h"

#include "ui/models/codes/shade.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr double flowBar = 12;
constexpr double flowGap = 8;
constexpr double flowAir = 6;
constexpr double swatchWidth = 26;
constexpr double leastFlowWidth = 420;
constexpr double wantedFlowWidth = 760;
constexpr double mostFlowHeight = 1600;
constexpr double leastNumber = 8; // pixels
constexpr int steps = 48; // of the edge of a band
constexpr qsizetype patternCount = 6;

struct FlowSideText
{
    Q_DECLARE_TR_FUNCTIONS(Flow)
};

double flowLine(const QFont &font)
{
    return QFontMetricsF(font).height() * 1.15;
}

/// The column that the names take, at both sides the same.
double namesWidth(const FlowData &data, const QFont &font)
{
    double longest = 0;
    for (const QString &name : data.names)
        longest = std::max(longest, QFontMetricsF(font).horizontalAdvance(name + u" 0000"_s));
    return std::min(longest, 220.0) + flowAir;
}

/// Where the legend's entries stand, and how high all of them are together.
QList<QPointF> legendPlaces(const FlowData &data, const QFont &font, double width, double &height)
{
    const QFontMetricsF metrics(font);
    const double line = flowLine(font);
    QList<QPointF> places;
    QPointF next(0, 0);
    for (const QString &name : data.groupNames) {
        const double entry = swatchWidth + flowAir + metrics.horizontalAdvance(name) + 3 * flowAir;
        if (next.x() > 0 && next.x() + entry > width)
            next = {0, next.y() + line};
        places.append(next);
        next.rx() += entry;
    }
    height = places.isEmpty() ? 0 : next.y() + line;
    return places;
}

QPainterPath bandPath(const FlowGeometry &geometry, const FlowGeometry::Band &band)
{
    const double middle = (geometry.left + geometry.right) / 2;
    QPainterPath path(QPointF(geometry.left, band.fromTop));
    path.cubicTo(middle, band.fromTop, middle, band.toTop, geometry.right, band.toTop);
    path.lineTo(geometry.right, band.toTop + band.height);
    path.cubicTo(middle, band.toTop + band.height, middle, band.fromTop + band.height, geometry.left,
        band.fromTop + band.height);
    path.closeSubpath();
    return path;
}

/// A line along a band at a part of its height.
QPolygonF lineAlong(const FlowGeometry &geometry, const FlowGeometry::Band &band, double part)
{
    QPolygonF line;
    for (int step = 0; step <= steps; ++step)
        line.append(geometry.along(band, double(step) / steps) + QPointF(0, part * band.height));
    return line;
}

} // namespace

FlowPainter::FlowPainter(const FlowData &data, const QFont &font, const QSizeF &size, bool patterns)
    : m_data(data)
    , m_font(font)
    , m_size(size)
    , m_patterns(patterns)
{
    legendPlaces(data, font, size.width(), m_legend);
    const double names = namesWidth(data, font);
    const double line = flowLine(font);
    const QRectF area(names, line + flowAir, size.width() - 2 * names, size.height() - line - m_legend - 3 * flowAir);
    m_geometry = flowGeometry(data.flow, data.order, area, flowBar, line, flowGap);
}

QSizeF FlowPainter::leastSize(const FlowData &data, const QFont &font)
{
    double legend = 0;
    legendPlaces(data, font, leastFlowWidth, legend);
    return {leastFlowWidth, flowHeight(data.flow, 0, flowLine(font), flowGap) + flowLine(font) + legend + 4 * flowAir};
}

QSizeF FlowPainter::wantedSize(const FlowData &data, const QFont &font)
{
    double legend = 0;
    const double width = std::max(wantedFlowWidth, 2 * namesWidth(data, font) + 400);
    legendPlaces(data, font, width, legend);
    qsizetype smallest = std::numeric_limits<qsizetype>::max();
    for (const TransferFlow::Band &band : data.flow.bands)
        smallest = std::min(smallest, band.count);
    const double unit = QFontMetricsF(font).height() / double(std::max<qsizetype>(1, smallest));
    const double others = flowLine(font) + legend + 4 * flowAir;
    const double least = flowHeight(data.flow, 0, flowLine(font), flowGap);
    const double wanted = flowHeight(data.flow, unit, flowLine(font), flowGap);
    return {width, std::max(least, std::min(wanted, mostFlowHeight)) + others};
}

void FlowPainter::paint(QPainter &painter, const ChartColors &colors, const FlowPlace &place, bool focused) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    const QFontMetricsF metrics(m_font);
    painter.setPen(colors.muted);
    painter.drawText(QRectF(0, 0, m_geometry.left, metrics.height()), Qt::AlignRight, FlowSideText::tr("from"));
    painter.drawText(QRectF(m_geometry.right, 0, m_size.width() - m_geometry.right, metrics.height()), Qt::AlignLeft,
        FlowSideText::tr("to"));
    for (const FlowGeometry::Band &band : m_geometry.bands) {
        const bool isFaint
            = place.of != FlowPlace::Of::Nothing && focused && !isBeside(place, m_data.flow.bands.at(band.band));
        paintBand(painter, colors, band, isFaint);
    }
    for (const FlowGeometry::Band &band : m_geometry.bands) {
        if (place.of == FlowPlace::Of::Band && place.band == band.band) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colors.text, focused ? 2 : 1));
            painter.drawPath(bandPath(m_geometry, band));
        }
        paintNumber(painter, colors, band);
    }
    paintNodes(painter, colors, place);
    paintLegend(painter, colors);
    painter.restore();
}

bool FlowPainter::isBeside(const FlowPlace &place, const TransferFlow::Band &band) const
{
    switch (place.of) {
    case FlowPlace::Of::From: return band.from == place.key;
    case FlowPlace::Of::To: return band.to == place.key;
    case FlowPlace::Of::Band: return band == m_data.flow.bands.at(place.band);
    case FlowPlace::Of::Nothing: break;
    }
    return true;
}

void FlowPainter::paintBand(
    QPainter &painter, const ChartColors &colors, const FlowGeometry::Band &band, bool isFaint) const
{
    const TransferFlow::Band &flow = m_data.flow.bands.at(band.band);
    const qsizetype group = m_data.groupOf(flow);
    const QColor hue = legible(m_data.groupHues.at(group), {colors.base}, leastOfMarks);
    const bool moves = flow.from > 0;
    painter.fillPath(bandPath(m_geometry, band), mixed(colors.base, hue, isFaint ? 0.18F : moves ? 0.55F : 0.22F));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mixed(colors.base, hue, isFaint ? 0.4F : 1.0F), 0.8));
    painter.drawPath(bandPath(m_geometry, band));
    if (!moves)
        paintHatching(painter, band, flow.from == TransferFlow::cooperation);
    else if (m_patterns)
        paintPattern(painter, band, group % patternCount);
}

/// Slanted lines from edge to edge; of cooperation both ways.
void FlowPainter::paintHatching(QPainter &painter, const FlowGeometry::Band &band, bool crossed) const
{
    constexpr double slant = 0.02;
    for (double part = slant; part < 1 - slant; part += slant) {
        const QPointF above = m_geometry.along(band, part + slant / 2);
        const QPointF below = m_geometry.along(band, part - slant / 2) + QPointF(0, band.height);
        painter.drawLine(above, below);
        if (crossed)
            painter.drawLine(m_geometry.along(band, part - slant / 2),
                m_geometry.along(band, part + slant / 2) + QPointF(0, band.height));
    }
}

/// Solid, upright lines far or near, lines along the band one or two, or both.
void FlowPainter::paintPattern(QPainter &painter, const FlowGeometry::Band &band, qsizetype pattern) const
{
    const auto upright = [&](double step) {
        for (double part = step; part < 1; part += step) {
            const QPointF above = m_geometry.along(band, part);
            painter.drawLine(above, above + QPointF(0, band.height));
        }
    };
    switch (pattern) {
    case 1: return upright(0.05);
    case 2: painter.drawPolyline(lineAlong(m_geometry, band, 0.5)); return;
    case 3: return upright(0.02);
    case 4:
        painter.drawPolyline(lineAlong(m_geometry, band, 1.0 / 3));
        painter.drawPolyline(lineAlong(m_geometry, band, 2.0 / 3));
        return;
    case 5: painter.drawPolyline(lineAlong(m_geometry, band, 0.5)); return upright(0.05);
    default: return;
    }
}

/// At the left, where bands of one node lie one above the other; none where it would not fit.
void FlowPainter::paintNumber(QPainter &painter, const ChartColors &colors, const FlowGeometry::Band &band) const
{
    if (band.height < leastNumber)
        return;
    QFont font = m_font;
    font.setPixelSize(int(std::min(band.height, QFontMetricsF(m_font).ascent())));
    const QFontMetricsF metrics(font);
    const QString number = QLocale().toString(m_data.flow.bands.at(band.band).count);
    const QRectF place(m_geometry.left + flowAir, band.fromTop, metrics.horizontalAdvance(number) + 6, band.height);
    const double height = std::min(band.height, metrics.ascent() + 2);
    const QRectF ground(place.left(), place.center().y() - height / 2, place.width(), height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.base);
    painter.drawRoundedRect(ground, 3, 3);
    painter.setPen(colors.text);
    painter.setFont(font);
    painter.drawText(place, Qt::AlignCenter, number);
    painter.setFont(m_font);
}

void FlowPainter::paintNodes(QPainter &painter, const ChartColors &colors, const FlowPlace &place) const
{
    const QFontMetricsF metrics(m_font);
    const auto side = [&](const QList<FlowGeometry::Node> &nodes, bool isFrom) {
        for (const FlowGeometry::Node &node : nodes) {
            const bool isCurrent
                = place.of == (isFrom ? FlowPlace::Of::From : FlowPlace::Of::To) && place.key == node.key;
            painter.fillRect(node.bar, isCurrent ? colors.hue : colors.muted);
            if (isCurrent) {
                painter.setPen(QPen(colors.text, 2));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(node.bar);
            }
            const double height = std::max(node.bar.height(), metrics.height());
            const double width = isFrom ? node.bar.left() - flowAir : m_size.width() - node.bar.right() - flowAir;
            const QRectF text(isFrom ? 0 : node.bar.right() + flowAir, node.bar.top(), width, height);
            const QString number = QLocale().toString(m_data.node(node.key, isFrom)->units);
            const QString name = metrics.elidedText(
                m_data.names.value(node.key), Qt::ElideRight, width - metrics.horizontalAdvance(u' ' + number));
            painter.setPen(colors.text);
            painter.drawText(text, Qt::AlignVCenter | (isFrom ? Qt::AlignRight : Qt::AlignLeft), name + u' ' + number);
        }
    };
    side(m_geometry.from, true);
    side(m_geometry.to, false);
}

void FlowPainter::paintLegend(QPainter &painter, const ChartColors &colors) const
{
    double height = 0;
    const QList<QPointF> places = legendPlaces(m_data, m_font, m_size.width(), height);
    const double top = m_size.height() - m_legend;
    const double line = flowLine(m_font);
    for (qsizetype group = 0; group < places.size(); ++group) {
        const QRectF swatch(places.at(group).x(), top + places.at(group).y() + 2, swatchWidth, line - 4);
        const QColor hue = legible(m_data.groupHues.at(group), {colors.base}, leastOfMarks);
        painter.fillRect(swatch, mixed(colors.base, hue, 0.55F));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hue, 0.8));
        painter.drawRect(swatch);
        if (m_patterns)
            paintSwatch(painter, swatch, group % patternCount);
        painter.setPen(colors.text);
        painter.drawText(QRectF(swatch.right() + flowAir, swatch.top() - 2, m_size.width(), line),
            Qt::AlignVCenter | Qt::AlignLeft, m_data.groupNames.at(group));
    }
}

/// As the bands of the group.
void FlowPainter::paintSwatch(QPainter &painter, const QRectF &swatch, qsizetype pattern) const
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

FlowPlace FlowPainter::placeAt(const QPointF &point) const
{
    const double reach = m_geometry.left - flowBar; // a node's name belongs to it
    for (const FlowGeometry::Node &node : m_geometry.from) {
        if (node.bar.adjusted(-reach, 0, 0, 0).contains(point))
            return {FlowPlace::Of::From, node.key, 0};
    }
    for (const FlowGeometry::Node &node : m_geometry.to) {
        if (node.bar.adjusted(0, 0, reach, 0).contains(point))
            return {FlowPlace::Of::To, node.key, 0};
    }
    const qsizetype band = m_geometry.bandAt(point);
    return band >= 0 ? FlowPlace{FlowPlace::Of::Band, 0, band} : FlowPlace();
}

} // namespace Kodeks
