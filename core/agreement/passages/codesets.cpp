// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/passages/codesets.h"

namespace Kodeks {

CodeSets::CodeSets()
    : m_sets(1)
    , m_numbers{{std::vector<CodeKey>(), notCoded}}
{
}

std::int32_t CodeSets::number(const std::vector<CodeKey> &keys)
{
    const auto [entry, added] = m_numbers.try_emplace(keys, count());
    if (added)
        m_sets.push_back(entry->first);
    return entry->second;
}

} // namespace Kodeks
