// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>

#include <vector>

namespace Kodeks {

/// For hashing lists of numbers.
struct ListHash
{
    template <typename Number>
    size_t operator()(const std::vector<Number> &numbers) const noexcept
    {
        return qHashRange(numbers.begin(), numbers.end());
    }
};

} // namespace Kodeks
