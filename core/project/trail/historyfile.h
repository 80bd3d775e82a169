// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/files/passagefiles.h"
#include "core/project/history/history.h"

namespace Kodeks {

/// The formats of a history that one hands in, by their endings without the dot.
[[nodiscard]] QStringList historyEndings();

/// What was written, and how.
struct WrittenHistory
{
    qsizetype edits = 0;
    QString madeBy = {}; ///< a translated sentence; empty for a table
    QString chain = {};  ///< the last link of the journal's chain, as it is written: 64 hexadecimal digits
    QString broken = {}; ///< a sentence, if the chain does not hold
};

/// Writes the history that fulfils a filter, of one moment; the ending of `path` chooses the format. A table (CSV) has,
/// oldest first: time (ISO 8601, UTC), coder, edit (its kind), title, letter, from, to, text, passages, state, since,
/// edit_id, link (of what was last done with the edit). A document tells also who did how much, what became of the
/// codebook, what was brought together and decided, and how the journal's chain is checked. `viewer` as in
/// Project::viewer(). Opens the project for itself, so it may run in any thread. Invalid for another ending; Changed
/// where somebody writes all the time.
[[nodiscard]] Result<WrittenHistory> writeHistory(const QString &projectPath, const QString &path,
    std::optional<CoderId> viewer, const HistoryFilter &filter, const PagePrinter &print,
    const Progress &progress = {});

} // namespace Kodeks
