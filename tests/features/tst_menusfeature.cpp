// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "tests/support/files/csvrows.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/dialogs/coding/codehitsdialog.h"
#include "ui/dialogs/coding/describelettersdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/handbook/handbookdialog.h"
#include "ui/dialogs/parts/namedialog.h"
#include "ui/letter/letterview.h"
#include "ui/models/codes/codedrag.h"
#include "ui/models/letters/letterlistmodel.h"
#include "ui/panels/codebook/codebookpanel.h"
#include "ui/panels/coding/codebar.h"
#include "ui/panels/letters/factspanel.h"
#include "ui/panels/letters/letterspanel.h"
#include "ui/panels/searching/searchpanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/help/helpcontroller.h"
#include "ui/shell/session/preferences.h"
#include "ui/shell/session/session.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// What can be done by menus and by dragging, in the real window.
class MenusFeature : public QObject
{
    Q_OBJECT

private slots:
    void theLetterHasAMenuForWhatIsSelected();
    void theMenuRepeatsTheLastCodings();
    void theMenuOnALabelIsAboutThatPassage();
    void theMenuCopies();
    void aTaskDroppedOnASentenceCodesIt();
    void aTaskDroppedOnTheSelectionCodesIt();
    void aDirectionDroppedOnACodedSentenceIsThatPassages();
    void aCodeDroppedOnALabelIsThatPassages();
    void aCodeOfElsewhereCodesNothing_data();
    void aCodeOfElsewhereCodesNothing();
    void aChosenCodeGoesToTheSentenceWhereNothingElseIs();
    void copyAndSelectAllWorkWhereTheFocusIs();
    void enterPressesWhatTheWelcomePageOffers();
    void aKeyForWhatCannotBeDoneIsAnswered_data();
    void aKeyForWhatCannotBeDoneIsAnswered();
    void theCodebookIsInAMenu();
    void aLockedCodebookSaysThatItIsLocked();
    void theTableShowsThePassagesOfACode();
    void aHitIsCoded();
    void allHitsOfASearchAreCodedAtOnce();
    void markedHitsAreCodedThemselves();
    void hitsInFilteredLettersCanBeCodedAlone();
    void theHitsOfTheFindBarAreCoded();
    void withoutHitsThereIsNothingToCode();
    void lettersHaveKeysAndAMenu();
    void lettersAreCalledAsTheSettingsSay();
    void renamingALetterIsToldWhereTheListDoesNotShowIt();
    void memosAreWrittenAndListed();
    void severalLettersHaveAMenuOfTheirOwn();
    void severalLettersAreMarkedAndDescribedInOneStepEach();
    void severalLettersAreRemovedHavingAsked();
    void lettersAreOrderedByAnAttribute();
    void attributesStandUnderTheLetters();
    void thePassagesOfSomeLettersAreExported();
};

namespace {

struct Desk : WindowFixture
{
    Desk() { openSample(); }

    QPoint at(TextRange range) { return letter().rangeRect(range).center(); }

    /// A sentence in sight that nobody has coded.
    TextRange bare()
    {
        for (const TextRange &sentence : window().letters().sentences()) {
            const bool coded = std::ranges::any_of(
                passages(), [&](const Passage &passage) { return passage.range.overlaps(sentence); });
            if (!coded && sentence.length() > 20) {
                letter().setPosition(sentence.start);
                return sentence;
            }
        }
        return {};
    }

    /// One that is coded, in sight.
    Passage coded()
    {
        const Passage passage = passages().constFirst();
        letter().revealRange(passage.range);
        return passage;
    }

    QPoint label(PassageId id)
    {
        for (const MarginItem &item : letter().margin().items()) {
            if (item.mark.id == id)
                return item.label.center();
        }
        return {};
    }

