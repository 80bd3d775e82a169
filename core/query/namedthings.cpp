// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/namedthings.h"

#include "core/base/nearestword.h"
#include "core/model/samename.h"
#include "core/model/words.h"
#include "core/query/querywords.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Match = QueryValue::Match;

/// "etat → bydel", "etat->bydel" and "Etat > Bydel" are one.
QString thingKey(QString name)
{
    name.replace(u"->"_s, u"→"_s).replace(u'>', u'→');
    QStringList sides = name.split(u'→');
    for (QString &side : sides)
        side = nameKey(side);
    return sides.join(u'→');
}

QString norwegianWord(Direction::Kind kind)
{
    switch (kind) {
    case Direction::Kind::Transfer: return u"overføring"_s;
    case Direction::Kind::Unchanged: return u"uendret"_s;
    case Direction::Kind::Cooperation: return u"samarbeid"_s;
    case Direction::Kind::Unclear: return u"uavklart"_s;
    }
    return {};
}

/// Adds what stands below `keys`, at any depth.
void addBelow(QSet<qint64> &keys, const QList<NamedThing> &things)
{
    qsizetype before = -1;
    while (before != keys.size()) {
        before = keys.size();
        for (const NamedThing &thing : things) {
            if (thing.above && keys.contains(thing.above))
                keys.insert(thing.key);
        }
    }
}

std::unexpected<QueryError> unknown(const QueryValue &value, const QList<NamedThing> &things, const QString &field)
{
    QStringList names;
    for (const NamedThing &thing : things)
        names += thing.names;
    const QString nearest = nearestWord(value.text, names);
    return std::unexpected(QueryError{value.place,
        nearest.isEmpty()
            ? QueryWords::tr("“%1” is no %2 of this project.", "%2 is a field such as task or coder")
                  .arg(value.text, field)
            : QueryWords::tr("“%1” is no %2 of this project. Did you mean “%3”?").arg(value.text, field, nearest)});
}

QueryResult<QSet<qint64>> keysOf(const QueryValue &value, const QList<NamedThing> &things, const QString &field)
{
    if (value.match != Match::Whole && value.match != Match::Beginning && value.match != Match::WithBelow)
        return std::unexpected(QueryError{
            value.place, QueryWords::tr("%1 cannot be compared; name it whole, or its beginning with *.").arg(field)});
    QSet<qint64> keys;
    for (const NamedThing &thing : things) {
        if (isNamed(thing, value))
            keys.insert(thing.key);
    }
    if (keys.isEmpty() && value.match != Match::Beginning)
        return unknown(value, things, field);
    if (value.match == Match::WithBelow)
        addBelow(keys, things);
    return keys;
}

} // namespace

bool isNamed(const NamedThing &thing, const QueryValue &value)
{
    const QString wanted = thingKey(value.text);
    return std::ranges::any_of(thing.names, [&](const QString &name) {
        const QString key = thingKey(name);
        return value.match == Match::Beginning ? key.startsWith(wanted) : key == wanted;
    });
}

QList<NamedThing> namedTasks(const Codebook &codebook)
{
    QList<NamedThing> all;
    for (const Task &task : codebook.tasks) {
        NamedThing thing{task.id.value(), {task.name, codebook.taskPath(task.id)}, task.parent.value()};
        if (!task.text.code.isEmpty())
            thing.names.append(task.text.code);
        all.append(thing);
    }
    return all;
}

QList<NamedThing> namedActors(const Codebook &codebook)
{
    QList<NamedThing> all;
    for (const Actor &actor : codebook.actors)
        all.append({actor.id.value(), QStringList(actor.name) + actor.aliases, actor.kindOf.value()});
    return all;
}

QList<NamedThing> namedDirections(const Codebook &codebook)
{
    QList<NamedThing> all;
    for (const Direction &direction : codebook.directions) {
        NamedThing thing{direction.id.value(), {codebook.directionName(direction)}};
        if (!direction.text.code.isEmpty())
            thing.names.append(direction.text.code);
        if (direction.kind != Direction::Kind::Transfer)
            thing.names.append(norwegianWord(direction.kind));
        all.append(thing);
    }
    return all;
}

QList<NamedThing> namedKinds()
{
    QList<NamedThing> all;
    for (const auto kind :
        {Direction::Kind::Transfer, Direction::Kind::Unchanged, Direction::Kind::Cooperation, Direction::Kind::Unclear})
        all.append({qint64(kind), {directionWord(kind), norwegianWord(kind)}});
    return all;
}

QList<NamedThing> namedArguments(const Codebook &codebook)
{
    QList<NamedThing> all;
    for (const Argument &argument : codebook.arguments) {
        NamedThing thing{argument.id.value(), {argument.name}};
        if (!argument.text.code.isEmpty())
            thing.names.append(argument.text.code);
        all.append(thing);
    }
    return all;
}

QList<NamedThing> namedCoders(const QList<Coder> &coders)
{
    QList<NamedThing> all;
    for (const Coder &coder : coders)
        all.append({coder.id.value(), {coder.name}});
    return all;
}

QueryResult<NamedKeys> keysNamed(const QList<QueryValue> &values, const QList<NamedThing> &things, const QString &field)
{
    NamedKeys named;
    for (const QueryValue &value : values) {
        if (value.match == Match::None) {
            named.none = true;
            continue;
        }
        const auto keys = keysOf(value, things, field);
        if (!keys)
            return std::unexpected(keys.error());
        named.keys.unite(*keys);
    }
    return named;
}

} // namespace Kodeks
