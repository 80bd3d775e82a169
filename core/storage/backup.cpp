// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"

#include "core/storage/statement.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

namespace Kodeks {

namespace {

constexpr int pagesAtOnce = 256; // 1 MB: between two steps somebody else may write

} // namespace

Result<> copyProject(Connection &connection, const QString &path)
{
    return guarded(connection, [&]() -> Result<> {
        SQLite::Database copy(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Backup backup(copy, connection.database());
        int step = SQLITE_OK;
        while (step == SQLITE_OK)
            step = backup.executeStep(pagesAtOnce); // begins anew by itself where somebody wrote meanwhile
        return step == SQLITE_DONE ? Result<>() : std::unexpected(storageError(connection.path(), step, step, {}));
    });
}

} // namespace Kodeks
