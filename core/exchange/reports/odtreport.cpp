// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reports/odtreport.h"

#include "core/exchange/text/xmltext.h"

#include <KZip>
#include <QBuffer>
#include <QCoreApplication>
#include <QXmlStreamWriter>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct OdtText
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr auto mimeType = "application/vnd.oasis.opendocument.text";

constexpr auto manifest = R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
 <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.text"/>
 <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
 <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
)";

constexpr auto styles = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3">
 <office:styles>
  <style:style style:name="Standard" style:family="paragraph" style:class="text"/>
  <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0.4cm"/><style:text-properties fo:font-size="20pt" fo:font-weight="bold"/></style:style>
  <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"><style:paragraph-properties fo:margin-top="0.6cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="15pt" fo:font-weight="bold"/></style:style>
  <style:style style:name="Quotations" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="0.6cm" fo:margin-top="0.3cm" fo:keep-with-next="always"/></style:style>
  <style:style style:name="Quotations_20_from_20_the_20_right" style:display-name="Quotations from the right" style:family="paragraph" style:parent-style-name="Quotations"><style:paragraph-properties fo:text-align="start" style:writing-mode="rl-tb"/></style:style>
  <style:style style:name="Source_20_from_20_the_20_right" style:display-name="Source from the right" style:family="paragraph" style:parent-style-name="Source"><style:paragraph-properties fo:text-align="start" style:writing-mode="rl-tb"/></style:style>
  <style:style style:name="Source" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="0.6cm"/><style:text-properties fo:font-size="9pt" fo:color="#4d5358"/></style:style>
 </office:styles>
</office:document-styles>
)";

class OdtContent
{
public:
    OdtContent()
        : m_xml(&m_bytes)
    {
        m_xml.writeStartDocument();
        m_xml.writeNamespace(office, u"office"_s);
        m_xml.writeNamespace(text, u"text"_s);
        m_xml.writeStartElement(office, u"document-content"_s);
        m_xml.writeAttribute(office, u"version"_s, u"1.3"_s);
        m_xml.writeStartElement(office, u"body"_s);
        m_xml.writeStartElement(office, u"text"_s);
    }

    void heading(const QString &words)
    {
        m_xml.writeStartElement(text, u"h"_s);
        m_xml.writeAttribute(text, u"style-name"_s, u"Heading_20_1"_s);
        m_xml.writeAttribute(text, u"outline-level"_s, u"1"_s);
        characters(words);
        m_xml.writeEndElement();
    }

    /// In the style, or in the one for text that begins from the right.
    void written(const QString &styleName, const QString &words)
    {
        paragraph(words.isRightToLeft() ? styleName + u"_20_from_20_the_20_right"_s : styleName, words);
    }

    void paragraph(const QString &styleName, const QString &words)
    {
        m_xml.writeStartElement(text, u"p"_s);
        m_xml.writeAttribute(text, u"style-name"_s, styleName);
        characters(words);
        m_xml.writeEndElement();
    }

    QByteArray finish()
    {
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    /// Spaces, tabs and line breaks have elements of their own, since white space is otherwise collapsed.
    void characters(const QString &words)
    {
        const QString whole = xmlText(words);
        qsizetype from = 0;
        for (qsizetype at = 0; at < whole.size(); ++at) {
            const QChar unit = whole.at(at);
            const bool collapsed = unit == u' '
                && (at == 0 || whole.at(at - 1) == u' ' || whole.at(at - 1) == u'\n' || at + 1 == whole.size());
            if (!collapsed && unit != u'\n' && unit != u'\t')
                continue;
            m_xml.writeCharacters(whole.sliced(from, at - from));
            m_xml.writeEmptyElement(text, unit == u'\n' ? u"line-break"_s : unit == u'\t' ? u"tab"_s : u"s"_s);
            from = at + 1;
        }
        m_xml.writeCharacters(whole.sliced(from));
    }

    const QString office = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s;
    const QString text = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_s;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QByteArray contentOf(const QString &title, const QList<TaskPassages> &groups, const QList<PassageRow> &rows)
{
    OdtContent content;
    content.paragraph(u"Title"_s, title);
    for (const TaskPassages &group : groups) {
        content.heading(u"%1 (%2)"_s.arg(group.heading, QString::number(group.rows.size())));
        if (!group.definition.isEmpty())
            content.paragraph(u"Standard"_s, group.definition);
        for (const qsizetype at : group.rows) {
            const PassageRow &row = rows.at(at);
            const QString statement = passageStatement(row);
            content.written(u"Quotations"_s, passageQuote(row));
            content.paragraph(u"Source"_s,
                passageSource(row) + u" ("_s + row.coder + u')'
                    + (statement.isEmpty() ? QString() : QString(u": "_s + statement)));
            if (!row.memo.isEmpty())
                content.written(u"Source"_s, row.memo);
        }
    }
    return content.finish();
}

} // namespace

Result<QByteArray> odtReport(const QString &title, const QList<TaskPassages> &groups, const QList<PassageRow> &rows)
{
    QBuffer buffer;
    KZip zip(&buffer);
    bool written = zip.open(QIODevice::WriteOnly);
    // The format wants its kind first, readable without unpacking.
    zip.setExtraField(KZip::NoExtraField);
    zip.setCompression(KZip::NoCompression);
    written = written && zip.writeFile(u"mimetype"_s, mimeType);
    zip.setCompression(KZip::DeflateCompression);
    written = written && zip.writeFile(u"META-INF/manifest.xml"_s, manifest) && zip.writeFile(u"styles.xml"_s, styles)
        && zip.writeFile(u"content.xml"_s, contentOf(title, groups, rows)) && zip.close();
    if (!written)
        return failure(Error::Kind::Internal,
            OdtText::tr("The document could not be put together; try another format."), zip.errorString());
    return buffer.data();
}

} // namespace Kodeks
