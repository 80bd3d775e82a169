// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <optional>

namespace Kodeks {

class Project;
struct Change;

/// Where a change was made.
struct ChangedPlace
{
    LetterId letter;
    PassageId passage; ///< invalid: the letter, but no passage of it
};

/// The place of a change if it has just one: one passage (or several that adjoin or overlap), or one letter. Nothing if
/// it was made in several places, in none that is still there, or concerns the project as a whole.
[[nodiscard]] std::optional<ChangedPlace> placeOf(const Change &change, const Project &project);

} // namespace Kodeks
