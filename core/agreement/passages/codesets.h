// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/numbers/listhash.h"
#include "core/agreement/passages/codekeys.h"

#include <unordered_map>
#include <vector>

namespace Kodeks {

/// The sets of codes that occur as values of one component, numbered so that equal sets have equal numbers.
class CodeSets
{
public:
    static constexpr std::int32_t notCoded = 0; ///< the empty set

    CodeSets();

    /// The number of a set, given in ascending order; `notCoded` if it is empty.
    [[nodiscard]] std::int32_t number(const std::vector<CodeKey> &keys);
    /// The keys of a number that was given out.
    [[nodiscard]] const std::vector<CodeKey> &keys(std::int32_t number) const { return m_sets[size_t(number)]; }
    [[nodiscard]] std::int32_t count() const { return std::int32_t(m_sets.size()); }

private:
    std::vector<std::vector<CodeKey>> m_sets;
    std::unordered_map<std::vector<CodeKey>, std::int32_t, ListHash> m_numbers;
};

} // namespace Kodeks
