// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace Kodeks {

/// What can be asked of reliability data. The last three are for tests and for reading a kappa, not for intervals. All
/// there is to know of each stands in one row of statistictable.cpp.
enum class Statistic {
    PercentAgreement,
    ScottPi,
    CohenKappa,
    WeightedKappa,
    FleissKappa,
    FleissCategoryKappa,
    CongerKappa,
    LightKappa,
    KrippendorffAlpha,
    GwetAc1,
    GwetAc2,
    BrennanPrediger,
    SpecificAgreement,
    F1,
    Jaccard,
    CohenKappaMaximum,
    CohenKappaErrorOfChance,
    FleissKappaErrorOfChance
};

/// The figures that stand side by side in a report, in their order.
inline constexpr std::array reportedStatistics{Statistic::PercentAgreement, Statistic::CohenKappa, Statistic::ScottPi,
    Statistic::FleissKappa, Statistic::KrippendorffAlpha, Statistic::GwetAc1, Statistic::BrennanPrediger};

/// Krippendorff's difference of two values. MasiDkpro is another program's reading of MASI, to compare with it only.
enum class Metric { Nominal, Ordinal, Interval, Ratio, Jaccard, Masi, NominalSet, MasiDkpro };

/// Agreement weights: 1 for equal values, less the further apart two are. Matrix is the user's own.
enum class Weighting { Unweighted, Linear, Quadratic, Ordinal, Matrix };

/// The words for them on the command line and in files, the same in every language: "percent_agreement", "ordinal", …
[[nodiscard]] QString statisticName(Statistic statistic);
[[nodiscard]] QString metricName(Metric metric);
[[nodiscard]] QString weightingName(Weighting weighting);
[[nodiscard]] std::optional<Statistic> statisticFromName(const QString &name);
[[nodiscard]] std::optional<Metric> metricFromName(const QString &name);
[[nodiscard]] std::optional<Weighting> weightingFromName(const QString &name); ///< never Matrix
[[nodiscard]] QStringList statisticNames();
[[nodiscard]] QStringList metricNames();
[[nodiscard]] QStringList weightingNames();

[[nodiscard]] bool takesMetric(Statistic statistic);
[[nodiscard]] bool takesWeights(Statistic statistic);
[[nodiscard]] bool needsCategory(Statistic statistic);

/// One question to reliability data.
struct ReliabilityQuestion
{
    Statistic statistic = Statistic::KrippendorffAlpha;
    Metric metric = Metric::Nominal;
    Weighting weighting = Weighting::Unweighted;
    std::vector<double> matrix; ///< for Weighting::Matrix: row by row, in the order of `categories`
    QStringList categories;     ///< those of the codebook, in their order; empty: those that occur
    QString category;           ///< the one asked about, where the statistic needs one
};

} // namespace Kodeks
