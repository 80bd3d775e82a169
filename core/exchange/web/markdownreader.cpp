// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/markdownreader.h"

#include "core/exchange/text/textdecoder.h"
#include "core/exchange/web/htmlreader.h"

#include <cmark.h>
#include <cstdlib>

namespace Kodeks {

using namespace Qt::StringLiterals;

Result<DocumentText> readMarkdown(const QByteArray &bytes, const QString &file)
{
    const auto decoded = decodeText(bytes, file);
    if (!decoded)
        return failed(decoded);
    const QByteArray utf8 = decoded->text.toUtf8();
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
