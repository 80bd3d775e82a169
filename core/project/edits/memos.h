// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

#include <QString>

namespace Kodeks {

class Workspace;

/// Puts in, changes or (with an empty text) takes away a coder's memo of a letter, or, with an invalid one, of the
/// project.
[[nodiscard]] Result<> writeMemo(Workspace &workspace, LetterId letter, CoderId coder, const QString &text);

/// Memos of `from` become `into`'s; where both have one, it has the texts of both (joinedMemos()).
[[nodiscard]] Result<> giveMemos(Workspace &workspace, CoderId from, CoderId into);

} // namespace Kodeks
