// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/numbers/undefined.h"

#include <QCoreApplication>

namespace Kodeks::Undefined {

namespace {

Sentence said(const char *english, const QList<Sentence> &arguments = {})
{
    return {"Coefficients", english, arguments};
}

} // namespace

Coefficient because(const Sentence &reason)
{
    return {{}, reason};
}

Coefficient noPairs()
{
    return because(said(QT_TRANSLATE_NOOP("Coefficients", "No unit was coded by two or more of the chosen coders.")));
}

Coefficient noVariation()
{
    return because(said(QT_TRANSLATE_NOOP("Coefficients",
        "Only one code occurs. Agreement is 100 %, but reliability cannot be judged without variation; include units "
        "where the code is absent.")));
}

Coefficient oneCategory()
{
    return because(said(QT_TRANSLATE_NOOP(
        "Coefficients", "This coefficient needs at least two possible codes; name those of the codebook.")));
}

Coefficient nothingDiffers()
{
    return because(said(QT_TRANSLATE_NOOP(
        "Coefficients", "By these weights none of the codes that occur differ; choose other weights.")));
}

Coefficient notUsed()
{
    return because(said(QT_TRANSLATE_NOOP("Coefficients", "Code not used.")));
}

Coefficient oneUnit()
{
    return because(said(QT_TRANSLATE_NOOP("Coefficients", "One unit carries no evidence of reliability.")));
}

Coefficient notTwoCoders(const Sentence &coefficient)
{
    return because(said(
        QT_TRANSLATE_NOOP("Coefficients", "%1 compares exactly two coders; choose two, or use Krippendorff’s alpha."),
        {coefficient}));
}

} // namespace Kodeks::Undefined
