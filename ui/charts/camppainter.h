// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartcolors.h"
#include "ui/models/conclude/campgraph.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace Kodeks {

/// What of a graph is pointed out.
struct CampPlace
{
    enum class Of { Nothing, Node, Tie };

    Of of = Of::Nothing;
    qsizetype at = 0; ///< among the nodes or the ties

    friend bool operator==(const CampPlace &, const CampPlace &) = default;
};

/// Draws senders as a graph, the same on the screen and in every file: a circle for each, as large as it has positions,
/// of the hue and with the number of its camp; ties as thick as they are strong, broken where they are conflict. Names
/// stand where they have room.
class CampPainter
{
public:
    /// `graph` outlives it.
    CampPainter(const CampGraph &graph, const QFont &font, const QSizeF &size);

    void paint(QPainter &painter, const ChartColors &colors, const CampPlace &place = {}, bool focused = false) const;
    [[nodiscard]] CampPlace placeAt(const QPointF &point) const;
    /// The names that are written, by node; none where there is no room.
    [[nodiscard]] const QHash<qsizetype, QRectF> &names() const { return m_names; }
    [[nodiscard]] QRectF circleOf(qsizetype node) const { return m_circles.at(node); }

private:
    void placeNames();
    [[nodiscard]] bool isBeside(const CampPlace &place, qsizetype tie) const;
    void paintTies(QPainter &painter, const ChartColors &colors, const CampPlace &place, bool focused) const;
    void paintNode(QPainter &painter, const ChartColors &colors, qsizetype node, bool isCurrent) const;

    const CampGraph &m_graph;
    QFont m_font;
    QSizeF m_size;
    QList<QRectF> m_circles;
    QHash<qsizetype, QRectF> m_names;
};

} // namespace Kodeks
