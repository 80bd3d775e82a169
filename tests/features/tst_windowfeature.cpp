// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/windowhost.h"
#include "core/project/edits/edits.h"
#include "core/project/jobs/sample.h"
#include "core/project/project.h"
#include "tests/support/projects/olderproject.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/dialogs/joinlinesdialog.h"
#include "ui/dialogs/project/codingrulesdialog.h"
#include "ui/dialogs/project/newprojectdialog.h"
#include "ui/letter/letterview.h"
#include "ui/panels/agreement/agreementpanel.h"
#include "ui/panels/letters/letterspanel.h"
#include "ui/panels/searching/searchpanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/codebookcontroller.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/files/exportcontroller.h"
#include "ui/shell/files/projectcontroller.h"
#include "ui/shell/files/welcomepage.h"
#include "ui/shell/session/appearance.h"
#include "ui/shell/session/messagebar.h"
#include "ui/shell/session/session.h"

#include <QFileDialog>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// What goes on around the coding: opening, finding, taking out, languages and colours, and what can go wrong.
class WindowFeature : public QObject
{
    Q_OBJECT

private slots:
    void theSampleOpensWithOneClick();
    void aSecondSampleGetsAnotherName();
    void recentProjectsAreListedAndMissingOnesMarked();
    void whatIsNoProjectIsRefusedWithASentence();
    void aProjectOpenElsewhereIsOfferedForReading();
    void anOlderProjectIsBroughtUpToDateFirst();
    void searchingAllLettersJumps();
    void passagesAreExported();
    void disagreementsAreSteppedThrough();
    void lettersAreImportedInTheBackground();
    void aProjectForOtherProgramsGoesOutAndComesInByDropping();
    void aCodebookIsTakenInOnceAndWrittenOut();
    void filesDroppedWithoutAProjectAskForOne();
    void aNewProjectBeginsAsIsChosen_data();
    void aNewProjectBeginsAsIsChosen();
    void aNewProjectSaysWhatIsMissing();
    void aNewProjectReadsItsLetters();
    void theWindowIsPaintedBeforeItIsMade_data();
    void theWindowIsPaintedBeforeItIsMade();
    void aWindowThatIsNotMadeYetCanBeClosed();
    void aCopyIsSavedWhileTheProjectIsOpen();
    void unitAndRulesAreSeenAndEdited();
    void panelsAreHiddenAndRemembered();
    void changedShortcutsAreRemembered();
    void anotherLanguageKeepsTheProjectAndThePlace();
    void darkAndLightAreSwitchedWhileRunning();
    void aDesktopThatTurnsDarkIsFollowed();
    void theNextLetterIsOpenedByKeyboard();
};

namespace {

bool waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 10000);
}

QStringList titlesOf(const QMenuBar &bar)
{
    QStringList titles;
    for (const QAction *action : bar.actions())
        titles.append(action->text());
    return titles;
}

void drop(QWidget *target, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &event);
}

} // namespace

void WindowFeature::theSampleOpensWithOneClick()
{
    WindowFixture fixture;
    const WindowParts &parts = fixture.window().parts();
    QCOMPARE(parts.pages->currentWidget(), static_cast<QWidget *>(parts.welcome));
    QTest::mouseClick(parts.welcome->findChild<QPushButton *>(u"welcomeSample"_s), Qt::LeftButton);
    QCOMPARE(fixture.project().letters().size(), 5);
    QCOMPARE(fixture.project().path(), fixture.file(u"Oslo 2024.kodeks"_s));
    QVERIFY(fixture.message().contains(u"Oslo 2024.kodeks"_s));
    QCOMPARE(fixture.project().coder(fixture.project().currentCoder())->name, u"Coder A"_s);
    QCOMPARE(parts.pages->currentWidget(), static_cast<QWidget *>(parts.desk));
    QVERIFY(fixture.window().letters().letter().id().isValid());
}

void WindowFeature::aSecondSampleGetsAnotherName()
{
    WindowFixture fixture;
    fixture.openSample();
    fixture.openSample();
    QCOMPARE(fixture.project().path(), fixture.file(u"Oslo 2024 (2).kodeks"_s));
}

