// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/check.h"

#include "core/storage/inspection.h"
#include "core/storage/reading.h"

namespace Kodeks {

Result<CheckReport> checkProject(const QString &projectPath, const Progress &progress)
{
    const auto connection = openForReading(projectPath);
    if (!connection)
        return failed(connection);
    auto inspection = inspect(**connection, progress);
    if (!inspection)
        return failed(inspection);
    return CheckReport{inspection->letters, inspection->passages, inspection->edits, std::move(inspection->problems)};
}

} // namespace Kodeks
