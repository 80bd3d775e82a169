// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/dialogs/codersdialog.h"
#include "ui/dialogs/parts/namedialog.h"
#include "ui/letter/letterarea.h"
#include "ui/letter/letterview.h"
#include "ui/models/words/display.h"
#include "ui/panels/codebook/codebookpanel.h"
#include "ui/panels/coding/inspector.h"
#include "ui/panels/compare/comparebar.h"
#include "ui/panels/letters/letterspanel.h"
#include "ui/panels/lists/checkspanel.h"
#include "ui/panels/lists/passagespanel.h"
#include "ui/panels/overview/overviewpanel.h"
#include "ui/panels/parts/listtable.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/compare/comparecontroller.h"
#include "ui/shell/files/projectcontroller.h"
#include "ui/shell/session/session.h"

#include <QApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabWidget>
#include <QTreeView>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// The sample in the window, with what these tests ask of it.
struct Window : WindowFixture
{
    Window() { openSample(); }

    [[nodiscard]] LetterId named(const QString &name) { return project().findLetter(name)->id; }
    [[nodiscard]] LetterId open() { return window().letters().letter().id(); }
    [[nodiscard]] QListView *list() { return window().findChild<QListView *>(u"letterList"_s); }
    [[nodiscard]] QLineEdit *filter() { return window().findChild<QLineEdit *>(u"letterFilter"_s); }
    [[nodiscard]] QString tab() { return window().parts().tabs->currentWidget()->objectName(); }

    void reopen()
    {
        const QString path = project().path();
        restart();
        if (!window().openProject(path))
            qFatal("%s", qPrintable(message()));
    }

    /// Reads on: the cursor into another sentence, and the letter scrolled away from where it would be of itself.
    LetterPlace readOn(qsizetype position)
    {
        letter().setPosition(position);
        letter().verticalScrollBar()->setValue(letter().verticalScrollBar()->value() + 30);
        return letter().place();
    }

    /// Begins a memo on the first passage of the open letter.
    void writeMemo(const QString &memo)
    {
        window().letters().openPassage(open(), passages().constFirst().id, LetterController::Focus::Stay);
        auto *field = window().parts().inspector->findChild<QPlainTextEdit *>(u"memo"_s);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, memo);
    }

    [[nodiscard]] QString written()
    {
        return window().parts().inspector->findChild<QPlainTextEdit *>(u"memo"_s)->toPlainText();
    }
    /// The one that is open; null if nothing is asked.
    [[nodiscard]] QMessageBox *question()
    {
        const auto all = window().findChildren<QMessageBox *>(u"decision"_s);
        const auto open = std::ranges::find_if(all, &QWidget::isVisible);
        return open == all.end() ? nullptr : *open;
    }
};

/// For its lifetime nothing can be written to a project: its file is elsewhere.
class MovedAway
{
public:
    explicit MovedAway(const QString &path)
        : m_path(path)
    {
        if (!QFile::rename(m_path, m_path + u".away"_s))
            qFatal("the project cannot be moved");
    }
    ~MovedAway() { QFile::rename(m_path + u".away"_s, m_path); }
    Q_DISABLE_COPY_MOVE(MovedAway)

private:
    QString m_path;
};

} // namespace

/// One is never led astray: filters, undo, closing and coming back leave the reader where she is, with what she wrote.
class PlacesFeature : public QObject
{
    Q_OBJECT

private slots:
    void aClickOpensTheLetterThatTheFilterFound()
    {
        Window fixture;
        fixture.filter()->setFocus();
        fixture.type(u"velferd"_s);
        QVERIFY(!fixture.list()->currentIndex().isValid());
        QTest::mouseClick(fixture.list()->viewport(), Qt::LeftButton, {},
            fixture.list()->visualRect(fixture.list()->model()->index(0, 0)).center());
        QCOMPARE(fixture.open(), fixture.named(u"velferdsetaten.txt"_s));
        fixture.filter()->setFocus();
        fixture.type(u"<Escape>"_s);
        QCOMPARE(fixture.filter()->text(), QString());
        QVERIFY(fixture.list()->selectionModel()->isSelected(fixture.list()->currentIndex()));
        QCOMPARE(fixture.list()->currentIndex().data().toString(), u"Velferdsetaten"_s);
        QVERIFY(
            fixture.list()->viewport()->rect().intersects(fixture.list()->visualRect(fixture.list()->currentIndex())));
    }

