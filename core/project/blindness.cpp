// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/blindness.h"

#include "core/project/editkind.h"

namespace Kodeks::Blindness {

Sight sightOf(const Project &project, std::optional<CoderId> viewer)
{
    Sight sight;
    if (!viewer)
        return sight;
    sight.hidden = Rounds::hiddenFrom(*viewer, project.coders(), project.rounds());
    if (!project.isBlind() && sight.hidden.isEmpty())
        return sight;
    sight.viewer = viewer;
    sight.blind = project.isBlind();
    if (!sight.blind)
        return sight;
    for (const Letter &letter : project.letters()) {
        if (project.isDone(letter.id, *viewer))
            sight.done.insert(letter.id);
    }
    return sight;
}

Result<std::unique_ptr<Project>> openAs(const QString &path, std::optional<CoderId> viewer, Project::Access access)
{
    auto project = Project::open(path, access);
    if (project && viewer) {
        (*project)->setCurrentCoder(*viewer);
        (*project)->readAsCoder();
    }
    return project;
}

bool tellsOfPassages(const QString &kind)
{
    const EditKind *known = editKind(kind);
    return !known || known->tellsOfPassages;
}

} // namespace Kodeks::Blindness
