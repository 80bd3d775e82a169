// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/intervals/interval.h"
#include "core/base/cancel.h"
#include "core/base/result.h"

#include <functional>
#include <span>
#include <vector>

namespace Kodeks {

class Measure;

struct BootstrapOptions
{
    qint64 replicates = 1'000;
    quint64 seed = 1;
    int threads = 0; ///< 0: as many as the machine runs at once; the result does not depend on it
};

/// Below so many units (letters, for spans) an interval is shown, but called unreliable.
inline constexpr qint64 fewestUnitsForInterval = 10;

/// Some figures of one resample, in which each row of the data stands so many times; nothing where one is not defined.
using ResampleFigures = std::function<std::vector<std::optional<double>>(std::span<const qint64> times)>;

/// Percentile bootstrap: draws as many units as there are, with replacement, again and again. `units` is how many each
/// row of the data stands for; `makeFigures` is called once for each thread's share of the work, and what it makes
/// only in one thread at a time. One interval per figure: the k-th smallest and the k-th largest of the resamples for
/// which it is defined, k = (share at each end) · (their number + 1), rounded down, at least 1; without ends if there
/// are none. The same seed gives the same intervals on every machine. Fails if `progress` asks to stop (Cancelled),
/// without resamples (Invalid), or with more than 2³² - 1 units (TooLarge).
/// Source: Efron & Tibshirani (1993), An Introduction to the Bootstrap, ch. 13.
[[nodiscard]] Result<std::vector<ConfidenceInterval>> bootstrap(std::span<const qint64> units,
    const std::function<ResampleFigures()> &makeFigures, const BootstrapOptions &options,
    const Progress &progress = {});

/// Of one figure of reliability data, over the units that at least one coder gave a value.
[[nodiscard]] Result<ConfidenceInterval> bootstrap(
    const Measure &measure, const BootstrapOptions &options, const Progress &progress = {});

} // namespace Kodeks
