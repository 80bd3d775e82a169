// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/files/numberedletters.h"
#include "tests/support/projects/sampleproject.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/childof.h"
#include "tests/support/windows/screenshot.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/headersdialog.h"
#include "ui/dialogs/importpassagesdialog.h"
#include "ui/dialogs/importreportdialog.h"
#include "ui/dialogs/joinlinesdialog.h"
#include "ui/dialogs/parts/previewtable.h"
#include "ui/dialogs/recognisedialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeWidget>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestExchangeDialogs : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_sample = std::make_unique<SampleProject>(); }
    void cleanup() { m_sample.reset(); }

    void theExportPreviewsWhatItWrites();
    void theExportFollowsEveryChoice();
    void aProjectForOtherProgramsTellsWhatItLoses();
    void theEndingFollowsTheForm_data();
    void theEndingFollowsTheForm();
    void theLatestChoiceIsTakenUpAgain();
    void theEndingOfAnotherFormIsNotTaken_data();
    void theEndingOfAnotherFormIsNotTaken();
    void aFolderIsNamedForAnalysisOnly();
    void theExportKnowsWhatIsMissing();
    void theImportOfPassagesKnowsWhatIsMissing();
    void enterDoesWhatTheDialogIsFor();
    void theReportNamesEveryFile();
    void theReportSaysWhatItIsAbout();
    void aLongReasonIsShownInFull();
    void theReportIsSavedWhereOneSays();
    void brokenLinesAreShownAndAskedAbout();
    void scansAreNamedAndLanguagesChosen();
    void whatBelongsToPagesIsKeptWhereThatIsTicked();
    void withoutDataTheSentenceNamesThePackage();
    void dialogsLookCalm_data();
    void dialogsLookCalm();

private:
    QString file(const QString &name) const { return m_sample->folder() + u'/' + name; }

    std::unique_ptr<SampleProject> m_sample;
};

namespace {

ImportReport report()
{
    ImportReport made;
    made.imported = {u"AssisterMeg.txt"_s, u"LO Kommune Oslo.txt"_s};
    made.skipped = {{u"/letters/again.txt"_s, u"LO Kommune Oslo.txt"_s}};
    made.refused = {{u"/letters/picture.png"_s,
                        u"“picture.png” is an image, not a letter. Import the text of the letter instead."_s},
        {u"/letters/empty.txt"_s, u"“empty.txt” holds no text."_s}};
    made.remarks = {{u"AssisterMeg.txt"_s, u"It is called “.txt” but is a PDF document, and was read as that."_s}};
    made.nearDuplicates = {{u"LO Kommune Oslo.txt"_s, u"AssisterMeg.txt"_s, 87, 13}};
    return made;
}

QList<PreparedLetter> brokenLetters(int joins)
{
    PreparedLetter letter;
    letter.name = u"brev.pdf"_s;
    for (int i = 0; i < joins; ++i)
        letter.joins.append({i, LineJoin::Kind::Space, u"bør ligge"_s, u"i bydelene"_s});
    return {PreparedLetter(), letter};
}

/// A letter without page numbers between two that have some.
QList<PreparedLetter> numberedLetters()
{
    return {numberedLetter(u"brev.pdf"_s), PreparedLetter(), numberedLetter(u"svar.pdf"_s)};
}

} // namespace

