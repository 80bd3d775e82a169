// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/query/memo.h"

namespace Kodeks {

class Workspace;

/// Puts in, changes or (with an empty text) takes away a coder's memo of something.
[[nodiscard]] Result<> writeMemo(Workspace &workspace, const Memo &memo);

/// Memos of `from` become `into`'s; where both have one, it has the texts of both (joinedMemos()).
[[nodiscard]] Result<> giveMemos(Workspace &workspace, CoderId from, CoderId into);
/// The same of two codes: each coder's.
[[nodiscard]] Result<> giveMemos(Workspace &workspace, const MemoSubject &from, const MemoSubject &into);
/// Removes a code, with what was noted of it.
[[nodiscard]] Result<> removeCodeRow(Workspace &workspace, const MemoSubject &code);

} // namespace Kodeks
