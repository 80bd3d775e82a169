// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/files/droppedfiles.h"

#include "core/project/refi/qdpxfolder.h"

namespace Kodeks {

DroppedFiles sortFiles(const QStringList &paths)
{
    DroppedFiles sorted;
    for (const QString &path : paths) {
        const QString project = projectNamedBy(path);
        project.isEmpty() ? sorted.letters.append(path) : sorted.projects.append(project);
    }
    return sorted;
}

} // namespace Kodeks
