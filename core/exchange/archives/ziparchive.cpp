// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archives/ziparchive.h"

#include "core/exchange/archives/inflate.h"
#include "core/exchange/archives/zipdirectory.h"

#include <QCoreApplication>
#include <QLocale>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct ZipFiles
{
    Q_DECLARE_TR_FUNCTIONS(ZipFiles)
};

constexpr quint16 stored = 0;
constexpr quint16 deflated = 8;

std::unexpected<Error> damaged(const QString &file, const QString &detail)
{
    return failure(Error::Kind::Damaged,
        ZipFiles::tr("“%1” is damaged: its ZIP archive cannot be read; get an undamaged copy.").arg(file), detail);
}

std::unexpected<Error> bomb(const QString &file, const QString &detail)
{
    return failure(Error::Kind::TooLarge,
        ZipFiles::tr(
            "“%1” would unpack to far more than such a file can need, so Kodeks leaves it; get the file from a source "
            "you trust.")
            .arg(file),
        detail);
}

} // namespace

bool looksLikeZip(QByteArrayView bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

Result<ZipArchive> ZipArchive::open(QByteArray bytes, const QString &fileName, const ZipLimits &limits)
{
    if (!looksLikeZip(bytes))
        return failure(
            Error::Kind::Invalid, ZipFiles::tr("“%1” is not a ZIP archive; choose another file.").arg(fileName));
    const auto entries = zipDirectory(bytes, limits.entries);
    if (!entries)
        return damaged(fileName, u"no or damaged central directory"_s);
    if (entries->size() > limits.entries)
        return bomb(fileName, u"too many entries"_s);
    ZipArchive archive;
    archive.m_bytes = std::move(bytes);
    archive.m_fileName = fileName;
    archive.m_limits = limits;
    for (const ZipEntry &entry : *entries)
        archive.add(entry);
    return archive;
}

ZipArchive ZipArchive::ofParts(const QList<std::pair<QString, QByteArray>> &parts, const QString &fileName)
{
    ZipArchive archive;
    archive.m_fileName = fileName;
    for (const auto &[name, bytes] : parts) {
        const auto size = static_cast<quint64>(bytes.size());
        archive.add({name, static_cast<quint64>(archive.m_bytes.size()), size, size, checksum(bytes), stored});
        archive.m_bytes += bytes;
    }
    return archive;
}

void ZipArchive::add(const ZipEntry &entry)
{
    if (entry.name.endsWith(u'/'))
        return;
    QList<ZipEntry> &same = m_entries[entry.name];
    if (same.isEmpty())
        m_names.append(entry.name);
    const bool known = std::ranges::any_of(
        same, [&](const ZipEntry &other) { return other.crc == entry.crc && other.unpacked == entry.unpacked; });
    if (!known)
        same.append(entry);
}

Result<> ZipArchive::readable(const ZipEntry &entry) const
{
    if (entry.encrypted) {
        return failure(Error::Kind::Invalid,
            ZipFiles::tr(
                "“%1” is protected by a password; open it in the program it comes from and save it without one.")
                .arg(m_fileName));
    }
    if (entry.method != stored && entry.method != deflated) {
        return failure(Error::Kind::Invalid,
            ZipFiles::tr("“%1” is packed in a way Kodeks does not read; save it again in the program it comes from.")
                .arg(m_fileName),
            u"ZIP method %1"_s.arg(entry.method));
    }
    const auto limit = static_cast<quint64>(std::min(m_limits.entryBytes, m_limits.totalBytes - m_spent));
    const auto ratioLimit = static_cast<quint64>(m_limits.ratio) * std::max<quint64>(1, entry.packed);
    if (entry.unpacked > limit
        || (entry.unpacked > static_cast<quint64>(m_limits.ratioBytes) && entry.unpacked > ratioLimit))
        return bomb(m_fileName, entry.name);
    return {};
}

Result<QByteArray> ZipArchive::read(const QString &name)
{
    const auto found = m_entries.constFind(name);
    if (found == m_entries.constEnd())
        return failure(Error::Kind::NotFound,
            ZipFiles::tr("“%1” has no “%2” in it, so it is not a whole file of its kind; get another copy.")
                .arg(m_fileName, name));
    if (found->size() > 1)
        return failure(Error::Kind::Conflict,
            ZipFiles::tr(
                "“%1” has “%2” in it twice with different contents; save it again in the program it comes from.")
                .arg(m_fileName, name));
    const ZipEntry &entry = found->constFirst();
    if (const auto check = readable(entry); !check)
        return failed(check);
    const QByteArrayView packed
        = QByteArrayView(m_bytes).sliced(static_cast<qsizetype>(entry.offset), static_cast<qsizetype>(entry.packed));
    const auto promised = static_cast<qsizetype>(entry.unpacked);
    QByteArray bytes = entry.method == stored ? packed.toByteArray()
                                              : inflated(packed, promised + 1); // one more than promised tells a lie
    m_spent += bytes.size();
    if (bytes.size() != promised || checksum(bytes) != entry.crc)
        return damaged(m_fileName, entry.name);
    return bytes;
}

} // namespace Kodeks
