// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/figures/statistic.h"
#include "core/agreement/numbers/coefficients.h"
#include "core/agreement/numbers/differences.h"
#include "core/base/result.h"

namespace Kodeks {

/// A question made ready for its data: labels read, weights and differences worked out. Asking it is a pure function
/// of ratings of the same form, so that resamples can be asked in any thread.
class Measure
{
public:
    /// Invalid where labels are not what the metric or the weights need, TooLarge with too many different values for
    /// them.
    [[nodiscard]] static Result<Measure> prepare(const Ratings &ratings, const ReliabilityQuestion &question);

    /// The data, with the categories as the measure counts them.
    [[nodiscard]] const Ratings &ratings() const { return m_ratings; }

    /// The figure for ratings of the same coders and categories as ratings().
    [[nodiscard]] Coefficient value(const Ratings &ratings) const;
    [[nodiscard]] Coefficient value() const { return value(m_ratings); }

    /// Undefined as well where no standard error is offered for the statistic.
    [[nodiscard]] Coefficient standardError() const;
    /// Whether that is a linearised one over all units, to be used with Student's t; else it is a large-sample one.
    [[nodiscard]] bool isLinearised() const;

private:
    explicit Measure(const Ratings &ratings, const ReliabilityQuestion &question);
    [[nodiscard]] Result<> prepareMetric();
    [[nodiscard]] Result<> prepareWeights();
    [[nodiscard]] Result<> enoughFor(qsizetype most) const;

    Ratings m_ratings;
    ReliabilityQuestion m_question;
    Differences m_differences = Differences::nominal();
    std::int32_t m_category = -1; ///< -1: none, or one that does not occur
};

} // namespace Kodeks
