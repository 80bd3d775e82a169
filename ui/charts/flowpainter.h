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
    qsizetype flow = 0; ///< among the diagrams

    [[nodiscard]] bool isNode() const { return of == Of::From || of == Of::To; }
    friend bool operator==(const FlowPlace &, const FlowPlace &) = default;
};

/// How flow diagrams are drawn.
struct FlowLook
{
    QFont font;
    bool patterns = false; ///< for grey prints
    double names = 0;      ///< the width of the column of names at each side, in points
    double perUnit = 0;    ///< the height of a count of one; 0: as high as it fits
};

/// Draws a flow diagram: the same on the screen and in every file. Bands have the hue of their group and, where they
/// are asked for, its pattern (ui/charts/flowlegend.h), so that grey prints can be read; what does not move is hatched.
/// Where a picture has pixels, bands of one pair of nodes that are each lower than one are drawn as one band with the
/// mean of their hues; files that can be enlarged have each.
class FlowPainter
{
public:
    /// `data` outlives it.
    FlowPainter(const FlowData &data, const FlowLook &look, const QSizeF &size);

    /// All of it, with its bands paler where some of them are to stand out.
    void paintGround(QPainter &painter, const ChartColors &colors, bool isPale) const;
    /// On its ground, what is pointed out; with the keyboard there, the bands beside it too.
    void paintPlace(QPainter &painter, const ChartColors &colors, const FlowPlace &place, bool focused) const;
    [[nodiscard]] const FlowGeometry &geometry() const { return m_geometry; }
    [[nodiscard]] FlowPlace placeAt(const QPointF &point) const;
    /// Of a node with its name, or of a band.
    [[nodiscard]] QRectF rectOf(const FlowPlace &place) const;
    /// What a flow takes with `perUnit` for a count of one: 0 is the least in which every node has room for its name.
    [[nodiscard]] static double heightOf(const TransferFlow &flow, double perUnit, const QFont &font);
    /// The largest such `perUnit` in a height.
    [[nodiscard]] static double fitting(const TransferFlow &flow, double height, const QFont &font);
    /// The column that the names take, up to `most`.
    [[nodiscard]] static double namesWidth(const FlowData &data, const QFont &font, double most);

private:
    struct Strip
    {
        FlowGeometry::Band band;
        qint64 from = 0;
        qint64 to = 0;
        qsizetype group = 0;
        QColor hue = {};
    };
    void paintHeads(QPainter &painter, const ChartColors &colors) const;
    [[nodiscard]] QList<QColor> huesOn(const ChartColors &colors) const;
    [[nodiscard]] QList<Strip> strips(const ChartColors &colors, bool hasPixels) const;
    [[nodiscard]] Strip stripOf(const FlowGeometry::Band &band, const QList<QColor> &hues) const;
    void paintStrip(QPainter &painter, const ChartColors &colors, const Strip &strip, bool isPale) const;
    void paintHatching(QPainter &painter, const FlowGeometry::Band &band, bool crossed) const;
    void paintPattern(QPainter &painter, const FlowGeometry::Band &band, qsizetype pattern) const;
    void paintNumber(QPainter &painter, const ChartColors &colors, const FlowGeometry::Band &band) const;
    void paintNodes(QPainter &painter, const ChartColors &colors, const FlowPlace &place) const;
    [[nodiscard]] bool isBeside(const FlowPlace &place, const TransferFlow::Band &band) const;

    const FlowData &m_data;
    FlowLook m_look;
    QSizeF m_size;
    FlowGeometry m_geometry;
};

} // namespace Kodeks
