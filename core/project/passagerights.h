// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/coder.h"
#include "core/model/passage.h"

#include <optional>

namespace Kodeks {

/// For whom passages are changed. nullopt: no coder, but whoever keeps the project (imports, the command line), who may
/// change all; an invalid id: somebody at the window who has not said who codes, and may change none.
using Changer = std::optional<CoderId>;

/// The one rule of who may change a passage (its range, codes, certainty and memo), split it or remove it: the coder
/// whose it is. A consensus is a coder too: its passages are changed by settling their differences, or by hand by
/// whoever chooses the consensus as the coder. The edits ask it, and so does every widget that greys something out.
[[nodiscard]] inline bool mayChange(const Passage &passage, Changer changer)
{
    return !changer || (changer->isValid() && passage.coder == *changer);
}

/// A sentence saying how many of the passages may not be changed and whose they are; empty if all may be.
[[nodiscard]] QString whyNotChange(const QList<Passage> &passages, Changer changer, const QList<Coder> &coders);

} // namespace Kodeks
