// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/summary/summaryodt.h"

#include "core/exchange/archives/odtpackage.h"
#include "core/exchange/files/writeall.h"
#include "core/exchange/reports/odtcharacters.h"
#include "core/exchange/summary/summaryodtstyles.h"

#include <QXmlStreamWriter>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr auto contentBegin = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
                              R"( xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
                              R"( xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0")"
                              R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
                              R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
                              R"( xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3">)"
                              R"(<office:automatic-styles>%1</office:automatic-styles><office:body><office:text>)";

constexpr auto contentEnd = "</office:text></office:body></office:document-content>";

QByteArray metaXml(const SummaryDocument &document)
{
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta "
           "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" office:version=\"1.3\"><office:meta>"
           "<meta:generator>Kodeks</meta:generator><dc:title>%1</dc:title><dc:language>%2</dc:language>"
           "</office:meta></office:document-meta>\n"_s
               .arg(document.title.toHtmlEscaped(), languageTag(document.language))
               .toUtf8();
}

/// Writes the blocks as pieces of content.xml.
class OdtContent
{
public:
    OdtContent(QIODevice &device, const SummaryDocument &document)
        : m_xml(&device)
        , m_document(document)
    {
    }

    void write(qsizetype at)
    {
        const SummaryBlock &block = m_document.blocks.at(at);
        switch (block.kind) {
        case SummaryBlock::Kind::Heading: heading(block.level, block.text.plain(), headingPlace(at)); break;
        case SummaryBlock::Kind::Paragraph: paragraph(u"Text_20_body"_s, block.text); break;
        case SummaryBlock::Kind::Note: paragraph(u"Note"_s, block.text); break;
        case SummaryBlock::Kind::Items: items(block.items); break;
        case SummaryBlock::Kind::Contents: contents(block); break;
        case SummaryBlock::Kind::Table: table(block.table); break;
        case SummaryBlock::Kind::Quote: quote(block); break;
        case SummaryBlock::Kind::Field: field(block); break;
        }
    }

    void paragraph(const QString &style, const SummaryText &words, const QString &place = {})
    {
        begin(u"p"_s, style);
        bookmark(place);
        pieces(words);
        m_xml.writeEndElement();
    }

private:
    void begin(const QString &element, const QString &style)
    {
        m_xml.writeStartElement(u"text:"_s + element);
        m_xml.writeAttribute(u"text:style-name"_s, style);
    }

    void bookmark(const QString &place)
    {
        if (place.isEmpty())
            return;
        m_xml.writeEmptyElement(u"text:bookmark"_s);
        m_xml.writeAttribute(u"text:name"_s, place);
    }

    void heading(int level, const QString &words, const QString &place)
    {
        begin(u"h"_s, u"Heading_20_%1"_s.arg(level));
        m_xml.writeAttribute(u"text:outline-level"_s, QString::number(level));
        bookmark(place);
        writeOdtCharacters(m_xml, words);
        m_xml.writeEndElement();
        m_level = level;
    }

    void link(const QString &place, const QString &style, const QString &words)
    {
        m_xml.writeStartElement(u"text:a"_s);
        m_xml.writeAttribute(u"xlink:type"_s, u"simple"_s);
        m_xml.writeAttribute(u"xlink:href"_s, u'#' + place);
        m_xml.writeAttribute(u"text:style-name"_s, style);
        m_xml.writeAttribute(u"text:visited-style-name"_s, style);
        writeOdtCharacters(m_xml, words);
        m_xml.writeEndElement();
    }

    /// The number of its page, which the program that lays out the pages fills in.
    void pageOf(const QString &place)
    {
        m_xml.writeEmptyElement(u"text:tab"_s);
        m_xml.writeStartElement(u"text:bookmark-ref"_s);
        m_xml.writeAttribute(u"text:reference-format"_s, u"page"_s);
        m_xml.writeAttribute(u"text:ref-name"_s, place);
        m_xml.writeEndElement();
    }

    void pieces(const SummaryText &words)
    {
        for (const SummaryText::Piece &piece : words.pieces) {
            if (piece.strong)
                begin(u"span"_s, u"Strong"_s);
            if (piece.quiet)
                link(figurePlace(piece.figure), u"Quiet"_s, piece.words);
            else
                writeRun(piece.words, words);
            if (piece.strong)
                m_xml.writeEndElement();
            if (piece.figure > 0 && !piece.quiet)
                link(figurePlace(piece.figure), u"Figure"_s, figureMark(piece.figure));
        }
    }

    /// Within a paragraph a space at the end of a piece is one between words.
    void writeRun(const QString &words, const SummaryText &all)
    {
        if (all.pieces.size() == 1)
            writeOdtCharacters(m_xml, words);
        else
            m_xml.writeCharacters(words);
    }

