// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>
#include <algorithm>
#include <compare>

namespace Kodeks {

/// A half-open range [start, end) of a letter's text, in Unicode code points. Ordered by start, then end.
struct TextRange
{
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - start; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= start; }
    [[nodiscard]] constexpr bool contains(qsizetype position) const { return start <= position && position < end; }
    [[nodiscard]] constexpr bool contains(TextRange other) const { return start <= other.start && other.end <= end; }
    [[nodiscard]] constexpr bool overlaps(TextRange other) const { return start < other.end && other.start < end; }
    /// The shared part; empty where the two do not overlap.
    [[nodiscard]] constexpr TextRange intersected(TextRange other) const
    {
        const qsizetype from = std::max(start, other.start);
        return {from, std::max(from, std::min(end, other.end))};
    }

    friend constexpr auto operator<=>(const TextRange &, const TextRange &) = default;
};

} // namespace Kodeks
