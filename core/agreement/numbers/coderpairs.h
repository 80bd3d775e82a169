// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/numbers/coefficients.h"
#include "core/agreement/numbers/differences.h"

namespace Kodeks {

// Coefficients that know which coder gave which value. Differences are 1 minus the agreement weights and at most 1.
// Undefined where no unit has two values, and without variation. Two-coder figures take the units that both gave a
// value and are undefined but for exactly two coders.

/// Cohen's kappa with weights: 1 - D_o / D_e, two values drawn by the shares of one coder each.
/// Source: Cohen (1968), Psychological Bulletin 70:213.
[[nodiscard]] Coefficient weightedKappa(const Ratings &ratings, const Differences &differences);

/// Scott's pi: both values drawn by the mean of the two coders' shares.
/// Source: Scott (1955), Public Opinion Quarterly 19:321.
[[nodiscard]] Coefficient scottPi(const Ratings &ratings, const Differences &differences);

/// For any number of coders: the mean, over pairs of coders, of what chance gives by their shares, each coder's over
/// the units that she gave a value; agreement as in fleissKappa(). Coders without a value are left out.
/// Source: Conger (1980), Psychological Bulletin 88:322; missing values: Gwet (2014).
[[nodiscard]] Coefficient congerKappa(const Ratings &ratings, const Differences &differences);

/// The mean of Cohen's kappas of all pairs of coders, each over the units that both gave a value; undefined if one is.
/// Source: Light (1971), Psychological Bulletin 76:365.
[[nodiscard]] Coefficient lightKappa(const Ratings &ratings, const Differences &differences);

/// The largest Cohen's kappa that the two coders' shares permit.
/// Source: Cohen (1960), Educational and Psychological Measurement 20:37.
[[nodiscard]] Coefficient cohenKappaMaximum(const Ratings &ratings);

} // namespace Kodeks
