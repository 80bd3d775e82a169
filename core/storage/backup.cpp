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

/// Whether it is the copy that cannot be written, which may lie on another disk than the project.
bool isOfCopy(int code)
{
    return code == SQLITE_FULL || code == SQLITE_READONLY || code == SQLITE_CANTOPEN;
}

} // namespace

Result<> copyProject(Connection &connection, const QString &path, const Progress &progress)
{
    try {
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
    } catch (const SQLite::Exception &exception) {
        const int code = exception.getErrorCode() & 0xff;
        return std::unexpected(isOfCopy(code) ? storageError(path, code, code, QString::fromUtf8(exception.what()))
                                              : storageError(connection, exception));
    }
}

} // namespace Kodeks
