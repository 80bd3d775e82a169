// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/suggesting/suggester.h"
#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/query/coverage/coveragenotes.h"

#include <memory>
#include <optional>

namespace Kodeks {

class Project;
struct Passage;

/// A suggester for a project: its codebook and cues, and the texts of all letters, or of 200 that are spread over them.
[[nodiscard]] Result<Suggester> suggesterFor(const Project &project, const OwnCues &cues);
/// What suggestions to one coder come from.
struct Learned
{
    Suggester suggester;
    CodingMemory memory; ///< the coder's own passages; of more than 20,000 those of the last letters
};

/// Opens the project for itself, so it may run in any thread. Errors: cancelled, or what reading tells.
[[nodiscard]] Result<std::shared_ptr<Learned>> learnedOf(
    const QString &path, CoderId coder, std::optional<CoderId> viewer, const Progress &progress = {});

/// What a project keeps of its coverage.
[[nodiscard]] Result<CoverageNotes> coverageNotes(const Project &project);

/// A passage as it is remembered.
[[nodiscard]] CodingMemory::Coded remembered(const Passage &passage);

} // namespace Kodeks
