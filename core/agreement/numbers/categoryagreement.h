// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/numbers/coefficients.h"

namespace Kodeks {

/// Of all pairs of two coders' values of one unit in which at least one is in the category, the share in which both
/// are: a / (a + b + c) for two coders, all pairs of coders pooled for more.
/// Undefined where no unit with two values has the category.
/// Source: Jaccard (1901), Bulletin de la Société vaudoise des sciences naturelles 37:547.
[[nodiscard]] Coefficient jaccardAgreement(const Ratings &ratings, std::int32_t category);

} // namespace Kodeks
