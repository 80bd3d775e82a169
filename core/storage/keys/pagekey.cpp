// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/keys/pagekey.h"

#include "core/storage/keys/filekey.h"

#include <array>
#include <memory>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace Kodeks {

namespace {

// SQLCipher 4
constexpr qsizetype markKeySize = 32;
constexpr qsizetype markSize = 64; // the last bytes of a page
constexpr int roundsOfMark = 2;
constexpr unsigned char maskOfSalt = 0x3a;
constexpr QByteArrayView firstBytes("SQLite format 3", 16);

const unsigned char *unsignedBytes(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

Secret markKeyOf(const FileKey &key)
{
    QByteArray salt = key.salt;
    for (char &byte : salt)
        byte = static_cast<char>(static_cast<unsigned char>(byte) ^ maskOfSalt);
    Secret markKey = Secret::ofSize(markKeySize);
    PKCS5_PBKDF2_HMAC(key.key.view().data(), static_cast<int>(key.key.size()), unsignedBytes(salt),
        static_cast<int>(salt.size()), roundsOfMark, EVP_sha512(), static_cast<int>(markKeySize),
        markKey.bytes().data());
    return markKey;
}

} // namespace

PageKey::PageKey(const FileKey &key)
    : m_key(Secret::ofSize(key.key.size()))
    , m_markKey(markKeyOf(key))
{
    std::ranges::copy(key.key.bytes(), m_key.bytes().begin());
}

bool PageKey::isMarked(QByteArrayView page, quint32 number) const
{
    const qsizetype from = number == 1 ? FileKey::saltSize : 0;
    QByteArray marked = page.sliced(from, pageSize - markSize - from).toByteArray();
    for (int shift = 0; shift < 32; shift += 8)
        marked.append(static_cast<char>((number >> shift) & 0xffU));
    std::array<unsigned char, EVP_MAX_MD_SIZE> mark{};
    unsigned int size = 0;
    HMAC(EVP_sha512(), m_markKey.bytes().data(), static_cast<int>(m_markKey.size()), unsignedBytes(marked),
        static_cast<size_t>(marked.size()), mark.data(), &size);
    return QByteArrayView(mark.data(), static_cast<qsizetype>(size)) == page.sliced(pageSize - markSize, markSize);
}

std::optional<QByteArray> PageKey::plain(QByteArrayView page, quint32 number) const
{
    if (!isMarked(page, number))
        return {};
    const qsizetype from = number == 1 ? FileKey::saltSize : 0;
    const qsizetype size = pageSize - reserved - from;
    QByteArray said(pageSize, '\0');
    if (number == 1)
        std::ranges::copy(firstBytes, said.begin());
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> cipher(
        EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    int written = 0;
    const bool begun = EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_cbc(), nullptr, m_key.bytes().data(),
                           unsignedBytes(page.sliced(pageSize - reserved)))
        == 1;
    EVP_CIPHER_CTX_set_padding(cipher.get(), 0);
    const bool read = begun
        && EVP_DecryptUpdate(cipher.get(), reinterpret_cast<unsigned char *>(said.data()) + from, &written,
               unsignedBytes(page.sliced(from)), static_cast<int>(size))
            == 1;
    return read && written == size ? std::optional(said) : std::nullopt;
}

} // namespace Kodeks
