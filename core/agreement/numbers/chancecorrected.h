// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/numbers/coefficients.h"
#include "core/agreement/numbers/differences.h"

namespace Kodeks {

struct UnitTally;

// Coefficients for any number of coders and with values missing: 1 - D_o / D_e, where D_o is the mean difference of two
// values of one unit, over the units with two values or more, and D_e what chance would give. Differences are 1 minus
// the agreement weights (nominal: unweighted) and at most 1. Shares of categories are taken over the units with at
// least one value; UnitTally is what they need of the data. All are undefined where no unit has two values; negative
// values stand.

/// 1 - D_o. Source: Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed.
[[nodiscard]] Coefficient percentAgreement(const Ratings &ratings, const Differences &differences);

/// Fleiss' kappa (generalised pi): two values drawn by the shares of all coders. Undefined without variation.
/// Source: Fleiss (1971), Psychological Bulletin 76:378; weights and missing values: Gwet (2014).
[[nodiscard]] Coefficient fleissKappa(const Ratings &ratings, const Differences &differences);
[[nodiscard]] Coefficient fleissKappa(const UnitTally &tally, const Differences &differences);

/// AC1 (nominal) and AC2: p_e = T / (q (q - 1)) · sum of share (1 - share), T the sum of all weights and q the number
/// of categories available. Undefined for fewer than two.
/// Source: Gwet (2008), British Journal of Mathematical and Statistical Psychology 61:29; Gwet (2014).
[[nodiscard]] Coefficient gwetAc(const Ratings &ratings, const Differences &differences);
[[nodiscard]] Coefficient gwetAc(const UnitTally &tally, const Differences &differences);

/// Brennan and Prediger's coefficient, Bennett's S, Randolph's kappa: every category available is equally likely.
/// Undefined for fewer than two categories.
/// Source: Bennett, Alpert & Goldstein (1954), Public Opinion Quarterly 18:303; Brennan & Prediger (1981), Educational
/// and Psychological Measurement 41:687.
[[nodiscard]] Coefficient brennanPrediger(const Ratings &ratings, const Differences &differences);
[[nodiscard]] Coefficient brennanPrediger(const UnitTally &tally, const Differences &differences);

/// Fleiss' kappa of one category against all others taken together.
/// Source: Fleiss (1971); Fleiss, Levin & Paik (2003), Statistical Methods for Rates and Proportions, 3rd ed., ch. 18.
[[nodiscard]] Coefficient fleissCategoryKappa(const Ratings &ratings, std::int32_t category);

/// The same ratings with two categories only: 0 the rest, 1 the one asked about.
[[nodiscard]] Ratings oneAgainstRest(const Ratings &ratings, std::int32_t category);

/// D_e of the three chance models, for figures that build on them. `categories` are those available; other than
/// shares.size() only for nominal differences.
[[nodiscard]] double chanceByShares(const std::vector<double> &shares, const Differences &differences);
[[nodiscard]] double chanceOfAc(const std::vector<double> &shares, size_t categories, const Differences &differences);
[[nodiscard]] double chanceOfEqualShares(size_t categories, const Differences &differences);

} // namespace Kodeks
