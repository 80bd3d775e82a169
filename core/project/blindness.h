// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/passage.h"
#include "core/storage/passagestore.h"

namespace Kodeks {

class Project;

/// What a coder may see of the others' work. In a project that is not coded blind: all of it. In one that is: a coder's own
/// passages, and all of a letter once that coder has marked it as done; nobody in particular (an invalid id) sees none.
namespace Blindness {

[[nodiscard]] bool seesOthers(const Project &project, CoderId viewer, LetterId letter);
[[nodiscard]] bool sees(const Project &project, CoderId viewer, const Passage &passage);
/// Those of `passages` that the viewer may see, in their order.
[[nodiscard]] QList<Passage> seen(const Project &project, CoderId viewer, const QList<Passage> &passages);
/// How many passages the viewer may see in a letter, and of each code; Project's own counts tell of all of them.
[[nodiscard]] qsizetype countSeen(const Project &project, CoderId viewer, LetterId letter);
[[nodiscard]] Result<PassageStore::Counts> countsSeen(const Project &project, CoderId viewer);

} // namespace Blindness

} // namespace Kodeks
