// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/codebook.h"

namespace Kodeks {

/// Reads a codebook. Codes get ids 1, 2, … in the order of the tree, and new uuids where the file names none. A
/// `parent` is the path of a group ("A / B"; made where it is not there yet); actors that only a direction names are
/// added to the register; `kind` wins over the convention of ids. Beyond what is promised of the form it reads what
/// writeCodebookJson() adds: `groups` (name, parent_id, uuid, position and what every code may have), `parent_id` (the
/// task a task lies beneath; `parent` then begins there), `definition` and `kind` of an argument, and `uuids`.
/// Error: Invalid, one sentence with the place in the document; TooLarge beyond 16 MiB.
[[nodiscard]] Result<Codebook> readCodebookJson(const QByteArray &bytes, const QString &fileName);

/// What readCodebookJson() reads back to the same codebook, ids and gaps between positions excepted. UTF-8.
[[nodiscard]] QByteArray writeCodebookJson(const Codebook &codebook);

} // namespace Kodeks
