// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/numbers/coefficients.h"
#include "core/agreement/numbers/differences.h"

namespace Kodeks {

// Gwet's linearised standard errors: the spread of each unit's share in the coefficient, over n (n - 1). Each is that
// of the coefficient of the same name and undefined where that is, and with fewer than two units. Units count as drawn
// at random; the number of those with two values or more counts as fixed.
// Source: Gwet (2008), British Journal of Mathematical and Statistical Psychology 61:29; Gwet (2014), Handbook of
// Inter-Rater Reliability, 4th ed., ch. 5.

[[nodiscard]] Coefficient percentAgreementError(const Ratings &ratings, const Differences &differences);
[[nodiscard]] Coefficient fleissKappaError(const Ratings &ratings, const Differences &differences);
[[nodiscard]] Coefficient gwetAcError(const Ratings &ratings, const Differences &differences);
[[nodiscard]] Coefficient brennanPredigerError(const Ratings &ratings, const Differences &differences);

/// Of Krippendorff's alpha with differences that do not depend on the data.
[[nodiscard]] Coefficient alphaError(const Ratings &ratings, const Differences &differences);
/// With the ordinal metric, whose midranks move with the data: the same linearisation with their part added.
[[nodiscard]] Coefficient alphaOrdinalError(const Ratings &ratings);

} // namespace Kodeks
