// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/limitedprocess.h"
#include "core/exchange/letters/lettercontents.h"
#include "core/exchange/pdf/pdflines.h"
#include "core/exchange/pdf/pdfprocess.h"
#include "core/exchange/pdf/reading/pdfpages.h"

#include "core/model/pages.h"
#include "tests/support/files/documents.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QString first
    = u"Bydelen mener at ansvaret for sykehjem bør ligge nærmest innbyggeren, fordi det er der kunnskapen om den "
      u"enkelte er størst, og fordi samarbeidet med hjemmetjenesten er tett."_s;
const QString second = u"Etaten kan fortsatt føre tilsyn."_s;

} // namespace

class TestPdfReader : public QObject
{
    Q_OBJECT

private slots:
    void paragraphsAreWholeAndPagesKnown()
    {
        const auto letter = letterFromBytes(pdfOf({{first, second}, {u"Side to."_s}}), u"brev.pdf"_s);
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
        QCOMPARE(letter->encoding, u"PDF"_s);
        QCOMPARE(letter->text, first + u"\n\n"_s + second + u"\n\fSide to.\n"_s);
        const LetterText text(letter->text);
        QCOMPARE(pageAt(text, 0), 1);
        QCOMPARE(pageAt(text, text.fromUtf16(letter->text.indexOf(u'\f')) - 1), 1);
        QCOMPARE(pageAt(text, text.fromUtf16(letter->text.indexOf(u'\f'))), 2);
        QCOMPARE(pageAt(text, text.length()), 2);
        QCOMPARE(pageAt(LetterText(u"uten sider"_s), 3), 0);
    }

    void aScanIsSaidToBeOne()
    {
        const auto letter = letterFromBytes(pdfOf({{}, {}}), u"brev.pdf"_s);
        QVERIFY(!letter);
        QVERIFY2(letter.error().message.contains(u"“brev.pdf” is a scan"_s), qPrintable(letter.error().message));
    }

    void pagesWithoutTextAreNamed()
    {
        const auto letter = letterFromBytes(pdfOf({{second}, {}, {first}}), u"brev.pdf"_s);
        QVERIFY(letter);
        QCOMPARE(letter->remarks.size(), 1);
        QVERIFY(letter->remarks.constFirst().contains(u"page 2"_s));
        QCOMPARE(letter->text.count(u'\f'), 2);
        QCOMPARE(letter->scanned, ScannedPages());
    }

    void picturesOfPagesAmongOthersAreNamed_data()
    {
        QTest::addColumn<QList<QStringList>>("pages");
        QTest::addColumn<QList<int>>("scanned");
        const QStringList picture{u"Dette er skannet,"_s, u"og står i"_s, u"et bilde."_s};
        QTest::newRow("in the middle") << QList<QStringList>{{first}, picture, {second}} << QList<int>{2};
        QTest::newRow("the last two") << QList<QStringList>{{first}, picture, picture} << QList<int>{2, 3};
        QTest::newRow("the first") << QList<QStringList>{picture, {first}} << QList<int>{1};
    }

    void picturesOfPagesAmongOthersAreNamed()
    {
        QFETCH(QList<QStringList>, pages);
        QFETCH(QList<int>, scanned);
        const auto letter = letterFromBytes(partlyScannedPdfOf(pages, scanned), u"brev.pdf"_s);
        QVERIFY(letter);
        QVERIFY(letter->text.contains(first));
        QCOMPARE(letter->remarks, QStringList());
        QCOMPARE(letter->scanned.pages, scanned);
        QVERIFY2(letter->scanned.sentence.contains(u"page %1"_s.arg(scanned.constFirst())),
            qPrintable(letter->scanned.sentence));
    }

    void aPdfIsOneWhateverItIsCalled()
    {
        const auto letter = letterFromBytes(pdfOf({{second}}), u"brev.txt"_s);
        QVERIFY(letter);
        QCOMPARE(letter->text, second + u'\n');
        QVERIFY2(letter->remarks.value(0).contains(u"a PDF document"_s), qPrintable(letter->remarks.value(0)));
    }

