// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/files/zipbuilder.h"

#include <KZip>
#include <QBuffer>

namespace Kodeks {

QByteArray zipOf(const QList<ZipPart> &parts)
{
    QBuffer buffer;
    KZip zip(&buffer);
    if (!zip.open(QIODevice::WriteOnly))
        return {};
    for (const ZipPart &part : parts) {
        zip.setCompression(part.name == QLatin1StringView("mimetype") ? KZip::NoCompression : KZip::DeflateCompression);
        zip.writeFile(part.name, part.bytes);
    }
    zip.close();
    return buffer.data();
}

} // namespace Kodeks
