// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/transfers.h"

#include "core/project/edits/edits.h"
#include "core/project/workspace.h"

#include <QCoreApplication>

namespace Kodeks {

namespace {

Result<DirectionId> existing(Workspace &workspace, ActorId from, ActorId to)
{
    const auto book = workspace.codebook();
    if (!book)
        return failed(book);
    if (!book->actor(from) || !book->actor(to)) {
        return failure(
            Error::Kind::NotFound, QCoreApplication::translate("Edits", "That actor is no longer in the codebook."));
    }
    const Direction *direction = book->findTransfer(from, to);
    return direction ? direction->id : DirectionId();
}

} // namespace

Result<DirectionId> ensureTransfer(Workspace &workspace, ActorId from, ActorId to)
{
    if (const auto found = existing(workspace, from, to); !found || found->isValid())
        return found;
    Direction direction;
    direction.from = from;
    direction.to = to;
    if (const auto added = Edits::addDirection(direction).make(workspace); !added)
        return failed(added);
    return existing(workspace, from, to);
}

} // namespace Kodeks
