// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/numbers/ratings.h"
#include "core/base/sentence.h"

#include <optional>

namespace Kodeks {

class Tally;

/// A figure of agreement, or the reason why there is none: a value is never NaN and never stands for "undefined".
struct Coefficient
{
    std::optional<double> value;
    Sentence undefined; ///< whole; empty where there is a value

    friend bool operator==(const Coefficient &, const Coefficient &) = default;
};

/// The mean, over the units with two or more values, of the share of a unit's pairs of values that are equal (0 to 1).
/// This is Gwet's convention; Krippendorff's pools the pairs instead and differs where values are missing.
/// Undefined where no unit has two values. Source: Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed.
[[nodiscard]] Coefficient percentAgreement(const Ratings &ratings);
[[nodiscard]] Coefficient percentAgreement(const Tally &tally);

/// (p_o - p_e) / (1 - p_e), p_e = sum over categories of the product of the two coders' shares, over the units that
/// both gave a value. Undefined but for exactly two coders, where no unit has both values, and without variation.
/// Source: Cohen (1960), Educational and Psychological Measurement 20:37.
[[nodiscard]] Coefficient cohenKappa(const Ratings &ratings);

/// 1 - D_o / D_e with the nominal difference, for any number of coders; units with one value drop out. Undefined where
/// no unit has two values and without variation.
/// Source: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability; (2019), Content Analysis, 4th ed., ch. 12.
[[nodiscard]] Coefficient krippendorffAlphaNominal(const Ratings &ratings);
[[nodiscard]] Coefficient krippendorffAlphaNominal(const Tally &tally);

/// Positive specific agreement on one category: of the values given to units in that category, paired with every other
/// value of the unit, the share whose partner is in it as well. For two coders this is F1, 2a / (2a + b + c); for more,
/// the F1 of all pairs of coders pooled. Undefined where no unit with two values has the category.
/// Source: Dice (1945), Ecology 26:297; Hripcsak & Rothschild (2005), JAMIA 12:296.
[[nodiscard]] Coefficient specificAgreement(const Ratings &ratings, std::int32_t category);

} // namespace Kodeks
