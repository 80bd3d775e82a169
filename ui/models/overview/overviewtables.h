// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/history/history.h"
#include "core/project/jobs/overview.h"
#include "ui/models/overview/counttable.h"

namespace Kodeks {

/// What the overview shows, of one coder or (an invalid id) of all that are no consensus.
struct Overview
{
    CoderId coder;
    StudyCounts counts;
    std::optional<QList<OpenDifferences>> differences = {}; ///< nullopt: not counted yet
    QString where = {}; ///< the query that the counted passages fulfil; empty: there is none
};

/// The tables of the overview: pure functions of what the file has counted and what the project keeps in memory.
namespace OverviewTables {

/// “5 letters · 2 done · 246 passages”. Passages, characters and memos are those of the query, if there is one; how far
/// letters and coders are, differences and changes are of all.
[[nodiscard]] QString summary(const Project &project, const Overview &overview);
[[nodiscard]] CountTable waiting(const Project &project, const Overview &overview);
[[nodiscard]] CountTable coders(const Project &project, const Overview &overview);
[[nodiscard]] CountTable letters(const Project &project, const Overview &overview);
[[nodiscard]] CountTable questions(const Overview &overview);
/// Tasks in the codebook's order, with a column for each direction that somebody has used.
[[nodiscard]] CountTable statements(const Project &project, const Overview &overview);
/// What kinds of letters say: a row for each direction, or each task, that somebody has used, and a column for each
/// value of the attribute.
enum class KindRows { Directions, Tasks };
[[nodiscard]] CountTable kinds(
    const Project &project, const Overview &overview, const QString &attribute, KindRows rows);
[[nodiscard]] CountTable changes(const Project &project, const QList<HistoryLine> &lines);

/// How far a letter is: by one coder, or (an invalid id) by all together: done if all who have coded anything say so.
[[nodiscard]] Letter::Progress progress(const Project &project, LetterId letter, CoderId coder, bool hasPassages);

} // namespace OverviewTables

} // namespace Kodeks
