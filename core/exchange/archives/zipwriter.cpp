// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archives/zipwriter.h"

#include "core/exchange/archives/deflater.h"
#include "core/exchange/files/writeall.h"

#include <QCoreApplication>
#include <QtEndian>

namespace Kodeks {

namespace {

struct ZipWriterText
{
    Q_DECLARE_TR_FUNCTIONS(ZipFiles)
};

constexpr quint16 neededVersion = 20;
constexpr quint16 neededVersion64 = 45;
constexpr quint16 unixSystem = 0x0300; // added to the version of who made it
constexpr quint16 deflatedMethod = 8;
constexpr quint16 firstDay = 0x0021; // 1980-01-01
constexpr quint32 plainFile = 0100644U << 16;
constexpr quint64 mostBytes = std::numeric_limits<quint32>::max();
constexpr quint64 mostEntries = std::numeric_limits<quint16>::max(); // as many are told of in a ZIP64 record

/// Numbers of a record one after the other.
template <typename... Numbers>
QByteArray zipRecord(Numbers... numbers)
{
    QByteArray bytes((qsizetype(0) + ... + qsizetype(sizeof(Numbers))), Qt::Uninitialized);
    char *at = bytes.data();
    ((qToLittleEndian(numbers, at), at += sizeof(Numbers)), ...);
    return bytes;
}

std::unexpected<Error> tooLarge()
{
    return failure(Error::Kind::TooLarge,
        ZipWriterText::tr(
            "The archive would have more than 4 GiB, which such a file cannot have; divide the project."));
}

/// The ZIP64 end record and its locator (APPNOTE 4.3.14, 4.3.15).
QByteArray end64(quint64 entries, quint64 size, quint64 offset)
{
    return zipRecord(quint32(0x06064B50), quint64(44), quint16(neededVersion64 | unixSystem), neededVersion64,
               quint32(0), quint32(0), entries, entries, size, offset)
        + zipRecord(quint32(0x07064B50), quint32(0), offset + size, quint32(1));
}

} // namespace

ZipWriter::ZipWriter(QIODevice &device)
    : m_device(device)
    , m_start(device.pos())
{
}

Result<> ZipWriter::add(const QString &name, const QByteArray &bytes, Packing packing)
{
    return add(name, [&bytes](QIODevice &device) { return writeAll(device, bytes); }, packing);
}

Result<> ZipWriter::add(const QString &name, const std::function<Result<>(QIODevice &)> &write, Packing packing)
{
    const auto offset = place();
    if (!offset)
        return failed(offset);
    Entry entry{name.toUtf8(), packing == Packing::Deflated ? deflatedMethod : quint16(0), 0, 0, 0, *offset};
    if (Result<> begun = writeAll(m_device, localHeader(entry)); !begun)
        return begun;
    Deflater deflater(m_device, packing == Packing::Deflated);
    const Result<> written = write(deflater);
    const Result<> finished = deflater.finish();
    if (!written || !finished)
        return finished ? written : finished; // what the disk says goes before what follows from it
    if (deflater.written() > mostBytes)
        return tooLarge();
    entry.checksum = deflater.checksum();
    entry.packed = quint32(deflater.handedOn());
    entry.unpacked = quint32(deflater.written());
    m_entries.append(entry);
    const auto end = place(); // that all of it fits
    if (!end)
        return failed(end);
    if (!m_device.seek(m_start + entry.offset))
        return notWritten(m_device);
    const Result<> header = writeAll(m_device, localHeader(entry));
    return m_device.seek(m_start + *end) ? header : notWritten(m_device);
}

Result<> ZipWriter::finish()
{
    const auto offset = place();
    if (!offset)
        return failed(offset);
    QByteArray directory;
    for (const Entry &entry : std::as_const(m_entries))
        directory += directoryEntry(entry);
    if (quint64(directory.size()) + *offset > mostBytes)
        return tooLarge();
    const auto entries = quint64(m_entries.size());
    const auto size = quint64(directory.size());
    if (entries >= mostEntries)
        directory += end64(entries, size, *offset);
    const auto counted = quint16(std::min(entries, mostEntries));
    directory
        += zipRecord(quint32(0x06054B50), quint16(0), quint16(0), counted, counted, quint32(size), *offset, quint16(0));
    return writeAll(m_device, directory);
}

Result<quint32> ZipWriter::place() const
{
    const auto at = quint64(m_device.pos() - m_start);
    return at <= mostBytes ? Result<quint32>(quint32(at)) : tooLarge();
}

QByteArray ZipWriter::localHeader(const Entry &entry)
{
    return zipRecord(quint32(0x04034B50), neededVersion, quint16(0), entry.method, quint16(0), firstDay, entry.checksum,
               entry.packed, entry.unpacked, quint16(entry.name.size()), quint16(0))
        + entry.name;
}

QByteArray ZipWriter::directoryEntry(const Entry &entry)
{
    return zipRecord(quint32(0x02014B50), quint16(neededVersion | unixSystem), neededVersion, quint16(0), entry.method,
               quint16(0), firstDay, entry.checksum, entry.packed, entry.unpacked, quint16(entry.name.size()),
               quint16(0), quint16(0), quint16(0), quint16(0), plainFile, entry.offset)
        + entry.name;
}

} // namespace Kodeks
