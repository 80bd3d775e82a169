// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/merging/merge.h"
#include "tests/support/projects/copies.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/childof.h"
#include "tests/support/windows/screenshot.h"
#include "ui/dialogs/bringindialog.h"
#include "ui/dialogs/codercopydialog.h"
#include "ui/dialogs/projectsettingsdialog.h"
#include "ui/models/compare/mergedifferencemodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

Task taskNamed(const Project &project, const QString &name)
{
    const auto found = std::ranges::find(project.codebook().tasks, name, &Task::name);
    return found == project.codebook().tasks.end() ? Task() : *found;
}

auto define(const QString &definition)
{
    return [definition](Project &project) {
        Task task = taskNamed(project, u"Homes"_s);
        task.text.definition = definition;
        return Edits::changeTask(task);
    };
}

Edit recodeFirst(Project &project, int certainty)
{
    Passage passage = project.passages(project.findLetter(u"first.txt"_s)->id)->constFirst();
    passage.certainty = certainty;
    return Edits::changePassage(passage);
}

/// Two copies that differ in a definition and in a passage, each time the second being later.
Copies differingCopies()
{
    Copies copies({u"a"_s, u"b"_s});
    copies.apply(u"a"_s, define(u"by hand"_s), clockAt(1));
    copies.apply(u"b"_s, define(u"by machine"_s), clockAt(2));
    copies.apply(u"a"_s, [](Project &project) { return recodeFirst(project, 1); }, clockAt(3));
    copies.apply(u"b"_s, [](Project &project) { return recodeFirst(project, 3); }, clockAt(4));
    return copies;
}

} // namespace

