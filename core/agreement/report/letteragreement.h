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
    /// Instant; only of letters so far, where units may count as independent. Of more than 200 letters only 200 have
    /// it, evenly spread, the last among them.
    ConfidenceInterval alphaInterval;

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
