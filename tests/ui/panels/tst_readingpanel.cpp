// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects/sampleproject.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "ui/panels/reading/readingpanel.h"
#include "ui/panels/reading/readingview.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// One code read through all letters.
class TestReadingPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void onlyWhatIsInSightIsLaidOut();
    void arrowsGoFromPassageToPassage();
    void scrollingThereAndBackEndsWhereItBegan();
    void rightOpensTheContextAndLeftClosesIt();
    void enterAndEscapeLeave();
    void severalAreSelectedAndCodedAgain();
    void passagesAreCopiedWithWhereTheyStand();
    void theOrderIsChosenAndTheCurrentPassageStays();
    void aPassageThatIsGoneLeavesItsPlaceToTheNext();
    void aCodeThatIsGoneLeavesNothingToRead();
    void theHeadSaysWhatIsRead();
    void aFaultOfTheQueryIsSaid();
    void looksCalm_data();
    void looksCalm();

private:
    ReadingView *view() const { return m_panel->view(); }
    const ReadingList &list() const { return m_panel->list(); }
    void press(int key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(view(), Qt::Key(key), with); }
    ReadingSubject task(const QString &name) const
    {
        return {.code = DraggedCode{CodeDimension::Tasks, (*m_sample)->codebook().findTask(name)->id.value()}};
    }

    std::unique_ptr<SampleProject> m_sample;
    std::unique_ptr<ReadingPanel> m_panel;
};

void TestReadingPanel::init()
{
    m_sample = std::make_unique<SampleProject>();
    m_panel = std::make_unique<ReadingPanel>();
    m_panel->resize(900, 600);
    m_panel->setProject(m_sample->get());
    m_panel->read({.query = u"kind:transfer"_s});
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_panel->focusInput();
}

void TestReadingPanel::cleanup()
{
    m_panel.reset();
    m_sample.reset();
}

void TestReadingPanel::onlyWhatIsInSightIsLaidOut()
{
    const qsizetype all = list().count();
    QVERIFY(all > 100);
    QVERIFY2(view()->laidOut() < 15, qPrintable(QString::number(view()->laidOut())));
    press(Qt::Key_End);
    QVERIFY(view()->laidOut() < 60);
    QCOMPARE(view()->current(), all - 1);
    QVERIFY(view()->viewport()->rect().contains(view()->rowRect(all - 1)));
}

void TestReadingPanel::arrowsGoFromPassageToPassage()
{
    QCOMPARE(view()->current(), 0);
    for (int i = 1; i < 30; ++i) {
        press(Qt::Key_Down);
        if (view()->current() < i)
            press(Qt::Key_Down); // one that is higher than the view is read to its end
        QCOMPARE(view()->current(), i);
        QVERIFY(view()->rowRect(i).intersects(view()->viewport()->rect()));
        QVERIFY(!view()->passageRect().isEmpty());
    }
    press(Qt::Key_Home);
    QCOMPARE(view()->current(), 0);
    press(Qt::Key_PageDown);
    QVERIFY(view()->current() > 0);
    press(Qt::Key_PageUp);
    QCOMPARE(view()->current(), 0);
    // No two stand over each other.
    for (qsizetype row = 1; row < 6; ++row)
        QCOMPARE(view()->rowRect(row).top(), view()->rowRect(row - 1).top() + view()->rowRect(row - 1).height());
}

void TestReadingPanel::scrollingThereAndBackEndsWhereItBegan()
{
    QScrollBar *bar = view()->verticalScrollBar();
    for (int i = 0; i < 40; ++i)
        bar->setValue(bar->value() + 150);
    QVERIFY(bar->value() > 1000);
    const QRect there = view()->rowRect(12);
    for (int i = 0; i < 10; ++i)
        bar->setValue(bar->value() - 30);
    for (int i = 0; i < 10; ++i)
        bar->setValue(bar->value() + 30);
    QCOMPARE(view()->rowRect(12), there);
    bar->setValue(0);
    QCOMPARE(view()->rowRect(0).top() > 0, true);
}

void TestReadingPanel::rightOpensTheContextAndLeftClosesIt()
{
    press(Qt::Key_Down);
    const int top = view()->rowRect(1).top();
    const int bare = view()->rowRect(1).height();
    QCOMPARE(view()->context(1), ReadingContext::None);
    press(Qt::Key_Right);
    QCOMPARE(view()->context(1), ReadingContext::Sentence);
    press(Qt::Key_Right);
    QCOMPARE(view()->context(1), ReadingContext::Paragraph);
    QVERIFY(view()->rowRect(1).height() >= bare);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    QCOMPARE(view()->context(1), ReadingContext::None);
    QCOMPARE(view()->rowRect(1).height(), bare);
    QCOMPARE(view()->rowRect(1).top(), top);
    QCOMPARE(view()->context(2), ReadingContext::None);
}

