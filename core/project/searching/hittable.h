// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

} // namespace Kodeks
