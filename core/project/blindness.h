// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/project.h"

namespace Kodeks {

/// Coding blind. In a project that is set so, coders see their own passages, and all of a letter once they have marked
/// it as done; nobody in particular sees none. While a round is under way a person's other rounds are out of sight, and
/// in a training all others (core/model/rounds). Project::readAsCoder makes a project be read so, in every count, list,
/// journal and Change; the window does. It is an agreement between colleagues, not a lock: the file has everything, and
/// so has the command line.
namespace Blindness {

/// What a coder may see; `viewer` nullopt: everything, as where nothing is kept from the coder.
[[nodiscard]] Sight sightOf(const Project &project, std::optional<CoderId> viewer);

/// Opens a project for reading, with the eyes that Project::viewer() told of; for work in another thread.
[[nodiscard]] Result<std::unique_ptr<Project>> openAs(
    const QString &path, std::optional<CoderId> viewer, Project::Access access = Project::Access::ReadWhole);

/// Whether an edit of another coder tells, by its title alone, of that coder's passages.
[[nodiscard]] bool tellsOfPassages(const QString &kind);

} // namespace Blindness

} // namespace Kodeks
