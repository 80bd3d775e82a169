// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/images/bytes.h"

namespace Kodeks {

namespace {

constexpr quint64 more = 0x80;
constexpr unsigned int bitsInByte = 7;
constexpr unsigned int bitsInNumber = 64;

} // namespace

void ByteWriter::number(quint64 value)
{
    for (; value >= more; value >>= bitsInByte)
        byte(static_cast<quint8>(value | more));
    byte(static_cast<quint8>(value));
}

void ByteWriter::sized(QByteArrayView bytes)
{
    number(static_cast<quint64>(bytes.size()));
    m_bytes.append(bytes);
}

quint8 ByteReader::byte()
{
    if (m_rest.isEmpty()) {
        m_whole = false;
        return 0;
    }
    const auto value = static_cast<quint8>(m_rest.front());
    m_rest = m_rest.sliced(1);
    return value;
}

quint64 ByteReader::number()
{
    quint64 value = 0;
    for (unsigned int shift = 0; shift < bitsInNumber; shift += bitsInByte) {
        const quint64 next = byte();
        value |= (next & (more - 1)) << shift;
        if (next < more)
            return value;
    }
    m_whole = false;
    return 0;
}

QByteArrayView ByteReader::bytes(quint64 size)
{
    if (size > static_cast<quint64>(m_rest.size())) {
        m_whole = false;
        m_rest = {};
        return {};
    }
    const QByteArrayView found = m_rest.first(static_cast<qsizetype>(size));
    m_rest = m_rest.sliced(static_cast<qsizetype>(size));
    return found;
}

} // namespace Kodeks
