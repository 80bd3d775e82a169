// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartcolors.h"
#include "ui/models/conclude/flowdata.h"

#include <QFont>

class QPainter;

namespace Kodeks {

/// What of a flow is pointed out: a node of a side, a band, or nothing.
struct FlowPlace
{
    enum class Of { Nothing, From, To, Band };

    Of of = Of::Nothing;
    qint64 key = 0;     ///< of a node
    qsizetype band = 0; ///< among the bands

    friend bool operator==(const FlowPlace &, const FlowPlace &) = default;
};

/// Draws a flow diagram: the same on the screen and in every file. Bands have the hue of their group and, where they
/// are asked for, its pattern, so that grey prints can be read; what does not move is hatched. Under it stands what the
/// hues and patterns mean.
class FlowPainter
{
public:
    FlowPainter(const FlowData &data, const QFont &font, const QSizeF &size, bool patterns);

    void paint(QPainter &painter, const ChartColors &colors, const FlowPlace &place = {}, bool focused = false) const;
    [[nodiscard]] const FlowGeometry &geometry() const { return m_geometry; }
    [[nodiscard]] FlowPlace placeAt(const QPointF &point) const;
    /// In which every band has room for its number, as far as that is not beyond all measure.
    [[nodiscard]] static QSizeF wantedSize(const FlowData &data, const QFont &font);
    /// In which every node has room for its name.
    [[nodiscard]] static QSizeF leastSize(const FlowData &data, const QFont &font);

private:
    void paintBand(QPainter &painter, const ChartColors &colors, const FlowGeometry::Band &band, bool isFaint) const;
    void paintHatching(QPainter &painter, const FlowGeometry::Band &band, bool crossed) const;
    void paintPattern(QPainter &painter, const FlowGeometry::Band &band, qsizetype pattern) const;
    void paintNumber(QPainter &painter, const ChartColors &colors, const FlowGeometry::Band &band) const;
    void paintNodes(QPainter &painter, const ChartColors &colors, const FlowPlace &place) const;
    void paintSwatch(QPainter &painter, const QRectF &swatch, qsizetype pattern) const;
    void paintLegend(QPainter &painter, const ChartColors &colors) const;
    [[nodiscard]] bool isBeside(const FlowPlace &place, const TransferFlow::Band &band) const;

    const FlowData &m_data;
    QFont m_font;
    QSizeF m_size;
    bool m_patterns;
    double m_legend = 0; ///< its height
    FlowGeometry m_geometry;
};

} // namespace Kodeks
