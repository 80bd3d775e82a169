// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/asking/passagequery.h"

#include "core/project/asking/gonecodes.h"
#include "core/project/asking/nearpassages.h"
#include "core/project/project.h"
#include "core/query/querywords.h"

namespace Kodeks {

Result<QueryVocabulary> queryVocabulary(const Project &project)
{
    const auto questions = project.questions();
    if (!questions)
        return failed(questions);
    return QueryVocabulary{project.codebook(), project.coders(), project.letters(), *questions};
}

Result<QList<PassagePlace>> passagesThat(const Project &project, const Condition &condition)
{
    const auto without = withoutNear(project, condition);
    return without ? project.places(*without) : failed(without);
}

Result<QList<PassagePlace>> passagesThat(const Project &project, const QString &query)
{
    const auto condition = conditionOf(project, query);
    return condition ? passagesThat(project, *condition) : failed(condition);
}

Result<Condition> conditionOf(const Project &project, const QString &query)
{
    const auto vocabulary = queryVocabulary(project);
    if (!vocabulary)
        return failed(vocabulary);
    const auto condition = readCondition(query, *vocabulary);
    if (condition)
        return *condition;
    QueryError error = condition.error();
    const auto remaining = remainingOf(project, query, *vocabulary);
    if (!remaining)
        return failed(remaining);
    const QString place = query.sliced(error.place.start, error.place.end - error.place.start);
    const auto isThere = [&place](const QString &gone) { return place.contains(gone, Qt::CaseInsensitive); };
    if (const auto gone = std::ranges::find_if(remaining->gone, isThere); gone != remaining->gone.end())
        error.message = QueryWords::tr("“%1” was in the project and is there no longer.").arg(*gone);
    return std::unexpected(queryFault(query, error));
}

Error queryFault(const QString &query, const QueryError &error)
{
    constexpr qsizetype shown = 40;
    const QString place = query.mid(error.place.start, std::min(shown, error.place.end - error.place.start));
    const QString at = place.isEmpty() ? QueryWords::tr("at the end")
                                       : QueryWords::tr("at sign %1, “%2”").arg(error.place.start + 1).arg(place);
    return {Error::Kind::Invalid, QueryWords::tr("The query cannot be read %1: %2").arg(at, error.message), {}};
}

} // namespace Kodeks
