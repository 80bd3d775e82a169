// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archives/odtpackage.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr auto odtMimeType = "application/vnd.oasis.opendocument.text"_L1;

QByteArray manifestOf(const QStringList &parts)
{
    QString xml
        = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
          "manifest:version=\"1.3\">\n"
          " <manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type=\"%1\"/>\n"_s
              .arg(odtMimeType);
    for (const QString &part : parts)
        xml += u" <manifest:file-entry manifest:full-path=\"%1\" manifest:media-type=\"text/xml\"/>\n"_s.arg(part);
    return (xml + u"</manifest:manifest>\n"_s).toUtf8();
}

} // namespace

Result<> beginOdt(ZipWriter &zip, const QStringList &parts)
{
    return zip.add(u"mimetype"_s, QByteArray(odtMimeType.data(), odtMimeType.size()), ZipWriter::Packing::Stored)
        .and_then([&] { return zip.add(u"META-INF/manifest.xml"_s, manifestOf(parts)); });
}

} // namespace Kodeks
