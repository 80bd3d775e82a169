// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/pdfconversation.h"
#include "core/exchange/pdf/pdfprocess.h"
#include "core/exchange/pdf/reading/pdfpages.h"
#include "tests/support/files/documents.h"
#include "tests/support/testmain.h"

#include <QBuffer>

using namespace Kodeks;
using namespace Qt::StringLiterals;

using Outcome = PdfConversation::Outcome;

namespace {

QByteArray asked(const QByteArray &document)
{
    return PdfConversation::documentHead(document.size()) + document;
}

} // namespace

class TestPdfProgram : public QObject
{
    Q_OBJECT

private slots:
    void oneProcessReadsManyDocuments()
    {
        const QList<QByteArray> documents{pdfOf({{u"Etaten fører tilsyn."_s}}), "%PDF-1.7\n"_ba, QByteArray(),
            pdfOf({{u"Bydelen mener at kom-"_s, u"munen bør ta over."_s}, {u"Side to."_s}}),
            pdfOf({{u"Til slutt dette."_s}})};
        PdfProcess process(qEnvironmentVariable("KODEKS_PDF_PROGRAM"), std::chrono::minutes(2));
        for (const QByteArray &document : documents) {
            const PdfReading apart = process.read(document);
            const PdfReading here = pdfReading(document);
            QCOMPARE(apart.state, here.state);
            QCOMPARE(apart.text, here.text);
            QCOMPARE(apart.traits, here.traits);
            QCOMPARE(apart.pages, here.pages);
        }
    }

    void documentsComeOneAfterTheOther()
    {
        QByteArray bytes = asked("first"_ba) + asked({}) + asked(QByteArray(100'000, 'x')) + asked("cut off"_ba);
        bytes.chop(1);
        QBuffer in(&bytes);
        QVERIFY(in.open(QIODevice::ReadOnly));
        QCOMPARE(PdfConversation::nextDocument(in), "first"_ba);
        QCOMPARE(PdfConversation::nextDocument(in), QByteArray());
        QCOMPARE(PdfConversation::nextDocument(in), QByteArray(100'000, 'x'));
        QVERIFY(!PdfConversation::nextDocument(in));
        QVERIFY(!PdfConversation::nextDocument(in));
    }

    void aLengthThatIsNoneIsTheEnd()
    {
        QByteArray bytes = PdfConversation::documentHead(-1) + "more"_ba;
        QBuffer in(&bytes);
        QVERIFY(in.open(QIODevice::ReadOnly));
        QVERIFY(!PdfConversation::nextDocument(in));
    }

    void headsOfAnswers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isHead");
        const QByteArray length = PdfConversation::documentHead(5);
        QTest::newRow("read") << '\0' + length << true;
        QTest::newRow("not started") << '\3' + length << true;
        QTest::newRow("an outcome there is not") << '\4' + length << false;
        QTest::newRow("shorter") << length << false;
        QTest::newRow("as long as may be") << '\0' + PdfConversation::documentHead(PdfConversation::mostSaid) << true;
        QTest::newRow("longer") << '\0' + PdfConversation::documentHead(PdfConversation::mostSaid + 1) << false;
        QTest::newRow("less than nothing") << '\0' + PdfConversation::documentHead(-1) << false;
        QTest::newRow("none") << QByteArray() << false;
    }

    void headsOfAnswers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isHead);
        QCOMPARE(PdfConversation::answerHead(bytes).has_value(), isHead);
    }

    void anAnswerIsItsHeadAndWhatIsSaid()
    {
        const QByteArray framed = PdfConversation::framed({Outcome::Stopped, "said"_ba});
        const auto head = PdfConversation::answerHead(framed.first(PdfConversation::Head::size));
        QVERIFY(head);
        QCOMPARE(head->outcome, Outcome::Stopped);
        QCOMPARE(framed.sliced(PdfConversation::Head::size), "said"_ba);
        QCOMPARE(head->length, 4);
    }
};

KODEKS_TEST(TestPdfProgram)
#include "tst_pdfprogram.moc"
