// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/refi/reficodereader.h"
#include "core/model/directionkind.h"
#include "core/model/samename.h"
#include "core/model/words.h"

#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// The kind that a direction's name says, where it is no transfer.
std::optional<Direction::Kind> kindSaid(const QString &name)
{
    static const QHash<QString, Direction::Kind> known{{u"unchanged"_s, Direction::Kind::Unchanged},
        {u"uendret"_s, Direction::Kind::Unchanged}, {u"no change"_s, Direction::Kind::Unchanged},
        {u"ingen endring"_s, Direction::Kind::Unchanged}, {u"cooperation"_s, Direction::Kind::Cooperation},
        {u"samarbeid"_s, Direction::Kind::Cooperation}, {u"unclear"_s, Direction::Kind::Unclear},
        {u"uavklart"_s, Direction::Kind::Unclear}, {u"uklar"_s, Direction::Kind::Unclear}};
    const auto found = known.constFind(name.trimmed().toLower());
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

/// The two actors of "etat → bydel"; two empty names if it names none.
std::pair<QString, QString> actorsSaid(const QString &name)
{
    static const QRegularExpression arrow(u"\\s*(?:→|⇒|[-=–—]>)\\s*"_s);
    const QStringList parts = name.split(arrow);
    if (parts.size() != 2 || parts.first().trimmed().isEmpty() || parts.last().trimmed().isEmpty())
        return {};
    return {parts.first().trimmed(), parts.last().trimmed()};
}

} // namespace

void RefiCodeReader::addActor(qsizetype at)
{
    QList<Actor> &actors = m_result.codebook.actors;
    const RefiLine &line = m_nodes.at(at).line;
    const QString actorName = line.isEmpty() ? name(at).trimmed() : name(at);
    if (m_actors.contains(line.isEmpty() ? nameKey(actorName) : actorName))
        return;
    m_result.ownCodes += line.isEmpty() ? 0 : 1;
    const int position
        = line.contains(u"position"_s) ? line.value(u"position"_s).toInt() : static_cast<int>(actors.size());
    const ActorId id(actors.size() + 1);
    actors.append({id, m_codes.at(at).guid, actorName, line.list(u"aliases"_s), {}, position});
    m_actors.insert(actorName, id);
    for (const QString &alias : QStringList{actorName} + actors.constLast().aliases) {
        if (!m_actors.contains(nameKey(alias)))
            m_actors.insert(nameKey(alias), id);
    }
    if (line.contains(u"kind_of"_s))
        m_kindOf.insert(actors.size() - 1, line.value(u"kind_of"_s));
}

ActorId RefiCodeReader::actorNamed(const QString &name)
{
    static const QUuid space(u"5d0d4c4e-8ad0-4f3e-9d4c-6163746f7273"_s);
    const auto exact = m_actors.constFind(name);
    if (exact != m_actors.constEnd())
        return *exact;
    if (m_actors.contains(nameKey(name)))
        return m_actors.value(nameKey(name));
    QList<Actor> &actors = m_result.codebook.actors;
    actors.append(
        {ActorId(actors.size() + 1), QUuid::createUuidV5(space, name), name, {}, {}, static_cast<int>(actors.size())});
    m_actors.insert(name, actors.constLast().id);
    m_actors.insert(nameKey(name), actors.constLast().id);
    return actors.constLast().id;
}

void RefiCodeReader::linkActors()
{
    constexpr int deepest = 32;
    QList<Actor> &actors = m_result.codebook.actors;
    for (auto link = m_kindOf.cbegin(); link != m_kindOf.cend(); ++link)
        actors[link.key()].kindOf = m_actors.value(*link);
    for (Actor &actor : actors) {
        int depth = 0;
        for (ActorId above = actor.kindOf; above.isValid() && depth <= deepest;
            above = actors.at(above.value() - 1).kindOf)
            ++depth;
        if (depth > deepest)
            actor.kindOf = {};
    }
}

void RefiCodeReader::addDirection(qsizetype at)
{
    const RefiLine &line = m_nodes.at(at).line;
    const auto kind = line.contains(u"kind"_s) ? directionFromWord(line.value(u"kind"_s)) : kindSaid(name(at));
    if (kind && *kind != Direction::Kind::Transfer) {
        Direction direction;
        direction.kind = *kind;
        return putDirection(at, direction);
    }
    const auto [from, to]
        = line.contains(u"from"_s) ? std::pair(line.value(u"from"_s), line.value(u"to"_s)) : actorsSaid(name(at));
    if (!from.isEmpty() && !to.isEmpty()) {
        Direction direction;
        direction.from = actorNamed(from);
        direction.to = actorNamed(to);
        return putDirection(at, direction);
    }
    m_oddDirections.append(name(at));
    addTheme(at);
}

void RefiCodeReader::putDirection(qsizetype at, Direction direction)
{
    Codebook &codebook = m_result.codebook;
    const RefiLine &line = m_nodes.at(at).line;
    const bool transfer = direction.kind == Direction::Kind::Transfer;
    const std::tuple what(direction.kind, direction.from, direction.to);
    if (const auto same = m_directions.find(what); line.isEmpty() && same != m_directions.end())
        return mean(at, RefiMeaning::Dimension::Direction, same->second.value());
    const QStringList words = transfer
        ? QStringList{codebook.actorName(direction.from), codebook.actorName(direction.to)}
        : QStringList{directionWord(direction.kind)};
    direction.id = DirectionId(codebook.directions.size() + 1);
    direction.text = text(at, m_directionIds, u"D"_s, words);
    direction.position = line.contains(u"position"_s) ? line.value(u"position"_s).toInt()
                                                      : static_cast<int>(codebook.directions.size());
    mean(at, RefiMeaning::Dimension::Direction, direction.id.value());
    m_directions.insert_or_assign(what, direction.id);
    codebook.directions.append(direction);
}

} // namespace Kodeks
