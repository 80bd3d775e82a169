// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/brokenlines.h"
#include "core/exchange/letters/lettercontents.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/mutator.h"
#include "tests/support/files/documents.h"

using namespace Kodeks;
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
      "8 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 6/Resources<</XObject<</X 8 0 R>>>>>>stream\n/X Do "
      "\nendstream endobj\n"
      "9 0 obj<</Length 60>>stream\n1 beginbfrange <41> <5A> <0041> endbfrange\n1 beginbfchar\nendstream "
      "endobj\ntrailer<</Root 1 0 R/Size 10>>\nstartxref\n0\n%%EOF\n"_ba;

const QByteArray html
    = "<!DOCTYPE html><html><head><meta "
      "charset=\"iso-8859-1\"><title>T</title><style>p{}</style></head><body><h1>T</h1><p>a&amp;b&nbsp;&#x10FFFF;<br>"
      "c</p><ul><li>en<ol start=\"3\" type=\"i\"><li value=9>to</ol></ul>"
      "<table><tr><td>1<td><p>2</p><p>3</p></table><pre> x\n y</pre><script>if(a<b)</script><p "
      "hidden>h</p></body></html>"_ba;
const QByteArray markdown = "# Tittel\n\n- en\n  1. to\n\n> sitat\n\n`kode` *u* **f** [l](http://x)\n\n| a | b "
                            "|\n\n<b>r\xC3\xA5</b>\n\n```\nx\n```\n"_ba;
const QByteArray mail
    = "Received: x\r\nFrom: =?utf-8?q?B=C3=B8?= <a@b.no>\r\nTo: c@d.no\r\nDate: Wed, 17 Apr 2024 10:00:00 "
      "+0200\r\nSubject: =?iso-8859-1?b?SPhy?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; "
      "boundary=y\r\n\r\n"
      "--y\r\nContent-Type: multipart/alternative; boundary=\"i\"\r\n\r\n--i\r\nContent-Type: text/plain; "
      "charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nV=E5rt svar.=\r\n\r\n--i\r\n"
      "Content-Type: text/html\r\nContent-Transfer-Encoding: "
      "base64\r\n\r\nPHA+eDwvcD4=\r\n--i--\r\n--y\r\nContent-Type: message/rfc822\r\n\r\nFrom: "
      "e@f.no\r\n\r\nhei\r\n--y\r\nContent-Type: application/pdf; name*=utf-8''s%C3%B8.pdf\r\n"
      "Content-Disposition: attachment\r\n\r\nx\r\n--y--\r\n"_ba;

const QList<QByteArray> words{"<w:p>", "</w:p>", "<w:tbl><w:tr><w:tc>", "<w:txbxContent>", "w:val=\"2147483648\"",
    "<text:p>", "<text:list><text:list-item>", "text:c=\"999999999\"", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;",
    "<![CDATA[", "<div><div><div>", "<li>", "<!--", "</html>", "charset=utf-16", "boundary=y", "--y\r\n",
    "Content-Type: message/rfc822\r\n\r\n", "=?utf-8?b?", "endstream endobj", "/Kids[2 0 R]", "/Count 99999999",
    "/Length 1 0 R", "/Filter/FlateDecode", "/Filter[/ASCIIHexDecode/LZWDecode]", "999999999999 Tf", "0 0 0 0 0 0 cm",
    "BT", "ET", "****", "[[[[", "> > > > > ", "&#x0;", "&#xD800;"};

const Mutator &mutatorOf(const QByteArray &sample)
{
    static QHash<QByteArray, std::shared_ptr<Mutator>> all;
    std::shared_ptr<Mutator> &one = all[sample];
    if (!one)
        one = std::make_shared<Mutator>(QList<QByteArray>{sample}, words);
    return *one;
}

/// The sample, or, so that not everything breaks at once, only now and then a changed one.
QByteArray maybe(const QByteArray &sample, QRandomGenerator &random)
{
    return random.bounded(3) == 0 ? mutatorOf(sample).input(random) : sample;
}

QByteArray someZip(QRandomGenerator &random, bool word)
{
    const QByteArray bytes = word
        ? docxOf(mutatorOf(wordText).input(random),
              {{u"numbering"_s, maybe(wordNumbers, random)}, {u"styles"_s, maybe(wordStyles, random)},
                  {u"footnotes"_s, maybe(wordNotes, random)}})
        : odtOf(mutatorOf(openText).input(random), maybe(openLists, random), maybe(openLists, random));
    return random.bounded(3) == 0 ? Mutator({bytes}, words).input(random) : bytes;
}

QByteArray someInput(QRandomGenerator &random, QString &name)
{
    static const QStringList names{u"a.docx"_s, u"a.odt"_s, u"a.pdf"_s, u"a.html"_s, u"a.md"_s, u"a.eml"_s};
    const qsizetype kind = below(random, names.size());
    name = names.at(kind);
    if (kind < 2)
        return someZip(random, kind == 0);
    const QByteArray &sample = kind == 2 ? pdf : kind == 3 ? html : kind == 4 ? markdown : mail;
    return mutatorOf(sample).input(random);
}

} // namespace

int main(int argc, char **argv)
{
    return fuzzMain(argc, argv, [](QRandomGenerator &random, FuzzReport &report, QByteArray &input) {
        QString name;
        input = someInput(random, name);
        const auto letter = letterFromBytes(input, name);
        if (!letter)
            return report.refused(letter.error());
        report.accepted();
        report.mustHold(letter->original == input, "the bytes are not the file's");
        report.mustHold(
            !letter->text.contains(QChar::Null) && !letter->text.contains(u'\r'), "the text is not normalised");
        report.mustHold(QStringView(letter->text).isValidUtf16(), "the text has half a character");
        report.mustHold(!letter->text.trimmed().isEmpty(), "the text is empty");
        report.mustHold(
            joinBrokenLines(letter->text).text.size() <= letter->text.size(), "joining lines has made the text longer");
    });
}
