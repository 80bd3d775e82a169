// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report.h"
#include "ui/models/figuretable.h"

namespace Kodeks {

/// One row per component and set of units; every figure explains itself, undefined ones by the reason, which a note
/// repeats.
[[nodiscard]] FigureTable componentFigures(const AgreementReport &report);

/// One row per code that at least one coder used; a note says how many nobody did.
[[nodiscard]] FigureTable codeFigures(const AgreementReport &report);

/// "Unit: sentence · Coder A, Coder B · 412 sentences in 5 letters".
[[nodiscard]] QString agreementCaption(const AgreementReport &report);

} // namespace Kodeks
