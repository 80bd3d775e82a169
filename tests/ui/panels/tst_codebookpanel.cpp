// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "tests/support/projects/osloproject.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "ui/models/codes/codebookmodel.h"
#include "ui/models/compare/decisions.h"
#include "ui/panels/codebook/codebookpanel.h"
#include "ui/panels/parts/chip.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Answers at once, as the test has it.
class Answers : public Decisions
{
public:
    void confirm(QWidget *, const Question &question, std::function<void()> agreed) override
    {
        questions.append(question);
        if (agree)
            agreed();
    }

    void editCode(QWidget *, const Codebook &, const CodeValue &code, std::function<void(CodeValue)> edited) override
    {
        offered = code;
        if (edit)
            edited(edit(code));
    }

    void chooseTarget(QWidget *, const Codebook &, const CodeValue &code, qsizetype passages,
        const MergePreviewer &preview, std::function<void(qint64)> chosen) override
    {
        offered = code;
        count = passages;
        if (target != 0)
            previewed = preview(target).value();
        if (target != 0)
            chosen(target);
    }

    bool agree = true;
    QList<Question> questions;
    std::optional<CodeValue> offered;
    std::function<CodeValue(CodeValue)> edit;
    qint64 target = 0;
    qsizetype count = -1;
    MergePreview previewed;
};

class TestCodebookPanel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OsloProject> m_project;
    std::unique_ptr<Answers> m_answers;
    std::unique_ptr<CodebookPanel> m_panel;

    QTreeView *tree() const { return m_panel->findChild<QTreeView *>(u"codebookTree"_s); }
    QString note() const { return m_panel->findChild<QLabel *>(u"panelNote"_s)->text(); }
    const Codebook &codebook() const { return m_project->get()->codebook(); }
    void chooseTask(const QString &code) const { m_panel->setCurrentCode(m_project->task(code).value()); }

