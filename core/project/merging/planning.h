// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/lettertext.h"
#include "core/project/merging/joinedstudy.h"

#include <functional>

namespace Kodeks {

/// The times that each passage of a copy (by row id) has ever been changed at, milliseconds since 1970.
using PassageTimes = QHash<qint64, QSet<qint64>>;

/// Tells what joining does to ours, for people: counts, what was changed on both sides, what is gone on one. What is
/// read from files (`refused`, `path`, `theirs`) is left to the caller.
[[nodiscard]] MergePlan plannedMerge(const Study &ours, const Study &theirs, const JoinedStudy &joined,
    const PassageTimes &ourTimes, const PassageTimes &theirTimes);

/// Where two texts first differ: code points, and the line (from 1) of `ours`.
struct TextDifference
{
    qsizetype position = 0;
    qsizetype line = 1;
};
[[nodiscard]] TextDifference firstDifference(const LetterText &ours, const LetterText &theirs);

} // namespace Kodeks
