// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/editnames.h"

#include "core/project/editkind.h"
#include "core/project/snapshot.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Under what the details have what a title names.
struct Keys
{
    QLatin1StringView words;
    QLatin1StringView letter;
    QLatin1StringView coder;
    QLatin1StringView task;
    QLatin1StringView actor;
    QLatin1StringView argument;
    QLatin1StringView direction;
};
constexpr Keys firstKeys{"name"_L1, "letter"_L1, "coder"_L1, "task"_L1, "actor"_L1, "argument"_L1, "direction"_L1};
constexpr Keys secondKeys{
    "into"_L1, "intoLetter"_L1, "intoCoder"_L1, "intoTask"_L1, "intoActor"_L1, "intoArgument"_L1, "intoDirection"_L1};

QString codeNamed(const QJsonObject &details, const Keys &keys, const Codebook &codebook)
{
    const auto id = [&details](QLatin1StringView key) { return details.value(key).toInteger(); };
    if (const Task *task = codebook.task(TaskId(id(keys.task))))
        return task->name;
    if (const Actor *actor = codebook.actor(ActorId(id(keys.actor))))
        return actor->name;
    if (const Argument *argument = codebook.argument(ArgumentId(id(keys.argument))))
        return argument->name;
    if (const Direction *direction = codebook.direction(DirectionId(id(keys.direction))))
        return codebook.directionName(*direction);
    const ActorId from(id("from"_L1)); // of a direction that is just being added
    return from.isValid() ? codebook.actorName(from) + u" → "_s + codebook.actorName(ActorId(id("to"_L1))) : QString();
}

QString nameOf(EditKind::Names what, const QJsonObject &details, const Keys &keys, const Snapshot &snapshot)
{
    const QString words = details.value(keys.words).toString();
    if (!words.isEmpty())
        return words;
    switch (what) {
    case EditKind::Names::Nothing:
    case EditKind::Names::Words: return {};
    case EditKind::Names::Code: return codeNamed(details, keys, snapshot.codebook);
    case EditKind::Names::Letter: {
        const auto at = snapshot.letterAt.constFind(LetterId(details.value(keys.letter).toInteger()));
        return at == snapshot.letterAt.constEnd() ? QString() : snapshot.letters.at(*at).name;
    }
    case EditKind::Names::Coder: {
        const CoderId id(details.value(keys.coder).toInteger());
        const auto found = std::ranges::find(snapshot.coders, id, &Coder::id);
        return found == snapshot.coders.end() ? QString() : found->name;
    }
    }
    return {};
}

} // namespace

QJsonObject withLettersCalled(const QString &kind, QJsonObject details, const Snapshot &snapshot, LetterCalling calling)
{
    const EditKind *known = editKind(kind);
    const auto call = [&](EditKind::Names what, const Keys &keys) {
        const auto at = snapshot.letterAt.constFind(LetterId(details.value(keys.letter).toInteger()));
        if (what == EditKind::Names::Letter && at != snapshot.letterAt.constEnd())
            details.insert(keys.words, calledLetter(snapshot.letters.at(*at), calling));
    };
    if (known) {
        call(known->first, firstKeys);
        call(known->second, secondKeys);
    }
    return details;
}

QJsonObject withNames(const QString &kind, QJsonObject details, const Snapshot &snapshot)
{
    const EditKind *known = editKind(kind);
    if (!known)
        return details;
    details.insert("name"_L1, nameOf(known->first, details, firstKeys, snapshot));
    if (known->second != EditKind::Names::Nothing)
        details.insert("into"_L1, nameOf(known->second, details, secondKeys, snapshot));
    return details;
}

} // namespace Kodeks