    void thePlaceInALetterComesBackWithTheLetter()
    {
        Window fixture;
        const LetterPlace there = fixture.readOn(1200);
        fixture.run(u"go.nextLetter"_s);
        const LetterPlace other = fixture.readOn(300);
        fixture.run(u"go.previousLetter"_s);
        QCOMPARE(fixture.letter().place(), there);
        fixture.run(u"go.nextLetter"_s);
        QCOMPARE(fixture.letter().place(), other);
    }

    void thePlaceAndTheTabComeBackWithTheProject()
    {
        Window fixture;
        const LetterPlace there = fixture.readOn(1200);
        fixture.window().letters().open(fixture.named(u"velferdsetaten.txt"_s));
        const LetterPlace last = fixture.readOn(700);
        fixture.run(u"go.facts"_s);
        fixture.reopen();
        QCOMPARE(fixture.open(), fixture.named(u"velferdsetaten.txt"_s));
        QCOMPARE(fixture.letter().place(), last);
        QCOMPARE(fixture.tab(), u"factsPanel"_s);
        QVERIFY(fixture.letter().hasFocus());
        fixture.window().letters().open(fixture.named(u"lo-kommune-oslo.txt"_s));
        QCOMPARE(fixture.letter().place(), there);
    }

    void anotherProjectBeginsAtItsBeginning()
    {
        Window fixture;
        fixture.readOn(1200);
        fixture.run(u"go.facts"_s);
        QVERIFY(fixture.window().projects().create(fixture.file(u"new.kodeks"_s)));
        QCOMPARE(fixture.tab(), u"passagesPanel"_s);
        QCOMPARE(fixture.letter().place().position, 0);
        QCOMPARE(fixture.letter().place().top, 0);
    }

    void everyCoderHasAPlace()
    {
        Window fixture;
        Session &session = fixture.window().session();
        const LetterId letter = fixture.open();
        const LetterId other = fixture.named(u"velferdsetaten.txt"_s);
        const LetterPlace first = fixture.readOn(1200);
        fixture.window().letters().open(other);
        session.setCoder(fixture.project().findCoder(u"Coder B"_s)->id);
        fixture.window().letters().open(letter);
        QCOMPARE(fixture.letter().place().top, 0);
        const LetterPlace second = fixture.readOn(600);
        fixture.window().letters().open(other);
        session.setCoder(fixture.project().findCoder(u"Coder A"_s)->id);
        fixture.window().letters().open(letter);
        QCOMPARE(fixture.letter().place(), first);
        fixture.window().letters().open(other);
        session.setCoder(fixture.project().findCoder(u"Coder B"_s)->id);
        fixture.window().letters().open(letter);
        QCOMPARE(fixture.letter().place(), second);
    }

    void theComparisonComesBackWithTheProject()
    {
        Window fixture;
        fixture.window().compare().compare(
            fixture.project().findCoder(u"Coder B"_s)->id, fixture.project().findCoder(u"Coder A"_s)->id);
        fixture.reopen();
        QVERIFY(fixture.window().compare().isOpen());
        QCOMPARE(fixture.window().compare().comparison().nameOfA(), u"Coder B"_s);
        QCOMPARE(fixture.window().compare().comparison().nameOfB(), u"Coder A"_s);
        QVERIFY(fixture.letter().hasTwoMargins());
        fixture.run(u"compare.view"_s);
        fixture.reopen();
        QVERIFY(!fixture.window().compare().isOpen());
    }

