// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/letter/letterarea.h"
#include "ui/letter/letterview.h"
#include "ui/letter/text/findbar.h"
#include "ui/panels/coding/codebar.h"
#include "ui/panels/letters/halfheader.h"
#include "ui/panels/letters/letterspanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/compare/comparecontroller.h"
#include "ui/shell/session/session.h"
#include "ui/shell/splitcontroller.h"

#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// The sample with the letter of LO at the left, and what these tests ask of both halves.
struct Halves : WindowFixture
{
    explicit Halves(const QString &other = u"velferdsetaten.txt"_s)
    {
        openSample();
        window().split().open(named(other));
    }

    [[nodiscard]] LetterId named(const QString &name) { return project().findLetter(name)->id; }
    [[nodiscard]] LetterId open() { return window().letters().letter().id(); }
    [[nodiscard]] LetterId beside() { return window().split().beside()->letter; }
    [[nodiscard]] LetterArea &area() { return *window().parts().letterArea; }
    [[nodiscard]] LetterArea &otherArea() { return *window().findChild<LetterArea *>(u"besideArea"_s); }
    [[nodiscard]] LetterView &other() { return *otherArea().view(); }
    [[nodiscard]] QSplitter &halves() { return *window().parts().halves; }
    [[nodiscard]] QStringList names()
    {
        QStringList names;
        for (int i = 0; i < halves().count(); ++i)
            names.append(halves().widget(i)->findChild<HalfHeader *>()->letter());
        return names;
    }
    void clickBeside(QPoint at) { QTest::mouseClick(other().viewport(), Qt::LeftButton, {}, at); }
};

/// Where a half shows its text and marks, to tell that nothing moved.
QPair<int, LetterPlace> shownBy(const LetterArea &area)
{
    return {area.view()->verticalScrollBar()->value(), area.view()->place()};
}

} // namespace

/// Two letters, or two places of one, beside or above each other: the half with the focus is the letter.
class SplitFeature : public QObject
{
    Q_OBJECT

private slots:
    void theOtherHalfIsTheLetterOnceItIsEntered()
    {
        Halves desk;
        const LetterId lo = desk.open();
        const LetterId welfare = desk.beside();
        const QStringList names = desk.names();
        desk.run(u"view.otherHalf"_s);
        QCOMPARE(desk.open(), welfare);
        QCOMPARE(desk.beside(), lo);
        QCOMPARE(desk.names(), names);
        QVERIFY(desk.letter().hasFocus());
        desk.run(u"view.otherHalf"_s);
        QCOMPARE(desk.open(), lo);
        QCOMPARE(desk.names(), names);
    }

    void whatIsSeenStaysWhereItIsWhenTheOtherHalfIsEntered()
    {
        Halves desk;
        desk.letter().setPosition(1500);
        desk.otherArea().setZoom(1.4);
        desk.other().setMarginWidth(90);
        desk.other().verticalScrollBar()->setValue(200);
        const auto here = shownBy(desk.area());
        const auto there = shownBy(desk.otherArea());
        const QRect place = desk.otherArea().geometry();
        desk.run(u"view.otherHalf"_s);
        QCOMPARE(desk.area().geometry(), place);
        QCOMPARE(shownBy(desk.area()), there);
        QCOMPARE(shownBy(desk.otherArea()), here);
        QCOMPARE(desk.area().zoom(), 1.4);
        QCOMPARE(desk.letter().marginWidth(), 90);
        QCOMPARE(desk.otherArea().zoom(), 1.0);
    }

    void aClickInTheOtherHalfGoesToTheSentenceThere()
    {
        Halves desk;
        const LetterId welfare = desk.beside();
        const TextRange sentence{900, 901};
        desk.other().revealRange(sentence);
        const QPoint point = desk.other().rangeRect(sentence).center();
        const qsizetype there = desk.other().positionAt(point);
        desk.clickBeside(point);
        QCOMPARE(desk.open(), welfare);
        QCOMPARE(desk.letter().position(), there);
    }

