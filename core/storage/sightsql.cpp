// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sightsql.h"

#include <algorithm>
#include <vector>

namespace Kodeks {

namespace {

/// In order, so that equal sights make equal statements.
std::string listOf(const QSet<CoderId> &coders)
{
    std::vector<qint64> ids;
    for (const CoderId coder : coders)
        ids.push_back(coder.value());
    std::ranges::sort(ids);
    std::string list;
    for (const qint64 id : ids)
        list += (list.empty() ? "" : ",") + std::to_string(id);
    return list;
}

} // namespace

std::string andSeen(const Sight &sight, const std::string &passage)
{
    if (!sight.viewer)
        return {};
    const std::string viewer = std::to_string(sight.viewer->isValid() ? sight.viewer->value() : qint64(0));
    std::string others;
    if (!sight.hidden.isEmpty())
        others = passage + ".coder NOT IN (" + listOf(sight.hidden) + ")";
    if (sight.blind)
        others += (others.empty() ? "" : " AND ") + passage
            + ".letter IN (SELECT letter FROM letter_done WHERE coder = " + viewer + ")";
    return others.empty() ? std::string() : " AND (" + passage + ".coder = " + viewer + " OR (" + others + "))";
}

} // namespace Kodeks
