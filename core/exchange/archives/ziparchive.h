// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace Kodeks {

/// How much a ZIP archive may hold before it is taken for a bomb.
struct ZipLimits
{
    qsizetype entries = 20'000;
    qint64 entryBytes = qint64(256) * 1024 * 1024; ///< of one entry, unpacked
    qint64 totalBytes = qint64(512) * 1024 * 1024; ///< of everything one ZipArchive unpacks in its life
    qint64 ratio = 300;                            ///< unpacked to packed, asked of entries above `ratioBytes` only
    qint64 ratioBytes = qint64(8) * 1024 * 1024;
};

/// One file in a ZIP archive, as the archive's directory tells it; none of it is to be trusted.
struct ZipEntry
{
    QString name; ///< with "/" between folders; never a path on this machine
    quint64 offset = 0;
    quint64 packed = 0;
    quint64 unpacked = 0;
    quint32 crc = 0;
    quint16 method = 0;
    bool encrypted = false;
};

/// A ZIP archive in memory, for reading. Nothing is written anywhere and no name is used as a path. What an entry
/// unpacks to is counted as it comes out, whatever the directory says of it.
class ZipArchive
{
public:
    /// Reads the directory (ZIP64 too). `fileName` names the archive in the sentences of errors. Invalid: no ZIP
    /// archive; Damaged: its directory is; TooLarge: more entries, or more bytes promised, than the limits allow.
    [[nodiscard]] static Result<ZipArchive> open(
        QByteArray bytes, const QString &fileName, const ZipLimits &limits = {});

    /// An archive of parts that came otherwise, by name; they are as much as they are.
    [[nodiscard]] static ZipArchive ofParts(
        const QList<std::pair<QString, QByteArray>> &parts, const QString &fileName);

    /// In the archive's order, folders left out, each once.
    [[nodiscard]] QStringList names() const { return m_names; }
    [[nodiscard]] bool contains(const QString &name) const { return m_entries.contains(name); }

    /// An entry's bytes, checked against its length and CRC-32. NotFound: there is none of that name; Invalid: it is
    /// protected by a password or packed in a way other than deflate; Damaged; Conflict: two different entries have
    /// that name; TooLarge.
    [[nodiscard]] Result<QByteArray> read(const QString &name);

private:
    ZipArchive() = default;
    void add(const ZipEntry &entry);
    [[nodiscard]] Result<> readable(const ZipEntry &entry) const;

    QByteArray m_bytes;
    QString m_fileName;
    ZipLimits m_limits;
    QStringList m_names;
    QHash<QString, QList<ZipEntry>> m_entries; ///< more than one where entries of one name differ
    qint64 m_spent = 0;
};

/// Whether the bytes begin as a ZIP archive does.
[[nodiscard]] bool looksLikeZip(QByteArrayView bytes);

} // namespace Kodeks
