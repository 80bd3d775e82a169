// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/asking/emptied.h"
#include "core/project/asking/passagequery.h"

namespace Kodeks {

/// What a query gives, as far as it can be read.
struct QueryAnswer
{
    QString query;
    QSet<PassageId> passages;
    std::optional<QueryError> error = {}; ///< why it cannot be read, and where; then nothing is found
    QList<ConditionLoss> losses = {};     ///< of a query that finds none
};

/// Asks a query as it was typed; an empty one finds all. Errors: of reading the project.
[[nodiscard]] Result<QueryAnswer> answerQuery(const Project &project, const QString &query);

} // namespace Kodeks
