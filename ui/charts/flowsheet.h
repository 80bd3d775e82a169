// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/flowlegend.h"
#include "ui/charts/flowpainter.h"

#include <optional>
#include <vector>

namespace Kodeks {

/// One flow diagram that takes all the room, or little ones beside each other at one scale; under them what hues and
/// patterns mean. The same on the screen and in every file.
class FlowSheet
{
public:
    /// `flows` outlive it; they have the same groups.
    FlowSheet(const QList<FlowData> &flows, const QFont &font, const QSizeF &size, bool patterns);

    /// What lies in `seen`, whole diagrams at a time: the ground, and on it what is pointed out.
    void paint(QPainter &painter, const ChartColors &colors, const QRectF &seen, const FlowPlace &place = {},
        bool focused = false) const;
    /// With the bands of the diagram `pale` paler.
    void paintGround(
        QPainter &painter, const ChartColors &colors, const QRectF &seen, std::optional<qsizetype> pale = {}) const;
    void paintPlace(QPainter &painter, const ChartColors &colors, const FlowPlace &place, bool focused) const;
    [[nodiscard]] FlowPlace placeAt(const QPointF &point) const;
    [[nodiscard]] QRectF rectOf(const FlowPlace &place) const;
    [[nodiscard]] const FlowGeometry &geometry(qsizetype flow) const { return m_painters.at(size_t(flow)).geometry(); }
    /// Where a diagram stands.
    [[nodiscard]] QRectF placeOf(qsizetype flow) const { return m_places.at(flow); }

    /// In which every band has room for its number, as far as that is not beyond all measure.
    [[nodiscard]] static QSizeF wantedSize(const QList<FlowData> &flows, const QFont &font);
    [[nodiscard]] static double leastWidth(const QList<FlowData> &flows, const QFont &font);
    /// In which every node has room for its name.
    [[nodiscard]] static double leastHeight(const QList<FlowData> &flows, const QFont &font, double width);

private:
    void placeLittleOnes(const QList<FlowData> &flows, const FlowLook &look, double width);

    FlowLegend m_legend;
    std::vector<FlowPainter> m_painters;
    QList<QRectF> m_places;
    QRectF m_legendPlace;
};

} // namespace Kodeks
