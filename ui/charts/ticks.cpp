// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/ticks.h"

#include <QLocale>
#include <cmath>

namespace Kodeks {

namespace {

constexpr double largest = 1e15; ///< beyond it doubles no longer tell neighbouring marks apart

double tamed(double value)
{
    return std::isfinite(value) ? std::clamp(value, -largest, largest) : 0;
}

qint64 below(double value, double step)
{
    return std::llround(std::floor(value / step + 1e-9));
}

qint64 above(double value, double step)
{
    return std::llround(std::ceil(value / step - 1e-9));
}

} // namespace

QString AxisTicks::text(double value) const
{
    return QLocale().toString(value, 'f', decimals);
}

AxisTicks niceTicks(double low, double high, int most)
{
    low = tamed(low);
    high = tamed(high);
    if (low > high)
        std::swap(low, high);
    if (high - low < 1e-9 * std::max(1.0, std::abs(high)))
        high = low + std::max(1.0, std::abs(low));
    const qint64 marks = std::clamp(most, 3, 1000);
    int power = int(std::floor(std::log10((high - low) / double(marks))));
    for (;; ++power) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double step = factor * std::pow(10.0, power);
            const qint64 first = below(low, step);
            const qint64 last = above(high, step);
            if (last - first + 1 > marks)
                continue;
            AxisTicks ticks;
            ticks.decimals = std::max(0, -power);
            for (qint64 i = first; i <= last; ++i)
                ticks.values.push_back(double(i) * step);
            return ticks;
        }
    }
}

} // namespace Kodeks