class TestTeamDialogs : public QObject
{
    Q_OBJECT

private slots:
    void everyDifferenceHasOneChoice()
    {
        const Copies copies = differingCopies();
        MergeDifferenceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const MergePlan plan = copies.plan(u"a"_s, u"b"_s);
        QCOMPARE(plan.differences.size(), 2);
        model.setDifferences(plan.differences, plan.name);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.choices().isEmpty());
        for (int row = 0; row < 2; ++row) {
            const auto checked
                = [&](int column) { return model.index(row, column).data(Qt::CheckStateRole).toInt() == Qt::Checked; };
            QVERIFY(checked(MergeDifferenceModel::There) && !checked(MergeDifferenceModel::Here));
            QVERIFY(model.setData(model.index(row, MergeDifferenceModel::Here), Qt::Checked, Qt::CheckStateRole));
            QVERIFY(!checked(MergeDifferenceModel::There) && checked(MergeDifferenceModel::Here));
            QVERIFY(model.setData(model.index(row, MergeDifferenceModel::Here), Qt::Unchecked, Qt::CheckStateRole));
            QVERIFY(checked(MergeDifferenceModel::There) && !checked(MergeDifferenceModel::Here));
            QVERIFY(!model.setData(model.index(row, MergeDifferenceModel::What), Qt::Checked, Qt::CheckStateRole));
        }
        model.chooseAll(MergeDifference::Choice::Ours);
        QCOMPARE(model.choices().size(), 2);
        model.chooseAll(MergeDifference::Choice::Theirs);
        QVERIFY(model.choices().isEmpty());
    }

    void bothValuesAndTimesAreShown()
    {
        const Copies copies = differingCopies();
        const MergePlan plan = copies.plan(u"a"_s, u"b"_s);
        MergeDifferenceModel model;
        model.setDifferences(plan.differences, plan.name);
        const QString what = model.index(0, MergeDifferenceModel::What).data().toString();
        QVERIFY2(what.contains(u"Homes") && what.contains(u"definition"), qPrintable(what));
        const QString here = model.index(0, MergeDifferenceModel::Here).data().toString();
        const QString there = model.index(0, MergeDifferenceModel::There).data().toString();
        QVERIFY(here.startsWith(u"by hand\n"));
        QVERIFY(there.startsWith(u"by machine\n"));
        QVERIFY(here.section(u'\n', 1) != there.section(u'\n', 1));
        QVERIFY(model.headerData(MergeDifferenceModel::There, Qt::Horizontal, Qt::DisplayRole)
                .toString()
                .contains(u"b.kodeks"));
    }

    void anAttributeIsNamed()
    {
        Copies copies({u"a"_s, u"b"_s});
        int minute = 0;
        for (const auto &[copy, value] : {std::pair{u"a"_s, u"etat"_s}, {u"b"_s, u"bydel"_s}})
            copies.apply(copy, [&](Project &project) {
                return Edits::setAttribute(project.findLetter(u"first.txt"_s)->id, u"Type of sender"_s, value);
            }, clockAt(++minute));
        const MergePlan plan = copies.plan(u"a"_s, u"b"_s);
        MergeDifferenceModel model;
        model.setDifferences(plan.differences, plan.name);
        QCOMPARE(model.rowCount(), 1);
        const QString what = model.index(0, MergeDifferenceModel::What).data().toString();
        QVERIFY2(what.contains(u"first.txt") && what.contains(u"type of sender"), qPrintable(what));
    }

    void whatCannotBeChosenStaysAsItIs()
    {
        MergeDifference removed;
        removed.key = u"key"_s;
        removed.subject = MergeSubject::Task;
        removed.why = MergeDifference::Why::RemovedThere;
        removed.canChoose = false;
        MergeDifferenceModel model;
        model.setDifferences({removed}, u"b.kodeks"_s);
        QVERIFY(!model.setData(model.index(0, MergeDifferenceModel::There), Qt::Checked, Qt::CheckStateRole));
        model.chooseAll(MergeDifference::Choice::Theirs);
        QVERIFY(model.choices().isEmpty());
        QCOMPARE(model.index(0, MergeDifferenceModel::There).data().toString(), u"removed"_s);
    }

    void theDryRunTellsAllAndHandsOutTheChoices()
    {
        Copies copies = differingCopies();
        copies.apply(u"a"_s, [](Project &) { return Edits::addCoder({{}, {}, u"Cy"_s, {}}); });
        copies.apply(u"b"_s, [](Project &) { return Edits::addCoder({{}, {}, u"Cy"_s, {}}); });
        const auto project = copies.open(u"a"_s);
        const MergePlan plan = copies.plan(u"a"_s, u"b"_s);
        BringInDialog dialog(*project, plan);
        QVERIFY(childOf<QLabel>(dialog, u"bringInIntro"_s)->text().contains(u"b.kodeks"));
        QVERIFY(childOf<QListWidget>(dialog, u"bringInNotes"_s)->item(0)->text().contains(u"Cy"));
        QCOMPARE(childOf<QTableView>(dialog, u"bringInDifferences"_s)->model()->rowCount(), 2);
        QVERIFY(dialog.choices().isEmpty());
        childOf<QPushButton>(dialog, u"bringInAllOurs"_s)->click();
        QCOMPARE(dialog.choices().size(), 2);
        childOf<QPushButton>(dialog, u"bringInAllTheirs"_s)->click();
        QVERIFY(dialog.choices().isEmpty());
        QVERIFY(childOf<QPushButton>(dialog, u"bringInAccept"_s)->isEnabled());
        dialog.show();
        saveScreenshot(&dialog, u"bringin"_s);
    }

    void whatIsHereAlreadyCanOnlyBeClosed()
    {
        const Copies copies({u"a"_s, u"b"_s});
        const MergePlan plan = copies.plan(u"a"_s, u"b"_s);
        QVERIFY(BringInDialog::isEmpty(plan));
        const auto project = copies.open(u"a"_s);
        const BringInDialog dialog(*project, plan);
        QVERIFY(!childOf<QPushButton>(dialog, u"bringInAccept"_s));
        QVERIFY(childOf<QLabel>(dialog, u"bringInIntro"_s)->text().contains(u"already"));
    }

    void newCodesDoNotComeIntoALockedProject()
    {
        Copies copies({u"a"_s, u"b"_s});
        copies.apply(u"b"_s, [](Project &) {
            Task task;
            task.name = u"New"_s;
            return Edits::addTask(task);
        });
        copies.apply(u"a"_s, [](Project &) { return Edits::setLocked(true); });
        const auto project = copies.open(u"a"_s);
        const BringInDialog dialog(*project, copies.plan(u"a"_s, u"b"_s));
        QVERIFY(!childOf<QPushButton>(dialog, u"bringInAccept"_s)->isEnabled());
        QVERIFY(childOf<QListWidget>(dialog, u"bringInNotes"_s)->item(0)->text().contains(u"locked"));
    }

    void codedBlindTheDifferencesOfOthersTellNothing()
    {
        Copies copies = differingCopies();
        copies.apply(u"a"_s, [](Project &) { return Edits::setBlind(true); });
        const auto project = copies.open(u"a"_s);
        project->readAsCoder();
        const MergePlan plan = copies.plan(u"a"_s, u"b"_s);
        const MergeDifference &passage = plan.differences.constLast();
        QCOMPARE(passage.subject, MergeSubject::Passage);
        const auto shown = [&] { return differencesInSight(*project, plan.differences).constLast(); };
        QVERIFY(!shown().canChoose);
        QVERIFY(shown().ours != passage.ours && shown().theirs != passage.theirs);
        project->setCurrentCoder(project->findCoder(passage.coder)->id);
        QVERIFY(shown().canChoose);
        QCOMPARE(shown().ours, passage.ours);
    }

    void aCopyNeedsACoderAndAFreeFile()
    {
        const Copies copies({u"a"_s});
        const auto project = copies.open(u"a"_s);
        CoderCopyDialog dialog(*project);
        auto *accept = childOf<QPushButton>(dialog, u"copyAccept"_s);
        auto *coder = childOf<QComboBox>(dialog, u"copyCoder"_s);
        auto *path = childOf<QLineEdit>(dialog, u"copyPath"_s);
        QVERIFY(!accept->isEnabled());
        coder->setEditText(u"Cy / Dee"_s);
        QVERIFY(accept->isEnabled());
        QCOMPARE(dialog.coderName(), u"Cy / Dee"_s);
        QVERIFY(dialog.path().endsWith(u"Cy _ Dee.kodeks"));
        path->setText(copies.path(u"a"_s));
        QVERIFY(!accept->isEnabled());
        QVERIFY(childOf<QLabel>(dialog, u"copyNote"_s)->text().contains(u"a.kodeks"));
        path->setText(copies.path(u"own"_s));
        coder->setEditText(u"Bo"_s);
        QVERIFY(accept->isEnabled());
        QCOMPARE(dialog.path(), copies.path(u"own"_s));
        path->setText(copies.path(u"no/such/folder"_s));
        QVERIFY(!accept->isEnabled());
        dialog.show();
        saveScreenshot(&dialog, u"codercopy"_s);
    }

    void theSettingsShowWhatIsAndHandOutWhatIsWanted()
    {
        const Copies copies({u"a"_s});
        copies.apply(u"a"_s, [](Project &) { return Edits::setLocked(true); });
        const auto project = copies.open(u"a"_s);
        ProjectSettingsDialog dialog(*project);
        QVERIFY(dialog.isLocked() && !dialog.isBlind());
        childOf<QCheckBox>(dialog, u"projectBlind"_s)->click();
        childOf<QCheckBox>(dialog, u"projectLocked"_s)->click();
        QVERIFY(!dialog.isLocked() && dialog.isBlind());
        QVERIFY(!dialog.suggestsBlind()); // off unless somebody wants it
        childOf<QCheckBox>(dialog, u"projectSuggestsBlind"_s)->click();
        QVERIFY(dialog.suggestsBlind());
        const auto added = childOf<QLineEdit>(dialog, u"projectAbbreviations"_s);
        QVERIFY(!added->isEnabled()); // something is coded
        added->setText(u"Velf., x.y."_s);
        childOf<QLineEdit>(dialog, u"projectNoAbbreviations"_s)->setText(u"jf. velf."_s);
        QCOMPARE(dialog.abbreviations(), (OwnAbbreviations{{u"velf"_s, u"x.y"_s}, {u"jf"_s}}));
        dialog.show();
        saveScreenshot(&dialog, u"projectsettings"_s);
    }
};

KODEKS_TEST(TestTeamDialogs)
#include "tst_teamdialogs.moc"
