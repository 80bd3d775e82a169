// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects/oslocodebook.h"

#include "tests/support/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

CodeText codeText(const QJsonObject &code)
{
    CodeText text;
    text.code = code[u"id"].toString();
    text.definition = code[u"definition"].toString();
    return text;
}

TaskId groupNamed(Codebook &codebook, const QString &name)
{
    if (name.isEmpty())
        return {};
    for (const Task &task : std::as_const(codebook.tasks)) {
        if (task.group && task.name == name)
            return task.id;
    }
    const auto place = static_cast<int>(codebook.tasks.size());
    const TaskId id(place + 1);
    codebook.tasks.append(Task{id, {}, name, {}, true, place});
    return id;
}

void addTask(Codebook &codebook, const QJsonObject &code)
{
    const TaskId parent = groupNamed(codebook, code[u"parent"].toString());
    const auto place = static_cast<int>(codebook.tasks.size());
    codebook.tasks.append(Task{TaskId(place + 1), codeText(code), code[u"name"].toString(), parent, false, place});
}

void addDirection(Codebook &codebook, const QJsonObject &code)
{
    Direction direction;
    direction.position = static_cast<int>(codebook.directions.size());
    direction.id = DirectionId(direction.position + 1);
    direction.text = codeText(code);
    const QString last = direction.text.code.section(u'.', -1);
    direction.kind = last == u"UENDRET" ? Direction::Kind::Unchanged
        : last == u"SAMARBEID"          ? Direction::Kind::Cooperation
        : last == u"UAVKLART"           ? Direction::Kind::Unclear
                                        : Direction::Kind::Transfer;
    if (const Actor *from = codebook.findActor(code[u"from"].toString()))
        direction.from = from->id;
    if (const Actor *to = codebook.findActor(code[u"to"].toString()))
        direction.to = to->id;
    codebook.directions.append(direction);
}

} // namespace

Codebook osloCodebook()
{
    const QJsonObject file = QJsonDocument::fromJson(sourceBytes(u"resources/sample/codebook.json"_s)).object();
    Codebook codebook;
    codebook.title = file[u"title"].toString();
    for (const QJsonValue &name : file[u"actors"].toArray()) {
        const auto place = static_cast<int>(codebook.actors.size());
        codebook.actors.append(Actor{ActorId(place + 1), {}, name.toString(), {}, {}, place});
    }
    const QJsonObject dimensions = file[u"dimensions"].toObject();
    for (const QJsonValue &code : dimensions[u"task"].toArray())
        addTask(codebook, code.toObject());
    for (const QJsonValue &code : dimensions[u"direction"].toArray())
        addDirection(codebook, code.toObject());
    for (const QJsonValue &code : dimensions[u"argument"].toArray()) {
        const auto place = static_cast<int>(codebook.arguments.size());
        codebook.arguments.append(Argument{ArgumentId(place + 1), codeText(code.toObject()),
            code.toObject()[u"name"].toString(), Argument::Kind::Argument, place});
    }
    return codebook;
}

} // namespace Kodeks
