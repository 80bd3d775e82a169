// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/binding.h"
#include "core/query/namedthings.h"

namespace Kodeks {

/// What a project had and has no longer, with the names it had last.
struct GoneThings
{
    QList<NamedThing> tasks;
    QList<NamedThing> actors;
    QList<NamedThing> directions;
    QList<NamedThing> arguments;
    QList<NamedThing> coders;
};

/// A query without what is gone.
struct RemainingQuery
{
    QString query;    ///< empty: nothing is left of it
    QStringList gone; ///< what it names of that, as it is written there, each once
};

/// Leaves out of a query each value that the project has not, but had. A condition of which no value is left goes
/// with it, and so does what stands around that alone: a not, a near. What is left stays as it was written. Errors:
/// those of readExpression().
[[nodiscard]] QueryResult<RemainingQuery> remainingQuery(
    const QString &query, const QueryVocabulary &vocabulary, const GoneThings &gone);

} // namespace Kodeks
