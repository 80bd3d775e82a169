// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/textrange.h"
#include "core/query/searching/searchquery.h"

namespace Kodeks {

/// Where in a text the terms of a search stand, in order, overlapping places as one; nothing unless it holds what is
/// needed. With a `limit` above 0 a text that need only hold all terms is read no further than it takes to find more
/// than that many. Linear in the text's length.
[[nodiscard]] QList<TextRange> searchPlaces(const QString &text, const SearchQuery &query, qsizetype limit = 0);

} // namespace Kodeks
