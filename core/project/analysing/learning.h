// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/suggesting/suggester.h"
#include "core/base/result.h"
#include "core/query/coverage/coveragenotes.h"

namespace Kodeks {

class Project;

/// A suggester for a project: its codebook and cues, and the texts of all letters, or of 200 that are spread over them.
[[nodiscard]] Result<Suggester> suggesterFor(const Project &project, const OwnCues &cues);
/// What a project keeps of its coverage.
[[nodiscard]] Result<CoverageNotes> coverageNotes(const Project &project);

} // namespace Kodeks
