// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <QString>

namespace Kodeks {

/// What opens an encrypted project: the key that SQLCipher 4 makes of a passphrase and the file's salt
/// (PBKDF2-HMAC-SHA512, 256,000 rounds), so that any program with SQLCipher opens the file by its passphrase.
/// https://www.zetetic.net/sqlcipher/design/
struct FileKey
{
    static constexpr qsizetype saltSize = 16;

    QByteArray salt; ///< the first bytes of the file
    Secret key; ///< 32 bytes

    /// Takes some tenths of a second, on purpose.
    [[nodiscard]] static FileKey of(const Secret &passphrase, const QByteArray &salt);
    /// With a new salt.
    [[nodiscard]] static FileKey ofNewSalt(const Secret &passphrase);

    /// As SQLCipher takes it: x'KEYSALT' in hexadecimal digits.
    [[nodiscard]] Secret spelled() const;
};

/// What the first bytes of a file tell.
enum class FileForm {
    Plain, ///< an SQLite file, or none that can be read, or something else
    Encrypted, ///< nothing but noise, as an encrypted project has it; or noise
};
[[nodiscard]] FileForm formOf(const QString &path);
[[nodiscard]] inline bool isEncryptedFile(const QString &path)
{
    return formOf(path) == FileForm::Encrypted;
}

/// The salt of an encrypted file; empty if it cannot be read.
[[nodiscard]] QByteArray saltOf(const QString &path);

/// What the marks (HMAC-SHA512) of a file's pages say of a key.
enum class KeyFit {
    Fits,
    Damaged, ///< the key is right, the first page is not as it was written
    WrongOrDamaged, ///< no page that was looked at fits: another passphrase, or the salt is damaged
};
/// Looks at the first page, and at some hundred others where that does not fit.
[[nodiscard]] KeyFit fitOf(const FileKey &key, const QString &path);

} // namespace Kodeks
