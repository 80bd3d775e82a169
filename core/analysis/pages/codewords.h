// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"

namespace Kodeks {

/// A task's short id; of a group, which has none, where it stands in the tree ("Helse og omsorg / Sykehjem").
[[nodiscard]] QString taskWord(const Codebook &codebook, TaskId id);
/// A direction's short id; its name where it has none.
[[nodiscard]] QString directionIdWord(const Codebook &codebook, DirectionId id);
[[nodiscard]] QString taskName(const Codebook &codebook, TaskId id);
[[nodiscard]] QString directionName(const Codebook &codebook, DirectionId id);

} // namespace Kodeks
