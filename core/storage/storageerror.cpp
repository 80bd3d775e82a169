// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/keys/filekey.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <sqlite3.h>

namespace Kodeks {

namespace {

struct StorageErrorText
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// Whoever reads may be held up by this very program, which is writing an import.
QString beingWritten(const QString &name)
{
    return StorageErrorText::tr(
        "Something is being written to the project “%1” just now, so it cannot be read. Try again "
        "when it is done.")
        .arg(name);
}

Error errorFor(int code, int extendedCode, const QString &name)
{
    using Kind = Error::Kind;
    if (extendedCode == SQLITE_READONLY_DBMOVED)
        return {Kind::NotFound,
            StorageErrorText::tr(
                "The project “%1” was moved or deleted while it was open. Put it back, or open it where it is "
                "now; nothing since then was saved.")
                .arg(name),
            {}};
    switch (code) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Kind::Locked,
            StorageErrorText::tr(
                "The project “%1” is in use by another program. Close it there and try again; nothing was "
                "changed.")
                .arg(name),
            {}};
    case SQLITE_FULL:
        return {Kind::Full,
            StorageErrorText::tr(
                "The disk that holds the project “%1” is full. Free some space and try again; nothing was "
                "changed.")
                .arg(name),
            {}};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Kind::ReadOnly,
            StorageErrorText::tr(
                "The project “%1” cannot be written. Make the file and its folder writable, or copy it elsewhere; "
                "nothing was changed.")
                .arg(name),
            {}};
    case SQLITE_CORRUPT:
        return {Kind::Damaged,
            StorageErrorText::tr(
                "The project “%1” is damaged. Open a backup, or save what is left of it in a new project (kodeks "
                "recover); Kodeks has not changed it.")
                .arg(name),
            {}};
    case SQLITE_NOTADB:
        return {Kind::NotAProject,
            StorageErrorText::tr("“%1” is not a Kodeks project. Choose a file that Kodeks has made.").arg(name), {}};
    case SQLITE_CANTOPEN:
        return {Kind::Io,
            StorageErrorText::tr(
                "The project “%1” cannot be opened, or its folder cannot be written. Check that both exist and "
                "that you may use them.")
                .arg(name),
            {}};
    case SQLITE_IOERR:
        return {Kind::Io,
            StorageErrorText::tr(
                "The project “%1” could not be read or written. Check the disk and try again; nothing was "
                "changed.")
                .arg(name),
            {}};
    case SQLITE_TOOBIG:
        return {Kind::TooLarge,
            StorageErrorText::tr("Something is too large for the project “%1”; nothing was changed.").arg(name), {}};
    case SQLITE_INTERRUPT: return {Kind::Cancelled, StorageErrorText::tr("Cancelled; nothing was changed."), {}};
    case SQLITE_CONSTRAINT:
        return {Kind::Conflict,
            StorageErrorText::tr("This does not fit with what is in the project “%1”; nothing was changed.").arg(name),
            {}};
    default:
        return {Kind::Internal,
            StorageErrorText::tr("The project “%1” could not be used; nothing was changed.").arg(name), {}};
    }
}

} // namespace

Error storageError(const QString &path, int code, int extendedCode, const QString &detail)
{
    // What SQLCipher says of a page that is not as it was written.
    const bool isDamagedPage = code == SQLITE_ERROR && isEncryptedFile(path);
    Error error = errorFor(isDamagedPage ? SQLITE_CORRUPT : code, extendedCode, QFileInfo(path).fileName());
    error.detail = detail;
    return error;
}

Error storageError(const Connection &connection, const SQLite::Exception &exception)
{
    return storageError(connection.path(), connection.mode(), exception);
}

Error storageError(const QString &path, Connection::Mode mode, const SQLite::Exception &exception)
{
    const int code = exception.getErrorCode() & 0xff;
    Error error = storageError(path, code, exception.getExtendedErrorCode(), QString::fromUtf8(exception.what()));
    if (mode == Connection::Mode::Read && (code == SQLITE_BUSY || code == SQLITE_LOCKED))
        error.message = beingWritten(QFileInfo(path).fileName());
    return error;
}

} // namespace Kodeks
