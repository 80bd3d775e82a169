// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reports/odtreport.h"

#include "core/base/inquotes.h"
#include "core/exchange/archives/odtpackage.h"
#include "core/exchange/files/writeall.h"
#include "core/exchange/reports/odtcharacters.h"
#include "core/exchange/web/markdownwords.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QXmlStreamWriter>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct OdtReportText
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr auto styles
    = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
      R"( xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
      R"( xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3">
 <office:styles>
  <style:default-style style:family="paragraph"><style:text-properties fo:language="%1" fo:country="%2"/>)"
      R"(</style:default-style>
  <style:style style:name="Standard" style:family="paragraph" style:class="text"/>
  <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard">)"
      R"(<style:paragraph-properties fo:margin-bottom="0.4cm"/>)"
      R"(<style:text-properties fo:font-size="20pt" fo:font-weight="bold"/></style:style>
  <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph")"
      R"( style:parent-style-name="Standard" style:default-outline-level="1">)"
      R"(<style:paragraph-properties fo:margin-top="0.6cm" fo:margin-bottom="0.2cm")"
      R"( fo:keep-with-next="always"/><style:text-properties fo:font-size="15pt" fo:font-weight="bold"/>)"
      R"(</style:style>
  <style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph")"
      R"( style:parent-style-name="Standard" style:default-outline-level="2">)"
      R"(<style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.1cm")"
      R"( fo:keep-with-next="always"/><style:text-properties fo:font-size="12pt" fo:font-weight="bold"/>)"
      R"(</style:style>
  <style:style style:name="Quotations" style:family="paragraph" style:parent-style-name="Standard">)"
      R"(<style:paragraph-properties fo:margin-left="0.6cm" fo:margin-top="0.3cm")"
      R"( fo:keep-with-next="always"/></style:style>
  <style:style style:name="Quotations_20_from_20_the_20_right")"
      R"( style:display-name="Quotations from the right" style:family="paragraph")"
      R"( style:parent-style-name="Quotations">)"
      R"(<style:paragraph-properties fo:text-align="start" style:writing-mode="rl-tb"/></style:style>
  <style:style style:name="Source_20_from_20_the_20_right" style:display-name="Source from the right")"
      R"( style:family="paragraph" style:parent-style-name="Source">)"
      R"(<style:paragraph-properties fo:text-align="start" style:writing-mode="rl-tb"/></style:style>
  <style:style style:name="Source" style:family="paragraph" style:parent-style-name="Standard">)"
      R"(<style:paragraph-properties fo:margin-left="0.6cm"/>)"
      R"(<style:text-properties fo:font-size="9pt" fo:color="#4d5358"/></style:style>
 </office:styles>
</office:document-styles>
)";

/// The window's language, which the headings are in.
QByteArray stylesXml()
{
    const QString country = QLocale::territoryToCode(QLocale().territory());
    return QString::fromUtf8(styles).arg(QLocale::languageToCode(QLocale().language()), country).toUtf8();
}

QByteArray metaXml(const QString &title)
{
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta "
           "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" office:version=\"1.3\"><office:meta>"
           "<meta:generator>Kodeks</meta:generator><dc:title>%1</dc:title><dc:language>%2</dc:language>"
           "</office:meta></office:document-meta>\n"_s.arg(title.toHtmlEscaped(), QLocale().bcp47Name())
               .toUtf8();
}

} // namespace

/// Makes the document's XML piece by piece.
class OdtReport::Content
{
public:
    Content()
        : m_xml(&m_buffer)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_xml.writeStartDocument();
        m_xml.writeNamespace(office, u"office"_s);
        m_xml.writeNamespace(text, u"text"_s);
        m_xml.writeStartElement(office, u"document-content"_s);
        m_xml.writeAttribute(office, u"version"_s, u"1.3"_s);
        m_xml.writeStartElement(office, u"body"_s);
        m_xml.writeStartElement(office, u"text"_s);
    }

    void heading(int level, const QString &words)
    {
        m_xml.writeStartElement(text, u"h"_s);
        m_xml.writeAttribute(text, u"style-name"_s, u"Heading_20_%1"_s.arg(level));
        m_xml.writeAttribute(text, u"outline-level"_s, QString::number(level));
        writeOdtCharacters(m_xml, words);
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
        writeOdtCharacters(m_xml, words);
        m_xml.writeEndElement();
    }

    void memos(const OdtReport::Memos &all)
    {
        if (!all.memos.isEmpty())
            heading(1, OdtReportText::tr("Memos"));
        QString under;
        for (const ReadMemo &memo : all.memos) {
            const QString about = memoHeading(memo, all.calling);
            if (about != std::exchange(under, about))
                heading(2, about);
            if (!memo.quote.isEmpty())
                written(u"Quotations"_s, inQuotes(memo.quote));
            paragraph(u"Source"_s, memoByline(memo));
            written(memo.quote.isEmpty() ? u"Quotations"_s : u"Standard"_s, markdownWords(memo.text));
        }
    }

    void end() { m_xml.writeEndDocument(); }

    /// What has been written since it was last asked.
    QByteArray taken()
    {
        const QByteArray bytes = m_buffer.data();
        m_buffer.seek(0);
        m_buffer.buffer().clear();
        return bytes;
    }

private:
    const QString office = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s;
    const QString text = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_s;
    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
};

OdtReport::OdtReport()
    : m_content(std::make_unique<Content>())
{
    m_content->paragraph(u"Title"_s, {}); // so that passages stand within a document that has begun
    std::ignore = m_content->taken();
}

OdtReport::~OdtReport() = default;

QByteArray OdtReport::passage(const PassageRow &row)
{
    const QString statement = passageStatement(row);
    m_content->written(u"Quotations"_s, passageQuote(row));
    m_content->paragraph(u"Source"_s,
        passageSource(row) + u" ("_s + row.coder + u')'
            + (statement.isEmpty() ? QString() : QString(u": "_s + statement)));
    if (!row.memo.isEmpty())
        m_content->written(u"Source"_s, row.memo);
    return m_content->taken();
}

Result<> OdtReport::write(QIODevice &device, const Head &head, const QList<TaskPassages> &groups,
    const WritePassages &passages, const Memos &memos)
{
    const auto writeContent = [&](QIODevice &xml) -> Result<> {
        Content content;
        content.paragraph(u"Title"_s, head.title);
        if (!head.only.isEmpty())
            content.paragraph(u"Standard"_s, OdtReportText::tr("Only: %1").arg(head.only));
        for (const TaskPassages &group : groups) {
            content.heading(1, u"%1 (%2)"_s.arg(group.heading, QString::number(group.passages)));
            if (!group.definition.isEmpty())
                content.paragraph(u"Standard"_s, group.definition);
            if (Result<> written = writeAll(xml, content.taken()).and_then([&] { return passages(group, xml); });
                !written)
                return written;
        }
        content.memos(memos);
        content.end();
        return writeAll(xml, content.taken());
    };
    ZipWriter zip(device);
    return beginOdt(zip, {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
        .and_then([&] { return zip.add(u"styles.xml"_s, stylesXml()); })
        .and_then([&] { return zip.add(u"meta.xml"_s, metaXml(head.title)); })
        .and_then([&] {
        return zip.add(u"content.xml"_s, writeContent);
    }).and_then([&] { return zip.finish(); });
}

} // namespace Kodeks
