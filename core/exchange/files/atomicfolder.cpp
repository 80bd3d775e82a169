// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/files/atomicfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <filesystem>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct AtomicFolder
{
    Q_DECLARE_TR_FUNCTIONS(AtomicFolder)
};

/// Where the folder is to stand, links followed.
QString realPath(const QString &path)
{
    const QString whole = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const QString canonical = QFileInfo(whole).canonicalFilePath();
    return canonical.isEmpty() ? whole : canonical;
}

Result<> checkedTarget(const QString &path, const std::function<bool(const QDir &)> &isOurs)
{
    const QFileInfo target(path);
    const QString above = target.absolutePath();
    if ((target.exists() || target.isSymLink()) && !target.isDir())
        return failure(
            Error::Kind::Invalid, AtomicFolder::tr("“%1” is a file; choose the name of a folder.").arg(path));
    if (!QFileInfo(above).isDir()) {
        return failure(Error::Kind::NotFound,
            AtomicFolder::tr("“%1” cannot be made, since the folder “%2” does not exist; create it or choose another.")
                .arg(path, above));
    }
    if (!QFileInfo(above).isWritable()) {
        return failure(Error::Kind::ReadOnly,
            AtomicFolder::tr("“%1” cannot be made, since the folder “%2” is read-only; choose another.")
                .arg(path, above));
    }
    const QDir folder(path);
    if (target.exists() && !folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)
        && !isOurs(folder)) {
        return failure(Error::Kind::Exists,
            AtomicFolder::tr(
                "The folder “%1” holds other files than an earlier export; choose a new or an empty folder.")
                .arg(path));
    }
    return {};
}

bool moved(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(
        std::filesystem::path(from.toStdU16String()), std::filesystem::path(to.toStdU16String()), error);
    return !error;
}

std::unexpected<Error> notWritten(const QString &path)
{
    return failure(Error::Kind::Io,
        AtomicFolder::tr("“%1” could not be written; check the disk or the network, or choose another folder.")
            .arg(path));
}

} // namespace

Result<> writeFolderAtomically(const QString &path, const std::function<bool(const QDir &)> &isOurs,
    const std::function<Result<>(const QDir &)> &write)
{
    const QString target = realPath(path);
    if (Result<> check = checkedTarget(target, isOurs); !check)
        return check;
    const QFileInfo info(target);
    QTemporaryDir beside(info.absoluteDir().filePath(u'.' + info.fileName() + u".XXXXXX"_s));
    // The temporary folder is for its owner only; the one made within it has the permissions of any new folder.
    if (!beside.isValid() || !QDir(beside.path()).mkdir(u"new"_s))
        return notWritten(target);
    const QString fresh = beside.filePath(u"new"_s);
    const QString old = beside.filePath(u"old"_s);
    if (Result<> written = write(QDir(fresh)); !written)
        return written;
    const bool replaces = info.exists();
    if (replaces && !moved(target, old))
        return notWritten(target);
    if (moved(fresh, target))
        return {};
    if (replaces && !moved(old, target))
        beside.setAutoRemove(false);
    return notWritten(target);
}

} // namespace Kodeks
