// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/lettercontents.h"

#include "core/model/lettertext.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QString mailText(const QByteArray &bytes, const QString &name)
{
    const auto letter = letterFromBytes(bytes, name);
    return letter ? letter->text : letter.error().message;
}

const QByteArray mail
    = "Received: from x\r\nFrom: =?utf-8?q?Bydel_=C3=98stensj=C3=B8?= <post@example.org>\r\nTo: Helse "
      "<helse@example.org>\r\n"
      "Date: Wed, 17 Apr 2024 10:00:00 +0200\r\nSubject: =?iso-8859-1?q?H=F8ring?=\r\nMIME-Version: 1.0\r\n"_ba;

} // namespace

/// Web pages, Markdown and e-mails.
class TestPagesAndMail : public QObject
{
    Q_OBJECT

private slots:
    void aDateThatCannotBeReadStandsAsItIs()
    {
        const QByteArray rest = "From: Kari <k@example.org>\r\nSubject: Svar\r\n\r\nHei\r\n"_ba;
        QCOMPARE(mailText("Date: fr., 3. mai 2024 10:00:00 +0200\r\n" + rest, u"a.eml"_s),
            u"From: Kari <k@example.org>\nDate: fr., 3. mai 2024 10:00:00 +0200\nSubject: Svar\n\nHei\n"_s);
        QCOMPARE(mailText(rest, u"a.eml"_s), u"From: Kari <k@example.org>\nSubject: Svar\n\nHei\n"_s);
    }

