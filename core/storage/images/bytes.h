// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Kodeks {

/// Numbers and bytes one after the other. A number takes seven bits a byte, the lowest first.
class ByteWriter
{
public:
    void byte(quint8 value) { m_bytes.append(static_cast<char>(value)); }
    void number(quint64 value);
    /// Small whatever its sign.
    void signedNumber(qint64 value) { number(folded(value)); }
    void bytes(QByteArrayView bytes) { m_bytes.append(bytes); }
    void sized(QByteArrayView bytes);

    [[nodiscard]] const QByteArray &written() const { return m_bytes; }
    /// 0, -1, 1, -2 … as 0, 1, 2, 3 …
    [[nodiscard]] static quint64 folded(qint64 value)
    {
        return (static_cast<quint64>(value) << 1U) ^ static_cast<quint64>(value >> 63); // NOLINT(hicpp-signed-bitwise)
    }

private:
    QByteArray m_bytes;
};

/// Reads what a ByteWriter wrote. Past the end it gives zeros and is no longer whole.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    [[nodiscard]] quint8 byte();
    [[nodiscard]] quint64 number();
    [[nodiscard]] qint64 signedNumber() { return unfolded(number()); }
    [[nodiscard]] QByteArrayView bytes(quint64 size);
    [[nodiscard]] QByteArrayView sized() { return bytes(number()); }

    [[nodiscard]] qsizetype left() const { return m_rest.size(); }
    [[nodiscard]] bool isWhole() const { return m_whole; }
    [[nodiscard]] static qint64 unfolded(quint64 value)
    {
        return static_cast<qint64>((value >> 1U) ^ (~(value & 1U) + 1U));
    }

private:
    QByteArrayView m_rest;
    bool m_whole = true;
};

} // namespace Kodeks
