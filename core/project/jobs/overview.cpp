// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/overview.h"

#include "core/project/asking/nearpassages.h"
#include "core/project/asking/passagequery.h"
#include "core/project/blindness.h"
#include "core/project/settling/worklist.h"
#include "core/storage/counting/countstore.h"
#include "core/storage/querying/querystore.h"
#include "core/storage/reading.h"
#include "core/storage/rounds/roundstore.h"

namespace Kodeks {

namespace {

constexpr qsizetype mostCompared = 3;

/// What a query asks for; nothing without one.
Result<std::optional<Condition>> queried(const QString &path, std::optional<CoderId> viewer, const QString &where)
{
    if (where.trimmed().isEmpty())
        return std::optional<Condition>();
    const auto project = Blindness::openAs(path, viewer, Project::Access::Read);
    if (!project)
        return failed(project);
    const auto condition = conditionOf(**project, where).and_then([&project](const Condition &read) {
        return withoutNear(**project, read);
    });
    return condition ? Result<std::optional<Condition>>(*condition) : failed(condition);
}

Result<QList<Coder>> comparedCoders(const QString &path)
{
    const auto project = Project::open(path, Project::Access::Read);
    if (!project)
        return failed(project);
    QList<Coder> coders = Rounds::firstOnly((*project)->coders(), (*project)->rounds());
    coders.removeIf(
        [&project](const Coder &coder) { return coder.isConsensus() || (*project)->passageCount({}, coder.id) == 0; });
    return coders;
}

} // namespace

Result<StudyCounts> studyCounts(const QString &path, CoderId coder, std::optional<CoderId> viewer, const QString &where)
{
    const auto asked = queried(path, viewer, where);
    if (!asked)
        return failed(asked);
    const auto connection = openForReading(path);
    if (!connection)
        return failed(connection);
    return atOneMoment(**connection, [&]() -> Result<StudyCounts> {
        const auto sight = RoundStore::sight(**connection, viewer);
        if (!sight)
            return failed(sight);
        if (!*asked)
            return CountStore::counts(**connection, coder, *sight);
        const auto places = QueryStore::places(**connection, **asked, *sight);
        if (!places)
            return failed(places);
        QList<PassageId> ids;
        for (const PassagePlace &place : *places)
            ids.append(place.id);
        return CountStore::counts(**connection, coder, *sight, ids);
    });
}

Result<QList<LetterAmount>> letterAmounts(const QString &path, CoderId coder, std::optional<CoderId> viewer)
{
    const auto connection = openForReading(path);
    if (!connection)
        return failed(connection);
    return atOneMoment(**connection, [&]() -> Result<QList<LetterAmount>> {
        const auto sight = RoundStore::sight(**connection, viewer);
        return sight ? CountStore::ofLetters(**connection, coder, *sight) : failed(sight);
    });
}

Result<QList<PassageId>> countedPassages(
    const QString &path, const CountedPassages &which, std::optional<CoderId> viewer)
{
    const auto connection = openForReading(path);
    if (!connection)
        return failed(connection);
    return atOneMoment(**connection, [&]() -> Result<QList<PassageId>> {
        const auto sight = RoundStore::sight(**connection, viewer);
        return sight ? CountStore::counted(**connection, which, *sight) : failed(sight);
    });
}

Result<QList<OpenDifferences>> openDifferences(const QString &path, CoderId current, const Progress &goOn)
{
    const auto coders = comparedCoders(path);
    if (!coders)
        return failed(coders);
    QList<OpenDifferences> found;
    if (coders->size() > mostCompared)
        return found;
    for (qsizetype i = 0; i < coders->size(); ++i) {
        for (qsizetype j = i + 1; j < coders->size(); ++j) {
            const WorklistRequest request{coders->at(i).id, coders->at(j).id, {}, current};
            const auto list = worklist(path, request, goOn);
            if (!list && list.error().kind == Error::Kind::Cancelled)
                return failed(list);
            if (list) // else the two are not to be seen side by side yet
                found.append({request.a, request.b, list->counts.differences - list->counts.settled});
        }
    }
    return found;
}

} // namespace Kodeks
