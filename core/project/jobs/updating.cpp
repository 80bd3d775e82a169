// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/updating.h"

#include "core/project/filelock.h"
#include "core/storage/checking/mending.h"
#include "core/storage/migrator.h"
#include "core/storage/searchstore.h"

#include <QFileInfo>

namespace Kodeks {

bool needsUpdate(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile() || !info.isWritable())
        return false;
    const auto connection = Connection::open(path, Connection::Mode::Read);
    const auto current = connection ? Migrator().checkCurrent(**connection) : failed(connection);
    if (!connection || !current)
        return connection && current.error().kind == Error::Kind::ReadOnly;
    return !SearchStore::isComplete(**connection).value_or(true);
}

Result<QStringList> bringUpToDate(const QString &path, const Progress &progress)
{
    const auto lock = FileLock::take(path);
    if (!lock)
        return failed(lock);
    const auto connection = Connection::open(path, Connection::Mode::Write);
    return connection ? bringIntoOrder(**connection, progress) : failed(connection);
}

} // namespace Kodeks
