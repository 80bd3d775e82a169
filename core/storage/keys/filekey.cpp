// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/keys/filekey.h"

#include "core/storage/keys/pagekey.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <cstdint>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

// SQLCipher 4
constexpr int rounds = 256'000;
constexpr qsizetype keySize = 32;

const unsigned char *unsignedBytes(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Secret derived(QByteArrayView secret, const QByteArray &salt, int times)
{
    Secret key = Secret::ofSize(keySize);
    PKCS5_PBKDF2_HMAC(secret.data(), static_cast<int>(secret.size()), unsignedBytes(salt),
        static_cast<int>(salt.size()), times, EVP_sha512(), static_cast<int>(keySize), key.bytes().data());
    return key;
}

/// Bytes of random noise are spread evenly: the sum of squares about their mean is as chance has it.
bool isNoise(const QByteArray &bytes)
{
    constexpr double mostOfNoise = 600; // mean 255, spread 23
    std::array<int, 256> counts{};
    for (const char byte : bytes)
        ++counts[static_cast<unsigned char>(byte)];
    const double mean = static_cast<double>(bytes.size()) / 256;
    double sum = 0;
    for (const int count : counts)
        sum += (count - mean) * (count - mean) / mean;
    return sum < mostOfNoise;
}

} // namespace

FileKey FileKey::of(const Secret &passphrase, const QByteArray &salt)
{
    return {salt, derived(passphrase.view(), salt, rounds)};
}

FileKey FileKey::ofNewSalt(const Secret &passphrase)
{
    QByteArray salt(saltSize, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(salt.data()), static_cast<int>(saltSize)) != 1)
        qFatal("the system gives no random numbers");
    return of(passphrase, salt);
}

Secret FileKey::spelled() const
{
    static constexpr char digits[] = "0123456789abcdef";
    Secret text = Secret::ofSize(2 * (key.size() + salt.size()) + 3);
    auto at = text.bytes().begin();
    const auto put = [&at](unsigned char byte) {
        *at++ = static_cast<unsigned char>(digits[byte >> 4U]);
        *at++ = static_cast<unsigned char>(digits[byte & 0xfU]);
    };
    *at++ = 'x';
    *at++ = '\'';
    std::ranges::for_each(key.bytes(), put);
    for (const char byte : salt)
        put(static_cast<unsigned char>(byte));
    *at = '\'';
    return text;
}

FileForm formOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return FileForm::Plain;
    const bool mayBe = file.size() % PageKey::pageSize == 0 || path.endsWith(".kodeks"_L1, Qt::CaseInsensitive);
    const QByteArray page = file.read(PageKey::pageSize);
    return mayBe && page.size() == PageKey::pageSize && !page.startsWith("SQLite format 3") && isNoise(page)
        ? FileForm::Encrypted
        : FileForm::Plain;
}

QByteArray saltOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(FileKey::saltSize) : QByteArray();
}

KeyFit fitOf(const FileKey &key, const QString &path)
{
    constexpr qint64 mostTried = 256;
    const PageKey pageKey(key);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return KeyFit::WrongOrDamaged;
    const qint64 pages = file.size() / PageKey::pageSize;
    const qint64 step = std::max<qint64>(1, pages / mostTried);
    for (qint64 number = 1; number <= pages; number += step) {
        const QByteArray page
            = file.seek((number - 1) * PageKey::pageSize) ? file.read(PageKey::pageSize) : QByteArray();
        if (page.size() == PageKey::pageSize && pageKey.isMarked(page, static_cast<quint32>(number)))
            return number == 1 ? KeyFit::Fits : KeyFit::Damaged;
    }
    return KeyFit::WrongOrDamaged;
}

} // namespace Kodeks
