// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits.h"

#include "core/project/workspace.h"
#include "core/storage/rows.h"

#include <QCoreApplication>

namespace Kodeks::Edits {

using namespace Qt::StringLiterals;

namespace {

template <typename Id>
using Mapping = QHash<Id, Id>;

template <typename Id>
Result<> insertInto(Workspace &workspace, Table table, const QJsonObject &row, Id old, Mapping<Id> &made)
{
    const auto id = workspace.rows().insert(table, row);
    if (!id)
        return failed(id);
    made.insert(old, Id(*id));
    return {};
}

QUuid uuidOr(const QUuid &uuid)
{
    return uuid.isNull() ? QUuid::createUuid() : uuid;
}

/// Inserts what stands above before what stands below; a circle is cut where it is met.
template <typename Code, typename Id>
Result<> insertTree(Workspace &workspace, Table table, const QList<Code> &codes, Mapping<Id> &made, auto above, auto row)
{
    QList<Code> waiting = codes;
    while (!waiting.isEmpty()) {
        const auto ready = std::ranges::find_if(waiting, [&](const Code &code) { return !(code.*above).isValid() || made.contains(code.*above); });
        const qsizetype at = ready == waiting.end() ? 0 : ready - waiting.begin();
        Code code = waiting.takeAt(at);
        code.*above = made.value(code.*above);
        if (const auto inserted = insertInto(workspace, table, row(code), code.id, made); !inserted)
            return inserted;
    }
    return {};
}

Result<> insertCodes(Workspace &workspace, const Codebook &codebook)
{
    Mapping<TaskId> tasks;
    Mapping<ActorId> actors;
    Mapping<DirectionId> directions;
    Mapping<ArgumentId> arguments;
    auto inserted = insertTree(workspace, Table::Task, codebook.tasks, tasks, &Task::parent, [](Task &task) {
        task.text.uuid = uuidOr(task.text.uuid);
        return Rows::task(task);
    });
    if (inserted) {
        inserted = insertTree(workspace, Table::Actor, codebook.actors, actors, &Actor::kindOf, [](Actor &actor) {
            actor.uuid = uuidOr(actor.uuid);
            return Rows::actor(actor);
        });
    }
    for (qsizetype i = 0; inserted && i < codebook.directions.size(); ++i) {
        Direction direction = codebook.directions.at(i);
        direction.from = actors.value(direction.from);
        direction.to = actors.value(direction.to);
        direction.text.uuid = uuidOr(direction.text.uuid);
        inserted = insertInto(workspace, Table::Direction, Rows::direction(direction), direction.id, directions);
    }
    for (qsizetype i = 0; inserted && i < codebook.arguments.size(); ++i) {
        Argument argument = codebook.arguments.at(i);
        argument.text.uuid = uuidOr(argument.text.uuid);
        inserted = insertInto(workspace, Table::Argument, Rows::argument(argument), argument.id, arguments);
    }
    return inserted;
}

} // namespace

Edit setCodebook(Codebook codebook)
{
    return {u"set-codebook"_s, {{u"name"_s, codebook.title}}, [codebook = std::move(codebook)](Workspace &workspace) -> Result<> {
        const auto old = workspace.codebook();
        if (!old)
            return failed(old);
        if (!old->tasks.isEmpty() || !old->actors.isEmpty() || !old->directions.isEmpty() || !old->arguments.isEmpty())
            return failure(Error::Kind::Exists, QCoreApplication::translate("Edits", "The project has a codebook already. A codebook can be put only into a project without one."));
        if (const auto inserted = insertCodes(workspace, codebook); !inserted)
            return inserted;
        const QString title = old->title.isEmpty() ? codebook.title : old->title;
        return setDetails(title, codebook.unit, codebook.rules).make(workspace);
    }};
}

} // namespace Kodeks::Edits
