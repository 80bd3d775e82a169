// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/model/ids.h"
#include "core/query/searching/searchquery.h"
#include "core/storage/connection.h"

namespace Kodeks {

struct HitCounts
{
    qint64 hits = 0;
    QList<LetterId> letters; ///< that have one, in no order
};

/// How many places searchPlaces() finds in all letters. The index tells; texts are read only where it does not
/// (content_uncounted), and all that may hold it for parts of words. Stops with Cancelled if `progress` says so.
[[nodiscard]] Result<HitCounts> countHits(
    Connection &connection, const SearchQuery &query, const Progress &progress = {});

} // namespace Kodeks