void TestReadingPanel::enterAndEscapeLeave()
{
    QSignalSpy activated(m_panel.get(), &ReadingPanel::passageActivated);
    QSignalSpy left(m_panel.get(), &ReadingPanel::left);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).value<PassageId>(), list().at(1).passage);
    QCOMPARE(activated.at(0).at(1).value<LetterId>(), list().at(1).letter);
    press(Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void TestReadingPanel::severalAreSelectedAndCodedAgain()
{
    QSignalSpy recode(m_panel.get(), &ReadingPanel::recodeRequested);
    QSignalSpy change(m_panel.get(), &ReadingPanel::changeRequested);
    press(Qt::Key_F2);
    QCOMPARE(recode.at(0).at(0).value<QList<PassageId>>(), QList{list().at(0).passage});
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_F2, Qt::ShiftModifier);
    QCOMPARE(change.at(0).at(0).value<QList<PassageId>>(),
        (QList{list().at(0).passage, list().at(1).passage, list().at(2).passage}));
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_panel->selected().size(), list().count());
}

void TestReadingPanel::passagesAreCopiedWithWhereTheyStand()
{
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    const QStringList copied = QGuiApplication::clipboard()->text().split(u"\n\n"_s);
    QCOMPARE(copied.size(), 2);
    const auto quoted = (*m_sample)->quotedPassage(list().at(1).passage).value();
    QVERIFY(copied.at(1).startsWith(u'“' + quoted.quote.simplified() + u"” ("_s));
    const Letter &letter = *(*m_sample)->letter(quoted.passage.letter);
    QVERIFY2(copied.at(1).contains(letter.fact(Fact::Sender)), qPrintable(copied.at(1)));
}

void TestReadingPanel::theOrderIsChosenAndTheCurrentPassageStays()
{
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Down);
    const PassageId current = list().at(view()->current()).passage;
    auto *order = m_panel->findChild<QComboBox *>(u"readingOrder"_s);
    for (int i = order->count() - 1; i >= 0; --i) {
        order->setCurrentIndex(i);
        QCOMPARE(list().at(view()->current()).passage, current);
        QVERIFY(view()->rowRect(view()->current()).intersects(view()->viewport()->rect()));
    }
}

void TestReadingPanel::aPassageThatIsGoneLeavesItsPlaceToTheNext()
{
    press(Qt::Key_Down);
    const PassageId gone = list().at(1).passage;
    const PassageId next = list().at(2).passage;
    QSignalSpy changed(&list(), &ReadingList::changed);
    m_sample->apply(Edits::removePassages({gone}));
    QVERIFY(changed.wait());
    QCOMPARE(list().at(view()->current()).passage, next);
    const Change back = (*m_sample)->undo().value();
    QVERIFY(m_panel->reveal(back));
    QVERIFY(changed.wait());
    QCOMPARE(list().at(view()->current()).passage, gone);
}

void TestReadingPanel::aCodeThatIsGoneLeavesNothingToRead()
{
    const auto id = [this](const QString &name) { return (*m_sample)->codebook().findTask(name)->id; };
    m_panel->read(task(u"Sykehjem"_s));
    press(Qt::Key_Down);
    QSignalSpy changed(&list(), &ReadingList::changed);
    m_sample->apply(Edits::mergeTasks(id(u"Sykehjem"_s), id(u"Frikortordningen"_s)));
    QVERIFY(changed.wait());
    QCOMPARE(list().count(), 0);
    QCOMPARE(view()->current(), -1);
    QVERIFY(!m_panel->grab().isNull());
    press(Qt::Key_Down);
    m_panel->read(task(u"Frikortordningen"_s));
    QVERIFY(list().count() > 11);
    QCOMPARE(view()->current(), 0);
    m_panel->setProject(nullptr);
    QCOMPARE(view()->current(), -1);
    QVERIFY(!m_panel->grab().isNull());
}

void TestReadingPanel::theHeadSaysWhatIsRead()
{
    m_panel->read(task(u"Sykehjem"_s));
    QVERIFY(list().count() > 0);
    QCOMPARE(m_panel->title(), u"Sykehjem"_s);
    auto *definition = m_panel->findChild<QLabel *>(u"readingDefinition"_s);
    QCOMPARE(definition->text(), (*m_sample)->codebook().findTask(u"Sykehjem"_s)->text.definition);
    QCOMPARE(definition->isHidden(), definition->text().isEmpty());
}

void TestReadingPanel::aFaultOfTheQueryIsSaid()
{
    m_panel->read({.query = u"tsk:x"_s});
    const auto *state = m_panel->findChild<QLabel *>(u"emptyState"_s);
    QVERIFY(state->isVisible());
    QVERIFY2(state->text().contains(u"tsk"_s), qPrintable(state->text()));
    QTest::keyClick(m_panel.get(), Qt::Key_Escape);
    m_panel->read({.query = u"kind:transfer"_s});
    QVERIFY(view()->isVisible());
}

void TestReadingPanel::looksCalm_data()
{
    addSchemes();
}

void TestReadingPanel::looksCalm()
{
    applyScheme(m_panel.get());
    m_panel->resize(1000, 760);
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    press(Qt::Key_Down, Qt::ShiftModifier);
    saveScreenshot(m_panel.get(), u"reading"_s);
    m_panel->resize(420, 500);
    saveScreenshot(m_panel.get(), u"reading-narrow"_s);
    QVERIFY(!view()->passageRect().isEmpty());
}

KODEKS_TEST(TestReadingPanel)
#include "tst_readingpanel.moc"