void TestExchangeDialogs::theExportPreviewsWhatItWrites()
{
    ExportDialog dialog(*m_sample->get(), file(u"out.csv"_s));
    QSignalSpy shown(&dialog, &ExportDialog::previewShown);
    QVERIFY(QTest::qWaitFor([&] { return shown.size() == 1; }));
    const QAbstractItemModel *model = childOf<QTableView>(dialog, u"exportPreview"_s)->model();
    QCOMPARE(model->rowCount(), int(previewRows));
    QCOMPARE(model->headerData(0, Qt::Horizontal).toString(), u"passage_id"_s);
    QCOMPARE(model->columnCount(), 22);
    const auto *caption = childOf<QLabel>(dialog, u"exportCaption"_s);
    QCOMPARE(caption->text(), u"The first rows"_s);
    childOf<QRadioButton>(dialog, u"exportPerCode"_s)->click();
    QVERIFY(QTest::qWaitFor([&] { return shown.size() == 2; }));
    QCOMPARE(model->headerData(6, Qt::Horizontal).toString(), u"dimension"_s);
    childOf<QRadioButton>(dialog, u"exportExcel"_s)->click();
    QVERIFY(QTest::qWaitFor([&] { return shown.size() == 3; }));
    QCOMPARE(model->headerData(0, Qt::Horizontal).toString(), u"passage_id"_s);
    childOf<QRadioButton>(dialog, u"exportPdf"_s)->click();
    QVERIFY(QTest::qWaitFor([&] { return shown.size() == 4; }));
    QVERIFY(caption->text().contains(u"report"));
}

void TestExchangeDialogs::theExportFollowsEveryChoice()
{
    ExportDialog dialog(*m_sample->get(), file(u"out.csv"_s));
    QCOMPARE(dialog.options().form, PassageExport::Form::PerPassage);
    QVERIFY(!dialog.options().excel && dialog.options().coders.isEmpty());
    childOf<QRadioButton>(dialog, u"exportPerCode"_s)->click();
    childOf<QRadioButton>(dialog, u"exportExcel"_s)->click();
    QCOMPARE(dialog.options().form, PassageExport::Form::PerCode);
    QVERIFY(dialog.options().excel);
    childOf<QCheckBox>(dialog, u"exportCoder%1"_s.arg(m_sample->get()->coders().first().id.value()))->click();
    QCOMPARE(dialog.options().coders, QStringList{m_sample->get()->coders().at(1).name});
    childOf<QRadioButton>(dialog, u"exportJson"_s)->click();
    QCOMPARE(dialog.options().form, PassageExport::Form::Json);
    QVERIFY(!dialog.options().excel);
    QCOMPARE(dialog.path(), file(u"out.json"_s));
    QVERIFY(exportPassages(m_sample->get()->path(), dialog.path(), dialog.options()));
}

void TestExchangeDialogs::aProjectForOtherProgramsTellsWhatItLoses()
{
    ExportDialog dialog(*m_sample->get(), file(u"out.csv"_s));
    QSignalSpy shown(&dialog, &ExportDialog::previewShown);
    childOf<QRadioButton>(dialog, u"exportQdpx"_s)->click();
    QCOMPARE(dialog.options().form, PassageExport::Form::Qdpx);
    QCOMPARE(dialog.path(), file(u"out.qdpx"_s));
    QVERIFY(!childOf<QRadioButton>(dialog, u"exportExcel"_s)->isEnabled());
    const auto *message = childOf<QLabel>(dialog, u"exportMessage"_s);
    QVERIFY(
        QTest::qWaitFor([&] { return message->text().contains(u"239"_s) && message->text().contains(u"history"_s); }));
    childOf<QRadioButton>(dialog, u"exportJson"_s)->click();
    QCOMPARE(dialog.path(), file(u"out.json"_s));
}

void TestExchangeDialogs::theEndingFollowsTheForm_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("name");
    QTest::addColumn<PassageExport::Form>("form");
    using enum PassageExport::Form;
    QTest::newRow("json") << u"exportJson"_s << u"out.json"_s << Json;
    QTest::newRow("workbook") << u"exportWorkbook"_s << u"out.xlsx"_s << Workbook;
    QTest::newRow("folder") << u"exportFolder"_s << u"out"_s << Folder;
    QTest::newRow("page") << u"exportPage"_s << u"out.html"_s << Page;
    QTest::newRow("pdf") << u"exportPdf"_s << u"out.pdf"_s << Pdf;
    QTest::newRow("document") << u"exportDocument"_s << u"out.odt"_s << Document;
    QTest::newRow("project") << u"exportQdpx"_s << u"out.qdpx"_s << Qdpx;
}

