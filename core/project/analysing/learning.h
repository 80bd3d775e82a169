// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/suggesting/suggester.h"
#include "core/base/cancel.h"
#include "core/base/result.h"

#include <memory>
#include <optional>

namespace Kodeks {

class Project;
struct Passage;

/// A suggester for a project: its codebook and cues, and the texts of all letters, or of 200 that are spread over them.
[[nodiscard]] Result<Suggester> suggesterFor(const Project &project);
/// The same for a codebook or cues that have changed since. Opens the project for itself, so it may run in any thread.
[[nodiscard]] Result<std::shared_ptr<Suggester>> suggesterOf(const QString &path);

/// What suggestions to one coder come from.
struct Learned
{
    Suggester suggester;
    CodingMemory memory; ///< the coder's own passages; of more than 20,000 those of the last letters
};

/// Opens the project for itself, so it may run in any thread. Errors: cancelled, or what reading tells.
[[nodiscard]] Result<std::shared_ptr<Learned>> learnedOf(
    const QString &path, CoderId coder, std::optional<CoderId> viewer, const Progress &progress = {});

/// A passage as it is remembered.
[[nodiscard]] CodingMemory::Coded remembered(const Passage &passage);

} // namespace Kodeks
