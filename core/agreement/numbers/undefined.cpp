// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/numbers/undefined.h"

#include <QCoreApplication>

namespace Kodeks::Undefined {

namespace {

struct Coefficients
{
    Q_DECLARE_TR_FUNCTIONS(Coefficients)
};

} // namespace

Coefficient because(const QString &reason)
{
    return {{}, reason};
}

Coefficient noPairs()
{
    return because(Coefficients::tr("No unit was coded by two or more of the chosen coders."));
}

Coefficient noVariation()
{
    return because(Coefficients::tr(
        "Only one code occurs. Agreement is 100 %, but reliability cannot be judged without variation; include units "
        "where the code is absent."));
}

Coefficient oneCategory()
{
    return because(Coefficients::tr("This coefficient needs at least two possible codes; name those of the codebook."));
}

Coefficient nothingDiffers()
{
    return because(Coefficients::tr("By these weights none of the codes that occur differ; choose other weights."));
}

Coefficient notUsed()
{
    return because(Coefficients::tr("Code not used."));
}

Coefficient oneUnit()
{
    return because(Coefficients::tr("One unit carries no evidence of reliability."));
}

Coefficient notTwoCoders(const QString &coefficient)
{
    return because(
        Coefficients::tr("%1 compares exactly two coders; choose two, or use Krippendorff’s alpha.").arg(coefficient));
}

} // namespace Kodeks::Undefined