    QMenu *menuAt(QPoint point)
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, point, letter().viewport()->mapToGlobal(point));
        QCoreApplication::sendEvent(letter().viewport(), &event);
        return letter().findChild<QMenu *>(u"letterMenu"_s);
    }

    void drop(const DraggedCode &code, QPoint point)
    {
        const std::unique_ptr<QMimeData> data(codeData(project(), code));
        drop(*data, point);
    }

    void drop(const QMimeData &data, QPoint point)
    {
        QDragEnterEvent enter(point, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(letter().viewport(), &enter);
        QDropEvent event(point, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(letter().viewport(), &event);
    }

    DraggedCode task() { return {CodeDimension::Tasks, project().codebook().findTask(u"T.AD.LONN"_s)->id.value()}; }
    DraggedCode cooperation()
    {
        const auto &all = project().codebook().directions;
        return {CodeDimension::Directions,
            std::ranges::find(all, Direction::Kind::Cooperation, &Direction::kind)->id.value()};
    }

    std::optional<Passage> passageOn(TextRange range)
    {
        for (const Passage &passage : passages()) {
            if (passage.range == range)
                return passage;
        }
        return {};
    }
};

QStringList textsOf(const QMenu *menu)
{
    QStringList texts;
    for (const QAction *action : menu ? menu->actions() : QList<QAction *>())
        texts.append(QString(action->text()).remove(u'&'));
    return texts;
}

QAction *entry(const QMenu *menu, const QString &text)
{
    return menu->actions().value(textsOf(menu).indexOf(text));
}

} // namespace

void MenusFeature::theLetterHasAMenuForWhatIsSelected()
{
    Desk desk;
    const TextRange sentence = desk.bare();
    desk.letter().setSelection({sentence.start, sentence.start + 12});
    const QMenu *menu = desk.menuAt(desk.at(desk.letter().selection()));
    QVERIFY(menu);
    QCOMPARE(desk.letter().selection(), (TextRange{sentence.start, sentence.start + 12}));
    const QStringList texts = textsOf(menu);
    for (const QString &text : {u"Code the selection…"_s, u"New task from the selected words…"_s,
             u"Repeat the last coding"_s, u"Copy"_s, u"Search in all letters"_s})
        QVERIFY2(texts.contains(text), qPrintable(text));
    QVERIFY(!texts.contains(u"Remove the passage"_s));
}

void MenusFeature::theMenuRepeatsTheLastCodings()
{
    Desk desk;
    desk.bare();
    desk.type(u"<Enter>syk<Tab>e>b<Enter>"_s);
    desk.bare();
    desk.type(u"<Enter>løn<Tab>u<Enter>"_s);
    const TextRange sentence = desk.bare();
    QMenu *menu = desk.menuAt(desk.at(sentence));
    const QList<QAction *> recent = menu->findChildren<QAction *>(u"recentCoding"_s);
    QCOMPARE(recent.size(), 2);
    const QString said = QString(recent.at(1)->text()).remove(u'&');
    QCOMPARE(said, u"Sykehjem · etat → bydel"_s);
    recent.at(1)->trigger();
    const auto made = desk.passageOn(sentence);
    QVERIFY(made);
    const Task *task = desk.project().codebook().task(made->task);
    QVERIFY2(task && said.startsWith(task->name), qPrintable(said));
}

void MenusFeature::theMenuOnALabelIsAboutThatPassage()
{
    Desk desk;
    const Passage passage = desk.coded();
    desk.letter().grab();
    QMenu *menu = desk.menuAt(desk.label(passage.id));
    QCOMPARE(desk.window().letters().currentPassage(), passage.id);
    QVERIFY(passage.range.contains(desk.letter().position()));
    entry(menu, u"Remove the passage"_s)->trigger();
    QVERIFY(!desk.project().passage(passage.id));
}

void MenusFeature::theMenuCopies()
{
    Desk desk;
    const TextRange sentence = desk.bare();
    entry(desk.menuAt(desk.at(sentence)), u"Copy"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), desk.letter().letter().slice(sentence));
}

