// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/summary/summarydocx.h"

#include "core/exchange/archives/zipwriter.h"
#include "core/exchange/files/writeall.h"
#include "core/exchange/summary/summarydocxparts.h"
#include "core/exchange/text/xmltext.h"

#include <QXmlStreamWriter>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageWidth = 9'638; // twentieths of a point between the margins

/// Writes the blocks as pieces of document.xml.
class DocxContent
{
public:
    DocxContent(QIODevice &device, const SummaryDocument &document)
        : m_xml(&device)
        , m_document(document)
    {
    }

    void write(qsizetype at)
    {
        const SummaryBlock &block = m_document.blocks.at(at);
        switch (block.kind) {
        case SummaryBlock::Kind::Heading: heading(block.level, block.text, headingPlace(at)); break;
        case SummaryBlock::Kind::Paragraph: paragraph(u"BodyText"_s, block.text); break;
        case SummaryBlock::Kind::Note: paragraph(u"Note"_s, block.text); break;
        case SummaryBlock::Kind::Items:
            for (const SummaryText &item : block.items)
                paragraph(u"ListBullet"_s, item);
            break;
        case SummaryBlock::Kind::Contents: contents(block); break;
        case SummaryBlock::Kind::Table: table(block.table); break;
        case SummaryBlock::Kind::Quote:
            paragraph(u"Quote"_s, block.text);
            paragraph(u"Source"_s, block.source);
            break;
        case SummaryBlock::Kind::Field: field(block); break;
        }
    }

    void paragraph(const QString &style, const SummaryText &words, const QString &place = {})
    {
        begin(style, words.plain().isRightToLeft());
        bookmark(place);
        for (const SummaryText::Piece &piece : words.pieces) {
            if (piece.quiet)
                link(figurePlace(piece.figure), piece.words, {});
            else
                run(piece.words, piece.strong ? u"Strong"_s : QString());
            if (piece.figure > 0 && !piece.quiet)
                link(figurePlace(piece.figure), figureMark(piece.figure), u"Figure"_s);
        }
        m_xml.writeEndElement();
    }

private:
    void begin(const QString &style, bool fromRight = false)
    {
        m_xml.writeStartElement(u"w:p"_s);
        m_xml.writeStartElement(u"w:pPr"_s);
        value(u"w:pStyle"_s, style);
        if (fromRight)
            m_xml.writeEmptyElement(u"w:bidi"_s);
        m_xml.writeEndElement();
    }

    void value(const QString &element, const QString &value)
    {
        m_xml.writeEmptyElement(element);
        m_xml.writeAttribute(u"w:val"_s, value);
    }

    void bookmark(const QString &place)
    {
        if (place.isEmpty())
            return;
        const QString id = QString::number(++m_bookmarks);
        m_xml.writeEmptyElement(u"w:bookmarkStart"_s);
        m_xml.writeAttribute(u"w:id"_s, id);
        m_xml.writeAttribute(u"w:name"_s, place);
        m_xml.writeEmptyElement(u"w:bookmarkEnd"_s);
        m_xml.writeAttribute(u"w:id"_s, id);
    }

