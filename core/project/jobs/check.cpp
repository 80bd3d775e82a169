// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/check.h"

#include "core/storage/inspection.h"
#include "core/storage/migrator.h"

namespace Kodeks {

Result<CheckFindings> checkProject(const QString &projectPath, const Progress &progress)
{
    const auto connection = Connection::open(projectPath, Connection::Mode::Read);
    if (!connection)
        return failed(connection);
    const auto current = Migrator().checkCurrent(**connection);
    const bool isOlder = !current && current.error().kind == Error::Kind::ReadOnly;
    if (!current && !isOlder)
        return failed(current);
    auto inspection = inspect(**connection, progress);
    if (!inspection)
        return isOlder ? failed(current) : failed(inspection);
    return CheckFindings{inspection->letters, inspection->passages, inspection->edits, std::move(inspection->problems)};
}

} // namespace Kodeks
