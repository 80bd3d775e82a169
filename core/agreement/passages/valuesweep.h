// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/passages/codekeys.h"

#include <array>
#include <vector>

namespace Kodeks {

/// Goes through one letter once, unit by unit, and tells what one coder gave to each unit: the codes of all the
/// passages that share at least one character with it. Costs n log n in the passages, however many overlap.
class ValueSweep
{
public:
    /// `passages` of one coder and one letter; empty ranges are left out.
    ValueSweep(const QList<Passage> &passages, const CodeKeys &codes);

    /// Goes on to a unit that begins at the end of the one before, or later. False if the same passages overlap it.
    bool moveTo(TextRange unit);

    /// The codes of the unit, in ascending order; none if the unit is not coded for the component.
    [[nodiscard]] std::vector<CodeKey> keys(Component component) const;

private:
    struct Count
    {
        CodeKey key;
        int passages;
    };
    struct Given
    {
        TextRange range;
        size_t firstCode; ///< in m_codes
        size_t endOfCodes;
    };
    void add(const Given &passage, int change);

    std::vector<std::pair<Component, CodeKey>> m_codes;
    std::vector<Given> m_byStart;
    std::vector<Given> m_byEnd;
    size_t m_begun = 0;
    size_t m_ended = 0;
    std::array<std::vector<Count>, std::size(allComponents)> m_counts; ///< ascending by key
};

} // namespace Kodeks
