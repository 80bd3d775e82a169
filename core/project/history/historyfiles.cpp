// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/history/history.h"
#include "core/project/project.h"

namespace Kodeks {

namespace {

Result<std::unique_ptr<Project>> openWithEyes(const QString &path, std::optional<CoderId> viewer)
{
    auto project = Project::open(path, Project::Access::Read);
    if (project && viewer) {
        (*project)->setCurrentCoder(*viewer);
        (*project)->readAsCoder();
    }
    return project;
}

} // namespace

Result<QList<EditId>> findHistory(
    const QString &path, std::optional<CoderId> viewer, const HistoryFilter &filter, const Progress &goOn)
{
    const auto project = openWithEyes(path, viewer);
    return project ? History(**project).find(filter, goOn) : failed(project);
}

} // namespace Kodeks
