// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/filelock.h"

#include "core/project/projecttext.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <sys/stat.h>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsToName = 60; ///< in which whoever has just made a lock has certainly written into it

struct Owner
{
    qint64 process = 0;
    QString host;
};

/// Nothing where the lock names nobody.
std::optional<Owner> ownerOf(const QLockFile &lock)
{
    Owner owner;
    QString program;
    return lock.getLockInfo(&owner.process, &owner.host, &program) ? std::optional(owner) : std::nullopt;
}

std::unexpected<Error> locked(const QString &project, const QLockFile &lock)
{
    const auto owner = ownerOf(lock);
    const QString file = QDir::toNativeSeparators(lock.fileName());
    if (!owner)
        return failure(Error::Kind::Locked,
            ProjectText::tr("Another Kodeks may have the project “%1” open: there is a lock that does not say whose it "
                            "is. If nobody has it open, delete the file “%2”, or open the project for reading only.")
                .arg(project, file));
    const QString open = ProjectText::tr("The project “%1” is open in another Kodeks (process %2 on %3). Close it "
                                         "there, or open it here for reading only.")
                             .arg(project)
                             .arg(owner->process)
                             .arg(owner->host);
    if (owner->host == QSysInfo::machineHostName())
        return failure(Error::Kind::Locked, open);
    return failure(Error::Kind::Locked,
        open + u' ' + ProjectText::tr("If nobody has it open there any more, delete the lock file “%1”.").arg(file));
}

} // namespace

FileLock::FileLock(const QString &path)
    : m_lock(path)
{
    m_lock.setStaleLockTime(0);
}

/// The last line of a lock is the kernel's boot id, which containers of one machine share, whatever they are called.
bool FileLock::isOfThisStart() const
{
    QFile kernel(u"/proc/sys/kernel/random/boot_id"_s);
    QFile lock(m_lock.fileName());
    if (!kernel.open(QIODevice::ReadOnly) || !lock.open(QIODevice::ReadOnly))
        return false;
    constexpr qint64 longest = 4096;
    const QByteArray start = kernel.readLine(longest).trimmed();
    return !start.isEmpty() && lock.read(longest).split('\n').value(4).trimmed() == start;
}

/// A running Kodeks of this machine keeps its lock open, and then it cannot be removed.
bool FileLock::takeFromNobody()
{
    if (isOfThisStart())
        return m_lock.removeStaleLockFile() && m_lock.tryLock(0);
    const qint64 age = QFileInfo(m_lock.fileName()).lastModified().secsTo(QDateTime::currentDateTime());
    return !ownerOf(m_lock) && age > secondsToName && m_lock.removeStaleLockFile() && m_lock.tryLock(0);
}

/// A file with several names (hard links) has a lock beside each of them; what they share is kept for the whole
/// account. Names on one file system are names on one machine.
bool FileLock::lockAllNames(const QString &path)
{
    struct stat about{};
    if (stat(QFile::encodeName(path).constData(), &about) != 0 || about.st_nlink < 2)
        return true;
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR", QDir::tempPath());
    m_identity.emplace(QDir(folder).filePath(u"kodeks-%1-%2.lock"_s.arg(about.st_dev).arg(about.st_ino)));
    m_identity->setStaleLockTime(0);
    return m_identity->tryLock(0) || m_identity->error() != QLockFile::LockFailedError;
}

QString unfinishedBeside(const QString &projectPath)
{
    const QFileInfo file(QFileInfo(projectPath).canonicalFilePath());
    return file.dir().filePath(u".%1.rewritten"_s.arg(file.fileName()));
}

Result<std::unique_ptr<FileLock>> FileLock::take(const QString &projectPath)
{
    const QFileInfo file(QFileInfo(projectPath).canonicalFilePath());
    std::unique_ptr<FileLock> lock(new FileLock(file.dir().filePath(u".%1.lock"_s.arg(file.fileName()))));
    if (lock->m_lock.tryLock(0)) {
        QFile::remove(unfinishedBeside(projectPath));
        return lock->lockAllNames(projectPath) ? Result<std::unique_ptr<FileLock>>(std::move(lock))
                                               : locked(QFileInfo(projectPath).fileName(), *lock->m_identity);
    }
    const QString name = QFileInfo(projectPath).fileName();
    if (lock->m_lock.error() != QLockFile::LockFailedError) {
        return failure(Error::Kind::ReadOnly,
            ProjectText::tr("The folder of “%1” cannot be written, so the project can be read but not changed.")
                .arg(name));
    }
    if (!lock->takeFromNobody())
        return locked(name, lock->m_lock);
    return lock->lockAllNames(projectPath) ? Result<std::unique_ptr<FileLock>>(std::move(lock))
                                           : locked(name, *lock->m_identity);
}

} // namespace Kodeks
