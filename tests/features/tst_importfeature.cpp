// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scans/scanlanguages.h"
#include "core/project/edits/edits.h"
#include "core/project/files/passagefiles.h"
#include "core/project/project.h"
#include "tests/support/files/documents.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/dialogs/attachmentsdialog.h"
#include "ui/dialogs/importpassagesdialog.h"
#include "ui/dialogs/importreportdialog.h"
#include "ui/dialogs/joinlinesdialog.h"
#include "ui/dialogs/recognisedialog.h"
#include "ui/dialogs/tables/answersdialog.h"
#include "ui/dialogs/tables/importfactsdialog.h"
#include "ui/panels/letters/letterspanel.h"
#include "ui/panels/letters/pagecanvas.h"
#include "ui/panels/letters/pagepanel.h"
#include "ui/shell/session/session.h"

#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// The sample's passages of its second coder, as somebody's.
void importCoderB(WindowFixture &fixture, const QString &coder)
{
    fixture.run(u"project.importPassages"_s);
    auto *dialog = fixture.window().findChild<ImportPassagesDialog *>();
    dialog->findChild<QLineEdit *>(u"importPath"_s)->setText(sourcePath(u"resources/sample/coder-b.csv"_s));
    dialog->findChild<QComboBox *>(u"importCoder"_s)->setCurrentText(coder);
    dialog->accept();
}

