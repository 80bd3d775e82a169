// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/numbers/coefficients.h"

namespace Kodeks {

/// Why figures are not defined: coefficients without a value, each with its sentence.
namespace Undefined {

[[nodiscard]] Coefficient because(const Sentence &reason); ///< whole
[[nodiscard]] Coefficient noPairs();
[[nodiscard]] Coefficient noVariation();
[[nodiscard]] Coefficient oneCategory();
[[nodiscard]] Coefficient
nothingDiffers(); ///< codes vary, but the weights or the metric make no difference between them
[[nodiscard]] Coefficient notUsed();
[[nodiscard]] Coefficient oneUnit();
[[nodiscard]] Coefficient notTwoCoders(const Sentence &coefficient);

} // namespace Undefined

} // namespace Kodeks
