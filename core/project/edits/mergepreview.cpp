// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/mergepreview.h"

#include "core/model/samepassage.h"
#include "core/project/project.h"
#include "core/query/condition.h"

namespace Kodeks {

namespace {

using Statement = CodedStatement;

/// Which passages a merge is about, which of them have the code, and what these are then.
struct Merging
{
    Condition condition; ///< of those that have either code
    std::function<bool(const Statement &)> has;
    std::function<void(Statement &)> change;
};

PassageKey keyOf(const Statement &statement)
{
    Passage passage;
    passage.letter = statement.letter;
    passage.coder = statement.coder;
    passage.range = statement.range;
    passage.task = statement.task;
    passage.direction = statement.direction;
    passage.arguments = statement.arguments;
    return PassageKey(passage);
}

Merging mergingOf(const Codebook &, const std::pair<TaskId, TaskId> &tasks)
{
    return {{.kind = Condition::Kind::Task, .keys = {tasks.first.value(), tasks.second.value()}},
        [tasks](const Statement &each) { return each.task == tasks.first; },
        [tasks](Statement &each) { each.task = tasks.second; }};
}

Merging mergingOf(const Codebook &, const std::pair<DirectionId, DirectionId> &directions)
{
    return {{.kind = Condition::Kind::Direction, .keys = {directions.first.value(), directions.second.value()}},
        [directions](const Statement &each) { return each.direction == directions.first; },
        [directions](Statement &each) { each.direction = directions.second; }};
}

Merging mergingOf(const Codebook &, const std::pair<ArgumentId, ArgumentId> &arguments)
{
    return {{.kind = Condition::Kind::Argument, .keys = {arguments.first.value(), arguments.second.value()}},
        [arguments](const Statement &each) { return each.arguments.contains(arguments.first); },
        [arguments](Statement &each) {
        each.arguments.removeAll(arguments.first);
        if (!each.arguments.contains(arguments.second))
            each.arguments.append(arguments.second);
    }};
}

/// Directions that name the actor become, or are merged into, those that name the other one.
Merging mergingOf(const Codebook &codebook, const std::pair<ActorId, ActorId> &actors)
{
    const auto moved = [actors](ActorId actor) { return actor == actors.first ? actors.second : actor; };
    QHash<std::pair<ActorId, ActorId>, DirectionId> known;
    QHash<DirectionId, DirectionId> into;
    Condition condition{.kind = Condition::Kind::Direction};
    for (const Direction &direction : codebook.directions) {
        if (direction.from != actors.first && direction.to != actors.first)
            known.insert({direction.from, direction.to}, direction.id);
    }
    for (const Direction &direction : codebook.directions) {
        if (direction.from != actors.first && direction.to != actors.first)
            continue;
        const std::pair then(moved(direction.from), moved(direction.to));
        if (!known.contains(then))
            known.insert(then, direction.id);
        into.insert(direction.id, known.value(then));
        condition.keys.insert(direction.id.value());
        condition.keys.insert(known.value(then).value());
    }
    return {condition, [into](const Statement &each) { return into.contains(each.direction); },
        [into](Statement &each) { each.direction = into.value(each.direction); }};
}

} // namespace

Result<MergePreview> previewMerge(const Project &project, const CodeMerge &merge)
{
    const Merging merging
        = std::visit([&project](const auto &codes) { return mergingOf(project.codebook(), codes); }, merge);
    auto statements = project.statements(merging.condition, {.arguments = true});
    if (!statements)
        return failed(statements);
    QHash<PassageKey, qsizetype> counts;
    QList<PassageKey> changed;
    for (Statement &each : *statements) {
        const bool has = merging.has(each);
        if (has)
            merging.change(each);
        const PassageKey key = keyOf(each);
        ++counts[key];
        if (has)
            changed.append(key);
    }
    const auto coincides = [&counts](const PassageKey &key) { return counts.value(key) > 1; };
    return MergePreview{changed.size(), std::ranges::count_if(changed, coincides)};
}

} // namespace Kodeks
