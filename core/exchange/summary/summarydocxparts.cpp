// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/summary/summarydocxparts.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr auto docxHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr auto wordNames = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                           "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

constexpr auto contentTypes
    = R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
      R"(<Default Extension="rels")"
      R"( ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
      R"(<Default Extension="xml" ContentType="application/xml"/>)"
      R"(<Override PartName="/word/document.xml")"
      R"( ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>)"
      R"(<Override PartName="/word/styles.xml")"
      R"( ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>)"
      R"(<Override PartName="/word/numbering.xml")"
      R"( ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>)"
      R"(<Override PartName="/word/footer1.xml")"
      R"( ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>)"
      R"(<Override PartName="/docProps/core.xml")"
      R"( ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>)";

constexpr auto packageRelations
    = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
      R"(<Relationship Id="rId1")"
      R"( Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument")"
      R"( Target="word/document.xml"/><Relationship Id="rId2")"
      R"( Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties")"
      R"( Target="docProps/core.xml"/></Relationships>)";

constexpr auto documentRelations
    = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
      R"(<Relationship Id="rId1")"
      R"( Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles")"
      R"( Target="styles.xml"/><Relationship Id="rId2")"
      R"( Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering")"
      R"( Target="numbering.xml"/><Relationship Id="rId3")"
      R"( Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer")"
      R"( Target="footer1.xml"/></Relationships>)";

constexpr auto docxNumbering
    = R"(<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">)"
      R"(<w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>)"
      R"(<w:pPr><w:ind w:left="400" w:hanging="280"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1">)"
      R"(<w:abstractNumId w:val="0"/></w:num>)";

constexpr auto docxFooter
    = R"(<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r>)"
      R"(<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r>)"
      R"(<w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r>)"
      R"(<w:fldChar w:fldCharType="end"/></w:r></w:p>)";

/// id, name, parent, paragraph, run.
constexpr const char *paragraphStyles[][5] = {
    {"BodyText", "Body Text", "Normal", R"(<w:spacing w:after="110" w:line="290" w:lineRule="auto"/>)", ""},
    {"Title", "Title", "Normal", R"(<w:spacing w:after="110"/>)",
        R"(<w:b/><w:color w:val="1F3A5F"/><w:sz w:val="44"/>)"},
    {"Heading1", "heading 1", "Normal",
        R"(<w:keepNext/><w:spacing w:before="510" w:after="140"/><w:outlineLvl w:val="0"/>)",
        R"(<w:b/><w:color w:val="1F3A5F"/><w:sz w:val="32"/>)"},
    {"Heading2", "heading 2", "Normal",
        R"(<w:keepNext/><w:spacing w:before="400" w:after="110"/><w:outlineLvl w:val="1"/>)",
        R"(<w:b/><w:color w:val="1F3A5F"/><w:sz w:val="26"/>)"},
    {"Heading3", "heading 3", "Normal",
        R"(<w:keepNext/><w:spacing w:before="340" w:after="85"/><w:outlineLvl w:val="2"/>)",
        R"(<w:b/><w:color w:val="1F3A5F"/><w:sz w:val="23"/>)"},
    {"Heading4", "heading 4", "Normal",
        R"(<w:keepNext/><w:spacing w:before="200" w:after="60"/><w:outlineLvl w:val="3"/>)", R"(<w:b/>)"},
    {"Note", "Note", "Normal", R"(<w:spacing w:after="110"/>)", R"(<w:color w:val="4D5358"/><w:sz w:val="18"/>)"},
    {"Contents1", "Contents 1", "Normal", R"(<w:spacing w:after="30"/>)", ""},
    {"Contents2", "Contents 2", "Normal", R"(<w:spacing w:after="30"/><w:ind w:left="340"/>)", ""},
    {"ListBullet", "List Bullet", "Normal",
        R"(<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/>)", ""},
    {"Caption", "caption", "Normal", R"(<w:keepNext/><w:spacing w:before="170" w:after="60"/>)",
        R"(<w:b/><w:sz w:val="18"/>)"},
    {"TableText", "Table Text", "Normal", "", R"(<w:sz w:val="18"/>)"},
    {"TableNumber", "Table Number", "TableText", R"(<w:jc w:val="right"/>)", ""},
    {"TableTextHead", "Table Text Head", "TableText", R"(<w:keepNext/>)", R"(<w:b/>)"},
    {"TableNumberHead", "Table Number Head", "TableTextHead", R"(<w:jc w:val="right"/>)", ""},
    {"AfterTable", "After Table", "Normal", R"(<w:spacing w:line="120" w:lineRule="exact"/>)", R"(<w:sz w:val="8"/>)"},
    {"Quote", "Quote", "Normal",
        R"(<w:keepNext/><w:pBdr><w:left w:val="single" w:sz="12" w:space="7" w:color="9FB3C8"/></w:pBdr>)"
        R"(<w:spacing w:before="140"/><w:ind w:left="340" w:right="340"/>)",
        ""},
    {"Source", "Source", "Normal",
        R"(<w:pBdr><w:left w:val="single" w:sz="12" w:space="7" w:color="9FB3C8"/></w:pBdr>)"
        R"(<w:spacing w:after="110"/><w:ind w:left="340" w:right="340"/>)",
        R"(<w:color w:val="4D5358"/><w:sz w:val="18"/>)"},
    {"Placeholder", "Placeholder", "BodyText", "", R"(<w:i/><w:color w:val="595F64"/>)"},
    {"Footer", "footer", "Normal", R"(<w:jc w:val="right"/>)", R"(<w:color w:val="4D5358"/><w:sz w:val="18"/>)"},
};