private slots:
    void init()
    {
        m_project = std::make_unique<OsloProject>();
        m_project->addPassage(u"Coder A"_s, {0, 10}, u"T.HO.BPA"_s, u"D.ETAT.BYDEL"_s);
        m_project->addPassage(u"Coder B"_s, {0, 10}, u"T.HO.BPA"_s, u"D.ETAT.BYDEL"_s);
        m_answers = std::make_unique<Answers>();
        m_panel = std::make_unique<CodebookPanel>(*m_answers);
        m_panel->resize(300, 420);
        m_panel->setEditSink([this](const Edit &edit) { return m_project->apply(edit); });
        m_panel->setProject(m_project->get());
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    void cleanup()
    {
        m_panel.reset();
        m_answers.reset();
        m_project.reset();
    }

    void theHeaderCountsTheCodes()
    {
        QCOMPARE(note(), u"26 task(s)"_s);
        QTest::mouseClick(m_panel->findChild<Chip *>(u"showDirections"_s), Qt::LeftButton);
        QCOMPARE(note(), u"10 direction(s)"_s);
        QVERIFY(!m_panel->findChild<Chip *>(u"showTasks"_s)->isChecked());
        QTest::mouseClick(m_panel->findChild<Chip *>(u"showArguments"_s), Qt::LeftButton);
        QCOMPARE(note(), u"7 argument(s)"_s);
    }

    void theFilterShowsWhatFitsAndWhatIsAbove()
    {
        m_panel->focusFilter();
        auto *filter = m_panel->findChild<QLineEdit *>(u"codebookFilter"_s);
        QTest::keyClicks(filter, u"bpa"_s);
        QAbstractItemModel *model = tree()->model();
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, 0).data().toString(), u"Helse og omsorg"_s);
        QCOMPARE(model->rowCount(model->index(0, 0)), 1);
        QTest::keyClicks(filter, u"zz"_s);
        QCOMPARE(m_panel->findChild<QLabel *>(u"codebookEmpty"_s)->text(), u"Nothing matches “bpazz”."_s);
        filter->clear();
        QCOMPARE(model->rowCount(), 5);
    }

    void whatIsMovedOrComesBackIsNotFoldedAway_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("without a filter") << QString();
        QTest::newRow("under a filter") << u"bpa"_s;
    }

    void whatIsMovedOrComesBackIsNotFoldedAway()
    {
        QFETCH(QString, typed);
        const Task bpa = *(*m_project)->codebook().findTask(u"T.HO.BPA"_s);
        const QList<Task> groups = (*m_project)->codebook().children({});
        const TaskId group = groups.last().id == bpa.parent ? groups.first().id : groups.last().id;
        m_panel->findChild<QLineEdit *>(u"codebookFilter"_s)->setText(typed);
        const auto isSeen = [this](TaskId task) {
            const auto *model = static_cast<const CodebookModel *>(tree()->model());
            const QModelIndex index = model->indexOf(task.value());
            return index.isValid() && tree()->isExpanded(index.parent())
                && tree()->viewport()->rect().intersects(tree()->visualRect(index));
        };
        tree()->collapseAll();
        m_project->apply(Edits::moveTask(bpa.id, group, 0));
        QVERIFY(isSeen(bpa.id));
        tree()->collapseAll();
        QVERIFY((*m_project)->undo());
        QVERIFY(isSeen(bpa.id));
        m_project->apply(Edits::removeTask(bpa.id));
        tree()->collapseAll();
        QVERIFY((*m_project)->undo());
        QVERIFY(isSeen(bpa.id));
    }

    void aFilterMovesNothing()
    {
        auto *filter = m_panel->findChild<QLineEdit *>(u"codebookFilter"_s);
        chooseTask(u"T.HO.BPA"_s);
        const qint64 chosen = m_panel->currentCode();
        QTest::keyClicks(filter, u"lønn"_s);
        QVERIFY(tree()->model()->rowCount() > 0);
        QCOMPARE(m_panel->currentCode(), 0);
        QTest::keyClick(filter, Qt::Key_Escape);
        QCOMPARE(filter->text(), QString());
        QCOMPARE(m_panel->currentCode(), chosen);
        QVERIFY(tree()->viewport()->rect().intersects(tree()->visualRect(tree()->currentIndex())));
    }

    void theMeaningOfTheChosenCodeIsShown()
    {
        auto *detail = m_panel->findChild<QLabel *>(u"codebookDetail"_s);
        QCOMPARE(detail->text(), u"Choose a code to read here what it means."_s);
        chooseTask(u"T.AD.LONN"_s);
        QVERIFY(detail->text().contains(u"Payroll."_s));
    }

    void nothingMovesUnderADoubleClick()
    {
        const QRect before = tree()->geometry();
        const QModelIndex code = tree()->model()->index(1, 0, tree()->model()->index(0, 0));
        const QRect row = tree()->visualRect(code);
        QSignalSpy tasks(m_panel.get(), &CodebookPanel::taskChosen);
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, row.center());
        QCoreApplication::processEvents();
        QCOMPARE(tree()->geometry(), before);
        QCOMPARE(tree()->visualRect(code), row);
        QTest::mouseDClick(tree()->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(tasks.size(), 1);
    }

    void theMenuCodesAndTellsItsKeys()
    {
        chooseTask(u"T.HO.BPA"_s);
        QSignalSpy tasks(m_panel.get(), &CodebookPanel::taskChosen);
        m_panel->findChild<QToolButton *>(u"codebookMore"_s)->click();
        const auto *menu = m_panel->findChild<QMenu *>(u"codebookMenu"_s);
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts.append(QString(action->text()).remove(u'&'));
        QCOMPARE(texts.value(0), u"Code with it\tReturn"_s);
        QVERIFY(texts.contains(u"Edit…\tF2"_s));
        QVERIFY(texts.contains(u"Remove…\tDel"_s));
        menu->actions().constFirst()->trigger();
        QCOMPARE(tasks.value(0).value(0).value<TaskId>(), m_project->task(u"T.HO.BPA"_s));
    }

    void enterGivesTheCode()
    {
        QSignalSpy tasks(m_panel.get(), &CodebookPanel::taskChosen);
        chooseTask(u"T.AD.LONN"_s);
        QTest::keyClick(tree(), Qt::Key_Return);
        QCOMPARE(tasks.value(0).value(0).value<TaskId>(), m_project->task(u"T.AD.LONN"_s));
        m_panel->setCurrentCode(m_project->group(u"Bolig"_s).value());
        QTest::keyClick(tree(), Qt::Key_Return);
        QCOMPARE(tasks.size(), 1);
        QVERIFY(!tree()->isExpanded(tree()->currentIndex()));
        QSignalSpy directions(m_panel.get(), &CodebookPanel::directionChosen);
        m_panel->setDimension(CodeDimension::Directions);
        m_panel->setCurrentCode(m_project->direction(u"D.UENDRET"_s).value());
        QTest::keyClick(tree(), Qt::Key_Return);
        QCOMPARE(directions.size(), 1);
    }

    void aDoubleClickGivesTheCode()
    {
        QSignalSpy tasks(m_panel.get(), &CodebookPanel::taskChosen);
        chooseTask(u"T.HO.SYKEHJEM"_s);
        const QPoint at = tree()->visualRect(tree()->currentIndex()).center();
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(tree()->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(tasks.size(), 1);
    }

    void aNewTaskGoesIntoTheChosenGroupAndIsChosen()
    {
        chooseTask(u"T.BO.VEDTAK"_s);
        m_answers->edit = [](CodeValue code) {
            std::get<Task>(code).name = u"Husleie"_s;
            return code;
        };
        m_panel->createCode();
        const auto &tasks = codebook().tasks;
        const auto made = std::ranges::find(tasks, u"Husleie"_s, &Task::name);
        QVERIFY(made != tasks.end());
        QCOMPARE(made->parent, m_project->group(u"Bolig"_s));
        QCOMPARE(m_panel->currentCode(), made->id.value());
        QCOMPARE(note(), u"27 task(s)"_s);
    }

    void newCodesOfTheOtherListsAreMade_data()
    {
        QTest::addColumn<CodeDimension>("dimension");
        QTest::addColumn<QString>("note");
        QTest::newRow("directions") << CodeDimension::Directions << u"11 direction(s)"_s;
        QTest::newRow("actors") << CodeDimension::Actors << u"7 actor(s)"_s;
        QTest::newRow("arguments") << CodeDimension::Arguments << u"8 argument(s)"_s;
    }

    void newCodesOfTheOtherListsAreMade()
    {
        QFETCH(CodeDimension, dimension);
        m_answers->edit = [](CodeValue code) {
            if (auto *actor = std::get_if<Actor>(&code))
                actor->name = u"Velferdsetaten"_s;
            if (auto *argument = std::get_if<Argument>(&code))
                argument->name = u"Frihet"_s;
            if (auto *direction = std::get_if<Direction>(&code))
                direction->kind = Direction::Kind::Unclear;
            return code;
        };
        m_panel->setDimension(dimension);
        QTest::keyClick(tree(), Qt::Key_Insert);
        QTEST(note(), "note");
    }

    void aCodeIsEdited()
    {
        chooseTask(u"T.AD.LONN"_s);
        m_answers->edit = [](CodeValue code) {
            std::get<Task>(code).name = u"Lønnsarbeid"_s;
            return code;
        };
        QTest::keyClick(tree(), Qt::Key_F2);
        QCOMPARE(codebook().task(m_project->task(u"T.AD.LONN"_s))->name, u"Lønnsarbeid"_s);
        QCOMPARE(tree()->currentIndex().data().toString(), u"Lønnsarbeid"_s);
    }

    void whatHappensToPassagesIsSaidBeforeRemoving_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::newRow("a task with passages")
            << u"T.HO.BPA"_s
            << u"2 passage(s) lose their task but stay, with all else that is said of them. Undo brings it back."_s;
        QTest::newRow("a task without") << u"T.AD.LONN"_s << u"No passage has it. Undo brings it back."_s;
        QTest::newRow("a group")
            << QString()
            << u"The 8 task(s) below it are removed too. 2 passage(s) lose their task but stay, with all else that is "
               u"said of them. Undo brings it back."_s;
    }

    void whatHappensToPassagesIsSaidBeforeRemoving()
    {
        QFETCH(QString, code);
        const TaskId id = code.isEmpty() ? m_project->group(u"Helse og omsorg"_s) : m_project->task(code);
        m_panel->setCurrentCode(id.value());
        m_answers->agree = false;
        QTest::keyClick(tree(), Qt::Key_Delete);
        QTEST(m_answers->questions.value(0).text, "text");
        QCOMPARE(m_answers->questions.value(0).verb, u"Remove"_s);
        QVERIFY(codebook().task(id));
        m_answers->agree = true;
        m_panel->removeCode();
        QVERIFY(!codebook().task(id));
        QCOMPARE(m_project->get()->passageCount(), 2);
    }

    void anActorThatDirectionsNameIsMergedInstead()
    {
        m_panel->setDimension(CodeDimension::Actors);
        m_panel->setCurrentCode(m_project->actor(u"foretak"_s).value());
        m_answers->target = m_project->actor(u"etat"_s).value();
        m_panel->removeCode();
        QCOMPARE(m_answers->questions.value(0).title, u"“foretak” cannot be removed yet"_s);
        QVERIFY(m_answers->questions.value(0).text.contains(u"bydel → foretak"_s));
        QVERIFY(!codebook().actors.isEmpty());
        QCOMPARE(codebook().findActor(u"foretak"_s)->name, u"etat"_s);
        m_panel->setCurrentCode(m_project->actor(u"privat leverandør"_s).value());
        m_panel->removeCode();
        QVERIFY(!codebook().findActor(u"privat leverandør"_s));
    }

    void aTaskIsMerged()
    {
        chooseTask(u"T.HO.BPA"_s);
        m_answers->target = m_project->task(u"T.AD.LONN"_s).value();
        m_panel->mergeCode();
        QCOMPARE(m_answers->count, 2);
        QCOMPARE(m_answers->previewed, (MergePreview{2, 0}));
        QCOMPARE(m_project->get()->passageCount(m_project->task(u"T.AD.LONN"_s)), 2);
        QVERIFY(!codebook().findTask(u"T.HO.BPA"_s));
    }

    void aBranchIsMovedOnceItIsSaidWhatGoesWithIt()
    {
        const TaskId care = m_project->group(u"Helse og omsorg"_s);
        const TaskId homes = m_project->group(u"Bolig"_s);
        m_panel->setCurrentCode(care.value());
        m_answers->agree = false;
        const auto move = [&] {
            auto *model = m_panel->findChild<CodebookModel *>();
            emit model->moveRequested(care, homes, 0);
        };
        move();
        QCOMPARE(m_answers->questions.size(), 1);
        QVERIFY2(m_answers->questions.constFirst().text.contains(u"2 passage(s)"_s),
            qPrintable(m_answers->questions.constFirst().text));
        QVERIFY(!codebook().task(care)->parent.isValid());
        m_answers->agree = true;
        move();
        QCOMPARE(codebook().task(care)->parent, homes);
        QVERIFY(codebook().taskPath(m_project->task(u"T.HO.BPA"_s)).startsWith(u"Bolig / Helse og omsorg"_s));
        // A task alone goes at once.
        emit m_panel->findChild<CodebookModel *>()->moveRequested(m_project->task(u"T.HO.BPA"_s), homes, 0);
        QCOMPARE(m_answers->questions.size(), 2);
    }

    void groupsMergeAndComeBack()
    {
        m_panel->setCurrentCode(m_project->group(u"Helse og omsorg"_s).value());
        m_answers->target = m_project->group(u"Bolig"_s).value();
        m_panel->mergeCode();
        QCOMPARE(codebook().children(m_project->group(u"Bolig"_s)).size(), 12);
        QCOMPARE(tree()->model()->rowCount(), 4);
        QVERIFY(m_project->get()->undo());
        QCoreApplication::processEvents();
        QCOMPARE(tree()->model()->rowCount(), 5);
        QVERIFY(m_project->get()->redo());
        QCOMPARE(note(), u"26 task(s)"_s);
    }

    void aTaskMovesByKeys()
    {
        chooseTask(u"T.HO.BPA"_s);
        QTest::keyClick(tree(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(
            codebook().children(m_project->group(u"Helse og omsorg"_s)).first().id, m_project->task(u"T.HO.BPA"_s));
        QTest::keyClick(tree(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(tree(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(tree(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(codebook().children(m_project->group(u"Helse og omsorg"_s)).at(2).id, m_project->task(u"T.HO.BPA"_s));
        QCOMPARE(m_panel->currentCode(), m_project->task(u"T.HO.BPA"_s).value());
    }

    void theMenuMovesAndRecolours()
    {
        chooseTask(u"T.HO.BPA"_s);
        m_panel->findChild<QToolButton *>(u"codebookMore"_s)->click();
        auto *menu = m_panel->findChild<QMenu *>(u"codebookMenu"_s);
        QVERIFY(menu);
        const auto trigger = [menu](const QString &submenu, const QString &text) {
            for (const QMenu *sub : menu->findChildren<QMenu *>()) {
                for (QAction *action : sub->actions()) {
                    if (QString(sub->title()).remove(u'&') == submenu && QString(action->text()).remove(u'&') == text)
                        return action->trigger(), true;
                }
            }
            return false;
        };
        QVERIFY(trigger(u"Move to"_s, u"Bolig"_s));
        QCOMPARE(codebook().task(m_project->task(u"T.HO.BPA"_s))->parent, m_project->group(u"Bolig"_s));
        QVERIFY(trigger(u"Colour"_s, u"#cc79a7"_s));
        QCOMPARE(codebook().taskColor(m_project->task(u"T.HO.BPA"_s)), u"#cc79a7"_s);
        QVERIFY(trigger(u"Colour"_s, u"As its group"_s));
        QCOMPARE(codebook().task(m_project->task(u"T.HO.BPA"_s))->text.color, QString());
    }

    void theChosenCodeStaysChosenWhenPassagesChange()
    {
        chooseTask(u"T.AD.LONN"_s);
        tree()->collapse(tree()->model()->index(0, 0));
        m_project->addPassage(u"Coder A"_s, {30, 40}, u"T.AD.LONN"_s);
        QCOMPARE(m_panel->currentCode(), m_project->task(u"T.AD.LONN"_s).value());
        QVERIFY(!tree()->isExpanded(tree()->model()->index(0, 0)));
    }

    void withoutAProjectThePanelSaysSo()
    {
        m_panel->setProject(nullptr);
        QCOMPARE(m_panel->findChild<QLabel *>(u"codebookEmpty"_s)->text(), u"No project is open."_s);
        m_panel->createCode();
        m_panel->removeCode();
        m_panel->mergeCode();
        m_panel->moveUp();
        QVERIFY(!m_answers->offered);
    }

    void screenshots_data() { addSchemes(); }

    void screenshots()
    {
        applyScheme(m_panel.get());
        chooseTask(u"T.AD.ANSKAFFELSE"_s);
        QCoreApplication::processEvents();
        saveScreenshot(m_panel.get(), u"codebook"_s);
        m_panel->setDimension(CodeDimension::Directions);
        m_panel->setCurrentCode(m_project->direction(u"D.SAMARBEID"_s).value());
        QCoreApplication::processEvents();
        saveScreenshot(m_panel.get(), u"codebook-directions"_s);
        QCOMPARE(note(), u"10 direction(s)"_s);
    }
};

KODEKS_TEST(TestCodebookPanel)
#include "tst_codebookpanel.moc"
