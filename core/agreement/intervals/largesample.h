// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/numbers/coefficients.h"
#include "core/agreement/numbers/differences.h"

namespace Kodeks {

// Large-sample standard errors. Each is undefined where its coefficient is; those of a coefficient that is not 0 with
// fewer than two units as well. Units count as drawn at random.

/// Of Cohen's kappa, weighted or not; the divisor is the number of units that both coders gave a value.
/// Source: Fleiss, Cohen & Everitt (1969), Psychological Bulletin 72:323.
[[nodiscard]] Coefficient weightedKappaError(const Ratings &ratings, const Differences &differences);
/// The same for Scott's pi, by the same argument.
[[nodiscard]] Coefficient scottPiError(const Ratings &ratings, const Differences &differences);

/// Of Cohen's kappa where chance alone is at work: for a test, not for an interval.
/// Source: Fleiss, Cohen & Everitt (1969).
[[nodiscard]] Coefficient cohenKappaErrorOfChance(const Ratings &ratings);
/// Of Fleiss' kappa where chance alone is at work; only where all units have the same number of values.
/// Source: Fleiss, Nee & Landis (1979), Psychological Bulletin 86:974.
[[nodiscard]] Coefficient fleissKappaErrorOfChance(const Ratings &ratings);

} // namespace Kodeks
