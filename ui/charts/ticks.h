// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <vector>

namespace Kodeks {

/// The marks of an axis: multiples of 1, 2 or 5 times a power of ten.
struct AxisTicks
{
    std::vector<double> values; ///< rising, two or more; the first and the last enclose what was asked for
    int decimals = 0;           ///< with which they are written

    [[nodiscard]] double low() const { return values.front(); }
    [[nodiscard]] double high() const { return values.back(); }
    /// As the user's language writes it.
    [[nodiscard]] QString text(double value) const;
};

/// As many marks as fit into `most` (counted as 3 to 1,000) around low to high, which may stand in any order and be
/// equal; what is not finite counts as 0.
[[nodiscard]] AxisTicks niceTicks(double low, double high, int most);

} // namespace Kodeks
