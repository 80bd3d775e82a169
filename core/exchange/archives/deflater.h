// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <memory>

namespace Kodeks {

/// A device that packs what is written to it (RFC 1951) and hands it on; or hands it on as it is.
class Deflater : public QIODevice
{
public:
    Deflater(QIODevice &target, bool packs);
    ~Deflater() override;

    /// Once, when all is written; the error of the device that it is handed to, if there was one.
    [[nodiscard]] Result<> finish();

    [[nodiscard]] quint32 checksum() const { return m_checksum; } ///< CRC-32 of what was written
    [[nodiscard]] quint64 written() const { return m_written; } ///< bytes
    [[nodiscard]] quint64 handedOn() const { return m_handedOn; }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    struct Stream;

    [[nodiscard]] Result<> pack(bool last);
    [[nodiscard]] Result<> handOn(const QByteArray &bytes);

    QIODevice &m_target;
    std::unique_ptr<Stream> m_stream; ///< null: it packs nothing
    QByteArray m_waiting;
    Result<> m_state;
    quint32 m_checksum = 0;
    quint64 m_written = 0;
    quint64 m_handedOn = 0;
};

} // namespace Kodeks