    void nothingOfAnotherComparisonIsLeftInANewProject()
    {
        Window fixture;
        fixture.run(u"compare.view"_s);
        QVERIFY(QTest::qWaitFor([&] { return fixture.window().compare().comparison().isReady(); }, 30'000));
        QAction *adopt = fixture.window().actions().action(u"compare.adopt"_s);
        QVERIFY(adopt->text() != fixture.window().actions().spec(u"compare.adopt"_s).text);
        QVERIFY(fixture.window().projects().create(fixture.file(u"new.kodeks"_s)));
        QCOMPARE(adopt->text(), fixture.window().actions().spec(u"compare.adopt"_s).text);
        QVERIFY(!fixture.window().parts().compareBar->first().isValid());
    }

    void undoGoesSomewhereOnlyWhereThereIsOnePlace()
    {
        Window fixture;
        const LetterPlace there = fixture.readOn(1200);
        fixture.project().apply(Edits::setBlind(true)).value();
        fixture.run(u"edit.undo"_s);
        QCOMPARE(fixture.open(), fixture.named(u"lo-kommune-oslo.txt"_s));
        QCOMPARE(fixture.letter().place(), there);
        fixture.run(u"edit.redo"_s);
        QCOMPARE(fixture.letter().place(), there);
        fixture.run(u"edit.undo"_s);

        QList<Passage> elsewhere = *fixture.project().passages(fixture.named(u"velferdsetaten.txt"_s));
        elsewhere.removeIf([&](const Passage &passage) { return passage.coder != fixture.project().currentCoder(); });
        QVERIFY(elsewhere.size() > 2);
        QList<PassageId> many;
        for (const Passage &passage : elsewhere)
            many.append(passage.id);
        fixture.project().apply(Edits::removePassages(many)).value();
        fixture.run(u"edit.undo"_s);
        QCOMPARE(fixture.open(), fixture.named(u"lo-kommune-oslo.txt"_s));
        QCOMPARE(fixture.letter().place(), there);

        fixture.project().apply(Edits::removePassages({elsewhere.constFirst().id})).value();
        fixture.run(u"edit.undo"_s);
        QCOMPARE(fixture.open(), fixture.named(u"velferdsetaten.txt"_s));
        QCOMPARE(fixture.letter().position(), elsewhere.constFirst().range.start);
    }

    void whatUndoBringsBackIsMarkedInTheTable()
    {
        Window fixture;
        fixture.run(u"go.passages"_s);
        ListTable *table = fixture.window().parts().passages->table();
        table->clearSelection();
        const auto isMine = [table](int row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                if (table->model()->index(row, column).data().toString() == u"Coder A")
                    return true;
            }
            return false;
        };
        for (int row = 0, count = 0; count < 3; ++row) {
            if (!isMine(row))
                continue;
            ++count;
            table->selectionModel()->select(
                table->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        const QList<int> rows = table->selectedRowNumbers();
        QCOMPARE(rows.size(), 3);
        QStringList quotes;
        for (const int row : rows)
            quotes.append(table->model()->index(row, 1).data().toString());
        fixture.window().parts().passages->removeSelected();
        fixture.run(u"edit.undo"_s);
        QCOMPARE(table->selectedRowNumbers(), rows);
        for (const int row : rows)
            QVERIFY(quotes.contains(table->model()->index(row, 1).data().toString()));
        fixture.run(u"edit.redo"_s);
        QVERIFY(table->selectedRowNumbers().size() <= 1);
    }

    void theStatusLineTellsOfAFactThatIsNotSaved()
    {
        Window fixture;
        fixture.run(u"go.facts"_s);
        const auto saved = [&fixture] {
            const auto labels = fixture.window().statusBar()->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"All saved"; });
        };
        QVERIFY(saved());
        auto *date = fixture.window().findChild<QLineEdit *>(u"factValue%1"_s.arg(int(Fact::Dated)));
        const QString before = date->text();
        date->setFocus();
        date->selectAll();
        fixture.type(u"soon<Enter>"_s);
        QVERIFY(!saved());
        date->selectAll();
        fixture.type(before + u"<Enter>"_s);
        QVERIFY(saved());
    }

    void theSampleHasNothingToUndo()
    {
        Window fixture;
        QVERIFY(!fixture.window().actions().action(u"edit.undo"_s)->isEnabled());
        QCOMPARE(fixture.window().actions().action(u"edit.undo"_s)->text(), u"Undo"_s);
        fixture.run(u"coding.done"_s);
        fixture.run(u"edit.undo"_s);
        QVERIFY(!fixture.window().actions().action(u"edit.undo"_s)->isEnabled());
        QCOMPARE(fixture.project().letters().size(), 5);
    }

    void whatCannotBeSavedIsAskedAbout_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"window", "project", "another project", "a new project", "coder", "language"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }

    void whatCannotBeSavedIsAskedAbout()
    {
        QFETCH(const QString, way);
        Window fixture;
        const QSignalSpy language(&fixture.window(), &MainWindow::languageChanged);
        const CoderId coder = fixture.project().currentCoder();
        const auto leave = [&] {
            if (way == u"window")
                fixture.window().close();
            else if (way == u"project")
                fixture.run(u"project.close"_s);
            else if (way == u"another project")
                QVERIFY(!fixture.window().openProject(fixture.file(u"none.kodeks"_s)));
            else if (way == u"a new project")
                fixture.window().projects().create(fixture.file(u"new.kodeks"_s));
            else if (way == u"coder")
                fixture.window().session().setCoder(fixture.project().findCoder(u"Coder B"_s)->id);
            else
                fixture.run(u"view.languageNb"_s);
        };
        const auto isThere = [&] {
            return fixture.window().isVisible() && fixture.window().session().project()
                && fixture.project().currentCoder() == coder && language.isEmpty()
                && !QFile::exists(fixture.file(u"new.kodeks"_s));
        };
        const QString path = fixture.project().path();
        const PassageId passage = fixture.passages().constFirst().id;
        {
            const MovedAway away(path);
            fixture.writeMemo(u"A thought"_s);
            leave();
            QVERIFY(fixture.question());
            QVERIFY(fixture.question()->informativeText().contains(u"A thought"_s));
            QCOMPARE(fixture.question()->defaultButton(), fixture.question()->button(QMessageBox::Cancel));
            fixture.question()->reject();
            QVERIFY(isThere());
            QCOMPARE(fixture.written(), u"A thought"_s);
        }
        leave();
        QVERIFY(way == u"another project" || !isThere());
        fixture.restart();
        QVERIFY(fixture.window().openProject(path));
        QCOMPARE(fixture.project().passage(passage)->memo, u"A thought"_s);
    }