    void run(const QString &words, const QString &style = {})
    {
        m_xml.writeStartElement(u"w:r"_s);
        if (!style.isEmpty()) {
            m_xml.writeStartElement(u"w:rPr"_s);
            value(u"w:rStyle"_s, style);
            m_xml.writeEndElement();
        }
        const QStringList lines = xmlText(words).split(u'\n');
        for (qsizetype at = 0; at < lines.size(); ++at) {
            if (at > 0)
                m_xml.writeEmptyElement(u"w:br"_s);
            m_xml.writeStartElement(u"w:t"_s);
            m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
            m_xml.writeCharacters(lines.at(at));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void link(const QString &place, const QString &words, const QString &style)
    {
        m_xml.writeStartElement(u"w:hyperlink"_s);
        m_xml.writeAttribute(u"w:anchor"_s, place);
        run(words, style);
        m_xml.writeEndElement();
    }

    void heading(int level, const SummaryText &words, const QString &place)
    {
        paragraph(u"Heading%1"_s.arg(level), words, place);
        m_level = level;
    }

    void contents(const SummaryBlock &block)
    {
        paragraph(u"Caption"_s, block.text);
        for (qsizetype at = 0; at < m_document.blocks.size(); ++at) {
            const SummaryBlock &each = m_document.blocks.at(at);
            if (each.kind != SummaryBlock::Kind::Heading || each.level > 2)
                continue;
            begin(u"Contents%1"_s.arg(each.level));
            link(headingPlace(at), contentsTitle(each), u"Hyperlink"_s);
            m_xml.writeEndElement();
        }
    }

    void table(const SummaryTable &table)
    {
        paragraph(u"Caption"_s, table.caption);
        m_xml.writeStartElement(u"w:tbl"_s);
        m_xml.writeStartElement(u"w:tblPr"_s);
        value(u"w:tblStyle"_s, u"SummaryTable"_s);
        width(u"w:tblW"_s, pageWidth);
        m_xml.writeEmptyElement(u"w:tblLook"_s);
        m_xml.writeAttribute(u"w:firstRow"_s, u"1"_s);
        m_xml.writeAttribute(u"w:noVBand"_s, u"1"_s);
        value(u"w:tblCaption"_s, xmlText(table.caption));
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"w:tblGrid"_s);
        for (const SummaryTable::Column &column : table.columns) {
            m_xml.writeEmptyElement(u"w:gridCol"_s);
            m_xml.writeAttribute(u"w:w"_s, QString::number(widthOf(column)));
        }
        m_xml.writeEndElement();
        QList<SummaryText> titles;
        for (const SummaryTable::Column &column : table.columns)
            titles.append(SummaryText(column.title));
        row(table, titles, true, {});
        for (qsizetype at = 0; at < table.rows.size(); ++at)
            row(table, table.rows.at(at), false, table.anchored ? figurePlace(int(at) + 1) : QString());
        m_xml.writeEndElement();
        paragraph(u"AfterTable"_s, {});
    }

    [[nodiscard]] static int widthOf(const SummaryTable::Column &column) { return pageWidth * column.width / 100; }

    void width(const QString &element, int twentieths)
    {
        m_xml.writeEmptyElement(element);
        m_xml.writeAttribute(u"w:w"_s, QString::number(twentieths));
        m_xml.writeAttribute(u"w:type"_s, u"dxa"_s);
    }

    void row(const SummaryTable &table, const QList<SummaryText> &cells, bool isHead, const QString &place)
    {
        m_xml.writeStartElement(u"w:tr"_s);
        m_xml.writeStartElement(u"w:trPr"_s);
        m_xml.writeEmptyElement(u"w:cantSplit"_s);
        if (isHead)
            m_xml.writeEmptyElement(u"w:tblHeader"_s);
        m_xml.writeEndElement();
        for (qsizetype at = 0; at < cells.size(); ++at) {
            m_xml.writeStartElement(u"w:tc"_s);
            m_xml.writeStartElement(u"w:tcPr"_s);
            width(u"w:tcW"_s, widthOf(table.columns.at(at)));
            m_xml.writeEndElement();
            const QString style = table.columns.at(at).isNumber ? u"TableNumber"_s : u"TableText"_s;
            paragraph(isHead ? style + u"Head"_s : style, cells.at(at), at == 0 ? place : QString());
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void field(const SummaryBlock &block)
    {
        const int level = m_level;
        heading(std::min(level + 1, 4), block.text, fieldPlace(block.key));
        m_level = level;
        for (const QString &words : block.written)
            paragraph(u"BodyText"_s, words);
        if (block.written.isEmpty())
            paragraph(u"Placeholder"_s, m_document.placeholder);
    }

    QXmlStreamWriter m_xml;
    const SummaryDocument &m_document;
    int m_level = 0;
    int m_bookmarks = 0;
};

Result<> writeBody(QIODevice &device, const SummaryDocument &document)
{
    if (Result<> begun = writeAll(device, docxBodyBegin()); !begun)
        return begun;
    DocxContent content(device, document);
    content.paragraph(u"Title"_s, document.title);
    for (qsizetype at = 0; at < document.blocks.size(); ++at)
        content.write(at);
    return writeAll(device, docxBodyEnd());
}

} // namespace

Result<> writeSummaryDocx(QIODevice &device, const SummaryDocument &document)
{
    ZipWriter zip(device);
    for (const auto &[name, bytes] : docxParts(document)) {
        if (Result<> added = zip.add(name, bytes); !added)
            return added;
    }
    return zip.add(u"word/document.xml"_s, [&](QIODevice &xml) { return writeBody(xml, document); }).and_then([&] {
        return zip.finish();
    });
}

} // namespace Kodeks
