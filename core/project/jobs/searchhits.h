// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/lettertext.h"
#include "core/model/passage.h"
#include "core/model/rounds/sight.h"
#include "core/project/jobs/search.h"
#include "core/storage/connection.h"

namespace Kodeks {

/// A hit with what stands before and after it on its line, so many characters at most.
[[nodiscard]] SearchHit hitAt(
    LetterId letter, const QString &name, const LetterText &text, TextRange range, qsizetype context);

[[nodiscard]] Error searchCancelled();

/// For each hit the passages that share a character with it and are seen, by start and id. The hits come letter by
/// letter and in the order of their places.
[[nodiscard]] Result<QList<QList<Passage>>> passagesAt(
    Connection &connection, const QList<SearchHit> &hits, const Sight &sight);

} // namespace Kodeks
