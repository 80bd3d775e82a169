// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/refi/refivalues.h"
#include "core/model/codebook.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace Kodeks {

/// What a code of a file is in Kodeks; nothing where `id` is 0.
struct RefiMeaning
{
    enum class Dimension { None, Task, Direction, Argument };

    Dimension dimension = Dimension::None;
    qint64 id = 0; ///< in RefiCodebook::codebook

    friend bool operator==(const RefiMeaning &, const RefiMeaning &) = default;
};

/// A file's codes as a codebook.
struct RefiCodebook
{
    Codebook codebook;
    QHash<QUuid, RefiMeaning> meanings; ///< by the code's guid
    qsizetype ownCodes = 0;             ///< those that say themselves what they are: Kodeks wrote them
    QStringList remarks;                ///< translated sentences: what became of codes that Kodeks has no place for
};

/// A codebook as codes: a tree of tasks, actors, directions and arguments below a code for each of these. All that such
/// a code has no attribute for is in its description (refiline.h), so that kodeksCodebook() gives back the same, ids
/// excepted.
[[nodiscard]] QList<RefiCode> refiCodes(const Codebook &codebook);

/// Codes of any program as a codebook. Codes below one called Tasks, Actors, Directions or Arguments (or Themes; also
/// in Norwegian) are that; a direction is named "A → B" (or ->), or as one of the three that are no transfers. All
/// others become themes, named by their path. `used`: the codes that selections have; no such code is left without a
/// meaning.
[[nodiscard]] RefiCodebook kodeksCodebook(const QList<RefiCode> &codes, const QSet<QUuid> &used);

} // namespace Kodeks
