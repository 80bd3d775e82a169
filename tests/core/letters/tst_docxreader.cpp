// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/lettercontents.h"

#include "tests/support/files/documents.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QByteArray paragraph(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:p>" + (properties.isEmpty() ? QByteArray() : "<w:pPr>" + properties + "</w:pPr>")
        + "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
}

QByteArray item(const QByteArray &text, int list, int level = 0)
{
    return paragraph(text,
        "<w:numPr><w:ilvl w:val=\"" + QByteArray::number(level) + "\"/><w:numId w:val=\"" + QByteArray::number(list)
            + "\"/></w:numPr>");
}

QByteArray cell(const QByteArray &inside)
{
    return "<w:tc><w:tcPr/>" + inside + "</w:tc>";
}

const QByteArray numbering
    = "<w:PART>"
      "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt "
      "w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
      "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText "
      "w:val=\"%2)\"/></w:lvl></w:abstractNum>"
      "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText "
      "w:val=\"\xEF\x82\xB7\"/></w:lvl></w:abstractNum>"
      "<w:abstractNum w:abstractNumId=\"2\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"4\"/><w:numFmt "
      "w:val=\"upperRoman\"/><w:lvlText w:val=\"%1\"/><w:pStyle w:val=\"Kapittel\"/></w:lvl>"
      "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText "
      "w:val=\"%1.%2\"/></w:lvl></w:abstractNum>"
      "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId "
      "w:val=\"1\"/></w:num>"
      "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/></w:num>"
      "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride "
      "w:val=\"7\"/></w:lvlOverride></w:num></w:PART>"_ba;

const QByteArray styles
    = "<w:PART><w:style w:styleId=\"Kapittel\"><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style>"
      "<w:style w:styleId=\"Under\"><w:basedOn w:val=\"Kapittel\"/></w:style>"
      "<w:style w:styleId=\"Sirkel\"><w:basedOn w:val=\"Sirkel\"/></w:style></w:PART>"_ba;

} // namespace

