// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/merging/planning.h"
#include "core/project/merging/studywriter.h"
#include "core/storage/connection.h"

namespace Kodeks {

/// Gives the contents of letters from a copy; fails if a text there is not the one its letter names.
[[nodiscard]] ContentOf contentsOf(Connection &copy);

/// Gives the text that passages of a joined letter quote: of our letter, or of theirs.
[[nodiscard]] std::function<Result<LetterText>(const JoinedRecord &)> textsOf(Connection &ours, Connection &theirs);

/// Whether the trees of tasks and actors have no more levels than a codebook can have (1,000).
[[nodiscard]] Result<> checkDepth(const JoinedStudy &joined, const Connection &theirs);

/// Why each letter that stays out does so.
[[nodiscard]] Result<QList<MergeRefusal>> readRefusals(const JoinedStudy &joined, Connection &ours, Connection &theirs);

} // namespace Kodeks
