// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/merging/joinedstudy.h"

namespace Kodeks {

class Workspace;

/// Makes a letter's facts, attributes and done marks as the joined record has them. `coders`: row ids by uuid.
[[nodiscard]] Result<> writeFactsAndDone(
    Workspace &workspace, const JoinedRecord &letter, LetterId id, const QHash<QUuid, qint64> &coders);

/// Makes a coder's memo of a letter, or, with an invalid one, of the project, what `text` says; nothing: none.
[[nodiscard]] Result<> putMemo(Workspace &workspace, LetterId letter, CoderId coder, const QJsonValue &text);

} // namespace Kodeks
