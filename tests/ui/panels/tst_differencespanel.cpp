// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects/osloproject.h"
#include "tests/support/testmain.h"
#include "ui/panels/compare/comparebar.h"
#include "ui/panels/compare/differencespanel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>

using namespace Kodeks;
using namespace Qt::StringLiterals;

using Decision = Settlement::Decision;
using State = DifferenceFilter::State;

/// Two coders of a small project: what they differ in, as a list that follows the project and ends.
class TestDifferencesPanel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OsloProject> m_project;
    std::unique_ptr<DifferencesPanel> m_panel;

    [[nodiscard]] const DifferencesModel &model() const { return m_panel->model(); }
    [[nodiscard]] Comparison &comparison() const { return m_panel->comparison(); }
    [[nodiscard]] CoderId a() const { return m_project->coder(u"Coder A"_s); }
    [[nodiscard]] CoderId b() const { return m_project->coder(u"Coder B"_s); }
    [[nodiscard]] QString message() const { return m_panel->findChild<QLabel *>(u"emptyState"_s)->text(); }

    void settled() const
    {
        QVERIFY(QTest::qWaitFor([this] { return comparison().isReady() && !comparison().isReading(); }));
    }

    void compare() const
    {
        comparison().compare(a(), b());
        settled();
    }

    void decide(int row, Decision decision, const QString &note = {}) const
    {
        m_project->apply(Edits::settle(model().at(row).settling(a(), b(), decision, note)));
        settled();
    }

    void show(State state) const
    {
        auto *box = m_panel->findChild<QComboBox *>(u"differenceState"_s);
        box->setCurrentIndex(box->findData(int(state)));
    }

    [[nodiscard]] QStringList column(int column) const
    {
        QStringList words;
        for (int row = 0; row < model().rowCount(); ++row)
            words.append(model().index(row, column).data().toString());
        return words;
    }

