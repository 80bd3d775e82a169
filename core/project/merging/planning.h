// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/lettertext.h"
#include "core/project/merging/passagejoin.h"

namespace Kodeks {

/// What both have changed since the copies were one: those of the differing passages that neither copy has changed
/// from what the other has now. The times that passages of a copy (by row id) have ever been changed at, milliseconds
/// since 1970.
using PassageTimes = QHash<qint64, QSet<qint64>>;
[[nodiscard]] std::vector<JoinedPassages::Differing> changedInBoth(
    const JoinedPassages &passages, const PassageTimes &ourTimes, const PassageTimes &theirTimes);

/// Tells what joining does to ours, for people: counts, what was changed on both sides (`bothChanged` of the
/// passages), what is gone on one. What is read from files (`refused`, `path`, `event`) is left to the caller.
[[nodiscard]] Result<MergePlan> plannedMerge(
    const TwoCopies &copies, const JoinedStudy &joined, const std::vector<JoinedPassages::Differing> &bothChanged);

/// Where two texts first differ: code points, and the line (from 1) of `ours`.
struct TextDifference
{
    qsizetype position = 0;
    qsizetype line = 1;
};
[[nodiscard]] TextDifference firstDifference(const LetterText &ours, const LetterText &theirs);

} // namespace Kodeks
