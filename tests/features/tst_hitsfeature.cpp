// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "core/project/searching/hittable.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/dialogs/coding/codehitsdialog.h"
#include "ui/letter/letterview.h"
#include "ui/panels/coding/codebar.h"
#include "ui/panels/searching/hittable.h"
#include "ui/panels/searching/searchpanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/files/exportcontroller.h"
#include "ui/shell/session/messagebar.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

struct SearchDesk : WindowFixture
{
    SearchDesk() { openSample(); }

    SearchPanel &panel() { return *window().parts().search; }
    HitTable &table() { return *panel().table(); }
    const SearchModel &model() { return panel().model(); }

    void search(const QString &query)
    {
        run(u"edit.searchAll"_s);
        panel().search(query);
        QVERIFY(QTest::qWaitFor([this] { return !panel().isSearching() && !panel().isEmpty(); }));
    }

    /// The row alone, the keyboard in it.
    void goTo(int row)
    {
        table().setFocus();
        table().setCurrentIndex(model().index(row, 0));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&table(), key, modifiers); }

    std::pair<LetterId, TextRange> place() { return {window().letters().letter().id(), letter().selection()}; }

    std::pair<LetterId, TextRange> placeOf(int row)
    {
        return {model().placeAt(row).letter, model().placeAt(row).range};
    }
};

} // namespace

/// The hits of a search as a place to work, in the real window, with its own keys.
class HitsFeature : public QObject
{
    Q_OBJECT

private slots:
    void digitsPutRowsOnPilesAndEnterCodesOne();
    void rowsAreOpenedByKeys();
    void enterOnARowAloneGoesThere();
    void theNextHitIsOneKeyAwayFromTheLetter();
    void backIsWhereOneWasBefore();
    void inTheLetterTheKeyOfBackIsItsOwnAgain();
    void theMenuOnRowsHasWhatTheyCanDo();
    void withoutHitsTheirActionsAreGrey();
    void howToSearchIsChosenByActions();
    void afterCodingHitsAndItsUndoTheKeysAreWhereOneWas_data();
    void afterCodingHitsAndItsUndoTheKeysAreWhereOneWas();
    void theKeysAreTheLettersWhereTheListWithTheKeyboardHasGone();
    void hitsAreExported();
    void whatCannotBeChangedIsSearchedAndNotCoded();
};

void HitsFeature::digitsPutRowsOnPilesAndEnterCodesOne()
{
    SearchDesk desk;
    const auto mine = [&] { return desk.project().passageCount({}, desk.project().currentCoder()); };
    const qsizetype before = mine();
    desk.search(u"bydel*"_s);
    for (const int row : {2, 5}) {
        desk.goTo(row);
        desk.press(Qt::Key_4);
    }
    QCOMPARE(desk.model().placesOnPile(4).size(), 2);
    desk.goTo(7);
    desk.press(Qt::Key_4);
    desk.press(Qt::Key_0);
    QCOMPARE(desk.model().placesOnPile(4).size(), 2);
    desk.goTo(5);
    desk.press(Qt::Key_Return);
    auto *dialog = desk.window().findChild<CodeHitsDialog *>();
    QVERIFY(dialog);
    const QList<QRadioButton *> choices = dialog->findChildren<QRadioButton *>();
    QVERIFY2(choices.at(dialog->choice())->text().startsWith(u"Pile &4: 2 hit(s)"_s),
        qPrintable(choices.at(dialog->choice())->text()));
    choices.constLast()->setChecked(true); // the hits themselves
    dialog->accept();
    desk.window().activateWindow();
    QVERIFY(QTest::qWaitFor([&] { return desk.window().parts().codeBar->isOpen() && QApplication::focusWidget(); }));
    desk.type(u"Nattåpent<Enter>"_s);
    QCOMPARE(mine(), before + 2);
    desk.run(u"edit.undo"_s);
    QCOMPARE(mine(), before);
}

void HitsFeature::rowsAreOpenedByKeys()
{
    SearchDesk desk;
    desk.search(u"bydel*"_s);
    desk.goTo(3);
    const auto opened
        = [&](SearchModel::Opened how) { return QTest::qWaitFor([&] { return desk.model().openedAt(3) == how; }); };
    desk.press(Qt::Key_Right);
    QVERIFY(opened(SearchModel::Opened::Sentence));
    desk.press(Qt::Key_Right);
    QVERIFY(opened(SearchModel::Opened::Paragraph));
    desk.press(Qt::Key_Left);
    QVERIFY(opened(SearchModel::Opened::Line));
}

