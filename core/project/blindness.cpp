// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/blindness.h"

namespace Kodeks::Blindness {

using namespace Qt::StringLiterals;

Sight sightOf(const Project &project, std::optional<CoderId> viewer)
{
    Sight sight;
    if (!viewer || !project.isBlind())
        return sight;
    sight.viewer = viewer;
    for (const Letter &letter : project.letters()) {
        if (project.isDone(letter.id, *viewer))
            sight.done.insert(letter.id);
    }
    return sight;
}

Result<std::unique_ptr<Project>> openAs(const QString &path, std::optional<CoderId> viewer)
{
    auto project = Project::open(path, Project::Access::ReadWhole);
    if (project && viewer) {
        (*project)->setCurrentCoder(*viewer);
        (*project)->readAsCoder();
    }
    return project;
}

bool tellsOfPassages(const QString &kind)
{
    // Those that do not; a kind of edit that is added some day is kept out of sight until it stands here.
    static const QSet<QString> harmless{u"add-letters"_s, u"remove-letters"_s, u"rename-letter"_s, u"set-fact"_s,
        u"set-attribute"_s, u"describe-letters"_s, u"set-done"_s, u"set-not-done"_s, u"add-coder"_s, u"change-coder"_s,
        u"remove-coder"_s, u"add-code"_s, u"change-code"_s, u"move-task"_s, u"merge-codes"_s, u"remove-code"_s,
        u"set-details"_s, u"set-blind"_s, u"set-not-blind"_s, u"set-locked"_s, u"set-not-locked"_s, u"set-codebook"_s,
        u"merge"_s};
    return !harmless.contains(kind);
}

} // namespace Kodeks::Blindness
