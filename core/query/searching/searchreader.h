// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/expression.h"
#include "core/query/searching/searchquery.h"

namespace Kodeks {

/// A search as people type it: words, "phrases", prefix*, *ending, *part*; side by side or joined by AND all of them,
/// by OR one of them, not what stands behind NOT, with brackets; OG, ELLER and IKKE say the same. The words that join
/// are written in capitals, and what one lacks beside it, as while one types, is overlooked. Only its first 1,000
/// characters are read. Empty without a word. Errors: nothing is left to be shown beside a NOT; brackets too deep.
[[nodiscard]] QueryResult<SearchQuery> readSearch(const QString &query);

/// Whether a word joins terms.
[[nodiscard]] bool joinsTerms(QStringView word);

} // namespace Kodeks
