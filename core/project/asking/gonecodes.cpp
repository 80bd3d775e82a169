// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/asking/gonecodes.h"

#include "core/project/history/history.h"
#include "core/query/querywords.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString goneNames(const QStringList &gone)
{
    QStringList named;
    for (const QString &name : gone)
        named.append(QueryWords::tr("“%1”", "a name in a sentence").arg(name));
    return named.join(u", "_s);
}

} // namespace

Result<RemainingQuery> remainingOf(const Project &project, const QString &query, const QueryVocabulary &vocabulary)
{
    const auto gone = History(project).gone();
    if (!gone)
        return failed(gone);
    return remainingQuery(query, vocabulary, *gone).value_or(RemainingQuery{query, {}});
}

QString goneSentence(const QStringList &gone)
{
    return QueryWords::tr("No longer in the project: %1. What the query says of it is left out.").arg(goneNames(gone));
}

QString nothingLeftSentence(const QStringList &gone)
{
    return QueryWords::tr("No longer in the project: %1. The query asks for nothing else.").arg(goneNames(gone));
}

} // namespace Kodeks
