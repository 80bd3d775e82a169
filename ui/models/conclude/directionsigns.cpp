// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/conclude/directionsigns.h"

#include "ui/models/words/display.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Of each actor as much of its name as no other one begins with.
QHash<ActorId, QString> actorSigns(const QList<Actor> &actors)
{
    QHash<ActorId, QString> signs;
    for (const Actor &actor : actors) {
        qsizetype length = 1;
        for (const Actor &other : actors) {
            while (other.id != actor.id && length < actor.name.size()
                && other.name.startsWith(actor.name.left(length), Qt::CaseInsensitive))
                ++length;
        }
        signs.insert(actor.id, actor.name.left(length));
    }
    return signs;
}

} // namespace

QHash<DirectionId, QString> directionSigns(const Codebook &codebook)
{
    const QHash<ActorId, QString> actors = actorSigns(codebook.actors);
    QHash<DirectionId, QString> signs;
    for (const Direction &direction : codebook.directions) {
        switch (direction.kind) {
        case Direction::Kind::Transfer:
            signs.insert(direction.id, actors.value(direction.from) + u'→' + actors.value(direction.to));
            break;
        case Direction::Kind::Unchanged: signs.insert(direction.id, u"="_s); break;
        case Direction::Kind::Cooperation: signs.insert(direction.id, u"+"_s); break;
        case Direction::Kind::Unclear: signs.insert(direction.id, u"?"_s); break;
        }
    }
    return signs;
}

QString signLegend(const Codebook &codebook, const QSet<DirectionId> &directions)
{
    const QHash<DirectionId, QString> signs = directionSigns(codebook);
    QStringList parts;
    for (const Direction &direction : codebook.directions) {
        if (directions.contains(direction.id))
            parts.append(signs.value(direction.id) + u'\u00A0' + Display::direction(codebook, direction));
    }
    return parts.join(u" · "_s);
}

} // namespace Kodeks
