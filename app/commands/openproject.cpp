// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/openproject.h"

#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/project/jobs/updating.h"

namespace Kodeks {

Result<std::unique_ptr<Project>> openToChange(const QString &path)
{
    if (needsUpdate(path)) {
        const auto done = bringUpToDate(path, Console::progress(ConsoleText::tr("Bringing the project up to date")));
        Console::endProgress();
        if (!done)
            return failed(done);
    }
    return Project::open(path);
}

} // namespace Kodeks