    void aWebPageIsWhatAReaderSees_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &body, const QString &text) {
            QTest::newRow(name) << "<!DOCTYPE html><html><head><title>T</title></head><body>" + body + "</body></html>"
                                << text;
        };
        row("blocks stand apart", "<h1>Tittel</h1>\n<p>Første\n avsnitt.</p><p>Andre &amp; siste.</p>"_ba,
            u"Tittel\n\nFørste avsnitt.\n\nAndre & siste.\n"_s);
        row("paragraphs without room are lines", "<p style='margin:0'>a</p><p style='margin:0'>b</p>"_ba, u"a\nb\n"_s);
        row("room on one side is room", "<p style='margin-bottom:0'>a</p><p>b</p>"_ba, u"a\n\nb\n"_s);
        row("paragraphs without room by their class",
            "<style><!-- p.MsoNormal, li.MsoNormal {margin:0cm; margin-bottom:.0001pt;} @media print {p {margin:9em}} "
            "--></style><p class=MsoNormal>a</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>b</p><p>c</p>"_ba,
            u"a\n\u00A0\nb\n\nc\n"_s);
        row("an office program's paragraphs without room",
            "<meta name=generator content='LibreOffice 25.2'><style>p { margin-bottom: 0.1in }</style>"
            "<p style='margin-bottom: 0in'>a</p><p style='margin-bottom: 0in'><br/>\n\n</p><p>b</p><p>c</p>"_ba,
            u"a\n\nb\n\nc\n"_s);
        row("a break at a block's end is none",
            "<div>a<br></div><div><br></div><div>b<br><br></div><ul><li>c<br></li></ul>d<br><p>e</p>"_ba,
            u"a\n\nb\n\n• c\n\nd\n\ne\n"_s);
        row("a break at a cell's end is none", "<table><tr><td>a<br></td><td>b<br/> </td></tr></table>"_ba,
            u"a\tb\n"_s);
        row("breaks and no-break spaces", "<p>a<br>b&nbsp;c<br/>d</p>"_ba, u"a\nb\u00A0c\nd\n"_s);
        row("scripts and styles are out", "<script>x()</script><style>p{}</style><p>a</p><noscript>n</noscript>"_ba,
            u"a\n"_s);
        row("lists", "<p>x</p><ul><li>en</li><li><p>to</p><ol start=3><li>tre<li>fire</ol></li></ul><p>y</p>"_ba,
            u"x\n\n• en\n• to\n3. tre\n4. fire\n\ny\n"_s);
        row("tables", "<table><tr><th>A</th><th>B</th></tr><tr><td> 1 </td><td>2</td></tr></table>"_ba,
            u"A\tB\n1\t2\n"_s);
        row("layout tables", "<table><tr><td><p>En.</p><p>To.</p></td><td>Tre.</td></tr></table>"_ba,
            u"En.\n\nTo.\n\nTre.\n"_s);
        row("preformatted", "<pre>a  b\n c</pre>"_ba, u"a  b\n c\n"_s);
        row("inline stays inline", "<p>a<b>b</b> <i>c</i></p>"_ba, u"ab c\n"_s);
        row("hidden is out", "<p hidden>x</p><p>y</p>"_ba, u"y\n"_s);
        row("hidden by its own style is out",
            "<p style=\"display:none\">a</p><p style=\"max-height:0px;overflow:hidden\">b</p><p "
            "style=\"opacity:0\">c</p><span style='mso-hide:all'>d</span><p>y</p>"_ba,
            u"y\n"_s);
        row("what its own style makes a block",
            "<span style=\"display:block\">a</span><a style='display: flex'>b</a>c"
            "<div style=\"display:inline\">d</div>e"_ba,
            u"a\nb\ncde\n"_s);
        row("a break that is written as an end", "<p>a</br>b</BR >c</bra>d</p>"_ba, u"a\nb\ncd\n"_s);
        row("cells that styles make, and boxes with room between",
            "<div style=\"display:table\"><div style=\"display:table-row\">"
            "<span style=\"display:table-cell\">a</span><span style=\"display:table-cell\">b</span></div></div>"
            "<div style=\"display:flex; gap:1em\"><b>c</b><i>d</i></div>"
            "<div style=\"display:flex\"><b>e</b>f</div>"_ba,
            u"a b\nc d\nef\n"_s);
        row("what only old browsers show of gauges", "<p>a<meter value=1>x</meter><progress>y</progress></p>"_ba,
            u"a\n"_s);
        row("what is shown again stays",
            "<div style=\"visibility:hidden\">a<b style=\"visibility:visible\">b</b></div><div "
            "style=\"font-size:0\">c<i "
            "style=\"font-size:12px\">d</i></div>"_ba,
            u"b\nd\n"_s);
        row("hidden cells and items are none",
            "<table><tr><td>a</td><td style=\"display:none\">b</td><td>c</td></tr></table><ol><li style=\"display: "
            "none\">x</li><li>y</li></ol>"_ba,
            u"a\tc\n\n1. y\n"_s);
        row("a closed dialog and a menu that pops up",
            "<dialog><p>a</p></dialog><div popover>b</div><dialog open><p>c</p></dialog>"_ba, u"c\n"_s);
        row("hidden with something shown in it",
            "<div style=\"visibility:hidden\">a <p style=\"visibility:visible\">b</p> c</div><p>d</p>"_ba,
            u"b\n\nd\n"_s);
        row("kept line breaks",
            "<div style=\"white-space: pre-wrap\">a\n  b</div><div style=\"white-space:pre-line\">c  d\ne</div>"_ba,
            u"a\n  b\nc d\ne\n"_s);
        row("what a form is filled in with",
            "<p>Ja <input type=checkbox checked> Nei <input type=radio></p><p>Navn: <input value=\"Fjellby "
            "vel\"><input type=hidden "
            "value=x></p><p><select><option>A<option selected>B</select></p><p><textarea>\nEt  "
            "svar\nher</textarea></p>"_ba,
            u"Ja ☒ Nei ○\n\nNavn: Fjellby vel\n\nB\n\nEt  svar\nher\n"_s);
        row("controls without spaces between them",
            "<p>Svar:<select><option>Ja<option selected>Nei</select><textarea>Vi er imot</textarea><input value=Inn>"
            "<input type=checkbox checked> Enig<input value=her>, ikke der</p>"_ba,
            u"Svar: Nei Vi er imot Inn ☒ Enig her, ikke der\n"_s);
        row("signs of markup in a text area",
            "<title>Et <b>svar</title><p>Svar:</p><textarea>Vi &lt;b&gt; mener <b>at a<b & c</b></textarea><p>b</p>"_ba,
            u"Svar:\n\nVi <b> mener <b>at a<b & c</b>\n\nb\n"_s);
        row("what stands beside the page",
            "<p style='position:absolute;left:-9999px'>a</p><p style='position:absolute;clip:rect(0 0 0 0)'>b</p><p "
            "style='clip-path:inset(50%)'>c</p><h1 style='text-indent:-999em'>d</h1><p style='text-indent:-18pt'>e</p>"
            "<p style='left:-9999px'>f</p>"_ba,
            u"e\n\nf\n"_s);
        row("marks of notes raised by their style",
            "<p>i 2024<span style='vertical-align:super'>3</span> mer, ansvaret<a style='vertical-align: super'>1</a>; "
            "CO<span style='vertical-align:sub'>2</span></p>"_ba,
            u"i 2024[3] mer, ansvaret[1]; CO2\n"_s);
        row("symbol fonts",
            "<p><font face=Wingdings>&#254;</font> Ja <span style=\"font-family:'Wingdings',serif\">o</span> Nei <span "
            "style='font:7.0pt Symbol'>&#179;</span> 5 <b style='font-family:Wingdings'>ord <i "
            "style='font-family:Arial'>o</i></b></p>"_ba,
            u"☑ Ja □ Nei ≥ 5 ord o\n"_s);
        row("a prompt is no choice", "<p>a<select><option value=\"\">Velg</option><option>B</option></select></p>"_ba,
            u"a\n"_s);
        row("numbers of Windows' signs", "<p>a&#150;b&#x92;s &#133;</p>"_ba, u"a–b’s …\n"_s);
        row("newer and bare names", "<p>&check; &frac12 f&aring r &rarr; &ukjent; &lt;b&gt; &amp</p>"_ba,
            u"✓ ½ få r → &ukjent; <b> &\n"_s);
        row("raised numbers", "<p>I 2024<sup>3</sup> er 5 m<sup>2</sup> nok<sup><a>1</a></sup>.</p>"_ba,
            u"I 2024[3] er 5 m² nok[1].\n"_s);
        row("what is drawn or reckoned",
            "<p>a <svg><title>x</title><defs><text>x</text></defs></svg>b</p><svg><text>c</text><text>d</text></svg>"
            "<p>e <math><semantics><mi>f</mi><annotation>x</annotation></semantics></math></p>"_ba,
            u"a b\n\nc\nd\n\ne f\n"_s);
        row("a button that opens what is below it, and one that sends",
            "<h2><button aria-expanded=true>Svar</button></h2><form><input value=a><button>Send</button>"
            "<button type=button>Mer</button></form>"_ba,
            u"Svar\n\na Mer\n"_s);
        row("numbers of lists as Word saves them",
            "<p><![if !supportLists]><span>1.<span>&nbsp;</span></span><![endif]>en</p>"
            "<!--[if mso]><p>x</p><![endif]-->"
            "<!--[if !mso]><!--><p>to</p><!--<![endif]-->"_ba,
            u"1.\u00A0en\n\nto\n"_s);
        row("marks in scripts and values, and text that is marked as plain",
            "<p title=\"<![if x\">a</p><script>var c = \"<![CDATA[\" + '<!-->';</script><p>b <![CDATA[3 < 5]]></p>"_ba,
            u"a\n\nb 3 < 5\n"_s);
        row("names that mean something in drawings alone", "<p>a <desc>b</desc></p><svg><desc>x</desc></svg>"_ba,
            u"a b\n"_s);
        row("numbers by the list's and the item's own style",
            "<ol style=\"list-style: lower-alpha inside\"><li>a<li style=\"list-style-type:none\">b<li>c</ol>"
            "<ul style=\"list-style-type: DECIMAL\"><li>d</ul>"_ba,
            u"a. a\nb\nc. c\n\n1. d\n"_s);
        row("numbers downwards",
            "<ol reversed><li>a<ol><li>b</ol><li style=\"display:none\">x</li><li>c</ol><ol reversed start=9><li>d<li "
            "value=4>e<li>f</ol><ol REVERSED type=a><li>g<li>h</ol><ol start=x><li>i</ol>"_ba,
            u"2. a\n1. b\n1. c\n\n9. d\n4. e\n3. f\n\nb. g\na. h\n\n1. i\n"_s);
        row("cells beside one of several rows",
            "<table><tr><td rowspan=3>a</td><td>b</td><td rowspan=2>c</td></tr><tr><td>d</td></tr>"
            "<tr><td>e</td><td>f</td></tr><tr><td>g</td></tr></table>"_ba,
            u"a\tb\tc\n\td\t\n\te\tf\ng\n"_s);
        row("no cell reaches into another part of the table, or into a table in it",
            "<table><thead><tr><th rowspan=9>a<th>b</thead><tr><td rowspan=0>c</td><td>d</td></tr><tr><td>"
            "<table><tr><td>e</td></tr></table></td></tr></table>"_ba,
            u"a\tb\nc\td\n\te\n"_s);
        row("cells beside one of several rows and columns",
            "<table><tr><td colspan=2 rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_ba, u"a\tb\n\tc\n"_s);
        row("quotes", "<p>Hun sa <q>ja</q>.</p>"_ba, u"Hun sa “ja”.\n"_s);
        row("quotes in quotes, in the page's languages",
            "<p lang=nb-NO>Hun sa <q>han sa <q>ja</q></q>.</p><p lang=sv>Hon sa <q>ja</q>.</p>"
            "<p lang=no><q>Nei</q></p><p lang=xx><q>No</q></p>"_ba,
            u"Hun sa «han sa ‘ja’».\n\nHon sa ”ja”.\n\n«Nei»\n\n“No”\n"_s);
        row("a table's foot stands below it",
            "<table><tfoot><tr><td>sum</td></tr></tfoot><thead><tr><th>hode</th></tr></thead><tr><td>kropp</td></tr>"
            "</table><p>slutt</p>"_ba,
            u"hode\nkropp\nsum\n\nslutt\n"_s);
        row("fractions and powers",
            "<p><math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> av "
            "<math><msup><mi>m</mi><mn>2</mn></msup></math></p>"_ba,
            u"1/2 av m²\n"_s);
        row("comments that only browsers know", "<p>a <!-->b <!--x--!>c <!-- > x -->d <!--->e</p>"_ba,
            u"a b c d e\n"_s);
        row("old blocks", "<listing>a</listing><xmp>b</xmp><dir><li>c</dir><search>d</search>e"_ba,
            u"a\n\nb\n\n• c\n\nd\ne\n"_s);
        row("a page in a frame", "<p>a</p><iframe srcdoc=\"&lt;p&gt;Bydelen&lt;/p&gt;\"></iframe><p>b</p>"_ba,
            u"a\n\nBydelen\n\nb\n"_s);
    }

    void aWebPageIsWhatAReaderSees()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, text);
        QCOMPARE(mailText(html, u"side.html"_s), text);
    }

    void whatXhtmlEndsWhereItBeginsHasNothingInIt()
    {
        const QByteArray page = "<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/>"
                                "<script src=\"a\"/></head><body><p>a</p></body></html>\n"_ba;
        QCOMPARE(mailText(page, u"side.xhtml"_s), u"a\n"_s);
    }

    void otherPagesInAPageAreTold_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<bool>("told");
        QTest::newRow("a document in an object") << "<object data=\"svar.pdf#page=2\"></object>"_ba << true;
        QTest::newRow("a page in an object") << "<object type=\"text/html\" data=x></object>"_ba << true;
        QTest::newRow("a film") << "<object data=\"film.mp4\">x</object>"_ba << false;
    }

    void otherPagesInAPageAreTold()
    {
        QFETCH(QByteArray, inside);
        QFETCH(bool, told);
        const auto letter = letterFromBytes("<html><body><p>a</p>" + inside + "</body></html>", u"side.html"_s);
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
        QCOMPARE(letter->text, u"a\n"_s);
        QCOMPARE(letter->remarks.size(), told ? 1 : 0);
    }

    void howWordsAreReadAloudIsOutAndTold()
    {
        const auto letter = letterFromBytes("<html><body><p>Se <ruby>\xE6\x9D\xB1<rp>(</rp><rt>higashi</rt><rp>)</rp>"
                                            "</ruby>.</p></body></html>"_ba,
            u"side.html"_s);
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
        QCOMPARE(letter->text, u"Se 東.\n"_s);
        QCOMPARE(letter->remarks.size(), 1);
        QVERIFY2(letter->remarks.constFirst().contains(u"ruby"), qPrintable(letter->remarks.constFirst()));
    }

    void aWebPagesEncodingIsFound_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("meta charset")
            << "<html><head><meta charset=\"iso-8859-1\"></head><body>bl\xE5 \x93sitat\x94</body></html>"_ba;
        QTest::newRow("meta content") << "<html><head><meta http-equiv='Content-Type' content='text/html; "
                                         "charset=windows-1252'></head><body>bl\xE5 \x93sitat\x94</body></html>"_ba;
        QTest::newRow("nothing said, UTF-8") << "<html><body>bl\xC3\xA5 \xE2\x80\x9Csitat\xE2\x80\x9D</body></html>"_ba;
        QTest::newRow("nothing said, Western") << "<html><body>bl\xE5 \x93sitat\x94</body></html>"_ba;
        QTest::newRow("said wrongly")
            << "<html><head><meta charset=utf-8></head><body>bl\xE5 \x93sitat\x94</body></html>"_ba;
        QByteArray utf16 = "\xFF\xFE"_ba;
        for (const QChar unit : u"<html><body>blå “sitat”</body></html>"_s)
            utf16 += QByteArray(1, char(unit.unicode() & 0xFF)) + char(unit.unicode() >> 8);
        QTest::newRow("UTF-16") << utf16;
    }

    void aWebPagesEncodingIsFound()
    {
        QFETCH(QByteArray, html);
        QCOMPARE(mailText(html, u"side.htm"_s), u"blå “sitat”\n"_s);
    }

    void deepWebPagesDoNoHarm()
    {
        const auto letter
            = letterFromBytes("<html><body>" + QByteArray("<div>").repeated(100'000) + "x", u"dyp.html"_s);
        if (letter)
            QCOMPARE(letter->text, u"x\n"_s);
        else
            QVERIFY(letter.error().message.contains(u"“dyp.html”"_s));
    }

    void markdownIsReadWithoutItsSigns()
    {
        QCOMPARE(
            mailText("# Tittel\n\nEt *avsnitt*\nover to linjer.\n\n1. en\n2. to\n\n<script>x</script>\n\nSlutt."_ba,
                u"brev.md"_s),
            u"Tittel\n\nEt avsnitt\nover to linjer.\n\n1. en\n2. to\n\nSlutt.\n"_s);
    }

    void notesOfMarkdownStay_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("text");
        QTest::newRow("an address") << "Se loven.[^1]\n\n[^1]: https://lovdata.no/x\n"_ba
                                    << u"Se loven.[^1]\n\n[^1]: https://lovdata.no/x\n"_s;
        QTest::newRow("an address in brackets, and words")
            << "Se[^a].\n\n[^a]: <https://lovdata.no/x>\n[^b]: Mer om *dette*.\n"_ba
            << u"Se[^a].\n\n[^a]: https://lovdata.no/x\n[^b]: Mer om dette.\n"_s;
        QTest::newRow("another mark of code within code")
            << "```\n~~~\n[^1]: x\n````\n[^2]: http://a.no\n"_ba << u"~~~\n[^1]: x\n\n[^2]: http://a.no\n"_s;
        QTest::newRow("a line that opens no code") << "```a```\n[^1]: http://a.no\n"_ba << u"a\n[^1]: http://a.no\n"_s;
        QTest::newRow("code") << "```\n[^1]: x\n```\n"_ba << u"[^1]: x\n"_s;
        QTest::newRow("a link") << "Se [loven].\n\n[loven]: https://lovdata.no/x\n"_ba << u"Se loven.\n"_s;
    }

    void notesOfMarkdownStay()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QString, text);
        QCOMPARE(mailText(markdown, u"brev.md"_s), text);
    }

    void anEmailHasItsHeadersAndItsPlainText()
    {
        const QByteArray bytes = mail
            + "Content-Type: multipart/mixed; boundary=ytre\r\n\r\n--ytre\r\nContent-Type: multipart/alternative; "
              "boundary=indre\r\n\r\n"
              "--indre\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>nei</p>\r\n--indre\r\nContent-Type: "
              "text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nV=E5rt "
              "svar.\r\n--indre--\r\n"
              "--ytre\r\nContent-Type: application/pdf; name=\"svar.pdf\"\r\nContent-Disposition: attachment; "
              "filename=\"svar.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERg==\r\n--ytre--\r\n";
        const auto letter = letterFromBytes(bytes, u"brev.eml"_s);
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
        QVERIFY2(letter->text.startsWith(
                     u"From: Bydel Østensjø <post@example.org>\nTo: Helse <helse@example.org>\nDate: Wed, 17 Apr 2024 "
                     u"10:00:00 +0200\nSubject: Høring\n\nVårt svar."_s),
            qPrintable(letter->text));
        QCOMPARE(letter->facts.value(Fact::Sender).value, u"Bydel Østensjø"_s);
        QCOMPARE(LetterText(letter->text).slice(letter->facts.value(Fact::Sender).range), u"Bydel Østensjø"_s);
        QCOMPARE(letter->facts.value(Fact::Dated).value, u"2024-04-17"_s);
        QCOMPARE(letter->attachments, QStringList{u"svar.pdf"_s});
    }

    void anEmailAsAppleMailKeepsItIsThatEmail()
    {
        const QByteArray sent = mail + "\r\nVaart svar.\r\n";
        const QByteArray list = "<?xml version=\"1.0\"?><plist version=\"1.0\"><dict/></plist>\n"_ba;
        const QByteArray length = QByteArray::number(sent.size());
        const QString text = mailText(sent, u"brev.eml"_s);
        QCOMPARE(mailText(length + "   \n" + sent + list, u"brev.emlx"_s), text);
        QCOMPARE(mailText(length + "\n" + sent, u"brev.emlx"_s), text);
        const QByteArray prose = "2024\nFrom: here on it is prose.\nSubject: none\n" + QByteArray(3000, 'a');
        QVERIFY(mailText(prose, u"brev.txt"_s).startsWith(u"2024\n"));
    }

    void aBodyOfMarkdownIsText()
    {
        const QString text
            = mailText(mail + "Content-Type: text/markdown; charset=utf-8\r\n\r\nVi *mener* det.\r\n", u"brev.eml"_s);
        QVERIFY2(text.endsWith(u"Vi *mener* det."_s) || text.endsWith(u"Vi *mener* det.\n"_s), qPrintable(text));
    }

    void anEmailOfHtmlOnlyIsReadAsAWebPage()
    {
        const QString text
            = mailText(mail + "Content-Type: text/html; charset=utf-8\r\n\r\n<p>Ett.</p><p>To.</p>\r\n", u"brev.eml"_s);
        QVERIFY2(text.endsWith(u"Subject: Høring\n\nEtt.\n\nTo.\n"_s), qPrintable(text));
    }

    void anEmailThatDoesNotSayItsEncodingIsRead()
    {
        const QString text = mailText(mail + "\r\nV\xC3\xA5rt svar.\r\n", u"brev.eml"_s);
        QVERIFY2(text.contains(u"Vårt svar."_s), qPrintable(text));
    }

    void emailsThatCannotBeTakenAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QByteArray deep = mail;
        for (int i = 0; i <= 100; ++i) // one more than is read
            deep += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\r\n\r\n--b"
                + QByteArray::number(i) + "\r\n";
        QTest::newRow("deep nesting") << deep << u"nested deeper"_s;
        QTest::newRow("NUL") << mail + "\r\nVi er\0 enige.\r\n"_ba << u"damaged"_s;
        QTest::newRow("encrypted with S/MIME") << mail
                + "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\r\n"
                  "Content-Transfer-Encoding: base64\r\n\r\nMIIB\r\n"
                                               << u"(smime.p7m) cannot be opened without its key"_s;
        QTest::newRow("encrypted with PGP") << mail
                + "Content-Type: multipart/encrypted; boundary=x; protocol=\"application/pgp-encrypted\"\r\n\r\n--x\r\n"
                  "Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--x\r\nContent-Type: "
                  "application/octet-stream; name=encrypted.asc\r\n\r\nabc\r\n--x--\r\n"
                                            << u"encrypted.asc) cannot be opened without its key"_s;
        QTest::newRow("only an attachment") << mail
                + "Content-Type: application/pdf; name=\"svar.pdf\"\r\nContent-Disposition: attachment; "
                  "filename=svar.pdf\r\n\r\nx\r\n"
                                            << u"svar.pdf"_s;
    }

    void emailsThatCannotBeTakenAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto letter = letterFromBytes(bytes, u"brev.eml"_s);
        QVERIFY(!letter);
        QVERIFY2(letter.error().message.contains(says) && letter.error().message.contains(u"“brev.eml”"_s),
            qPrintable(letter.error().message));
    }

    void pagesMayLeaveOutHeadAndBody_data()
    {
        QTest::addColumn<QByteArray>("start");
        for (const char *start : {"<main>", "<section>", "<article>", "<header>", "<nav>", "<p>", ""})
            QTest::newRow(start) << QByteArray(start);
    }

    void pagesMayLeaveOutHeadAndBody()
    {
        QFETCH(QByteArray, start);
        const auto letter = letterFromBytes(
            "<!DOCTYPE html><meta charset=utf-8><title>Tittel</title>" + start + "Vi er enige.", u"side.html"_s);
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
        QCOMPARE(letter->text, u"Vi er enige.\n"_s);
    }

    void headingsOfPagesAndMarkdownAreMarked()
    {
        const auto page = letterFromBytes(
            "<html><body><h1>En</h1><h2></h2><p>x.</p><div role=heading aria-level=3>To</div></body></html>"_ba,
            u"side.html"_s);
        QVERIFY(page);
        QCOMPARE(page->headings, QList<MarkedHeading>({{{0, 2}, 1}, {{8, 10}, 3}}));
        const auto markdown = letterFromBytes("# En\n\nx.\n\n## To\n"_ba, u"brev.md"_s);
        QVERIFY(markdown);
        QCOMPARE(markdown->headings, QList<MarkedHeading>({{{0, 2}, 1}, {{8, 10}, 2}}));
    }

    void labelsMeanWhatTheyMeanInBrowsers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("has");
        QTest::addColumn<int>("remarks");
        const auto mail = [](const QByteArray &charset, const QByteArray &body) {
            return "From: a@b.no\nDate: Mon, 4 Mar 2024 10:00:00 +0100\nMIME-Version: 1.0\nContent-Type: text/plain; "
                   "charset="
                + charset + "\nContent-Transfer-Encoding: 8bit\n\n" + body + "\n";
        };
        const auto page = [](const QByteArray &charset, const QByteArray &body) {
            return "<html><head><meta charset=" + charset + "></head><body><p>" + body + "</p></body></html>";
        };
        const auto row = [](const char *name, const QByteArray &bytes, const QString &has, int remarks) {
            QTest::newRow(name) << bytes << has << remarks;
        };
        row("latin1 in a mail", mail("latin1", "s\xE5 \x96 \x93ja\x94"), u"så – “ja”"_s, 0);
        row("iso-8859-1 in a mail", mail("iso-8859-1", "s\xE5 \x85"), u"så …"_s, 0);
        row("iso-8859-9 in a mail", mail("iso-8859-9", "s\xE5 \x96 \xFE"), u"så – ş"_s, 0);
        row("iso-8859-9 in a page", page("iso-8859-9", "s\xE5 \x96"), u"så –"_s, 0);
        row("a label nobody knows", mail("x-tull", "s\xE5 \x96 da"), u"så – da"_s, 1);
        row("UTF-8 that is none", mail("utf-8", "s\xE5 er det"), u"så er det"_s, 1);
        row("UTF-8 called something else", page("iso-8859-1", "s\xC3\xA5 er"), u"så er"_s, 1);
        row("UTF-8 that was encoded twice", page("utf-8", "b\xC3\x83\xC2\xA5ten"), u"båten"_s, 1);
    }

    void labelsMeanWhatTheyMeanInBrowsers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, has);
        QFETCH(int, remarks);
        const auto letter = letterFromBytes(bytes, u"brev.eml"_s);
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
        QVERIFY2(letter->text.contains(has), qPrintable(letter->text));
        const qsizetype about = letter->remarks.filter(QRegularExpression(u"encod"_s)).size();
        QCOMPARE(about, remarks);
    }

    void headersAreReadInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QString>("sender");
        QTest::newRow("encoded") << "=?utf-8?Q?Bj=C3=B8rn=C3=B8_vel?= <a@b.no>"_ba << u"Bjørnø vel"_s;
        QTest::newRow("a letter split between words")
            << "=?utf-8?Q?Bj=C3?= =?utf-8?Q?=B8rn=C3=B8_vel?= <a@b.no>"_ba << u"Bjørnø vel"_s;
        QTest::newRow("plain UTF-8") << "Bj\xC3\xB8rn\xC3\xB8 vel <a@b.no>"_ba << u"Bjørnø vel"_s;
        QTest::newRow("plain Latin-1") << "\"Bj\xF8rn\xF8 vel\" <a@b.no>"_ba << u"Bjørnø vel"_s;
        QTest::newRow("Latin-1's label over Windows' signs")
            << "=?iso-8859-1?Q?Bj=F8rn=F8_=96_vel?= <a@b.no>"_ba << u"Bjørnø – vel"_s;
        QTest::newRow("a name alone") << "Eksempelforbundet"_ba << u"Eksempelforbundet"_s;
        QTest::newRow("an address without a place") << "Kari Eksempelsen <POST/KOMMUNE>"_ba << u"Kari Eksempelsen"_s;
    }

    void headersAreReadInEveryForm()
    {
        QFETCH(QByteArray, from);
        QFETCH(QString, sender);
        const auto letter = letterFromBytes("From: " + from
                + "\nSubject: S\xC3\xB8knad\nDate: Mon, 4 Mar 2024 10:00:00 +0100\nMIME-Version: 1.0\n\nHei.\n",
            u"brev.eml"_s);
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
        QVERIFY2(
            letter->text.contains(sender) && letter->text.contains(u"Subject: Søknad"_s), qPrintable(letter->text));
        QCOMPARE(letter->facts.value(Fact::Sender).value, sender);
    }

    void flowedTextIsJoinedAsItSays()
    {
        const QByteArray head
            = "From: a@b.no\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8; format=flowed"_ba;
        const auto flowed
            = letterFromBytes(head + "\n\nVi mener \nat det\n From her\n> sitat \n> videre\n-- \nKari\n", u"a.eml"_s);
        QVERIFY(flowed);
        QVERIFY2(flowed->text.endsWith(u"\n\nVi mener at det\nFrom her\n> sitat videre\n-- \nKari\n"_s),
            qPrintable(flowed->text));
        const auto spaceless = letterFromBytes(head + "; delsp=yes\n\nansvars \nfordeling  \ner.\n", u"a.eml"_s);
        QVERIFY(spaceless);
        QVERIFY2(spaceless->text.endsWith(u"\nansvarsfordeling er.\n"_s), qPrintable(spaceless->text));
    }

    void anEmailIsTheAlternativeThatSaysTheLetter_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QStringList>("remarks"); // what they have in them
        const auto row = [](const char *name, const QByteArray &plain, const QByteArray &page, const QString &says,
                             const QStringList &remarks) { QTest::newRow(name) << plain << page << says << remarks; };
        const QByteArray page = "<p>Vi mener at bydelen skal ha ansvaret.</p>"_ba;
        const QString text = u"Vi mener at bydelen skal ha ansvaret."_s;
        row("both alike", text.toUtf8(), page, text, {});
        row("plain text with a little more", text.toUtf8() + "\nHilsen Kari", page, u"Hilsen Kari"_s, {});
        row("a short stub", "Se HTML."_ba, page, text, {u"“Se HTML.”"_s});
        row("a stub as long as the letter", "Your e-mail program does not show HTML messages."_ba, page, text,
            {u"does not show HTML"_s});
        row("a stub in Norwegian", "Din e-postleser viser ikke HTML."_ba, "<p>Etaten bør beholde ansvaret.</p>"_ba,
            u"Etaten bør beholde ansvaret."_s, {u"Din e-postleser"_s});
        row("an empty plain text", " \n"_ba, page, text, {});
        row("an empty page", text.toUtf8(), "<p> </p>"_ba, text, {});
        row("a preview", "Vi mener at bydelen"_ba, page, text, {});
    }

    void anEmailIsTheAlternativeThatSaysTheLetter()
    {
        QFETCH(QByteArray, plain);
        QFETCH(QByteArray, page);
        QFETCH(QString, says);
        QFETCH(QStringList, remarks);
        const auto letter = letterFromBytes("From: a@b.no\nMIME-Version: 1.0\nContent-Type: multipart/alternative; "
                                            "boundary=x\n\n--x\nContent-Type: text/plain; charset=utf-8\n\n"
                + plain + "\n--x\nContent-Type: text/html; charset=utf-8\n\n" + page + "\n--x--\n",
            u"a.eml"_s);
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
        QVERIFY2(letter->text.contains(says), qPrintable(letter->text));
        QCOMPARE(letter->remarks.size(), remarks.size());
        for (qsizetype i = 0; i < remarks.size(); ++i)
            QVERIFY2(letter->remarks.at(i).contains(remarks.at(i)), qPrintable(letter->remarks.at(i)));
    }

    void aVersionForOtherProgramsIsNoAttachment()
    {
        const auto letter = letterFromBytes("From: a@b.no\nMIME-Version: 1.0\nContent-Type: multipart/alternative; "
                                            "boundary=x\n\n--x\nContent-Type: text/plain\n\nEnig.\n--x\nContent-Type: "
                                            "text/x-amp-html\n\n<p>Enig.</p>\n--x--\n"_ba,
            u"a.eml"_s);
        QVERIFY(letter);
        QVERIFY2(letter->text.trimmed().endsWith(u"\n\nEnig."_s), qPrintable(letter->text));
        QCOMPARE(letter->attachments + letter->remarks, QStringList());
    }

    void aPageWithoutALabelSaysItsOwnEncoding()
    {
        const auto letter
            = letterFromBytes("From: a@b.no\nMIME-Version: 1.0\nContent-Type: text/html\n\n<html><head><meta "
                              "charset=\"iso-8859-1\"></head><body><p>Sm\xF8r</p></body></html>\n"_ba,
                u"a.eml"_s);
        QVERIFY(letter);
        QVERIFY2(letter->text.contains(u"Smør"_s), qPrintable(letter->text));
        QCOMPARE(letter->remarks, QStringList());
    }

    void blanksBehindASoftBreakAreNone()
    {
        const auto letter
            = letterFromBytes("From: a@b.no\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
                              "Content-Transfer-Encoding: quoted-printable\n\nsyke=  \nhjem =3D \nbra\n"_ba,
                u"a.eml"_s);
        QVERIFY(letter);
        QVERIFY2(
            letter->text.contains(u"\n\nsykehjem ="_s) && letter->text.contains(u"\nbra"_s), qPrintable(letter->text));
    }

    void aMailboxLineIsNoHeaderAndAMailboxNoLetter()
    {
        const QByteArray mail = "From a@b.no Mon Mar  4 10:00:00 2024\nFrom: a@b.no\nMIME-Version: "
                                "1.0\nContent-Transfer-Encoding: quoted-printable\n\nS=C3=A5 enig.\n"_ba;
        const auto one = letterFromBytes(mail, u"a.eml"_s);
        QVERIFY(one);
        QVERIFY2(one->text.contains(u"\n\nSå enig."_s), qPrintable(one->text));
        const auto two = letterFromBytes(mail + "\n" + mail, u"a.mbox"_s);
        QVERIFY(!two);
        QVERIFY(two.error().message.contains(u"mailbox"_s));
    }

    void aPageSavedInOneFileIsThatPage()
    {
        const auto letter = letterFromBytes("From: <Saved by Blink>\nSubject: Side\nMIME-Version: 1.0\nContent-Type: "
                                            "multipart/related; type=\"text/html\"; boundary=x\n\n--x\nContent-Type: "
                                            "text/html; charset=utf-8\n\n<h1>Bydelen</h1>\n--x--\n"_ba,
            u"side.mht"_s);
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
        QCOMPARE(letter->text, u"Bydelen\n"_s);
        QCOMPARE(letter->headings.size(), 1);
    }
};

KODEKS_TEST(TestPagesAndMail)
#include "tst_pagesandmail.moc"
