// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/jobs/check.h"

namespace Kodeks {

/// Copies a whole project, with its history, to a new file: as it is at one moment, also while it is open for writing
/// here or elsewhere. The copy is checked (check.h) before it gets its name; one with problems is not made (Damaged),
/// since the project has them too. Refuses to overwrite. Returns what the check has counted.
[[nodiscard]] Result<CheckFindings> copyWholeProject(
    const QString &projectPath, const QString &newPath, const Progress &progress = {});

} // namespace Kodeks
