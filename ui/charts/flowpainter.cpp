// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/flowpainter.h"

#include "ui/charts/flowlegend.h"
#include "ui/models/codes/shade.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct FlowSideText
{
    Q_DECLARE_TR_FUNCTIONS(Flow)
};

constexpr double flowBar = 12;
constexpr double flowGap = 8;
constexpr double flowAir = 6;
constexpr double leastNumber = 8; // pixels
constexpr double leastPatterned = 3; // pixels: edges, hatching and patterns cannot be seen in less
constexpr int steps = 48; // of the edge of a band

double flowLine(const QFont &font)
{
    return QFontMetricsF(font).height() * 1.15;
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

FlowPainter::FlowPainter(const FlowData &data, const FlowLook &look, const QSizeF &size)
    : m_data(data)
    , m_look(look)
    , m_size(size)
{
    const double head = flowLine(look.font) + flowAir;
    const QRectF area(look.names, head, size.width() - 2 * look.names, size.height() - head);
    m_geometry = flowGeometry(data.flow, data.order, area, flowBar, flowLine(look.font), flowGap, look.perUnit);
}

double FlowPainter::heightOf(const TransferFlow &flow, double perUnit, const QFont &font)
{
    return flowHeight(flow, perUnit, flowLine(font), flowGap) + flowLine(font) + flowAir;
}

double FlowPainter::fitting(const TransferFlow &flow, double height, const QFont &font)
{
    return fittingFlow(flow, height - flowLine(font) - flowAir, flowLine(font), flowGap);
}

double FlowPainter::namesWidth(const FlowData &data, const QFont &font, double most)
{
    double longest = 0;
    for (const QString &name : data.names)
        longest = std::max(longest, QFontMetricsF(font).horizontalAdvance(name + u" 0000"_s));
    return std::min(longest, most) + flowAir;
}

void FlowPainter::paintGround(QPainter &painter, const ChartColors &colors, bool isPale) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_look.font);
    paintHeads(painter, colors);
    for (const Strip &strip : strips(colors, painter.paintEngine()->type() == QPaintEngine::Raster))
        paintStrip(painter, colors, strip, isPale);
    for (const FlowGeometry::Band &band : m_geometry.bands)
        paintNumber(painter, colors, band);
    paintNodes(painter, colors, {});
    painter.restore();
}

void FlowPainter::paintPlace(QPainter &painter, const ChartColors &colors, const FlowPlace &place, bool focused) const
{
    if (place.of == FlowPlace::Of::Nothing)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_look.font);
    QList<const FlowGeometry::Band *> beside;
    for (const FlowGeometry::Band &band : m_geometry.bands) {
        if ((place.of == FlowPlace::Of::Band && place.band == band.band)
            || (focused && isBeside(place, m_data.flow.bands.at(band.band))))
            beside.append(&band);
    }
    for (const FlowGeometry::Band *band : std::as_const(beside))
        paintStrip(painter, colors, stripOf(*band, huesOn(colors)), false);
    if (place.of == FlowPlace::Of::Band) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.text, focused ? 2 : 1));
        for (const FlowGeometry::Band *band : std::as_const(beside))
            painter.drawPath(bandPath(m_geometry, *band));
    }
    for (const FlowGeometry::Band *band : std::as_const(beside))
        paintNumber(painter, colors, *band);
    paintNodes(painter, colors, place);
    painter.restore();
}

