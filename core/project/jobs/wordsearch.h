// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/jobs/search.h"
#include "core/query/searching/hitfilter.h"
#include "core/query/searching/searchquery.h"
#include "core/storage/connection.h"

#include <functional>

namespace Kodeks {

/// Hits of a search, and how many there are.
struct HitsFound
{
    SearchResult found;
    SearchTotals totals;
    QList<LetterId> letters; ///< that have hits, in no order
    QString stopped; ///< a sentence if a pattern's limits were reached: what was found before is all there is
    LetterId stoppedIn = {}; ///< the letter that the sentence names
};

/// Is told the places of every hit, listed or not, letter by letter and in their order.
using EveryPlace = std::function<void(LetterId letter, const QList<TextRange> &places)>;

/// How far a search goes.
struct SearchExtent
{
    qsizetype limit = 0; ///< so many hits are listed; 0: all
    qsizetype context = usualContext;
    bool totals = true; ///< whether the totals and letters are of all hits, and not only of those that are listed
    EveryPlace every = {}; ///< if there is one, all texts are read that may hold a hit
};

/// A search as it was typed: Invalid with a sentence if it has no word or cannot be read.
[[nodiscard]] Result<SearchQuery> searchQueryOf(const QString &query);

/// Finds words in all letters of a project that is open. Without a filter totals are told by the index where more hits
/// are there than are listed; with one the texts are read.
[[nodiscard]] Result<HitsFound> searchWords(Connection &connection, const SearchQuery &query, const HitFilter &filter,
    const SearchExtent &extent, const Progress &progress = {});

} // namespace Kodeks