void MenusFeature::aTaskDroppedOnASentenceCodesIt()
{
    Desk desk;
    const TextRange sentence = desk.bare();
    desk.letter().setPosition(0);
    desk.letter().revealRange(sentence);
    desk.drop(desk.task(), desk.at(sentence));
    const auto made = desk.passageOn(sentence);
    QVERIFY(made);
    QCOMPARE(made->task.value(), desk.task().id);
    QCOMPARE(desk.window().letters().currentPassage(), made->id);
    desk.run(u"edit.undo"_s);
    QVERIFY(!desk.passageOn(sentence));
}

void MenusFeature::aTaskDroppedOnTheSelectionCodesIt()
{
    Desk desk;
    const TextRange words{desk.bare().start, desk.letter().position() + 12};
    desk.letter().setSelection(words);
    desk.drop(desk.task(), desk.at(words));
    const QList<Passage> passages = desk.passages();
    QVERIFY(std::ranges::any_of(passages, [&](const Passage &passage) {
        return passage.range.start == words.start && passage.range.end <= words.end
            && passage.task.value() == desk.task().id;
    }));
}

void MenusFeature::aDirectionDroppedOnACodedSentenceIsThatPassages()
{
    Desk desk;
    const Passage passage = desk.coded();
    const qsizetype before = desk.passages().size();
    desk.letter().setPosition(0);
    desk.letter().revealRange(passage.range);
    desk.drop(desk.cooperation(), desk.at({passage.range.start, passage.range.start + 3}));
    QCOMPARE(desk.passages().size(), before);
    QCOMPARE(desk.project().passage(passage.id)->direction.value(), desk.cooperation().id);
    QCOMPARE(desk.project().passage(passage.id)->task, passage.task);
}

void MenusFeature::aCodeDroppedOnALabelIsThatPassages()
{
    Desk desk;
    const Passage passage = desk.coded();
    desk.letter().grab();
    desk.drop(desk.task(), desk.label(passage.id));
    QCOMPARE(desk.project().passage(passage.id)->task.value(), desk.task().id);
}

void MenusFeature::aCodeOfElsewhereCodesNothing_data()
{
    QTest::addColumn<bool>("group");
    QTest::addColumn<QString>("said");
    QTest::newRow("another project’s") << false << u"not one of this project"_s;
    QTest::newRow("a group") << true << u"is a group"_s;
}

void MenusFeature::aCodeOfElsewhereCodesNothing()
{
    QFETCH(bool, group);
    QFETCH(QString, said);
    Desk desk;
    const TextRange sentence = desk.bare();
    const qsizetype before = desk.passages().size();
    if (group) {
        desk.drop(
            {CodeDimension::Tasks, desk.project().codebook().children({}).constFirst().id.value()}, desk.at(sentence));
    } else {
        QMimeData data;
        data.setData(codeDataType(), "{00000000-0000-0000-0000-000000000000} 0 1");
        desk.drop(data, desk.at(sentence));
    }
    QCOMPARE(desk.passages().size(), before);
    QVERIFY2(desk.message().contains(said), qPrintable(desk.message()));
}

void MenusFeature::aChosenCodeGoesToTheSentenceWhereNothingElseIs()
{
    Desk desk;
    const TextRange sentence = desk.bare();
    QVERIFY(!desk.window().letters().current());
    emit desk.window().parts().codebook->taskChosen(TaskId(desk.task().id));
    QVERIFY(desk.passageOn(sentence));
    QCOMPARE(desk.passageOn(sentence)->task.value(), desk.task().id);
}

void MenusFeature::copyAndSelectAllWorkWhereTheFocusIs()
{
    Desk desk;
    desk.run(u"edit.selectAll"_s);
    QCOMPARE(desk.letter().selection(), (TextRange{0, desk.letter().letter().length()}));
    desk.type(u"<Escape>"_s);
    desk.run(u"go.codebook"_s);
    desk.type(u"lønn"_s);
    desk.run(u"edit.selectAll"_s);
    desk.run(u"edit.copy"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"lønn"_s);
    QVERIFY(desk.letter().selection().isEmpty());
}

