// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archives/deflater.h"

#include "core/exchange/files/writeall.h"

#include <QCoreApplication>
#include <zlib.h>

namespace Kodeks {

namespace {

constexpr qsizetype waitingSize = qsizetype(64) * 1024;

struct DeflaterText
{
    Q_DECLARE_TR_FUNCTIONS(ZipFiles)
};

Bytef *bytesIn(QByteArray &bytes)
{
    return reinterpret_cast<Bytef *>(bytes.data());
}

} // namespace

struct Deflater::Stream
{
    Stream()
        : isReady(deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) == Z_OK)
    {
    }
    ~Stream() { deflateEnd(&stream); }
    Q_DISABLE_COPY_MOVE(Stream)

    z_stream stream{};
    bool isReady;
};

Deflater::Deflater(QIODevice &target, bool packs)
    : m_target(target)
    , m_stream(packs ? std::make_unique<Stream>() : nullptr)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (m_stream && !m_stream->isReady)
        m_state = failure(
            Error::Kind::Io, DeflaterText::tr("The archive could not be made. Free some memory and try again."));
}

Deflater::~Deflater() = default;

Result<> Deflater::finish()
{
    return m_state ? m_state = pack(true) : m_state;
}

qint64 Deflater::readData(char * /*data*/, qint64 /*size*/)
{
    return -1;
}

qint64 Deflater::writeData(const char *data, qint64 size)
{
    m_waiting.append(data, size);
    if (m_state && m_waiting.size() >= waitingSize)
        m_state = pack(false);
    return m_state ? size : -1;
}

Result<> Deflater::pack(bool last)
{
    m_written += quint64(m_waiting.size());
    m_checksum = quint32(crc32_z(m_checksum, bytesIn(m_waiting), size_t(m_waiting.size())));
    if (!m_stream)
        return handOn(std::exchange(m_waiting, {}));
    z_stream &stream = m_stream->stream;
    stream.next_in = bytesIn(m_waiting);
    stream.avail_in = uInt(m_waiting.size());
    QByteArray packed(waitingSize, Qt::Uninitialized);
    Result<> handed;
    do {
        stream.next_out = bytesIn(packed);
        stream.avail_out = uInt(packed.size());
        deflate(&stream, last ? Z_FINISH : Z_NO_FLUSH);
        handed = handOn(packed.first(packed.size() - stream.avail_out));
    } while (handed && stream.avail_out == 0);
    m_waiting.resize(0);
    return handed;
}

Result<> Deflater::handOn(const QByteArray &bytes)
{
    m_handedOn += quint64(bytes.size());
    return writeAll(m_target, bytes);
}

} // namespace Kodeks