class TestDocxReader : public QObject
{
    Q_OBJECT

private slots:
    void whatAReaderSeesIsTheText_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &body, const QString &text) {
            QTest::newRow(name) << body << text;
        };
        row("paragraphs are lines", paragraph("Første avsnitt."_ba) + "<w:p/>" + paragraph("Å, «to»."_ba),
            u"Første avsnitt.\n\nÅ, «to».\n"_s);
        row("runs join without a space", "<w:p><w:r><w:t>Ve</w:t></w:r><w:r><w:t>lferd</w:t></w:r></w:p>"_ba,
            u"Velferd\n"_s);
        row("space is kept where it is to be",
            "<w:p><w:r><w:t xml:space=\"preserve\">a </w:t></w:r><w:r><w:t> b </w:t></w:r></w:p>"_ba, u"a b\n"_s);
        row("tabs and breaks", "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>"_ba,
            u"a\tb\nc\n"_s);
        row("tab stops are no tabs", paragraph("x"_ba, "<w:tabs><w:tab w:val=\"left\"/></w:tabs>"_ba), u"x\n"_s);
        row("hyphens", "<w:p><w:r><w:t>a</w:t><w:softHyphen/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r></w:p>"_ba,
            u"a\u00ADb\u2011c\n"_s);
        row("insertions are in, deletions out",
            "<w:p><w:ins><w:r><w:t>ny "
            "</w:t></w:r></w:ins><w:del><w:r><w:delText>gammel</w:delText></w:r></w:del><w:r><w:t>tekst</w:t></w:r>"
            "</w:p>"_ba,
            u"nytekst\n"_s);
        row("moved text stands once",
            "<w:p><w:moveFrom><w:r><w:t>her</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>der</w:t></w:r></w:moveTo>"
            "</w:p>"_ba,
            u"der\n"_s);
        row("a deleted paragraph mark joins",
            paragraph("før "_ba, "<w:rPr><w:del/></w:rPr>"_ba) + paragraph("etter"_ba), u"før etter\n"_s);
        row("field codes are out, results in",
            "<w:p><w:r><w:fldChar "
            "w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText><w:t>kode</w:t></w:r><w:r><w:fldChar "
            "w:fldCharType=\"separate\"/></w:r>"
            "<w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"_ba,
            u"3\n"_s);
        row("a text box follows its paragraph, once",
            "<w:p><w:r><w:t>a</w:t><mc:AlternateContent><mc:Choice><w:txbxContent>"_ba + paragraph("boks"_ba)
                + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + paragraph("boks"_ba)
                + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>b</w:t></w:r></w:p>"
                + paragraph("c"_ba),
            u"ab\nboks\nc\n"_s);
        row("hidden text is out",
            "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r><w:r><w:t>synlig</w:t></w:r></w:p>"_ba,
            u"synlig\n"_s);
    }

    void whatAReaderSeesIsTheText()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, text);
        const auto letter = letterFromBytes(docxOf(body), u"brev.docx"_s);
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message + letter.error().detail));
        QCOMPARE(letter->text, text);
        QCOMPARE(letter->encoding, u"DOCX"_s);
    }

    void listsCountAsTheyDoInWord()
    {
        const QByteArray body = item("en"_ba, 1) + item("under"_ba, 1, 1) + item("under to"_ba, 1, 1) + item("to"_ba, 1)
            + item("igjen"_ba, 1, 1) + item("punkt"_ba, 2)
            + paragraph("Kapittel"_ba, "<w:pStyle w:val=\"Kapittel\"/>"_ba) + item("ledd"_ba, 3, 1)
            + paragraph("Nytt"_ba, "<w:pStyle w:val=\"Under\"/>"_ba) + item("sju"_ba, 4)
            + paragraph("uten"_ba, "<w:pStyle w:val=\"Sirkel\"/>"_ba) + item("av"_ba, 0);
        const auto letter
            = letterFromBytes(docxOf(body, {{u"numbering"_s, numbering}, {u"styles"_s, styles}}), u"brev.docx"_s);
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().detail));
        QCOMPARE(letter->text,
            u"1. en\na) under\nb) under to\n2. to\na) igjen\n• punkt\nIV Kapittel\nIV.1 ledd\nV Nytt\n7. "
            u"sju\nuten\nav\n"_s);
    }

    void notesStandAtTheEndAndHeadersAtTheStart()
    {
        const QByteArray footnotes
            = "<w:PART><w:footnote w:id=\"-1\" w:type=\"separator\"><w:p/></w:footnote><w:footnote w:id=\"2\">"_ba
            + paragraph("Noten."_ba) + "</w:footnote></w:PART>";
        const QByteArray endnotes
            = "<w:PART><w:endnote w:id=\"2\">"_ba + paragraph("Sist."_ba) + "</w:endnote></w:PART>";
        const QByteArray body
            = "<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id=\"2\"/><w:t>b</w:t><w:endnoteReference "
              "w:id=\"2\"/></w:r></w:p>"_ba;
        const auto letter
            = letterFromBytes(docxOf(body,
                                  {{u"footnotes"_s, footnotes}, {u"endnotes"_s, endnotes},
                                      {u"header"_s, "<w:PART>" + paragraph("Oslo kommune"_ba) + "</w:PART>"},
                                      {u"header.2"_s, "<w:PART>" + paragraph("Oslo kommune"_ba) + "</w:PART>"},
                                      {u"footer"_s, "<w:PART>" + paragraph("Side 1"_ba) + "</w:PART>"}}),
                u"brev.docx"_s);
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().detail));
        QCOMPARE(letter->text, u"Oslo kommune\n\na[1]b[2]\n\nSide 1\n\n[1] Noten.\n[2] Sist.\n"_s);
    }

    void tablesHaveTabsUnlessTheyAreLayout()
    {
        const QByteArray table = "<w:tbl><w:tr>"_ba + cell(paragraph("a"_ba)) + cell("<w:p/>"_ba)
            + cell(paragraph("c"_ba)) + "</w:tr><w:tr><w:trPr><w:del/></w:trPr>" + cell(paragraph("bort"_ba))
            + "</w:tr><w:tr>" + cell(paragraph("Avsnitt."_ba) + paragraph("Et til."_ba)) + cell(paragraph("d"_ba))
            + "</w:tr></w:tbl>";
        const auto letter
            = letterFromBytes(docxOf(paragraph("før"_ba) + table + paragraph("etter"_ba)), u"brev.docx"_s);
        QVERIFY(letter);
        QCOMPARE(letter->text, u"før\na\t\tc\nAvsnitt.\nEt til.\nd\netter\n"_s);
    }

    void hiddenTextIsTold()
    {
        const auto letter = letterFromBytes(
            docxOf("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r><w:r><w:t>y</w:t></w:r></w:p>"_ba),
            u"brev.docx"_s);
        QVERIFY(letter);
        QCOMPARE(letter->remarks.size(), 1);
    }

    void hostileFilesAreRefusedEachWithItsSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QByteArray laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document "
                                  "xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"_ba;
        QTest::newRow("entities") << zipOf({{u"word/document.xml"_s, laughs}}) << u"document type"_s;
        QTest::newRow("deep nesting") << docxOf(
            QByteArray("<w:x>").repeated(5000) + QByteArray("</w:x>").repeated(5000))
                                      << u"nested deeper"_s;
        QTest::newRow("bad XML") << docxOf("<w:p>"_ba) << u"damaged"_s;
        QTest::newRow("bomb") << docxOf(QByteArray(30'000'000, ' ')) << u"unpack"_s;
        QTest::newRow("no text part") << zipOf({{u"[Content_Types].xml"_s, "x"_ba}, {u"word/styles.xml"_s, "x"_ba}})
                                      << u"not a whole file"_s;
        QTest::newRow("nothing in it") << docxOf("<w:p/>"_ba) << u"no text in it"_s;
        QTest::newRow("a workbook") << zipOf({{u"xl/workbook.xml"_s, "x"_ba}}) << u"not of text"_s;
        QTest::newRow("cut") << docxOf(paragraph("x"_ba)).first(400) << u"damaged"_s;
    }

    void hostileFilesAreRefusedEachWithItsSentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto letter = letterFromBytes(bytes, u"brev.docx"_s);
        QVERIFY(!letter);
        QVERIFY2(letter.error().message.contains(says) && letter.error().message.contains(u"“brev.docx”"_s),
            qPrintable(letter.error().message));
    }
};

KODEKS_TEST_MAIN(TestDocxReader)
#include "tst_docxreader.moc"
