// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/summary/writtenfields.h"

#include "core/exchange/archives/xmlwalk.h"
#include "core/exchange/archives/ziparchive.h"
#include "core/exchange/summary/summarysheets.h"
#include "core/exchange/xlsx/sheetreader.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Gathers paragraphs under the headings of fields. The formats say what is a paragraph and what a heading.
class FieldListener : public XmlListener
{
public:
    [[nodiscard]] const WrittenFields &fields() const { return m_fields; }

protected:
    void beginParagraph()
    {
        m_words.clear();
        m_place.clear();
        m_inParagraph = true;
    }

    void endParagraph(bool isHeading)
    {
        m_inParagraph = false;
        if (isHeading)
            m_key = fieldKey(m_place);
        else if (!m_key.isEmpty() && !m_words.trimmed().isEmpty())
            m_fields[m_key].append(m_words.trimmed());
    }

    /// A name that stands in the paragraph.
    void meetPlace(const QString &name)
    {
        if (!fieldKey(name).isEmpty())
            m_place = name;
    }

    void addWords(QStringView words)
    {
        if (m_inParagraph)
            m_words += words;
    }

private:
    WrittenFields m_fields;
    QString m_key; ///< of the field that is being read; empty: none
    QString m_place;
    QString m_words;
    bool m_inParagraph = false;
};

class OdtFields : public FieldListener
{
public:
    void begin(QStringView element, const QXmlStreamAttributes &attributes) override
    {
        if (element == u"p" || element == u"h")
            beginParagraph();
        else if (element == u"bookmark" || element == u"bookmark-start")
            meetPlace(attribute(attributes, u"name"));
        else if (element == u"s")
            addWords(QString(std::max(1, attribute(attributes, u"c").toInt()), u' '));
        else if (element == u"tab")
            addWords(u"\t");
        else if (element == u"line-break")
            addWords(u"\n");
    }
    void end(QStringView element) override
    {
        if (element == u"p" || element == u"h")
            endParagraph(element == u"h");
    }
    void characters(QStringView words) override { addWords(words); }
};

/// Which paragraph styles of a Word document are headings.
class DocxHeadings : public XmlListener
{
public:
    void begin(QStringView element, const QXmlStreamAttributes &attributes) override
    {
        if (element == u"style")
            m_style = attribute(attributes, u"styleId");
        else if (element == u"name" && attribute(attributes, u"val").startsWith(u"heading ", Qt::CaseInsensitive))
            m_headings.insert(m_style);
        else if (element == u"outlineLvl")
            m_headings.insert(m_style);
    }
    void end(QStringView) override { }
    [[nodiscard]] const QSet<QString> &headings() const { return m_headings; }

private:
    QString m_style;
    QSet<QString> m_headings;
};

class DocxFields : public FieldListener
{
public:
    explicit DocxFields(const QSet<QString> &headings)
        : m_headings(headings)
    {
    }

    void begin(QStringView element, const QXmlStreamAttributes &attributes) override
    {
        if (element == u"p") {
            m_isHeading = false;
            beginParagraph();
        } else if (element == u"pStyle") {
            m_isHeading = m_headings.contains(attribute(attributes, u"val"));
        } else if (element == u"bookmarkStart") {
            meetPlace(attribute(attributes, u"name"));
        } else if (element == u"t") {
            m_inText = true;
        } else if (element == u"br" || element == u"cr") {
            addWords(u"\n");
        } else if (element == u"tab") {
            addWords(u"\t");
        }
    }
    void end(QStringView element) override
    {
        if (element == u"p")
            endParagraph(m_isHeading);
        else if (element == u"t")
            m_inText = false;
    }
    void characters(QStringView words) override
    {
        if (m_inText)
            addWords(words);
    }

private:
    const QSet<QString> &m_headings;
    bool m_isHeading = false;
    bool m_inText = false;
};

Result<WrittenFields> odtFields(ZipArchive &archive, const QString &fileName)
{
    const auto content = archive.read(u"content.xml"_s);
    if (!content)
        return failed(content);
    OdtFields fields;
    const Result<> walked = walkXml(*content, fields, fileName, u"ODT"_s);
    return walked ? Result<WrittenFields>(fields.fields()) : failed(walked);
}

Result<WrittenFields> docxFields(ZipArchive &archive, const QString &fileName)
{
    DocxHeadings headings;
    const auto styles = archive.read(u"word/styles.xml"_s);
    const Result<> read = styles ? walkXml(*styles, headings, fileName, u"DOCX"_s) : failed(styles);
    const auto body = read ? archive.read(u"word/document.xml"_s) : Result<QByteArray>(failed(read));
    if (!body)
        return failed(body);
    DocxFields fields(headings.headings());
    const Result<> walked = walkXml(*body, fields, fileName, u"DOCX"_s);
    return walked ? Result<WrittenFields>(fields.fields()) : failed(walked);
}

Result<WrittenFields> sheetFields(const QByteArray &bytes, const QString &fileName)
{
    const auto sheet = readSheet(bytes, fileName, {fieldsSheet()});
    if (!sheet)
        return failed(sheet);
    WrittenFields fields;
    if (sheet->rows.isEmpty() || sheet->rows.constFirst().cells.value(0) != fieldsColumns().constFirst())
        return fields;
    for (const SheetRows::Row &row : sheet->rows.sliced(1)) {
        const QStringList paragraphs = row.cells.value(2).split(u'\n', Qt::SkipEmptyParts);
        if (!row.cells.value(0).isEmpty() && !paragraphs.isEmpty())
            fields.insert(row.cells.value(0), paragraphs);
    }
    return fields;
}

} // namespace

Result<WrittenFields> writtenFields(const QByteArray &bytes, const QString &fileName, const QStringList &placeholders)
{
    if (!looksLikeZip(bytes))
        return WrittenFields();
    auto archive = ZipArchive::open(bytes, fileName);
    if (!archive)
        return failed(archive);
    auto fields = archive->contains(u"content.xml"_s) ? odtFields(*archive, fileName)
        : archive->contains(u"word/document.xml"_s)   ? docxFields(*archive, fileName)
        : archive->contains(u"xl/workbook.xml"_s)     ? sheetFields(bytes, fileName)
                                                      : Result<WrittenFields>(WrittenFields());
    if (!fields)
        return fields;
    WrittenFields kept;
    for (const auto &[key, paragraphs] : fields->asKeyValueRange()) {
        QStringList words = paragraphs;
        words.removeIf([&placeholders](const QString &each) { return placeholders.contains(each); });
        if (!words.isEmpty())
            kept.insert(key, words);
    }
    return kept;
}

} // namespace Kodeks
