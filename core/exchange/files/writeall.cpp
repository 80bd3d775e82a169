// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/files/writeall.h"

#include <QCoreApplication>
#include <QFileDevice>

namespace Kodeks {

namespace {

struct Writing
{
    Q_DECLARE_TR_FUNCTIONS(Writing)
};

} // namespace

Result<> writeAll(QIODevice &device, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const qint64 taken = device.write(bytes.constData() + done, bytes.size() - done);
        if (taken > 0) {
            done += taken;
            continue;
        }
        return notWritten(device);
    }
    return {};
}

Result<> copyAll(QIODevice &from, QIODevice &device)
{
    constexpr qint64 chunkSize = 1024 * 1024;
    while (!from.atEnd()) {
        const QByteArray bytes = from.read(chunkSize);
        if (bytes.isEmpty())
            return notWritten(from);
        if (Result<> written = writeAll(device, bytes); !written)
            return written;
    }
    return {};
}

std::unexpected<Error> notWritten(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    if (file && file->error() == QFileDevice::ResourceError)
        return failure(Error::Kind::Full, Writing::tr("The disk is full; free some space or choose another folder."),
            device.errorString());
    return failure(Error::Kind::Io,
        Writing::tr("Not everything could be written; check the disk or the network, and try again."),
        device.errorString());
}

} // namespace Kodeks
