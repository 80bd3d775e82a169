// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/passage.h"
#include "core/project/edit.h"

namespace Kodeks {

/// What a coder says of a passage in one go. A part that is invalid or empty is not said.
struct Coding
{
    TaskId task = {};
    DirectionId direction = {};
    ActorId newFrom = {}; ///< with newTo, in place of `direction`: a transfer the codebook does not have yet
    ActorId newTo = {};
    QList<ArgumentId> arguments = {};

    [[nodiscard]] bool isNewDirection() const { return newFrom.isValid() && newTo.isValid(); }
    [[nodiscard]] bool isEmpty() const { return *this == Coding(); }
    friend bool operator==(const Coding &, const Coding &) = default;
};

/// What is said of a passage now.
[[nodiscard]] Coding codingOf(const Passage &passage);

/// The edit that makes `passage` (range, letter, coder, certainty, memo as given) with that coding.
[[nodiscard]] Edit addCoded(Passage passage, const Coding &coding);

/// The edit that gives an existing passage that coding; the rest of it stays.
[[nodiscard]] Edit recode(Passage passage, const Coding &coding);

} // namespace Kodeks
