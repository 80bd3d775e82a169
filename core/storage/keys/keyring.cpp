// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/keys/keyring.h"

#include "core/storage/keys/journalpage.h"
#include "core/storage/keys/pagekey.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QReadWriteLock>

#define SQLITE_HAS_CODEC 1
#include <sqlite3.h>

namespace Kodeks::Keyring {

namespace {

struct KeyringText
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

struct Ring
{
    QReadWriteLock lock; ///< long work opens connections in threads of its own
    QHash<QByteArray, std::shared_ptr<const FileKey>> keys; ///< by salt
    QHash<QString, QString> likes; ///< of files that are to be made
};

Ring &ring()
{
    static Ring all;
    return all;
}

Error encrypted(const QString &path)
{
    return {Error::Kind::Invalid,
        KeyringText::tr("The project “%1” is encrypted. It opens with its passphrase.").arg(QFileInfo(path).fileName()),
        {}};
}

/// The key that a passphrase makes of the salt in the journal, where the file's own was torn when the power went;
/// nothing if that does not fit.
std::optional<FileKey> keyByJournal(const QString &path, const Secret &passphrase)
{
    const QByteArray page = firstPageInJournal(path);
    if (page.isEmpty())
        return std::nullopt;
    FileKey key = FileKey::of(passphrase, page.first(FileKey::saltSize));
    return PageKey(key).isMarked(page, 1) ? std::optional(std::move(key)) : std::nullopt;
}

} // namespace

Result<> unlock(const QString &path, const Secret &passphrase)
{
    if (formOf(path) == FileForm::Plain)
        return {};
    FileKey key = FileKey::of(passphrase, saltOf(path));
    if (fitOf(key, path) != KeyFit::WrongOrDamaged) {
        add(std::move(key));
    } else if (auto found = keyByJournal(path, passphrase)) {
        add(*std::move(found));
    } else {
        return failure(Error::Kind::Invalid,
            KeyringText::tr(
                "This is not the passphrase of “%1”. See that capitals and the keyboard's language are as they were "
                "when it was chosen. If you are sure of it, the beginning of the file may be damaged: try a backup.")
                .arg(QFileInfo(path).fileName()));
    }
    return {};
}

bool isOpen(const QString &path)
{
    return formOf(path) == FileForm::Plain || keyOf(path);
}

void add(FileKey key)
{
    leaveNoTraces();
    const QByteArray salt = key.salt;
    const QWriteLocker locker(&ring().lock);
    ring().keys.insert(salt, std::make_shared<const FileKey>(std::move(key)));
}

std::shared_ptr<const FileKey> keyOf(const QString &path)
{
    const QByteArray salt = saltOf(path);
    {
        const QReadLocker locker(&ring().lock);
        if (ring().keys.contains(salt) || ring().keys.isEmpty())
            return ring().keys.value(salt);
    }
    const QByteArray kept = firstPageInJournal(path).left(FileKey::saltSize);
    const QReadLocker locker(&ring().lock);
    return ring().keys.value(kept);
}

void forgetSalt(const QByteArray &salt)
{
    const QWriteLocker locker(&ring().lock);
    ring().keys.remove(salt);
}

void apply(sqlite3 *database, const FileKey &key)
{
    const Secret spelled = key.spelled();
    sqlite3_key(database, spelled.view().data(), static_cast<int>(spelled.size()));
    // It would write to standard error what is said in a sentence anyway; the first key sets that back.
    sqlite3_exec(
        database, "PRAGMA cipher_log_level = NONE; PRAGMA cipher_compatibility = 4", nullptr, nullptr, nullptr);
}

Result<bool> apply(sqlite3 *database, const QString &path)
{
    if (const auto key = keyOf(path)) {
        apply(database, *key);
        return true;
    }
    return formOf(path) == FileForm::Encrypted ? std::unexpected(encrypted(path)) : Result<bool>(false);
}

void keyNewAs(const QString &newPath, const QString &like)
{
    const QWriteLocker locker(&ring().lock);
    ring().likes.insert(newPath, like);
}

void keyNewUnder(const QString &otherPath, const QString &newPath)
{
    const QWriteLocker locker(&ring().lock);
    if (const QString like = ring().likes.take(newPath); !like.isEmpty())
        ring().likes.insert(otherPath, like);
}

Result<bool> applyToNew(sqlite3 *database, const QString &path)
{
    QString like;
    {
        const QWriteLocker locker(&ring().lock);
        like = ring().likes.take(path);
    }
    return like.isEmpty() ? Result<bool>(false) : apply(database, like);
}

} // namespace Kodeks::Keyring
