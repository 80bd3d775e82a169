// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/numbers/ratings.h"
#include "core/base/result.h"

namespace Kodeks {

/// Ratings whose categories have a number each, in ascending order.
struct NumberedRatings
{
    Ratings ratings;
    std::vector<double> numbers; ///< one per category
};

/// The ratings with their labels read as numbers ("2" and "2.0" are one category). Invalid if a label is no number, or
/// one beyond ±1e100.
[[nodiscard]] Result<NumberedRatings> numbered(const Ratings &ratings);

/// The same for a scale where only the order counts: by their numbers if all labels are numbers, else the categories
/// as they stand if `inOrder`, numbered from 0.
[[nodiscard]] Result<NumberedRatings> ordered(const Ratings &ratings, bool inOrder);

/// The numbers moved and stretched to 0 … 1; all 0 if they are equal.
[[nodiscard]] std::vector<double> stretched(std::vector<double> numbers);

} // namespace Kodeks
