// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/backups/backupfolder.h"
#include "core/project/jobs/check.h"

namespace Kodeks {

/// What a backup came to.
struct MadeBackup
{
    QString path = {}; ///< of the one that was made, or of the newest one, which is as the project is now
    bool isNew = false;
    CheckFindings findings = {}; ///< of a new one
    qsizetype removed = 0;       ///< older ones that are no longer kept
};

/// Makes a whole, checked copy of a project as it is at one moment, also while it is open for writing, in the folder of
/// its backups (which is made), and lets those go that are no longer kept. An automatic one is made only if something
/// was done since the newest one. An encrypted project's is encrypted. Opens the project for itself, so it may run in
/// any thread. Errors: those of copyWholeProject(); Io where the folder cannot be made.
[[nodiscard]] Result<MadeBackup> makeBackup(
    const QString &projectPath, const QString &kind, const QDateTime &now, const Progress &progress = {});

} // namespace Kodeks
