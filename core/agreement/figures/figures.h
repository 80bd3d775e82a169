// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/figures/statistic.h"
#include "core/agreement/intervals/interval.h"
#include "core/agreement/numbers/coefficients.h"

#include <array>

namespace Kodeks {

/// The figures over one set of units, each nominal, with its interval where there is one.
struct AgreementFigures
{
    qint64 units = 0;
    qint64 categories = 0; ///< available by the codebook: q of AC1 and of Brennan and Prediger's coefficient
    std::array<Coefficient, reportedStatistics.size()> values; ///< in the order of reportedStatistics
    std::array<ConfidenceInterval, reportedStatistics.size()> intervals; ///< likewise

    /// By one of reportedStatistics.
    [[nodiscard]] const Coefficient &of(Statistic statistic) const;
    [[nodiscard]] Coefficient &of(Statistic statistic);
    [[nodiscard]] const ConfidenceInterval &interval(Statistic statistic) const;

    friend bool operator==(const AgreementFigures &, const AgreementFigures &) = default;
};

/// Over what the intervals of a report were reckoned, and how.
struct IntervalBasis
{
    enum class Over { Nothing, Units, Letters };

    Over over = Over::Nothing;                                            ///< Nothing: there are no intervals
    ConfidenceInterval::Method method = ConfidenceInterval::Method::None; ///< StudentT stands for all instant ones
    double level = 0.95;
    qint64 replicates = 0;
    quint64 seed = 0;

    friend bool operator==(const IntervalBasis &, const IntervalBasis &) = default;
};

/// Without intervals.
[[nodiscard]] AgreementFigures agreementFigures(const Ratings &ratings);

/// Adds the instant intervals: Student's t with Gwet's linearised standard errors, the normal one with the large-sample
/// errors of Scott's pi and Cohen's kappa. Only for units that may count as independent of one another.
void addInstantIntervals(AgreementFigures &figures, const Ratings &ratings);

/// What to bear in mind with figures that are defined; often nothing. `comparesUnread`: some
/// units count as not coded by a coder who has not read them.
[[nodiscard]] QList<Sentence> agreementNotes(const AgreementFigures &figures, bool comparesUnread = false);

} // namespace Kodeks
