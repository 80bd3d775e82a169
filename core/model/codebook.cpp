// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/codebook.h"

#include "core/model/samename.h"
#include "core/model/words.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

template <typename Code, typename Id>
const Code *byId(const QList<Code> &codes, Id id)
{
    const auto found = std::ranges::find(codes, id, &Code::id);
    return found == codes.end() ? nullptr : &*found;
}

template <typename Code, typename Name>
const Code *byText(const QList<Code> &codes, const QString &text, Name name)
{
    for (const Code &code : codes) {
        if (!text.isEmpty() && code.text.code == text)
            return &code;
    }
    const QString key = nameKey(text);
    for (const Code &code : codes) {
        if (!key.isEmpty() && nameKey(name(code)) == key)
            return &code;
    }
    return nullptr;
}

} // namespace

const Task *Codebook::task(TaskId id) const
{
    return byId(tasks, id);
}

const Actor *Codebook::actor(ActorId id) const
{
    return byId(actors, id);
}

const Direction *Codebook::direction(DirectionId id) const
{
    return byId(directions, id);
}

const Argument *Codebook::argument(ArgumentId id) const
{
    return byId(arguments, id);
}

const Task *Codebook::findTask(const QString &text) const
{
    return byText(tasks, text, [](const Task &task) { return task.group ? QString() : task.name; });
}

const Direction *Codebook::findDirection(const QString &text) const
{
    return byText(directions, text, [this](const Direction &direction) { return directionName(direction); });
}

const Argument *Codebook::findArgument(const QString &text) const
{
    return byText(arguments, text, [](const Argument &argument) { return argument.name; });
}

const Actor *Codebook::findActor(const QString &text) const
{
    for (const Actor &actor : actors) {
        const auto isIt = [&text](const QString &name) { return isSameName(name, text); };
        if (isIt(actor.name) || std::ranges::any_of(actor.aliases, isIt))
            return &actor;
    }
    return nullptr;
}

const Direction *Codebook::findTransfer(ActorId from, ActorId to) const
{
    const auto found = std::ranges::find_if(directions, [from, to](const Direction &direction) {
        return direction.kind == Direction::Kind::Transfer && direction.from == from && direction.to == to;
    });
    return found == directions.end() ? nullptr : &*found;
}

QList<Task> Codebook::children(TaskId parent) const
{
    QList<Task> found;
    std::ranges::copy_if(
        tasks, std::back_inserter(found), [parent](const Task &task) { return task.parent == parent; });
    std::ranges::stable_sort(found, {}, &Task::position);
    return found;
}

QList<TaskId> Codebook::pathOf(TaskId id) const
{
    QList<TaskId> path;
    for (const Task *node = task(id); node && path.size() < tasks.size(); node = task(node->parent))
        path.append(node->id);
    return path;
}

QString Codebook::taskPath(TaskId id) const
{
    QStringList path;
    for (const TaskId node : pathOf(id))
        path.prepend(task(node)->name);
    return path.join(u" / "_s);
}

TaskId Codebook::topGroup(TaskId id) const
{
    const Task *node = task(id);
    for (qsizetype steps = 0; node && node->parent.isValid() && steps < tasks.size(); ++steps)
        node = task(node->parent);
    return node ? node->id : TaskId();
}

QString Codebook::taskColor(TaskId id) const
{
    qsizetype steps = 0;
    for (const Task *node = task(id); node && steps < tasks.size(); node = task(node->parent), ++steps) {
        if (!node->text.color.isEmpty())
            return node->text.color;
    }
    return {};
}

QString Codebook::paletteColor(TaskId id) const
{
    const TaskId top = topGroup(id);
    const QStringList colors = paletteColors();
    QList<TaskId> tops;
    for (const Task &node : tasks) {
        if (!node.parent.isValid())
            tops.append(node.id);
    }
    std::ranges::sort(tops);
    QSet<qsizetype> taken;
    for (const TaskId group : std::as_const(tops)) {
        if (taken.size() == colors.size())
            taken.clear();
        qsizetype color = (group.value() - 1) % colors.size();
        while (taken.contains(color))
            color = (color + 1) % colors.size();
        if (group == top)
            return colors.at(color);
        taken.insert(color);
    }
    return {};
}

QStringList paletteColors()
{
    // Okabe and Ito's colours, with the yellow darkened to show on white.
    return {
        u"#009e73"_s, u"#e69f00"_s, u"#5662c4"_s, u"#cc79a7"_s, u"#56b4e9"_s, u"#d55e00"_s, u"#9c8f00"_s, u"#7a7a7a"_s};
}

QString Codebook::directionName(const Direction &direction) const
{
    if (direction.kind != Direction::Kind::Transfer)
        return directionWord(direction.kind);
    return actorName(direction.from) + u" → "_s + actorName(direction.to);
}

QString Codebook::actorName(ActorId id) const
{
    const Actor *found = actor(id);
    return found ? found->name : QString();
}

} // namespace Kodeks
