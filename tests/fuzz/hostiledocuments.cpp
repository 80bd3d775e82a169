// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/hostiledocuments.h"

#include "tests/fuzz/wellformed.h"
#include "tests/support/files/documents.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

const QByteArray wordText
    = "<w:p><w:pPr><w:pStyle w:val=\"K\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId "
      "w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t "
      "xml:space=\"preserve\">a </w:t></w:r>"
      "<w:r><w:t>b</w:t><w:tab/><w:br/><w:footnoteReference w:id=\"1\"/><w:sym "
      "w:char=\"F0B7\"/><w:softHyphen/></w:r></w:p>"
      "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc><w:tc><w:tbl><w:tr><w:tc>"
      "<w:p/></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>"
      "<w:p><w:ins><w:r><w:t>ny</w:t></w:r></w:ins><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:r><w:fldChar "
      "w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText>"
      "<w:fldChar w:fldCharType=\"separate\"/><w:t>1</w:t><w:fldChar "
      "w:fldCharType=\"end\"/></w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>boks</w:t></w:r>"
      "</w:p></w:txbxContent></mc:Choice></mc:AlternateContent></w:p>"_ba;
const QByteArray wordNumbers
    = "<w:PART><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt "
      "w:val=\"lowerRoman\"/><w:lvlText w:val=\"%1.%2\"/><w:pStyle w:val=\"K\"/></w:lvl></w:abstractNum>"
      "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride "
      "w:val=\"7\"/></w:lvlOverride></w:num></w:PART>"_ba;
const QByteArray wordStyles = "<w:PART><w:style w:styleId=\"K\"><w:basedOn w:val=\"L\"/><w:numPr><w:numId "
                              "w:val=\"1\"/></w:numPr></w:style></w:PART>"_ba;
const QByteArray wordNotes
    = "<w:PART><w:footnote w:id=\"1\"><w:p><w:r><w:t>Note</w:t></w:r></w:p></w:footnote></w:PART>"_ba;
const QByteArray openText
    = "<text:h text:outline-level=\"1\">T</text:h><text:list text:style-name=\"L\" xml:id=\"i\"><text:list-item "
      "text:start-value=\"3\"><text:p>en<text:s "
      "text:c=\"4\"/><text:tab/></text:p><text:list><text:list-item><text:p>u</text:p></text:list-item></text:list>"
      "</text:list-item></text:list>"
      "<text:p>a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>n</text:p>"
      "</text:note-body></text:note><draw:frame><draw:text-box><text:p>b</text:p></draw:text-box></draw:frame>"
      "</text:p>"
      "<table:table><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row>"
      "</table:table><text:list "
      "text:continue-list=\"i\"><text:list-item><text:p>x</text:p></text:list-item></text:list>"_ba;
const QByteArray openLists
    = "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"i\" "
      "text:display-levels=\"2\" text:start-value=\"2\"/></text:list-style>"_ba;

const QByteArray pdf
    = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R 5 0 R]/Count 2>>endobj\n"
      "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 6 0 R>>>>>>endobj\n"
      "4 0 obj<</Length 110>>stream\nBT /F 12 Tf 20 150 Td (Bydelen mener at) Tj 0 -14 Td (ansvaret ligger fast.) Tj "
      "0 -40 Td [(Nytt) -500 (avsnitt)] TJ ET      \nendstream endobj\n"
      "5 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 7 0 R/Resources<</Font<</F 6 0 R>>/XObject<</X "
      "8 0 R>>>>>>endobj\n"
      "6 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode 9 0 R>>endobj\n7 0 "
      "obj<</Length 45>>stream\nBT /F 12 Tf 20 100 Td (Side to) Tj ET /X Do   \nendstream endobj\n"
      "8 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 29/Resources<</Font<</F 6 0 R>>>>>>stream\nBT /F 9 Tf "
      "(I en "
      "ramme) Tj ET\nendstream endobj\n"
      "9 0 obj<</Length 60>>stream\n1 beginbfrange <41> <5A> <0041> endbfrange\n1 beginbfchar\nendstream "
      "endobj\ntrailer<</Root 1 0 R/Size 10>>\nstartxref\n0\n%%EOF\n"_ba;

