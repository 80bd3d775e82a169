// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/passphrase.h"
#include "core/base/result.h"

#include <QStringList>

namespace Kodeks {

/// Whether a file is encrypted, as a project is, or noise that cannot be told from one; false if it cannot be read.
[[nodiscard]] bool isEncrypted(const QString &path);
/// Whether it is, and its passphrase has not been given yet.
[[nodiscard]] bool wantsPassphrase(const QString &path);

/// Lets this program into an encrypted project: from now on it opens as any other does, in every thread, and copies of
/// it are encrypted with the same passphrase. Invalid if it is not the project's. Some tenths of a second.
[[nodiscard]] Result<> unlock(const QString &path, const Secret &passphrase);
/// Forgets the key, which is overwritten. What is open stays so.
void forgetKey(const QString &path);

/// Each writes the whole project anew in a hidden file beside it, compares every row, and gives it the project's
/// name in one move: at any moment the name has the old file or the new one, whole. Nobody may have the project
/// open for writing (Locked). Conflict if there is nothing to do, Invalid for an empty passphrase or a file with
/// several names (hard links). Afterwards this program is let into the project.
[[nodiscard]] Result<> encrypt(const QString &path, const Secret &passphrase, const Progress &progress = {});
[[nodiscard]] Result<> decrypt(const QString &path, const Progress &progress = {});
[[nodiscard]] Result<> changePassphrase(const QString &path, const Secret &passphrase, const Progress &progress = {});

/// Projects in plain sight in the same folder that began with the same name, such as copies of before a migration, and
/// backups in the folder of these: what was encrypted stands in them as it was.
[[nodiscard]] QStringList plainCopiesBeside(const QString &path);

} // namespace Kodeks
