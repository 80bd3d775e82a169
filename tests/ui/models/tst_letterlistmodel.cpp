// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/jobs/overview.h"
#include "core/project/project.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"
#include "ui/models/letters/letterlistmodel.h"
#include "ui/panels/letters/letterspanel.h"
#include "ui/panels/overview/overviewpanel.h"
#include "ui/panels/parts/listtable.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class LetterListModelTest : public QObject
{
    Q_OBJECT

private slots:
    void everyLetterIsARow();
    void passagesOfTheCurrentCoderAreCounted();
    void progressIsOfTheCurrentCoder();
    void lettersComeAndGoRowByRow();
    void anotherNameIsFollowed();
    void withoutAProjectThereAreNoRows();
    void theFilterFindsByNameAndEnterOpensTheFirst();
    void showingALetterDoesNotAskForIt();
    void movingInTheListAsksForALetter();
    void neighboursAreAsShown();
    void aFilterMovesNothing();
    void whatAFilterFindsIsOpenedByAClick();
    void escapeEmptiesTheFilter();
    void theLastLetterThatGoesLeavesAnEmptyList();
    void howMuchIsCodedIsCounted();
    void statesAreShownAndOrdered();
    void theOverviewCountsAndLeadsOn();
    void theOverviewCountsKindsOfLetters();
};

namespace {

NewLetter newLetter(const QString &name, const QString &text)
{
    return {name, text.toUtf8(), text, u"UTF-8"_s, {}, {}};
}

/// The small project with letters that can be told apart by their senders.
class Letters : public SmallProject
{
public:
    Letters()
    {
        apply(Edits::setFact(letter(u"first.txt"_s), Fact::Sender, u"First"_s));
        apply(Edits::setFact(letter(u"second.txt"_s), Fact::Sender, u"Second"_s));
    }
};

QModelIndex rowOf(const LetterListModel &model, LetterId letter)
{
    return model.indexOf(letter);
}

} // namespace

void LetterListModelTest::everyLetterIsARow()
{
    Letters project;
    LetterListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProject(&project.project());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.letterAt(rowOf(model, project.letter(u"second.txt"_s))), project.letter(u"second.txt"_s));
    QCOMPARE(rowOf(model, project.letter(u"second.txt"_s)).data().toString(), u"Second"_s);
}

void LetterListModelTest::passagesOfTheCurrentCoderAreCounted()
{
    Letters project;
    LetterListModel model;
    model.setProject(&project.project());
    const LetterId letter = project.passages().first().letter;
    const auto shown = [&] { return rowOf(model, letter).data(LetterListModel::SubtitleRole).toString(); };
    const QString everybody = shown();
    QVERIFY(everybody.contains(QString::number(project->passageCount(letter))));
    const CoderId coder = project.passages().first().coder;
    const QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
    project->setCurrentCoder(coder);
    QVERIFY(!spy.isEmpty());
    QVERIFY(shown().contains(QString::number(project->passageCount(letter, coder))));
    const qsizetype before = project->passageCount(letter, coder);
    Passage more = project.passages().first();
    more.id = {};
    more.uuid = {};
    more.range.end -= 1;
    project.apply(Edits::addPassage(more));
    QVERIFY(shown().contains(QString::number(before + 1)));
}

void LetterListModelTest::progressIsOfTheCurrentCoder()
{
    Letters project;
    LetterListModel model;
    model.setProject(&project.project());
    const Passage passage = project.passages().first();
    project->setCurrentCoder(passage.coder);
    const auto progress = [&] {
        return static_cast<Letter::Progress>(rowOf(model, passage.letter).data(LetterListModel::ProgressRole).toInt());
    };
    QCOMPARE(progress(), Letter::Progress::InProgress);
    project.apply(Edits::setDone(passage.letter, passage.coder, true));
    QCOMPARE(progress(), Letter::Progress::Done);
    for (const Coder &coder : project->coders()) {
        if (coder.id == passage.coder)
            continue;
        project->setCurrentCoder(coder.id);
        QVERIFY(progress() != Letter::Progress::Done);
    }
}

