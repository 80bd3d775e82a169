// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/jobs/search.h"

#include <chrono>

namespace Kodeks {

/// When a pattern is said to take for ever: a pattern that tries many ways in vain takes twice as long for each letter
/// more.
struct PatternLimits
{
    quint32 steps = 10'000'000; ///< of one match, as PCRE2 counts them
    std::chrono::milliseconds perLetter{2000};
    qsizetype hits = 1'000'000; ///< that are listed
};

struct PatternHits
{
    SearchResult found;
    SearchTotals totals;
    QString stopped; ///< a sentence if the limits were reached: what was found before is all there is
};

/// Finds the places that a regular expression matches (PCRE2 as Qt has it, with Unicode's classes; ^ and $ are a line's
/// ends; case counts unless it says (?i)) in all letters, ordered by letter and place. Matches of nothing are no hits.
/// `limit` and `context` as of searchLetters(); the totals are exact whatever the limit. A pattern that cannot be read
/// is refused (Invalid) with its place. Opens the file for itself, so it may run in any thread.
[[nodiscard]] Result<PatternHits> searchPattern(const QString &projectPath, const QString &pattern, qsizetype limit,
    const Progress &progress = {}, qsizetype context = usualContext, const PatternLimits &limits = {});

} // namespace Kodeks
