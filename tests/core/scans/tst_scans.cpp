// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/lettercontents.h"
#include "core/exchange/scans/scankind.h"
#include "core/exchange/scans/scanlanguages.h"
#include "core/exchange/scans/scanprocess.h"
#include "core/exchange/scans/scanreader.h"
#include "core/exchange/scans/scantext.h"
#include "core/model/lettertext.h"
#include "tests/support/files/documents.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;
using Begins = ScanWord::Begins;
using State = ScanAnswer::State;

namespace {

constexpr int signWidth = 120;
constexpr int lineHeight = 150;

/// The words of a line that begins at `left`, each sign as wide as another.
QList<ScanWord> line(const QString &text, int top, Begins begins = Begins::Line, int left = 1000)
{
    QList<ScanWord> words;
    for (const QString &word : text.split(u' ')) {
        const int right = left + signWidth * int(word.size());
        const PageBox box{left, top, right, top + lineHeight};
        words.append({word, 95, box, std::exchange(begins, Begins::Word), box});
        left = right + signWidth;
    }
    return words;
}

/// A page of such lines under one another; an empty one leaves room, and a "¶" before a line begins a paragraph.
QList<ScanWord> pageOf(const QStringList &lines)
{
    QList<ScanWord> words;
    for (int i = 0; i < lines.size(); ++i) {
        const bool paragraph = lines.at(i).startsWith(u'¶');
        const Begins begins = i == 0 ? Begins::Block : paragraph ? Begins::Paragraph : Begins::Line;
        if (!lines.at(i).isEmpty())
            words += line(lines.at(i).sliced(paragraph ? 1 : 0), 1000 + i * lineHeight * 5 / 4, begins);
    }
    return words;
}

/// Gives these answers, as if it had recognised something; the first is to how many pages there are.
Recogniser answering(const QList<ScanAnswer> &pages)
{
    return [pages](const QByteArray &, const QList<ScanRequest> &requests, const Progress &progress) {
        QList<ScanAnswer> answers;
        for (const ScanRequest &request : requests) {
            if (progress && !progress(answers.size(), requests.size()))
                break;
            answers.append(request.task == ScanRequest::Task::Count
                    ? ScanAnswer{.state = State::Done, .pages = int(pages.size())}
                    : pages.value(request.page - 1));
        }
        return answers;
    };
}

ScanAnswer answerOf(const QList<ScanWord> &words)
{
    return {.state = State::Done, .words = words};
}

} // namespace

class TestScans : public QObject
{
    Q_OBJECT

private slots:
    void aScanIsKnownByItsFirstBytes()
    {
        QCOMPARE(scanKind(scanOf({u"Brev"_s})), ScanKind::Png);
        QCOMPARE(scanKind(scanOf({u"Brev"_s}, 0, "JPEG")), ScanKind::Jpeg);
        QCOMPARE(scanKind("II*\0rest"_ba), ScanKind::Tiff);
        QCOMPARE(scanKind(QByteArray("MM\0*rest", 8)), ScanKind::Tiff);
        QCOMPARE(scanKind(pdfOf({{}})), ScanKind::Pdf);
        QCOMPARE(scanKind("Kjære kommune"_ba), ScanKind::None);
        QVERIFY(!isScanPicture(pdfOf({{}})));
    }

