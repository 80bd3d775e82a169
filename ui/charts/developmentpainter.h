// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartcolors.h"
#include "ui/charts/developmentscale.h"

#include <QFontMetrics>

class QPainter;

namespace Kodeks {

/// What is left for the lines of a development once its labels have their room.
[[nodiscard]] QRectF plotWithin(const QRectF &whole, const QFontMetrics &metrics);

/// Paints one development.
class DevelopmentPainter
{
public:
    DevelopmentPainter(
        QPainter &painter, const ChartColors &colors, const DevelopmentData &data, const DevelopmentScale &scale);

    /// `current` is pointed out (-1: none); `focused` shows where the keyboard is.
    void paint(qsizetype current, bool focused);

private:
    void paintCurrent(qsizetype current, bool focused);
    void paintAxes();
    void paintNumbers();
    void paintReferences();
    void paintIntervals();
    void paintLine();
    void paintMarks();
    void paintLegend();

    QPainter &m_painter;
    ChartColors m_colors;
    const DevelopmentData &m_data;
    DevelopmentScale m_scale;
    double m_mark; ///< half the width of a mark
};

} // namespace Kodeks