void TestExchangeDialogs::theEndingFollowsTheForm()
{
    QFETCH(QString, button);
    QFETCH(QString, name);
    QFETCH(PassageExport::Form, form);
    ExportDialog dialog(*m_sample->get(), file(u"out.csv"_s));
    childOf<QRadioButton>(dialog, u"exportExcel"_s)->click();
    childOf<QRadioButton>(dialog, button)->click();
    QCOMPARE(dialog.path(), file(name));
    QCOMPARE(dialog.options().form, form);
    QVERIFY(!dialog.options().excel);
    childOf<QRadioButton>(dialog, u"exportPerCode"_s)->click();
    QCOMPARE(dialog.path(), file(u"out.csv"_s));
    QVERIFY(dialog.options().excel);
    QCOMPARE(dialog.options().form, PassageExport::Form::PerCode);
}

void TestExchangeDialogs::theLatestChoiceIsTakenUpAgain()
{
    ExportDialog before(*m_sample->get(), file(u"out.csv"_s));
    childOf<QRadioButton>(before, u"exportPerCode"_s)->click();
    childOf<QRadioButton>(before, u"exportExcel"_s)->click();
    ExportDialog after(*m_sample->get(), file(u"out.csv"_s));
    after.setChoice(before.choice());
    QCOMPARE(after.options().form, PassageExport::Form::PerCode);
    QVERIFY(after.options().excel);
    after.setChoice(u"Workbook"_s);
    QCOMPARE(after.path(), file(u"out.xlsx"_s));
    for (const QString &unknown : {QString(), u"Papyrus Excel"_s}) {
        after.setChoice(unknown);
        QCOMPARE(after.options().form, PassageExport::Form::Workbook);
    }
}

void TestExchangeDialogs::theEndingOfAnotherFormIsNotTaken_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("taken");
    QTest::newRow("a table as PDF") << u"exportPerPassage"_s << u"out.pdf"_s << false;
    QTest::newRow("JSON as PDF") << u"exportJson"_s << u"out.PDF"_s << false;
    QTest::newRow("PDF as a page") << u"exportPdf"_s << u"out.html"_s << false;
    QTest::newRow("PDF as a page of DOS") << u"exportPdf"_s << u"out.htm"_s << false;
    QTest::newRow("a page as PDF") << u"exportPage"_s << u"out.pdf"_s << false;
    QTest::newRow("a page of DOS") << u"exportPage"_s << u"out.htm"_s << true;
    QTest::newRow("a project as a table") << u"exportQdpx"_s << u"out.csv"_s << false;
    QTest::newRow("a table as text") << u"exportPerCode"_s << u"out.txt"_s << true;
    QTest::newRow("a table with a name that goes on") << u"exportPerPassage"_s << u"out.pdf.csv"_s << true;
    QTest::newRow("PDF") << u"exportPdf"_s << u"out.Pdf"_s << true;
    QTest::newRow("a folder with a dot") << u"exportFolder"_s << u"out.csv"_s << true;
}

void TestExchangeDialogs::theEndingOfAnotherFormIsNotTaken()
{
    QFETCH(QString, button);
    QFETCH(QString, name);
    QFETCH(bool, taken);
    ExportDialog dialog(*m_sample->get(), file(u"out.csv"_s));
    childOf<QRadioButton>(dialog, button)->click();
    childOf<QLineEdit>(dialog, u"exportPath"_s)->setText(file(name));
    QCOMPARE(childOf<QPushButton>(dialog, u"exportAccept"_s)->isEnabled(), taken);
    QCOMPARE(childOf<QLabel>(dialog, u"exportNote"_s)->text().contains(u"the ending of another form"_s), !taken);
}

