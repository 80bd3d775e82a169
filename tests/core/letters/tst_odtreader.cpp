// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/lettercontents.h"

#include "tests/support/files/documents.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QByteArray &bytes)
{
    const auto letter = letterFromBytes(bytes, u"brev.odt"_s);
    return letter ? letter->text : letter.error().message + letter.error().detail;
}

const QByteArray lists
    = "<text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" "
      "style:num-suffix=\".\"/>"
      "<text:list-level-style-number text:level=\"2\" style:num-format=\"a\" text:display-levels=\"2\" "
      "style:num-suffix=\")\"/></text:list-style>"
      "<text:list-style style:name=\"L2\"><text:list-level-style-bullet text:level=\"1\" "
      "text:bullet-char=\"\xE2\x80\x93\"/></text:list-style>"_ba;

} // namespace

class TestOdtReader : public QObject
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
        row("paragraphs and headings",
            "<text:h text:outline-level=\"1\">Tittel</text:h><text:p/><text:p>Å, «to».</text:p>"_ba,
            u"Tittel\n\nÅ, «to».\n"_s);
        row("white space",
            "<text:p>  a \n b<text:s text:c=\"3\"/>c<text:tab/>d<text:line-break/>e <text:span> "
            "f</text:span></text:p>"_ba,
            u"a b   c\td\ne f\n"_s);
        row("notes at the end",
            "<text:p>a<text:note "
            "text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body><text:p>"
            "Noten.</text:p></text:note-body></text:note>b</text:p><text:p>c</text:p>"_ba,
            u"a[1]b\nc\n\n[1] Noten.\n"_s);
        row("comments and deleted text are out",
            "<text:tracked-changes><text:changed-region><text:deletion><text:p>slettet</text:p></text:deletion>"
            "</text:changed-region></text:tracked-changes>"
            "<text:p>a<office:annotation><text:p>merknad</text:p></office:annotation>b</text:p>"_ba,
            u"ab\n"_s);
        row("a text box follows its paragraph",
            "<text:p>a<draw:frame><draw:text-box><text:p>boks</text:p></draw:text-box><svg:title>tittel</svg:title>"
            "<svg:desc>bilde</svg:desc></draw:frame>b</text:p>"_ba,
            u"ab\nboks\n"_s);
        row("a number that the file has as text, where there is no other",
            "<text:list><text:list-item><text:number>1.</text:number><text:p>a</text:p></text:list-item></text:list>"
            "<text:h text:outline-level=\"1\"><text:number>2.</text:number>b</text:h>"_ba,
            u"a\n2. b\n"_s);
        row("so do other shapes",
            "<text:p>a<draw:g><draw:rect><text:p>b</text:p></draw:rect>"
            "<draw:line><text:p>c</text:p></draw:line></draw:g>"
            "d</text:p>"_ba,
            u"ad\nb\nc\n"_s);
        row("the document's title as a field stays", "<text:p>Om <text:title>Høring</text:title></text:p>"_ba,
            u"Om Høring\n"_s);
        row("tables",
            "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell/>"
            "<table:table-cell><text:p>c</text:p></table:table-cell></table:table-row></table:table>"_ba,
            u"a\t\tc\n"_s);
        row("a cell of several rows or columns",
            "<table:table><table:table-row><table:table-cell table:number-rows-spanned=\"2\"><text:p>a</text:p>"
            "</table:table-cell><table:table-cell table:number-columns-spanned=\"2\"><text:p>b</text:p>"
            "</table:table-cell><table:covered-table-cell/><table:table-cell><text:p>c</text:p></table:table-cell>"
            "</table:table-row><table:table-row><table:covered-table-cell/><table:table-cell><text:p>d</text:p>"
            "</table:table-cell></table:table-row></table:table>"_ba,
            u"a\tb\tc\n\td\n"_s);
        const auto cell = [](const QByteArray &words, const QByteArray &more = {}) {
            return "<table:table-cell" + more + "><text:p>" + words + "</text:p></table:table-cell>";
        };
        const QByteArray twice = " table:number-columns-repeated=\"2\""_ba;
        row("cells and rows that stand several times",
            "<table:table><table:table-header-rows><table:table-row>" + cell("h")
                + "</table:table-row>"
                  "</table:table-header-rows><table:table-row table:number-rows-repeated=\"3\">"
                + cell("a", twice) + cell("b") + "</table:table-row></table:table>",
            u"h\na\ta\tb\na\ta\tb\na\ta\tb\n"_s);
        row("covered places told at once",
            "<table:table><table:table-row>" + cell("a", " table:number-columns-spanned=\"3\"")
                + "<table:covered-table-cell" + twice + "/>" + cell("b") + "</table:table-row><table:table-row>"
                + "<table:covered-table-cell" + twice + "/>" + cell("c") + "</table:table-row></table:table>",
            u"a\tb\n\t\tc\n"_s);
        row("empty rows and cells without end are cut short",
            "<table:table><table:table-row>" + cell("a") + "<table:table-cell table:number-columns-repeated=\"16000\"/>"
                + "</table:table-row><table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell/>"
                  "</table:table-row></table:table><text:p>b</text:p>",
            u'a' + QString(64, u'\t') + QString(65, u'\n') + u"b\n"_s);
        row("dates, lists to choose from and form answers as text",
            "<text:p>Oslo, <text:date text:date-value=\"2024-04-17\">17. april 2024</text:date>: <text:drop-down>"
            "<text:label text:value=\"Ja\"/><text:label text:value=\"Nei\"/>Nei</text:drop-down>, <text:text-input>"
            "et svar</text:text-input>, <text:user-field-get text:name=\"n\">Fjellby</text:user-field-get></text:p>"_ba,
            u"Oslo, 17. april 2024: Nei, et svar, Fjellby\n"_s);
        row("spaces without end are bounded", "<text:p>a<text:s text:c=\"2000000000\"/>b</text:p>"_ba,
            u'a' + QString(10000, u' ') + u"b\n"_s);
    }

    void whatAReaderSeesIsTheText()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, text);
        QCOMPARE(textOf(odtOf(body)), text);
    }

    void textThatStandsTooOftenIsTooMuch()
    {
        const auto letter = letterFromBytes(
            odtOf("<table:table><table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell>"
                  "<text:p>a</text:p></table:table-cell></table:table-row></table:table>"_ba),
            u"brev.odt"_s);
        QVERIFY(!letter);
        QVERIFY2(letter.error().message.contains(u"brev.odt"), qPrintable(letter.error().message));
    }

    void listsCount()
    {
        const QByteArray body
            = "<text:list text:style-name=\"L1\" "
              "xml:id=\"i\"><text:list-item><text:p>en</text:p><text:list><text:list-item><text:p>under</text:p>"
              "</text:list-item></text:list></text:list-item>"
              "<text:list-item><text:p>to</text:p><text:p>mer</text:p></text:list-item></text:list>"
              "<text:list text:style-name=\"L2\"><text:list-header><text:p>Hode</text:p></text:list-header>"
              "<text:list-item><text:p>strek</text:p></text:list-item></text:list>"
              "<text:list text:style-name=\"L1\" "
              "text:continue-list=\"i\"><text:list-item><text:p>tre</text:p></text:list-item><text:list-item "
              "text:start-value=\"9\"><text:p>ni</text:p></text:list-item></text:list>"
              "<text:list text:style-name=\"L1\"><text:list-item><text:p>forfra</text:p></text:list-item>"
              "</text:list>"_ba;
        QCOMPARE(
            textOf(odtOf(body, lists)), u"1. en\n1.a) under\n2. to\nmer\nHode\n– strek\n3. tre\n9. ni\n1. forfra\n"_s);
    }

    void aParagraphMayBeAListItemByItself()
    {
        const auto item = [](const QByteArray &list, const QByteArray &level, const QByteArray &more = {}) {
            return "<text:numbered-paragraph text:style-name=\"L1\" text:list-id=\"" + list + "\" text:level=\"" + level
                + "\" " + more + "><text:number>9.</text:number><text:p>x</text:p></text:numbered-paragraph>";
        };
        QCOMPARE(textOf(odtOf(item("a", "1") + item("a", "2") + item("a", "2") + item("b", "1") + item("a", "1")
                         + item("a", "2") + item("a", "1", "text:start-value=\"7\""),
                     lists)),
            u"1. x\n1.a) x\n1.b) x\n1. x\n2. x\n2.a) x\n7. x\n"_s);
    }

    void raisedNumbersAreMarksOrPowers()
    {
        const QByteArray automatic
            = "<style:style style:name=\"U\" style:family=\"text\"><style:text-properties style:text-position=\"super "
              "58%\"/></style:style><style:style style:name=\"V\" style:family=\"text\" style:parent-style-name=\"U\"/>"
              "<style:style style:name=\"W\" style:family=\"text\"><style:text-properties style:text-position=\"33% "
              "58%\"/></style:style><style:style style:name=\"S\" style:family=\"text\"><style:text-properties "
              "style:text-position=\"sub 58%\"/></style:style>"_ba;
        const auto span = [](const QByteArray &style, const QByteArray &text) {
            return "<text:span text:style-name=\"" + style + "\">" + text + "</text:span>";
        };
        QCOMPARE(textOf(odtOf(
                     "<text:p>ord" + span("V", "1") + " 5 m" + span("W", "2") + " CO" + span("S", "2") + "</text:p>",
                     automatic)),
            u"ord[1] 5 m² CO2\n"_s);
    }

    void headingsHaveTheirNumbersAndMarginsTheirPlaces()
    {
        const QByteArray styles
            = "<office:styles><text:outline-style style:name=\"O\"><text:outline-level-style text:level=\"1\" "
              "style:num-format=\"1\"/>"
              "<text:outline-level-style text:level=\"2\" style:num-format=\"1\" "
              "text:display-levels=\"2\"/></text:outline-style></office:styles>"
              "<office:master-styles><style:master-page><style:header><text:p>Oslo "
              "kommune</text:p></style:header><style:footer><text:p>Bunn</text:p></style:footer></style:master-page>"
              "</office:master-styles>"_ba;
        const QByteArray body
            = "<text:h text:outline-level=\"1\">A</text:h><text:h text:outline-level=\"2\">B</text:h><text:h "
              "text:outline-level=\"1\">C</text:h>"_ba;
        QCOMPARE(textOf(odtOf(body, {}, styles)), u"Oslo kommune\n\n1 A\n1.1 B\n2 C\n\nBunn\n"_s);
    }

    void hostileFilesAreRefusedEachWithItsSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const ZipPart type{u"mimetype"_s, "application/vnd.oasis.opendocument.text"_ba};
        QTest::newRow("password") << zipOf(
            {type, {u"content.xml"_s, "xx"_ba}, {u"META-INF/manifest.xml"_s, "<manifest:encryption-data/>"_ba}})
                                  << u"password"_s;
        QTest::newRow("entities") << zipOf(
            {type, {u"content.xml"_s, "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>"_ba}})
                                  << u"document type"_s;
        QTest::newRow("deep nesting") << odtOf(
            QByteArray("<text:section>").repeated(500) + QByteArray("</text:section>").repeated(500))
                                      << u"nested deeper"_s;
        QTest::newRow("bad XML") << odtOf("<text:p>"_ba) << u"damaged"_s;
        QTest::newRow("a spreadsheet") << zipOf(
            {{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"_ba}, {u"content.xml"_s, "<x/>"_ba}})
                                       << u"not of text"_s;
        QTest::newRow("nothing in it") << odtOf({}) << u"no text in it"_s;
    }

    void hostileFilesAreRefusedEachWithItsSentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto letter = letterFromBytes(bytes, u"brev.odt"_s);
        QVERIFY(!letter);
        QVERIFY2(letter.error().message.contains(says) && letter.error().message.contains(u"“brev.odt”"_s),
            qPrintable(letter.error().message));
    }

    void headingsAreMarked()
    {
        const auto letter = letterFromBytes(
            odtOf("<text:p text:style-name=\"P1\">Svar</text:p><text:h "
                  "text:outline-level=\"2\">Ett</text:h><text:p>x.</text:p>"_ba,
                "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Title\"/>"_ba),
            u"brev.odt"_s);
        QVERIFY(letter);
        QCOMPARE(letter->headings, QList<MarkedHeading>({{{0, 4}, 0}, {{5, 8}, 2}}));
    }

    void whatIsHiddenIsOutAndTold_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("a section")
            << "<text:section text:name=\"s\" text:display=\"none\"><text:p>x</text:p></text:section>"_ba;
        QTest::newRow("a section by its condition") << "<text:section text:display=\"condition\" text:condition=\"c\" "
                                                       "text:is-hidden=\"true\"><text:p>x</text:p></text:section>"_ba;
        QTest::newRow("a paragraph") << "<text:p><text:hidden-paragraph text:is-hidden=\"true\"/>x</text:p>"_ba;
        QTest::newRow("a style of paragraphs") << "<text:p text:style-name=\"P2\">x</text:p>"_ba;
    }

    void whatIsHiddenIsOutAndTold()
    {
        QFETCH(QByteArray, body);
        const QByteArray automatic = "<style:style style:name=\"P2\" style:family=\"paragraph\"><style:text-properties "
                                     "text:display=\"none\"/></style:style>"_ba;
        const auto letter
            = letterFromBytes(odtOf("<text:p>a</text:p>" + body + "<text:p>b</text:p>", automatic), u"brev.odt"_s);
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
        QCOMPARE(letter->text, u"a\nb\n"_s);
        QCOMPARE(letter->remarks.size(), 1);
        QVERIFY(letter->remarks.constFirst().contains(u"hidden"_s));
    }

    void aHiddenItemOfAListIsNoLine()
    {
        const QByteArray automatic = "<style:style style:name=\"P2\" style:family=\"paragraph\"><style:text-properties "
                                     "text:display=\"none\"/></style:style><text:list-style style:name=\"L\">"
                                     "<text:list-level-style-number text:level=\"1\" style:num-format=\"1\" "
                                     "style:num-suffix=\".\"/></text:list-style>"_ba;
        const auto letter = letterFromBytes(
            odtOf("<text:list text:style-name=\"L\"><text:list-item><text:p>a</text:p></text:list-item>"
                  "<text:list-item><text:p text:style-name=\"P2\">x</text:p></text:list-item>"
                  "</text:list><text:p>b</text:p>"_ba,
                automatic),
            u"brev.odt"_s);
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
        QCOMPARE(letter->text, u"1. a\nb\n"_s);
        QCOMPARE(letter->remarks.size(), 1);
    }

    void aSectionInAnotherFileIsTold_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<int>("told");
        const QByteArray source = "<text:section-source xmlns:l=\"urn:l\" l:href=\"kap1.odt\"/>"_ba;
        QTest::newRow("without its text") << source << 1;
        QTest::newRow("with its text") << source + "<text:p>x</text:p>" << 0;
        QTest::newRow("no other file") << "<text:section-source xmlns:l=\"urn:l\" l:href=\"\"/>"_ba << 0;
    }

    void aSectionInAnotherFileIsTold()
    {
        QFETCH(QByteArray, inside);
        const auto letter = letterFromBytes(
            odtOf("<text:p>a</text:p><text:section text:name=\"s\">" + inside + "</text:section>"), u"brev.odt"_s);
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
        QTEST(int(letter->remarks.size()), "told");
    }

    void whatACellCoversIsOutAndTold()
    {
        const auto letter = letterFromBytes(
            odtOf(
                "<table:table><table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>a</text:p>"
                "</table:table-cell><table:covered-table-cell><text:p>x</text:p></table:covered-table-cell>"
                "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>"_ba),
            u"brev.odt"_s);
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
        QCOMPARE(letter->text, u"a\tb\n"_s);
        QCOMPARE(letter->remarks.size(), 1);
        QVERIFY(letter->remarks.constFirst().contains(u"hidden"_s));
    }

    void deletedTextAndReadingsAreOutAndTold()
    {
        const QByteArray region = "<text:changed-region><text:deletion><office:change-info><dc:creator xmlns:dc=\"d\">"
                                  "Kari</dc:creator></office:change-info>%1</text:deletion></text:changed-region>"_ba;
        const auto deletion = [&](const QByteArray &words) { return QByteArray(region).replace("%1", words); };
        const QByteArray changes = "<text:tracked-changes>"
            + deletion("<text:p>slettet <text:span>mer</text:span></text:p>") + deletion("<text:p/><text:p/>")
            + deletion("<text:h>Tittel</text:h>") + "</text:tracked-changes>";
        const auto letter = letterFromBytes(odtOf(changes
                                                + "<text:p>a<text:ruby><text:ruby-base>b</text:ruby-base>"
                                                  "<text:ruby-text>lest</text:ruby-text></text:ruby></text:p>"),
            u"brev.odt"_s);
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
        QCOMPARE(letter->text, u"ab\n"_s);
        QCOMPARE(letter->remarks.size(), 2);
        QVERIFY2(letter->remarks.constFirst().contains(u"ruby"), qPrintable(letter->remarks.constFirst()));
        QVERIFY2(letter->remarks.constLast().contains(u"2 place"), qPrintable(letter->remarks.constLast()));
    }

    void hiddenCharactersFieldsAndPromptsAreOut()
    {
        const QByteArray automatic
            = "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties "
              "text:display=\"none\"/></style:style>"
              "<style:style style:name=\"T2\" style:family=\"text\" style:parent-style-name=\"T1\"/>"_ba;
        const QByteArray body = "<text:p>a<text:span text:style-name=\"T2\">x</text:span><text:hidden-text "
                                "text:is-hidden=\"true\">y</text:hidden-text><text:variable-set "
                                "text:display=\"none\">z</text:variable-set><text:placeholder>Klikk</text:placeholder>b"
                                "<text:hidden-text text:is-hidden=\"false\">c</text:hidden-text></text:p>"_ba;
        const auto letter = letterFromBytes(odtOf(body, automatic), u"brev.odt"_s);
        QVERIFY(letter);
        QCOMPARE(letter->text, u"abc\n"_s);
        QCOMPARE(letter->remarks.size(), 2);
    }

    void formsShowWhatIsFilledIn()
    {
        const QByteArray forms
            = "<office:forms xmlns:form=\"f\"><form:form><form:checkbox form:id=\"c1\" form:label=\"Ja\" "
              "form:current-state=\"checked\"/><form:checkbox form:id=\"c2\" form:label=\"Nei\"/><form:textarea "
              "form:id=\"c3\" form:current-value=\"Et svar\"/><form:listbox form:id=\"c4\"><form:option "
              "form:label=\"A\"/><form:option form:label=\"B\" form:current-selected=\"true\"/></form:listbox>"
              "</form:form></office:forms>"_ba;
        const auto control = [](const QByteArray &id) { return "<draw:control draw:control=\"" + id + "\"/>"; };
        const QByteArray mark = "<field:fieldmark xmlns:field=\"x\" field:type=\"a.FORMDROPDOWN\"><field:param "
                                "field:name=\"Dropdown_Selected\" field:value=\"1\"/><field:param "
                                "field:name=\"Dropdown_ListEntry\" field:value=\"En\"/><field:param "
                                "field:name=\"Dropdown_ListEntry\" field:value=\"To\"/></field:fieldmark>"_ba;
        QCOMPARE(textOf(odtOf(forms + "<text:p>" + control("c1") + " " + control("c2") + " " + control("c3") + " "
                     + control("c4") + " " + mark + "</text:p>")),
            u"☒ Ja ☐ Nei Et svar B To\n"_s);
    }
};

KODEKS_TEST(TestOdtReader)
#include "tst_odtreader.moc"
