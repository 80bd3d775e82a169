// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/recovering/damagedfile.h"

#include "core/storage/connection.h"
#include "core/storage/keys/keyring.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtEndian>

namespace Kodeks {

namespace {

// https://www.sqlite.org/fileformat2.html#the_database_header
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype reservedAt = 20;
constexpr qsizetype sizeAt = 28;
constexpr qsizetype freeAt = 32;
constexpr qsizetype versionAt = 60;
constexpr qsizetype applicationAt = 68;
constexpr qsizetype fileHeaderSize = 100;
constexpr qsizetype leastPageSize = 512;
constexpr qsizetype mostPageSize = 65536;
constexpr int newestKnown = 10'000; ///< a version that is larger is noise

struct DamagedFileText
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

quint32 number32(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

} // namespace

DamagedFile::DamagedFile(const QString &path)
    : m_file(path)
{
}

Result<std::unique_ptr<DamagedFile>> DamagedFile::open(const QString &path)
{
    std::unique_ptr<DamagedFile> file(new DamagedFile(path));
    if (!QFileInfo(path).isFile() || !file->m_file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Io,
            DamagedFileText::tr("“%1” cannot be read: %2. Check its name and whether you may read it.")
                .arg(path, file->m_file.errorString()));
    if (const auto key = Keyring::keyOf(path)) {
        file->m_key = std::make_unique<PageKey>(*key);
        file->m_usable = PageKey::pageSize - PageKey::reserved;
    } else if (formOf(path) == FileForm::Encrypted) {
        return failure(Error::Kind::Invalid,
            DamagedFileText::tr("The project “%1” is encrypted. It opens with its passphrase.")
                .arg(QFileInfo(path).fileName()));
    }
    file->readHeader();
    return file;
}

void DamagedFile::readHeader()
{
    m_pages = static_cast<quint32>(m_file.size() / m_pageSize);
    m_wholeSize = m_pages;
    const QByteArray first = page(1);
    if (first.size() < fileHeaderSize || !first.startsWith("SQLite format 3")
        || number32(first, applicationAt) != static_cast<quint32>(projectApplicationId))
        return;
    const auto said = qFromBigEndian<quint16>(first.constData() + pageSizeAt);
    const qsizetype size = said == 1 ? mostPageSize : said;
    const auto reserved = static_cast<unsigned char>(first.at(reservedAt));
    const auto version = static_cast<int>(number32(first, versionAt));
    if (size < leastPageSize || (size & (size - 1)) != 0 || version <= 0 || version > newestKnown)
        return;
    if (!m_key) {
        m_pageSize = size;
        m_usable = size - reserved;
    }
    m_hasHeader = true;
    m_version = version;
    m_pages = static_cast<quint32>(m_file.size() / m_pageSize);
    m_wholeSize = std::max(m_pages, number32(first, sizeAt));
    readFreePages(number32(first, freeAt));
}

void DamagedFile::readFreePages(quint32 trunk)
{
    while (trunk != 0 && !m_free.contains(trunk)) {
        const QByteArray bytes = page(trunk);
        if (bytes.isEmpty())
            return;
        m_free.insert(trunk);
        const qsizetype most = m_usable / 4 - 2;
        const qsizetype count = std::min<qsizetype>(number32(bytes, 4), most);
        for (qsizetype i = 0; i < count; ++i)
            m_free.insert(number32(bytes, 4 * (i + 2)));
        trunk = number32(bytes, 0);
    }
}

QByteArray DamagedFile::page(quint32 number)
{
    if (number == 0 || number > m_pages || !m_file.seek(qint64(number - 1) * m_pageSize))
        return {};
    const QByteArray bytes = m_file.read(m_pageSize);
    if (bytes.size() != m_pageSize)
        return {};
    return m_key ? m_key->plain(bytes, number).value_or(QByteArray()) : bytes;
}

} // namespace Kodeks