const QByteArray html
    = "<!DOCTYPE html><html><head><meta "
      "charset=\"iso-8859-1\"><title>T</title><style>p{}</style></head><body><h1>T</h1><p>a&amp;b&nbsp;&#x10FFFF;<br>"
      "c</p><ul><li>en<ol start=\"3\" type=\"i\"><li value=9>to</ol></ul>"
      "<table><tr><td>1<td><p>2</p><p>3</p></table><pre> x\n y</pre><script>if(a<b)</script><p "
      "hidden>h</p></body></html>"_ba;
const QByteArray form
    = "<form><fieldset disabled><legend>Svar</legend><input type=checkbox checked> Enig<input type=radio name=a "
      "value=ja "
      "checked>Ja<input name=b value=\"Nordby\"><input type=hidden value=x><input type=password value=y>"
      "<select multiple><optgroup label=G><option>En<option selected>To</optgroup></select><textarea> Lang\n tekst"
      "</textarea><label for=c>Navn</label><output>3</output><button>Send</button></fieldset></form>"
      "<p style=\"display: none\">skjult<p style='white-space:pre-wrap'> a\n b</p><details><summary>S</summary>D"
      "</details><del>borte</del><iframe srcdoc=\"&lt;p&gt;ramme\"></iframe><noscript>n</noscript>&#150;&aring"_ba;
const QByteArray markdown = "# Tittel\n\n- en\n  1. to\n\n> sitat\n\n`kode` *u* **f** [l](http://x)\n\n| a | b "
                            "|\n\n<b>r\xC3\xA5</b>\n\n```\nx\n```\n"_ba;

const QByteArray declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"_ba;
const QByteArray flatText = declaration
    + "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
      "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
      "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
      "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
      "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
      "office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:styles>"_ba
    + openLists
    + "</office:styles><office:master-styles><style:master-page><style:header><text:p>topp</text:p></style:header>"
      "</style:master-page></office:master-styles><office:body><office:text>"_ba
    + openText
    + "<text:p><draw:frame><draw:image><office:binary-data>aGVp</office:binary-data></draw:image></draw:frame></text:p>"
      "</office:text></office:body></office:document>"_ba;
const QByteArray flatWord = declaration
    + "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"><pkg:part "
      "pkg:name=\"/_rels/.rels\"><pkg:xmlData><Relationships "
      "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" "
      "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
      "Target=\"word/document.xml\"/></Relationships></pkg:xmlData></pkg:part><pkg:part "
      "pkg:name=\"/word/a.png\"><pkg:binaryData>aGVp</pkg:binaryData></pkg:part><pkg:part "
      "pkg:name=\"/word/document.xml\"><pkg:xmlData><w:document "
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
      "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>"_ba
    + wordText + "</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>"_ba;
const QByteArray oldWord
    = "<?mso-application progid=\"Word.Document\"?>\n<w:wordDocument "
      "xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\" "
      "xmlns:wx=\"http://schemas.microsoft.com/office/word/2003/auxHint\" xmlns:v=\"urn:schemas-microsoft-com:vml\" "
      "xmlns:aml=\"http://schemas.microsoft.com/aml/2001/core\"><w:styles><w:style w:type=\"paragraph\" "
      "w:styleId=\"K\"><w:name w:val=\"heading 1\"/></w:style></w:styles><w:body><wx:sect><wx:sub-section>"
      "<w:p><w:pPr><w:pStyle w:val=\"K\"/><w:listPr><w:ilvl w:val=\"0\"/><w:ilfo w:val=\"1\"/><wx:t wx:val=\"1.\"/>"
      "</w:listPr></w:pPr><w:r><w:t>a</w:t></w:r><aml:annotation aml:id=\"1\" w:type=\"Word.Deletion\"><aml:content>"
      "<w:r><w:delText>x</w:delText></w:r></aml:content></aml:annotation><w:r><w:footnote><w:p><w:r><w:t>Note"
      "</w:t></w:r></w:p></w:footnote></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr>"
      "</w:tbl><w:p><w:r><w:pict><w:binData>aGVp</w:binData><v:textbox><w:txbxContent><w:p><w:r><w:t>boks</w:t></w:r>"
      "</w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p></wx:sub-section></wx:sect><w:sectPr><w:hdr "
      "w:type=\"odd\"><w:p><w:r><w:t>topp</w:t></w:r></w:p></w:hdr></w:sectPr></w:body></w:wordDocument>"_ba;

