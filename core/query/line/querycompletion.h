// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/binding.h"

namespace Kodeks {

/// How a query may go on where one types.
struct QueryCompletion
{
    QString text; ///< what is put in the place of `place`
    QString shown; ///< the name as it is; of a field its word with a colon

    friend bool operator==(const QueryCompletion &, const QueryCompletion &) = default;
};

struct QueryCompletions
{
    QueryPlace place; ///< what has been typed of it, up to the cursor
    QList<QueryCompletion> all; ///< those that begin so first, then those that have it within; each in its list's order
};

/// Behind a field the names that it may have; elsewhere the words for fields and relations, those of `norwegian` or of
/// English first. At most `most`.
[[nodiscard]] QueryCompletions queryCompletions(
    const QString &query, qsizetype cursor, const QueryVocabulary &vocabulary, bool norwegian, qsizetype most);

} // namespace Kodeks