void WindowFeature::recentProjectsAreListedAndMissingOnesMarked()
{
    WindowFixture fixture;
    fixture.openSample();
    fixture.run(u"project.close"_s);
    fixture.preferences().addRecentProject(fixture.file(u"gone.kodeks"_s));
    fixture.restart();
    auto *list = fixture.window().parts().welcome->findChild<QListWidget *>(u"recentProjects"_s);
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"not found"_s));
    emit list->itemActivated(list->item(1));
    QCOMPARE(fixture.project().letters().size(), 5);
}

void WindowFeature::whatIsNoProjectIsRefusedWithASentence()
{
    WindowFixture fixture;
    const QString path = fixture.file(u"letter.kodeks"_s);
    QVERIFY(QFile::copy(sourcePath(u"resources/sample/letters/assistermeg.txt"_s), path));
    QVERIFY(!fixture.window().openProject(path));
    QVERIFY(fixture.message().contains(u"letter.kodeks"_s));
    QVERIFY(!fixture.window().openProject(fixture.file(u"nowhere.kodeks"_s)));
    QVERIFY(fixture.message().contains(u"nowhere.kodeks"_s));
    QVERIFY(!fixture.window().session().project());
}

void WindowFeature::aProjectOpenElsewhereIsOfferedForReading()
{
    WindowFixture owner;
    owner.openSample();
    WindowFixture other;
    QVERIFY(!other.window().openProject(owner.project().path()));
    auto *offer = other.window().parts().messages->findChild<QPushButton *>(u"messageOffer"_s);
    QVERIFY(offer->isVisible());
    QTest::mouseClick(offer, Qt::LeftButton);
    QVERIFY(!other.project().readOnlyReason().isEmpty());
    QVERIFY(!other.window().actions().action(u"coding.code"_s)->isEnabled());
    QVERIFY(other.window().actions().action(u"project.export"_s)->isEnabled());
}

void WindowFeature::searchingAllLettersJumps()
{
    WindowFixture fixture;
    fixture.openSample();
    fixture.run(u"edit.searchAll"_s);
    SearchPanel *panel = fixture.window().parts().search;
    QCOMPARE(fixture.window().parts().tabs->currentWidget(), static_cast<QWidget *>(panel));
    panel->search(u"leverandør*"_s);
    QVERIFY(waitFor([panel] { return !panel->isSearching(); }));
    auto *table = panel->findChild<QTableView *>();
    QVERIFY(table->model()->rowCount() > 1);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    const TextRange selected = fixture.letter().selection();
    QVERIFY(fixture.letter().letter().slice(selected).startsWith(u"leverandør"_s, Qt::CaseInsensitive));
    QVERIFY(fixture.letter().hasFocus());
}

void WindowFeature::passagesAreExported()
{
    WindowFixture fixture;
    fixture.openSample();
    const QString path = fixture.file(u"out.csv"_s);
    fixture.window().findChild<ExportController *>()->exportTo(path, {});
    QVERIFY(waitFor([&] { return fixture.message().contains(u"out.csv"_s); }));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readLine().startsWith("passage_id,letter,sender"));
}

void WindowFeature::disagreementsAreSteppedThrough()
{
    WindowFixture fixture;
    fixture.openSample();
    fixture.run(u"agreement.compare"_s);
    const AgreementPanel *panel = fixture.window().parts().agreement;
    QVERIFY(waitFor([panel] { return !panel->isRunning(); }));
    fixture.run(u"agreement.next"_s);
    const auto first = std::pair(fixture.window().letters().letter().id(), fixture.letter().selection());
    QVERIFY(!first.second.isEmpty());
    fixture.run(u"agreement.next"_s);
    QVERIFY(std::pair(fixture.window().letters().letter().id(), fixture.letter().selection()) != first);
    fixture.run(u"agreement.previous"_s);
    QVERIFY(std::pair(fixture.window().letters().letter().id(), fixture.letter().selection()) == first);
}

void WindowFeature::lettersAreImportedInTheBackground()
{
    WindowFixture fixture;
    QVERIFY(fixture.window().projects().create(fixture.file(u"new.kodeks"_s)));
    QVERIFY(fixture.window().parts().letters->findChild<QWidget *>(u"noLetters"_s)->isVisible());
    drop(&fixture.window(), {sourcePath(u"resources/sample/letters"_s)});
    QVERIFY(waitFor(
        [&] { return fixture.window().findChild<JoinLinesDialog *>() != nullptr; })); // one of them has broken lines
    fixture.window().findChild<JoinLinesDialog *>()->findChild<QPushButton *>(u"joinKeep"_s)->click();
    QVERIFY(waitFor([&] { return fixture.project().letters().size() == 5; }));
    QVERIFY(waitFor([&] { return fixture.message().contains(u'5'); }));
    QVERIFY(fixture.window().letters().letter().id().isValid());
    fixture.run(u"edit.undo"_s);
    QVERIFY(fixture.project().letters().isEmpty());
    QVERIFY(!fixture.window().letters().letter().id().isValid());
}

