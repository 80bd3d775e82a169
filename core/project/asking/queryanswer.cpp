// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/asking/queryanswer.h"

namespace Kodeks {

Result<QueryAnswer> answerQuery(const Project &project, const QString &query)
{
    const auto vocabulary = queryVocabulary(project);
    if (!vocabulary)
        return failed(vocabulary);
    const auto condition = readCondition(query, *vocabulary);
    if (!condition)
        return QueryAnswer{query, {}, condition.error()};
    const auto found = passagesThat(project, *condition);
    if (!found)
        return failed(found);
    QueryAnswer answer{query, {}};
    answer.passages.reserve(found->size());
    for (const PassagePlace &place : *found)
        answer.passages.insert(place.id);
    if (!answer.passages.isEmpty())
        return answer;
    const auto losses = conditionLosses(project, query);
    if (!losses)
        return failed(losses);
    answer.losses = *losses;
    return answer;
}

} // namespace Kodeks
