// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archives/inflate.h"

#include <KCompressionDevice>
#include <QBuffer>

namespace Kodeks {

QByteArray inflated(QByteArrayView deflated, qsizetype most)
{
    QByteArray raw = QByteArray::fromRawData(deflated.data(), deflated.size());
    QBuffer source(&raw);
    KCompressionDevice device(&source, false, KCompressionDevice::GZip);
    device.setSkipHeaders();
    QByteArray bytes;
    if (!source.open(QIODevice::ReadOnly) || !device.open(QIODevice::ReadOnly))
        return bytes;
    while (bytes.size() < most) {
        constexpr qint64 step = 1024 * 1024;
        const QByteArray more = device.read(std::min<qint64>(step, most - bytes.size()));
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

} // namespace Kodeks
