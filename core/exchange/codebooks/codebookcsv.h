// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/codebook.h"

#include <QStringList>

namespace Kodeks {

/// The columns of a codebook as a table, in the order they are written.
[[nodiscard]] QStringList codebookColumns();

/// Other names of an actor as one cell: joined by ; (within one written \; and \\).
[[nodiscard]] QString joinedAliases(const QStringList &aliases);

/// Reads a codebook from a table in either dialect, one row per code. Columns in any order, more of them ignored:
/// - `dimension` (needed): task, group, actor, direction, argument or theme; also title, unit and rule, whose text is
/// in `name`;
/// - `id`, `name`: as in the JSON form; every task, direction, argument and theme has an id, all but directions a name;
/// - `parent`: of a task or group the path of the group it is in ("A / B"), of an actor the one it is a kind of;
/// - `parent_id`: the task it lies beneath, if any; `parent` then begins there;
/// - `from`, `to`, `kind`: of a direction; `kind` is transfer, unchanged, cooperation or unclear;
/// - `definition`, `include`, `exclude`, `example`, `color`; `aliases` of an actor, joined by ; (within one written \;
/// and \\);
/// - `position`, `uuid`: as Kodeks writes them; new ones are given where they are empty.
/// Error: Invalid, one sentence with the row or the place; TooLarge beyond what the readers of CSV and JSON allow.
[[nodiscard]] Result<Codebook> readCodebookCsv(const QByteArray &bytes, const QString &fileName);

/// What readCodebookCsv() reads back to the same codebook, ids and gaps between positions excepted. RFC 4180, UTF-8.
[[nodiscard]] QByteArray writeCodebookCsv(const Codebook &codebook);

} // namespace Kodeks