void MenusFeature::aKeyForWhatCannotBeDoneIsAnswered_data()
{
    QTest::addColumn<QKeyCombination>("key");
    QTest::addColumn<QString>("said");
    QTest::newRow("next difference") << QKeyCombination(Qt::Key_F8) << u"takes two coders"_s;
    QTest::newRow("agreement") << (Qt::CTRL | Qt::SHIFT | Qt::Key_A) << u"takes two coders"_s;
    QTest::newRow("a letter’s key without a letter") << QKeyCombination(Qt::Key_Period) << u"No letter is open"_s;
    QTest::newRow("next letter") << (Qt::CTRL | Qt::Key_PageDown) << u"no letters yet"_s;
    QTest::newRow("undo") << (Qt::CTRL | Qt::Key_Z) << u"nothing to undo"_s;
}

void MenusFeature::aKeyForWhatCannotBeDoneIsAnswered()
{
    QFETCH(QKeyCombination, key);
    QFETCH(QString, said);
    WindowFixture fixture;
    auto made = Project::create(fixture.file(u"new.kodeks"_s), u"New"_s);
    fixture.window().session().adopt(std::move(*made));
    fixture.letter().setFocus();
    QTest::keyClick(&fixture.letter(), key.key(), key.keyboardModifiers());
    QVERIFY2(fixture.message().contains(said), qPrintable(fixture.message()));
}

void MenusFeature::theCodebookIsInAMenu()
{
    Desk desk;
    desk.run(u"codebook.edit"_s);
    QVERIFY2(desk.message().contains(u"No code is chosen"), qPrintable(desk.message()));
    desk.window().parts().codebook->setCurrentCode(desk.task().id);
    const TextRange sentence = desk.bare();
    desk.run(u"codebook.give"_s);
    QVERIFY(desk.passageOn(sentence));
    desk.run(u"codebook.edit"_s);
    QVERIFY(desk.window().findChild<QDialog *>(u"codeDialog"_s));
}

void MenusFeature::aLockedCodebookSaysThatItIsLocked()
{
    Desk desk;
    QVERIFY(desk.window().session().apply(Edits::setLocked(true)));
    desk.run(u"go.codebook"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Insert);
    QVERIFY2(desk.message().contains(u"codebook is locked"), qPrintable(desk.message()));
}

void MenusFeature::theTableShowsThePassagesOfACode()
{
    Desk desk;
    auto *codebook = desk.window().parts().codebook;
    codebook->setCurrentCode(desk.task().id);
    desk.run(u"codebook.passages"_s);
    auto *table = desk.window().findChild<QTableView *>(u"passagesTable"_s);
    auto *code = desk.window().findChild<QToolButton *>(u"passageCode"_s);
    const qsizetype wanted = desk.project().passageCount(TaskId(desk.task().id));
    QVERIFY(QTest::qWaitFor([&] { return table->model()->rowCount() == wanted; }));
    QCOMPARE(code->text(), u"Lønn  ×"_s);
    const int few = table->model()->rowCount();
    code->click();
    QVERIFY(table->model()->rowCount() > few);
    QVERIFY(!code->isVisible());
}

void MenusFeature::enterPressesWhatTheWelcomePageOffers()
{
    WindowFixture fixture;
    auto *handbook = fixture.window().findChild<QPushButton *>(u"welcome.help.handbook"_s);
    handbook->setFocus();
    QTest::keyClick(handbook, Qt::Key_Return);
    QVERIFY(fixture.window().findChild<HelpController *>()->handbook());
    auto *sample = fixture.window().findChild<QPushButton *>(u"welcomeSample"_s);
    sample->setFocus();
    QTest::keyClick(sample, Qt::Key_Return);
    QVERIFY(fixture.window().session().project());
}

