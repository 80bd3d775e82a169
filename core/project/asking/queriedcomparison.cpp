// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/asking/queriedcomparison.h"

#include "core/project/asking/passagequery.h"
#include "core/project/project.h"
#include "core/query/conditionreach.h"
#include "core/query/querywords.h"

namespace Kodeks {

namespace {

/// Whether some part of the condition holds of some of the coders and not of the others.
bool partsCoders(const Condition &condition, const QList<Coder> &coders)
{
    if (condition.kind == Condition::Kind::Coder) {
        const auto named = std::ranges::count_if(
            coders, [&](const Coder &coder) { return condition.keys.contains(coder.id.value()); });
        return named != 0 && named != coders.size();
    }
    return std::ranges::any_of(condition.parts, [&coders](const Condition &part) { return partsCoders(part, coders); });
}

} // namespace

Result<QueriedComparison> QueriedComparison::read(
    const Project &project, const QString &query, const QList<Coder> &coders)
{
    QueriedComparison comparison;
    comparison.m_query = query.trimmed();
    const auto condition = conditionOf(project, query);
    if (!condition)
        return failed(condition);
    if (partsCoders(*condition, coders))
        return failure(Error::Kind::Invalid,
            QueryWords::tr("The query “%1” names some of the compared coders and not the others, so that it cannot say "
                           "of what they agree. Leave coders out of it, and choose beside it whom to compare.")
                .arg(comparison.m_query));
    const auto places = passagesThat(project, *condition);
    if (!places)
        return failed(places);
    comparison.m_condition = *condition;
    for (const PassagePlace &place : *places)
        comparison.m_passages.insert(place.id);
    return comparison;
}

bool QueriedComparison::mayHold(LetterId letter) const
{
    return mayFulfil(m_condition, {.letter = letter});
}

void QueriedComparison::restrict(AgreementInput &input) const
{
    input.where = m_query;
    for (AgreementLetter &letter : input.letters) {
        for (QList<Passage> &passages : letter.passages)
            passages.removeIf([this](const Passage &passage) { return !m_passages.contains(passage.id); });
    }
    Codebook &codes = input.codebook;
    codes.tasks.removeIf(
        [this](const Task &task) { return !task.group && !mayFulfil(m_condition, {.task = task.id}); });
    codes.directions.removeIf(
        [this](const Direction &direction) { return !mayFulfil(m_condition, {.direction = direction.id}); });
    codes.arguments.removeIf(
        [this](const Argument &argument) { return !mayFulfil(m_condition, {.argument = argument.id}); });
}

} // namespace Kodeks
