// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/keys/filekey.h"

#include <memory>

struct sqlite3;

namespace Kodeks {

/// The keys of the encrypted projects that this program has been let into, by the salt of the file: so every
/// connection to it, in whatever thread, is opened with its key, and every copy that is made page by page too. The
/// passphrase itself is not kept.
///
/// The one thing of the whole program that is everywhere: a connection that somebody forgot to hand a key to could not
/// read, and a copy of that kind would be in plain sight.
namespace Keyring {

/// Lets this program into an encrypted project. Invalid if the passphrase is not its, as far as one can tell
/// from damage; nothing happens with a file that is not encrypted. Takes some tenths of a second.
[[nodiscard]] Result<> unlock(const QString &path, const Secret &passphrase);
/// Whether the file needs no passphrase (any more).
[[nodiscard]] bool isOpen(const QString &path);
void add(FileKey key);
/// What opens a file, for whoever reads its pages; null if its passphrase has not been given.
[[nodiscard]] std::shared_ptr<const FileKey> keyOf(const QString &path);
/// The new file that is made at that path next is encrypted as another one is, which is open.
void keyNewAs(const QString &newPath, const QString &like);
/// What keyNewAs() has said of a file is said of another, under whose name it is made first.
void keyNewUnder(const QString &otherPath, const QString &newPath);
/// The key of the files of this salt is overwritten; connections that are open stay so.
void forgetSalt(const QByteArray &salt);

/// Keys a connection to an existing file, before anything is read, if it is encrypted, and says whether it is:
/// Invalid if its passphrase has not been given.
[[nodiscard]] Result<bool> apply(sqlite3 *database, const QString &path);
/// Keys a connection to a new file as keyNewAs() has said; without that it is plain.
[[nodiscard]] Result<bool> applyToNew(sqlite3 *database, const QString &path);
void apply(sqlite3 *database, const FileKey &key);

} // namespace Keyring

} // namespace Kodeks
