// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/intervals/interval.h"

#include <algorithm>
#include <gsl/gsl_cdf.h>

namespace Kodeks {

namespace {

ConfidenceInterval around(ConfidenceInterval::Method method, double value, double distance)
{
    ConfidenceInterval interval;
    interval.method = method;
    interval.low = value - distance;
    interval.high = std::min(1.0, value + distance);
    return interval;
}

constexpr double upperEnd = 0.975;

} // namespace

ConfidenceInterval studentInterval(double value, double error, qint64 degrees)
{
    return around(ConfidenceInterval::Method::StudentT, value,
        error * gsl_cdf_tdist_Pinv(upperEnd, double(std::max<qint64>(1, degrees))));
}

ConfidenceInterval normalInterval(double value, double error)
{
    return around(ConfidenceInterval::Method::Normal, value, error * gsl_cdf_ugaussian_Pinv(upperEnd));
}

} // namespace Kodeks