/// What the sides are; of a little diagram what it is of.
void FlowPainter::paintHeads(QPainter &painter, const ChartColors &colors) const
{
    const QFontMetricsF metrics(m_look.font);
    if (!m_data.title.isEmpty()) {
        painter.setPen(colors.text);
        const QString title = metrics.elidedText(m_data.title, Qt::ElideRight, m_size.width());
        return painter.drawText(QRectF(0, 0, m_size.width(), metrics.height()), Qt::AlignLeft, title);
    }
    painter.setPen(colors.muted);
    painter.drawText(QRectF(0, 0, m_geometry.left, metrics.height()), Qt::AlignRight, FlowSideText::tr("from"));
    painter.drawText(QRectF(m_geometry.right, 0, m_size.width() - m_geometry.right, metrics.height()), Qt::AlignLeft,
        FlowSideText::tr("to"));
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

QList<QColor> FlowPainter::huesOn(const ChartColors &colors) const
{
    QList<QColor> hues;
    for (const QColor &hue : m_data.groupHues)
        hues.append(legible(hue, {colors.base}, leastOfMarks));
    return hues;
}

/// What is drawn as one: a band, or where the picture has pixels, those of one pair of nodes that are lower than one.
QList<FlowPainter::Strip> FlowPainter::strips(const ChartColors &colors, bool hasPixels) const
{
    const QList<QColor> hues = huesOn(colors);
    QList<Strip> drawn;
    bool lastWasLow = false;
    for (const FlowGeometry::Band &band : m_geometry.bands) {
        const Strip next = stripOf(band, hues);
        const bool isLow = hasPixels && band.height < 1;
        if (isLow && lastWasLow && drawn.constLast().from == next.from && drawn.constLast().to == next.to) {
            Strip &strip = drawn.last();
            strip.group = 0; // a pattern would be of one of them
            strip.band.height += band.height;
            strip.hue = mixed(strip.hue, next.hue, float(band.height / strip.band.height));
        } else {
            drawn.append(next);
        }
        lastWasLow = isLow;
    }
    return drawn;
}

FlowPainter::Strip FlowPainter::stripOf(const FlowGeometry::Band &band, const QList<QColor> &hues) const
{
    const TransferFlow::Band &flow = m_data.flow.bands.at(band.band);
    const qsizetype group = m_data.groupOf(flow);
    return {band, flow.from, flow.to, group, hues.at(group)};
}

/// Its edges are what the inner part leaves of the whole: far quicker than a pen along curves.
void FlowPainter::paintStrip(QPainter &painter, const ChartColors &colors, const Strip &strip, bool isPale) const
{
    constexpr double edge = 0.8;
    const QColor outer = mixed(colors.base, strip.hue, isPale ? 0.4F : 1.0F);
    painter.fillPath(bandPath(m_geometry, strip.band), outer);
    if (strip.band.height < leastPatterned)
        return;
    FlowGeometry::Band inner = strip.band;
    inner.fromTop += edge;
    inner.toTop += edge;
    inner.height -= 2 * edge;
    const float share = isPale ? 0.18F : strip.from > 0 ? 0.55F : 0.22F;
    painter.fillPath(bandPath(m_geometry, inner), mixed(colors.base, strip.hue, share));
    painter.setPen(QPen(outer, edge));
    if (strip.from <= 0)
        paintHatching(painter, strip.band, strip.from == TransferFlow::cooperation);
    else if (m_look.patterns)
        paintPattern(painter, strip.band, strip.group % flowPatterns);
}

/// Slanted lines from edge to edge; of cooperation both ways.
void FlowPainter::paintHatching(QPainter &painter, const FlowGeometry::Band &band, bool crossed) const
{
    constexpr double apart = 16; // points, so that little diagrams are not darker
    const int lines = std::clamp(int((m_geometry.right - m_geometry.left) / apart), 4, 50);
    const QPointF down(0, band.height);
    QList<QLineF> drawn;
    QPointF left = m_geometry.along(band, 0);
    for (int line = 0; line < lines; ++line) {
        const QPointF right = m_geometry.along(band, double(line + 1) / lines);
        drawn.append({right, left + down});
        if (crossed)
            drawn.append({left, right + down});
        left = right;
    }
    painter.drawLines(drawn);
}

/// Solid, upright lines far or near, lines along the band one or two, or both.
void FlowPainter::paintPattern(QPainter &painter, const FlowGeometry::Band &band, qsizetype pattern) const
{
    const double apart = pattern == 3 ? 0.02 : pattern == 1 || pattern == 5 ? 0.05 : 1;
    QList<QLineF> upright;
    for (double part = apart; part < 1; part += apart) {
        const QPointF above = m_geometry.along(band, part);
        upright.append({above, above + QPointF(0, band.height)});
    }
    painter.drawLines(upright);
    const QList<double> parts = pattern == 4 ? QList<double>{1.0 / 3, 2.0 / 3}
        : pattern == 2 || pattern == 5       ? QList<double>{0.5}
                                             : QList<double>();
    for (const double part : parts)
        painter.drawPolyline(lineAlong(m_geometry, band, part));
}

/// At the left, where bands of one node lie one above the other; none where it would not fit.
void FlowPainter::paintNumber(QPainter &painter, const ChartColors &colors, const FlowGeometry::Band &band) const
{
    if (band.height < leastNumber)
        return;
    QFont font = m_look.font;
    font.setPixelSize(int(std::min(band.height, QFontMetricsF(m_look.font).ascent())));
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
    painter.setFont(m_look.font);
}

void FlowPainter::paintNodes(QPainter &painter, const ChartColors &colors, const FlowPlace &place) const
{
    const QFontMetricsF metrics(m_look.font);
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

QRectF FlowPainter::rectOf(const FlowPlace &place) const
{
    if (place.of == FlowPlace::Of::Band) {
        const FlowGeometry::Band &band = m_geometry.bands.at(place.band);
        const double top = std::min(band.fromTop, band.toTop);
        const double height = std::max(band.fromTop, band.toTop) + band.height - top;
        return {m_geometry.left, top, m_geometry.right - m_geometry.left, height};
    }
    const bool isFrom = place.of == FlowPlace::Of::From;
    const auto &nodes = isFrom ? m_geometry.from : m_geometry.to;
    const auto node = std::ranges::find(nodes, place.key, &FlowGeometry::Node::key);
    if (node == nodes.end())
        return {};
    const double height = std::max(node->bar.height(), flowLine(m_look.font));
    return {isFrom ? 0 : node->bar.left(), node->bar.top(), m_look.names + flowBar, height};
}

} // namespace Kodeks
