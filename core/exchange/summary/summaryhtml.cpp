// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/summary/summaryhtml.h"

#include "core/exchange/text/xmltext.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr auto summaryStyle
    = "body { font-family: sans-serif; line-height: 1.4; max-width: 55em; margin: 2em auto; padding: 0 1em; "
      "color: #1b1e20; background-color: #ffffff; }\n"
      "h1, h2, h3, h4, h5 { line-height: 1.2; color: #1f3a5f; }\n"
      "table { border-collapse: collapse; width: 100%; margin: 0.5em 0 1em 0; }\n"
      "caption { text-align: left; font-weight: bold; font-size: small; padding: 4px 0; }\n"
      "th, td { text-align: left; vertical-align: top; font-size: small; padding: 3px 6px; "
      "border-bottom: 1px solid #c5cbd1; }\n"
      "thead th { background-color: #e8eef4; border-bottom: 2px solid #1f3a5f; vertical-align: bottom; }\n"
      "tbody th { font-weight: normal; }\n"
      "th.number, td.number { text-align: right; white-space: nowrap; }\n"
      "blockquote { margin: 0.8em 1.2em 0.2em 1.2em; padding-left: 0.8em; border-left: 3px solid #9fb3c8; "
      "white-space: pre-wrap; }\n"
      "p.source { margin: 0 1.2em 1em 1.2em; padding-left: 0.8em; border-left: 3px solid #9fb3c8; font-size: small; "
      "color: #4d5358; }\n"
      "p.note { font-size: small; color: #4d5358; }\n"
      "p.placeholder { font-style: italic; color: #595f64; }\n"
      "a { color: #1f5fa8; }\n"
      "a.figure { color: #1b1e20; text-decoration: none; }\n"
      "small a.figure { color: #5b6b7b; }\n"
      "@media print { body { max-width: none; margin: 0; } }\n";

QString escaped(const QString &text)
{
    return xmlText(text).toHtmlEscaped();
}

QString broken(const QString &text)
{
    return escaped(text).replace(u'\n', u"<br/>"_s);
}

class HtmlSummary
{
public:
    explicit HtmlSummary(const SummaryDocument &document)
        : m_document(document)
    {
    }

    [[nodiscard]] QString written()
    {
        m_page = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>%2</title>\n"
                 "<style>\n%3</style>\n</head>\n<body>\n<h1>%2</h1>\n"_s.arg(
                     languageTag(m_document.language), escaped(m_document.title), QString::fromUtf8(summaryStyle));
        for (qsizetype at = 0; at < m_document.blocks.size(); ++at)
            write(m_document.blocks.at(at), at);
        return m_page + u"</body>\n</html>\n"_s;
    }

private:
    void write(const SummaryBlock &block, qsizetype at)
    {
        switch (block.kind) {
        case SummaryBlock::Kind::Heading: heading(block.level, block.text.plain(), headingPlace(at)); break;
        case SummaryBlock::Kind::Paragraph: m_page += u"<p>%1</p>\n"_s.arg(pieces(block.text)); break;
        case SummaryBlock::Kind::Note: m_page += u"<p class=\"note\">%1</p>\n"_s.arg(pieces(block.text)); break;
        case SummaryBlock::Kind::Items: items(block.items); break;
        case SummaryBlock::Kind::Contents: contents(block); break;
        case SummaryBlock::Kind::Table: table(block.table); break;
        case SummaryBlock::Kind::Quote: quote(block); break;
        case SummaryBlock::Kind::Field: field(block); break;
        }
    }

    /// The title is the page's first heading; all others stand one below.
    void heading(int level, const QString &words, const QString &place)
    {
        m_page += u"<h%1 id=\"%2\">%3</h%1>\n"_s.arg(QString::number(level + 1), escaped(place), escaped(words));
        m_level = level;
    }

