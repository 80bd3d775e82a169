// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/lettercontents.h"

#include "core/model/lettertext.h"
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

QByteArray run(const QByteArray &inside, const QByteArray &properties = {})
{
    return "<w:r>" + (properties.isEmpty() ? QByteArray() : "<w:rPr>" + properties + "</w:rPr>") + inside + "</w:r>";
}

QByteArray text(const QByteArray &words)
{
    return "<w:t xml:space=\"preserve\">" + words + "</w:t>";
}

QByteArray mark(const QByteArray &type, const QByteArray &data = {})
{
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\">" + data + "</w:fldChar></w:r>";
}

QByteArray formField(const QByteArray &data)
{
    return mark("begin", "<w:ffData><w:name w:val=\"f\"/>" + data + "</w:ffData>")
        + run("<w:instrText>FORM</w:instrText>") + mark("separate") + mark("end");
}

Result<ReadLetter> read(const QByteArray &body, const QList<ZipPart> &parts = {})
{
    return letterFromBytes(docxOf(body, parts), u"brev.docx"_s);
}

const QByteArray lookStyles
    = "<w:PART>"
      "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"Overskrift1\"><w:name w:val=\"heading 1\"/><w:pPr><w:outlineLvl "
      "w:val=\"0\"/></w:pPr></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"Egen\"><w:name w:val=\"Egen\"/><w:basedOn "
      "w:val=\"Overskrift1\"/></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"Likt\"><w:basedOn w:val=\"Overskrift1\"/><w:pPr><w:outlineLvl "
      "w:val=\"9\"/></w:pPr></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"Overskrift3\"><w:name w:val=\"Overskrift 3\"/></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"Tittel\"><w:name w:val=\"Title\"/></w:style>"
      "<w:style w:type=\"character\" w:styleId=\"Skjult\"><w:rPr><w:vanish/></w:rPr></w:style>"
      "<w:style w:type=\"character\" w:styleId=\"OgSkjult\"><w:basedOn w:val=\"Skjult\"/></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"HeltSkjult\"><w:rPr><w:vanish/></w:rPr></w:style>"
      "</w:PART>"_ba;

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
        row("of alternatives the first that has text",
            "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing/></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"_ba
                + paragraph("boks"_ba)
                + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>a</w:t></w:r></w:p>",
            u"a\nboks\n"_s);
        row("of alternatives not the one with an empty paragraph",
            "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p/></w:txbxContent></mc:Choice><mc:Fallback>"
            "<w:pict><w:txbxContent>"_ba
                + paragraph("boks"_ba)
                + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>a</w:t></w:r></w:p>",
            u"a\nboks\n"_s);
        row("text of a drawing follows its paragraph",
            "<w:p><w:r><w:t>a</w:t><w:drawing><w:txBody><w:p><w:r><w:t>b</w:t></w:r></w:p><w:p><w:r><w:t>c</w:t></w:r>"
            "</w:p></w:txBody></w:drawing></w:r><w:r><w:t>d</w:t></w:r></w:p>"_ba,
            u"ad\nb\nc\n"_s);
        row("a fraction of a formula",
            "<w:p><m:oMath xmlns:m=\"m\"><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num>"
            "<m:den><m:r><m:t>2</m:t></m:r></m:den>"
            "</m:f></m:oMath></w:p>"_ba,
            u"1/2\n"_s);
        row("hidden rows are out",
            "<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>"_ba + paragraph("x"_ba)
                + "</w:tc></w:tr><w:tr><w:trPr><w:hidden w:val=\"0\"/></w:trPr><w:tc>" + paragraph("a"_ba)
                + "</w:tc></w:tr></w:tbl>",
            u"a\n"_s);
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

    void otherProgramsMayCallThePartsWhatTheyLike()
    {
        const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_ba;
        const auto letter = letterFromBytes(
            zipOf({{u"[Content_Types].xml"_s,
                       "<Types><Override PartName=\"/doc/tekst.xml\" ContentType=\"application/vnd.openxmlformats-"
                       "officedocument.wordprocessingml.document.main+xml\"/></Types>"_ba},
                {u"_rels/.rels"_s,
                    "<Relationships><Relationship Id=\"a\" Type=\"" + relations
                        + "officeDocument\" Target=\"/doc/tekst.xml\"/></Relationships>"},
                {u"doc/tekst.xml"_s,
                    "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>a</w:t></w:r></w:p></w:body></w:document>"_ba}}),
            u"brev.docx"_s);
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
        QCOMPARE(letter->text, u"a\n"_s);
    }

    void fieldsCostAtMostThemselves_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QByteArray &body, const QString &shown) {
            QTest::newRow(name) << body << shown;
        };
        const auto p = [](const QByteArray &inside) { return "<w:p>" + inside + "</w:p>"; };
        const QByteArray code = run("<w:instrText>REF x</w:instrText>");
        row("one that is written as one",
            p("<w:fldSimple w:instr=\" DATE \">" + run(text("17. april 2024")) + "</w:fldSimple>" + run(text(" og "))
                + "<w:fldSimple w:instr=\" MERGEFIELD n \"><w:r><w:t>Fjellby</w:t></w:r></w:fldSimple>"),
            u"17. april 2024 og Fjellby\n"_s);
        row("one that never ends", p(run(text("a ")) + mark("begin") + code) + p(run(text("b"))), u"a \nb\n"_s);
        row("text behind it", p(mark("begin") + code + run(text("a"))) + p(run(text("b"))), u"a\nb\n"_s);
        row("one whose end is deleted",
            p(mark("begin") + code + "<w:del>" + mark("separate") + mark("end") + "</w:del>" + run(text("a"))),
            u"a\n"_s);
        row("in a cell",
            "<w:tbl><w:tr>" + cell(p(run(text("a")) + mark("begin") + code)) + cell(p(run(text("b"))))
                + "</w:tr></w:tbl>",
            u"a\tb\n"_s);
        row("a result over paragraphs",
            p(mark("begin") + code + mark("separate") + run(text("a"))) + p(run(text("b")) + mark("end")), u"a\nb\n"_s);
        row("nested codes",
            p(mark("begin") + code + mark("begin") + code + mark("separate") + run(text("x")) + mark("end")
                + mark("separate") + run(text("ja")) + mark("end")),
            u"ja\n"_s);
        row("marks without a partner", p(mark("end") + run(text("a")) + mark("separate") + run(text("b"))), u"ab\n"_s);
        row("a ticked and an empty box",
            p(formField("<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>") + run(text(" ja "))
                + formField("<w:checkBox><w:default w:val=\"1\"/><w:checked w:val=\"0\"/></w:checkBox>")
                + run(text(" nei"))),
            u"☒ ja ☐ nei\n"_s);
        row("a box that is ticked by default", p(formField("<w:checkBox><w:default w:val=\"1\"/></w:checkBox>")),
            u"☒\n"_s);
        const QByteArray entries = "<w:listEntry w:val=\"Ja\"/><w:listEntry w:val=\"Nei\"/>"_ba;
        row("the chosen entry", p(formField("<w:ddList><w:result w:val=\"1\"/>" + entries + "</w:ddList>")),
            u"Nei\n"_s);
        row("the default entry", p(formField("<w:ddList><w:default w:val=\"1\"/>" + entries + "</w:ddList>")),
            u"Nei\n"_s);
        row("the first entry", p(formField("<w:ddList>" + entries + "</w:ddList>")), u"Ja\n"_s);
        const auto coded = [](const QByteArray &said) {
            return mark("begin") + run("<w:instrText>" + said + "</w:instrText>") + mark("end");
        };
        row("a sign that a code names", p(run(text("a ")) + coded(" SYMBOL 254 \\f &quot;Wingdings&quot; \\s 12 ")),
            u"a ☑\n"_s);
        row("a sign by its hexadecimal number", p(coded("SYMBOL 0xA7")), u"§\n"_s);
        row("a sign of Windows by its number", p(coded("SYMBOL 150 \\f &quot;Arial&quot;")), u"–\n"_s);
        row("a sign that has a result",
            p(mark("begin") + run("<w:instrText>SYMBOL 254</w:instrText>") + mark("separate") + run(text("a"))
                + mark("end")),
            u"a\n"_s);
        row("a sign that cannot be", p(run(text("a")) + coded("SYMBOL 99999") + coded("SYMBOL 0xD800")), u"a\n"_s);
        row("a button's prompt", p(run(text("a")) + coded("MACROBUTTON NoMacro [Skriv her]")), u"a\n"_s);
    }

    void fieldsCostAtMostThemselves()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, shown);
        const auto letter = read(body);
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
        QCOMPARE(letter->text, shown);
    }

    void promptsAndControlsAreTold_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QString>("told");
        QTest::newRow("a button's prompt")
            << mark("begin") + run("<w:instrText>MACROBUTTON NoMacro [Skriv her]</w:instrText>") + mark("end")
            << u"prompts"_s;
        QTest::newRow("a number that Word works out")
            << mark("begin") + run("<w:instrText> LISTNUM LegalDefault </w:instrText>") + mark("end") << u"LISTNUM"_s;
        QTest::newRow("a control of a form") << run("<w:object><w:control w:name=\"c\"/></w:object>") << u"ActiveX"_s;
    }

    void promptsAndControlsAreTold()
    {
        QFETCH(QByteArray, inside);
        QFETCH(QString, told);
        const auto letter = read("<w:p>" + run(text("a")) + inside + "</w:p>");
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
        QCOMPARE(letter->text, u"a\n"_s);
        QCOMPARE(letter->remarks.size(), 1);
        QVERIFY2(letter->remarks.constFirst().contains(told), qPrintable(letter->remarks.constFirst()));
    }

    void deletedTextIsOutAndCounted_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("places");
        const auto row
            = [](const char *name, const QByteArray &body, int places) { QTest::newRow(name) << body << places; };
        const auto deleted = [](const QByteArray &words) -> QByteArray {
            return "<w:del w:author=\"k\"><w:r><w:delText>" + words + "</w:delText></w:r></w:del>";
        };
        const QByteArray a = paragraph("a");
        row("two words", "<w:p>" + run(text("a")) + deleted("x") + deleted(" ") + deleted("y") + "</w:p>", 2);
        row("a row",
            "<w:tbl><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell(paragraph("x"))
                + cell("<w:p>" + deleted("y") + "</w:p>") + "</w:tr><w:tr>" + cell(a) + "</w:tr></w:tbl>",
            1);
        row("what was moved stands elsewhere",
            "<w:p><w:moveFrom><w:r><w:t>a</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>a</w:t></w:r></w:moveTo></w:p>",
            0);
        row("a code of a field",
            "<w:p>" + run(text("a")) + "<w:del><w:r><w:delInstrText>PAGE</w:delInstrText></w:r></w:del></w:p>", 0);
        row("a note's mark",
            "<w:p>" + run(text("a")) + "<w:del><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:del></w:p>", 1);
        row("a mark and a form",
            a + "<w:p><w:pPr><w:rPr><w:del/></w:rPr><w:pPrChange><w:pPr/></w:pPrChange></w:pPr></w:p>", 0);
    }

    void deletedTextIsOutAndCounted()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, places);
        const auto letter = read(body);
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
        QCOMPARE(letter->text, u"a\n"_s);
        const QString told = letter->remarks.join(u' ');
        QCOMPARE(told.contains(u"(%1 place"_s.arg(places)), places > 0);
        QCOMPARE(letter->remarks.size(), places > 0 ? 1 : 0);
    }

    void aDeletedCellIsEmptyAndOneDeletion()
    {
        const auto letter = read("<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel w:id=\"1\"/></w:tcPr>" + paragraph("x")
            + paragraph("y") + "</w:tc>" + cell(paragraph("a")) + "</w:tr></w:tbl>");
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
        QCOMPARE(letter->text, u"\ta\n"_s);
        QCOMPARE(letter->remarks.size(), 1);
        QVERIFY(letter->remarks.constFirst().contains(u"(1 place"_s));
    }

    void howWordsAreReadAloudIsOutAndTold()
    {
        const auto letter
            = read("<w:p><w:r><w:ruby><w:rt><w:r><w:t>lest</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>a</w:t>"
                   "</w:r></w:rubyBase></w:ruby></w:r></w:p>"_ba);
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
        QCOMPARE(letter->text, u"a\n"_s);
        QVERIFY2(letter->remarks.value(0).contains(u"ruby"), qPrintable(letter->remarks.join(u' ')));
    }

    void paragraphsAreWhatTheirLastMarkMakesThem_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QByteArray &body, const QString &shown) {
            QTest::newRow(name) << body << shown;
        };
        const QByteArray deleted = "<w:rPr><w:del/></w:rPr>"_ba;
        row("the number stands before what is joined",
            paragraph("En "_ba, deleted) + item("to"_ba, 1) + item("tre"_ba, 1), u"1. En to\n2. tre\n"_s);
        row("the number of a deleted mark goes with it",
            paragraph("En "_ba, "<w:numPr><w:numId w:val=\"1\"/></w:numPr>" + deleted) + paragraph("to"_ba)
                + item("tre"_ba, 1),
            u"En to\n1. tre\n"_s);
        row("a hidden mark joins",
            paragraph("Tittel. "_ba, "<w:rPr><w:vanish/><w:specVanish/></w:rPr>"_ba) + paragraph("Tekst."_ba),
            u"Tittel. Tekst.\n"_s);
        const QByteArray separator = "<w:rPr><w:vanish/><w:specVanish/></w:rPr>"_ba;
        row("a heading that text follows in its line keeps its number",
            paragraph("Tittel. "_ba, "<w:numPr><w:numId w:val=\"1\"/></w:numPr>" + separator) + paragraph("Tekst."_ba)
                + item("to"_ba, 1),
            u"1. Tittel. Tekst.\n2. to\n"_s);
        row("a drop cap joins",
            paragraph("K"_ba, "<w:framePr w:dropCap=\"drop\" w:lines=\"3\"/>"_ba) + paragraph("ommunen"_ba),
            u"Kommunen\n"_s);
    }

    void paragraphsAreWhatTheirLastMarkMakesThem()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, shown);
        const auto letter = read(body, {{u"numbering"_s, numbering}, {u"styles"_s, styles}});
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
        QCOMPARE(letter->text, shown);
    }

    void headingsComeFromTheirStyles()
    {
        const auto styled = [](const QByteArray &words, const QByteArray &style) {
            return paragraph(words, "<w:pStyle w:val=\"" + style + "\"/>");
        };
        const auto letter = read(styled("Svar"_ba, "Tittel") + styled("Ett"_ba, "Overskrift1") + paragraph("Tekst."_ba)
                + styled("To"_ba, "Egen") + styled("Ikke"_ba, "Likt") + styled("Tre"_ba, "Overskrift3")
                + paragraph("Fire"_ba, "<w:outlineLvl w:val=\"1\"/>"_ba),
            {{u"styles"_s, lookStyles}});
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
        const LetterText whole(letter->text);
        QStringList found;
        for (const MarkedHeading &heading : letter->headings)
            found.append(QString::number(heading.level) + whole.slice(heading.range));
        QCOMPARE(found, QStringList({u"0Svar"_s, u"1Ett"_s, u"1To"_s, u"3Tre"_s, u"2Fire"_s}));
    }

    void whatStylesHideIsOutAndTold()
    {
        const QByteArray body = "<w:p>" + run(text("Før ")) + run(text("a"), "<w:rStyle w:val=\"OgSkjult\"/>"_ba)
            + run(text("b"), "<w:rStyle w:val=\"Skjult\"/><w:vanish w:val=\"0\"/>"_ba) + "</w:p>"
            + paragraph("borte"_ba, "<w:pStyle w:val=\"HeltSkjult\"/>"_ba) + paragraph("etter"_ba);
        const auto letter = read(body, {{u"styles"_s, lookStyles}});
        QVERIFY(letter);
        QCOMPARE(letter->text, u"Før b\n\netter\n"_s);
        QCOMPARE(letter->remarks.size(), 1);
        QVERIFY(letter->remarks.constFirst().contains(u"hidden"_s));
    }

    void promptsOfEmptyControlsAreNoText()
    {
        const auto control = [](const QByteArray &properties, const QByteArray &inside) {
            return "<w:sdt><w:sdtPr>" + properties + "</w:sdtPr><w:sdtContent>" + inside + "</w:sdtContent></w:sdt>";
        };
        const auto letter
            = read("<w:p>" + run(text("Navn: ")) + control("<w:showingPlcHdr/><w:text/>", run(text("Klikk her")))
                + "</w:p><w:p>" + run(text("Svar: ")) + control("<w:dropDownList/>", run(text("Nei"))) + "</w:p>");
        QVERIFY(letter);
        QCOMPARE(letter->text, u"Navn: \nSvar: Nei\n"_s);
        QCOMPARE(letter->remarks.size(), 1);
    }

    void signsOfSymbolFontsAreCharacters()
    {
        const auto sign = [](const QByteArray &font, const QByteArray &place) {
            return run("<w:sym w:font=\"" + font + "\" w:char=\"" + place + "\"/>");
        };
        const auto letter = read("<w:p>" + sign("Wingdings", "F0FE") + sign("Wingdings", "A8")
            + sign("Wingdings", "F0E0") + sign("Symbol", "F0B3") + sign("Arial", "2013")
            + run(text("\xEF\x83\xBC"), "<w:rFonts w:ascii=\"Wingdings\"/>") + "<mc:AlternateContent><mc:Choice>"
            + run("<w:symEx w:font=\"Segoe UI Emoji\" w:char=\"1F60A\"/>") + "</mc:Choice><mc:Fallback>"
            + run(text("x")) + "</mc:Fallback></mc:AlternateContent></w:p>");
        QVERIFY(letter);
        QCOMPARE(letter->text, u"☑☐→≥–✓😊\n"_s);
        QVERIFY(letter->remarks.isEmpty());
    }

    void privateSignsAreTold()
    {
        const auto letter = read("<w:p>" + run("<w:sym w:font=\"Webdings\" w:char=\"F0C1\"/>") + "</w:p>");
        QVERIFY(letter);
        QCOMPARE(letter->text, u"\uF0C1\n"_s);
        QCOMPARE(letter->remarks.size(), 1);
    }

    void raisedNumbersAreNotesOrPowers()
    {
        const auto raised
            = [](const QByteArray &digits) { return run(text(digits), "<w:vertAlign w:val=\"superscript\"/>"_ba); };
        const auto letter = read("<w:p>" + run(text("I 2024")) + raised("1") + raised("2") + run(text(" er 40 m"))
            + raised("2") + run(text(" nok, CO")) + run(text("2"), "<w:vertAlign w:val=\"subscript\"/>"_ba) + "</w:p>");
        QVERIFY(letter);
        QCOMPARE(letter->text, u"I 2024[12] er 40 m² nok, CO2\n"_s);
    }

    void marksMayBeRaisedByTheirStyleOrPlace()
    {
        const QByteArray style
            = "<w:styles xmlns:w='urn:w'><w:style w:type=\"character\" w:styleId=\"Mark\"><w:rPr><w:vertAlign "
              "w:val=\"superscript\"/></w:rPr></w:style><w:style w:type=\"character\" "
              "w:styleId=\"Own\"><w:basedOn w:val=\"Mark\"/></w:style></w:styles>"_ba;
        const QByteArray own = "<w:rStyle w:val=\"Own\"/>"_ba;
        const auto letter = read("<w:p>" + run(text("I 2024")) + run(text("3"), own) + run(text(" og loven"))
                + run(text("4"), "<w:position w:val=\"6\"/>"_ba) + run(text(" i 20"))
                + run(text("24"), own + "<w:vertAlign w:val=\"baseline\"/>"_ba)
                + run(text("5"), "<w:position w:val=\"1\"/>"_ba) + "</w:p>",
            {{u"word/styles.xml"_s, style}});
        QVERIFY(letter);
        QCOMPARE(letter->text, u"I 2024[3] og loven[4] i 20245\n"_s);
    }

    void spacesInRunsOfTheirOwnPartWords()
    {
        const auto letter = read("<w:p><w:r><w:t>a</w:t></w:r><w:r><w:t> </w:t></w:r><w:r><w:t>b</w:t></w:r>"
                                 "<w:r><w:t>\xC2\xA0 c</w:t></w:r></w:p>"_ba);
        QVERIFY(letter);
        QCOMPARE(letter->text, u"a b\u00A0 c\n"_s);
    }

    void listsCountByLinksOverridesAndLegalRules()
    {
        const auto level = [](int number, const QByteArray &inside) {
            return "<w:lvl w:ilvl=\"" + QByteArray::number(number) + "\">" + inside + "</w:lvl>";
        };
        const QByteArray roman = level(0, "<w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/>");
        const QByteArray legal = level(1, "<w:isLgl/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2\"/>");
        const QByteArray going
            = level(1, "<w:lvlRestart w:val=\"0\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%2)\"/>");
        const QByteArray zero = level(0, "<w:numFmt w:val=\"decimalZero\"/><w:lvlText w:val=\"%1\"/>");
        const auto scheme = [](int id, const QByteArray &inside) {
            return "<w:abstractNum w:abstractNumId=\"" + QByteArray::number(id) + "\">" + inside + "</w:abstractNum>";
        };
        const auto list = [](int id, int schemeId, const QByteArray &inside = {}) {
            return "<w:num w:numId=\"" + QByteArray::number(id) + "\"><w:abstractNumId w:val=\""
                + QByteArray::number(schemeId) + "\"/>" + inside + "</w:num>";
        };
        const QByteArray part = "<w:PART>" + scheme(0, roman + legal)
            + scheme(1, level(0, "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/>") + going)
            + scheme(2, "<w:styleLink w:val=\"Liste\"/>" + zero) + scheme(3, "<w:numStyleLink w:val=\"Liste\"/>")
            + list(1, 0) + list(2, 1) + list(3, 3) + list(5, 2)
            + list(4, 1,
                "<w:lvlOverride w:ilvl=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"upperLetter\"/><w:lvlText "
                "w:val=\"%1)\"/></w:lvl></w:lvlOverride>")
            + "</w:PART>";
        const QByteArray listStyle
            = "<w:PART><w:style w:type=\"numbering\" w:styleId=\"Liste\"><w:pPr><w:numPr><w:numId "
              "w:val=\"5\"/></w:numPr></w:pPr></w:style></w:PART>"_ba;
        const auto letter = read(item("a"_ba, 1) + item("b"_ba, 1, 1) + item("c"_ba, 2) + item("d"_ba, 2, 1)
                + item("e"_ba, 2) + item("f"_ba, 2, 1) + item("g"_ba, 3) + item("h"_ba, 4),
            {{u"numbering"_s, part}, {u"styles"_s, listStyle}});
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().detail));
        QCOMPARE(letter->text, u"I. a\n1.1 b\n1. c\na) d\n2. e\nb) f\n01 g\nC) h\n"_s);
    }

    void textInOtherPartsIsReadOrTold()
    {
        const QByteArray body = paragraph("Før"_ba) + "<w:altChunk r:id=\"raFChunk\"/>" + paragraph("etter"_ba)
            + "<w:subDoc r:id=\"x\"/><w:p><w:r><w:drawing><dgm:relIds xmlns:dgm=\"d\" "
              "r:dm=\"rdiagramData\"/></w:drawing>"
              "<w:pict><v:shape xmlns:v=\"v\"><v:textpath string=\"UTKAST\"/></v:shape></w:pict></w:r></w:p>";
        const QByteArray diagram
            = "<w:PART><dgm:ptLst xmlns:dgm=\"d\" xmlns:a=\"a\"><dgm:pt><dgm:prSet phldr=\"1\"/><dgm:t>"
              "<a:p><a:r><a:t>[Tekst]</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt><dgm:t><a:p><a:r><a:t>"
              "Boks</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></w:PART>"_ba;
        const auto letter = read(
            body, {{u"aFChunk"_s, "<html><body><h1>Bydelen</h1></body></html>"_ba}, {u"diagramData"_s, diagram}});
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
        QCOMPARE(letter->text, u"Før\nBydelen\netter\n\nBoks\nUTKAST\n"_s);
        QCOMPARE(letter->headings.size(), 1);
        QCOMPARE(letter->remarks.size(), 1);
        const auto empty = read("<w:altChunk r:id=\"missing\"/>"_ba);
        QVERIFY(!empty);
        QVERIFY(empty.error().message.contains(u"inserted documents"_s));
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

KODEKS_TEST(TestDocxReader)
#include "tst_docxreader.moc"
