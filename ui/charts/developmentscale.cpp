// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/developmentscale.h"

#include <cmath>

namespace Kodeks {

namespace {

AxisTicks ticksFor(const DevelopmentData &data, double height, double lineHeight)
{
    double lowest = 0;
    for (const DevelopmentStep &step : data.steps) {
        for (const std::optional<double> &figure : {step.alone, step.soFar, step.low})
            lowest = std::min(lowest, figure.value_or(0));
    }
    const int most = int(height / std::max(1.6 * lineHeight, 1.0));
    return niceTicks(lowest, 1, most);
}

} // namespace

DevelopmentScale::DevelopmentScale(const DevelopmentData &data, const QRectF &plot, double lineHeight)
    : m_plot(plot)
    , m_steps(data.steps.size())
    , m_ticks(ticksFor(data, plot.height(), lineHeight))
{
}

double DevelopmentScale::x(qsizetype step) const
{
    return m_plot.left() + m_plot.width() * (double(step) + 0.5) / double(std::max<qsizetype>(m_steps, 1));
}

double DevelopmentScale::y(double figure) const
{
    return m_plot.bottom() - m_plot.height() * (figure - m_ticks.low()) / (m_ticks.high() - m_ticks.low());
}

qsizetype DevelopmentScale::stepAt(double x) const
{
    if (m_steps == 0 || m_plot.width() <= 0)
        return -1;
    const double step = std::floor((x - m_plot.left()) / m_plot.width() * double(m_steps));
    return qsizetype(std::clamp(step, 0.0, double(m_steps - 1)));
}

qsizetype DevelopmentScale::labelEvery(double labelWidth) const
{
    if (m_steps == 0 || m_plot.width() <= 0)
        return 1;
    const double least = labelWidth * double(m_steps) / m_plot.width();
    for (qsizetype power = 1;; power *= 10) {
        for (const qsizetype every : {power, 2 * power, 5 * power}) {
            if (double(every) >= least || every >= m_steps)
                return every;
        }
    }
}

} // namespace Kodeks
