// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects/osloproject.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "ui/panels/coding/inspector.h"
#include "ui/panels/parts/chip.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QToolButton>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestInspector : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OsloProject> m_project;
    std::unique_ptr<Inspector> m_inspector;
    Passage m_first;
    Passage m_second;
    int m_edits = 0;       ///< asked for
    bool m_refuse = false; ///< the shell fails to apply

    template <typename Widget>
    Widget *child(const QString &name) const
    {
        return m_inspector->findChild<Widget *>(name);
    }

    Passage stored(const Passage &passage) const { return m_project->get()->passage(passage.id).value(); }

    void choose(const QString &box, const QString &actor) const
    {
        auto *combo = child<QComboBox>(box);
        combo->setCurrentIndex(combo->findText(actor));
        emit combo->activated(combo->currentIndex());
    }

    void write(const QString &memo) const
    {
        child<QPlainTextEdit>(u"memo"_s)->setFocus();
        child<QPlainTextEdit>(u"memo"_s)->setPlainText(memo);
    }

private slots:
    void init()
    {
        m_refuse = false;
        m_project = std::make_unique<OsloProject>();
        m_first = m_project->addPassage(u"Coder A"_s, {2000, 2300}, u"T.HO.SYKEHJEM"_s, u"D.ETAT.BYDEL"_s);
        m_second = m_project->addPassage(u"Coder A"_s, {2400, 2500});
        m_inspector = std::make_unique<Inspector>();
        m_inspector->resize(300, 620);
        m_edits = 0;
        m_inspector->setEditSink([this](const Edit &edit) -> std::optional<Change> {
            ++m_edits;
            return m_refuse ? std::nullopt : std::optional(m_project->apply(edit));
        });
        m_inspector->setProject(m_project->get());
        m_inspector->setPassage(m_first.id);
        m_inspector->show();
        m_inspector->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_inspector.get()));
    }

    void cleanup()
    {
        m_inspector.reset();
        m_project.reset();
    }

    void aPassageIsShown()
    {
        QCOMPARE(child<QLineEdit>(u"task"_s)->text(), u"Helse og omsorg / Sykehjem"_s);
        QCOMPARE(child<QComboBox>(u"fromActor"_s)->currentText(), u"etat"_s);
        QCOMPARE(child<QComboBox>(u"toActor"_s)->currentText(), u"bydel"_s);
        QVERIFY(child<QLabel>(u"inspectorMeta"_s)->text().startsWith(u"Coder A · made "_s));
        QVERIFY(child<QLabel>(u"inspectorMessage"_s)->isHidden());
    }

    void withoutAPassageAHintSaysHow()
    {
        m_inspector->setPassage({});
        QVERIFY(child<QLabel>(u"inspectorHint"_s)->isVisible());
        m_inspector->resize(220, 90); // too low for all of it: it scrolls, and no line is cut away
        QCoreApplication::processEvents();
        const auto *hint = child<QLabel>(u"inspectorHint"_s);
        QVERIFY(hint->height() >= hint->heightForWidth(hint->width()));
        m_inspector->setPassage(m_first.id);
        QVERIFY(!child<QLabel>(u"inspectorHint"_s)->isVisible());
        m_inspector->setProject(nullptr);
        QVERIFY(child<QLabel>(u"inspectorHint"_s)->isVisible());
    }

    void lettersAndEnterGiveATask()
    {
        auto *task = child<QLineEdit>(u"task"_s);
        m_inspector->focusTask();
        QTest::keyClicks(task, u"regn"_s);
        QTest::keyClick(task, Qt::Key_Return);
        QCOMPARE(stored(m_first).task, m_project->task(u"T.AD.OKONOMI"_s));
        QCOMPARE(task->toolTip(), u"Administrative støttetjenester / Regnskap og økonomi"_s);
        QVERIFY2(task->text().endsWith(u" / Regnskap og økonomi"_s), qPrintable(task->text()));
    }

    void theSecondTaskOfTheListCanBeChosen()
    {
        auto *task = child<QLineEdit>(u"task"_s);
        m_inspector->focusTask();
        QTest::keyClicks(task, u"l"_s);
        QAbstractItemView *list = task->completer()->popup();
        QVERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(stored(m_first).task, m_project->task(u"T.AD.LONN"_s));
        QCoreApplication::processEvents();
        QCOMPARE(task->text(), u"Administrative støttetjenester / Lønn"_s);
    }

    void enterOnAnEmptyTaskTakesItAway()
    {
        auto *task = child<QLineEdit>(u"task"_s);
        m_inspector->focusTask();
        QTest::keyClick(task, Qt::Key_Delete);
        QTest::keyClick(task, Qt::Key_Return);
        QVERIFY(!stored(m_first).task.isValid());
    }

    void lettersThatMatchNothingAreSaidAndChangeNothing()
    {
        auto *task = child<QLineEdit>(u"task"_s);
        m_inspector->focusTask();
        QTest::keyClicks(task, u"xyz"_s);
        QTest::keyClick(task, Qt::Key_Return);
        QCOMPARE(child<QLabel>(u"inspectorMessage"_s)->text(), u"No task matches “xyz”."_s);
        child<QPlainTextEdit>(u"memo"_s)->setFocus();
        QCOMPARE(stored(m_first), m_first);
        QCOMPARE(task->text(), u"Helse og omsorg / Sykehjem"_s);
    }

    void twoActorsMakeADirection()
    {
        choose(u"fromActor"_s, u"sentral enhet"_s);
        QCOMPARE(stored(m_first).direction, m_project->direction(u"D.SENTRAL.BYDEL"_s));
        choose(u"toActor"_s, u"foretak"_s);
        const Direction *made = m_project->get()->codebook().direction(stored(m_first).direction);
        QVERIFY(made);
        QCOMPARE(m_project->get()->codebook().directionName(*made), u"sentral enhet → foretak"_s);
    }

    void oneActorAloneIsNotYetADirection()
    {
        m_inspector->setPassage(m_second.id);
        choose(u"fromActor"_s, u"etat"_s);
        QCOMPARE(stored(m_second), m_second);
        choose(u"toActor"_s, u"bydel"_s);
        QCOMPARE(stored(m_second).direction, m_project->direction(u"D.ETAT.BYDEL"_s));
    }

    void theSwapButtonTurnsTheDirection()
    {
        QTest::mouseClick(child<QToolButton>(u"swapActors"_s), Qt::LeftButton);
        QCOMPARE(stored(m_first).direction, m_project->direction(u"D.BYDEL.ETAT"_s));
        m_inspector->swapDirection();
        QCOMPARE(stored(m_first).direction, m_project->direction(u"D.ETAT.BYDEL"_s));
    }

    void thatNothingMovesIsAChoiceToo()
    {
        const DirectionId unchanged = m_project->direction(u"D.UENDRET"_s);
        auto *chip = child<Chip>(u"direction-%1"_s.arg(unchanged.value()));
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(stored(m_first).direction, unchanged);
        QCOMPARE(child<QComboBox>(u"fromActor"_s)->currentText(), u"–"_s);
        QVERIFY(!child<QToolButton>(u"swapActors"_s)->isEnabled());
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(!stored(m_first).direction.isValid());
    }

    void scrollingPastAnActorChangesNothing()
    {
        auto *from = child<QComboBox>(u"fromActor"_s);
        from->setFocus();
        QWheelEvent wheel(QPointF(5, 5), from->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(from, &wheel);
        QCOMPARE(stored(m_first), m_first);
        QCOMPARE(from->currentText(), u"etat"_s);
    }

    void argumentsComeFromTheMenuAndGoByAClick()
    {
        auto *menu = child<QMenu>(u"argumentMenu"_s);
        QCOMPARE(menu->actions().size(), 7);
        menu->actions().at(4)->trigger();
        menu->actions().at(0)->trigger();
        QCOMPARE(
            stored(m_first).arguments, (QList{m_project->argument(u"A.HELHET"_s), m_project->argument(u"A.NARHET"_s)}));
        QCOMPARE(menu->actions().size(), 5);
        QTest::mouseClick(
            child<Chip>(u"argument-%1"_s.arg(m_project->argument(u"A.HELHET"_s).value())), Qt::LeftButton);
        QCOMPARE(stored(m_first).arguments, QList{m_project->argument(u"A.NARHET"_s)});
    }

    void certaintyIsOneToThreeOrNothing()
    {
        auto *two = child<Chip>(u"certainty-2"_s);
        QTest::mouseClick(two, Qt::LeftButton);
        QCOMPARE(stored(m_first).certainty, 2);
        QVERIFY(two->isChecked());
        QTest::mouseClick(child<Chip>(u"certainty-3"_s), Qt::LeftButton);
        QCOMPARE(stored(m_first).certainty, 3);
        QVERIFY(!two->isChecked());
        m_inspector->setCertainty(3);
        QCOMPARE(stored(m_first).certainty, 0);
    }

    void theMemoIsKeptWhenTheFocusLeaves()
    {
        write(u"A *thought*"_s);
        QCOMPARE(stored(m_first).memo, QString());
        m_inspector->focusTask();
        QCOMPARE(stored(m_first).memo, u"A *thought*"_s);
    }

    void theMemoIsKeptByControlEnter()
    {
        write(u"A thought"_s);
        QTest::keyClick(child<QPlainTextEdit>(u"memo"_s), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stored(m_first).memo, u"A thought"_s);
    }

    void theMemoIsKeptWhenThePassageChanges()
    {
        write(u"A thought"_s);
        m_inspector->setPassage(m_second.id);
        QCOMPARE(stored(m_first).memo, u"A thought"_s);
        QCOMPARE(child<QPlainTextEdit>(u"memo"_s)->toPlainText(), QString());
        QCOMPARE(stored(m_second).memo, QString());
    }

    void aMemoBeingWrittenSurvivesOtherChanges()
    {
        write(u"A thought"_s);
        m_inspector->setCertainty(2);
        m_inspector->giveDirection(m_project->direction(u"D.UENDRET"_s));
        QCOMPARE(child<QPlainTextEdit>(u"memo"_s)->toPlainText(), u"A thought"_s);
        m_inspector->commitMemo();
        QCOMPARE(stored(m_first).memo, u"A thought"_s);
        QCOMPARE(stored(m_first).certainty, 2);
    }

    void aMemoThatCouldNotBeKeptComesBack()
    {
        write(u"A thought"_s);
        m_refuse = true;
        m_inspector->setPassage(m_second.id);
        QCOMPARE(stored(m_first).memo, QString());
        m_refuse = false;
        m_inspector->setPassage(m_first.id);
        QCOMPARE(child<QPlainTextEdit>(u"memo"_s)->toPlainText(), u"A thought"_s);
        m_inspector->commitMemo();
        QCOMPARE(stored(m_first).memo, u"A thought"_s);
    }

    void aMemoComesBackWithItsPassage()
    {
        write(u"A thought"_s);
        m_project->apply(Edits::removePassages({m_first.id}));
        QVERIFY(!m_inspector->passage().isValid());
        QVERIFY(m_project->get()->undo());
        m_inspector->setPassage(m_first.id);
        QCOMPARE(child<QPlainTextEdit>(u"memo"_s)->toPlainText(), u"A thought"_s);
    }

    void aMemoThatWasNotTouchedIsNotWritten()
    {
        Passage changed = m_first;
        changed.memo = u"no\u00A0break"_s;
        m_project->apply(Edits::changePassage(changed));
        m_edits = 0;
        child<QPlainTextEdit>(u"memo"_s)->setFocus();
        m_inspector->focusTask();
        m_inspector->setPassage(m_second.id);
        QCOMPARE(m_edits, 0);
        QCOMPARE(stored(m_first).memo, u"no\u00A0break"_s);
    }

    void thePreviewShowsTheMemoAndFetchesNothing()
    {
        write(u"**bold** ![](file:///etc/hostname)"_s);
        child<QToolButton>(u"memoToggle"_s)->click();
        auto *preview = child<QTextBrowser>(u"memoPreview"_s);
        QVERIFY(preview->isVisible());
        QVERIFY(preview->toPlainText().startsWith(u"bold"_s));
        QVERIFY(!preview->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isValid());
    }

    void anotherCodersPassageIsOnlyRead()
    {
        const Passage other = m_project->addPassage(u"Coder B"_s, {10, 40}, u"T.AD.LONN"_s);
        m_edits = 0;
        m_inspector->setPassage(other.id);
        QCOMPARE(
            child<QLabel>(u"inspectorWhose"_s)->text(), u"This passage is Coder B’s; only Coder B can change it."_s);
        QVERIFY(child<QLineEdit>(u"task"_s)->isReadOnly());
        QVERIFY(!child<QComboBox>(u"fromActor"_s)->isEnabled());
        QVERIFY(child<QPlainTextEdit>(u"memo"_s)->isReadOnly());
        QVERIFY(!child<QToolButton>(u"removePassage"_s)->isEnabled());
        m_inspector->setCertainty(2);
        m_inspector->giveTask(m_project->task(u"T.HO.BPA"_s));
        m_inspector->toggleArgument(m_project->argument(u"A.NARHET"_s));
        m_inspector->swapDirection();
        QCOMPARE(m_edits, 0);
        m_project->get()->setCurrentCoder(other.coder);
        QVERIFY(child<QLabel>(u"inspectorWhose"_s)->isHidden());
        m_inspector->setCertainty(2);
        QCOMPARE(m_edits, 1);
    }

    void whatOthersChangeIsFollowed()
    {
        Passage changed = m_first;
        changed.task = m_project->task(u"T.HO.BPA"_s);
        m_project->apply(Edits::changePassage(changed));
        QCOMPARE(child<QLineEdit>(u"task"_s)->toolTip(), u"Helse og omsorg / Brukerstyrt personlig assistanse (BPA)"_s);
        Task renamed = *m_project->get()->codebook().task(changed.task);
        renamed.name = u"Assistanse"_s;
        m_project->apply(Edits::changeTask(renamed));
        QCOMPARE(child<QLineEdit>(u"task"_s)->text(), u"Helse og omsorg / Assistanse"_s);
        m_project->apply(Edits::removeTask(changed.task));
        QCOMPARE(child<QLineEdit>(u"task"_s)->text(), QString());
    }

    void buttonsAskForWhatTheLetterMustDo()
    {
        QSignalSpy split(m_inspector.get(), &Inspector::splitRequested);
        QSignalSpy extend(m_inspector.get(), &Inspector::extendRequested);
        QSignalSpy shrink(m_inspector.get(), &Inspector::shrinkRequested);
        for (const QString &button : {u"splitPassage"_s, u"extendPassage"_s, u"shrinkPassage"_s})
            child<QToolButton>(button)->click();
        for (const QSignalSpy *spy : {&split, &extend, &shrink}) {
            QCOMPARE(spy->size(), 1);
            QCOMPARE(spy->first().first().value<PassageId>(), m_first.id);
        }
        child<QToolButton>(u"removePassage"_s)->click();
        QVERIFY(!m_project->get()->passage(m_first.id));
        QVERIFY(!m_inspector->passage().isValid());
    }

    void screenshots_data() { addSchemes(); }

    void screenshots()
    {
        applyScheme(m_inspector.get());
        m_inspector->setCertainty(2);
        m_inspector->toggleArgument(m_project->argument(u"A.HELHET"_s));
        m_inspector->toggleArgument(m_project->argument(u"A.LIKHET"_s));
        m_inspector->toggleArgument(m_project->argument(u"A.EFFEKTIV"_s));
        write(u"Sykehjem flyttes **tilbake**; se også BPA."_s);
        QCoreApplication::processEvents();
        saveScreenshot(m_inspector.get(), u"inspector"_s);
        const Passage other = m_project->addPassage(u"Coder B"_s, {1000, 1040}, u"T.AD.LONN"_s, u"D.UENDRET"_s);
        m_inspector->setPassage(other.id);
        QCoreApplication::processEvents();
        saveScreenshot(m_inspector.get(), u"inspector-other"_s);
        m_inspector->setPassage({});
        saveScreenshot(m_inspector.get(), u"inspector-none"_s);
        QVERIFY(!m_inspector->passage().isValid());
    }
};

KODEKS_TEST(TestInspector)
#include "tst_inspector.moc"