    void items(const QList<SummaryText> &all)
    {
        begin(u"list"_s, u"Points"_s);
        for (const SummaryText &item : all) {
            m_xml.writeStartElement(u"text:list-item"_s);
            paragraph(u"Text_20_body"_s, item);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void contents(const SummaryBlock &block)
    {
        paragraph(u"Table_20_caption"_s, block.text);
        for (qsizetype at = 0; at < m_document.blocks.size(); ++at) {
            const SummaryBlock &each = m_document.blocks.at(at);
            if (each.kind != SummaryBlock::Kind::Heading || each.level > 2)
                continue;
            begin(u"p"_s, each.level == 1 ? u"Contents"_s : u"Contents_20_2"_s);
            link(headingPlace(at), u"Internet_20_link"_s, contentsTitle(each));
            pageOf(headingPlace(at));
            m_xml.writeEndElement();
        }
    }

    void table(const SummaryTable &table)
    {
        paragraph(u"Table_20_caption"_s, table.caption);
        m_xml.writeStartElement(u"table:table"_s);
        m_xml.writeAttribute(u"table:name"_s, u"%1 %2"_s.arg(table.caption.simplified()).arg(++m_tables));
        m_xml.writeAttribute(u"table:style-name"_s, table.isShort() ? u"short"_s : u"table"_s);
        for (const SummaryTable::Column &column : table.columns) {
            m_xml.writeEmptyElement(u"table:table-column"_s);
            m_xml.writeAttribute(u"table:style-name"_s, u"w%1"_s.arg(column.width));
        }
        m_xml.writeStartElement(u"table:table-header-rows"_s);
        QList<SummaryText> titles;
        for (const SummaryTable::Column &column : table.columns)
            titles.append(SummaryText(column.title));
        row(table, titles, true, {});
        m_xml.writeEndElement();
        for (qsizetype at = 0; at < table.rows.size(); ++at)
            row(table, table.rows.at(at), false, table.anchored ? figurePlace(int(at) + 1) : QString());
        m_xml.writeEndElement();
        paragraph(u"After_20_table"_s, {});
    }

    static QString cellStyle(bool isNumber, bool isHead)
    {
        if (isHead)
            return isNumber ? u"Table_20_Number_20_Heading"_s : u"Table_20_Heading"_s;
        return isNumber ? u"Table_20_Number"_s : u"Table_20_Contents"_s;
    }

    void row(const SummaryTable &table, const QList<SummaryText> &cells, bool isHead, const QString &place)
    {
        constexpr qsizetype longCell = 700; // of which a page is full soon
        const bool isLong
            = std::ranges::any_of(cells, [](const SummaryText &cell) { return cell.plain().size() > longCell; });
        m_xml.writeStartElement(u"table:table-row"_s);
        m_xml.writeAttribute(u"table:style-name"_s, isLong ? u"long"_s : u"row"_s);
        for (qsizetype at = 0; at < cells.size(); ++at) {
            m_xml.writeStartElement(u"table:table-cell"_s);
            m_xml.writeAttribute(u"table:style-name"_s, isHead ? u"head"_s : u"cell"_s);
            m_xml.writeAttribute(u"office:value-type"_s, u"string"_s);
            paragraph(cellStyle(table.columns.at(at).isNumber, isHead), cells.at(at), at == 0 ? place : QString());
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void quote(const SummaryBlock &block)
    {
        const QString words = block.text.plain();
        paragraph(words.isRightToLeft() ? u"Quotations_20_right"_s : u"Quotations"_s, words);
        paragraph(u"Source"_s, block.source);
    }

    void field(const SummaryBlock &block)
    {
        const int level = m_level;
        heading(std::min(level + 1, 4), block.text.plain(), fieldPlace(block.key));
        m_level = level;
        for (const QString &words : block.written)
            paragraph(u"Text_20_body"_s, words);
        if (block.written.isEmpty())
            paragraph(u"Placeholder"_s, m_document.placeholder);
    }

    QXmlStreamWriter m_xml;
    const SummaryDocument &m_document;
    int m_level = 0;
    int m_tables = 0;
};

Result<> writeContent(QIODevice &device, const SummaryDocument &document)
{
    if (Result<> begun = writeAll(device, QString::fromUtf8(contentBegin).arg(summaryOdtTableStyles()).toUtf8());
        !begun)
        return begun;
    OdtContent content(device, document);
    content.paragraph(u"Title"_s, document.title);
    for (qsizetype at = 0; at < document.blocks.size(); ++at)
        content.write(at);
    return writeAll(device, QByteArray(contentEnd));
}

} // namespace

Result<> writeSummaryOdt(QIODevice &device, const SummaryDocument &document)
{
    ZipWriter zip(device);
    return beginOdt(zip, {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
        .and_then([&] { return zip.add(u"meta.xml"_s, metaXml(document)); })
        .and_then([&] { return zip.add(u"styles.xml"_s, summaryOdtStyles(document.language)); })
        .and_then([&] {
        return zip.add(u"content.xml"_s, [&](QIODevice &xml) { return writeContent(xml, document); });
    }).and_then([&] { return zip.finish(); });
}

} // namespace Kodeks
