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

/// Whether lines stand in fenced code: from a line of three or more grave accents or tildes to one of as many of the
/// same that says nothing else (CommonMark, 4.5).
class Fence
{
public:
    void pass(QStringView line)
    {
        static const QRegularExpression mark(u"^ {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)$"_s);
        const QRegularExpressionMatch found = mark.matchView(line);
        if (!found.hasMatch())
            return;
        if (m_mark.isEmpty())
            m_mark = found.captured(1);
        else if (found.captured(1).startsWith(m_mark) && found.capturedView(2).trimmed().isEmpty())
            m_mark.clear();
    }

    [[nodiscard]] bool isOpen() const { return !m_mark.isEmpty(); }

private:
    QString m_mark; ///< what has opened it
};

/// Notes ("[^1]: …") are no part of CommonMark: one that is nothing but an address would be taken for a link's and left
/// out. Their brackets are made such as are read as they stand, outside fenced code.
QString withNotes(const QString &markdown)
{
    static const QRegularExpression note(u"^([ >]{0,6})\\[(\\^[^\\[\\]\\s]{1,60})\\]:"_s);
    if (!markdown.contains("[^"_L1))
        return markdown;
    Fence fence;
    QString result;
    result.reserve(markdown.size());
    for (const QStringView line : QStringView(markdown).tokenize(u'\n')) {
        fence.pass(line);
        const auto found = fence.isOpen() ? QRegularExpressionMatch() : note.matchView(line);
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
