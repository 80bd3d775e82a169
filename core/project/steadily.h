// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/blindness.h"

namespace Kodeks {

/// What `use` (a function of a project that gives a Result) makes of a project as it was at one moment, however long it
/// takes. The passages are read as they are visited (Project::eachPassage), and where somebody writes meanwhile, `use`
/// begins anew; once it has had to do so three times, it is given a project with all passages in memory, which nobody
/// changes.
template <typename Use>
[[nodiscard]] auto steadily(const QString &path, std::optional<CoderId> viewer, Use use)
    -> decltype(use(std::declval<const Project &>()))
{
    constexpr int mostInPieces = 3;
    for (int tries = 1;; ++tries) {
        const bool inPieces = tries <= mostInPieces;
        const auto project
            = Blindness::openAs(path, viewer, inPieces ? Project::Access::Read : Project::Access::ReadWhole);
        if (!project)
            return failed(project);
        auto used = use(std::as_const(**project));
        if (used || !inPieces || used.error().kind != Error::Kind::Changed)
            return used;
    }
}

} // namespace Kodeks
