// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/lettercontents.h"

#include "core/model/lettertext.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QByteArray &bytes, const QString &name)
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
    }

    void aWebPageIsWhatAReaderSees()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, text);
        QCOMPARE(textOf(html, u"side.html"_s), text);
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
        QCOMPARE(textOf(html, u"side.htm"_s), u"blå “sitat”\n"_s);
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
        QCOMPARE(textOf("# Tittel\n\nEt *avsnitt*\nover to linjer.\n\n1. en\n2. to\n\n<script>x</script>\n\nSlutt."_ba,
                     u"brev.md"_s),
            u"Tittel\n\nEt avsnitt\nover to linjer.\n\n1. en\n2. to\n\nSlutt.\n"_s);
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
        QCOMPARE(letter->remarks.size(), 1);
        QVERIFY(letter->remarks.constFirst().contains(u"svar.pdf"_s));
    }

    void anEmailOfHtmlOnlyIsReadAsAWebPage()
    {
        const QString text
            = textOf(mail + "Content-Type: text/html; charset=utf-8\r\n\r\n<p>Ett.</p><p>To.</p>\r\n", u"brev.eml"_s);
        QVERIFY2(text.endsWith(u"Subject: Høring\n\nEtt.\n\nTo.\n"_s), qPrintable(text));
    }

    void anEmailThatDoesNotSayItsEncodingIsRead()
    {
        const QString text = textOf(mail + "\r\nV\xC3\xA5rt svar.\r\n", u"brev.eml"_s);
        QVERIFY2(text.contains(u"Vårt svar."_s), qPrintable(text));
    }

    void emailsThatCannotBeTakenAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QByteArray deep = mail;
        for (int i = 0; i < 20'000; ++i)
            deep += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\r\n\r\n--b"
                + QByteArray::number(i) + "\r\n";
        QTest::newRow("deep nesting") << deep << u"nested deeper"_s;
        QTest::newRow("NUL in a header's name")
            << "e:\nMIME-Version: 1.0\nContent-Type:multipart/m;boundary=y\n\n--y\nContent-Type\0:"_ba << u"damaged"_s;
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
};

KODEKS_TEST_MAIN(TestPagesAndMail)
#include "tst_pagesandmail.moc"
