// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>
#include <optional>

namespace Kodeks {

/// A two-sided interval of confidence around a figure, and how it was come by.
struct ConfidenceInterval
{
    enum class Method { None, StudentT, Normal, Bootstrap };

    Method method = Method::None;
    double level = 0.95;
    std::optional<double> low; ///< neither is there where the figure has no interval
    std::optional<double> high;
    qint64 replicates = 0; ///< Bootstrap: resamples drawn
    qint64 skipped = 0;    ///< Bootstrap: those among them for which the figure is not defined
    quint64 seed = 0;

    friend bool operator==(const ConfidenceInterval &, const ConfidenceInterval &) = default;
};

/// value ± t · error with that many degrees of freedom (1 or more), the upper end at most 1.
/// Source: Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., ch. 5.
[[nodiscard]] ConfidenceInterval studentInterval(double value, double error, qint64 degrees);

/// value ± 1.96 · error, the upper end at most 1; for large-sample standard errors.
[[nodiscard]] ConfidenceInterval normalInterval(double value, double error);

} // namespace Kodeks
