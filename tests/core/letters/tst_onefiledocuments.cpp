// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/lettercontents.h"
#include "tests/support/files/documents.h"
#include "tests/support/testmain.h"

#include <QStringEncoder>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QByteArray declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"_ba;

QByteArray flatOdt(const QByteArray &body, const QByteArray &before = {}, const QByteArray &type = "text")
{
    return "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
           "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
           "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
           "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
           "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
           "office:mimetype=\"application/vnd.oasis.opendocument."
        + type + "\">" + before + "<office:body><office:text>" + body
        + "</office:text></office:body></office:document>";
}

QByteArray word2003(const QByteArray &body, const QByteArray &before = {})
{
    return "<?mso-application progid=\"Word.Document\"?>\n<w:wordDocument "
           "xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\" "
           "xmlns:wx=\"http://schemas.microsoft.com/office/word/2003/auxHint\" "
           "xmlns:v=\"urn:schemas-microsoft-com:vml\" "
           "xmlns:aml=\"http://schemas.microsoft.com/aml/2001/core\">"
        + before + "<w:body>" + body + "</w:body></w:wordDocument>";
}

QByteArray flatDocx(const QByteArray &body)
{
    return "<?mso-application progid=\"Word.Document\"?>\n<pkg:package "
           "xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">"
           "<pkg:part pkg:name=\"/_rels/.rels\"><pkg:xmlData><Relationships "
           "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
           "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
           "Target=\"word/document.xml\"/></Relationships></pkg:xmlData></pkg:part>"
           "<pkg:part pkg:name=\"/word/media/a.png\"><pkg:binaryData>aGVp</pkg:binaryData></pkg:part>"
           "<pkg:part pkg:name=\"/word/document.xml\"><pkg:xmlData><w:document "
           "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
           "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>"
        + body + "</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>";
}

QString fileText(const QByteArray &bytes, const QString &name = u"brev.xml"_s)
{
    const auto letter = letterFromBytes(bytes, name);
    return letter ? letter->text : letter.error().message + letter.error().detail;
}

QByteArray utf16(const QByteArray &xml)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder(QString::fromUtf8("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + xml));
}

} // namespace

