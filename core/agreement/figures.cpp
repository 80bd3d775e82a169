// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/figures.h"

namespace Kodeks {

AgreementFigures agreementFigures(const Ratings &ratings)
{
    return {ratings.units(), percentAgreement(ratings), cohenKappa(ratings), krippendorffAlphaNominal(ratings)};
}

} // namespace Kodeks