const QList<QByteArray> words{"<w:p>", "</w:p>", "<w:tbl><w:tr><w:tc>", "<w:txbxContent>", "w:val=\"2147483648\"",
    "<text:p>", "<text:list><text:list-item>", "text:c=\"999999999\"", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;",
    "<![CDATA[", "<div><div><div>", "<li>", "<!--", "</html>", "charset=utf-16", "boundary=y", "--y\r\n",
    "Content-Type: message/rfc822\r\n\r\n", "=?utf-8?b?", "endstream endobj", "/Kids[2 0 R]", "/Count 99999999",
    "/Length 1 0 R", "/Filter/FlateDecode", "/Filter[/ASCIIHexDecode/LZWDecode]", "999999999999 Tf", "0 0 0 0 0 0 cm",
    "BT", "ET", "****", "[[[[", "> > > > > ", "&#x0;", "&#xD800;", "<w:fldChar w:fldCharType=\"begin\"/>",
    "w:fldCharType=\"end\"", "<w:sdt>", "<select>", "<textarea>", "<option selected>", "<office:document>",
    "<office:binary-data>", "<pkg:part pkg:name=\"/word/document.xml\">", "style=\"display:none\"", "<iframe srcdoc=\"",
    "format=flowed", "From a Thu Jan  1 00:00:00 1970\n", "Content-Length: 99999999999\n"};

/// Half of it is still XML.
QByteArray changedXml(const QByteArray &sample, QRandomGenerator &random)
{
    return random.bounded(2) == 0 ? changedInside(sample, Apart::Attributes, random) : changedDocument(sample, random);
}

QByteArray withBrokenArchive(const QByteArray &bytes, QRandomGenerator &random)
{
    return random.bounded(3) == 0 ? changedOnce(bytes, random) : bytes;
}

QByteArray someDocx(QRandomGenerator &random)
{
    return withBrokenArchive(docxOf(changedXml(wordText, random),
                                 {{u"numbering"_s, sometimesChanged(wordNumbers, random)},
                                     {u"styles"_s, sometimesChanged(wordStyles, random)},
                                     {u"footnotes"_s, sometimesChanged(wordNotes, random)}}),
        random);
}

QByteArray someOdt(QRandomGenerator &random)
{
    return withBrokenArchive(
        odtOf(changedXml(openText, random), sometimesChanged(openLists, random), sometimesChanged(openLists, random)),
        random);
}

HostileDocument ofBytes(const QString &name, const QByteArray &sample)
{
    return {name, [&sample](QRandomGenerator &random) { return changedDocument(sample, random); }};
}

HostileDocument ofXml(const QString &name, const QByteArray &sample)
{
    return {name, [&sample](QRandomGenerator &random) { return changedXml(sample, random); }};
}

} // namespace

QByteArray changedDocument(const QByteArray &sample, QRandomGenerator &random)
{
    return Mutator::of(sample, words).input(random);
}

QByteArray changedOnce(const QByteArray &sample, QRandomGenerator &random)
{
    return Mutator({sample}, words).input(random);
}

QByteArray sometimesChanged(const QByteArray &sample, QRandomGenerator &random)
{
    return random.bounded(6) == 0 ? changedDocument(sample, random) : sample;
}

QList<HostileDocument> hostileDocuments()
{
    return {{u"a.docx"_s, someDocx}, {u"a.odt"_s, someOdt}, ofBytes(u"a.pdf"_s, pdf), ofBytes(u"a.html"_s, html),
        ofBytes(u"form.html"_s, form), ofBytes(u"a.md"_s, markdown), ofXml(u"a.fodt"_s, flatText),
        ofXml(u"word.xml"_s, flatWord), ofXml(u"word2003.xml"_s, oldWord)};
}

} // namespace Kodeks
