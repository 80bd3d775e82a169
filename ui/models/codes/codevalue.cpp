// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/codevalue.h"

#include "core/model/freshid.h"
#include "core/model/samename.h"
#include "ui/models/words/display.h"

#include <QCoreApplication>

namespace Kodeks {

namespace {

struct CodeValueText
{
    Q_DECLARE_TR_FUNCTIONS(CodeValue)
};

template <typename Code>
std::optional<CodeValue> valueOf(const Code *code)
{
    return code ? std::optional<CodeValue>(*code) : std::nullopt;
}

template <typename Code>
QString idProblem(const Codebook &codebook, const QList<Code> &codes, const Code &code)
{
    const QString id = code.text.code.trimmed();
    for (const Code &other : codes) {
        if (!id.isEmpty() && other.id != code.id && other.text.code == id)
            return CodeValueText::tr("The id “%1” is already used by “%2”.").arg(id, nameOf(codebook, other));
    }
    return {};
}

QString wordsOf(const Result<> &checked)
{
    return checked ? QString() : checked.error().message;
}

QString problem(const Codebook &codebook, const Task &task)
{
    if (task.name.trimmed().isEmpty())
        return CodeValueText::tr("A task needs a name.");
    if (const QString taken = wordsOf(checkTaskName(codebook, task)); !taken.isEmpty())
        return taken;
    return idProblem(codebook, codebook.tasks, task);
}

QString problem(const Codebook &codebook, const Argument &argument)
{
    if (argument.name.trimmed().isEmpty())
        return CodeValueText::tr("An argument needs a name.");
    if (const QString taken = wordsOf(checkArgumentName(codebook, argument)); !taken.isEmpty())
        return taken;
    return idProblem(codebook, codebook.arguments, argument);
}

QString problem(const Codebook &codebook, const Direction &direction)
{
    if (direction.kind == Direction::Kind::Transfer) {
        if (!codebook.actor(direction.from) || !codebook.actor(direction.to))
            return CodeValueText::tr("A transfer needs an actor to come from and one to go to.");
        const Direction *same = codebook.findTransfer(direction.from, direction.to);
        if (same && same->id != direction.id)
            return CodeValueText::tr("There is already a direction “%1”.").arg(codebook.directionName(direction));
    }
    return idProblem(codebook, codebook.directions, direction);
}

bool isKindOf(const Codebook &codebook, ActorId actor, ActorId above)
{
    qsizetype steps = 0;
    for (const Actor *node = codebook.actor(actor); node && steps <= codebook.actors.size();
        node = codebook.actor(node->kindOf), ++steps) {
        if (node->id == above)
            return true;
    }
    return false;
}

QString problem(const Codebook &codebook, const Actor &actor)
{
    if (actor.name.trimmed().isEmpty())
        return CodeValueText::tr("An actor needs a name.");
    for (const QString &word : QStringList(actor.name.trimmed()) + actor.aliases) {
        const Actor *same = codebook.findActor(word);
        if (same && same->id != actor.id)
            return CodeValueText::tr("“%1” is already a name of the actor “%2”.").arg(word, same->name);
    }
    if (actor.id.isValid() && isKindOf(codebook, actor.kindOf, actor.id))
        return CodeValueText::tr("An actor cannot be a kind of itself.");
    return wordsOf(checkActorNames(codebook, actor));
}

} // namespace

CodeDimension dimensionOf(const CodeValue &code)
{
    static constexpr CodeDimension inOrder[]
        = {CodeDimension::Tasks, CodeDimension::Directions, CodeDimension::Actors, CodeDimension::Arguments};
    return inOrder[code.index()];
}

qint64 idOf(const CodeValue &code)
{
    return std::visit([](const auto &one) { return one.id.value(); }, code);
}

std::optional<CodeValue> codeValue(const Codebook &codebook, CodeDimension dimension, qint64 id)
{
    switch (dimension) {
    case CodeDimension::Tasks: return valueOf(codebook.task(TaskId(id)));
    case CodeDimension::Directions: return valueOf(codebook.direction(DirectionId(id)));
    case CodeDimension::Actors: return valueOf(codebook.actor(ActorId(id)));
    case CodeDimension::Arguments: return valueOf(codebook.argument(ArgumentId(id)));
    }
    return {};
}

QString nameOf(const Codebook &codebook, const CodeValue &code)
{
    if (const auto *direction = std::get_if<Direction>(&code))
        return Display::direction(codebook, *direction);
    if (const auto *task = std::get_if<Task>(&code))
        return task->name;
    if (const auto *actor = std::get_if<Actor>(&code))
        return actor->name;
    return std::get<Argument>(code).name;
}

QString codeProblem(const Codebook &codebook, const CodeValue &code)
{
    return std::visit([&codebook](const auto &one) { return problem(codebook, one); }, code);
}

QString idForName(const Codebook &codebook, const CodeValue &before, const CodeValue &now)
{
    const auto made = [&now](const auto &codes, const QString &prefix, const auto &old) {
        const auto &renamed = std::get<std::decay_t<decltype(old)>>(now);
        const QString ofOldName = freshId(prefix, {old.name}, {});
        const QString &id = old.text.code;
        const bool numbered = id.startsWith(ofOldName + u'.');
        if (!old.id.isValid() || renamed.name == old.name || renamed.name.isEmpty() || (id != ofOldName && !numbered))
            return QString();
        QStringList taken;
        for (const auto &other : codes) {
            if (other.id != old.id)
                taken.append(other.text.code);
        }
        const QString wanted = freshId(prefix, {renamed.name}, taken);
        return wanted == id ? QString() : wanted;
    };
    if (const auto *task = std::get_if<Task>(&before))
        return task->group ? QString() : made(codebook.tasks, QStringLiteral("T"), *task);
    if (const auto *argument = std::get_if<Argument>(&before))
        return made(codebook.arguments, QStringLiteral("A"), *argument);
    return {};
}

} // namespace Kodeks