void TestExchangeDialogs::aFolderIsNamedForAnalysisOnly()
{
    ExportDialog dialog(*m_sample->get(), file(u"out.csv"_s));
    auto *accept = childOf<QPushButton>(dialog, u"exportAccept"_s);
    auto *path = childOf<QLineEdit>(dialog, u"exportPath"_s);
    path->setText(QFileInfo(m_sample->get()->path()).path());
    QVERIFY(!accept->isEnabled());
    childOf<QRadioButton>(dialog, u"exportFolder"_s)->click();
    QVERIFY(accept->isEnabled());
    QVERIFY(!childOf<QLabel>(dialog, u"exportNote"_s)->text().isEmpty());
    path->setText(sourcePath(u"README.md"_s));
    QVERIFY(!accept->isEnabled());
}

void TestExchangeDialogs::theExportKnowsWhatIsMissing()
{
    ExportDialog dialog(*m_sample->get(), file(u"out.csv"_s));
    auto *accept = childOf<QPushButton>(dialog, u"exportAccept"_s);
    auto *path = childOf<QLineEdit>(dialog, u"exportPath"_s);
    auto *note = childOf<QLabel>(dialog, u"exportNote"_s);
    QVERIFY(accept->isEnabled());
    path->setText(u"  "_s);
    QVERIFY(!accept->isEnabled());
    path->setText(file(u"nowhere/out.csv"_s));
    QVERIFY(!accept->isEnabled());
    QVERIFY(note->text().contains(u"nowhere"));
    path->setText(m_sample->get()->path());
    QVERIFY(!accept->isEnabled());
    path->setText(file(u"out.csv"_s));
    for (const Coder &coder : m_sample->get()->coders())
        childOf<QCheckBox>(dialog, u"exportCoder%1"_s.arg(coder.id.value()))->click();
    QVERIFY(!accept->isEnabled());
}

void TestExchangeDialogs::theImportOfPassagesKnowsWhatIsMissing()
{
    ImportPassagesDialog dialog(*m_sample->get());
    auto *accept = childOf<QPushButton>(dialog, u"importAccept"_s);
    auto *note = childOf<QLabel>(dialog, u"importNote"_s);
    QVERIFY(!accept->isEnabled());
    QSignalSpy shown(&dialog, &ImportPassagesDialog::previewShown);
    childOf<QLineEdit>(dialog, u"importPath"_s)->setText(sourcePath(u"resources/sample/coder-a.csv"_s));
    QVERIFY(!accept->isEnabled());
    QVERIFY(QTest::qWaitFor([&] { return shown.size() == 1; }));
    QCOMPARE(childOf<QTableView>(dialog, u"importPreview"_s)->model()->rowCount(), int(previewRows));
    childOf<QComboBox>(dialog, u"importCoder"_s)->setCurrentText(u"  Kari  "_s);
    QVERIFY(accept->isEnabled());
    QCOMPARE(dialog.coderName(), u"Kari"_s);
    QVERIFY(note->text().contains(u"new coder"));
    childOf<QComboBox>(dialog, u"importCoder"_s)->setCurrentText(u"coder a"_s);
    QVERIFY(!note->text().contains(u"new coder"));
    childOf<QLineEdit>(dialog, u"importPath"_s)->setText(file(u"nothing.csv"_s));
    QVERIFY(!accept->isEnabled());
    QVERIFY(note->text().contains(u"nothing.csv"));
}

void TestExchangeDialogs::enterDoesWhatTheDialogIsFor()
{
    ExportDialog out(*m_sample->get(), file(u"out.csv"_s));
    out.show();
    QVERIFY(childOf<QPushButton>(out, u"exportAccept"_s)->isDefault());
    ImportPassagesDialog in(*m_sample->get());
    childOf<QLineEdit>(in, u"importPath"_s)->setText(sourcePath(u"resources/sample/coder-a.csv"_s));
    childOf<QComboBox>(in, u"importCoder"_s)->setCurrentText(u"Kari"_s);
    in.show();
    QSignalSpy accepted(&in, &QDialog::accepted);
    QTest::keyClick(childOf<QLineEdit>(in, u"importPath"_s), Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
}

void TestExchangeDialogs::theReportSaysWhatItIsAbout()
{
    ImportReportDialog dialog(report());
    QCOMPARE(childOf<QLabel>(dialog, u"importSummary"_s)->text(), ImportReportDialog::summary(report()));
    dialog.setSummary(u"2 rows could not be placed."_s);
    childOf<QPushButton>(dialog, u"importCopy"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"2 rows could not be placed.\n"_s));
}

