// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/files/atomicfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace Kodeks {

namespace {

struct AtomicFile
{
    Q_DECLARE_TR_FUNCTIONS(AtomicFile)
};

Result<> checkedTarget(const QFileInfo &target)
{
    const QString path = target.filePath();
    const QString folder = target.absolutePath();
    if (target.isDir())
        return failure(Error::Kind::Invalid, AtomicFile::tr("“%1” is a folder; choose the name of a file.").arg(path));
    if (target.exists() && !target.isFile())
        return failure(Error::Kind::Invalid,
            AtomicFile::tr("“%1” is a pipe or a device; choose the name of an ordinary file.").arg(path));
    if (!QFileInfo(folder).isDir()) {
        return failure(Error::Kind::NotFound,
            AtomicFile::tr("“%1” cannot be written, since the folder “%2” does not exist; create it or choose another.")
                .arg(path, folder));
    }
    if (target.exists() && !target.isWritable())
        return failure(Error::Kind::ReadOnly, AtomicFile::tr("“%1” is read-only; choose another name.").arg(path));
    if (!QFileInfo(target.exists() ? QFileInfo(target.canonicalFilePath()).absolutePath() : folder).isWritable()) {
        return failure(Error::Kind::ReadOnly,
            AtomicFile::tr("“%1” cannot be written, since the folder “%2” is read-only; choose another.")
                .arg(path, folder));
    }
    return {};
}

std::unexpected<Error> refused(const QSaveFile &file)
{
    if (file.error() == QFileDevice::ResourceError) {
        return failure(Error::Kind::Full,
            AtomicFile::tr(
                "“%1” could not be written, since the disk is full; free some space or choose another folder.")
                .arg(file.fileName()),
            file.errorString());
    }
    return failure(Error::Kind::Io,
        AtomicFile::tr("“%1” could not be written (%2); check the disk or the network, or choose another folder.")
            .arg(file.fileName(), file.errorString()));
}

} // namespace

Result<> writeAtomically(const QString &path, const std::function<Result<>(QIODevice &)> &write)
{
    if (Result<> check = checkedTarget(QFileInfo(path)); !check)
        return check;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refused(file);
    if (const Result<> written = write(file); !written) {
        const bool device = file.error() != QFileDevice::NoError;
        const auto ours = device ? refused(file) : failed(written);
        file.cancelWriting();
        return ours;
    }
    if (!file.commit())
        return refused(file);
    return {};
}

} // namespace Kodeks