const QString broken
    = u"Bydelen viser til høringen om fordeling av oppgaver mellom\nbydelene og etatene i kommunen, og takker for "
      u"muligheten til\nå svare på de spørsmål som byrådsavdelingen stiller i brevet.\n"_s;

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// As if the files had been dropped on the window.
void drop(QWidget &window, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent event({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

} // namespace

class TestImportFeature : public QObject
{
    Q_OBJECT

private slots:
    void aCopiedTextBecomesALetter()
    {
        WindowFixture fixture;
        fixture.openSample();
        QGuiApplication::clipboard()->setText(u"Kjære byråd: hei\nVi svarer."_s);
        fixture.run(u"project.pasteLetter"_s);
        QVERIFY(QTest::qWaitFor([&] { return fixture.project().findLetter(u"Kjære byråd hei.txt"_s) != nullptr; }));
        QGuiApplication::clipboard()->clear();
        fixture.run(u"project.pasteLetter"_s);
        QVERIFY2(fixture.message().contains(u"clipboard"_s), qPrintable(fixture.message()));
        QCOMPARE(fixture.project().letters().size(), 6);
    }

    void aScanIsRecognisedAndItsPageShownBesideTheLetter()
    {
        if (!recognitionLanguages().contains(u"nor"_s))
            QSKIP("The Norwegian data is not installed.");
        WindowFixture fixture;
        fixture.openSample();
        QVERIFY(fixture.window().parts().page->isHidden());
        put(fixture.file(u"brev.png"_s), scanOf({u"Bydelen mener det samme"_s, u"som fl0ere har ment."_s}));
        drop(fixture.window(), {fixture.file(u"brev.png"_s)});
        QVERIFY(QTest::qWaitFor([&] { return fixture.window().findChild<RecogniseDialog *>() != nullptr; }));
        auto *dialog = fixture.window().findChild<RecogniseDialog *>();
        dialog->findChild<QPushButton *>(u"recogniseText"_s)->click();
        QVERIFY(QTest::qWaitFor([&] { return fixture.project().findLetter(u"brev.png"_s) != nullptr; }, 60000));
        QCOMPARE(fixture.preferences().scanLanguages(), u"nor"_s);
        PagePanel &page = *fixture.window().parts().page;
        QSignalSpy wanted(&page, &PagePanel::pictureWanted);
        fixture.window().parts().letters->letterActivated(fixture.project().findLetter(u"brev.png"_s)->id);
        QVERIFY(QTest::qWaitFor([&] { return !page.isHidden(); }));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(page.page(), 1);
        auto *canvas = page.findChild<PageCanvas *>();
        QVERIFY(QTest::qWaitFor([&] { return !canvas->currentRect().isEmpty(); }, 60000));
        const QString said = page.findChild<QLabel *>(u"pageWord"_s)->text();
        QVERIFY2(said.startsWith(u"“Bydelen”: "_s), qPrintable(said));
        fixture.run(u"view.page"_s);
        QVERIFY(page.isHidden());
    }

    void aScanThatIsLeftOutIsSaidToBeOne()
    {
        WindowFixture fixture;
        fixture.openSample();
        put(fixture.file(u"brev.png"_s), scanOf({u"Brev"_s}));
        drop(fixture.window(), {fixture.file(u"brev.png"_s)});
        QVERIFY(QTest::qWaitFor([&] { return fixture.window().findChild<RecogniseDialog *>() != nullptr; }));
        fixture.window().findChild<RecogniseDialog *>()->findChild<QPushButton *>(u"recogniseLeave"_s)->click();
        QVERIFY(QTest::qWaitFor([&] { return fixture.window().findChild<ImportReportDialog *>() != nullptr; }));
        QCOMPARE(fixture.project().letters().size(), 5);
    }

    void aDroppedDocumentWithBrokenLinesIsAskedAbout()
    {
        for (const bool join : {true, false}) {
            WindowFixture fixture;
            fixture.openSample();
            put(fixture.file(u"brev.docx"_s),
                docxOf("<w:p><w:r><w:t>" + QString(broken).replace(u'\n', u"</w:t><w:br/><w:t>"_s).toUtf8()
                    + "</w:t></w:r></w:p>"));
            drop(fixture.window(), {fixture.file(u"brev.docx"_s)});
            QVERIFY(QTest::qWaitFor([&] { return fixture.window().findChild<JoinLinesDialog *>() != nullptr; }));
            fixture.window()
                .findChild<JoinLinesDialog *>()
                ->findChild<QPushButton *>(join ? u"joinJoin"_s : u"joinKeep"_s)
                ->click();
            QVERIFY(QTest::qWaitFor([&] { return fixture.project().findLetter(u"brev.docx"_s) != nullptr; }));
            const QString text = fixture.project().text(fixture.project().findLetter(u"brev.docx"_s)->id)->string();
            QCOMPARE(text.trimmed(), join ? QString(broken).replace(u'\n', u' ').trimmed() : broken.trimmed());
            QCOMPARE(fixture.preferences().joinsLines(), join);
            fixture.run(u"edit.undo"_s);
            QCOMPARE(fixture.project().letters().size(), 5);
        }
    }

    void attachmentsOfADroppedEmailAreAskedAbout()
    {
        for (const bool take : {true, false}) {
            WindowFixture fixture;
            fixture.openSample();
            put(fixture.file(u"svar.eml"_s),
                "From: a@b.no\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: "
                "text/plain\n\nSe vedlegg.\n--x\nContent-Type: text/plain\nContent-Disposition: attachment; "
                "filename=uttalelse.txt\n\nVi er uenige.\n--x--\n");
            drop(fixture.window(), {fixture.file(u"svar.eml"_s)});
            QVERIFY(QTest::qWaitFor([&] { return fixture.window().findChild<AttachmentsDialog *>() != nullptr; }));
            auto *dialog = fixture.window().findChild<AttachmentsDialog *>();
            QCOMPARE(dialog->findChild<QTreeWidget *>(u"attachments"_s)->topLevelItem(0)->text(0), u"svar.eml"_s);
            dialog->findChild<QPushButton *>(take ? u"attachmentsTake"_s : u"attachmentsLeave"_s)->click();
            QVERIFY(QTest::qWaitFor([&] { return fixture.project().findLetter(u"svar.eml"_s) != nullptr; }));
            QCOMPARE(fixture.project().findLetter(u"uttalelse.txt"_s) != nullptr, take);
        }
    }

    void whatCameInCanBeTakenOutAgain()
    {
        WindowFixture fixture;
        fixture.openSample();
        put(fixture.file(u"brev.txt"_s), "Bydelen svarer.\n");
        drop(fixture.window(), {fixture.file(u"brev.txt"_s)});
        auto *undo = fixture.window().findChild<QPushButton *>(u"messageOffer"_s);
        QVERIFY(QTest::qWaitFor([&] { return undo->isVisible(); }));
        QCOMPARE(fixture.project().letters().size(), 6);
        undo->click();
        QCOMPARE(fixture.project().letters().size(), 5);
    }

    void theButtonOfAMessageTakesNothingElseBack()
    {
        WindowFixture fixture;
        fixture.openSample();
        put(fixture.file(u"brev.txt"_s), "Bydelen svarer.\n");
        drop(fixture.window(), {fixture.file(u"brev.txt"_s)});
        auto *undo = fixture.window().findChild<QPushButton *>(u"messageOffer"_s);
        QVERIFY(QTest::qWaitFor([&] { return undo->isVisible(); }));
        fixture.window().session().apply(Edits::removePassages({fixture.passages().constFirst().id}));
        const qsizetype passages = fixture.project().passageCount();
        undo->click();
        QCOMPARE(fixture.project().passageCount(), passages);
        QCOMPARE(fixture.project().letters().size(), 6);
        QVERIFY2(fixture.message().contains(u"Something else"), qPrintable(fixture.message()));
    }

    void rowsOfAnotherProgramThatHaveNoPlaceAreCountedAsRows()
    {
        WindowFixture fixture;
        fixture.openSample();
        put(fixture.file(u"taguette.csv"_s),
            "id,document,tag,content\n1,assistermeg.txt,Sykehjem,dette st\xc3\xa5r ikke i brevet\n");
        fixture.run(u"project.importPassages"_s);
        auto *dialog = fixture.window().findChild<ImportPassagesDialog *>();
        dialog->findChild<QLineEdit *>(u"importPath"_s)->setText(fixture.file(u"taguette.csv"_s));
        dialog->findChild<QComboBox *>(u"importCoder"_s)->setCurrentText(u"Kari"_s);
        dialog->accept();
        QVERIFY(QTest::qWaitFor([&] { return fixture.window().findChild<ImportReportDialog *>() != nullptr; }));
        const auto *report = fixture.window().findChild<ImportReportDialog *>();
        QVERIFY2(report != nullptr, qPrintable(fixture.message()));
        const QString summary = report->findChild<QLabel *>(u"importSummary"_s)->text();
        QVERIFY2(summary.contains(u"1 row could not be placed") || summary.contains(u"1 row(s) could not be placed"),
            qPrintable(summary));
        QVERIFY(!fixture.window().findChild<QPushButton *>(u"messageOffer"_s)->isVisible());
    }

    void passagesThatAreThereAlreadyAreCounted()
    {
        WindowFixture fixture;
        fixture.openSample();
        const qsizetype before = fixture.project().passageCount();
        importCoderB(fixture, u"Coder B"_s);
        QVERIFY2(QTest::qWaitFor([&] { return fixture.message().contains(u"100 passage(s) were there already"); }),
            qPrintable(fixture.message()));
        QCOMPARE(fixture.project().passageCount(), before);
    }

    void passagesThatAreBeingReadCanBeCancelled()
    {
        WindowFixture fixture;
        fixture.openSample();
        const qsizetype before = fixture.project().passageCount();
        importCoderB(fixture, u"Kari"_s);
        auto *cancel = fixture.window().findChild<QToolButton *>(u"statusCancel"_s);
        QVERIFY(cancel->isVisible());
        QCOMPARE(fixture.project().passageCount(), before);
        cancel->click();
        QVERIFY(QTest::qWaitFor([&] { return !cancel->isVisible(); }));
        QCOMPARE(fixture.project().passageCount(), before);
        QCOMPARE(fixture.project().findCoder(u"Kari"_s), nullptr);
    }

    void aTableOfAnswersIsTakenOrLeftOutOrTheWholeImportIsCancelled()
    {
        enum class Answer { Take, Leave, Cancel };
        for (const Answer answer : {Answer::Take, Answer::Leave, Answer::Cancel}) {
            WindowFixture fixture;
            fixture.openSample();
            put(fixture.file(u"skjema.csv"_s),
                "Avsender;Støtter dere forslaget?;Hvorfor?\nFjellby vel;Ja;Det gir nærhet.\n"
                "Bydel Sagene;Nei;Det er dyrt.\n");
            put(fixture.file(u"brev.txt"_s), "Bydelen svarer.\n");
            drop(fixture.window(), {fixture.file(u"skjema.csv"_s), fixture.file(u"brev.txt"_s)});
            QVERIFY(QTest::qWaitFor([&] { return fixture.window().findChild<AnswersDialog *>() != nullptr; }));
            auto *dialog = fixture.window().findChild<AnswersDialog *>();
            dialog
                ->findChild<QPushButton *>(answer == Answer::Take ? u"answersAccept"_s
                        : answer == Answer::Leave                 ? u"answersLeave"_s
                                                                  : u"importCancel"_s)
                ->click();
            if (answer == Answer::Cancel)
                QVERIFY2(fixture.message().contains(u"cancelled"_s), qPrintable(fixture.message()));
            else
                QVERIFY(QTest::qWaitFor([&] { return fixture.project().findLetter(u"brev.txt"_s) != nullptr; }));
            QCOMPARE(fixture.project().letters().size(), answer == Answer::Take ? 8 : answer == Answer::Leave ? 6 : 5);
            const bool reported = fixture.window().findChild<ImportReportDialog *>() != nullptr;
            QVERIFY(answer == Answer::Take || reported == (answer == Answer::Leave));
        }
    }

    void aTableThatComesWithALetterIsOfferedWhenTheLetterIsIn()
    {
        WindowFixture fixture;
        fixture.openSample();
        put(fixture.file(u"nytt.txt"_s), "Bydelen svarer.\n");
        put(fixture.file(u"brev.csv"_s), "fil;avsender;type\nnytt.txt;Bydel Sagene;bydel\nukjent.txt;Noen;etat\n");
        drop(fixture.window(), {fixture.file(u"brev.csv"_s), fixture.file(u"nytt.txt"_s)});
        QVERIFY2(QTest::qWaitFor([&] { return fixture.window().findChild<ImportFactsDialog *>() != nullptr; }),
            qPrintable(fixture.message()));
        fixture.window().findChild<ImportFactsDialog *>()->accept();
        const Letter *letter = fixture.project().findLetter(u"nytt.txt"_s);
        QCOMPARE(letter->fact(Fact::Sender), u"Bydel Sagene"_s);
        QCOMPARE(letter->attributes.value(u"type"_s), u"bydel"_s);
        QVERIFY2(fixture.message().contains(u"1 row"), qPrintable(fixture.message()));
        fixture.window().findChild<QPushButton *>(u"messageOffer"_s)->click();
        letter = fixture.project().findLetter(u"nytt.txt"_s);
        QVERIFY(letter != nullptr);
        QVERIFY(letter->attributes.isEmpty());
        auto *filter = fixture.window().findChild<QLineEdit *>(u"letterFilter"_s);
        fixture.run(u"edit.redo"_s);
        filter->setText(u"bydel"_s);
        QVERIFY(fixture.window().findChild<QListView *>(u"letterList"_s)->model()->rowCount() > 0);
    }

    void aWorkbookIsATableOfLetters()
    {
        WindowFixture fixture;
        fixture.openSample();
        QVERIFY(exportPassages(fixture.project().path(), fixture.file(u"ut.xlsx"_s),
            {.form = PassageExport::Form::Workbook, .coders = {}}));
        drop(fixture.window(), {fixture.file(u"ut.xlsx"_s)});
        QVERIFY2(QTest::qWaitFor([&] { return fixture.window().findChild<ImportFactsDialog *>() != nullptr; }),
            qPrintable(fixture.message()));
        const auto *dialog = fixture.window().findChild<ImportFactsDialog *>();
        QCOMPARE(dialog->plan().matched, 5);
        QVERIFY(dialog->plan().changes.isEmpty());
        QCOMPARE(fixture.project().letters().size(), 5);
    }

    void aTableOfPassagesIsNoTableOfLetters()
    {
        WindowFixture fixture;
        fixture.openSample();
        drop(fixture.window(), {sourcePath(u"resources/sample/coder-a.csv"_s)});
        QVERIFY2(QTest::qWaitFor([&] { return fixture.window().findChild<ImportReportDialog *>() != nullptr; }),
            qPrintable(fixture.message()));
        QCOMPARE(fixture.project().letters().size(), 5);
        QVERIFY(fixture.window().findChild<ImportFactsDialog *>() == nullptr);
    }

    void withoutLettersATableHasNothingToSay()
    {
        WindowFixture fixture;
        QVERIFY(Project::create(fixture.file(u"p.kodeks"_s), u"P"_s));
        QVERIFY(fixture.window().openProject(fixture.file(u"p.kodeks"_s)));
        put(fixture.file(u"brev.csv"_s), "fil,type\nnytt.txt,bydel\n");
        drop(fixture.window(), {fixture.file(u"brev.csv"_s)});
        QVERIFY2(
            QTest::qWaitFor([&] { return fixture.message().contains(u"brev.csv"_s); }), qPrintable(fixture.message()));
        QVERIFY(fixture.window().findChild<ImportFactsDialog *>() == nullptr);
    }

    void whatNeedsAttentionIsReported()
    {
        WindowFixture fixture;
        fixture.openSample();
        put(fixture.file(u"brev.txt"_s),
            "Kari støtter dette.\n" + sourceBytes(u"resources/sample/letters/assistermeg.txt"_s));
        drop(fixture.window(), {fixture.file(u"brev.txt"_s)});
        QVERIFY2(QTest::qWaitFor([&] { return fixture.window().findChild<ImportReportDialog *>() != nullptr; }),
            qPrintable(fixture.message()));
        QCOMPARE(fixture.project().letters().size(), 6);
    }
};

KODEKS_TEST(TestImportFeature)
#include "tst_importfeature.moc"