constexpr auto otherStyles
    = R"(<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr>)"
      R"(</w:style><w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr>)"
      R"(<w:color w:val="1F5FA8"/></w:rPr></w:style><w:style w:type="character" w:styleId="Figure">)"
      R"(<w:name w:val="Figure"/><w:rPr><w:color w:val="5B6B7B"/><w:sz w:val="14"/></w:rPr></w:style>)"
      R"(<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>)"
      R"(<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/>)"
      R"(<w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>)"
      R"(<w:style w:type="table" w:styleId="SummaryTable"><w:name w:val="Summary Table"/>)"
      R"(<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>)"
      R"(<w:bottom w:val="single" w:sz="4" w:space="0" w:color="C5CBD1"/>)"
      R"(<w:insideH w:val="single" w:sz="4" w:space="0" w:color="C5CBD1"/></w:tblBorders><w:tblCellMar>)"
      R"(<w:top w:w="40" w:type="dxa"/><w:left w:w="70" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/>)"
      R"(<w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow">)"
      R"(<w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="1F3A5F"/>)"
      R"(</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="E8EEF4"/></w:tcPr></w:tblStylePr>)"
      R"(</w:style>)";

QString defaultStyles(const QString &language)
{
    return u"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/>"
           "<w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/><w:lang w:val=\"%1\"/></w:rPr></w:rPrDefault>"
           "<w:pPrDefault/></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
           "<w:name w:val=\"Normal\"/></w:style>"_s.arg(languageTag(language));
}

QByteArray stylesPart(const QString &language)
{
    QString styles = defaultStyles(language);
    for (const auto &style : paragraphStyles) {
        const auto part = [&style](int at) { return QString::fromUtf8(style[at]); };
        styles += u"<w:style w:type=\"paragraph\" w:styleId=\"%1\"><w:name w:val=\"%2\"/><w:basedOn w:val=\"%3\"/>"
                  "<w:qFormat/><w:pPr>%4</w:pPr><w:rPr>%5</w:rPr></w:style>"_s.arg(
                      part(0), part(1), part(2), part(3), part(4));
    }
    return (styles + QString::fromUtf8(otherStyles)).toUtf8();
}

QByteArray inRoot(const char *root, const QByteArray &content)
{
    return QByteArray(docxHead) + "<w:" + root + ' ' + wordNames + '>' + content + "</w:" + root + '>';
}

QByteArray corePart(const SummaryDocument &document)
{
    return QByteArray(docxHead)
        + u"<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
          "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>%1</dc:title><dc:creator></dc:creator>"
          "<dc:language>%2</dc:language></cp:coreProperties>"_s
              .arg(document.title.toHtmlEscaped(), languageTag(document.language))
              .toUtf8();
}

} // namespace

QList<std::pair<QString, QByteArray>> docxParts(const SummaryDocument &document)
{
    return {{u"[Content_Types].xml"_s, QByteArray(docxHead) + contentTypes},
        {u"_rels/.rels"_s, QByteArray(docxHead) + packageRelations}, {u"docProps/core.xml"_s, corePart(document)},
        {u"word/_rels/document.xml.rels"_s, QByteArray(docxHead) + documentRelations},
        {u"word/styles.xml"_s, inRoot("styles", stylesPart(document.language))},
        {u"word/numbering.xml"_s, inRoot("numbering", docxNumbering)},
        {u"word/footer1.xml"_s, inRoot("ftr", docxFooter)}};
}

QByteArray docxBodyBegin()
{
    return QByteArray(docxHead) + "<w:document " + wordNames + "><w:body>";
}

QByteArray docxBodyEnd()
{
    return R"(<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/>)"
           R"(<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567")"
           R"( w:gutter="0"/></w:sectPr></w:body></w:document>)";
}

} // namespace Kodeks