void LetterListModelTest::lettersComeAndGoRowByRow()
{
    Letters project;
    LetterListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProject(&project.project());
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    project.apply(Edits::addLetters({newLetter(u"between.txt"_s, u"One."_s), newLetter(u"third.txt"_s, u"Two."_s)}));
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(model.indexOf(project.letter(u"third.txt"_s)).isValid());
    const LetterId gone = project.letter(u"first.txt"_s);
    project.apply(Edits::removeLetters({gone}));
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(!model.indexOf(gone).isValid());
    QVERIFY(reset.isEmpty());
}

void LetterListModelTest::anotherNameIsFollowed()
{
    Letters project;
    LetterListModel model;
    model.setProject(&project.project());
    const LetterId letter = project.letter(u"first.txt"_s);
    project.apply(Edits::setFact(letter, Fact::Sender, u"The ministry"_s));
    QCOMPARE(rowOf(model, letter).data().toString(), u"The ministry"_s);
}

void LetterListModelTest::withoutAProjectThereAreNoRows()
{
    LetterListModel model;
    {
        Letters project;
        model.setProject(&project.project());
    }
    QCOMPARE(model.rowCount(), 0);
    model.setProject(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void LetterListModelTest::theFilterFindsByNameAndEnterOpensTheFirst()
{
    Letters project;
    LettersPanel panel;
    panel.setProject(&project.project());
    QSignalSpy spy(&panel, &LettersPanel::letterActivated);
    auto *filter = panel.findChild<QLineEdit *>(u"letterFilter"_s);
    const auto *list = panel.findChild<QListView *>(u"letterList"_s);
    filter->setText(u"SECO"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().value<LetterId>(), project.letter(u"second.txt"_s));
}

void LetterListModelTest::showingALetterDoesNotAskForIt()
{
    Letters project;
    LettersPanel panel;
    panel.setProject(&project.project());
    const QSignalSpy spy(&panel, &LettersPanel::letterActivated);
    panel.setCurrentLetter(project.letter(u"second.txt"_s));
    QCOMPARE(panel.findChild<QListView *>(u"letterList"_s)->currentIndex().data().toString(), u"Second"_s);
    QVERIFY(spy.isEmpty());
}

void LetterListModelTest::movingInTheListAsksForALetter()
{
    Letters project;
    LettersPanel panel;
    panel.setProject(&project.project());
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    panel.setCurrentLetter(project.letter(u"first.txt"_s));
    panel.focusInput();
    QSignalSpy shown(&panel, &LettersPanel::letterActivated);
    QSignalSpy entered(&panel, &LettersPanel::letterEntered);
    auto *list = panel.findChild<QListView *>(u"letterList"_s);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(shown.count(), 1);
    QCOMPARE(shown.first().first().value<LetterId>(), project.letter(u"second.txt"_s));
    QVERIFY(entered.isEmpty());
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(entered.count(), 1);
}

void LetterListModelTest::neighboursAreAsShown()
{
    Letters project;
    LettersPanel panel;
    panel.setProject(&project.project());
    panel.setCurrentLetter(project.letter(u"first.txt"_s));
    QCOMPARE(panel.neighbour(1), project.letter(u"second.txt"_s));
    QVERIFY(!panel.neighbour(-1).isValid());
    QVERIFY(!panel.neighbour(2).isValid());
}

void LetterListModelTest::aFilterMovesNothing()
{
    Letters project;
    LettersPanel panel;
    panel.setProject(&project.project());
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    panel.setCurrentLetter(project.letter(u"first.txt"_s));
    panel.focusInput();
    const QSignalSpy asked(&panel, &LettersPanel::letterActivated);
    auto *filter = panel.findChild<QLineEdit *>(u"letterFilter"_s);
    const auto *list = panel.findChild<QListView *>(u"letterList"_s);
    filter->setText(u"second"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(!list->currentIndex().isValid());
    QVERIFY(list->selectionModel()->selectedIndexes().isEmpty());
    QCOMPARE(panel.neighbour(0), project.letter(u"second.txt"_s));
    filter->clear();
    QCOMPARE(list->currentIndex().data().toString(), u"First"_s);
    QVERIFY(asked.isEmpty());
}

void LetterListModelTest::whatAFilterFindsIsOpenedByAClick()
{
    Letters project;
    LettersPanel panel;
    panel.setProject(&project.project());
    panel.show();
    panel.setCurrentLetter(project.letter(u"first.txt"_s));
    panel.findChild<QLineEdit *>(u"letterFilter"_s)->setText(u"second"_s);
    QSignalSpy asked(&panel, &LettersPanel::letterActivated);
    const auto *list = panel.findChild<QListView *>(u"letterList"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QVERIFY(!asked.isEmpty());
    QCOMPARE(asked.first().first().value<LetterId>(), project.letter(u"second.txt"_s));
}

void LetterListModelTest::escapeEmptiesTheFilter()
{
    Letters project;
    LettersPanel panel;
    panel.setProject(&project.project());
    auto *filter = panel.findChild<QLineEdit *>(u"letterFilter"_s);
    filter->setText(u"second"_s);
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(filter->text(), QString());
    QCOMPARE(panel.findChild<QListView *>(u"letterList"_s)->model()->rowCount(), 2);
}

void LetterListModelTest::theLastLetterThatGoesLeavesAnEmptyList()
{
    Letters project;
    LettersPanel panel;
    panel.setProject(&project.project());
    panel.show();
    for (const QString &name : {u"first.txt"_s, u"second.txt"_s}) {
        project.apply(Edits::removeLetters({project.letter(name)}));
        const auto left = static_cast<int>(project->letters().size());
        QCOMPARE(panel.findChild<QLabel *>(u"panelNote"_s)->text(), QString::number(left));
    }
    for (const Letter &letter : QList<Letter>(project->letters()))
        project.apply(Edits::removeLetters({letter.id}));
    QVERIFY(panel.findChild<QWidget *>(u"noLetters"_s)->isVisible());
    QVERIFY(!panel.findChild<QLabel *>(u"noLetterMatches"_s)->isVisible());
    QCOMPARE(panel.findChild<QLabel *>(u"panelNote"_s)->text(), u"0"_s);
}

void LetterListModelTest::howMuchIsCodedIsCounted()
{
    Letters project;
    project->setCurrentCoder(project.coder(u"Ann"_s));
    LetterListModel model;
    model.setProject(&project.project());
    const QModelIndex first = rowOf(model, project.letter(u"first.txt"_s));
    const double length = double(project->letter(project.letter(u"first.txt"_s))->length);
    QVERIFY(QTest::qWaitFor([&] { return first.data(LetterListModel::ShareRole).toDouble() == 34 / length; }));
    QVERIFY(first.data(Qt::ToolTipRole).toString().contains(u"first.txt"_s));
    QVERIFY(first.data(Qt::ToolTipRole).toString().contains(u'%'));
    QVERIFY(first.data(LetterListModel::ChangedRole).toLongLong() > 0);
    project.apply(Edits::removePassages({project.passages().first().id}));
    QVERIFY(QTest::qWaitFor([&] { return first.data(LetterListModel::ShareRole).toDouble() == 0.0; }));
}

void LetterListModelTest::statesAreShownAndOrdered()
{
    Letters project;
    project->setCurrentCoder(project.coder(u"Bo"_s));
    const LetterId first = project.letter(u"first.txt"_s);
    const LetterId second = project.letter(u"second.txt"_s);
    LettersPanel panel;
    panel.setProject(&project.project());
    panel.setCurrentLetter(first);
    const auto *list = panel.findChild<QListView *>(u"letterList"_s);
    QCOMPARE(panel.nextNotBegun(), second);
    panel.showState(Letter::Progress::NotBegun);
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Second"_s);
    project.apply(Edits::setDone(second, project->currentCoder(), true));
    QCOMPARE(list->model()->rowCount(), 0);
    panel.showState({});
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(panel.findChild<QLabel *>(u"panelNote"_s)->text(), u"1 of 2 done"_s);
    QVERIFY(!panel.nextNotBegun().isValid());
}

void LetterListModelTest::theOverviewCountsAndLeadsOn()
{
    Letters project;
    project->setCurrentCoder(project.coder(u"Ann"_s));
    project.apply(Edits::setDone(project.letter(u"second.txt"_s), project->currentCoder(), true));
    OverviewPanel panel;
    panel.setProject(&project.project());
    panel.show();
    const auto table = [&panel](const QString &name) { return panel.findChild<ListTable *>(name); };
    const auto cell = [&](const QString &name, int row, int column) {
        return table(name)->model()->index(row, column).data().toString();
    };
    QVERIFY(QTest::qWaitFor([&] { return table(u"overviewLetters"_s)->model()->rowCount() == 2; }));
    QVERIFY(QTest::qWaitFor([&] { return !panel.isCounting(); }));
    QCOMPARE(cell(u"overviewLetters"_s, 0, 1), u"in progress"_s);
    QCOMPARE(cell(u"overviewLetters"_s, 1, 1), u"done"_s);
    QCOMPARE(cell(u"overviewCoders"_s, 1, 3), u"1"_s);
    QCOMPARE(cell(u"overviewQuestions"_s, 0, 3), u"1"_s);
    QCOMPARE(cell(u"overviewStatements"_s, 0, 0), u"Homes"_s);
    QCOMPARE(cell(u"overviewWaiting"_s, 1, 1), u"1"_s);
    QCOMPARE(cell(u"overviewWaiting"_s, 2, 1), u"2"_s); // of Ann and Bo
    QSignalSpy places(&panel, &OverviewPanel::placeActivated);
    panel.focusInput();
    table(u"overviewWaiting"_s)->setCurrentIndex(table(u"overviewWaiting"_s)->model()->index(1, 0));
    QTest::keyClick(table(u"overviewWaiting"_s), Qt::Key_Return);
    QCOMPARE(places.size(), 1);
    QCOMPARE(places.first().first().value<CountPlace>().kind, CountPlace::Kind::Letters);
    QTest::keyClick(table(u"overviewLetters"_s), Qt::Key_Escape);
    project.apply(Edits::removePassages({project.passages().first().id}));
    QVERIFY(QTest::qWaitFor([&] { return cell(u"overviewLetters"_s, 0, 1) == u"not begun"_s; }));
}

void LetterListModelTest::theOverviewCountsKindsOfLetters()
{
    Letters project;
    OverviewPanel panel;
    panel.setProject(&project.project());
    panel.show();
    auto *table = panel.findChild<ListTable *>(u"overviewKinds"_s);
    auto *attribute = panel.findChild<QComboBox *>(u"overviewAttribute"_s);
    const auto cell = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
    QVERIFY(QTest::qWaitFor([&] { return !panel.isCounting(); }));
    QVERIFY(attribute->isHidden() || !attribute->isVisible());
    QCOMPARE(table->model()->rowCount(), 0);
    project.apply(Edits::setAttribute(project.letter(u"first.txt"_s), u"Avsendertype"_s, u"etat"_s));
    project.apply(Edits::setAttribute(project.letter(u"first.txt"_s), u"A first one"_s, u"x"_s));
    QVERIFY(QTest::qWaitFor([&] { return table->model()->columnCount() == 4; }));
    QCOMPARE(attribute->currentText(), u"Avsendertype"_s);
    QCOMPARE(table->model()->headerData(2, Qt::Horizontal).toString(), u"etat"_s);
    QCOMPARE(table->model()->headerData(3, Qt::Horizontal).toString(), u"not stated"_s);
    QCOMPARE(cell(0, 2), u"1"_s); // letters
    QCOMPARE(cell(1, 0), u"agency → district"_s);
    QCOMPARE(cell(1, 1), u"2"_s);
    QCOMPARE(cell(1, 2), u"2"_s);
    QCOMPARE(cell(2, 3), u"1"_s);
    QSignalSpy places(&panel, &OverviewPanel::placeActivated);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 2));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(places.size(), 1);
    const auto place = places.first().first().value<CountPlace>();
    QCOMPARE(place.passages.letters, QList{project.letter(u"first.txt"_s)});
    QCOMPARE(countedPassages(project.path(), place.passages, {})->size(), 2);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(
        u"Direction\tAll\tetat\tnot stated\nLetters\t2\t1\t1\nagency → district\t2\t2\t0\n"_s));
    auto *rows = panel.findChild<QComboBox *>(u"overviewKindRows"_s);
    rows->setCurrentIndex(1);
    QCOMPARE(cell(1, 0), u"Homes"_s);
    QCOMPARE(cell(1, 2), u"2"_s);
    attribute->setCurrentText(u"A first one"_s);
    QCOMPARE(table->model()->headerData(2, Qt::Horizontal).toString(), u"x"_s);
}

KODEKS_TEST(LetterListModelTest)
#include "tst_letterlistmodel.moc"
