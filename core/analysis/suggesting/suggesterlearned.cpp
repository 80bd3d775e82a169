// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/suggesting/suggesterparts.h"

#include <cmath>

namespace Kodeks {

using Reason = SuggestionReason;

namespace {

/// What each thing that was learned weighs, beside the points of suggester.cpp.
constexpr double taskOfLike = 1;
constexpr double taskJustGiven = 0.6;
constexpr double taskFading = 0.7; ///< by each passage that is further away
constexpr double directionOfLike = 0.25;
constexpr double ofSameWords = 2; ///< each, besides what likeness gives
constexpr double directionOfTask = 0.4;
constexpr double directionUsual = 0.07;
constexpr double directionJustGiven = 0.3;
constexpr double directionFading = 0.12;
constexpr double argumentOfLike = 1;
constexpr double argumentJustGiven = 0.3;
constexpr double argumentFading = 0.5;
constexpr qsizetype neighbours = 12;
constexpr qsizetype remembered = 6;

/// For each code the likest passage that has it, and together with it the others.
template <typename Id>
class LikeCodes
{
public:
    void add(Id code, double likeness, qsizetype passage)
    {
        if (!code.isValid())
            return;
        Sum &sum = m_sums[code];
        if (likeness > sum.best) {
            sum.best = likeness;
            sum.passage = passage;
        }
        sum.squares += likeness * likeness;
    }

    template <typename Say>
    void tell(ScoreBoard<Id> &board, double points, const Say &reasonOf) const
    {
        for (auto sum = m_sums.cbegin(); sum != m_sums.cend(); ++sum)
            board.add(sum.key(), points * (sum->best + std::sqrt(sum->squares)) / 2, reasonOf(sum->passage));
    }

private:
    struct Sum
    {
        double best = 0;
        double squares = 0;
        qsizetype passage = 0;
    };

    QHash<Id, Sum> m_sums;
};

} // namespace

void Suggester::byMemory(const SuggestionPlace &place, const Looked &passage, const CodingMemory &memory,
    const SuggestionSources &sources, Boards &boards) const
{
    const auto isLeftOut = [&](const CodingMemory::Coded &coded) {
        return (sources.without.isValid() && coded.letter == sources.without)
            || (coded.letter == place.letter && coded.range.overlaps(place.range));
    };
    const QList<CodingMemory::Like> likest = memory.likest(passage.words, neighbours, isLeftOut);
    LikeCodes<TaskId> tasks;
    LikeCodes<DirectionId> directions;
    LikeCodes<ArgumentId> arguments;
    for (qsizetype at = 0; at < likest.size(); ++at) {
        const CodingMemory::Like &like = likest.at(at);
        tasks.add(like.coded->task, like.likeness, at);
        directions.add(like.coded->direction, like.likeness, at);
        for (const ArgumentId argument : like.coded->arguments)
            arguments.add(argument, like.likeness, at);
    }
    const auto reasonOf = [&](qsizetype at) {
        const CodingMemory::Coded &coded = *likest.at(at).coded;
        return Reason{Reason::Kind::Like, {}, memory.numberOf(coded), coded.letter};
    };
    tasks.tell(boards.tasks, taskOfLike, reasonOf);
    directions.tell(boards.directions, directionOfLike, reasonOf);
    arguments.tell(boards.arguments, argumentOfLike, reasonOf);

    for (const CodingMemory::Like &like : likest) {
        if (!like.same)
            continue;
        const Reason reason{Reason::Kind::Same, {}, memory.numberOf(*like.coded), like.coded->letter};
        boards.tasks.add(like.coded->task, ofSameWords, reason);
        boards.directions.add(like.coded->direction, ofSameWords, reason);
        for (const ArgumentId argument : like.coded->arguments)
            boards.arguments.add(argument, ofSameWords, reason);
    }

    const CodingMemory::Counts counts = memory.counts(sources.without);
    for (const DirectionId direction : m_directions)
        boards.directions.add(direction,
            directionUsual * double(counts.directions.value(direction)) / double(counts.passages + 1),
            {Reason::Kind::Usual});
    double share = directionOfTask;
    for (const Suggested<TaskId> &task : boards.tasks.best(m_tasks, 2)) {
        const qsizetype given = counts.tasks.value(task.code);
        for (const DirectionId direction : m_directions)
            boards.directions.add(direction,
                share * double(counts.together.value({task.code, direction})) / double(given + 1),
                {Reason::Kind::Usual});
        share /= 2;
    }
}

void Suggester::byRecent(const SuggestionPlace &place, const CodingMemory &memory, Boards &boards) const
{
    double task = taskJustGiven;
    double direction = directionJustGiven;
    double argument = argumentJustGiven;
    qsizetype ago = 0;
    for (const CodingMemory::Coded *coded : memory.before(place.letter, place.range.start, remembered)) {
        const Reason reason{Reason::Kind::Recent, {}, ++ago};
        boards.tasks.add(coded->task, task, reason);
        boards.directions.add(coded->direction, direction, reason);
        for (const ArgumentId each : coded->arguments)
            boards.arguments.add(each, argument, reason);
        task *= taskFading;
        direction *= directionFading;
        argument *= argumentFading;
    }
}

} // namespace Kodeks
