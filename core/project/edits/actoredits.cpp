// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/edits/memos.h"

#include "core/model/freshid.h"
#include "core/model/samename.h"
#include "core/project/edittext.h"
#include "core/project/workspace.h"
#include "core/storage/passagestore.h"
#include "core/storage/rows.h"

namespace Kodeks::Edits {

using namespace Qt::StringLiterals;

namespace {

Error gone()
{
    return {Error::Kind::NotFound, EditText::tr("That actor is no longer in the codebook."), {}};
}

Result<> checkActor(const Codebook &codebook, const Actor &actor)
{
    if (actor.name.isEmpty())
        return failure(Error::Kind::Invalid, EditText::tr("An actor needs a name."));
    if (const auto checked = checkActorNames(codebook, actor); !checked)
        return checked;
    qsizetype steps = 0;
    for (ActorId above = actor.kindOf; above.isValid() && steps <= codebook.actors.size(); ++steps) {
        if (above == actor.id)
            return failure(Error::Kind::Invalid, EditText::tr("An actor cannot be a kind of itself."));
        const Actor *next = codebook.actor(above);
        above = next ? next->kindOf : ActorId();
    }
    return {};
}

/// Points the directions of `from` at `into`; one that would then be there twice gives its passages to the other.
Result<> moveDirections(Workspace &workspace, const Codebook &codebook, ActorId from, ActorId into)
{
    const auto moved = [from, into](ActorId actor) { return actor == from ? into : actor; };
    for (const Direction &direction : codebook.directions) {
        if (direction.from != from && direction.to != from)
            continue;
        const auto now = workspace.codebook();
        if (!now)
            return failed(now);
        const Direction *same = now->findTransfer(moved(direction.from), moved(direction.to));
        if (same && same->id != direction.id) {
            if (const auto merged = mergeDirections(direction.id, same->id).make(workspace); !merged)
                return merged;
            continue;
        }
        const QJsonObject changes{
            {u"from_actor"_s, idValue(moved(direction.from))}, {u"to_actor"_s, idValue(moved(direction.to))}};
        if (const auto changed = workspace.rows().update(Table::Direction, direction.id.value(), changes); !changed)
            return changed;
    }
    return {};
}

Result<> moveKinds(Workspace &workspace, const Codebook &codebook, ActorId from, ActorId into)
{
    for (const Actor &actor : codebook.actors) {
        if (actor.kindOf != from || actor.id == from)
            continue;
        if (const auto changed = workspace.rows().update(
                Table::Actor, actor.id.value(), {{u"kind_of"_s, actor.id == into ? QJsonValue() : idValue(into)}});
            !changed)
            return changed;
    }
    return {};
}

} // namespace

Edit addActor(Actor actor)
{
    actor.name = actor.name.trimmed();
    return {u"add-code"_s, {{u"name"_s, actor.name}}, [actor](Workspace &workspace) -> Result<> {
        const auto codebook = workspace.codebook();
        if (!codebook)
            return failed(codebook);
        if (const auto checked = checkActor(*codebook, actor); !checked)
            return checked;
        Actor made = actor;
        if (made.uuid.isNull())
            made.uuid = QUuid::createUuid();
        made.position = freshPosition(codebook->actors);
        const auto id = workspace.rows().insert(Table::Actor, Rows::actor(made));
        return id ? Result<>() : failed(id);
    }};
}

Edit changeActor(Actor actor)
{
    actor.name = actor.name.trimmed();
    return {u"change-code"_s, {{u"name"_s, actor.name}}, [actor](Workspace &workspace) -> Result<> {
        const auto codebook = workspace.codebook();
        if (!codebook)
            return failed(codebook);
        const Actor *old = codebook->actor(actor.id);
        if (!old)
            return std::unexpected(gone());
        if (const auto checked = checkActor(*codebook, actor); !checked)
            return checked;
        Actor changed = actor;
        changed.uuid = old->uuid;
        changed.position = old->position;
        return workspace.rows().update(Table::Actor, actor.id.value(), Rows::actor(changed));
    }};
}

Edit mergeActors(ActorId from, ActorId into)
{
    return {u"merge-codes"_s, {{u"actor"_s, from.value()}, {u"intoActor"_s, into.value()}},
        [from, into](Workspace &workspace) -> Result<> {
        const auto codebook = workspace.codebook();
        if (!codebook)
            return failed(codebook);
        const Actor *old = codebook->actor(from);
        const Actor *target = codebook->actor(into);
        if (!old || !target || from == into)
            return std::unexpected(gone());
        if (const auto moved = moveDirections(workspace, *codebook, from, into); !moved)
            return moved;
        if (const auto moved = moveKinds(workspace, *codebook, from, into); !moved)
            return moved;
        if (const auto given = giveMemos(workspace, from, into); !given)
            return given;
        if (const auto removed = removeCodeRow(workspace, from); !removed)
            return removed;
        Actor merged = *target;
        merged.kindOf = merged.kindOf == from ? ActorId() : merged.kindOf;
        for (const QString &alias : QStringList{old->name} + old->aliases) {
            if (!std::ranges::any_of(
                    merged.aliases, [&alias](const QString &known) { return isSameName(known, alias); }))
                merged.aliases.append(alias);
        }
        return workspace.rows().update(Table::Actor, into.value(), Rows::actor(merged));
    }};
}

Edit removeActor(ActorId actor)
{
    return {u"remove-code"_s, {{u"actor"_s, actor.value()}}, [actor](Workspace &workspace) -> Result<> {
        const auto codebook = workspace.codebook();
        if (!codebook)
            return failed(codebook);
        const Actor *old = codebook->actor(actor);
        if (!old)
            return std::unexpected(gone());
        for (const Direction &direction : codebook->directions) {
            if (direction.from == actor || direction.to == actor)
                return failure(Error::Kind::Conflict,
                    EditText::tr(
                        "The direction “%1” names “%2”. Remove or change it first, or merge the actor into another.")
                        .arg(codebook->directionName(direction), old->name));
        }
        if (const auto moved = moveKinds(workspace, *codebook, actor, old->kindOf); !moved)
            return moved;
        return removeCodeRow(workspace, actor);
    }};
}

} // namespace Kodeks::Edits