    [[nodiscard]] static QString pieces(const SummaryText &words)
    {
        QString html;
        for (const SummaryText::Piece &piece : words.pieces) {
            const QString text = broken(piece.words);
            const QString link = u"<a class=\"figure\" href=\"#%1\">"_s.arg(figurePlace(piece.figure));
            html += piece.strong ? u"<strong>%1</strong>"_s.arg(text) : piece.quiet ? link + text + u"</a>"_s : text;
            if (piece.figure > 0 && !piece.quiet)
                html += u"<small>%1%2</a></small>"_s.arg(link, figureMark(piece.figure));
        }
        return html;
    }

    void items(const QList<SummaryText> &all)
    {
        m_page += u"<ul>\n"_s;
        for (const SummaryText &item : all)
            m_page += u"<li>%1</li>\n"_s.arg(pieces(item));
        m_page += u"</ul>\n"_s;
    }

    void contents(const SummaryBlock &block)
    {
        m_page += u"<p><strong>%1</strong></p>\n<ul>\n"_s.arg(escaped(block.text.plain()));
        QString open; // of the entry before, what is to be closed
        for (qsizetype at = 0; at < m_document.blocks.size(); ++at) {
            const SummaryBlock &each = m_document.blocks.at(at);
            if (each.kind != SummaryBlock::Kind::Heading || each.level > 2)
                continue;
            const bool isInner = each.level == 2;
            const bool wasInner = open.contains(u"</ul>");
            m_page += isInner ? (wasInner ? QString() : u"<ul>\n"_s) : open;
            m_page += u"<li><a href=\"#%1\">%2</a>"_s.arg(headingPlace(at), escaped(contentsTitle(each)));
            m_page += isInner ? u"</li>\n"_s : QString();
            open = isInner ? u"</ul></li>\n"_s : u"</li>\n"_s;
        }
        m_page += open + u"</ul>\n"_s;
    }

    void table(const SummaryTable &table)
    {
        m_page += u"<table>\n<caption>%1</caption>\n<thead><tr>"_s.arg(escaped(table.caption));
        for (const SummaryTable::Column &column : table.columns)
            m_page += u"<th scope=\"col\"%1 width=\"%2%\">%3</th>"_s.arg(
                numberClass(column), QString::number(column.width), escaped(column.title));
        m_page += u"</tr></thead>\n<tbody>\n"_s;
        for (qsizetype at = 0; at < table.rows.size(); ++at) {
            const QList<SummaryText> &row = table.rows.at(at);
            m_page += table.anchored ? u"<tr id=\"%1\">"_s.arg(figurePlace(int(at) + 1)) : u"<tr>"_s;
            for (qsizetype cell = 0; cell < row.size(); ++cell) {
                const QString element = cell == 0 ? u"th scope=\"row\""_s : u"td"_s;
                m_page += u"<%1%2>%3</%4>"_s.arg(
                    element, numberClass(table.columns.at(cell)), pieces(row.at(cell)), element.first(2));
            }
            m_page += u"</tr>\n"_s;
        }
        m_page += u"</tbody>\n</table>\n"_s;
    }

    [[nodiscard]] static QString numberClass(const SummaryTable::Column &column)
    {
        return column.isNumber ? u" class=\"number\" align=\"right\""_s : u""_s;
    }

    void quote(const SummaryBlock &block)
    {
        const QString words = block.text.plain();
        const QString from = words.isRightToLeft() ? u" dir=\"rtl\""_s : QString();
        m_page += u"<blockquote%1>%2</blockquote>\n<p class=\"source\">%3</p>\n"_s.arg(
            from, escaped(words), escaped(block.source));
    }

    void field(const SummaryBlock &block)
    {
        const int level = m_level;
        heading(level + 1, block.text.plain(), fieldPlace(block.key));
        m_level = level;
        for (const QString &words : block.written)
            m_page += u"<p>%1</p>\n"_s.arg(broken(words));
        if (block.written.isEmpty())
            m_page += u"<p class=\"placeholder\">%1</p>\n"_s.arg(escaped(m_document.placeholder));
    }

    const SummaryDocument &m_document;
    QString m_page;
    int m_level = 0;
};

} // namespace

QString summaryHtml(const SummaryDocument &document)
{
    return HtmlSummary(document).written();
}

} // namespace Kodeks
