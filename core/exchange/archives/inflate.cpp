// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archives/inflate.h"

#include <zlib.h>

namespace Kodeks {

namespace {

constexpr qsizetype step = 1024 * 1024; ///< bytes of output at once

/// zlib only reads what it calls its input.
Bytef *bytesOf(QByteArrayView view)
{
    return const_cast<Bytef *>(reinterpret_cast<const Bytef *>(view.data()));
}

} // namespace

QByteArray inflated(QByteArrayView deflated, qsizetype most)
{
    z_stream stream{};
    QByteArray bytes;
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return bytes;
    int state = Z_OK;
    while (state == Z_OK && bytes.size() < most) {
        if (stream.avail_in == 0) {
            const qsizetype more = std::min<qsizetype>(deflated.size(), std::numeric_limits<uInt>::max());
            stream.next_in = bytesOf(deflated);
            stream.avail_in = static_cast<uInt>(more);
            deflated = deflated.sliced(more);
        }
        const qsizetype before = bytes.size();
        bytes.resize(std::min(before + step, most));
        stream.next_out = reinterpret_cast<Bytef *>(bytes.data()) + before;
        stream.avail_out = static_cast<uInt>(bytes.size() - before);
        state = inflate(&stream, Z_NO_FLUSH);
        bytes.chop(stream.avail_out);
    }
    inflateEnd(&stream);
    return bytes;
}

quint32 checksum(QByteArrayView bytes)
{
    return static_cast<quint32>(crc32_z(0, bytesOf(bytes), static_cast<size_t>(bytes.size())));
}

} // namespace Kodeks