    void aCodingThatIsNotFinishedIsAskedAbout_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("window") << u"window"_s;
        QTest::newRow("project") << u"project"_s;
    }

    void aCodingThatIsNotFinishedIsAskedAbout()
    {
        QFETCH(const QString, way);
        Window fixture;
        const auto leave = [&] {
            if (way == u"window")
                fixture.window().close();
            else
                fixture.run(u"project.close"_s);
        };
        fixture.type(u"<Enter>"_s);
        auto *task = fixture.window().findChild<QLineEdit *>(u"codeBarTask"_s);
        QVERIFY(task->isVisible());
        fixture.type(u"syke"_s);
        leave();
        QVERIFY(fixture.question());
        QVERIFY2(fixture.question()->informativeText().contains(u"syke"_s),
            qPrintable(fixture.question()->informativeText()));
        fixture.question()->reject();
        QVERIFY(fixture.window().isVisible());
        QVERIFY(fixture.window().session().project());
        QVERIFY(task->isVisible());
        QCOMPARE(task->text(), u"syke"_s);
        leave();
        fixture.question()->findChild<QPushButton *>(u"decisionVerb"_s)->click();
        QVERIFY(!fixture.window().isVisible() || !fixture.window().session().project());
    }

    void aCodeBarInWhichNothingWasSaidIsNotAskedAbout()
    {
        Window fixture;
        fixture.type(u"<Enter>"_s);
        QVERIFY(fixture.window().findChild<QLineEdit *>(u"codeBarTask"_s)->isVisible());
        fixture.run(u"project.close"_s);
        QVERIFY(!fixture.question());
        QVERIFY(!fixture.window().session().project());
    }

    void onesWordIsTakenForLeavingAMemoBehind()
    {
        Window fixture;
        const QString path = fixture.project().path();
        const MovedAway away(path);
        fixture.writeMemo(u"A thought"_s);
        fixture.window().close();
        QVERIFY(fixture.question());
        fixture.question()->findChild<QPushButton *>(u"decisionVerb"_s)->click();
        QVERIFY(!fixture.window().isVisible());
    }

    void aMemoWhosePassageIsGoneIsAskedAbout()
    {
        Window fixture;
        fixture.writeMemo(u"A thought"_s);
        fixture.project().apply(Edits::removePassages({fixture.passages().constFirst().id})).value();
        fixture.run(u"project.close"_s);
        QVERIFY(fixture.question());
        QVERIFY(fixture.question()->informativeText().contains(u"A thought"_s));
        fixture.question()->findChild<QPushButton *>(u"decisionVerb"_s)->click();
        QVERIFY(!fixture.window().session().project());
    }

    void aMemoThatCouldNotBeSavedWaitsWithItsPassage()
    {
        Window fixture;
        const LetterId letter = fixture.open();
        const PassageId passage = fixture.passages().constFirst().id;
        {
            const MovedAway away(fixture.project().path());
            fixture.writeMemo(u"A thought"_s);
            fixture.window().letters().openPassage(
                letter, fixture.passages().constLast().id, LetterController::Focus::Stay);
            QVERIFY(!fixture.message().isEmpty());
        }
        fixture.window().letters().openPassage(letter, passage, LetterController::Focus::Stay);
        QCOMPARE(fixture.written(), u"A thought"_s);
        fixture.window().letters().openPassage(
            letter, fixture.passages().constLast().id, LetterController::Focus::Stay);
        QCOMPARE(fixture.project().passage(passage)->memo, u"A thought"_s);
    }

    void aFactBeingWrittenIsKeptOnClosing()
    {
        Window fixture;
        const LetterId letter = fixture.open();
        fixture.run(u"go.facts"_s);
        auto *sender = fixture.window().findChild<QLineEdit *>(u"factValue%1"_s.arg(int(Fact::Sender)));
        sender->setFocus();
        sender->selectAll();
        QTest::keyClicks(sender, u"The union"_s);
        fixture.reopen();
        QCOMPARE(fixture.project().letter(letter)->fact(Fact::Sender), u"The union"_s);
    }

    void aCoderIsRenamed()
    {
        Window fixture;
        const CoderId coder = fixture.project().currentCoder();
        const qsizetype passages = fixture.project().passageCount({}, coder);
        const auto give = [&](const QString &name) {
            fixture.run(u"coding.renameCoder"_s);
            auto *dialog = fixture.window().findChild<NameDialog *>(u"renameCoder"_s);
            dialog->setName(name);
            dialog->accept();
            const QString note = dialog->findChild<QLabel *>(u"nameNote"_s)->text();
            delete dialog;
            return note;
        };
        give(u"  Anne "_s);
        QCOMPARE(fixture.project().coder(coder)->name, u"Anne"_s);
        QCOMPARE(fixture.project().passageCount({}, coder), passages);
        QCOMPARE(fixture.window().findChild<QWidget *>(u"coderButton"_s)->property("text").toString(), u"Anne"_s);
        QVERIFY(give(u"coder b"_s).contains(u"Coder B"_s));
        QCOMPARE(fixture.project().coder(coder)->name, u"Anne"_s);
        fixture.run(u"edit.undo"_s);
        QCOMPARE(fixture.project().coder(coder)->name, u"Coder A"_s);
    }

    void codersAreMergedAndRemovedWithWhatTheyDid()
    {
        Window fixture;
        Project &project = fixture.project();
        const CoderId a = project.findCoder(u"Coder A"_s)->id;
        const CoderId b = project.findCoder(u"Coder B"_s)->id;
        const qsizetype all = project.passageCount();
        fixture.run(u"coding.coders"_s);
        auto *dialog = fixture.window().findChild<CodersDialog *>(u"codersDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->chosen(), a);
        dialog->findChild<QPushButton *>(u"codersMerge"_s)->click();
        auto *into = dialog->findChild<QInputDialog *>(u"coderMergeInto"_s);
        QVERIFY(into);
        into->setTextValue(u"Coder B"_s);
        into->accept();
        QVERIFY(!project.coder(a));
        QVERIFY(project.passageCount({}, b) <= all);
        QVERIFY(!project.currentCoder().isValid());
        fixture.run(u"edit.undo"_s);
        QVERIFY(project.coder(a));
        QCOMPARE(project.passageCount(), all);
        dialog->findChild<QPushButton *>(u"codersRemove"_s)->click();
        auto *question = dialog->findChild<QMessageBox *>(u"coderQuestion"_s);
        QVERIFY(question);
        QVERIFY(question->informativeText().contains(u"passage"_s));
        question->findChild<QPushButton *>(u"coderVerb1"_s)->click();
        QCOMPARE(project.coders().size(), 1);
        QVERIFY(project.passageCount() < all);
        fixture.run(u"edit.undo"_s);
        QCOMPARE(project.passageCount(), all);
    }

    void theOverviewStandsInTheLettersPlace()
    {
        Window fixture;
        const WindowParts &parts = fixture.window().parts();
        fixture.run(u"go.overview"_s);
        QVERIFY(!parts.overview->isHidden());
        QVERIFY(parts.letterArea->isHidden());
        auto *letters = parts.overview->findChild<ListTable *>(u"overviewLetters"_s);
        QVERIFY(QTest::qWaitFor([&] { return letters->model()->rowCount() > 0; }));
        const QString name = letters->model()->index(2, 0).data().toString();
        emit letters->clicked(letters->model()->index(2, 0));
        QVERIFY(parts.overview->isHidden());
        QCOMPARE(Display::letter(*fixture.project().letter(fixture.window().letters().letter().id())), name);
        fixture.run(u"go.overview"_s);
        emit letters->clicked(letters->model()->index(2, 2));
        auto *shown = parts.passages->findChild<QTableView *>(u"passagesTable"_s)->model();
        QVERIFY(QTest::qWaitFor([&] { return shown->rowCount() == letters->model()->index(2, 2).data().toInt(); }));
        fixture.run(u"go.letter"_s);
        QVERIFY(parts.overview->isHidden());
    }

    void checksLeadToTheirPlacesAndRememberWhatIsLeftOut()
    {
        Window fixture;
        Project &project = fixture.project();
        const auto apply = [&project](const Edit &edit) {
            const auto change = project.apply(edit);
            QVERIFY2(change, qPrintable(change ? QString() : change.error().message));
        };
        const LetterId letter = fixture.named(u"velferdsetaten.txt"_s);
        apply(Edits::setFact(letter, Fact::Dated, std::optional(u"2924-04-17"_s)));
        Passage passage;
        passage.letter = letter;
        passage.coder = project.currentCoder();
        passage.range = {30, 40};
        apply(Edits::addPassage(passage));
        Task task = *std::ranges::find_if(project.codebook().tasks, [](const Task &each) { return !each.group; });
        const TaskId twin = task.id;
        task.id = {};
        task.text = {};
        task.parent = {};
        apply(Edits::addTask(task));
        apply(Edits::addCoder({{}, {}, u"coder a."_s, u"#000000"_s}));
        apply(Edits::addCoder({{}, {}, u"Coder A ."_s, u"#000000"_s}));
        fixture.run(u"go.checks"_s);
        ChecksPanel *checks = fixture.window().parts().checks;
        QCOMPARE(fixture.tab(), u"checksPanel"_s);
        QVERIFY(QTest::qWaitFor([&] { return !checks->isChecking(); }));
        auto *tree = checks->findChild<QTreeView *>(u"checksTree"_s);
        const auto press = [&](Doubt::Kind kind) {
            fixture.run(u"go.checks"_s);
            const auto *model = static_cast<DoubtsModel *>(tree->model());
            QVERIFY(model->indexIn(kind, 0).isValid());
            tree->setCurrentIndex(model->indexIn(kind, 0));
            fixture.type(u"<Enter>"_s);
        };
        press(Doubt::Kind::NoTask);
        QCOMPARE(fixture.open(), letter);
        QCOMPARE(fixture.letter().position(), 30);
        QVERIFY(fixture.letter().hasFocus());
        fixture.window().letters().open(fixture.named(u"lo-kommune-oslo.txt"_s));
        press(Doubt::Kind::LateDate);
        QCOMPARE(fixture.open(), letter);
        QCOMPARE(fixture.tab(), u"factsPanel"_s);
        fixture.window().findChild<QLineEdit *>(u"codebookFilter"_s)->setText(u"nothing is called so"_s);
        press(Doubt::Kind::SameCodeName);
        QCOMPARE(fixture.window().parts().codebook->currentCode(), twin.value());
        press(Doubt::Kind::SameCoderName);
        auto *coders = fixture.window().findChild<CodersDialog *>(u"codersDialog"_s);
        QVERIFY(coders);
        coders->close();
        checks->setChoice(u"no-date/no-task"_s);
        fixture.reopen();
        QCOMPARE(fixture.window().parts().checks->choice(), u"no-date/no-task"_s);
    }

    void aCoderWithoutPassagesIsRemoved()
    {
        Window fixture;
        Session &session = fixture.window().session();
        const auto remove = [&] {
            fixture.run(u"coding.removeCoder"_s);
            QVERIFY(fixture.question());
            QCOMPARE(fixture.question()->defaultButton(), fixture.question()->button(QMessageBox::Cancel));
            fixture.question()->findChild<QPushButton *>(u"decisionVerb"_s)->click();
        };
        remove();
        QVERIFY(fixture.project().findCoder(u"Coder A"_s));
        QVERIFY(fixture.message().contains(u"passages"_s));
        QVERIFY(session.apply(Edits::addCoder({{}, {}, u"Anne"_s, u"#cc79a7"_s})));
        session.setCoder(fixture.project().findCoder(u"Anne"_s)->id);
        remove();
        QVERIFY(!fixture.project().findCoder(u"Anne"_s));
        QVERIFY(!fixture.window().actions().action(u"coding.renameCoder"_s)->isEnabled());
    }
};

KODEKS_TEST(PlacesFeature)
#include "tst_placesfeature.moc"