/// Documents that are one XML file: their text, and never their marks.
class TestOneFileDocuments : public QObject
{
    Q_OBJECT

private slots:
    void whatAReaderSeesIsTheText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &text) {
            QTest::newRow(name) << bytes << text;
        };
        const QByteArray open = flatOdt("<text:h text:outline-level=\"1\">Svar</text:h><text:p>Rådet.</text:p>");
        row("OpenDocument", declaration + open, u"Svar\nRådet.\n"_s);
        row("OpenDocument without a declaration", open, u"Svar\nRådet.\n"_s);
        row("OpenDocument behind a mark and a comment", "\xEF\xBB\xBF<?xml version=\"1.0\"?><!-- lagret -->\n" + open,
            u"Svar\nRådet.\n"_s);
        row("OpenDocument behind an empty line", "\r\n" + declaration + open, u"Svar\nRådet.\n"_s);
        row("OpenDocument in UTF-16", utf16(open), u"Svar\nRådet.\n"_s);
        row("OpenDocument in Latin-1",
            "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + QString::fromUtf8(open).toLatin1(),
            u"Svar\nRådet.\n"_s);
        row("OpenDocument as a template", flatOdt("<text:p>a</text:p>", {}, "text-template"), u"a\n"_s);
        row("pictures, embedded tables and formulas are no text",
            flatOdt(
                "<text:p>a<draw:frame><draw:image><office:binary-data>aGVpIGhlaQ==</office:binary-data></draw:image>"
                "</draw:frame><draw:frame><draw:object><office:document><office:body><office:spreadsheet>"
                "<table:table><table:table-row><table:table-cell><text:p>7</text:p></table:table-cell>"
                "</table:table-row></table:table></office:spreadsheet></office:body></office:document>"
                "</draw:object></draw:frame>b</text:p>"),
            u"ab\n"_s);
        row("headers and footers of OpenDocument",
            flatOdt("<text:p>a</text:p>",
                "<office:master-styles><style:master-page><style:header><text:p>topp</text:p></style:header>"
                "<style:footer><text:p>bunn</text:p></style:footer></style:master-page></office:master-styles>"),
            u"topp\n\na\n\nbunn\n"_s);
        row("Word of 2003", declaration + word2003("<w:p><w:r><w:t>Vi er uenige.</w:t></w:r></w:p>"),
            u"Vi er uenige.\n"_s);
        row("Word of 2003 in sections, with lists",
            word2003("<wx:sect><wx:sub-section><w:p><w:pPr><w:listPr><w:ilvl w:val=\"0\"/><w:ilfo w:val=\"1\"/>"
                     "<wx:t wx:val=\"1.\"/></w:listPr></w:pPr><w:r><w:t>En</w:t></w:r></w:p><w:p><w:pPr><w:listPr>"
                     "<wx:t wx:val=\"\xC2\xB7\"/></w:listPr></w:pPr><w:r><w:t>to</w:t></w:r></w:p></wx:sub-section>"
                     "</wx:sect>"),
            u"1. En\n• to\n"_s);
        row("what was deleted, hidden or noted beside is left out",
            word2003("<w:p><w:r><w:t>a</w:t></w:r><aml:annotation aml:id=\"1\" w:type=\"Word.Deletion\"><aml:content>"
                     "<w:r><w:delText>x</w:delText><w:t>y</w:t></w:r></aml:content></aml:annotation>"
                     "<aml:annotation w:type=\"Word.Insertion\"><aml:content><w:r><w:t>b</w:t></w:r></aml:content>"
                     "</aml:annotation><w:r><w:rPr><w:vanish/></w:rPr><w:t>z</w:t></w:r>"
                     "<w:r><aml:annotation w:type=\"Word.Comment\"><aml:content><w:p><w:r><w:t>m</w:t></w:r></w:p>"
                     "</aml:content></aml:annotation></w:r></w:p>"),
            u"ab\n"_s);
        row("a deleted paragraph mark joins",
            word2003("<w:p><w:pPr><w:rPr><aml:annotation w:type=\"Word.Deletion\"/></w:rPr></w:pPr><w:r><w:t>a "
                     "</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>"),
            u"ab\n"_s);
        row("notes, headers and footers of Word of 2003",
            word2003("<w:p><w:r><w:t>a</w:t></w:r><w:r><w:footnote><w:p><w:r><w:t>Note.</w:t></w:r></w:p></w:footnote>"
                     "</w:r></w:p><w:sectPr><w:hdr w:type=\"odd\"><w:p><w:r><w:t>topp</w:t></w:r></w:p></w:hdr>"
                     "<w:ftr w:type=\"odd\"><w:p><w:r><w:t>bunn</w:t></w:r></w:p></w:ftr></w:sectPr>"),
            u"topp\n\na[1]\n\n[1] Note.\n\nbunn\n"_s);
        row("tables and boxes of Word of 2003",
            word2003("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r>"
                     "</w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:pict><w:binData>aGVp</w:binData><v:textbox>"
                     "<w:txbxContent><w:p><w:r><w:t>boks</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r>"
                     "<w:r><w:t>c</w:t></w:r></w:p>"),
            u"a\tb\nc\nboks\n"_s);
        row("a Word document as XML",
            declaration
                + flatDocx("<w:p><w:r><w:t xml:space=\"preserve\">Å, </w:t></w:r><w:r><w:t>ja</w:t></w:r></w:p>"),
            u"Å, ja\n"_s);
    }

    void whatAReaderSeesIsTheText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(fileText(bytes), text);
        QCOMPARE(fileText(bytes, u"brev.doc"_s), text);
    }

    void headingsAreMarked()
    {
        const auto letter = letterFromBytes(
            word2003("<w:p><w:pPr><w:pStyle w:val=\"O1\"/></w:pPr><w:r><w:t>Innledning</w:t></w:r></w:p>"
                     "<w:p><w:r><w:t>Tekst.</w:t></w:r></w:p>",
                "<w:styles><w:style w:type=\"paragraph\" w:styleId=\"O1\"><w:name w:val=\"heading 1\"/></w:style>"
                "</w:styles>"),
            u"notat.xml"_s);
        QVERIFY(letter);
        QCOMPARE(letter->headings, (QList<MarkedHeading>{{{0, 10}, 1}}));
    }

    void whatElseIsXmlIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("a spreadsheet in one file")
            << declaration + flatOdt("<text:p>a</text:p>", {}, "spreadsheet") << u"table"_s;
        QTest::newRow("a presentation in one file")
            << declaration + flatOdt("<text:p>a</text:p>", {}, "presentation") << u".odt"_s;
        QTest::newRow("a workbook of 2003")
            << declaration + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>" << u"table"_s;
        QTest::newRow("a form's data") << declaration + "<skjema><svar>Ja</svar></skjema>" << u"XML"_s;
        QTest::newRow("a damaged Word document")
            << declaration + word2003("<w:p><w:r><w:t>a</w:t></w:p>") << u"damaged"_s;
    }

    void whatElseIsXmlIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const auto letter = letterFromBytes(bytes, u"fil.xml"_s);
        QVERIFY(!letter);
        QVERIFY2(letter.error().message.contains(u"fil.xml") && letter.error().message.contains(word),
            qPrintable(letter.error().message));
    }

    void whatOnlyTellsOfMarksIsText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("in a sentence") << "Vi viser til <office:document> i bestillingen.\n"_ba;
        QTest::newRow("at the start") << "<w:wordDocument> er et gammelt format.\n"_ba;
        QTest::newRow("a declaration") << "<?xml version=\"1.0\"?> er en linje i filen, ikke <svar>.\n"_ba;
    }

    void whatOnlyTellsOfMarksIsText()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(fileText(bytes, u"om.txt"_s), QString::fromUtf8(bytes));
    }
};

KODEKS_TEST(TestOneFileDocuments)
#include "tst_onefiledocuments.moc"
