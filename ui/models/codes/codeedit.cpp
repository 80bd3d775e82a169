// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/codeedit.h"

#include "core/project/edits/edits.h"

namespace Kodeks {

namespace {

template <typename... Makers>
struct Overloaded : Makers...
{
    using Makers::operator()...;
};

} // namespace

Edit addCode(const CodeValue &code)
{
    return std::visit(Overloaded{[](const Task &task) { return Edits::addTask(task); },
                          [](const Direction &direction) { return Edits::addDirection(direction); },
                          [](const Actor &actor) { return Edits::addActor(actor); },
                          [](const Argument &argument) { return Edits::addArgument(argument); }},
        code);
}

Edit changeCode(const CodeValue &code)
{
    return std::visit(Overloaded{[](const Task &task) { return Edits::changeTask(task); },
                          [](const Direction &direction) { return Edits::changeDirection(direction); },
                          [](const Actor &actor) { return Edits::changeActor(actor); },
                          [](const Argument &argument) { return Edits::changeArgument(argument); }},
        code);
}

Edit removeCode(const CodeValue &code)
{
    return std::visit(Overloaded{[](const Task &task) { return Edits::removeTask(task.id); },
                          [](const Direction &direction) { return Edits::removeDirection(direction.id); },
                          [](const Actor &actor) { return Edits::removeActor(actor.id); },
                          [](const Argument &argument) { return Edits::removeArgument(argument.id); }},
        code);
}

CodeMerge codeMerge(const CodeValue &code, qint64 into)
{
    return std::visit([into](const auto &each) -> CodeMerge {
        return std::pair(each.id, std::remove_cvref_t<decltype(each.id)>(into));
    }, code);
}

Edit mergeCode(const CodeValue &code, qint64 into)
{
    return std::visit(
        Overloaded{[into](const Task &task) { return Edits::mergeTasks(task.id, TaskId(into)); },
            [into](const Direction &direction) { return Edits::mergeDirections(direction.id, DirectionId(into)); },
            [into](const Actor &actor) { return Edits::mergeActors(actor.id, ActorId(into)); },
            [into](const Argument &argument) { return Edits::mergeArguments(argument.id, ArgumentId(into)); }},
        code);
}

} // namespace Kodeks
