// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archives/xmlbytes.h"

#include "core/exchange/text/encoding.h"
#include "core/exchange/text/encodinglabels.h"

#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// What the bytes are in, and how many of them are a mark.
Encoding encodingOf(const QByteArray &xml)
{
    using namespace std::string_view_literals;
    const QByteArrayView start(xml);
    for (const auto &[mark, name] : {std::pair("\xEF\xBB\xBF"sv, "UTF-8"), std::pair("\xFF\xFE\0\0"sv, "UTF-32LE"),
             std::pair("\0\0\xFE\xFF"sv, "UTF-32BE"), std::pair("\xFF\xFE"sv, "UTF-16LE"),
             std::pair("\xFE\xFF"sv, "UTF-16BE")}) {
        if (start.startsWith(QByteArrayView(mark)))
            return {name, static_cast<qsizetype>(mark.size())};
    }
    for (const auto &[first, name] : {std::pair("<\0\0\0"sv, "UTF-32LE"), std::pair("\0\0\0<"sv, "UTF-32BE"),
             std::pair("<\0"sv, "UTF-16LE"), std::pair("\0<"sv, "UTF-16BE")}) {
        if (start.startsWith(QByteArrayView(first)))
            return {name};
    }
    static const QRegularExpression declared(
        u"^<\\?xml\\b[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([-A-Za-z0-9._]{1,40})[\"']"_s);
    const QByteArray label
        = declared.match(QString::fromLatin1(xml.first(std::min<qsizetype>(xml.size(), 300)))).captured(1).toLatin1();
    const QByteArray name = encodingOfLabel(label);
    return {label.isEmpty() || isWideEncoding(name) ? "UTF-8"_ba : name};
}

/// A reader that is given UTF-8 must not hear that it is something else.
QByteArray withoutDeclaration(const QByteArray &utf8)
{
    if (!utf8.startsWith("<?xml"))
        return utf8;
    const qsizetype end = utf8.indexOf("?>");
    return end < 0 ? utf8 : utf8.sliced(end + 2);
}

} // namespace

std::optional<QByteArray> xmlUtf8(const QByteArray &xml)
{
    const Encoding encoding = encodingOf(xml);
    const QByteArray body = xml.sliced(encoding.mark);
    const bool ofBytes = !isWideEncoding(encoding.name) && !encoding.name.startsWith("ISO-2022");
    if (ofBytes && body.isValidUtf8()) // whatever it says: text in another encoding does not look so
        return withoutDeclaration(body);
    const auto text = converted(body, encoding.name);
    return text ? std::optional(withoutDeclaration(text->toUtf8())) : std::nullopt;
}

} // namespace Kodeks
