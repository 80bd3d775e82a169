// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archives/crowdedtag.h"
#include "core/exchange/archives/documenttext.h"
#include "core/exchange/archives/xmlbytes.h"
#include "core/exchange/letters/lettercontents.h"
#include "core/exchange/passages/foreignpassages.h"
#include "core/exchange/passages/passagedraft.h"
#include "core/exchange/pdf/pdfbomb.h"
#include "core/model/codebook.h"
#include "core/model/lettertext.h"
#include "tests/support/files/documents.h"
#include "tests/support/files/hostilefiles.h"
#include "tests/support/testmain.h"

#include <QStringEncoder>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QByteArray tagWith(int attributes)
{
    QByteArray tag = "<p";
    for (int i = 0; i < attributes; ++i)
        tag += " a" + QByteArray::number(i) + "=\"1\"";
    return tag + ">";
}

QByteArray pdfWithStream(const QByteArray &dictionary, const QByteArray &content, bool packed)
{
    const QByteArray bytes = packed ? qCompress(content).sliced(4) : content; // without Qt's length before zlib's bytes
    return "%PDF-1.4\n4 0 obj<<" + dictionary + (packed ? "/Filter/FlateDecode" : "") + ">>stream\n" + bytes
        + "\nendstream endobj\n";
}

QByteArray mailWithEmptyParts(int parts, qsizetype size)
{
    return "From: a@b.no\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=y\r\n\r\n"
        + QByteArray("--y\r\n").repeated(parts) + "\r\nHei " + QByteArray(size, 'x') + "\r\n--y--\r\n";
}

QString reasonAgainst(const QByteArray &bytes, const QString &name)
{
    const auto letter = letterFromBytes(bytes, name);
    return letter ? QString() : letter.error().message;
}

} // namespace