    void aDocumentBehindOtherBytesIsReadAndThatSaid_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("file");
        QTest::newRow("a printer's lines") << "\x1B%-12345X@PJL JOB\n@PJL ENTER LANGUAGE=PDF\n"_ba << u"brev.pdf"_s;
        QTest::newRow("an archive's header") << QByteArray(128, '\0') << u"brev.pdf"_s;
        QTest::newRow("what a server said") << "200 OK\r\n\r\n"_ba << u"brev.bin"_s;
    }

    void aDocumentBehindOtherBytesIsReadAndThatSaid()
    {
        QFETCH(QByteArray, before);
        QFETCH(QString, file);
        const auto letter = letterFromBytes(before + pdfOf({{second}}), file);
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
        QCOMPARE(letter->text, second + u'\n');
        const QString said = u"the file has %1 byte"_s.arg(before.size());
        QVERIFY2(letter->remarks.join(u' ').contains(said), qPrintable(letter->remarks.join(u' ')));
    }

    void whatPagesDoNotShowIsOutAndTold_data()
    {
        QTest::addColumn<QByteArray>("layers");
        QTest::addColumn<QByteArray>("note");
        QTest::addColumn<QString>("told");
        const QByteArray on = "/ON[6 0 R 7 0 R]/OFF[ ]"_ba;
        const QByteArray note = "/Subtype/Text/Contents(skjult)"_ba;
        QTest::newRow("a layer that is off") << "/ON[7 0 R]/OFF[ 6 0 R]"_ba << "/Subtype/Link"_ba << u"Layers"_s;
        QTest::newRow("all layers but one") << "/BaseState /OFF/ON[7 0 R]"_ba << "/Subtype/Link"_ba << u"Layers"_s;
        QTest::newRow("layers that are on") << on << "/Subtype/Link/Contents(en lenke)"_ba << QString();
        QTest::newRow("a note") << on << note << u"Notes"_s;
        QTest::newRow("a note on a marked word") << on << "/Contents <41>/Subtype /Highlight "_ba << u"Notes"_s;
        QTest::newRow("a marked word alone") << on << "/Subtype/Highlight/Contents()"_ba << QString();
    }

    void whatPagesDoNotShowIsOutAndTold()
    {
        QFETCH(QByteArray, layers);
        QFETCH(QByteArray, note);
        QFETCH(QString, told);
        const QByteArray content
            = "BT /F 12 Tf 20 300 Td (Vi mener) Tj ET /OC /A BDC BT /F 12 Tf 20 270 Td (laget) Tj ET "
              "EMC /OC /B BDC BT /F 12 Tf 20 240 Td (dette.) Tj ET EMC"_ba;
        const auto letter
            = letterFromBytes("%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[6 0 R 7 0 R]"
                              "/D<<"
                    + layers
                    + ">>>>>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R"
                      "/MediaBox[0 0 400 400]/Contents 4 0 R/Annots[8 0 R]/Resources<</Font<</F 5 0 R>>/Properties<<"
                      "/A 6 0 R/B 7 0 R>>>>>>endobj\n4 0 obj<</Length "
                    + QByteArray::number(content.size()) + ">>stream\n" + content
                    + "\nendstream endobj 5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj "
                      "6 0 obj<</Type/OCG/Name(A)>>endobj 7 0 obj<</Type/OCG/Name(B)>>endobj\n"
                      "8 0 obj<</Type/Annot/Rect[20 20 40 40]"
                    + note + ">>endobj\ntrailer<</Root 1 0 R/Size 9>>\nstartxref\n0\n%%EOF\n",
                u"brev.pdf"_s);
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
        QCOMPARE(letter->text.contains(u"laget"), told != u"Layers");
        QVERIFY(letter->text.contains(u"dette.") && !letter->text.contains(u"skjult"));
        QCOMPARE(letter->remarks.size(), told.isEmpty() ? 0 : 1);
        QVERIFY2(letter->remarks.value(0).startsWith(told), qPrintable(letter->remarks.join(u' ')));
    }

    void aTextThatTellsOfPdfIsText()
    {
        const auto letter = letterFromBytes("Filen begynte med\n%PDF-1.4\nog lot seg ikke lese.\n", u"brev.txt"_s);
        QVERIFY(letter);
        QVERIFY(letter->text.contains(u"og lot seg ikke lese"_s));
        QCOMPARE(letter->remarks, QStringList());
    }

    void damagedAndLockedDocumentsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("only the mark") << "%PDF-1.7\n"_ba << u"damaged"_s;
        QTest::newRow("rubbish behind it") << "%PDF-1.7\n" + QByteArray(5000, 'x') << u"damaged"_s;
        // An encrypted document with a user password: only what the security handler looks at is there.
        QTest::newRow("password")
            << "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
               "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n"
               "4 0 obj<</Filter/Standard/V 1/R 2/Length 40/P "
               "-4/O<0000000000000000000000000000000000000000000000000000000000000000>"
               "/U<1111111111111111111111111111111111111111111111111111111111111111>>>endobj\n"
               "trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]/Size 5>>\nstartxref\n0\n%%EOF\n"_ba
            << u"password"_s;
    }

    void damagedAndLockedDocumentsAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto letter = letterFromBytes(bytes, u"brev.pdf"_s);
        QVERIFY(!letter);
        QVERIFY2(letter.error().message.contains(says), qPrintable(letter.error().message));
    }

    void withoutItsProgramAPdfIsRefusedAndNotReadHere()
    {
        readPdfsHere(nullptr);
        const auto letter = letterFromBytes(pdfOf({{second}}), u"brev.pdf"_s);
        readPdfsHere(pdfReading);
        QVERIFY(!letter);
        QCOMPARE(letter.error().message,
            u"“brev.pdf” could not be read: the program kodeks-pdf, which reads PDF documents, is missing. "
            u"Install Kodeks again."_s);
    }

    void aProgramThatDoesNotAnswerIsEnded_data()
    {
        using State = PdfReading::State;
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<State>("state");
        QTest::newRow("waits") << "exec sleep 600\n"_ba << State::TooLong;
        QTest::newRow("waits and has read") << "head -c 500 >/dev/null; exec sleep 600\n"_ba << State::TooLong;
        QTest::newRow("says nothing") << "exit 0\n"_ba << State::Damaged;
        QTest::newRow("says something else") << "echo hello\n"_ba << State::Damaged;
        // Both documents that it is asked for have their answer.
        QTest::newRow("says that the document has broken its child")
            << "printf '\\1\\0\\0\\0\\0\\0\\0\\0\\0\\1\\0\\0\\0\\0\\0\\0\\0\\0'; exec cat >/dev/null\n"_ba
            << State::Damaged;
        QTest::newRow("says that its child came to a limit")
            << "printf '\\2\\0\\0\\0\\0\\0\\0\\0\\0\\2\\0\\0\\0\\0\\0\\0\\0\\0'; exec cat >/dev/null\n"_ba
            << State::TooLong;
        QTest::newRow("says that it has no child")
            << "printf '\\3\\0\\0\\0\\0\\0\\0\\0\\0\\3\\0\\0\\0\\0\\0\\0\\0\\0'; exec cat >/dev/null\n"_ba
            << State::NotStarted;
        QTest::newRow("says half of it") << "printf '\\0\\0\\0\\0\\0\\0\\0\\0\\7half'; exec sleep 600\n"_ba
                                         << State::TooLong;
        QTest::newRow("crashes") << "kill -SEGV $$\n"_ba << State::Damaged;
        QTest::newRow("is stopped at its limit") << "kill -XCPU $$\n"_ba << State::TooLong;
    }

    void aProgramThatDoesNotAnswerIsEnded()
    {
        QFETCH(QByteArray, script);
        QFETCH(PdfReading::State, state);
        const QTemporaryDir folder;
        QFile program(folder.filePath(u"kodeks-pdf"_s));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\n" + script);
        program.close();
        QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        const bool waits = script.contains("sleep");
        QElapsedTimer timer;
        timer.start();
        PdfProcess process(program.fileName(), std::chrono::milliseconds(waits ? 300 : 60'000));
        QCOMPARE(process.read(pdfOf({{second}})).state, state);
        QCOMPARE(process.read(pdfOf({{first}})).state, state);
        QVERIFY(timer.elapsed() < 30'000);
    }

    void aProgramThatCannotBeStartedIsSaidSo()
    {
        PdfProcess process(u"/nowhere/kodeks-pdf"_s, std::chrono::seconds(60));
        QCOMPARE(process.read({}).state, PdfReading::State::NotStarted);
        QCOMPARE(process.read({}).state, PdfReading::State::NotStarted);
    }

    void aProcessIsHeldToItsLimits_data()
    {
        using enum LimitedProcess::State;
        QTest::addColumn<QString>("script");
        QTest::addColumn<LimitedProcess::State>("state");
        QTest::addColumn<QByteArray>("output");
        QTest::newRow("answers") << u"cat"_s << Finished << "en to"_ba;
        QTest::newRow("does not listen") << u"echo $PLACE"_s << Finished << "here\n"_ba;
        QTest::newRow("says no") << u"exit 3"_s << Finished << QByteArray();
        QTest::newRow("does not stop talking") << u"yes"_s << Talkative << QByteArray();
        QTest::newRow("waits") << u"sleep 100"_s << Late << QByteArray();
        QTest::newRow("breaks") << u"kill -SEGV $$"_s << Broken << QByteArray();
        QTest::newRow("is ended by the system") << u"kill -XCPU $$"_s << Stopped << QByteArray();
        QTest::newRow("works for ever") << u"while :; do :; done"_s << Stopped << QByteArray();
        QTest::newRow("wants to write") << u"(echo ja > written) 2>&-; cat written 2>&-; echo on"_s << Finished
                                        << "on\n"_ba;
    }

    void aProcessIsHeldToItsLimits()
    {
        QFETCH(QString, script);
        QFETCH(LimitedProcess::State, state);
        QFETCH(QByteArray, output);
        const QTemporaryDir folder;
        LimitedProcess process({.program = u"/bin/sh"_s,
            .arguments = {u"-c"_s, script},
            .input = {"en ", "to"},
            .folder = folder.path(),
            .environment = {{u"PLACE"_s, u"here"_s}},
            .wall = state == LimitedProcess::State::Late ? std::chrono::milliseconds(200) : std::chrono::seconds(60),
            .output = 1000,
            .limits = SystemLimits{1, qint64(1) << 30, 0}});
        QCOMPARE(process.waitForEnd(), state);
        QCOMPARE(process.wait(std::chrono::milliseconds(0)), state);
        if (state == LimitedProcess::State::Finished)
            QCOMPARE(process.output(), output);
    }

    void aProcessIsCancelledWithAllThatItHasBegun()
    {
        LimitedProcess process({.program = u"/bin/sh"_s,
            .arguments = {u"-c"_s, u"sleep 100 & sleep 100"_s},
            .output = 1000,
            .limits = SystemLimits{1, qint64(1) << 30, 0}});
        QCOMPARE(process.waitForEnd([](qint64, qint64) { return false; }), LimitedProcess::State::Cancelled);
        LimitedProcess none({.program = u"/nowhere/program"_s});
        QCOMPARE(none.waitForEnd(), LimitedProcess::State::NotStarted);
    }

    void wordsMakeLines()
    {
        const auto word = [](const QString &text, double left, double top) {
            return PdfWord{text, left, left + 20, top, top + 10};
        };
        const PdfPage page{500, 500,
            {word(u"a"_s, 0, 0), word(u"b"_s, 25, 1), word(u"c"_s, 0, 12), word(u"d"_s, 0, 24), word(u"e"_s, 0, 60),
                word(u"f"_s, 100, 60)}};
        QStringList texts;
        for (const PdfLine &line : pdfLines(page))
            texts.append(line.text);
        QCOMPARE(texts, (QStringList{u"a b"_s, u"c"_s, u"d"_s, u"e\tf"_s}));
        QCOMPARE(pdfLines(PdfPage()).size(), 0);
    }
};

KODEKS_TEST(TestPdfReader)
#include "tst_pdfreader.moc"
