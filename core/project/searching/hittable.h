// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/jobs/hitplaces.h"
#include "core/project/project.h"
#include "core/project/searching/lettersearch.h"

class QIODevice;

namespace Kodeks {

/// The columns of a table of hits: docname, from, to, pre, keyword, post, pattern as the text-analysis packages call
/// keywords in context (quanteda's kwic()), then sender, dated, coders, task_ids, direction_ids. `from` and `to` are
/// code points, `to` exclusive; of several coders or codes each stands once, with ; between them.
[[nodiscard]] QStringList hitColumns();
/// A row for each hit that is listed.
[[nodiscard]] QList<QStringList> hitRows(
    const Project &project, const QString &pattern, const LetterSearchResult &result);

/// The table as CSV (RFC 4180).
[[nodiscard]] Result<> writeHits(
    QIODevice &device, const Project &project, const QString &pattern, const LetterSearchResult &result);

/// What a table is made of while hits are worked with.
struct HitExport
{
    LetterSearch search; ///< all of its hits, with what is told of them
    SearchScope scope = {};
    std::optional<CoderId> viewer = {}; ///< as Project::viewer() tells
    QHash<HitPlace, int> piles = {};    ///< 1 to 9
};

/// Searches and writes the table with one more column, `pile` (empty: on none), to a file, whole or not at all; for any
/// thread. Returns the number of hits. Errors: those of searchScope() and writeAtomically().
[[nodiscard]] Result<qsizetype> exportHits(
    const QString &projectPath, const HitExport &asked, const QString &path, const Progress &progress = {});

} // namespace Kodeks
