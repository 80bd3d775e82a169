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
        row("the document's title as a field stays", "<text:p>Om <text:title>Høring</text:title></text:p>"_ba,
            u"Om Høring\n"_s);
        row("tables",
            "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell/>"
            "<table:table-cell><text:p>c</text:p></table:table-cell></table:table-row></table:table>"_ba,
            u"a\t\tc\n"_s);
        row("spaces without end are bounded", "<text:p>a<text:s text:c=\"2000000000\"/>b</text:p>"_ba,
            u'a' + QString(10000, u' ') + u"b\n"_s);
    }

    void whatAReaderSeesIsTheText()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, text);
        QCOMPARE(textOf(odtOf(body)), text);
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
};

KODEKS_TEST_MAIN(TestOdtReader)
#include "tst_odtreader.moc"
