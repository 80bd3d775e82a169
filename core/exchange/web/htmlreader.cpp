// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/htmlreader.h"

#include "core/exchange/text/encoding.h"
#include "core/exchange/text/textdecoder.h"

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
    return charset.match(QString::fromLatin1(bytes.first(std::min(searched, bytes.size())))).captured(1).toLatin1();
}

} // namespace

Result<DocumentText> readHtml(const QByteArray &bytes, const QString &file, const QByteArray &label)
{
    const QByteArray said = label.isEmpty() ? declaredEncoding(bytes) : label;
    const LabelledBytes decoded = decodeLabelled(bytes, said);
    const auto page = htmlText(decoded.text, file);
    if (!page)
        return failed(page);
    return DocumentText{page->text, u"HTML"_s, {}, encodingRemarks(decoded, said) + page->remarks, page->headings};
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
