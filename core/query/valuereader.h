// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/expression.h"
#include "core/query/querytext.h"

namespace Kodeks {

/// The value that stands here: >=, <=, > or < first, in quotes or up to one of `ends`, with * or + at its end; a hyphen
/// alone is none. May be empty; an error where its quotation mark is not closed.
[[nodiscard]] QueryResult<QueryValue> readValue(QueryText &query, QStringView ends);

} // namespace Kodeks
