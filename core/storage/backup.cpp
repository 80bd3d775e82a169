// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"

#include "core/storage/keys/keyring.h"
#include "core/storage/reading.h"
#include "core/storage/statement.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

namespace Kodeks {

namespace {

constexpr int pagesAtOnce = 256; // 1 MB: between two steps somebody else may write
constexpr int mostBeginnings = 10; // then whoever writes waits for the copy

} // namespace

Result<> copyProject(Connection &connection, const QString &path, const Progress &progress)
{
    return guarded(connection, [&]() -> Result<> {
        SQLite::Database copy(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        if (const auto keyed = Keyring::apply(copy.getHandle(), connection.path()); !keyed)
            return failed(keyed);
        SQLite::Backup backup(copy, connection.database());
        int step = SQLITE_OK;
        int done = 0;
        int beginnings = 0;
        while (step == SQLITE_OK) {
            // It begins anew by itself where somebody wrote meanwhile.
            step = backup.executeStep(beginnings < mostBeginnings ? pagesAtOnce : -1);
            const int total = backup.getTotalPageCount();
            const int before = std::exchange(done, total - backup.getRemainingPageCount());
            beginnings += done <= before ? 1 : 0;
            if (progress && !progress(done, total))
                return std::unexpected(readingCancelled());
        }
        return step == SQLITE_DONE ? Result<>() : std::unexpected(storageError(connection.path(), step, step, {}));
    });
}

} // namespace Kodeks
