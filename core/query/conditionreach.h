// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "core/query/condition.h"

#include <optional>

namespace Kodeks {

/// What is known of a passage; a part without a value is not known. An invalid id is known to be none.
struct KnownOfPassage
{
    std::optional<CoderId> coder = {};
    std::optional<LetterId> letter = {};
    std::optional<TaskId> task = {};
    std::optional<DirectionId> direction = {};
    std::optional<ArgumentId> argument = {}; ///< that it has, maybe among others
};

/// Whether a passage of which no more than this is known can fulfil the condition, as far as its form tells: reckoned
/// in three values (Kleene 1952, Introduction to Metamathematics, §64), so that what can is never said not to.
[[nodiscard]] bool mayFulfil(const Condition &condition, const KnownOfPassage &known);

} // namespace Kodeks
