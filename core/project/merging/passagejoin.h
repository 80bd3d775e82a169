// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/lettertext.h"
#include "core/project/merging/joinedstudy.h"
#include "core/project/merging/passagesource.h"

#include <functional>

namespace Kodeks {

/// Two copies as they are joined.
struct TwoCopies
{
    const Study &ours;
    const Study &theirs;
    PassageSource &ourPassages;
    PassageSource &theirPassages;
    /// Gives the text that a letter's passages must quote; none: quotes are not looked at.
    std::function<Result<LetterText>(const JoinedRecord &)> textOf = {};
    Progress progress = {};
};

/// Joins the passages of copies whose records have been joined, a letter at a time. Damaged where a copy's passages
/// cannot be told apart.
[[nodiscard]] Result<JoinedPassages> joinPassages(const TwoCopies &copies, const JoinedStudy &joined);

} // namespace Kodeks
