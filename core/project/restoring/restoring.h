// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "core/project/edit.h"

namespace Kodeks::Edits {

/// Brings an earlier state back, whole: each step of the journal since `event` is taken back, newest first, in one edit
/// that is itself undone like any other. As with undo it does not matter whose steps they were. Refused as those would
/// be. `title` names the state: “before “Import 3 letters””.
[[nodiscard]] Edit restoreAll(qint64 event, const QString &title);

/// Brings one letter back as it was: whether it is there, its name and facts, the passages of all coders in it, marks,
/// memos and settlements; or one coder's passages, marks and memos in all letters that are there. All else stays as it
/// is. Conflict, with a sentence, where what was said then uses codes, a coder or a letter that are gone.
[[nodiscard]] Edit restoreLetter(qint64 event, LetterId letter, const QString &name);
[[nodiscard]] Edit restoreCoder(qint64 event, CoderId coder, const QString &name);

} // namespace Kodeks::Edits