    void linesBecomeParagraphsAsThePageTells_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("text");
        QTest::newRow("a full line goes on") << QStringList{u"Bydelen mener at ansvaret bør ligge"_s,
            u"nærmere dem det gjelder."_s} << u"Bydelen mener at ansvaret bør ligge nærmere dem det gjelder.\n"_s;
        QTest::newRow("a line with room left ends") << QStringList{u"Oslo kommune"_s,
            u"Bydelen mener at ansvaret bør"_s} << u"Oslo kommune\nBydelen mener at ansvaret bør\n"_s;
        QTest::newRow("room between is an empty line")
            << QStringList{u"Bydelen mener dette og ikke noe annet"_s, {}, u"Etaten mener noe helt annet"_s}
            << u"Bydelen mener dette og ikke noe annet\n\nEtaten mener noe helt annet\n"_s;
        QTest::newRow("a paragraph begins")
            << QStringList{u"Bydelen mener dette og ikke noe annet."_s, u"¶Etaten mener noe helt annet"_s}
            << u"Bydelen mener dette og ikke noe annet.\nEtaten mener noe helt annet\n"_s;
        QTest::newRow("an item of a list begins")
            << QStringList{u"Bydelen ønsker seg disse tingene her"_s, u"- sykehjem og hjemmetjenesten"_s}
            << u"Bydelen ønsker seg disse tingene her\n- sykehjem og hjemmetjenesten\n"_s;
        QTest::newRow("a word known without its hyphen is joined")
            << QStringList{u"Hjemmetjenesten er viktig, for hjemme-"_s, u"tjenesten kjenner alle."_s}
            << u"Hjemmetjenesten er viktig, for hjemmetjenesten kjenner alle.\n"_s;
        QTest::newRow("a word known with its hyphen keeps it")
            << QStringList{u"Vi har IKT-avtalen, og det er med IKT-"_s, u"avtalen vi begynner nå."_s}
            << u"Vi har IKT-avtalen, og det er med IKT-avtalen vi begynner nå.\n"_s;
        QTest::newRow("before og it stays") << QStringList{u"Ansvaret for den samlede barne-"_s,
            u"og ungdomspolitikken"_s} << u"Ansvaret for den samlede barne- og ungdomspolitikken\n"_s;
        QTest::newRow("an unknown one stays as it was printed")
            << QStringList{u"Ansvaret bør legges til den nye hjemme-"_s, u"tjenesten for alle."_s}
            << u"Ansvaret bør legges til den nye hjemme-\ntjenesten for alle.\n"_s;
    }

    void linesBecomeParagraphsAsThePageTells()
    {
        QFETCH(QStringList, lines);
        QTEST(scanText({pageOf(lines)}).text, "text");
    }

    void everyWordStandsWhereThePageHasIt()
    {
        const QString first = u"Hjemmetjenesten 𝕏 er viktig, så hjemme-"_s;
        const ScanText read = scanText({pageOf({first, u"tjenesten består."_s}), {}, pageOf({u"Side tre"_s})});
        const LetterText text(read.text);
        QCOMPARE(read.text, u"Hjemmetjenesten 𝕏 er viktig, så hjemmetjenesten består.\n\f\n\fSide tre\n"_s);
        QStringList words;
        for (const RecognisedWord &word : read.recognition.words)
            words.append(u"%1@%2"_s.arg(text.slice(word.range)).arg(word.page));
        QCOMPARE(
            words.join(u' '), u"Hjemmetjenesten@1 𝕏@1 er@1 viktig,@1 så@1 hjemmetjenesten@1 består.@1 Side@3 tre@3"_s);
        QCOMPARE(read.recognition.words.at(5).box.top, 1000);
        QCOMPARE(wordAt(read.recognition, 1)->page, 1);
        QCOMPARE(wordAt(read.recognition, text.length())->page, 3);
        QCOMPARE(wordAt(Recognition(), 3), nullptr);
    }

    void aSentenceRunsOnOverThePage()
    {
        const QList<ScanWord> first = pageOf({u"Bydelen mener at ansvaret bør ligge"_s});
        QCOMPARE(scanText({first, pageOf({u"nærmere innbyggeren."_s})}).text,
            u"Bydelen mener at ansvaret bør ligge \fnærmere innbyggeren.\n"_s);
        QCOMPARE(scanText({first, pageOf({u"Del 2"_s})}).text, u"Bydelen mener at ansvaret bør ligge\n\fDel 2\n"_s);
    }

    void sectionSignsArePutInWhereTheLawIsNamed_data()
    {
        QTest::addColumn<QString>("read");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("perhaps");
        const auto row = [](const char *read, const char *text, int perhaps) {
            QTest::newRow(read) << QString::fromUtf8(read) << QString::fromUtf8(text) << perhaps;
        };
        row("forvaltningsloven & 17 sier", "forvaltningsloven § 17 sier", 0);
        row("jf. $ 3-2 og", "jf. § 3-2 og", 0);
        row("etter && 4 annet ledd", "etter §§ 4 annet ledd", 0);
        row("plan- og bygningsloven 8 12-7", "plan- og bygningsloven § 12-7", 0);
        row("opplæringsloven 88 3 og 4", "opplæringsloven §§ 3 og 4", 0);
        row("og 8 11-6 første ledd", "og 8 11-6 første ledd", 1);
        row("jf. 8 000 kroner", "jf. 8 000 kroner", 0);
        row("kl. 8 30", "kl. 8 30", 0);
        row("Larsen & 3 andre menn", "Larsen & 3 andre menn", 1);
        row("Larsen & Sønn har 8 3 ganger", "Larsen & Sønn har 8 3 ganger", 0);
        row("i 8 år", "i 8 år", 0);
    }

    void sectionSignsArePutInWhereTheLawIsNamed()
    {
        QFETCH(QString, read);
        QFETCH(int, perhaps);
        const ScanText text = scanText({pageOf({read})});
        QTEST(text.text.trimmed(), "text");
        QCOMPARE(text.signsPerhaps.size(), perhaps);
        QCOMPARE(doubtfulCount(text.recognition), perhaps);
    }

    void signsThatTheDataHasForBulletsAndDashesAreDoubtful()
    {
        const ScanText text = scanText({pageOf({u"* Bydelene"_s, u"— og ikke * etaten – skal"_s})});
        QCOMPARE(doubtfulCount(text.recognition), 3);
    }

    void theReportSaysHowSureTheTextIsAndWhatIsMissing()
    {
        QList<ScanWord> words = pageOf({u"Bydelen mener det samme"_s});
        words[1].certainty = 40;
        const auto read = recogniseText("%PDF-1.4"_ba, u"brev.pdf"_s, u"nor"_s,
            answering({answerOf(words), answerOf({}), {.state = State::TooLarge}}));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(read->document.text, u"Bydelen mener det samme\n\f\n\f\n"_s);
        QCOMPARE(read->recognition.languages, u"nor"_s);
        const QString remarks = read->document.remarks.join(u'\n');
        for (const QString &said : {u"(Norwegian): 4 words, 1 of them doubtful (25.0 %)"_s,
                 u"No words were recognised there: page 2."_s, u"damaged or too slow to read: page 3."_s})
            QVERIFY2(remarks.contains(said), qPrintable(remarks));
    }

    void whatBelongsToScannedPagesIsSetApart_data()
    {
        QTest::addColumn<QStringList>("above");
        QTest::addColumn<QStringList>("below");
        QTest::addColumn<qsizetype>("lines");
        const QStringList none{QString(), QString(), QString()};
        const QStringList header{u"Storgata velforening"_s, u"Storgata velforening"_s, u"Storgata velforening"_s};
        const QStringList numbers{u"Side 1 av 3"_s, u"Side 2 av 3"_s, u"Side 3 av 3"_s};
        QTest::newRow("a header") << header << none << qsizetype(3);
        QTest::newRow("a page's number") << none << numbers << qsizetype(3);
        QTest::newRow("both") << header << numbers << qsizetype(6);
        QTest::newRow("a letter of it read otherwise")
            << QStringList{header.at(0), u"Storgala velforening"_s, header.at(0)} << none << qsizetype(3);
        QTest::newRow("a letter that makes another word")
            << none << QStringList{u"Vi er enige her i dag"_s, u"Vi er uenige her i dag"_s, u"Vi er evige her i dag"_s}
            << qsizetype(0);
        QTest::newRow("a number alone") << none << QStringList{u"1"_s, u"2"_s, u"3"_s} << qsizetype(3);
        QTest::newRow("others each time")
            << QStringList{u"Om hjemmetjenesten"_s, u"Veien videre nå"_s, u"Hilsen fra oss"_s} << none << qsizetype(0);
        QTest::newRow("numbers that count nothing")
            << none << QStringList{u"Spørsmål 4"_s, u"Spørsmål 5"_s, u"Spørsmål 6"_s} << qsizetype(0);
    }

    void whatBelongsToScannedPagesIsSetApart()
    {
        QFETCH(QStringList, above);
        QFETCH(QStringList, below);
        QFETCH(qsizetype, lines);
        const QList<QStringList> said{{u"Bydelen mener at ansvaret skal"_s, u"ligge hos dem som bor der"_s},
            {u"fordi de kjenner hverandre og"_s, u"vet hva som skal til for at"_s},
            {u"det skal bli godt å bo der."_s, u"Slik bør det også være."_s}};
        QList<QList<ScanWord>> pages;
        for (qsizetype i = 0; i < said.size(); ++i) {
            const int shift = int(i) * 40; // the page lay lower on the glass
            QList<ScanWord> page = above.at(i).isEmpty() ? QList<ScanWord>() : line(above.at(i), 300 + shift);
            page += line(said.at(i).at(0), 1000 + shift) + line(said.at(i).at(1), 1190 + shift);
            page += below.at(i).isEmpty() ? QList<ScanWord>() : line(below.at(i), 9500 + shift);
            page.first().begins = Begins::Block;
            page.first().certainty = page.constFirst().text == u"Storgala" ? 40 : page.constFirst().certainty;
            pages.append(page);
        }
        const ScanText read = scanText(pages);
        QCOMPARE(read.apart.size(), lines);
        const ScanText whole = scanText(pages, ScanHeaders::Kept);
        for (const QString &text : above + below) {
            QVERIFY2(whole.text.contains(text), qPrintable(whole.text));
            QVERIFY2(text.isEmpty() || read.text.contains(text) == (lines == 0), qPrintable(read.text));
        }
        if (lines > 0)
            QVERIFY2(read.text.contains(u"som bor der \ffordi"_s), qPrintable(read.text));
        const LetterText made(read.text);
        for (const RecognisedWord &word : read.recognition.words)
            QVERIFY2(!made.slice(word.range).contains(u' '), qPrintable(made.slice(word.range)));
    }

    void recognisedPagesStandAmongTheOthers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("scanned");
        QTest::addColumn<QString>("whole");
        const auto row = [](const char *name, const QString &text, const QList<int> &scanned, const QString &whole) {
            QTest::newRow(name) << text << scanned << whole;
        };
        row("in the middle", u"En 😀.\n\f\n\fTre.\n"_s, {2}, u"En 😀.\n\fSkannet side 2\n\fTre.\n"_s);
        row("the first", u"\n\fTo.\n"_s, {1}, u"Skannet side 1\n\fTo.\n"_s);
        row("the last", u"En.\n\f\n"_s, {2}, u"En.\n\fSkannet side 2\n"_s);
        row("the last, before notes", u"En [1].\n\f\n\n[1] Se der.\n"_s, {2},
            u"En [1].\n\fSkannet side 2\n\n[1] Se der.\n"_s);
        row("behind a stamp that is not read, before notes", u"En [1].\n\fMottatt\n\n[1] Se der.\n"_s, {2},
            u"En [1].\n\fMottatt\nSkannet side 2\n\n[1] Se der.\n"_s);
        row("with what is read again", u"En.\n\fside 2\n"_s, {2}, u"En.\n\fSkannet side 2\n"_s);
        row("with brackets that are no note", u"En.\n\fVedlegg\n\n[Kart over området]\n"_s, {2},
            u"En.\n\fVedlegg\n\n[Kart over området]\nSkannet side 2\n"_s);
        row("two", u"\n\fTo.\n\fMottatt\n"_s, {1, 3}, u"Skannet side 1\n\fTo.\n\fMottatt\nSkannet side 3\n"_s);
    }

    void recognisedPagesStandAmongTheOthers()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, scanned);
        QFETCH(QString, whole);
        QList<ScanAnswer> pages;
        for (int page = 1; page <= 3; ++page)
            pages.append(answerOf(pageOf({u"Skannet side %1"_s.arg(page)})));
        const auto read = recognisePages("%PDF-1.4"_ba, u"brev.pdf"_s, {text, scanned}, u"nor"_s, answering(pages));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(read->document.text, whole);
        const LetterText made(whole);
        QCOMPARE(read->recognition.words.size(), 3 * scanned.size());
        for (const RecognisedWord &word : read->recognition.words) {
            QVERIFY(scanned.contains(word.page));
            QVERIFY2(u"Skannet side %1"_s.arg(word.page).contains(made.slice(word.range)),
                qPrintable(made.slice(word.range)));
        }
        QVERIFY2(read->document.remarks.constFirst().contains(u"page %1"_s.arg(scanned.constFirst())),
            qPrintable(read->document.remarks.constFirst()));
    }

    void whatCannotBeRecognisedIsRefusedWithItsReason_data()
    {
        QTest::addColumn<ScanAnswer::State>("state");
        QTest::addColumn<QString>("said");
        QTest::newRow("no words") << State::Done << u"No word was recognised in “brev.pdf”"_s;
        QTest::newRow("locked") << State::Locked << u"brev.pdf"_s;
        QTest::newRow("no data") << State::NoLanguage << u"Debian package tesseract-ocr-nor"_s;
        QTest::newRow("no program") << State::NoProgram << u"kodeks-scan"_s;
        QTest::newRow("no library") << State::NotStarted << u"libtesseract5"_s;
        QTest::newRow("damaged") << State::Damaged << u"damaged"_s;
    }

    void whatCannotBeRecognisedIsRefusedWithItsReason()
    {
        QFETCH(ScanAnswer::State, state);
        QFETCH(QString, said);
        const auto read = recogniseText("%PDF-1.4"_ba, u"brev.pdf"_s, u"nor"_s, answering({{.state = state}}));
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(said), qPrintable(read.error().message));
    }

    void recognitionStopsWhenAsked()
    {
        const auto read = recogniseText("%PDF-1.4"_ba, u"brev.pdf"_s, u"nor"_s,
            answering({answerOf(pageOf({u"Side en"_s})), answerOf(pageOf({u"Side to"_s}))}),
            [](qint64 done, qint64) { return done < 1; });
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Cancelled);
    }

    void aSmallScanIsRecognisedByAProcessOfItsOwn_data()
    {
        QTest::addColumn<double>("degrees");
        QTest::newRow("straight") << 0.0;
        QTest::newRow("skewed") << 1.5;
    }

    void aSmallScanIsRecognisedByAProcessOfItsOwn()
    {
        QFETCH(double, degrees);
        if (!recognitionLanguages().contains(u"nor"_s))
            QSKIP("The Norwegian data is not installed.");
        const QStringList lines{u"Bydelen mener at ansvaret for sykehjem"_s, u"bør ligge nærmere innbyggeren."_s};
        const auto letter = letterFromScan(scanOf(lines, degrees), u"brev.png"_s, u"nor"_s, recogniserApart(), {});
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
        QCOMPARE(letter->encoding, u"PNG"_s);
        QCOMPARE(letter->text, lines.join(u' ') + u'\n');
        QCOMPARE(letter->recognition.words.size(), 10);
        const PageBox &last = letter->recognition.words.constLast().box;
        QVERIFY2(last.left > 3000 && last.right < 6000 && last.top > 5500 && last.bottom < 8000,
            qPrintable(u"%1 %2 %3 %4"_s.arg(last.left).arg(last.top).arg(last.right).arg(last.bottom)));
    }

    void aPageIsShownAsWideAsAskedFor()
    {
        const auto answers = recogniserApart()(scanOf({u"Brev"_s}),
            {{ScanRequest::Task::Count}, {.task = ScanRequest::Task::Show, .page = 1, .width = 130},
                {.task = ScanRequest::Task::Show, .page = 2, .width = 130}},
            {});
        QCOMPARE(answers.size(), 3);
        QCOMPARE(answers.at(0).pages, 1);
        QCOMPARE(answers.at(1).state, State::Done);
        QCOMPARE(answers.at(1).width, 130);
        QCOMPARE(answers.at(1).height, 25);
        QCOMPARE(answers.at(2).state, State::Damaged);
    }

    void aProgramThatAnswersNonsenseCostsItsPageOnly()
    {
        QCOMPARE(
            recogniserBy(u"/bin/cat"_s, 1, std::chrono::seconds(60))("file"_ba, {{}}, {}).at(0).state, State::Damaged);
        QCOMPARE(recogniserBy({}, 1, std::chrono::seconds(60))("file"_ba, {{}}, {}).at(0).state, State::NoProgram);
        QCOMPARE(recogniserBy(u"/nowhere/kodeks-scan"_s, 1, std::chrono::seconds(60))("file"_ba, {{}}, {}).at(0).state,
            State::NotStarted);
        QVERIFY(recogniserBy(u"/bin/cat"_s, 1, std::chrono::seconds(60))("file"_ba, {{}, {}},
                    [](qint64, qint64) {
            return false;
        }).size()
            < 2);
    }

    void answersThatDoNotFitTogetherAreNoAnswers_data()
    {
        QTest::addColumn<ScanAnswer>("answer");
        QTest::newRow("pixels") << ScanAnswer{.state = State::Done, .width = 2, .height = 2, .pixels = "123"_ba};
        QTest::newRow("certainty") << ScanAnswer{.state = State::Done, .words = {{u"a"_s, 101, {}, Begins::Word}}};
        QTest::newRow("box") << ScanAnswer{.state = State::Done, .words = {{u"a"_s, 9, {5, 0, 4, 0}, Begins::Word}}};
        QTest::newRow("no character") << ScanAnswer{.state = State::Done, .words = {{u"a\0b"_s, 9, {}, Begins::Word}}};
        QTest::newRow("two lines") << ScanAnswer{.state = State::Done, .words = {{u"a\nb"_s, 9, {}, Begins::Word}}};
        QTest::newRow("nothing") << ScanAnswer{.state = State::Done, .words = {{u" "_s, 9, {}, Begins::Word}}};
    }

    void answersThatDoNotFitTogetherAreNoAnswers()
    {
        QFETCH(ScanAnswer, answer);
        QByteArray bytes;
        QDataStream written(&bytes, QIODevice::WriteOnly);
        written << answer;
        QDataStream stream(bytes);
        ScanAnswer read;
        stream >> read;
        QCOMPARE(stream.status(), QDataStream::ReadCorruptData);
    }

    void languagesAreUnderstoodAndNamed()
    {
        QCOMPARE(languagesFromWord(u"nb, en"_s), u"nor+eng"_s);
        QCOMPARE(languagesFromWord(u"nn nb no"_s), u"nor"_s);
        QCOMPARE(languagesFromWord(u"sme+nor"_s), u"sme+nor"_s);
        QCOMPARE(languagesFromWord(u" ,"_s), QString());
        QCOMPARE(usualLanguages({u"eng"_s, u"nor"_s}), u"nor"_s);
        QCOMPARE(usualLanguages({u"eng"_s, u"dan"_s}), u"dan"_s);
        QCOMPARE(usualLanguages({}), QString());
        QCOMPARE(missingLanguages(u"nor+eng"_s, {u"nor"_s}), QStringList{u"eng"_s});
        const QString said = missingLanguagesSentence({u"nor"_s, u"chi_sim"_s});
        QVERIFY2(said.contains(u"tesseract-ocr-nor, tesseract-ocr-chi-sim"_s), qPrintable(said));
    }
};

KODEKS_TEST(TestScans)
#include "tst_scans.moc"
