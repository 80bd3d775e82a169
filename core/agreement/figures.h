// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/coefficients.h"

namespace Kodeks {

/// The figures over one set of units.
struct AgreementFigures
{
    qint64 units = 0;
    Coefficient percentAgreement;
    Coefficient cohenKappa;
    Coefficient krippendorffAlpha; ///< nominal

    friend bool operator==(const AgreementFigures &, const AgreementFigures &) = default;
};

[[nodiscard]] AgreementFigures agreementFigures(const Ratings &ratings);

/// What to bear in mind with figures that are defined: translated, whole sentences; often none.
[[nodiscard]] QStringList agreementNotes(const AgreementFigures &figures);

} // namespace Kodeks
