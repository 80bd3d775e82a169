// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/codebookstore.h"

#include "core/model/nameorder.h"
#include "core/model/words.h"
#include "core/storage/names.h"
#include "core/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QStringList stringList(const QString &json)
{
    QStringList list;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array())
        list.append(value.toString());
    return list;
}

CodeText codeText(const Statement &row, int first)
{
    return {row.uuid(first), row.text(first + 1), row.text(first + 2), row.text(first + 3), row.text(first + 4),
        row.text(first + 5), row.text(first + 6)};
}

QList<Task> readTasks(Connection &connection)
{
    QList<Task> tasks;
    Statement row(connection,
        "SELECT id, name, coalesce(parent, 0), is_group, position, uuid, code, definition, include, exclude, example, "
        "color FROM task ORDER BY position, uuid");
    while (row.next())
        tasks.append({TaskId(row.number(0)), codeText(row, 5), row.text(1), TaskId(row.number(2)), row.integer(3) != 0,
            row.integer(4)});
    return tasks;
}

/// Each task followed by what stands below it.
void appendBelow(const QList<Task> &tasks, TaskId parent, QList<Task> &ordered)
{
    for (const Task &task : tasks) {
        if (task.parent == parent && ordered.size() < tasks.size()) {
            ordered.append(task);
            appendBelow(tasks, task.id, ordered);
        }
    }
}

QList<Actor> readActors(Connection &connection)
{
    QList<Actor> actors;
    Statement row(connection,
        "SELECT id, uuid, name, aliases, coalesce(kind_of, 0), position FROM actor ORDER BY position, uuid");
    while (row.next())
        actors.append({ActorId(row.number(0)), row.uuid(1), row.text(2), stringList(row.text(3)),
            ActorId(row.number(4)), row.integer(5)});
    return actors;
}

QList<Direction> readDirections(Connection &connection)
{
    QList<Direction> directions;
    Statement row(connection,
        "SELECT id, kind, coalesce(from_actor, 0), coalesce(to_actor, 0), position, uuid, code, definition, include, "
        "exclude, example, color FROM direction ORDER BY position, uuid");
    while (row.next())
        directions.append({DirectionId(row.number(0)), codeText(row, 5),
            directionFromWord(row.text(1)).value_or(Direction::Kind::Transfer), ActorId(row.number(2)),
            ActorId(row.number(3)), row.integer(4)});
    return directions;
}

QList<Argument> readArguments(Connection &connection)
{
    QList<Argument> arguments;
    Statement row(connection,
        "SELECT id, name, kind, position, uuid, code, definition, include, exclude, example, color FROM argument "
        "ORDER BY position, uuid");
    while (row.next()) {
        const auto kind = row.text(2) == u"theme" ? Argument::Kind::Theme : Argument::Kind::Argument;
        arguments.append({ArgumentId(row.number(0)), codeText(row, 4), row.text(1), kind, row.integer(3)});
    }
    return arguments;
}

} // namespace

Result<Property> readProperty(Connection &connection, const QString &name)
{
    return guarded(connection, [&]() -> Result<Property> {
        Statement row(connection, "SELECT id, value FROM property WHERE name = ?");
        if (!row.bind(name).next())
            return Property();
        return Property{row.number(0), row.text(1)};
    });
}

Result<ProjectSettings> readSettings(Connection &connection)
{
    return guarded(connection, [&]() -> Result<ProjectSettings> {
        ProjectSettings settings;
        Statement property(connection,
            "SELECT name, value FROM property WHERE name IN ('blind', 'suggests_blind', 'locked', 'coder', "
            "'abbreviations')");
        while (property.next()) {
            if (property.text(0) == u"blind")
                settings.blind = property.text(1) == u"1";
            else if (property.text(0) == u"suggests_blind")
                settings.suggestsBlind = property.text(1) == u"1";
            else if (property.text(0) == u"locked")
                settings.locked = property.text(1) == u"1";
            else if (property.text(0) == u"abbreviations")
                settings.abbreviations = ownAbbreviationsFromWord(property.text(1));
            else
                settings.coder = property.uuid(1);
        }
        return settings;
    });
}

Result<Codebook> readCodebook(Connection &connection)
{
    return guarded(connection, [&]() -> Result<Codebook> {
        Codebook codebook;
        Statement property(connection, "SELECT name, value FROM property");
        while (property.next()) {
            if (property.text(0) == u"title")
                codebook.title = property.text(1);
            else if (property.text(0) == u"unit")
                codebook.unit = property.text(1);
            else if (property.text(0) == u"rules")
                codebook.rules = stringList(property.text(1));
        }
        appendBelow(readTasks(connection), {}, codebook.tasks);
        codebook.actors = readActors(connection);
        codebook.directions = readDirections(connection);
        codebook.arguments = readArguments(connection);
        return codebook;
    });
}

Result<QList<Coder>> readCoders(Connection &connection)
{
    return guarded(connection, [&]() -> Result<QList<Coder>> {
        QList<Coder> coders;
        Statement row(connection, "SELECT id, uuid, name, color, consensus_of FROM coder");
        while (row.next())
            coders.append({CoderId(row.number(0)), row.uuid(1), row.text(2), row.text(3), uuidsFromWord(row.text(4))});
        sortByName(coders, &Coder::name, &Coder::uuid);
        return coders;
    });
}

} // namespace Kodeks