void MenusFeature::aHitIsCoded()
{
    Desk desk;
    desk.run(u"edit.searchAll"_s);
    auto *table = desk.window().findChild<QTableView *>(u"searchTable"_s);
    desk.window().parts().search->search(u"sykehjem"_s);
    QVERIFY(QTest::qWaitFor([&] { return table->model()->rowCount() > 0; }));
    table->setCurrentIndex(table->model()->index(0, 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    QVERIFY(desk.window().parts().codeBar->isOpen());
    QCOMPARE(desk.letter().letter().slice(desk.letter().selection()).toLower(), u"sykehjem"_s);
}

namespace {

/// Searches, asks for the coding of hits and takes the nth choice, then the first task of that name.
struct HitDesk : Desk
{
    QTableView *table() { return window().findChild<QTableView *>(u"searchTable"_s); }

    void search(const QString &query)
    {
        run(u"edit.searchAll"_s);
        SearchPanel *panel = window().parts().search;
        panel->search(query);
        QVERIFY(QTest::qWaitFor([&] { return !panel->isSearching() && !panel->isEmpty(); }));
    }

    CodeHitsDialog *dialog() { return window().findChild<CodeHitsDialog *>(); }

    QStringList choices()
    {
        QStringList texts;
        if (const auto *only = dialog()->findChild<QLabel *>(u"codeHitsOnly"_s))
            texts.append(only->text());
        for (const QRadioButton *button : dialog()->findChildren<QRadioButton *>())
            texts.append(QString(button->text()).remove(u'&'));
        return texts;
    }

    void code(const QString &task)
    {
        dialog()->accept();
        window().activateWindow();
        QVERIFY(QTest::qWaitFor([&] { return window().parts().codeBar->isOpen() && QApplication::focusWidget(); }));
        type(task + u"<Enter>"_s);
        QVERIFY(!window().parts().codeBar->isOpen());
    }

    qsizetype mine() { return project().passageCount({}, project().currentCoder()); }
};

} // namespace

void MenusFeature::allHitsOfASearchAreCodedAtOnce()
{
    HitDesk desk;
    const qsizetype before = desk.mine();
    desk.search(u"sykehjem*"_s);
    desk.run(u"coding.codeHits"_s);
    QCOMPARE(desk.choices().constFirst(), u"All: 2 hit(s) in 1 letter(s)"_s);
    desk.code(u"Nattåpent"_s);
    QCOMPARE(desk.mine(), before + 2);
    QVERIFY2(desk.message().startsWith(u"2 passage(s) made."_s), qPrintable(desk.message()));
    QVERIFY2(desk.message().contains(u"Nattåpent"_s), qPrintable(desk.message()));
    desk.search(u"sykehjem"_s);
    desk.run(u"coding.codeHits"_s);
    desk.code(u"Nattåpent"_s);
    QCOMPARE(desk.mine(), before + 2);
    QVERIFY2(desk.message().contains(u"coded so already"_s), qPrintable(desk.message()));
    desk.run(u"edit.undo"_s);
    QCOMPARE(desk.mine(), before);
}

void MenusFeature::markedHitsAreCodedThemselves()
{
    HitDesk desk;
    const qsizetype before = desk.mine();
    desk.search(u"bydel*"_s);
    desk.table()->selectionModel()->select(
        QItemSelection(desk.table()->model()->index(1, 0), desk.table()->model()->index(3, 1)),
        QItemSelectionModel::ClearAndSelect);
    desk.table()->setFocus();
    QTest::keyClick(desk.table(), Qt::Key_F2);
    QVERIFY2(
        desk.choices().at(1).startsWith(u"Only the marked ones: 3 hit(s)"_s), qPrintable(desk.choices().join(u'\n')));
    QCOMPARE(desk.dialog()->choice(), 1);
    desk.dialog()->findChildren<QRadioButton *>().constLast()->setChecked(true);
    desk.code(u"Nattåpent"_s);
    QCOMPARE(desk.mine(), before + 3);
    QVERIFY(!desk.preferences().codesSentencesOfHits());
}

void MenusFeature::hitsInFilteredLettersCanBeCodedAlone()
{
    HitDesk desk;
    desk.search(u"bydel*"_s);
    desk.window().findChild<QLineEdit *>(u"letterFilter"_s)->setText(u"LO Kommune"_s);
    desk.run(u"coding.codeHits"_s);
    QVERIFY2(desk.choices().at(1).startsWith(u"Only in the letters that the list of letters shows now: "_s)
            && desk.choices().at(1).endsWith(u"in 1 letter(s)"_s),
        qPrintable(desk.choices().at(1)));
}

void MenusFeature::theHitsOfTheFindBarAreCoded()
{
    HitDesk desk;
    const qsizetype before = desk.passages().size();
    desk.window().findChild<QLineEdit *>(u"findEdit"_s)->setText(u"bydel"_s);
    desk.run(u"edit.find"_s);
    desk.run(u"coding.codeHits"_s);
    QVERIFY2(desk.choices().constFirst().endsWith(u"in this letter"_s), qPrintable(desk.choices().constFirst()));
    QVERIFY(desk.dialog()->findChild<QLabel *>(u"codeHitsOnly"_s)); // there is nothing to choose
    desk.code(u"Nattåpent"_s);
    QVERIFY(desk.passages().size() > before);
}

void MenusFeature::withoutHitsThereIsNothingToCode()
{
    HitDesk desk;
    desk.run(u"coding.codeHits"_s);
    QVERIFY(!desk.dialog());
    QVERIFY(desk.message().contains(u"Ctrl+Shift+F"_s));
}

void MenusFeature::lettersHaveKeysAndAMenu()
{
    Desk desk;
    auto *list = desk.window().findChild<QListView *>(u"letterList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F2);
    QVERIFY(desk.window().findChild<NameDialog *>(u"renameLetter"_s));
    desk.window().findChild<NameDialog *>(u"renameLetter"_s)->reject();
    emit list->customContextMenuRequested(list->visualRect(list->currentIndex()).center());
    auto *menu = desk.window().parts().letters->findChild<QMenu *>(u"letterListMenu"_s);
    QVERIFY(textsOf(menu).contains(u"Remove the letter…\tDel"_s));
    const LetterId letter = desk.window().letters().letter().id();
    const bool done = desk.project().isDone(letter, desk.project().currentCoder());
    entry(menu, u"Mark it as done, or not"_s)->trigger();
    QCOMPARE(desk.project().isDone(letter, desk.project().currentCoder()), !done);
}

void MenusFeature::lettersAreCalledAsTheSettingsSay()
{
    Desk desk;
    auto *list = desk.window().findChild<QListView *>(u"letterList"_s);
    QCOMPARE(list->currentIndex().data().toString(), u"LO Kommune Oslo"_s);
    desk.preferences().setLetterCalling(LetterCalling::SenderAndFile);
    desk.restart();
    desk.openSample();
    list = desk.window().findChild<QListView *>(u"letterList"_s);
    QCOMPARE(list->currentIndex().data().toString(), u"LO Kommune Oslo (lo-kommune-oslo.txt)"_s);
    desk.run(u"coding.done"_s);
    QCOMPARE(desk.project().undoTitle(), u"Mark “LO Kommune Oslo (lo-kommune-oslo.txt)” as done"_s);
    desk.preferences().setLetterCalling(LetterCalling::Sender);
    desk.restart();
}

void MenusFeature::renamingALetterIsToldWhereTheListDoesNotShowIt()
{
    Desk desk;
    desk.run(u"letter.rename"_s);
    auto *dialog = desk.window().findChild<NameDialog *>(u"renameLetter"_s);
    dialog->setName(u"lo.txt"_s);
    dialog->accept();
    QVERIFY2(desk.message().contains(u"“lo.txt” in files"_s), qPrintable(desk.message()));
}

void MenusFeature::memosAreWrittenAndListed()
{
    Desk desk;
    desk.run(u"letter.memo"_s);
    auto *facts = desk.window().parts().facts;
    auto *memo = facts->findChild<QPlainTextEdit *>(u"memo"_s);
    QVERIFY(memo->isVisible());
    memo->setPlainText(u"Ask them again"_s);
    facts->commitMemo();
    QCOMPARE(desk.project().memos(desk.window().letters().letter().id())->constFirst().text, u"Ask them again"_s);
    desk.run(u"project.memo"_s);
    auto *dialog = desk.window().findChild<QDialog *>(u"projectMemoDialog"_s);
    QCOMPARE(dialog->focusWidget()->objectName(), u"memo"_s);
    dialog->findChild<QPlainTextEdit *>(u"memo"_s)->setPlainText(u"Of the study"_s);
    dialog->accept();
    QCOMPARE(desk.project().memos({})->constFirst().text, u"Of the study"_s);
    desk.window().activateWindow();
    desk.run(u"go.memos"_s);
    auto *table = desk.window().findChild<QTableView *>(u"memoTable"_s);
    QVERIFY(QTest::qWaitFor([&] { return table->model()->rowCount() >= 2; }));
    QCOMPARE(table->model()->index(0, 4).data().toString(), u"Of the study"_s);
    desk.window().findChild<QLineEdit *>(u"memoFilter"_s)->setText(u"again"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"LO Kommune Oslo"_s);
    desk.window().parts().tabs->setCurrentWidget(desk.window().parts().search);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(desk.window().parts().tabs->currentWidget(), facts);
    desk.run(u"edit.undo"_s);
    QVERIFY(desk.project().memos({})->isEmpty());
}

namespace {

/// The list of letters, with its first two marked.
struct ListDesk : Desk
{
    ListDesk()
    {
        list()->setCurrentIndex(row(0));
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
    }

    QListView *list() { return window().findChild<QListView *>(u"letterList"_s); }
    QModelIndex row(int number) { return list()->model()->index(number, 0); }

    QMenu *menu()
    {
        emit list() -> customContextMenuRequested(list()->visualRect(row(0)).center());
        return window().parts().letters->findChild<QMenu *>(u"letterListMenu"_s);
    }

    qsizetype done()
    {
        return std::ranges::count_if(project().letters(),
            [this](const Letter &letter) { return project().isDone(letter.id, project().currentCoder()); });
    }
};

} // namespace

void MenusFeature::severalLettersHaveAMenuOfTheirOwn()
{
    ListDesk desk;
    QCOMPARE(desk.list()->selectionModel()->selectedRows().size(), 2);
    const QStringList texts = textsOf(desk.menu());
    QVERIFY2(texts.contains(u"Mark as done"_s) && texts.contains(u"Set a fact or attribute…\tF2"_s)
            && texts.contains(u"Remove the letters…\tDel"_s) && texts.contains(u"Export their passages…"_s),
        qPrintable(texts.join(u'\n')));
    QCOMPARE(desk.window().letters().letter().id().value(), desk.row(1).data(LetterListModel::LetterRole).toLongLong());
}

void MenusFeature::severalLettersAreMarkedAndDescribedInOneStepEach()
{
    ListDesk desk;
    const qsizetype before = desk.done();
    entry(desk.menu(), u"Mark as done"_s)->trigger();
    QCOMPARE(desk.done(), before + 2);
    QTest::keyClick(desk.list(), Qt::Key_F2);
    auto *dialog = desk.window().findChild<DescribeLettersDialog *>();
    dialog->findChild<QComboBox *>(u"describeWhat"_s)->setEditText(u"Kind"_s);
    dialog->findChild<QLineEdit *>(u"describeValue"_s)->setText(u"agency"_s);
    dialog->accept();
    const auto described = std::ranges::count_if(
        desk.project().letters(), [](const Letter &letter) { return letter.attributes.value(u"Kind"_s) == u"agency"; });
    QCOMPARE(described, 2);
    desk.run(u"edit.undo"_s);
    desk.run(u"edit.undo"_s);
    QCOMPARE(desk.done(), before);
}

void MenusFeature::severalLettersAreRemovedHavingAsked()
{
    ListDesk desk;
    const qsizetype before = desk.project().letters().size();
    const qsizetype passages
        = desk.project().passageCount(LetterId(desk.row(0).data(LetterListModel::LetterRole).toLongLong()))
        + desk.project().passageCount(LetterId(desk.row(1).data(LetterListModel::LetterRole).toLongLong()));
    QTest::keyClick(desk.list(), Qt::Key_Delete);
    auto *question = desk.window().findChild<QMessageBox *>(u"decision"_s);
    QVERIFY2(question->text().contains(u"2 letter(s)"_s), qPrintable(question->text()));
    QVERIFY2(question->informativeText().contains(QString::number(passages)), qPrintable(question->informativeText()));
    question->findChild<QPushButton *>(u"decisionVerb"_s)->click();
    QCOMPARE(desk.project().letters().size(), before - 2);
    desk.run(u"edit.undo"_s);
    QCOMPARE(desk.project().letters().size(), before);
}

void MenusFeature::lettersAreOrderedByAnAttribute()
{
    Desk desk;
    const QList<Letter> letters = desk.project().letters();
    const QString values[] = {u"b"_s, u"10"_s, u""_s, u"2"_s};
    for (int i = 0; i < 4; ++i)
        QVERIFY(desk.window().session().apply(Edits::setAttribute(letters.at(i).id, u"Size"_s, values[i])));
    auto *button = desk.window().findChild<QToolButton *>(u"letterChoice"_s);
    emit button->menu()->aboutToShow();
    entry(button->menu(), u"By “Size”"_s)->trigger();
    auto *list = desk.window().findChild<QListView *>(u"letterList"_s);
    QStringList ends;
    for (int row = 0; row < 3; ++row)
        ends.append(list->model()->index(row, 0).data(LetterListModel::SubtitleRole).toString().section(u" · "_s, -1));
    QCOMPARE(ends, (QStringList{u"2"_s, u"10"_s, u"b"_s}));
}

void MenusFeature::attributesStandUnderTheLetters()
{
    Desk desk;
    const QList<Letter> letters = desk.project().letters();
    QVERIFY(desk.window().session().apply(Edits::setAttribute(letters.at(0).id, u"Size"_s, u"10"_s)));
    auto *list = desk.window().findChild<QListView *>(u"letterList"_s);
    const auto described = [&](int row) { return list->model()->index(row, 0).data(LetterListModel::DescriptionRole); };
    const int height = list->sizeHintForRow(0);
    QVERIFY(!described(0).isValid());
    auto *button = desk.window().findChild<QToolButton *>(u"letterChoice"_s);
    emit button->menu()->aboutToShow();
    entry(button->menu(), u"Show “Size”"_s)->trigger();
    QStringList values;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        values.append(described(row).toString());
    QCOMPARE(values.count(u"10"_s), 1);
    QVERIFY(list->sizeHintForRow(0) > height);
    const QString choice = desk.window().parts().letters->lineChoice();
    QVERIFY(!choice.isEmpty() && !choice.contains(u"Size"_s));
    desk.window().parts().letters->setProject(&desk.project());
    QVERIFY(!described(0).isValid());
    desk.window().parts().letters->setLineChoice(choice);
    QVERIFY(described(0).isValid());
}

void MenusFeature::thePassagesOfSomeLettersAreExported()
{
    ListDesk desk;
    entry(desk.menu(), u"Export their passages…"_s)->trigger();
    auto *dialog = desk.window().findChild<ExportDialog *>();
    QCOMPARE(dialog->windowTitle(), u"Export the passages of 2 letter(s)"_s);
    const QString file = desk.file(u"two.csv"_s);
    QVERIFY(exportPassages(desk.project().path(), file, dialog->options()).has_value());
    qsizetype expected = 0;
    for (int row = 0; row < 2; ++row)
        expected += desk.project().passageCount(LetterId(desk.row(row).data(LetterListModel::LetterRole).toLongLong()));
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csvRows(csv.readAll()).size(), expected);
}

KODEKS_TEST(MenusFeature)
#include "tst_menusfeature.moc"
