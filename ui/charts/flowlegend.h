// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartcolors.h"

#include <QFont>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace Kodeks {

/// The patterns of groups, in turn: solid, upright lines far or near, lines along one or two, or both.
inline constexpr qsizetype flowPatterns = 6;

/// What the hues and patterns of a flow diagram mean.
class FlowLegend
{
public:
    FlowLegend(QStringList names, QList<QColor> hues, QFont font, bool patterns);

    [[nodiscard]] double height(double width) const;
    void paint(QPainter &painter, const ChartColors &colors, const QRectF &place) const;

private:
    [[nodiscard]] QList<QPointF> places(double width) const;
    void paintSwatch(QPainter &painter, const QRectF &swatch, qsizetype pattern) const;

    QStringList m_names;
    QList<QColor> m_hues;
    QFont m_font;
    bool m_patterns;
};

} // namespace Kodeks
