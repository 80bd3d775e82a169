// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/passages/agreementinput.h"

#include <vector>

namespace Kodeks {

/// A range of a letter that stands for one unit, or for so many equal ones.
struct CountedRange
{
    TextRange range;
    qint64 units = 1;

    friend bool operator==(const CountedRange &, const CountedRange &) = default;
};

/// The units of a letter in order, empty ones left out. Characters between two ends of passages are equal to each
/// other whatever is compared, and are one range.
[[nodiscard]] std::vector<CountedRange> countedRanges(const AgreementLetter &letter, Unit unit);

} // namespace Kodeks
