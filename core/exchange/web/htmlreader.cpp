// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/documents/htmlreader.h"

#include "core/exchange/text/encoding.h"

#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// What the page says of itself in its first bytes.
QByteArray declaredEncoding(const QByteArray &bytes)
{
    constexpr qsizetype searched = 4096;
    static const QRegularExpression charset(
        u"<(?:meta\\b[^>]{0,300}\\bcharset|\\?xml\\b[^>]{0,100}\\bencoding)\\s*=\\s*[\"']?\\s*([-A-Za-z0-9_:.]{2,"
        u"40})"_s,
        QRegularExpression::CaseInsensitiveOption);
    QByteArray name = charset.match(QString::fromLatin1(bytes.first(std::min(searched, bytes.size()))))
                          .captured(1)
                          .toLower()
                          .toLatin1();
    if (name == "iso-8859-1" || name == "latin1" || name == "us-ascii")
        return "windows-1252"; // as browsers do
    return name == "utf8" ? QByteArray("UTF-8") : name.startsWith("utf-8") ? name.toUpper() : name;
}

QString decoded(const QByteArray &bytes)
{
    const Encoding recognised = recognisedEncoding(bytes);
    const QByteArray body = bytes.sliced(recognised.mark);
    const QByteArray declared
        = recognised.mark > 0 || recognised.name.startsWith("UTF-16") ? QByteArray() : declaredEncoding(bytes);
    if (!declared.isEmpty() && !declared.startsWith("utf-16")) {
        if (const auto text = converted(body, declared))
            return *text;
    }
    return converted(body, recognised.name).value_or(QString::fromUtf8(body));
}

} // namespace

Result<DocumentText> readHtml(const QByteArray &bytes, const QString &file)
{
    const auto text = htmlText(decoded(bytes), file);
    if (!text)
        return failed(text);
    return DocumentText{*text, u"HTML"_s, {}, {}};
}

bool looksLikeHtml(QStringView text)
{
    static const QRegularExpression start(
        u"^\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html[\\s>]|head[\\s>]|"
        u"body[\\s>])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    constexpr qsizetype searched = 8192;
    return start.matchView(text.left(searched)).hasMatch();
}

} // namespace Kodeks
