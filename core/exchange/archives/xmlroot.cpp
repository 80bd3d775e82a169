// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archives/xmlroot.h"

#include "core/exchange/archives/crowdedtag.h"
#include "core/exchange/archives/xmlbytes.h"

#include <QXmlStreamReader>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// The beginning as UTF-8; a character that it would cut in two is left out.
std::optional<QByteArray> beginning(const QByteArray &bytes)
{
    constexpr qsizetype searched = 65536;
    constexpr qsizetype longestCharacter = 4;
    if (bytes.size() <= searched)
        return xmlUtf8(bytes);
    for (qsizetype cut = 0; cut < longestCharacter; ++cut) {
        if (auto utf8 = xmlUtf8(bytes.first(searched - cut)))
            return utf8;
    }
    return std::nullopt;
}

bool beginsWithMark(const QByteArray &bytes)
{
    const QByteArray start = bytes.first(std::min<qsizetype>(4, bytes.size()));
    return start.startsWith('<') || start.startsWith("\xEF\xBB\xBF<") || start.startsWith("\0<"_ba)
        || start.startsWith("\xFF\xFE<"_ba) || start.startsWith("\xFE\xFF\0<"_ba);
}

} // namespace

QByteArray fromFirstMark(const QByteArray &xml)
{
    const QByteArray mark = xml.startsWith("\xEF\xBB\xBF") ? "\xEF\xBB\xBF"_ba : QByteArray();
    qsizetype at = mark.size();
    while (at < xml.size() && QByteArrayView(" \t\r\n").contains(xml.at(at)))
        ++at;
    return at == mark.size() || at == xml.size() || xml.at(at) != '<' ? xml : xml.sliced(at);
}

std::optional<XmlRoot> xmlRoot(const QByteArray &bytes)
{
    const QByteArray xml = fromFirstMark(bytes);
    if (!beginsWithMark(xml))
        return std::nullopt;
    const auto utf8 = beginning(xml);
    if (!utf8 || hasCrowdedTag(*utf8, Markup::Xml))
        return std::nullopt;
    QXmlStreamReader reader{QUtf8StringView(*utf8)};
    reader.setEntityExpansionLimit(0);
    while (!reader.atEnd() && reader.tokenType() != QXmlStreamReader::StartElement)
        reader.readNext();
    if (reader.tokenType() != QXmlStreamReader::StartElement)
        return std::nullopt;
    XmlRoot root{reader.namespaceUri().toString(), reader.name().toString(), {}, false};
    for (const QXmlStreamAttribute &attribute : reader.attributes()) {
        if (attribute.name() == u"mimetype")
            root.type = attribute.value().toString();
    }
    const QByteArray start = xml.first(std::min<qsizetype>(16, xml.size()));
    root.declared = start.contains("<?xml") || start.contains("<\0?\0x\0m\0l"_ba) || start.contains("\0<\0?\0x\0m"_ba);
    return root;
}

} // namespace Kodeks
