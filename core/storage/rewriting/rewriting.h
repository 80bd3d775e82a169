// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/storage/connection.h"
#include "core/storage/keys/filekey.h"

namespace Kodeks {

/// Keeps everybody from writing a project for as long as it lives; they may read.
class WriteGuard
{
public:
    [[nodiscard]] static Result<std::unique_ptr<WriteGuard>> take(const QString &path);
    ~WriteGuard();
    Q_DISABLE_COPY_MOVE(WriteGuard)

private:
    explicit WriteGuard(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
};

/// Writes a project, which nobody may change meanwhile, into an empty file with another key (null: in plain sight), and
/// compares every row of every table. Rows keep their numbers, the file its marks (application_id, user_version, which
/// SQLCipher's own export loses). No journal is kept beside the new file: one that is not whole is of no use.
[[nodiscard]] Result<> writeWithKey(
    const QString &path, const QString &newPath, const FileKey *key, const Progress &progress = {});

} // namespace Kodeks
