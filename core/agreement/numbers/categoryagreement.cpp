// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/numbers/categoryagreement.h"

namespace Kodeks {

Coefficient jaccardAgreement(const Ratings &ratings, std::int32_t category)
{
    // Both are counts of the same pairs: a / (a + b + c) = F / (2 - F), F = 2a / (2a + b + c).
    Coefficient agreement = specificAgreement(ratings, category);
    if (agreement.value)
        agreement.value = *agreement.value / (2 - *agreement.value);
    return agreement;
}

} // namespace Kodeks
