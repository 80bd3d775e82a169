// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/files/spool.h"

#include "core/exchange/files/writeall.h"

#include <QCoreApplication>

namespace Kodeks {

namespace {

constexpr qsizetype blockSize = qsizetype(16) * 1024;
constexpr qint64 chunkSize = 1024 * 1024;

struct SpoolText
{
    Q_DECLARE_TR_FUNCTIONS(Spool)
};

std::unexpected<Error> noTemporaryFile(const QTemporaryFile &file)
{
    return failure(Error::Kind::Io,
        SpoolText::tr("A temporary file could not be used; see that there is room for such files, and try again."),
        file.errorString());
}

Result<> copy(QTemporaryFile &file, qint64 at, qint64 size, QIODevice &device)
{
    if (!file.seek(at))
        return noTemporaryFile(file);
    while (size > 0) {
        const QByteArray bytes = file.read(std::min(size, chunkSize));
        if (bytes.isEmpty())
            return noTemporaryFile(file);
        if (Result<> written = writeAll(device, bytes); !written)
            return written;
        size -= bytes.size();
    }
    return {};
}

} // namespace

Result<> Spool::add(qsizetype strand, const QByteArray &bytes)
{
    Strand &added = m_strands[strand];
    added.last += bytes;
    return added.last.size() < blockSize ? Result<>() : store(added);
}

Result<> Spool::write(qsizetype strand, QIODevice &device)
{
    const Strand &written = m_strands[strand];
    for (const Block &block : written.blocks) {
        if (Result<> copied = copy(m_file, block.at, block.size, device); !copied)
            return copied;
    }
    return writeAll(device, written.last);
}

Result<> Spool::store(Strand &strand)
{
    if (!m_file.isOpen() && !m_file.open())
        return noTemporaryFile(m_file);
    if (m_file.pos() != m_end && !m_file.seek(m_end)) // it has been read from
        return noTemporaryFile(m_file);
    if (Result<> written = writeAll(m_file, strand.last); !written)
        return written;
    const qint64 size = strand.last.size();
    if (!strand.blocks.isEmpty() && strand.blocks.constLast().at + strand.blocks.constLast().size == m_end)
        strand.blocks.last().size += size;
    else
        strand.blocks.append({m_end, size});
    m_end += size;
    strand.last.resize(0);
    return {};
}

Result<> writeWhole(QIODevice &device, const std::function<Result<>(QIODevice &)> &write)
{
    QTemporaryFile file;
    if (!file.open())
        return noTemporaryFile(file);
    if (Result<> written = write(file); !written)
        return written;
    return file.seek(0) ? copyAll(file, device) : noTemporaryFile(file);
}

} // namespace Kodeks