    void wordsAreSelectedByDraggingInTheOtherHalf()
    {
        Halves desk;
        desk.other().revealRange({700, 701});
        const QPoint from = desk.other().rangeRect({700, 701}).center();
        const QPoint to = from + QPoint(90, 0);
        const TextRange wanted{desk.other().positionAt(from), desk.other().positionAt(to)};
        QWidget *pressed = desk.other().viewport();
        QTest::mousePress(pressed, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, pressed->mapToGlobal(to), Qt::LeftButton, Qt::LeftButton, {});
        QApplication::sendEvent(pressed, &move);
        QTest::mouseRelease(pressed, Qt::LeftButton, {}, to);
        QCOMPARE(desk.letter().selection(), wanted);
    }

    void bothHalvesCanBeCodedAndUndone()
    {
        Halves desk;
        const LetterId lo = desk.open();
        const LetterId welfare = desk.beside();
        desk.run(u"view.otherHalf"_s);
        const qsizetype before = desk.letter().marks().size();
        desk.letter().setPosition(100);
        desk.type(u"<Enter>syk<Enter>"_s);
        QCOMPARE(desk.letter().marks().size(), before + 1);
        desk.run(u"view.otherHalf"_s);
        QCOMPARE(desk.open(), lo);
        QCOMPARE(desk.other().marks().size(), before + 1);
        desk.run(u"edit.undo"_s);
        QCOMPARE(desk.open(), welfare);
        QCOMPARE(desk.letter().marks().size(), before);
        QCOMPARE(desk.beside(), lo);
    }

    void twoPlacesOfOneLetterScrollByThemselvesAndShowEachEdit()
    {
        Halves desk;
        desk.run(u"view.split"_s);
        QVERIFY(!desk.window().split().beside());
        desk.run(u"view.split"_s);
        QCOMPARE(desk.beside(), desk.open());
        QCOMPARE(desk.other().place(), desk.letter().place());
        const LetterPlace there = desk.other().place();
        desk.type(u"<Down><Down><Down>"_s);
        desk.letter().verticalScrollBar()->setValue(400);
        QCOMPARE(desk.other().place(), there);
        const qsizetype before = desk.other().marks().size();
        desk.window().session().apply(Edits::removePassages({desk.passages().constFirst().id}));
        QCOMPARE(desk.other().marks().size(), before - 1);
        const auto here = shownBy(desk.area());
        desk.run(u"view.otherHalf"_s);
        QCOMPARE(shownBy(desk.otherArea()), here);
        QCOMPARE(desk.letter().place(), there);
    }

    void theCodeBarHasRoomOverBothHalves()
    {
        Halves desk;
        desk.window().split().close();
        desk.preferences().setLayout(u"halves"_s, "beside");
        desk.run(u"view.split"_s);
        desk.letter().setPosition(600);
        desk.type(u"<Enter>"_s);
        const CodeBar *bar = desk.window().parts().codeBar;
        QVERIFY(bar->isOpen());
        QVERIFY(bar->width() > desk.area().width());
        QVERIFY(bar->parentWidget()->rect().contains(bar->geometry()));
        QVERIFY(bar->parentWidget()->isAncestorOf(&desk.otherArea()));
    }

    void eitherHalfIsSearched()
    {
        Halves desk;
        desk.run(u"view.otherHalf"_s);
        desk.run(u"edit.find"_s);
        desk.type(u"bydel"_s);
        const QList<TextRange> hits = desk.area().findHits();
        QVERIFY(!hits.isEmpty());
        QCOMPARE(desk.letter().letter().slice(hits.constFirst()).toLower(), u"bydel"_s);
        QVERIFY(desk.otherArea().findHits().isEmpty());
    }

    void aHalfIsClosedByItsButtonAndTheOtherStays()
    {
        Halves desk;
        const LetterId welfare = desk.beside();
        QTest::mouseClick(desk.area().findChild<QToolButton *>(u"halfClose"_s), Qt::LeftButton);
        QVERIFY(!desk.window().split().beside());
        QCOMPARE(desk.open(), welfare);
        QVERIFY(desk.otherArea().isHidden());
        QVERIFY(!desk.window().actions().action(u"view.split"_s)->isChecked());
        QVERIFY(!desk.window().actions().action(u"view.otherHalf"_s)->isEnabled());
    }

