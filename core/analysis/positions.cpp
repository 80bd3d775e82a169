// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/positions.h"

#include "core/analysis/dimension.h"
#include "core/analysis/unitcells.h"
#include "core/model/codeorder.h"

#include <QSet>
#include <algorithm>
#include <span>

namespace Kodeks {

namespace {

bool holdsApart(const Direction &direction)
{
    return direction.kind == Direction::Kind::Transfer || direction.kind == Direction::Kind::Unchanged;
}

/// A statement by the places of what it says.
struct Said
{
    qint32 task = 0; ///< in the order of the tree
    qint32 direction = 0;
    qint32 letter = 0;

    friend auto operator<=>(const Said &, const Said &) = default;
};

/// Where codes and letters stand in their orders.
struct SaidPlaces
{
    QList<TaskId> tasks;
    PlacesByKey task;
    PlacesByKey direction;
    PlacesByKey letter;
    std::vector<bool> isApart; ///< of directions: what cannot be beside another such one

    explicit SaidPlaces(const AnalysedStudy &study)
        : tasks(treeOrder(study.codebook))
    {
        for (qsizetype at = 0; at < tasks.size(); ++at)
            task.insert(tasks.at(at).value(), qint32(at));
        for (const Direction &each : study.codebook.directions) {
            direction.insert(each.id.value(), qint32(isApart.size()));
            isApart.push_back(holdsApart(each));
        }
        for (qsizetype at = 0; at < study.letters.size(); ++at)
            letter.insert(study.letters.at(at).id.value(), qint32(at));
    }

    [[nodiscard]] Said of(const CodedStatement &statement) const
    {
        return {task.of(statement.task.value()), direction.of(statement.direction.value()),
            letter.of(statement.letter.value())};
    }
};

QList<DirectionId> directionsOf(const Position &position)
{
    QList<DirectionId> directions;
    for (const Position::Taken &taken : position.directions)
        directions.append(taken.direction);
    return directions;
}

/// The latest decision on each sender and task.
using Decisions = QHash<std::pair<qsizetype, TaskId>, PositionDecision>;

Decisions latestDecisions(const AnalysedStudy &study)
{
    Decisions latest;
    for (const PositionDecision &decision : study.consultation.decisions) {
        PositionDecision &kept = latest[{study.senders.of(decision.letter), decision.task}];
        if (!kept.task.isValid() || kept.at < decision.at)
            kept = decision;
    }
    return latest;
}

/// What a sender says of one task, by direction and letter.
Position positionOf(qsizetype sender, std::span<const Said> said, const SaidPlaces &places, const AnalysedStudy &study)
{
    Position position{sender, places.tasks.at(said.front().task), {}};
    qsizetype directions = 0;
    qsizetype apart = 0;
    for (size_t at = 0; at < said.size(); ++at) {
        const bool isNew = at == 0 || said[at].direction != said[at - 1].direction;
        directions += isNew ? 1 : 0;
        apart += isNew && places.isApart[size_t(said[at].direction)] ? 1 : 0;
    }
    position.conflict = apart > 1;
    position.directions.reserve(directions);
    for (size_t at = 0; at < said.size(); ++at) {
        const bool isNew = at == 0 || said[at].direction != said[at - 1].direction;
        if (isNew)
            position.directions.append({study.codebook.directions.at(said[at].direction).id, 0, {}});
        Position::Taken &taken = position.directions.last();
        ++taken.passages;
        if (isNew || said[at].letter != said[at - 1].letter)
            taken.letters.append(study.letters.at(said[at].letter).id);
    }
    return position;
}

/// The positions of one sender, of what it says in any order.
void addPositions(QList<Position> &positions, qsizetype sender, std::vector<Said> &said, const SaidPlaces &places,
    const AnalysedStudy &study)
{
    std::ranges::sort(said);
    for (auto from = said.begin(); from != said.end();) {
        const auto to = std::find_if(from, said.end(), [from](const Said &each) { return each.task != from->task; });
        positions.append(positionOf(sender, std::span(from, to), places, study));
        from = to;
    }
    said.clear();
}

} // namespace

bool operator==(const Position &one, const Position &other)
{
    const auto said
        = [](const Position &each) { return std::tie(each.sender, each.task, each.directions, each.conflict); };
    const bool isDecided = one.decision && other.decision;
    return said(one) == said(other) && (isDecided ? *one.decision == *other.decision : one.decision == other.decision);
}

bool holdsConflict(const QList<DirectionId> &directions, const Codebook &codebook)
{
    DirectionId first;
    for (const DirectionId id : directions) {
        const Direction *direction = codebook.direction(id);
        if (!direction || !holdsApart(*direction))
            continue;
        if (first.isValid() && id != first)
            return true;
        first = id;
    }
    return false;
}

PositionDecision decisionFor(const AnalysedStudy &study, const Position &position)
{
    PositionDecision decision{position.task, {}, {}, {}, {}, {}, {}, directionsOf(position)};
    if (position.decision) {
        decision.letter = position.decision->letter;
        return decision;
    }
    const auto places = placesById(study.letters);
    QUuid first;
    for (const Position::Taken &taken : position.directions) {
        for (const LetterId id : taken.letters) {
            const QUuid uuid = study.letters.at(places.value(id)).uuid;
            if (!decision.letter.isValid() || uuid < first) {
                decision.letter = id;
                first = uuid;
            }
        }
    }
    return decision;
}

bool isOutdated(const Position &position)
{
    if (!position.decision)
        return false;
    const auto asSet = [](const QList<DirectionId> &ids) { return QSet<DirectionId>(ids.begin(), ids.end()); };
    return asSet(position.decision->on) != asSet(directionsOf(position));
}

QList<Position> positionsOf(const AnalysedStudy &study, const CodedStatements &statements)
{
    const SaidPlaces places(study);
    QList<Position> positions;
    std::vector<Said> said;
    qint64 sender = 0;
    forEachByUnit(statements, CountUnit::Sender, study.senders, [&](const CodedStatement &statement, qint64 of) {
        if (of != sender)
            addPositions(positions, sender, said, places, study);
        sender = of;
        if (const Said each = places.of(statement); each.task >= 0 && each.direction >= 0 && each.letter >= 0)
            said.push_back(each);
    });
    addPositions(positions, sender, said, places, study);
    const Decisions decisions = latestDecisions(study);
    if (decisions.isEmpty())
        return positions;
    for (Position &position : positions) {
        const auto decision = decisions.constFind({position.sender, position.task});
        if (position.conflict && decision != decisions.constEnd())
            position.decision = std::make_shared<const PositionDecision>(*decision);
    }
    return positions;
}

} // namespace Kodeks
