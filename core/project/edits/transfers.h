// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

namespace Kodeks {

class Workspace;

/// The transfer between two actors, added to the codebook if it is not there. Fails (NotFound) where an actor is gone.
[[nodiscard]] Result<DirectionId> ensureTransfer(Workspace &workspace, ActorId from, ActorId to);

} // namespace Kodeks