void TestExchangeDialogs::theReportNamesEveryFile()
{
    const ImportReport made = report();
    ImportReportDialog dialog(made);
    const auto *tree = childOf<QTreeWidget>(dialog, u"importReport"_s);
    QCOMPARE(tree->topLevelItemCount(), 5);
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(1), made.refused.first().reason);
    childOf<QPushButton>(dialog, u"importCopy"_s)->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied.count(u'\n'), 8);
    for (const QString &name :
        made.imported + QStringList{made.skipped.first().file, made.refused.at(0).file, made.refused.at(1).reason})
        QVERIFY2(copied.contains(name), qPrintable(name));
}

void TestExchangeDialogs::aLongReasonIsShownInFull()
{
    ImportReport made = report();
    made.refused[0].reason = u"en lang grunn "_s.repeated(30);
    auto *dialog = new ImportReportDialog(made);
    dialog->show();
    const auto *tree = childOf<QTreeWidget>(*dialog, u"importReport"_s);
    const auto *group = tree->topLevelItem(0);
    QVERIFY(QTest::qWaitFor([&] {
        return tree->visualItemRect(group->child(0)).height() > 2 * tree->visualItemRect(group->child(1)).height();
    }));
    dialog->close();
}

void TestExchangeDialogs::theReportIsSavedWhereOneSays()
{
    ImportReportDialog dialog(report());
    QSignalSpy wanted(&dialog, &ImportReportDialog::saveWanted);
    childOf<QPushButton>(dialog, u"importSave"_s)->click();
    auto *chooser = dialog.findChild<QFileDialog *>();
    QVERIFY(chooser != nullptr);
    emit chooser->fileSelected(u"/tmp/import.csv"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(1).toString(), u"/tmp/import.csv"_s);
}

void TestExchangeDialogs::brokenLinesAreShownAndAskedAbout()
{
    QVERIFY(!JoinLinesDialog::isNeeded(brokenLetters(0)));
    QVERIFY(JoinLinesDialog::isNeeded(brokenLetters(2)));
    for (const bool join : {true, false}) {
        JoinLinesDialog dialog(brokenLetters(2), join);
        const auto *tree = childOf<QTreeWidget>(dialog, u"joinLines"_s);
        QCOMPARE(tree->topLevelItemCount(), 1);
        QCOMPARE(tree->topLevelItem(0)->childCount(), 2);
        QCOMPARE(tree->topLevelItem(0)->child(0)->text(1), u"bør ligge i bydelene"_s);
        QCOMPARE(childOf<QPushButton>(dialog, u"joinJoin"_s)->isDefault(), join);
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        childOf<QPushButton>(dialog, join ? u"joinJoin"_s : u"joinKeep"_s)->click();
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(dialog.joins(), join);
    }
}

void TestExchangeDialogs::dialogsLookCalm_data()
{
    addSchemes();
}