void WindowFeature::aProjectForOtherProgramsGoesOutAndComesInByDropping()
{
    WindowFixture fixture;
    fixture.openSample();
    const QString path = fixture.file(u"out.qdpx"_s);
    fixture.window().findChild<ExportController *>()->exportTo(path, {PassageExport::Form::Qdpx});
    QVERIFY(waitFor([&] { return fixture.message().contains(u"out.qdpx"_s); }));
    QVERIFY(fixture.window().projects().create(fixture.file(u"new.kodeks"_s)));
    drop(&fixture.window(), {path, sourcePath(u"resources/sample/letters"_s)});
    QVERIFY(waitFor([&] { return fixture.project().passageCount() == 239; }));
    QCOMPARE(fixture.project().letters().size(), 5);
    QVERIFY(!fixture.window().actions().action(u"edit.undo"_s)->isEnabled());
}

void WindowFeature::aCodebookIsTakenInOnceAndWrittenOut()
{
    WindowFixture fixture;
    QVERIFY(fixture.window().projects().create(fixture.file(u"new.kodeks"_s)));
    auto *codebooks = fixture.window().findChild<CodebookController *>();
    codebooks->read(sourcePath(u"resources/sample/codebook.json"_s));
    QVERIFY(fixture.project().codebook().findTask(u"T.HO.SYKEHJEM"_s));
    codebooks->write(fixture.file(u"out.json"_s));
    QVERIFY(fixture.message().contains(u"out.json"_s));
    codebooks->read(fixture.file(u"out.json"_s));
    QVERIFY(!fixture.message().contains(u"taken in"_s));
    codebooks->write(fixture.file(u"out.qdc"_s));
    codebooks->write(fixture.file(u"out.csv"_s));
    QVERIFY(fixture.window().projects().create(fixture.file(u"other.kodeks"_s)));
    codebooks->read(fixture.file(u"out.qdc"_s));
    QVERIFY(fixture.project().codebook().findTask(u"T.HO.SYKEHJEM"_s));
    codebooks->read(fixture.file(u"nothing.json"_s));
    QVERIFY(fixture.message().contains(u"nothing.json"_s));
}

void WindowFeature::filesDroppedWithoutAProjectAskForOne()
{
    WindowFixture fixture;
    drop(&fixture.window(), {sourcePath(u"resources/sample/letters/assistermeg.txt"_s)});
    QVERIFY(!fixture.message().isEmpty());
    QVERIFY(!fixture.window().session().project());
}

void WindowFeature::aNewProjectBeginsAsIsChosen_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("codebook");
    QTest::addColumn<qsizetype>("tasks");
    QTest::newRow("empty") << u"newProjectEmpty"_s << QString() << qsizetype(0);
    QTest::newRow("starter") << u"newProjectStarter"_s << QString() << qsizetype(30);
    QTest::newRow("file") << u"newProjectFile"_s << sourcePath(u"resources/sample/codebook.json"_s) << qsizetype(30);
    QTest::newRow("another project") << u"newProjectOther"_s << u"other.kodeks"_s << qsizetype(30);
}

void WindowFeature::aNewProjectBeginsAsIsChosen()
{
    QFETCH(QString, button);
    QFETCH(QString, codebook);
    WindowFixture fixture;
    if (codebook == u"other.kodeks"_s) {
        codebook = fixture.file(codebook);
        QVERIFY(makeSampleProject(codebook, u":/kodeks/sample"_s));
    }
    fixture.run(u"project.new"_s);
    auto *dialog = fixture.window().findChild<NewProjectDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"newProjectPath"_s)->setText(fixture.file(u"mine"_s));
    dialog->findChild<QRadioButton *>(button)->click();
    dialog->findChild<QLineEdit *>(u"newProjectCodebook"_s)->setText(codebook);
    dialog->findChild<QLineEdit *>(u"newProjectCoder"_s)->setText(u" Ola  Nordmann "_s);
    dialog->findChild<QPushButton *>(u"newProjectAccept"_s)->click();
    QCOMPARE(fixture.project().path(), fixture.file(u"mine.kodeks"_s));
    QTEST(fixture.project().codebook().tasks.size(), "tasks");
    QCOMPARE(fixture.project().codebook().title, u"mine"_s);
    QCOMPARE(fixture.project().coder(fixture.project().currentCoder())->name, u"Ola Nordmann"_s);
    QVERIFY(!dialog->isVisible());
    fixture.run(u"edit.undo"_s); // the coder; the codebook stays
    QVERIFY(!fixture.window().actions().action(u"edit.undo"_s)->isEnabled());
    QTEST(fixture.project().codebook().tasks.size(), "tasks");
}

