// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/codes/codevalue.h"

namespace Kodeks {

class Project;

/// What happens when a code is removed, in whole sentences: to its passages, and to what stands below it.
[[nodiscard]] QString removalText(const Project &project, const CodeValue &code);

/// The directions that name an actor, which therefore cannot be removed.
[[nodiscard]] QStringList directionsNaming(const Codebook &codebook, ActorId actor);

/// What moving a task with all below it does, `to` a place in words.
[[nodiscard]] QString branchMoveText(const Project &project, const Task &task, const QString &to);

} // namespace Kodeks
