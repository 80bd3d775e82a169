// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/figures/figures.h"
#include "core/agreement/passages/agreementinput.h"

namespace Kodeks {

/// Units and two figures of one component, over the same kind of units as ComponentAgreement::figures.
struct DevelopingFigures
{
    qint64 units = 0;
    Coefficient percentAgreement;
    Coefficient krippendorffAlpha; ///< nominal
    ConfidenceInterval alphaInterval; ///< instant; only of letters so far, where units may count as independent

    friend bool operator==(const DevelopingFigures &, const DevelopingFigures &) = default;
};

/// One letter, and all letters as far as this one.
struct LetterAgreement
{
    LetterId letter;
    QString name;
    QList<DevelopingFigures> alone; ///< one per component of the report, in its order
    QList<DevelopingFigures> soFar;

    friend bool operator==(const LetterAgreement &, const LetterAgreement &) = default;
};

} // namespace Kodeks
