// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/figures.h"

#include <QCoreApplication>

namespace Kodeks {

AgreementFigures agreementFigures(const Ratings &ratings)
{
    return {ratings.units(), percentAgreement(ratings), cohenKappa(ratings), krippendorffAlphaNominal(ratings)};
}

QStringList agreementNotes(const AgreementFigures &figures)
{
    QStringList notes;
    if (figures.units == 1 && figures.percentAgreement.value)
        notes.append(QCoreApplication::translate("AgreementReport", "One unit carries no evidence of reliability."));
    return notes;
}

} // namespace Kodeks
