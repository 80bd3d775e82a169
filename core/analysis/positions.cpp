// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/positions.h"

#include "core/model/codeorder.h"

#include <QSet>
#include <algorithm>

namespace Kodeks {

namespace {

/// A statement by the places of what it says.
struct Said
{
    qsizetype sender = 0;
    qsizetype task = 0; ///< in the order of the tree
    qsizetype direction = 0;
    qsizetype letter = 0;

    friend auto operator<=>(const Said &, const Said &) = default;
};

std::vector<Said> saidBy(const AnalysedStudy &study, const CodedStatements &statements, const QList<TaskId> &order)
{
    QHash<TaskId, qsizetype> tasks;
    for (const TaskId task : order)
        tasks.insert(task, tasks.size());
    const auto directions = placesById(study.codebook.directions);
    const auto letters = placesById(study.letters);
    std::vector<Said> said;
    for (const CodedStatement &statement : statements) {
        const qsizetype task = tasks.value(statement.task, -1);
        const qsizetype direction = directions.value(statement.direction, -1);
        const qsizetype letter = letters.value(statement.letter, -1);
        if (task >= 0 && direction >= 0 && letter >= 0)
            said.push_back({study.senders.of(statement.letter), task, direction, letter});
    }
    std::ranges::sort(said);
    return said;
}

QList<DirectionId> directionsOf(const Position &position)
{
    QList<DirectionId> directions;
    for (const Position::Taken &taken : position.directions)
        directions.append(taken.direction);
    return directions;
}

std::optional<PositionDecision> decisionOn(const AnalysedStudy &study, const Position &position)
{
    std::optional<PositionDecision> latest;
    for (const PositionDecision &decision : study.consultation.decisions) {
        const bool isOfIt = decision.task == position.task && study.senders.of(decision.letter) == position.sender;
        if (isOfIt && (!latest || latest->at < decision.at))
            latest = decision;
    }
    return latest;
}

} // namespace

bool holdsConflict(const QList<DirectionId> &directions, const Codebook &codebook)
{
    using Kind = Direction::Kind;
    QSet<DirectionId> apart;
    for (const DirectionId id : directions) {
        const Direction *direction = codebook.direction(id);
        if (direction && (direction->kind == Kind::Transfer || direction->kind == Kind::Unchanged))
            apart.insert(id);
    }
    return apart.size() > 1;
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
    const QList<TaskId> order = treeOrder(study.codebook);
    QList<Position> positions;
    for (const Said &said : saidBy(study, statements, order)) {
        const TaskId task = order.at(said.task);
        if (positions.isEmpty() || positions.constLast().sender != said.sender || positions.constLast().task != task)
            positions.append({said.sender, task, {}});
        auto &taken = positions.last().directions;
        const DirectionId direction = study.codebook.directions.at(said.direction).id;
        if (taken.isEmpty() || taken.constLast().direction != direction)
            taken.append({direction, 0, {}});
        const LetterId letter = study.letters.at(said.letter).id;
        ++taken.last().passages;
        if (taken.constLast().letters.isEmpty() || taken.constLast().letters.constLast() != letter)
            taken.last().letters.append(letter);
    }
    for (Position &position : positions) {
        position.conflict = holdsConflict(directionsOf(position), study.codebook);
        if (position.conflict)
            position.decision = decisionOn(study, position);
    }
    return positions;
}

} // namespace Kodeks