void WindowFeature::aNewProjectSaysWhatIsMissing()
{
    WindowFixture fixture;
    fixture.run(u"project.new"_s);
    auto *dialog = fixture.window().findChild<NewProjectDialog *>();
    auto *path = dialog->findChild<QLineEdit *>(u"newProjectPath"_s);
    auto *accept = dialog->findChild<QPushButton *>(u"newProjectAccept"_s);
    const auto note = [&] { return dialog->findChild<QLabel *>(u"newProjectNote"_s)->text(); };
    QVERIFY(accept->isEnabled());
    QCOMPARE(path->selectedText(), u"New project"_s);
    path->clear();
    QVERIFY(!accept->isEnabled());
    path->setText(fixture.file(u"no/where"_s));
    QVERIFY2(note().startsWith(u"There is no folder"), qPrintable(note()));
    path->setText(fixture.file(u"mine"_s));
    dialog->findChild<QRadioButton *>(u"newProjectFile"_s)->click();
    QCOMPARE(note(), u"Choose the codebook file."_s);
    QFile broken(fixture.file(u"broken.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{");
    broken.close();
    dialog->findChild<QLineEdit *>(u"newProjectCodebook"_s)->setText(broken.fileName());
    QVERIFY(accept->isEnabled());
    accept->click();
    QVERIFY(dialog->isVisible());
    QVERIFY2(note().contains(u"broken.json"), qPrintable(note()));
    QVERIFY(!QFile::exists(fixture.file(u"mine.kodeks"_s)));
}

void WindowFeature::theWindowIsPaintedBeforeItIsMade_data()
{
    QTest::addColumn<bool>("withProject");
    QTest::newRow("with a project") << true;
    QTest::newRow("without one") << false;
}

void WindowFeature::theWindowIsPaintedBeforeItIsMade()
{
    QFETCH(bool, withProject);
    const QTemporaryDir folder;
    const QString path = withProject ? folder.filePath(u"The study.kodeks"_s) : QString();
    if (withProject)
        QVERIFY(makeSampleProject(path, sourcePath(u"resources/sample"_s)));
    WindowHost host(folder.filePath(u"settings.ini"_s));
    host.openWindow(path);
    QVERIFY(!host.window().isWhole());
    QCOMPARE(host.window().windowTitle().contains(u"The study"), withProject);
    const QSize size = host.window().size();
    const QStringList menus = titlesOf(*host.window().menuBar());
    QVERIFY(menus.size() > 5);
    QVERIFY(waitFor([&] { return host.window().isWhole(); }));
    QCOMPARE(host.window().session().project() != nullptr, withProject);
    QCOMPARE(host.window().size(), size);
    QCOMPARE(titlesOf(*host.window().menuBar()), menus);
    QVERIFY(host.window().updatesEnabled());
}

void WindowFeature::aWindowThatIsNotMadeYetCanBeClosed()
{
    const QTemporaryDir folder;
    WindowHost host(folder.filePath(u"settings.ini"_s));
    host.openWindow({});
    QTest::keyClick(&host.window(), Qt::Key_F8);
    QVERIFY(host.window().close());
    QVERIFY(!host.window().isVisible());
}

void WindowFeature::aNewProjectReadsItsLetters()
{
    WindowFixture fixture;
    emit fixture.window().projects().begun(QString(), {}); // nothing to do
    QVERIFY(fixture.window().projects().create(fixture.file(u"new.kodeks"_s)));
    emit fixture.window().projects().begun(u"Kari"_s, {sourcePath(u"resources/sample/letters/assistermeg.txt"_s)});
    QVERIFY(waitFor([&] { return fixture.project().letters().size() == 1; }));
    QCOMPARE(fixture.project().coder(fixture.project().currentCoder())->name, u"Kari"_s);
}

void WindowFeature::aCopyIsSavedWhileTheProjectIsOpen()
{
    WindowFixture fixture;
    fixture.openSample();
    fixture.run(u"project.saveCopy"_s);
    auto *dialog = fixture.window().findChild<QFileDialog *>(u"saveCopyDialog"_s);
    QVERIFY(dialog);
    const QString path = fixture.file(u"kept.kodeks"_s);
    emit dialog->fileSelected(path);
    dialog->close();
    QVERIFY(waitFor([&] { return fixture.message().contains(u"kept.kodeks"); }));
    QVERIFY2(fixture.message().contains(u"5 letter(s), 239 passage(s)"), qPrintable(fixture.message()));
    const qsizetype passages = fixture.project().passageCount();
    const QUuid uuid = fixture.project().uuid();
    QVERIFY(fixture.window().openProject(path));
    QCOMPARE(fixture.project().passageCount(), passages);
    QCOMPARE(fixture.project().uuid(), uuid);
    fixture.run(u"project.saveCopy"_s);
    emit fixture.window().findChild<QFileDialog *>(u"saveCopyDialog"_s)->fileSelected(path);
    QVERIFY(waitFor([&] { return fixture.message().contains(u"exists already"); }));
}

void WindowFeature::anOlderProjectIsBroughtUpToDateFirst()
{
    WindowFixture fixture;
    fixture.openSample();
    const QString path = fixture.project().path();
    const qsizetype passages = fixture.project().passageCount();
    fixture.restart();
    makeOlder(path);
    QVERIFY(fixture.window().openProject(path));
    QVERIFY(waitFor([&] { return fixture.window().session().project() != nullptr; }));
    QCOMPARE(fixture.project().passageCount(), passages);
    const QFileInfo info(path);
    QVERIFY(!info.dir().entryList({info.completeBaseName() + u" before version *.kodeks"_s}).isEmpty());
}

void WindowFeature::unitAndRulesAreSeenAndEdited()
{
    WindowFixture fixture;
    fixture.openSample();
    const Codebook before = fixture.project().codebook();
    fixture.window().findChild<QToolButton *>(u"codebookRules"_s)->click();
    auto *dialog = fixture.window().findChild<CodingRulesDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->unit(), before.unit);
    QCOMPARE(dialog->rules(), before.rules);
    dialog->findChild<QPlainTextEdit *>(u"codingRules"_s)->appendPlainText(u"\n Be brief. \n"_s);
    dialog->findChild<QPushButton *>(u"codingRulesAccept"_s)->click();
    QCOMPARE(fixture.project().codebook().rules, before.rules + QStringList{u"Be brief."_s});
    QCOMPARE(fixture.project().codebook().unit, before.unit);
    fixture.letter().setFocus();
    fixture.type(u"<Down><Enter>"_s);
    auto *said = fixture.window().findChild<QTextEdit *>(u"codeBarExplanation"_s);
    fixture.window().findChild<QLineEdit *>(u"codeBarTask"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QVERIFY2(said->toPlainText().contains(u"Be brief."), qPrintable(said->toPlainText()));
    fixture.type(u"<Escape>"_s);
    fixture.run(u"edit.undo"_s);
    QCOMPARE(fixture.project().codebook().rules, before.rules);
    fixture.window().session().apply(Edits::setLocked(true));
    fixture.run(u"project.rules"_s);
    auto *again = fixture.window().findChildren<CodingRulesDialog *>().last();
    QVERIFY(!again->findChild<QPushButton *>(u"codingRulesAccept"_s));
    QVERIFY(again->findChild<QPlainTextEdit *>(u"codingRules"_s)->isReadOnly());
}

void WindowFeature::panelsAreHiddenAndRemembered()
{
    WindowFixture fixture;
    fixture.openSample();
    fixture.run(u"view.tabs"_s);
    QVERIFY(!fixture.window().parts().tabs->isVisible());
    const QString path = fixture.project().path();
    fixture.restart();
    QVERIFY(fixture.window().openProject(path));
    QVERIFY(!fixture.window().parts().tabs->isVisible());
    QVERIFY(!fixture.window().actions().action(u"view.tabs"_s)->isChecked());
    fixture.run(u"go.passages"_s);
    QVERIFY(fixture.window().parts().tabs->isVisible());
    QVERIFY(fixture.window().actions().action(u"view.tabs"_s)->isChecked());
}

void WindowFeature::changedShortcutsAreRemembered()
{
    WindowFixture fixture;
    fixture.preferences().setShortcuts({{u"coding.code"_s, QKeySequence(u"K"_s)}});
    fixture.restart();
    QCOMPARE(fixture.window().actions().action(u"coding.code"_s)->shortcut(), QKeySequence(u"K"_s));
}

void WindowFeature::anotherLanguageKeepsTheProjectAndThePlace()
{
    const QTemporaryDir folder;
    WindowHost host(folder.filePath(u"settings.ini"_s));
    host.preferences().setDocumentsFolder(folder.path());
    host.preferences().setLanguage(u"en"_s);
    host.makeWindow();
    host.window().show();
    QVERIFY(host.window().projects().openSample());
    const QString path = host.window().session().project()->path();
    const LetterId letter = host.window().session().project()->findLetter(u"velferdsetaten.txt"_s)->id;
    QVERIFY(host.window().letters().open(letter));
    host.window().parts().letter->setPosition(500);
    const MainWindow *before = &host.window();
    host.window().actions().action(u"view.languageNb"_s)->trigger();
    QVERIFY(waitFor([&] { return &host.window() != before || host.preferences().language() != u"nb"; }));
    QVERIFY(waitFor([&] { return host.window().session().project() != nullptr; }));
    QCOMPARE(host.window().session().project()->path(), path);
    QCOMPARE(host.window().letters().letter().id(), letter);
    QCOMPARE(host.window().parts().letter->position(), 500);
    QVERIFY(host.window().actions().action(u"view.languageNb"_s)->isChecked());
    QCOMPARE(host.window().actions().action(u"project.quit"_s)->text(), u"Avslutt"_s);
    host.window().actions().action(u"view.languageEn"_s)->trigger();
    QVERIFY(waitFor([&] { return host.window().actions().action(u"project.quit"_s)->text() == u"Quit"; }));
    QVERIFY(host.window().actions().action(u"view.languageEn"_s)->isChecked());
    QVERIFY(host.window().session().project());
}

void WindowFeature::darkAndLightAreSwitchedWhileRunning()
{
    WindowFixture fixture;
    fixture.openSample();
    fixture.run(u"view.appearanceDark"_s);
    QVERIFY(waitFor([&] { return isDark(fixture.window().palette()); }));
    QCOMPARE(fixture.preferences().appearance(), Preferences::Appearance::Dark);
    fixture.run(u"view.appearanceLight"_s);
    QVERIFY(waitFor([&] { return !isDark(fixture.window().palette()); }));
    fixture.run(u"view.appearanceSystem"_s);
}

void WindowFeature::aDesktopThatTurnsDarkIsFollowed()
{
    const QPalette before = QApplication::palette();
    WindowFixture fixture;
    fixture.openSample(u"assistermeg.txt"_s);
    QVERIFY(waitFor([&] { return fixture.letter().verticalScrollBar()->isVisible(); }));
    const auto look = [&fixture] { return fixture.letter().viewport()->grab().toImage(); };
    const QImage light = look();
    fixture.run(u"view.appearanceDark"_s);
    const QPalette dark = QApplication::palette();
    QVERIFY(waitFor([&] { return isDark(fixture.window().palette()); }));
    const QImage chosen = look();
    fixture.run(u"view.appearanceSystem"_s);
    QVERIFY(waitFor([&] { return !isDark(fixture.window().palette()); }));
    QCOMPARE(look(), light);
    QApplication::setPalette(dark);
    QCoreApplication::processEvents();
    QVERIFY(isDark(fixture.window().palette()));
    QCOMPARE(look(), chosen);
    QApplication::setPalette(before);
    QCoreApplication::processEvents();
    QCOMPARE(look(), light);
    QApplication::setPalette(QPalette());
}

void WindowFeature::theNextLetterIsOpenedByKeyboard()
{
    WindowFixture fixture;
    fixture.openSample();
    const LetterId before = fixture.window().letters().letter().id();
    QTest::keyClick(&fixture.letter(), Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(fixture.window().letters().letter().id() != before);
    QTest::keyClick(&fixture.letter(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(fixture.window().letters().letter().id(), before);
}

KODEKS_TEST(WindowFeature)
#include "tst_windowfeature.moc"
