// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/asking/queryanswer.h"

#include "core/project/asking/gonecodes.h"

namespace Kodeks {

Result<QueryAnswer> answerQuery(const Project &project, const QString &query)
{
    const auto vocabulary = queryVocabulary(project);
    if (!vocabulary)
        return failed(vocabulary);
    QueryAnswer answer{.query = query, .passages = {}, .inForce = query};
    auto condition = readCondition(query, *vocabulary);
    if (!condition) {
        const auto remaining = remainingOf(project, query, *vocabulary);
        if (!remaining)
            return failed(remaining);
        answer.error = condition.error();
        if (remaining->gone.isEmpty())
            return answer;
        if (remaining->query.isEmpty()) {
            answer.error->message = nothingLeftSentence(remaining->gone);
            return answer;
        }
        condition = readCondition(remaining->query, *vocabulary);
        if (!condition)
            return answer;
        answer.gone = remaining->gone;
        answer.inForce = remaining->query;
        answer.error.reset();
    }
    const auto found = passagesThat(project, *condition);
    if (!found)
        return failed(found);
    answer.passages.reserve(found->size());
    for (const PassagePlace &place : *found)
        answer.passages.insert(place.id);
    if (!answer.passages.isEmpty())
        return answer;
    const auto losses = conditionLosses(project, answer.inForce);
    if (!losses)
        return failed(losses);
    answer.losses = *losses;
    return answer;
}

} // namespace Kodeks
