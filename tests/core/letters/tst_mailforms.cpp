// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/mail/flowedtext.h"
#include "core/exchange/mail/mailheaders.h"
#include "core/exchange/web/htmlreferences.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// What an e-mail or a page is put through before the libraries read it.
class TestMailForms : public QObject
{
    Q_OBJECT

private slots:
    void aFlowedLineGoesOnInTheNextOfItsDepth_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("deleteSpace");
        QTest::addColumn<QString>("read");
        const std::tuple<const char *, const char *, bool, const char *> rows[]
            = {{"nothing", "", false, ""}, {"fixed lines", "Hei\ndu\n", false, "Hei\ndu\n"},
                {"flowed", "Hei \nalle \nsammen\nNeste", false, "Hei alle sammen\nNeste"},
                {"line breaks of mail", "Hei \r\nalle\r\nNeste", false, "Hei alle\nNeste"},
                {"space only a mark", "blå \nbær\nslutt", true, "blåbær\nslutt"},
                {"a space before the mark", "blå  \nbær", true, "blå bær"},
                {"stuffed", " From here\n >not quoted", false, "From here\n>not quoted"},
                {"stuffed once only", "  two", false, " two"}, {"empty lines part", "a \n\nb", false, "a \nb"},
                {"quoted", "> Hei \n> du\nSvar", false, "> Hei du\nSvar"},
                {"quoted without space", ">Hei \n>du", false, "> Hei du"},
                {"deeper quote is another", "> a \n>> b \n> c", false, "> a \n>> b \n> c"},
                {"quote ends where the depth does", "> a \nb", false, "> a \nb"},
                {"empty quoted line", "> a\n>\n> b", false, "> a\n>\n> b"},
                {"signature", "Hei \n-- \nKari", false, "Hei \n-- \nKari"},
                {"quoted signature", "> Hei\n> -- \n> Kari", false, "> Hei\n> -- \n> Kari"},
                {"end flows into nothing", "Hei ", false, "Hei "}};
        for (const auto &[what, text, deleteSpace, read] : rows)
            QTest::newRow(what) << QString::fromUtf8(text) << deleteSpace << QString::fromUtf8(read);
    }

    void aFlowedLineGoesOnInTheNextOfItsDepth()
    {
        QFETCH(QString, text);
        QFETCH(bool, deleteSpace);
        QTEST(unflowed(text, deleteSpace), "read");
    }

    void referencesAreResolvedAsInHtmlFive_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("read");
        const std::pair<const char *, const char *> rows[] = {{"<p>Hei</p>", "<p>Hei</p>"},
            {"2010&#150;2020", "2010–2020"}, {"&#x96;", "–"}, {"&#X96;", "–"}, {"&#128;", "€"}, {"&#146;", "’"},
            {"&#159;", "Ÿ"}, {"&#127;", "&#127;"}, {"&#160;", "&#160;"}, {"&#229;", "&#229;"}, {"&#xe5;", "&#xe5;"},
            {"&#150 og", "– og"}, {"&#150og", "–og"}, {"2010&#1502020", "2010&#1502020"}, {"&#x96og", "–og"},
            {"&#x96abc", "&#x96abc"}, {"&#x0000000096;", "–"}, {"&#0000000150;", "–"}, {"&hellip;", "…"},
            {"&aring;", "å"}, {"&aring", "å"}, {"bl&aringtt", "blått"}, {"&Aring;s", "Ås"},
            {"&nosuchname;", "&nosuchname;"}, {"A & B", "A & B"}, {"A&B", "A&B"}, {"&", "&"}, {"&&aring;", "&å"},
            {"&;", "&;"}, {"&#;", "&#;"}, {"&#x;", "&#x;"}, {"&lt;b&gt;", "&lt;b&gt;"}, {"&LT;", "&lt;"},
            {"&amp;aring;", "&amp;aring;"}, {"&quot;", "&quot;"}, {"&apos;", "&#39;"}, {"&ndash;", "–"},
            {"&rarr;", "→"}, {"&#99999999999;", "&#99999999999;"}, {"&hellip x", "&hellip x"}};
        for (const auto &[html, read] : rows)
            QTest::newRow(html) << QString::fromUtf8(html) << QString::fromUtf8(read);
    }

    void referencesAreResolvedAsInHtmlFive()
    {
        QFETCH(QString, html);
        QTEST(withResolvedReferences(html), "read");
    }

    void aHeaderIsReadAsItIsMeant_data()
    {
        QTest::addColumn<QByteArray>("subject"); // all behind the colon
        QTest::addColumn<QString>("read");
        QTest::newRow("plain") << " Hei"_ba << u"Hei"_s;
        QTest::newRow("no space") << "Hei"_ba << u"Hei"_s;
        QTest::newRow("quoted") << " =?UTF-8?Q?bl=C3=A5b=C3=A6r?="_ba << u"blåbær"_s;
        QTest::newRow("quoted, space as a line") << " =?utf-8?q?to_bl=C3=A5=5Fb?="_ba << u"to blå_b"_s;
        QTest::newRow("base 64") << " =?UTF-8?B?YmzDpWLDpnI=?="_ba << u"blåbær"_s;
        QTest::newRow("Latin-1") << " =?ISO-8859-1?Q?bl=E5?="_ba << u"blå"_s;
        QTest::newRow("what browsers take Latin-1 for") << " =?ISO-8859-1?Q?=80?="_ba << u"€"_s;
        QTest::newRow("language named") << " =?UTF-8*nb?Q?bl=C3=A5?="_ba << u"blå"_s;
        QTest::newRow("space between encoded words is none") << " =?UTF-8?Q?bl=C3=A5?= =?UTF-8?Q?tt?="_ba << u"blått"_s;
        QTest::newRow("a letter split between words") << " =?UTF-8?Q?bl=C3?= =?UTF-8?Q?=A5tt?="_ba << u"blått"_s;
        QTest::newRow("two encodings") << " =?UTF-8?Q?bl=C3=A5?= =?ISO-8859-1?Q?b=E6r?="_ba << u"blåbær"_s;
        QTest::newRow("space to plain words stays") << " Re: =?UTF-8?Q?bl=C3=A5?= farge"_ba << u"Re: blå farge"_s;
        QTest::newRow("continued") << " Hei\n på\n\tdeg"_ba << u"Hei på deg"_s;
        QTest::newRow("encoded and continued") << " =?UTF-8?Q?bl=C3=A5?=\n =?UTF-8?Q?tt?="_ba << u"blått"_s;
        QTest::newRow("bare UTF-8") << " bl\xC3\xA5"_ba << u"blå"_s;
        QTest::newRow("no encoded word") << " =?what?="_ba << u"=?what?="_s;
        QTest::newRow("empty") << QByteArray() << QString();
    }

    void aHeaderIsReadAsItIsMeant()
    {
        QFETCH(QByteArray, subject);
        QFETCH(QString, read);
        const QByteArray mail = "From: a@b.no\nSUBJECT:" + subject + "\nTo: c@d.no\n\nSubject: in the body\n";
        QCOMPARE(headerText(mail, "Subject"), read);
    }

    void aHeaderThatIsNotThereIsEmpty()
    {
        QCOMPARE(headerText("From: a@b.no\n\nSubject: in the body\n", "Subject"), QString());
        QCOMPARE(headerText("X-Subject: no\n\n", "Subject"), QString());
        QCOMPARE(headerText("\nSubject: in the body", "Subject"), QString());
        QCOMPARE(headerText(QByteArray(), "Subject"), QString());
    }

    void aMailWhoseHeadersArePlainStaysAsItIs()
    {
        const QByteArray mail = "From: Kari <a@b.no>\nSubject: Hei\n  du\n\nbl\xC3\xA5 =?UTF-8?Q?x?=\n";
        QCOMPARE(withReadableHeaders(mail), mail);
    }

    void readableHeadersAreAsciiSayTheSameAndLeaveTheBody_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("read");
        QTest::newRow("bare bytes in a subject") << "Subject: bl\xC3\xA5"_ba << u"blå"_s;
        QTest::newRow("split letter") << "Subject: =?UTF-8?Q?bl=C3?= =?UTF-8?Q?=A5?="_ba << u"blå"_s;
        QTest::newRow("name and address") << "From: =?ISO-8859-1?Q?K=E5re?= <k@b.no>"_ba << u"Kåre <k@b.no>"_s;
        QTest::newRow("quoted name") << "From: \"K\xC3\xA5re, leder\" <k@b.no>"_ba << u"Kåre, leder <k@b.no>"_s;
        QTest::newRow("several people") << "To: K\xC3\xA5re <k@b.no>, Ola <o@b.no>"_ba
                                        << u"Kåre <k@b.no>, Ola <o@b.no>"_s;
        QTest::newRow("reply") << "Reply-To: =?UTF-8?B?w6U=?= <k@b.no>"_ba << u"å <k@b.no>"_s;
    }

    void readableHeadersAreAsciiSayTheSameAndLeaveTheBody()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, read);
        const QByteArray body = "\n\nbl\xE5 =?UTF-8?Q?x?=\n";
        const QByteArray mail = withReadableHeaders(header + "\nX-Other: 1" + body);
        QVERIFY(mail.endsWith("\nX-Other: 1" + body));
        const QByteArray headers = mail.chopped(body.size());
        QVERIFY(std::ranges::all_of(headers, [](char byte) { return uchar(byte) < 0x80; }));
        QCOMPARE(headerText(mail, header.first(header.indexOf(':'))), read);
    }
};

KODEKS_TEST(TestMailForms)
#include "tst_mailforms.moc"