private slots:
    /// A difference of task, one that only A has, one of boundaries and direction, and one that agrees.
    void init()
    {
        m_project = std::make_unique<OsloProject>();
        m_project->addPassage(u"Coder A"_s, {10, 60}, u"T.HO.BPA"_s, u"D.UENDRET"_s);
        m_project->addPassage(u"Coder B"_s, {10, 60}, u"T.HO.SYKEHJEM"_s, u"D.UENDRET"_s);
        m_project->addPassage(u"Coder A"_s, {100, 160}, u"T.HO.BPA"_s);
        m_project->addPassage(u"Coder A"_s, {200, 260}, u"T.HO.BPA"_s, u"D.UENDRET"_s);
        m_project->addPassage(u"Coder B"_s, {200, 290}, u"T.HO.BPA"_s, u"D.SAMARBEID"_s);
        m_project->addPassage(u"Coder A"_s, {300, 360}, u"T.HO.BPA"_s);
        m_project->addPassage(u"Coder B"_s, {300, 360}, u"T.HO.BPA"_s);
        m_panel = std::make_unique<DifferencesPanel>();
        m_panel->resize(1000, 300);
        m_panel->show();
        m_panel->setProject(m_project->get());
    }

    void cleanup()
    {
        m_panel.reset();
        m_project.reset();
    }

    void itSaysHowToBegin()
    {
        QVERIFY(message().contains(u"F8"_s));
        m_panel->setProject(nullptr);
        QVERIFY(message().contains(u"Open a project"_s));
    }

    void differencesAreListedByPlaceWithTheirKinds()
    {
        compare();
        QCOMPARE(column(DifferencesModel::Kinds), (QStringList{u"task"_s, u"not found"_s, u"boundaries, direction"_s}));
        QCOMPARE(column(DifferencesModel::Second).at(1), u"not coded"_s);
        QCOMPARE(column(DifferencesModel::State), QStringList(3, u"open"_s));
        QCOMPARE(model().headerData(DifferencesModel::First, Qt::Horizontal, Qt::DisplayRole).toString(), u"Coder A"_s);
        QCOMPARE(comparison().counts().differences, 3);
        QCOMPARE(comparison().counts().agreed, 1);
    }

    void theModelKeepsItsPromisesThroughEveryChange()
    {
        const QAbstractItemModelTester tester(const_cast<DifferencesModel *>(&model()));
        compare();
        show(State::All);
        decide(1, Decision::A);
        show(State::Open);
        decide(0, Decision::Both);
        m_project->addPassage(u"Coder B"_s, {400, 450}, u"T.HO.BPA"_s);
        settled();
        QCOMPARE(model().rowCount(), 2);
        QVERIFY((*m_project)->undo());
        settled();
        QCOMPARE(model().rowCount(), 1);
        comparison().compare({}, {});
        QCOMPARE(model().rowCount(), 0);
    }

    void aDecisionTakesOneRowAwayAndUndoBringsItBack()
    {
        compare();
        decide(0, Decision::A);
        QSignalSpy removed(&model(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&model(), &QAbstractItemModel::rowsInserted);
        decide(0, Decision::B);
        QCOMPARE(model().rowCount(), 1);
        QCOMPARE(removed.size(), 1);
        QVERIFY(inserted.isEmpty());
        QCOMPARE(comparison().counts().settled, 2);
        QVERIFY((*m_project)->undo());
        settled();
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(column(DifferencesModel::Kinds), (QStringList{u"not found"_s, u"boundaries, direction"_s}));
    }

    void settledOnesAreShownWithWhoDecidedAndTheNote()
    {
        compare();
        decide(0, Decision::Left, u"Ask the agency"_s);
        decide(1, Decision::Both);
        show(State::Left);
        QCOMPARE(column(DifferencesModel::Note), QStringList{u"Ask the agency"_s});
        QVERIFY(column(DifferencesModel::Decided).constFirst().startsWith(u"Coder A"_s));
        show(State::Settled);
        QCOMPARE(column(DifferencesModel::State), QStringList{u"took both"_s});
        show(State::All);
        QCOMPARE(model().rowCount(), 3);
    }

    void theListEnds()
    {
        compare();
        for (int i = 0; i < 3; ++i)
            decide(0, Decision::A);
        QCOMPARE(model().rowCount(), 0);
        QVERIFY(message().startsWith(u"All 3"_s));
        QVERIFY(message().contains(u"adopt"_s));
        m_project->apply(Edits::settle(adoptAgreed(comparison().whole())));
        settled();
        QVERIFY(comparison().counts().isDone());
        QVERIFY(!message().contains(u"adopt"_s));
    }

    void aChangedPassageOpensItsDifferenceAgain()
    {
        compare();
        decide(0, Decision::A);
        Passage passage = *(*m_project)->passage(model().at(0).pair.a->id);
        show(State::All);
        passage = *model().at(0).pair.a;
        passage.task = m_project->task(u"T.HO.SYKEHJEM"_s);
        passage.range = {10, 50};
        m_project->apply(Edits::changePassage(passage));
        settled();
        show(State::Open);
        QCOMPARE(model().rowCount(), 3);
        QVERIFY(column(DifferencesModel::State).constFirst().startsWith(u"open again"_s));
    }

    void neighboursAreFoundFromAnyPlace()
    {
        compare();
        const LetterId letter = model().at(0).letter;
        const auto at = [letter](qsizetype position) { return WorkPlace{letter, {position, position}, {}}; };
        QCOMPARE(model().neighbour(at(0), 1), 0);
        QCOMPARE(model().neighbour(at(0), -1), -1);
        QCOMPARE(model().neighbour(at(150), 1), 2);
        QCOMPARE(model().neighbour(at(150), -1), 1);
        QCOMPARE(model().neighbour(at(5000), 1), -1);
        const WorkPlace middle = WorkPlace::of(model().at(1));
        QCOMPARE(model().neighbour(middle, 1), 2);
        QCOMPARE(model().neighbour(middle, -1), 0);
        decide(1, Decision::A);
        QCOMPARE(model().neighbour(middle, 1), 1);
        QCOMPARE(model().neighbour(middle, -1), 0);
    }

    void kindsThatAreNotAskedForAreLeftOut()
    {
        compare();
        m_panel->setKinds(DifferenceKind::Boundaries);
        QCOMPARE(column(DifferencesModel::Kinds), QStringList{u"boundaries, direction"_s});
        m_panel->setKinds(DifferenceKind::Arguments);
        QCOMPARE(model().rowCount(), 0);
        QVERIFY(message().contains(u"None of the differences"_s));
    }

    void aBlindCoderSeesASentence()
    {
        m_project->apply(Edits::setBlind(true));
        compare();
        QCOMPARE(model().rowCount(), 0);
        QVERIFY(!comparison().failure().isEmpty());
        QCOMPARE(message(), comparison().failure());
        m_project->apply(Edits::setDone((*m_project)->letters().constFirst().id, a(), true));
        settled();
        compare();
        QCOMPARE(model().rowCount(), 3);
        QVERIFY(comparison().isWithheld((*m_project)->letters().constLast().id));
    }

    void rowsAreGoneThroughWithTheKeyboard()
    {
        compare();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QSignalSpy shown(m_panel.get(), &DifferencesPanel::differenceShown);
        QSignalSpy activated(m_panel.get(), &DifferencesPanel::differenceActivated);
        m_panel->focusInput();
        QTest::keyClick(m_panel->table(), Qt::Key_Down);
        QVERIFY(QTest::qWaitFor([&] { return shown.size() == 1; }));
        QCOMPARE(shown.last().at(0).value<WorkPlace>(), WorkPlace::of(model().at(1)));
        QTest::keyClick(m_panel->table(), Qt::Key_Return);
        QCOMPARE(activated.last().at(0).value<WorkPlace>(), WorkPlace::of(model().at(1)));
        m_panel->setCurrent(WorkPlace::of(model().at(2)));
        QCOMPARE(shown.size(), 1);
    }

    void theBarSwapsWhenTheSameCoderIsChosenTwice()
    {
        CompareBar bar;
        bar.setCoders((*m_project)->coders());
        bar.setPair(a(), b());
        QSignalSpy changed(&bar, &CompareBar::pairChanged);
        auto *first = bar.findChild<QComboBox *>(u"compareFirst"_s);
        first->setCurrentIndex(first->findData(b().value()));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(bar.first(), b());
        QCOMPARE(bar.second(), a());
        bar.setCounts(41, 63);
        QCOMPARE(bar.findChild<QLabel *>(u"compareCounts"_s)->text(), u"41 of 63 settled"_s);
    }

    void theBarTellsWhichKindsAreChosen()
    {
        CompareBar bar;
        QSignalSpy changed(&bar, &CompareBar::kindsChanged);
        const QList<QAction *> kinds = bar.findChild<QMenu *>(u"compareKindMenu"_s)->actions();
        for (const DifferenceKind kind : allDifferenceKinds)
            QVERIFY(bar.kinds().testFlag(kind));
        for (QAction *action : kinds)
            action->setChecked(action == kinds.at(2));
        QCOMPARE(bar.kinds(), DifferenceKinds(DifferenceKind::Task));
        QCOMPARE(changed.size(), kinds.size() - 1);
    }
};

KODEKS_TEST(TestDifferencesPanel)
#include "tst_differencespanel.moc"
