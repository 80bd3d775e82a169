// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"

#include "core/model/samename.h"
#include "core/project/edittext.h"
#include "core/project/workspace.h"
#include "core/storage/rows.h"

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

/// Gives codes without a uuid one that follows from what they are, so that two projects that read one codebook agree on
/// it.
class Uuids
{
public:
    QUuid operator()(const QUuid &given, QLatin1StringView dimension, const QString &code, const QString &name)
    {
        static const QUuid space(u"5d0d4c4e-8ad0-4f3e-9d4c-6c6574746f6b"_s);
        QUuid uuid = given;
        for (int number = 1; uuid.isNull() || m_taken.contains(uuid); ++number)
            uuid = QUuid::createUuidV5(space, QStringList{dimension, code, name, QString::number(number)}.join(u'\n'));
        m_taken.insert(uuid);
        return uuid;
    }

private:
    QSet<QUuid> m_taken;
};

/// Inserts what stands above before what stands below; a circle is cut where it is met.
template <typename Code, typename Id>
Result<> insertTree(
    Workspace &workspace, Table table, const QList<Code> &codes, Mapping<Id> &made, auto above, auto row)
{
    QList<Code> waiting = codes;
    while (!waiting.isEmpty()) {
        const auto ready = std::ranges::find_if(
            waiting, [&](const Code &code) { return !(code.*above).isValid() || made.contains(code.*above); });
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
    Uuids uuidFor;
    auto inserted = insertTree(workspace, Table::Task, codebook.tasks, tasks, &Task::parent, [&](Task &task) {
        task.text.uuid = uuidFor(task.text.uuid, "task"_L1, task.text.code, task.name);
        return Rows::task(task);
    });
    if (inserted) {
        inserted = insertTree(workspace, Table::Actor, codebook.actors, actors, &Actor::kindOf, [&](Actor &actor) {
            actor.uuid = uuidFor(actor.uuid, "actor"_L1, {}, actor.name);
            return Rows::actor(actor);
        });
    }
    for (qsizetype i = 0; inserted && i < codebook.directions.size(); ++i) {
        Direction direction = codebook.directions.at(i);
        direction.from = actors.value(direction.from);
        direction.to = actors.value(direction.to);
        direction.text.uuid = uuidFor(direction.text.uuid, "direction"_L1, direction.text.code,
            codebook.directionName(codebook.directions.at(i)));
        inserted = insertInto(workspace, Table::Direction, Rows::direction(direction), direction.id, directions);
    }
    for (qsizetype i = 0; inserted && i < codebook.arguments.size(); ++i) {
        Argument argument = codebook.arguments.at(i);
        argument.text.uuid = uuidFor(argument.text.uuid, "argument"_L1, argument.text.code, argument.name);
        inserted = insertInto(workspace, Table::Argument, Rows::argument(argument), argument.id, arguments);
    }
    return inserted;
}

} // namespace

Edit setCodebook(Codebook codebook)
{
    return {u"set-codebook"_s, {{u"name"_s, codebook.title}},
        [codebook = std::move(codebook)](Workspace &workspace) -> Result<> {
        const auto old = workspace.codebook();
        if (!old)
            return failed(old);
        if (!old->tasks.isEmpty() || !old->actors.isEmpty() || !old->directions.isEmpty() || !old->arguments.isEmpty())
            return failure(Error::Kind::Exists,
                EditText::tr(
                    "The project has a codebook already. A codebook can be put only into a project without one."));
        if (const auto checked = checkNames(codebook); !checked)
            return checked;
        if (const auto inserted = insertCodes(workspace, codebook); !inserted)
            return inserted;
        const QString title = old->title.isEmpty() ? codebook.title : old->title;
        return setDetails(title, codebook.unit, codebook.rules).make(workspace);
    }};
}

} // namespace Kodeks::Edits
