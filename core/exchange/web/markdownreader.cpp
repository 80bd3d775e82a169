// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/markdownreader.h"

#include "core/exchange/text/textdecoder.h"
#include "core/exchange/web/htmlreader.h"

#include <QRegularExpression>
#include <cmark.h>
#include <cstdlib>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Notes ("[^1]: …") are no part of CommonMark: one that is nothing but an address would be taken for a link's and left
/// out. Their brackets are made such as are read as they stand, outside fenced code.
QString withNotes(const QString &markdown)
{
    static const QRegularExpression note(u"^([ >]{0,6})\\[(\\^[^\\[\\]\\s]{1,60})\\]:"_s);
    static const QRegularExpression fence(u"^ {0,3}(?:```|~~~)"_s);
    if (!markdown.contains("[^"_L1))
        return markdown;
    bool isCode = false;
    QString result;
    result.reserve(markdown.size());
    for (const QStringView line : QStringView(markdown).tokenize(u'\n')) {
        isCode = isCode != fence.matchView(line).hasMatch();
        const auto found = isCode ? QRegularExpressionMatch() : note.matchView(line);
        if (found.hasMatch())
            result += found.captured(1) + u"\\["_s + found.captured(2) + u"\\]:"_s;
        result += line.sliced(std::max<qsizetype>(0, found.capturedEnd()));
        result += u'\n';
    }
    return result;
}

} // namespace

Result<DocumentText> readMarkdown(const QByteArray &bytes, const QString &file)
{
    const auto decoded = decodeText(bytes, file);
    if (!decoded)
        return failed(decoded);
    const QByteArray utf8 = withNotes(decoded->text).toUtf8();
    if (utf8.size() > DocumentLimits::markdown)
        return tooLongDocument(file);
    constexpr int options
        = CMARK_OPT_UNSAFE | CMARK_OPT_HARDBREAKS; // "unsafe" keeps raw HTML, which the HTML reader then reads as text
    char *html = cmark_markdown_to_html(utf8.constData(), static_cast<size_t>(utf8.size()), options);
    const auto text = htmlText(QString::fromUtf8(html), file);
    std::free(html); // NOLINT: cmark allocates with malloc
    if (!text)
        return failed(text);
    return DocumentText{text->text, u"Markdown"_s, {}, decoded->remarks + text->remarks, text->headings};
}

} // namespace Kodeks
