// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/textrange.h"

#include <vector>

namespace Kodeks {

/// How many of some ranges cover each place.
class SpanDepth
{
public:
    explicit SpanDepth(const std::vector<TextRange> &ranges);

    /// The sum of n (n - 1) over all places, n ranges covering each: ordered pairs of ranges, by characters.
    [[nodiscard]] double pairs() const { return m_pairs; }
    /// The sum of n over the places of a range that begins and ends where ranges do.
    [[nodiscard]] double within(TextRange range) const;

private:
    std::vector<qsizetype> m_places; ///< where ranges begin or end, ascending
    std::vector<double> m_sums;      ///< up to each place
    double m_pairs = 0;
};

} // namespace Kodeks
