// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/encrypting/encryption.h"

#include "core/base/ondisk.h"
#include "core/project/backups/backupfolder.h"
#include "core/project/filelock.h"
#include "core/storage/keys/keyring.h"
#include "core/storage/rewriting/rewriting.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct EncryptionText
{
    Q_DECLARE_TR_FUNCTIONS(Encryption)
};

std::unexpected<Error> notWritten(const QString &path)
{
    return failure(Error::Kind::Io,
        EncryptionText::tr("Beside “%1” nothing can be written, so it was left as it was. See that there is room, and "
                           "that you may write in its folder.")
            .arg(QFileInfo(path).fileName()));
}

/// For nobody else to read, from the beginning.
bool makeEmpty(const QString &path)
{
    const int file
        = open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0600);
    return file >= 0 && close(file) == 0;
}

/// The same owner may read it as before, and nobody gets rights that they had not.
bool takeRights(const QString &newPath, const QString &path)
{
    struct stat about{};
    const QByteArray name = QFile::encodeName(newPath);
    if (stat(QFile::encodeName(path).constData(), &about) != 0)
        return false;
    std::ignore = chown(name.constData(), about.st_uid, about.st_gid);
    return chmod(name.constData(), about.st_mode & 07777U) == 0;
}

bool replace(const QString &path, const QString &newPath)
{
    if (!takeRights(newPath, path) || !reachDisk(newPath)
        || rename(QFile::encodeName(newPath).constData(), QFile::encodeName(path).constData()) != 0)
        return false;
    std::ignore = reachDisk(QFileInfo(path).absolutePath());
    return true;
}

Result<> checkFile(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return failed(Connection::open(path, Connection::Mode::Read));
    struct stat about{};
    if (stat(QFile::encodeName(path).constData(), &about) == 0 && about.st_nlink > 1)
        return failure(Error::Kind::Invalid,
            EncryptionText::tr("“%1” has several names (hard links), and the others would keep the file as it is. "
                               "Remove them, or work on a copy.")
                .arg(QFileInfo(path).fileName()));
    return {};
}

/// `key` null: in plain sight.
Result<> rewrite(const QString &path, const FileKey *key, const Progress &progress)
{
    const auto lock = checkFile(path).and_then([&] { return FileLock::take(path); });
    if (!lock)
        return failed(lock);
    const auto guard = WriteGuard::take(path);
    if (!guard)
        return failed(guard);
    const QString file = QFileInfo(path).canonicalFilePath();
    const QString part = unfinishedBeside(path);
    if (!makeEmpty(part))
        return notWritten(path);
    auto written = writeWithKey(file, part, key, progress);
    if (written && !replace(file, part))
        written = notWritten(path);
    if (!written)
        QFile::remove(part);
    return written;
}

Result<> rewriteFor(const QString &path, const Secret &passphrase, const Progress &progress)
{
    if (const auto checked = checkFile(path); !checked)
        return checked;
    if (passphrase.isEmpty())
        return failure(Error::Kind::Invalid, EncryptionText::tr("The passphrase is empty. Choose one."));
    FileKey key = FileKey::ofNewSalt(passphrase);
    const QByteArray before = saltOf(path);
    const auto written = rewrite(path, &key, progress);
    if (written) {
        Keyring::forgetSalt(before);
        Keyring::add(std::move(key));
    }
    return written;
}

std::unexpected<Error> nothingToDo(const QString &path, bool encrypted)
{
    const QString name = QFileInfo(path).fileName();
    return failure(Error::Kind::Conflict,
        encrypted ? EncryptionText::tr("“%1” is encrypted already. Change its passphrase instead.").arg(name)
                  : EncryptionText::tr("“%1” is not encrypted.").arg(name));
}

} // namespace

bool isEncrypted(const QString &path)
{
    return formOf(path) == FileForm::Encrypted;
}

bool wantsPassphrase(const QString &path)
{
    return !Keyring::isOpen(path);
}

Result<> unlock(const QString &path, const Secret &passphrase)
{
    return Keyring::unlock(path, passphrase);
}

void forgetKey(const QString &path)
{
    Keyring::forgetSalt(saltOf(path));
}

Result<> encrypt(const QString &path, const Secret &passphrase, const Progress &progress)
{
    return isEncrypted(path) ? nothingToDo(path, true) : rewriteFor(path, passphrase, progress);
}

Result<> decrypt(const QString &path, const Progress &progress)
{
    if (QFileInfo(path).isFile() && !isEncrypted(path))
        return nothingToDo(path, false);
    return rewrite(path, nullptr, progress);
}

Result<> changePassphrase(const QString &path, const Secret &passphrase, const Progress &progress)
{
    if (QFileInfo(path).isFile() && !isEncrypted(path))
        return nothingToDo(path, false);
    return rewriteFor(path, passphrase, progress);
}

QStringList plainCopiesBeside(const QString &path)
{
    const QFileInfo project(path);
    QStringList copies;
    for (const QFileInfo &each : project.dir().entryInfoList({u"*.kodeks"_s}, QDir::Files | QDir::Hidden, QDir::Name)) {
        const bool isOther = each.canonicalFilePath() != project.canonicalFilePath();
        if (isOther && each.fileName().startsWith(project.completeBaseName()) && !isEncrypted(each.filePath()))
            copies.append(each.fileName());
    }
    const QString folder = QFileInfo(backupFolder(path)).fileName();
    for (const Backup &backup : backupsOf(path)) {
        if (!isEncrypted(backup.path))
            copies.append(folder + u'/' + QFileInfo(backup.path).fileName());
    }
    return copies;
}

} // namespace Kodeks
