// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report/agreementreport.h"

namespace Kodeks {

/// Of computeAgreement() what says how far the coders agree on each component, with instant intervals: no codes,
/// disagreements, confusions, letters, passages, stretches or notes, and no bootstrap (`input.bootstrap` is empty).
/// Cancelled if `progress` asks it to stop.
[[nodiscard]] Result<AgreementReport> computeComponents(const AgreementInput &input, const Progress &progress = {});

} // namespace Kodeks
