// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/jobs/wordsearch.h"
#include "core/query/searching/patternmatcher.h"

namespace Kodeks {

/// That a pattern was stopped in a letter that is called so: HitsFound::stopped.
[[nodiscard]] QString patternStopped(const QString &letter);

/// Finds the places that a regular expression matches (PCRE2 as Qt has it, with Unicode's classes; ^ and $ are a line's
/// ends; case counts unless it says (?i)) in all letters, ordered by letter and place. Matches of nothing are no hits.
/// `limit` and `context` as of searchLetters(); the totals are exact whatever the limit. A pattern that cannot be read
/// is refused (Invalid) with its place. Opens the file for itself, so it may run in any thread.
[[nodiscard]] Result<HitsFound> searchPattern(const QString &projectPath, const QString &pattern, qsizetype limit,
    const Progress &progress = {}, qsizetype context = usualContext, const PatternLimits &limits = {});

/// The same of a project that is open already, and only of hits that count; the totals are exact whatever the extent.
[[nodiscard]] Result<HitsFound> searchPattern(Connection &connection, const QString &pattern, const HitFilter &filter,
    const SearchExtent &extent, const Progress &progress, const PatternLimits &limits = {});

} // namespace Kodeks
