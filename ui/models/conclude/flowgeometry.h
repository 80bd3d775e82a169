// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/transferflow.h"

#include <QRectF>

namespace Kodeks {

/// How often bands cross in that order, each pair by the product of their counts.
[[nodiscard]] double flowCrossings(const TransferFlow &flow, const FlowOrder &order);

/// An order with few crossings: by the means of what nodes lead to (K. Sugiyama, S. Tagawa and M. Toda, Methods for
/// visual understanding of hierarchical system structures, 1981), then by changing neighbours as long as that gives
/// fewer. The same for the same flow; never more than in the codebook's order.
[[nodiscard]] FlowOrder fewCrossings(const TransferFlow &flow);

/// A kept order for a flow that may have other nodes: those that are there stay, new ones come behind.
[[nodiscard]] FlowOrder keptOrder(const FlowOrder &kept, const TransferFlow &flow);

/// A kept order with what a flow shows in another one: what it does not show stays behind what it stood behind.
[[nodiscard]] FlowOrder mergedOrder(const FlowOrder &kept, const FlowOrder &shown);

/// Where the nodes and bands of a flow stand: a picture as a value.
struct FlowGeometry
{
    struct Node
    {
        qint64 key = 0;
        QRectF bar; ///< as high as its bands together
    };
    struct Band
    {
        qsizetype band = 0;  ///< among TransferFlow::bands
        double fromTop = 0;  ///< at the right edge of the bar at the left
        double toTop = 0;    ///< at the left edge of the bar at the right
        double height = 0;
    };

    QList<Node> from; ///< from above
    QList<Node> to;
    QList<Band> bands; ///< in the order of TransferFlow::bands
    double left = 0;   ///< between these the bands are
    double right = 0;
    double perUnit = 0; ///< the height of a count of one

    /// The upper edge of a band at a part of its way, 0 to 1; the lower one is `height` below.
    [[nodiscard]] QPointF along(const Band &band, double part) const;
    /// The band at a point; -1 if there is none. The last one that is painted is on top.
    [[nodiscard]] qsizetype bandAt(const QPointF &point) const;
};

/// In `area`, the bars `bar` wide at its edges; no two nodes nearer than `gap`, none less than `line` from the top of
/// the next, so that each has room for its name. `perUnit` 0: as high as it fits.
[[nodiscard]] FlowGeometry flowGeometry(const TransferFlow &flow, const FlowOrder &order, const QRectF &area,
    double bar, double line, double gap, double perUnit = 0);

/// The height of a count of one with which neither side is higher than `height`.
[[nodiscard]] double fittingFlow(const TransferFlow &flow, double height, double line, double gap);

/// The least height in which a count of one is `perUnit` high.
[[nodiscard]] double flowHeight(const TransferFlow &flow, double perUnit, double line, double gap);

} // namespace Kodeks
