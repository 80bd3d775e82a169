// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/figures/statistic.h"
#include "core/agreement/intervals/interval.h"
#include "core/agreement/numbers/coefficients.h"
#include "core/agreement/numbers/differences.h"
#include "core/agreement/numbers/tally.h"
#include "core/agreement/numbers/unittally.h"

namespace Kodeks {

/// Ratings, and how they are to be read.
struct AskedRatings
{
    const Ratings &ratings;
    const Differences &differences;
    Metric metric = Metric::Nominal;
    std::int32_t category = -1; ///< -1: none, or one that does not occur
};

/// Ratings with what several nominal figures of them are reckoned from, counted once.
struct CountedRatings
{
    explicit CountedRatings(const Ratings &ratings);

    const Ratings &ratings;
    Differences nominal = Differences::nominal();
    Tally tally;
    UnitTally units;
};

/// All there is to know of a statistic.
struct StatisticRow
{
    enum class Takes { Nothing, Weights, Metric, Category };
    enum class Shown { Always, ForTwoCoders, ForMoreCoders };

    Statistic statistic;
    const char *name;                                                       ///< in files and on the command line
    Takes takes;
    Coefficient (*value)(const AskedRatings &);
    Coefficient (*error)(const AskedRatings &) = nullptr; ///< the standard error; null: none is offered
    ConfidenceInterval::Method interval = ConfidenceInterval::Method::None; ///< that its error is used with

    // Of those that are reported:
    Coefficient (*nominal)(const CountedRatings &) = nullptr;
    Shown shown = Shown::Always;
    bool perCode = false; ///< stands in the table of codes too
    bool countsCategories = false; ///< depends on how many categories the codebook has
    const char *title = nullptr; ///< "Cohen’s kappa", in the context Statistics of the translations
    const char *symbol = nullptr; ///< "Cohen’s κ", likewise
};

[[nodiscard]] const StatisticRow &statisticRow(Statistic statistic);

/// Those that a report on so many coders shows, in their order; of codes the ones that are told per code. Others either
/// say the same for that many or are not defined.
[[nodiscard]] QList<Statistic> shownStatistics(qsizetype coders);
[[nodiscard]] QList<Statistic> shownStatisticsOfCodes(qsizetype coders);

/// "Cohen’s kappa" in the language of the program; of one that has no title the name.
[[nodiscard]] QString statisticTitle(Statistic statistic);

} // namespace Kodeks
