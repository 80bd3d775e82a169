// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/pageplaces.h"

#include <algorithm>
#include <map>

namespace Kodeks {

void PagePlaces::compare(double samePlace)
{
    std::ranges::sort(m_found, {}, &Found::place);
    std::map<qsizetype, int> pages; // of the places from `from` to `to`
    auto from = m_found.cbegin();
    auto to = m_found.cbegin();
    for (Found &found : m_found) {
        for (; to != m_found.cend() && to->place <= found.place + samePlace; ++to)
            ++pages[to->page];
        for (; from->place < found.place - samePlace; ++from) {
            if (--pages[from->page] == 0)
                pages.erase(from->page);
        }
        const auto count = static_cast<qsizetype>(pages.size());
        found.repeats = count >= 2 && count * 2 >= pages.crbegin()->first - pages.cbegin()->first + 1;
    }
}

bool PagePlaces::repeats(double place) const
{
    const auto found = std::ranges::lower_bound(m_found, place, {}, &Found::place);
    return found != m_found.cend() && found->place == place && found->repeats;
}

} // namespace Kodeks
