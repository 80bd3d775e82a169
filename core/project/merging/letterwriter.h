// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/merging/joinedstudy.h"
#include "core/query/memo.h"

namespace Kodeks {

class Workspace;

/// Makes a letter's facts, attributes, done marks and memos as the joined record has them. `coders`: row ids by uuid.
[[nodiscard]] Result<> writeFactsAndDone(
    Workspace &workspace, const JoinedRecord &letter, LetterId id, const QHash<QUuid, qint64> &coders);

/// The same of what is noted of a record alone.
[[nodiscard]] Result<> writeMemosOf(
    Workspace &workspace, const JoinedRecord &record, const MemoSubject &subject, const QHash<QUuid, qint64> &coders);

/// Makes a coder's memo of something what `text` says; nothing: none.
[[nodiscard]] Result<> putMemo(Workspace &workspace, const MemoSubject &subject, CoderId coder, const QJsonValue &text);

} // namespace Kodeks
