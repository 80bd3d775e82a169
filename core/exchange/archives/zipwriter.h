// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <functional>

class QIODevice;

namespace Kodeks {

/// Writes a ZIP archive to an open device in which one can go back, entry by entry and without keeping any. The same
/// entries give the same bytes: each is of 1980-01-01. Errors: those of writeAll(), and TooLarge beyond 4 GiB.
class ZipWriter
{
public:
    enum class Packing { Deflated, Stored };

    explicit ZipWriter(QIODevice &device);

    [[nodiscard]] Result<> add(const QString &name, const QByteArray &bytes, Packing packing = Packing::Deflated);
    /// What `write` writes to the device that it is given.
    [[nodiscard]] Result<> add(
        const QString &name, const std::function<Result<>(QIODevice &)> &write, Packing packing = Packing::Deflated);
    /// Once, last: the directory.
    [[nodiscard]] Result<> finish();

private:
    struct Entry
    {
        QByteArray name;
        quint16 method = 0;
        quint32 checksum = 0;
        quint32 packed = 0;
        quint32 unpacked = 0;
        quint32 offset = 0;
    };

    [[nodiscard]] Result<quint32> place() const;
    [[nodiscard]] static QByteArray localHeader(const Entry &entry);
    [[nodiscard]] static QByteArray directoryEntry(const Entry &entry);

    QIODevice &m_device;
    qint64 m_start; ///< of the archive in the device
    QList<Entry> m_entries;
};

} // namespace Kodeks
