// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"

#include "core/storage/statement.h"

#include <SQLiteCpp/Backup.h>

namespace Kodeks {

Result<> copyProject(Connection &connection, const QString &path)
{
    return guarded(connection, [&]() -> Result<> {
        SQLite::Database copy(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Backup(copy, connection.database()).executeStep(-1);
        return {};
    });
}

} // namespace Kodeks
