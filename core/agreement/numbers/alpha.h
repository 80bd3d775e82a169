// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/numbers/coefficients.h"
#include "core/agreement/numbers/differences.h"

namespace Kodeks {

/// How many values of each category there are in the units with two values or more.
struct PairableValues
{
    explicit PairableValues(const Ratings &ratings);

    std::vector<double> counts; ///< by category
    double values = 0;          ///< the sum of the counts
    qint64 units = 0;
    qsizetype used = 0;         ///< categories that have a count

    [[nodiscard]] std::vector<double> shares() const;
};

/// 1 - D_o / D_e by any differences, for any number of coders; units with one value drop out. Undefined where no unit
/// has two values and without variation.
/// Source: Krippendorff (1970), Educational and Psychological Measurement 30:61; (2011), Computing Krippendorff's
/// Alpha-Reliability; (2019), Content Analysis, 4th ed., ch. 12; Hayes & Krippendorff (2007), Communication Methods and
/// Measures 1:77.
[[nodiscard]] Coefficient krippendorffAlpha(const Ratings &ratings, const Differences &differences);

/// The same with the ordinal metric, the categories standing in their order: the squared difference of the midranks
/// of the pairable values.
[[nodiscard]] Coefficient krippendorffAlphaOrdinal(const Ratings &ratings);

/// Those differences, of midranks divided by the number of values.
[[nodiscard]] Differences ordinalDifferences(const PairableValues &values);

} // namespace Kodeks
