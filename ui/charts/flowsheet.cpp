// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/flowsheet.h"

#include <QFontMetricsF>
#include <QPainter>

namespace Kodeks {

namespace {

constexpr double leastFlowWidth = 420;
constexpr double wantedFlowWidth = 760;
constexpr double wantedSheetWidth = 1000; // of little ones
constexpr double mostFlowHeight = 1600;
constexpr double mostNames = 220;
constexpr double mostLittleNames = 100;
constexpr double littleBands = 110; // their width at least
constexpr double littleHeight = 260; // of the highest
constexpr double sheetGap = 20;
constexpr double legendGap = 8;

bool isDivided(const QList<FlowData> &flows)
{
    return !flows.isEmpty() && flows.constFirst().part >= 0;
}

double littleWidth(const QList<FlowData> &flows, const QFont &font)
{
    return 2 * FlowPainter::namesWidth(flows.constFirst(), font, mostLittleNames) + littleBands;
}

FlowLegend legendOf(const QList<FlowData> &flows, const QFont &font, bool patterns)
{
    return flows.isEmpty() ? FlowLegend({}, {}, font, patterns)
                           : FlowLegend(flows.constFirst().groupNames, flows.constFirst().groupHues, font, patterns);
}

/// What is drawn with the least for a count of one, so that all have room.
double commonScale(const QList<FlowData> &flows, const QFont &font)
{
    double perUnit = std::numeric_limits<double>::max();
    for (const FlowData &flow : flows) {
        const double room = std::max(littleHeight, FlowPainter::heightOf(flow.flow, 0, font) * 1.5);
        perUnit = std::min(perUnit, FlowPainter::fitting(flow.flow, room, font));
    }
    return perUnit;
}

/// Where little ones stand, line after line.
QList<QRectF> littlePlaces(const QList<FlowData> &flows, const QFont &font, double perUnit, double width)
{
    const double least = littleWidth(flows, font);
    const auto inLine = std::max<qsizetype>(1, qsizetype((width + sheetGap) / (least + sheetGap)));
    const double each = (width - double(inLine - 1) * sheetGap) / double(inLine);
    QList<QRectF> places;
    double top = 0;
    for (qsizetype first = 0; first < flows.size(); first += inLine) {
        const qsizetype last = std::min(first + inLine, flows.size());
        double height = 0;
        for (qsizetype at = first; at < last; ++at)
            height = std::max(height, FlowPainter::heightOf(flows.at(at).flow, perUnit, font));
        for (qsizetype at = first; at < last; ++at)
            places.append({double(at - first) * (each + sheetGap), top, each, height});
        top += height + sheetGap;
    }
    return places;
}

} // namespace

FlowSheet::FlowSheet(const QList<FlowData> &flows, const QFont &font, const QSizeF &size, bool patterns)
    : m_legend(legendOf(flows, font, patterns))
{
    const double legend = m_legend.height(size.width());
    m_legendPlace = QRectF(0, size.height() - legend, size.width(), legend);
    FlowLook look{font, patterns, 0, 0};
    if (isDivided(flows)) {
        placeLittleOnes(flows, look, size.width());
    } else if (!flows.isEmpty()) {
        look.names = FlowPainter::namesWidth(flows.constFirst(), font, mostNames);
        m_places = {QRectF(0, 0, size.width(), size.height() - legend - legendGap)};
        m_painters.emplace_back(flows.constFirst(), look, m_places.constFirst().size());
    }
}

void FlowSheet::placeLittleOnes(const QList<FlowData> &flows, const FlowLook &look, double width)
{
    FlowLook little = look;
    little.names = FlowPainter::namesWidth(flows.constFirst(), look.font, mostLittleNames);
    little.perUnit = commonScale(flows, look.font);
    m_places = littlePlaces(flows, look.font, little.perUnit, width);
    m_painters.reserve(size_t(flows.size()));
    for (qsizetype at = 0; at < flows.size(); ++at)
        m_painters.emplace_back(flows.at(at), little, m_places.at(at).size());
}

void FlowSheet::paint(
    QPainter &painter, const ChartColors &colors, const QRectF &seen, const FlowPlace &place, bool focused) const
{
    const bool standsOut = focused && place.of != FlowPlace::Of::Nothing;
    paintGround(painter, colors, seen, standsOut ? std::optional(place.flow) : std::nullopt);
    paintPlace(painter, colors, place, focused);
}

void FlowSheet::paintGround(
    QPainter &painter, const ChartColors &colors, const QRectF &seen, std::optional<qsizetype> pale) const
{
    for (qsizetype at = 0; at < m_places.size(); ++at) {
        if (!m_places.at(at).intersects(seen))
            continue;
        painter.save();
        painter.translate(m_places.at(at).topLeft());
        m_painters.at(size_t(at)).paintGround(painter, colors, pale == at);
        painter.restore();
    }
    if (m_legendPlace.intersects(seen))
        m_legend.paint(painter, colors, m_legendPlace);
}

void FlowSheet::paintPlace(QPainter &painter, const ChartColors &colors, const FlowPlace &place, bool focused) const
{
    if (place.flow >= m_places.size())
        return;
    painter.save();
    painter.translate(m_places.at(place.flow).topLeft());
    m_painters.at(size_t(place.flow)).paintPlace(painter, colors, place, focused);
    painter.restore();
}

FlowPlace FlowSheet::placeAt(const QPointF &point) const
{
    for (qsizetype at = 0; at < m_places.size(); ++at) {
        if (!m_places.at(at).contains(point))
            continue;
        FlowPlace place = m_painters.at(size_t(at)).placeAt(point - m_places.at(at).topLeft());
        place.flow = at;
        return place;
    }
    return {};
}

QRectF FlowSheet::rectOf(const FlowPlace &place) const
{
    if (place.of == FlowPlace::Of::Nothing || place.flow >= m_places.size())
        return {};
    return m_painters.at(size_t(place.flow)).rectOf(place).translated(m_places.at(place.flow).topLeft());
}

QSizeF FlowSheet::wantedSize(const QList<FlowData> &flows, const QFont &font)
{
    if (flows.isEmpty())
        return {};
    if (isDivided(flows)) {
        const double width = std::max(wantedSheetWidth, littleWidth(flows, font));
        return {width, leastHeight(flows, font, width)};
    }
    const FlowData &data = flows.constFirst();
    const double width = std::max(wantedFlowWidth, 2 * FlowPainter::namesWidth(data, font, mostNames) + 400);
    qsizetype smallest = std::numeric_limits<qsizetype>::max();
    for (const TransferFlow::Band &band : data.flow.bands)
        smallest = std::min(smallest, band.count);
    const double unit = QFontMetricsF(font).height() / double(std::max<qsizetype>(1, smallest));
    const double least = leastHeight(flows, font, width);
    return {width, std::max(least, std::min(FlowPainter::heightOf(data.flow, unit, font), mostFlowHeight)) + legendGap};
}

double FlowSheet::leastWidth(const QList<FlowData> &flows, const QFont &font)
{
    return isDivided(flows) ? littleWidth(flows, font) : leastFlowWidth;
}

double FlowSheet::leastHeight(const QList<FlowData> &flows, const QFont &font, double width)
{
    if (flows.isEmpty())
        return 0;
    const double below = legendOf(flows, font, false).height(width) + legendGap;
    if (!isDivided(flows))
        return FlowPainter::heightOf(flows.constFirst().flow, 0, font) + below;
    return littlePlaces(flows, font, commonScale(flows, font), width).constLast().bottom() + below;
}

} // namespace Kodeks
