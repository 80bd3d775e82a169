// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/query/searchterms.h"
#include "core/storage/connection.h"

namespace Kodeks {

struct HitCounts
{
    qint64 hits = 0;
    qint64 letters = 0; ///< that have one

    friend bool operator==(const HitCounts &, const HitCounts &) = default;
};

/// How many places searchPlaces() finds in all letters. The index tells; texts are read only where it does not
/// (content_uncounted), and all that may hold them for parts of words. Stops with Cancelled if `progress` says so.
[[nodiscard]] Result<HitCounts> countHits(
    Connection &connection, const QList<SearchTerm> &terms, const Progress &progress = {});

} // namespace Kodeks
