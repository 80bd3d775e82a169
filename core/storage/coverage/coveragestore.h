// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/coder.h"
#include "core/model/letter.h"
#include "core/query/coverage/coveragenotes.h"
#include "core/storage/connection.h"

namespace Kodeks {

/// Keeps CoverageNotes as details of the project (table property): the cues as “cues” (ownCuesWord()), what a coder has
/// dismissed in a letter as “nothing/” with the uuids of both, a JSON array of [start, end].
namespace CoverageStore {

/// What is no such value, or of a letter or coder that is not there, is left out.
[[nodiscard]] Result<CoverageNotes> read(
    Connection &connection, const QList<Letter> &letters, const QList<Coder> &coders);

[[nodiscard]] QString cuesName();
[[nodiscard]] QString dismissedName(const QUuid &letter, const QUuid &coder);
/// Empty for none.
[[nodiscard]] QString dismissedValue(const QList<TextRange> &ranges);
[[nodiscard]] QList<TextRange> dismissedFrom(const QString &value);
/// Whether a detail of that name is one of the study, which copies bring along when they are joined.
[[nodiscard]] bool isRecord(const QString &name);

} // namespace CoverageStore

} // namespace Kodeks
