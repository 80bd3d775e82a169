// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archives/xmlbytes.h"

#include "core/exchange/text/encoding.h"

#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// What the bytes are in, and how many of them are a mark.
Encoding encodingOf(const QByteArray &xml)
{
    for (const auto &[mark, name] : {std::pair("\xEF\xBB\xBF"_ba, "UTF-8"), std::pair("\xFF\xFE"_ba, "UTF-16LE"),
             std::pair("\xFE\xFF"_ba, "UTF-16BE")}) {
        if (xml.startsWith(mark))
            return {name, mark.size()};
    }
    if (xml.startsWith("<\0"_ba))
        return {"UTF-16LE"};
    if (xml.startsWith("\0<"_ba))
        return {"UTF-16BE"};
    static const QRegularExpression declared(
        u"^<\\?xml\\b[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([-A-Za-z0-9._]{1,40})[\"']"_s);
    const QByteArray name = declared.match(QString::fromLatin1(xml.first(std::min<qsizetype>(xml.size(), 300))))
                                .captured(1)
                                .toUpper()
                                .toLatin1();
    return {name.isEmpty() || name == "UTF8" || name == "US-ASCII" || name.startsWith("UTF-16") ? "UTF-8"_ba : name};
}

} // namespace

std::optional<QByteArray> xmlUtf8(const QByteArray &xml)
{
    const Encoding encoding = encodingOf(xml);
    const QByteArray body = xml.sliced(encoding.mark);
    if (encoding.name == "UTF-8")
        return body.isValidUtf8() ? std::optional(body) : std::nullopt;
    const auto text = converted(body, encoding.name);
    return text ? std::optional(text->toUtf8()) : std::nullopt;
}

} // namespace Kodeks