    void theLettersHaveAnEntryAndAKeyForIt()
    {
        Halves desk;
        desk.window().split().close();
        const LetterId lo = desk.open();
        auto *list = desk.window().findChild<QListView *>(u"letterList"_s);
        list->setFocus();
        const QModelIndex last = list->model()->index(list->model()->rowCount() - 1, 0);
        QTest::mousePress(list->viewport(), Qt::RightButton, {}, list->visualRect(last).center());
        QTest::mouseRelease(list->viewport(), Qt::RightButton, {}, list->visualRect(last).center());
        QCOMPARE(desk.open(), lo);
        emit list->customContextMenuRequested(list->visualRect(last).center());
        const auto *menu = desk.window().parts().letters->findChild<QMenu *>(u"letterListMenu"_s);
        const auto actions = menu->actions();
        const auto entry = std::ranges::find_if(
            actions, [](const QAction *action) { return action->text().remove(u'&').startsWith(u"Open beside"); });
        QVERIFY(entry != actions.end());
        (*entry)->trigger();
        QCOMPARE(desk.open(), lo);
        QVERIFY(desk.beside() != lo);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.beside(), desk.open());
    }

    void theHalvesComeBackWithTheProject()
    {
        Halves desk;
        desk.run(u"view.splitAbove"_s);
        const Qt::Orientation orientation = desk.halves().orientation();
        desk.run(u"view.otherHalf"_s);
        desk.other().setPosition(1200);
        desk.other().verticalScrollBar()->setValue(300);
        const QStringList names = desk.names();
        const LetterId open = desk.open();
        const auto there = *desk.window().split().beside();
        const QString path = desk.project().path();
        desk.restart();
        QVERIFY(desk.window().openProject(path));
        QCOMPARE(desk.open(), open);
        QCOMPARE(desk.beside(), there.letter);
        QCOMPARE(desk.other().place(), there.place);
        QCOMPARE(desk.halves().orientation(), orientation);
        QCOMPARE(desk.names(), names);
        desk.run(u"view.split"_s);
        desk.restart();
        QVERIFY(desk.window().openProject(path));
        QVERIFY(!desk.window().split().beside());
    }

    void codedBlindTheOtherHalfShowsNothingOfOthers()
    {
        Halves desk;
        desk.run(u"view.allCoders"_s);
        const qsizetype all = desk.other().marks().size();
        QVERIFY(desk.window().session().apply(Edits::setBlind(true)));
        const qsizetype mine = desk.project().passageCount(desk.beside(), desk.project().currentCoder());
        QCOMPARE(desk.other().marks().size(), mine);
        QVERIFY(mine < all);
    }

    void comparingHasOneLetterAndTheHalvesComeBackAfterIt()
    {
        Halves desk;
        desk.run(u"compare.view"_s);
        QVERIFY(desk.otherArea().isHidden());
        QVERIFY(!desk.window().actions().action(u"view.split"_s)->isEnabled());
        QVERIFY(desk.window().actions().whyNot(u"view.split"_s).contains(u"compared"));
        desk.window().split().open(desk.open());
        QVERIFY(desk.otherArea().isHidden());
        desk.window().compare().close();
        QVERIFY(desk.otherArea().isVisible());
        QCOMPARE(desk.beside(), desk.named(u"velferdsetaten.txt"_s));
    }

    void aLetterThatIsRemovedLeavesOneHalf()
    {
        Halves desk;
        QVERIFY(desk.window().session().apply(Edits::removeLetters({desk.beside()})));
        QVERIFY(!desk.window().split().beside());
        QVERIFY(desk.otherArea().isHidden());
    }

    void bothHalvesFitASmallWindow()
    {
        Halves desk;
        desk.window().resize(1280, 800);
        for (const auto orientation : {Qt::Horizontal, Qt::Vertical}) {
            if (desk.halves().orientation() != orientation)
                desk.run(u"view.splitAbove"_s);
            QCoreApplication::processEvents();
            QCOMPARE(desk.halves().orientation(), orientation);
            for (const LetterArea *area : {&desk.area(), &desk.otherArea()}) {
                const QRect shown(area->mapTo(&desk.window(), QPoint()), area->size());
                QVERIFY(desk.window().rect().contains(shown));
                QVERIFY(area->view()->viewport()->width() >= 340);
            }
        }
        QVERIFY(desk.window().width() <= 1280);
    }
};

KODEKS_TEST(SplitFeature)
#include "tst_splitfeature.moc"
