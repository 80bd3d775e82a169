// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report/agreementreport.h"
#include "ui/models/agreement/figuretable.h"

#include <functional>

namespace Kodeks {

/// One row per component and set of units; every figure explains itself, undefined ones by the reason, which a note
/// repeats. Coefficients that say the same for that many coders stand once.
[[nodiscard]] FigureTable componentFigures(const AgreementReport &report);

/// One row per code that at least one coder used; a note says how many nobody did.
[[nodiscard]] FigureTable codeFigures(const AgreementReport &report);

/// Stretches of text: one row per component, one per code. Its notes say of letters what `called` says.
using LetterCaller = std::function<QString(const LetterAgreement &letter)>;
[[nodiscard]] FigureTable spanFigures(const AgreementReport &report, const LetterCaller &called);

/// One row per kind of difference; the last column is its share of all.
[[nodiscard]] FigureTable kindFigures(const AgreementReport &report);

/// One row per letter: the figures of that place in AgreementReport::components for it alone and for all letters so
/// far.
[[nodiscard]] FigureTable letterFigures(const AgreementReport &report, qsizetype component);

/// "Unit: sentence · Coder A, Coder B · 412 sentences in 5 letters · 95% intervals: … · Kodeks 0.1.0": what all figures
/// have in common.
[[nodiscard]] QString agreementCaption(const AgreementReport &report);

} // namespace Kodeks
