// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/developmentdata.h"
#include "ui/charts/ticks.h"

#include <QRectF>

namespace Kodeks {

/// Where the steps and figures of a development stand in a rectangle.
class DevelopmentScale
{
public:
    /// `lineHeight` is that of the labels, which decides how many marks there are. The axis reaches from 0, or the
    /// lowest figure, to 1.
    DevelopmentScale(const DevelopmentData &data, const QRectF &plot, double lineHeight);

    [[nodiscard]] const AxisTicks &ticks() const { return m_ticks; }
    [[nodiscard]] const QRectF &plot() const { return m_plot; }
    [[nodiscard]] double x(qsizetype step) const;
    [[nodiscard]] double y(double figure) const;
    /// The step nearest to that place, or -1 if there are none.
    [[nodiscard]] qsizetype stepAt(double x) const;
    /// Of every so many steps one has room for its number.
    [[nodiscard]] qsizetype labelEvery(double labelWidth) const;

private:
    QRectF m_plot;
    qsizetype m_steps;
    AxisTicks m_ticks;
};

} // namespace Kodeks