/// Files made to cost far more than an honest one of their size: bench_hostile measures them, here stands what holds.
class TestHostileLetters : public QObject
{
    Q_OBJECT

private slots:
    void eachIsReadOrRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        constexpr qsizetype size = 40'000;
        for (const HostileFile &file : hostileLetters())
            QTest::newRow(qPrintable(file.name)) << file.make(size);
    }

    void eachIsReadOrRefusedWithASentence()
    {
        QFETCH(QByteArray, bytes);
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        const auto letter = letterFromBytes(bytes, name);
        if (letter) {
            QVERIFY(!letter->text.trimmed().isEmpty());
            QCOMPARE(letter->original, bytes);
        } else {
            QVERIFY2(letter.error().message.contains(name) && letter.error().message.endsWith(u'.'),
                qPrintable(letter.error().message));
        }
    }

    void aTextOfMoreLinesThanALetterCanHaveIsRefused()
    {
        const QByteArray most = QByteArray("a\n").repeated(DocumentLimits::lines);
        QCOMPARE(reasonAgainst(most, u"a.txt"_s), QString());
        QVERIFY2(reasonAgainst(most + "a\n", u"a.txt"_s).contains(u"more than 500000 lines"_s),
            qPrintable(reasonAgainst(most + "a\n", u"a.txt"_s)));
        QVERIFY(!plainLetter(QString::fromUtf8(most + "a\n"), u"a"_s));
        const QString page
            = reasonAgainst("<html><body>" + QByteArray("a<br>").repeated(DocumentLimits::lines + 2), u"a.html"_s);
        // With sanitizers it may be the time that ends it.
        QVERIFY2(page.contains(u"lines"_s) || page.contains(u"takes too long"_s), qPrintable(page));
    }

    void markdownThatWouldTakeTooMuchMemoryIsRefused()
    {
        const QByteArray most = QByteArray("ord ").repeated(DocumentLimits::markdown / 4);
        QCOMPARE(reasonAgainst(most, u"a.md"_s), QString());
        QVERIFY(reasonAgainst(most + "ord", u"a.md"_s).contains(u"“a.md” has far more in it"_s));
        QCOMPARE(reasonAgainst(most + "ord", u"a.txt"_s), QString());
    }

    void crowdedTagsAreFound_data()
    {
        QTest::addColumn<QByteArray>("markup");
        QTest::addColumn<bool>("inXml");
        QTest::addColumn<bool>("inHtml");
        const QByteArray most = tagWith(mostAttributes);
        const QByteArray more = tagWith(mostAttributes + 1);
        const QByteArray words = "<p " + QByteArray("a ").repeated(mostAttributes + 1) + ">";
        QTest::newRow("as many as may be") << "<x>" + most + most << false << false;
        QTest::newRow("one more") << "<x>" + more << true << true;
        QTest::newRow("without values") << words << true << true;
        QTest::newRow("in a value") << "<p a='" + words + "'>" << false << false;
        QTest::newRow("in a comment") << "<!-- " + more + " -->" << false << false;
        QTest::newRow("after a comment with a quote") << "<!-- <p a=\" -->" + more << true << true;
        QTest::newRow("after the end of a tag in a value") << "<p a='>'" + more.sliced(2) << true << true;
        QTest::newRow("in CDATA, which HTML has not") << "<![CDATA[" + more + "]]>" << false << true;
        QTest::newRow("in a script, which XML has not") << "<script>" + more + "</script>" << true << false;
        QTest::newRow("after a script with a quote") << "<script> <p a=\" </script>" + more + "\"" << true << true;
        QTest::newRow("text with many signs") << "<p>" + QByteArray("a=\"1\" < ").repeated(1000) << false << false;
        QTest::newRow("never closed") << "<p a=\"" + words << false << false;
        QTest::newRow("only a beginning") << QByteArray("<p") << false << false;
    }

    void crowdedTagsAreFound()
    {
        QFETCH(QByteArray, markup);
        QTEST(hasCrowdedTag(markup, Markup::Xml), "inXml");
        QTEST(hasCrowdedTag(markup, Markup::Html), "inHtml");
    }

    void documentsWithCrowdedTagsAreRefused()
    {
        const QByteArray tag = tagWith(mostAttributes + 1);
        QVERIFY(reasonAgainst("<html><body>" + tag + "svar", u"a.html"_s).contains(u"far more in it"_s));
        QVERIFY(reasonAgainst(docxOf(tag + "</p>"), u"a.docx"_s).contains(u"far more in it"_s));
        QVERIFY(reasonAgainst(odtOf(tag + "</p>"), u"a.odt"_s).contains(u"far more in it"_s));
    }

    void xmlIsReadInTheEncodingItHas_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<bool>("right");
        const QString text = u"<?xml version=\"1.0\" encoding=\"%1\"?><p>bør</p>"_s;
        QTest::newRow("UTF-8") << text.arg(u"utf-8"_s).toUtf8() << true;
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.arg(u"utf-8"_s).toUtf8() << true;
        QTest::newRow("ISO-8859-1") << text.arg(u"ISO-8859-1"_s).toLatin1() << true;
        QTest::newRow("UTF-16 with a mark") << QByteArray(
            QStringEncoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom)(text.arg(u"UTF-16"_s)))
                                            << true;
        QTest::newRow("UTF-16 without") << QByteArray(QStringEncoder(QStringEncoder::Utf16BE)(text.arg(u"UTF-16"_s)))
                                        << true;
        QTest::newRow("bytes that are not UTF-8") << text.arg(u"utf-8"_s).toLatin1() << false;
    }

    void xmlIsReadInTheEncodingItHas()
    {
        QFETCH(QByteArray, xml);
        QFETCH(bool, right);
        const auto utf8 = xmlUtf8(xml);
        QCOMPARE(utf8.has_value(), right);
        QVERIFY(!right || utf8->endsWith("<p>b\xC3\xB8r</p>"));
    }

    void anEmptyPartOfAnEmailDoesNoHarmAndManyAreRefused()
    {
        QCOMPARE(reasonAgainst(mailWithEmptyParts(3, 1000), u"a.eml"_s), QString());
        QVERIFY(reasonAgainst(mailWithEmptyParts(270, 1'000'000), u"a.eml"_s).contains(u"far more in it"_s));
    }

    void aPageOfAPdfThatUnpacksWithoutBoundsIsRefused_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<bool>("bomb");
        const QByteArray much = QByteArray("q Q ").repeated(3 * 1024 * 1024 + 1); // just over 12 MiB
        QTest::newRow("little") << pdfWithStream("/Length 9", "BT ET", true) << false;
        QTest::newRow("much, packed") << pdfWithStream("/Length 9", much, true) << true;
        QTest::newRow("much, as it is") << pdfWithStream("/Length 9", much, false) << true;
        QTest::newRow("much, after a word that is no stream") << "%PDF-1.4\n% stream of\n"
                + pdfWithStream("/Length 9", "q", true)
                + pdfWithStream("/Length 9", much, true) << true;
        QTest::newRow("a large picture") << pdfWithStream("/Subtype/Image/Length 9", much, true) << false;
        QTest::newRow("a large font") << pdfWithStream("/Length1 9000000/Length 9", much, true) << false;
        QTest::newRow("deep arrays") << "%PDF-1.4\n4 0 obj" + QByteArray(501, '[') << true;
        QTest::newRow("many arrays") << "%PDF-1.4\n" + QByteArray("4 0 obj[1[2 (]) endobj\n").repeated(1000) << false;
        QTest::newRow("brackets in a stream") << pdfWithStream("/Length 9", QByteArray(5000, '['), false) << false;
        QTest::newRow("the number of an object one too large") << "%PDF-1.4\n8388608 0 obj<<>>endobj\n"_ba << true;
        QTest::newRow("the largest number of an object") << "%PDF-1.4\n8388607 65535 obj<<>>endobj\n"_ba << false;
        QTest::newRow("a table of too many objects") << "%PDF-1.4\nxref\n8388600 8\n"_ba << true;
        QTest::newRow("a table of one object too many") << "%PDF-1.4\ntrailer<</Size 8388608>>"_ba << true;
        QTest::newRow("a table far back in a large file")
            << "%PDF-1.4\ntrailer<</Size 10/Prev 99999999>>\nstartxref\n99999999\n%%EOF\n"_ba << false;
        QTest::newRow("a stream that never ends") << QByteArray("%PDF-1.4\n4 0 obj<<>>stream\n") << false;
    }

    void aPageOfAPdfThatUnpacksWithoutBoundsIsRefused()
    {
        QFETCH(QByteArray, pdf);
        QTEST(isPdfBomb(pdf), "bomb");
        QTEST(reasonAgainst(pdf, u"a.pdf"_s).contains(u"far more in it"_s), "bomb");
    }

    void tablesOfMoreRowsThanAProjectCanTakeAreRefused()
    {
        const LetterText text(u"Bydelen"_s);
        const LetterLookup letters = [&](const QString &) { return &text; };
        const QByteArray own = "letter,start,end\n" + QByteArray("a,0,3\n").repeated(mostPassageRows);
        QCOMPARE(readPassageCsv(own, {}, letters, u"a.csv"_s).value().size(), mostPassageRows);
        QVERIFY(readPassageCsv(own + "a,0,3\n", {}, letters, u"a.csv"_s)
                .error()
                .message.contains(u"more than 300000 rows"_s));
        const QByteArray foreign = "id,document,tag,content\n" + QByteArray("1,a,,Byd\n").repeated(mostPassageRows + 1);
        QVERIFY(readForeignPassages(foreign, {}, {u"a"_s}, letters, u"a.csv"_s)
                .error()
                .message.contains(u"more than 300000 rows"_s));
    }
};

KODEKS_TEST(TestHostileLetters)
#include "tst_hostileletters.moc"
