// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/blindness.h"

#include <type_traits>

namespace Kodeks {

/// What `use` (a function of a project that gives a Result) makes of a project as it was at one moment, however long it
/// takes. The passages are read as they are visited (Project::eachPassage), and where somebody writes meanwhile, `use`
/// begins anew; once it has had to do so three times, it is given a project with all passages in memory, which nobody
/// changes. A `use` that takes a second argument is told whether the passages are read in pieces.
template <typename Use>
[[nodiscard]] auto steadily(const QString &path, std::optional<CoderId> viewer, Use use)
{
    const auto of = [&use](const Project &project, bool inPieces) {
        if constexpr (std::is_invocable_v<Use, const Project &, bool>)
            return use(project, inPieces);
        else
            return use(project);
    };
    using Used = decltype(of(std::declval<const Project &>(), true));
    constexpr int mostInPieces = 3;
    for (int tries = 1;; ++tries) {
        const bool inPieces = tries <= mostInPieces;
        const auto project
            = Blindness::openAs(path, viewer, inPieces ? Project::Access::Read : Project::Access::ReadWhole);
        if (!project)
            return Used(failed(project));
        Used used = of(**project, inPieces);
        if (used || !inPieces || used.error().kind != Error::Kind::Changed)
            return used;
    }
}

} // namespace Kodeks
