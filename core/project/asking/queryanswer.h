// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/asking/emptied.h"
#include "core/project/asking/passagequery.h"

namespace Kodeks {

/// What a query gives, as far as it can be read.
struct QueryAnswer
{
    QString query; ///< as it was typed
    QSet<PassageId> passages;
    std::optional<QueryError> error = {}; ///< why it cannot be read, and where; then nothing is found
    QList<ConditionLoss> losses = {};     ///< of a query that finds none
    QStringList gone = {}; ///< what it names that the project has no longer (core/project/asking/gonecodes.h)
    QString inForce = {};  ///< what was asked: the query without that
};

/// Asks a query as it was typed; an empty one finds all. Errors: of reading the project.
[[nodiscard]] Result<QueryAnswer> answerQuery(const Project &project, const QString &query);

} // namespace Kodeks