void TestExchangeDialogs::dialogsLookCalm()
{
    ExportDialog out(*m_sample->get(), u"/home/kari/Oslo 2024.csv"_s);
    applyScheme(&out);
    QSignalSpy shown(&out, &ExportDialog::previewShown);
    out.show();
    QVERIFY(QTest::qWaitFor([&] { return shown.size() == 1; }));
    saveScreenshot(&out, u"export"_s);
    ImportPassagesDialog in(*m_sample->get());
    applyScheme(&in);
    QSignalSpy read(&in, &ImportPassagesDialog::previewShown);
    childOf<QLineEdit>(in, u"importPath"_s)->setText(sourcePath(u"resources/sample/coder-a.csv"_s));
    in.show();
    QVERIFY(QTest::qWaitFor([&] { return read.size() == 1; }));
    saveScreenshot(&in, u"import-passages"_s);
    JoinLinesDialog lines(brokenLetters(30), true);
    applyScheme(&lines);
    lines.show();
    saveScreenshot(&lines, u"join-lines"_s);
    HeadersDialog headers(numberedLetters(), HeadersDialog::Letters::Arriving);
    applyScheme(&headers);
    headers.show();
    saveScreenshot(&headers, u"headers"_s);
    auto *result = new ImportReportDialog(report());
    applyScheme(result);
    result->show();
    saveScreenshot(result, u"import-report"_s);
    QSignalSpy gone(result, &QObject::destroyed);
    result->close();
    QVERIFY(QTest::qWaitFor([&] { return gone.size() == 1; }));
}

void TestExchangeDialogs::whatBelongsToPagesIsKeptWhereThatIsTicked()
{
    QVERIFY(!HeadersDialog::isNeeded(brokenLetters(2)));
    QVERIFY(HeadersDialog::isNeeded(numberedLetters()));
    HeadersDialog dialog(numberedLetters(), HeadersDialog::Letters::Arriving);
    const auto *tree = childOf<QTreeWidget>(dialog, u"headers"_s);
    QCOMPARE(tree->topLevelItemCount(), 2);
    QCOMPARE(tree->topLevelItem(1)->text(0), u"svar.pdf: 2 line(s) left out"_s);
    QCOMPARE(tree->topLevelItem(1)->child(1)->text(0), u"Page 2: Side 2 av 2"_s);
    QCOMPARE(dialog.kept(), QList<qsizetype>());
    tree->topLevelItem(1)->setCheckState(0, Qt::Checked);
    QCOMPARE(dialog.kept(), QList<qsizetype>{2});
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    childOf<QPushButton>(dialog, u"headersAccept"_s)->click();
    QCOMPARE(accepted.size(), 1);
    HeadersDialog imported(numberedLetters().mid(0, 1), HeadersDialog::Letters::Imported);
    QVERIFY(!childOf<QTreeWidget>(imported, u"headers"_s)->topLevelItem(0)->data(0, Qt::CheckStateRole).isValid());
    QVERIFY(!childOf<QPushButton>(imported, u"headersAccept"_s)->isDefault());
}

void TestExchangeDialogs::scansAreNamedAndLanguagesChosen()
{
    ScanFile scan;
    scan.name = u"brev.pdf"_s;
    RecogniseDialog dialog({scan}, {u"eng"_s, u"nor"_s}, u"nor"_s);
    QCOMPARE(childOf<QListWidget>(dialog, u"recogniseFiles"_s)->item(0)->text(), u"brev.pdf"_s);
    QVERIFY(!childOf<QLabel>(dialog, u"recogniseMissing"_s));
    auto *languages = childOf<QListWidget>(dialog, u"recogniseLanguages"_s);
    auto *recognise = childOf<QPushButton>(dialog, u"recogniseText"_s);
    QCOMPARE(languages->item(1)->checkState(), Qt::Checked);
    languages->item(1)->setCheckState(Qt::Unchecked);
    QVERIFY(!recognise->isEnabled());
    for (int i = 0; i < 2; ++i)
        languages->item(i)->setCheckState(Qt::Checked);
    recognise->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.languages(), u"nor+eng"_s);
}

void TestExchangeDialogs::withoutDataTheSentenceNamesThePackage()
{
    RecogniseDialog dialog({{}}, {}, {});
    QVERIFY(childOf<QLabel>(dialog, u"recogniseMissing"_s)->text().contains(u"tesseract-ocr-nor"_s));
    QVERIFY(!childOf<QPushButton>(dialog, u"recogniseText"_s)->isEnabled());
    childOf<QPushButton>(dialog, u"recogniseLeave"_s)->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.languages(), QString());
}

KODEKS_TEST(TestExchangeDialogs)
#include "tst_exchangedialogs.moc"