void HitsFeature::enterOnARowAloneGoesThere()
{
    SearchDesk desk;
    desk.search(u"bydel*"_s);
    desk.goTo(6);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.letter().hasFocus());
    QCOMPARE(desk.place(), desk.placeOf(6));
    desk.goTo(8);
    desk.press(Qt::Key_3);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.place(), desk.placeOf(8));
}

void HitsFeature::theNextHitIsOneKeyAwayFromTheLetter()
{
    SearchDesk desk;
    desk.search(u"bydel*"_s);
    desk.letter().setFocus();
    for (const int row : {0, 1, 2}) {
        QTest::keyClick(&desk.letter(), Qt::Key_F4);
        QCOMPARE(desk.place(), desk.placeOf(row));
    }
    QVERIFY(desk.letter().hasFocus());
    QTest::keyClick(&desk.letter(), Qt::Key_F4, Qt::ShiftModifier);
    QCOMPARE(desk.place(), desk.placeOf(1));
}

void HitsFeature::backIsWhereOneWasBefore()
{
    SearchDesk desk;
    desk.search(u"bydel*"_s);
    desk.letter().setFocus();
    const LetterId letter = desk.window().letters().letter().id();
    QVERIFY(desk.placeOf(0).first != letter);
    desk.letter().setPosition(desk.window().letters().sentences().at(4).start);
    const qsizetype position = desk.letter().position();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&desk.letter(), Qt::Key_F4);
    QTest::keyClick(&desk.letter(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(desk.window().letters().letter().id(), letter);
    QCOMPARE(desk.letter().position(), position);
    QTest::keyClick(&desk.letter(), Qt::Key_F4);
    QCOMPARE(desk.place(), desk.placeOf(3));
}

void HitsFeature::inTheLetterTheKeyOfBackIsItsOwnAgain()
{
    SearchDesk desk;
    desk.search(u"bydel*"_s);
    desk.letter().setFocus();
    QTest::keyClick(&desk.letter(), Qt::Key_F4);
    const LetterId letter = desk.window().letters().letter().id();
    const TextRange hit = desk.letter().selection();
    QTest::keyClick(&desk.letter(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(desk.letter().selection().end > hit.end);
    QTest::keyClick(&desk.letter(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(desk.window().letters().letter().id(), letter);
    QCOMPARE(desk.letter().selection(), hit);
    desk.run(u"go.back"_s);
    QVERIFY(desk.window().letters().letter().id() != letter);
}

void HitsFeature::theMenuOnRowsHasWhatTheyCanDo()
{
    SearchDesk desk;
    desk.search(u"bydel*"_s);
    desk.goTo(1);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(&desk.table(), &event);
    auto *menu = desk.table().findChild<QMenu *>(u"tableMenu"_s);
    QVERIFY(menu);
    ActionRegistry &actions = desk.window().actions();
    for (const QString &id :
        {u"hits.go"_s, u"hits.code"_s, u"hits.open"_s, u"hits.close"_s, u"hits.export"_s, u"coding.codeHits"_s})
        QVERIFY2(menu->actions().contains(actions.action(id)), qPrintable(id));
    const auto *piles = menu->findChild<QMenu *>();
    QVERIFY(piles);
    QCOMPARE(piles->actions().size(), 10);
    actions.action(u"hits.pile7"_s)->trigger();
    QCOMPARE(desk.model().pileAt(1), 7);
}

void HitsFeature::withoutHitsTheirActionsAreGrey()
{
    SearchDesk desk;
    ActionRegistry &actions = desk.window().actions();
    QVERIFY(!actions.action(u"hits.next"_s)->isEnabled());
    QVERIFY(actions.whyNot(u"hits.next"_s).contains(u"Ctrl+Shift+F"_s));
    desk.search(u"bydel*"_s);
    QVERIFY(actions.action(u"hits.next"_s)->isEnabled());
    desk.panel().search({});
    QVERIFY(!actions.action(u"hits.next"_s)->isEnabled());
}

void HitsFeature::howToSearchIsChosenByActions()
{
    SearchDesk desk;
    desk.run(u"search.pattern"_s);
    QCOMPARE(desk.window().parts().tabs->currentWidget(), static_cast<QWidget *>(&desk.panel()));
    QVERIFY(desk.panel().findChild<QLineEdit *>(u"searchQuery"_s)->hasFocus());
    desk.search(u"[Bb]ydel\\w*"_s);
    QCOMPARE(desk.panel().asked().kind, LetterSearch::Kind::Pattern);
    desk.run(u"search.forms"_s);
    QVERIFY(QTest::qWaitFor([&] { return desk.panel().asked().kind == LetterSearch::Kind::Forms; }));
    for (const auto &[action, kind] :
        {std::pair(u"search.pattern"_s, LetterSearch::Kind::Pattern), {u"search.forms"_s, LetterSearch::Kind::Forms}}) {
        desk.run(action);
        QCOMPARE(desk.panel().kind(), kind);
        desk.run(action); // again: back
        QCOMPARE(desk.panel().kind(), LetterSearch::Kind::Words);
    }
}

void HitsFeature::afterCodingHitsAndItsUndoTheKeysAreWhereOneWas_data()
{
    QTest::addColumn<QString>("from"); // where all hits are coded from
    QTest::addColumn<bool>("byButton"); // the undo
    for (const bool byButton : {false, true}) {
        const char *undone = byButton ? "undone by the message's button" : "undone by key";
        for (const char *from : {"findCode", "searchCode", "searchTable"})
            QTest::addRow("%s, %s", from, undone) << QString::fromLatin1(from) << byButton;
    }
}

void HitsFeature::afterCodingHitsAndItsUndoTheKeysAreWhereOneWas()
{
    QFETCH(const QString, from);
    QFETCH(const bool, byButton);
    SearchDesk desk;
    const auto mine = [&] { return desk.project().passageCount({}, desk.project().currentCoder()); };
    const qsizetype before = mine();
    if (from == u"findCode"_s) {
        desk.run(u"edit.find"_s);
        desk.type(u"bydel"_s);
    } else {
        desk.search(u"bydel*"_s);
        desk.goTo(0);
    }
    auto *asking = desk.window().findChild<QWidget *>(from);
    asking->setFocus(Qt::TabFocusReason);
    if (auto *button = qobject_cast<QAbstractButton *>(asking))
        button->click();
    else
        desk.run(u"coding.codeHits"_s);
    auto *dialog = desk.window().findChild<CodeHitsDialog *>();
    QVERIFY(dialog);
    dialog->accept();
    desk.window().activateWindow();
    CodeBar *bar = desk.window().parts().codeBar;
    QVERIFY(QTest::qWaitFor([&] { return bar->isOpen() && QApplication::focusWidget(); }));
    desk.type(u"Nattåpent<Enter>"_s);
    QVERIFY(QTest::qWaitFor([&] { return mine() > before; }));
    QWidget *home = from == u"searchTable"_s ? asking : &desk.letter();
    QVERIFY(home->hasFocus());
    if (byButton)
        QTest::mouseClick(desk.window().parts().messages->findChild<QPushButton *>(u"messageOffer"_s), Qt::LeftButton);
    else
        desk.run(u"edit.undo"_s);
    QVERIFY(QTest::qWaitFor([&] { return mine() == before; }));
    QVERIFY(home->hasFocus());
}

void HitsFeature::theKeysAreTheLettersWhereTheListWithTheKeyboardHasGone()
{
    SearchDesk desk;
    desk.search(u"bydel*"_s);
    desk.goTo(0);
    desk.panel().search(u"finnesikke"_s);
    QVERIFY(QTest::qWaitFor([&] { return !desk.panel().isSearching() && desk.panel().isEmpty(); }));
    QVERIFY(!desk.table().isVisible());
    QVERIFY(desk.letter().hasFocus());
}

void HitsFeature::hitsAreExported()
{
    SearchDesk desk;
    desk.search(u"bydel*"_s);
    desk.goTo(0);
    desk.press(Qt::Key_5);
    const QString path = desk.file(u"hits.csv"_s);
    desk.window().findChild<ExportController *>()->exportHitsTo(
        path, {.search = desk.panel().asked(), .scope = desk.panel().scope(), .piles = desk.model().piles()});
    QVERIFY(QTest::qWaitFor([&] { return desk.message().contains(u"hits.csv"_s); }));
    QVERIFY2(desk.message().contains(u"139 hit(s) exported"_s), qPrintable(desk.message()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readLine().startsWith("docname,from,to,pre,keyword,post,pattern,"));
    QVERIFY(file.readLine().endsWith(",5\r\n"));
}

void HitsFeature::whatCannotBeChangedIsSearchedAndNotCoded()
{
    WindowFixture owner;
    owner.openSample();
    WindowFixture other;
    QVERIFY(!other.window().openProject(owner.project().path()));
    other.window().parts().messages->findChild<QPushButton *>(u"messageOffer"_s)->click();
    QVERIFY(!other.project().readOnlyReason().isEmpty());
    SearchPanel &panel = *other.window().parts().search;
    panel.search(u"sykehjem*"_s);
    QVERIFY(QTest::qWaitFor([&] { return !panel.isSearching() && !panel.isEmpty(); }));
    panel.table()->selectAll();
    panel.codeRows();
    QVERIFY(!other.window().findChild<CodeHitsDialog *>());
    QCOMPARE(other.message(), other.project().readOnlyReason());
}

KODEKS_TEST(HitsFeature)
#include "tst_hitsfeature.moc"
