// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/filelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

FileLock::FileLock(const QString &path)
    : m_lock(path)
{
    m_lock.setStaleLockTime(0);
}

Result<std::unique_ptr<FileLock>> FileLock::take(const QString &projectPath)
{
    const QFileInfo info(projectPath);
    std::unique_ptr<FileLock> lock(new FileLock(info.dir().filePath(u".%1.lock"_s.arg(info.fileName()))));
    if (lock->m_lock.tryLock(0))
        return lock;
    if (lock->m_lock.error() != QLockFile::LockFailedError) {
        return failure(Error::Kind::ReadOnly,
            QCoreApplication::translate(
                "Project", "The folder of “%1” cannot be written, so the project can be read but not changed.")
                .arg(info.fileName()));
    }
    qint64 process = 0;
    QString host;
    QString program;
    lock->m_lock.getLockInfo(&process, &host, &program);
    return failure(Error::Kind::Locked,
        QCoreApplication::translate("Project",
            "The project “%1” is open in another Kodeks (process %2 on %3). Close it there, or open it here for "
            "reading only.")
            .arg(info.fileName())
            .arg(process)
            .arg(host));
}

} // namespace Kodeks
