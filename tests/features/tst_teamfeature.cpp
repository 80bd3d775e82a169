// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/letter/letterview.h"
#include "ui/panels/agreement/agreementpanel.h"
#include "ui/panels/codebook/codebookpanel.h"
#include "ui/panels/lists/passagespanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/files/exportcontroller.h"
#include "ui/shell/files/teamcontroller.h"
#include "ui/shell/session/messagebar.h"
#include "ui/shell/session/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Two coders at work in the window: copies, blind coding, a locked round, and their work brought together.
class TeamFeature : public QObject
{
    Q_OBJECT

private slots:
    void twoCopiesCodedByTwoCodersComeTogether();
    void aPlanIsRefusedWithASentence();
    void choosingOursKeepsOurs();
    void whatIsDroppedIsOpenedOrBroughtIn();
    void codedBlindTheWindowShowsOnesOwnWork();
    void marksAsDoneAreAskedForOnce();
    void nothingOfOthersLeavesABlindProject();
    void aLockedProjectRefusesToChangeItsCodebook();
};

namespace {

class Team : public WindowFixture
{
public:
    /// Waits for a dialog, since work in the background may come before it.
    [[nodiscard]] QWidget *dialog(const QString &name)
    {
        QWidget *found = nullptr;
        const auto look = [&] {
            found = window().findChild<QWidget *>(name);
            return found && found->isVisible();
        };
        if (!QTest::qWaitFor(look, 20000))
            qFatal("%s does not open: %s", qPrintable(name), qPrintable(message()));
        return found;
    }
    void press(QWidget *dialog, const QString &button) const
    {
        QTest::mouseClick(dialog->findChild<QPushButton *>(button), Qt::LeftButton);
    }
    [[nodiscard]] bool says(const QString &words)
    {
        return QTest::qWaitFor([&] { return message().contains(words); }, 20000);
    }

    QString copyFor(const QString &coder)
    {
        run(u"project.copyForCoder"_s);
        QWidget *asked = dialog(u"coderCopyDialog"_s);
        asked->findChild<QComboBox *>(u"copyCoder"_s)->setEditText(coder);
        const QString path = asked->findChild<QLineEdit *>(u"copyPath"_s)->text();
        press(asked, u"copyAccept"_s);
        if (!says(u"copy for "_s + coder)) // the name alone may also be in the path of a message before it
            qFatal("no copy: %s", qPrintable(message()));
        return path;
    }
    void open(const QString &path)
    {
        if (!window().openProject(path))
            qFatal("%s", qPrintable(message()));
        window().letters().open(project().findLetter(u"lo-kommune-oslo.txt"_s)->id);
        focusLetter();
    }
    void focusLetter()
    {
        window().activateWindow();
        if (!QTest::qWaitForWindowActive(&window()))
            qFatal("the window does not become active");
        letter().setFocus();
    }
    void bringIn(const QString &path)
    {
        window().team().bringIn(path);
        acceptPlan();
    }
    void acceptPlan()
    {
        press(dialog(u"bringInDialog"_s), u"bringInAccept"_s);
        const auto *cancel = window().findChild<QToolButton *>(u"statusCancel"_s);
        if (!QTest::qWaitFor([&] { return !cancel->isVisible(); }))
            qFatal("bringing in does not end");
    }
    void set(const QString &box)
    {
        run(u"project.settings"_s);
        QWidget *asked = dialog(u"projectSettingsDialog"_s);
        asked->findChild<QCheckBox *>(box)->click();
        press(asked, u"projectSettingsAccept"_s);
    }
    [[nodiscard]] QString round() { return window().findChild<QLabel *>(u"statusRound"_s)->text(); }
    [[nodiscard]] LetterId openedLetter() { return window().letters().letter().id(); }
};

} // namespace

void TeamFeature::twoCopiesCodedByTwoCodersComeTogether()
{
    Team team;
    team.openSample();
    const QString main = team.project().path();
    const qsizetype before = team.project().passageCount();
    const QStringList copies{team.copyFor(u"Cy"_s), team.copyFor(u"Dee"_s)};
    for (const QString &copy : copies) {
        team.open(copy);
        QCOMPARE(team.project().passageCount(), 0);
        QCOMPARE(team.project().coder(team.project().currentCoder())->name, copy == copies.at(0) ? u"Cy"_s : u"Dee"_s);
        team.type(u"<Enter>s<Tab>e<Enter>"_s);
        team.type(u"<Down>."_s);
        QCOMPARE(team.passages().size(), 2);
    }
    team.open(main);
    team.bringIn(copies.at(0));
    QVERIFY(team.says(u"2 passage"_s));
    QCOMPARE(team.project().passageCount(), before + 2);
    team.bringIn(copies.at(1));
    QCOMPARE(team.project().passageCount(), before + 4);
    QCOMPARE(team.project().coders().size(), 4);
    team.run(u"edit.undo"_s);
    QCOMPARE(team.project().passageCount(), before + 2);
    QVERIFY(!team.project().findCoder(u"Dee"_s));
    team.run(u"edit.redo"_s);
    QCOMPARE(team.project().passageCount(), before + 4);
    team.window().team().bringIn(copies.at(0));
    QVERIFY(!team.dialog(u"bringInDialog"_s)->findChild<QPushButton *>(u"bringInAccept"_s));
}

void TeamFeature::aPlanIsRefusedWithASentence()
{
    Team team;
    team.openSample();
    QFile other(team.file(u"other.kodeks"_s));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("not a project") > 0);
    other.close();
    team.window().team().bringIn(other.fileName());
    QVERIFY(team.says(u"other.kodeks"_s));
    team.window().team().bringIn(team.project().path());
    QVERIFY(team.says(u"itself"_s));
}

void TeamFeature::choosingOursKeepsOurs()
{
    Team team;
    team.openSample();
    const QString main = team.project().path();
    const QString copy = team.file(u"twin.kodeks"_s);
    QVERIFY(QFile::copy(main, copy));
    const auto rename = [&](const QString &name) {
        Task task = team.project().codebook().tasks.constLast();
        task.name = name;
        QVERIFY(team.window().session().apply(Edits::changeTask(task)));
    };
    rename(u"Ours"_s);
    team.open(copy);
    rename(u"Theirs"_s);
    team.open(main);
    team.window().team().bringIn(copy);
    QWidget *asked = team.dialog(u"bringInDialog"_s);
    QCOMPARE(asked->findChild<QTableView *>(u"bringInDifferences"_s)->model()->rowCount(), 1);
    team.press(asked, u"bringInAllOurs"_s);
    team.press(asked, u"bringInAccept"_s);
    QVERIFY(team.says(u"twin.kodeks"_s));
    QCOMPARE(team.project().codebook().tasks.constLast().name, u"Ours"_s);
}

void TeamFeature::whatIsDroppedIsOpenedOrBroughtIn()
{
    Team team;
    team.openSample();
    const QString main = team.project().path();
    const QString copy = team.copyFor(u"Cy"_s);
    const auto drop = [&] {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(copy)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&team.window(), &enter);
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&team.window(), &event);
    };
    drop();
    team.press(team.dialog(u"dropQuestion"_s), u"dropBringIn"_s);
    team.acceptPlan();
    QCOMPARE(team.project().path(), main);
    QVERIFY(team.project().findCoder(u"Cy"_s));
    drop();
    team.press(team.dialog(u"dropQuestion"_s), u"dropOpen"_s);
    QCOMPARE(team.project().path(), copy);
}

void TeamFeature::codedBlindTheWindowShowsOnesOwnWork()
{
    Team team;
    team.openSample();
    Project &project = team.project();
    const CoderId me = project.currentCoder();
    const qsizetype all = project.passageCount();
    const qsizetype mine = project.passageCount({}, me);
    const LetterId letter = team.openedLetter();
    const qsizetype inLetter = project.passageCount(letter);
    const qsizetype mineInLetter = project.passageCount(letter, me);
    QVERIFY(mine < all && mineInLetter < inLetter);
    team.run(u"go.passages"_s);
    auto *table = team.window().parts().passages->findChild<QTableView *>();
    QVERIFY(QTest::qWaitFor([&] { return table->model()->rowCount() == all; }, 20000));
    if (!team.window().actions().action(u"view.allCoders"_s)->isChecked())
        team.run(u"view.allCoders"_s);
    QCOMPARE(team.passages().size(), inLetter);
    team.set(u"projectBlind"_s);
    QCOMPARE(table->model()->rowCount(), mine);
    QCOMPARE(project.passageCount(), mine);
    QCOMPARE(team.passages().size(), mineInLetter);
    QVERIFY(team.round().contains(u"blind"));
    team.run(u"coding.done"_s);
    team.press(team.dialog(u"decision"_s), u"decisionVerb"_s);
    QVERIFY(project.isDone(letter, me));
    QVERIFY(team.says(u"shown now"_s));
    QCOMPARE(team.passages().size(), inLetter);
    QCOMPARE(table->model()->rowCount(), mine + inLetter - mineInLetter);
    team.run(u"edit.undo"_s);
    QCOMPARE(team.passages().size(), mineInLetter);
    team.run(u"edit.undo"_s);
    QCOMPARE(table->model()->rowCount(), all);
    QVERIFY(team.round().isEmpty());
}

void TeamFeature::marksAsDoneAreAskedForOnce()
{
    Team team;
    team.openSample();
    team.set(u"projectBlind"_s);
    Project &project = team.project();
    const CoderId me = project.currentCoder();
    const LetterId first = team.openedLetter();
    QAction *done = team.window().actions().action(u"coding.done"_s);
    team.run(u"coding.done"_s);
    QWidget *asked = team.dialog(u"decision"_s);
    QVERIFY(!done->isChecked());
    QTest::keyClick(asked, Qt::Key_Escape);
    QVERIFY(!project.isDone(first, me));
    team.run(u"coding.done"_s);
    team.press(team.dialog(u"decision"_s), u"decisionVerb"_s);
    QVERIFY(project.isDone(first, me));
    QVERIFY(done->isChecked());
    team.run(u"go.nextLetter"_s);
    QVERIFY(team.openedLetter() != first);
    team.run(u"coding.done"_s);
    QVERIFY(project.isDone(team.openedLetter(), me));
}

void TeamFeature::nothingOfOthersLeavesABlindProject()
{
    Team team;
    team.openSample();
    team.set(u"projectBlind"_s);
    Project &project = team.project();
    const qsizetype mine = project.passageCount();
    team.window().findChild<ExportController *>()->exportTo(team.file(u"seen.csv"_s), {});
    QVERIFY(team.says(u"seen.csv"_s));
    QVERIFY2(team.message().contains(QString::number(mine)), qPrintable(team.message()));
    team.run(u"agreement.compare"_s);
    AgreementPanel *panel = team.window().parts().agreement;
    QVERIFY(QTest::qWaitFor([panel] { return !panel->isRunning(); }, 20000));
    for (const QTableView *table : panel->findChildren<QTableView *>()) {
        QVERIFY(!table->isVisible() || table->model()->rowCount() == 0);
    }
}

void TeamFeature::aLockedProjectRefusesToChangeItsCodebook()
{
    Team team;
    team.openSample();
    auto *add = team.window().parts().codebook->findChild<QToolButton *>(u"codebookAdd"_s);
    QVERIFY(add->isEnabled());
    team.set(u"projectLocked"_s);
    QVERIFY(!add->isEnabled());
    QVERIFY(team.round().contains(u"locked"));
    Task task;
    task.name = u"New"_s;
    QVERIFY(!team.window().session().apply(Edits::addTask(task)));
    QVERIFY(team.message().contains(u"locked"));
    const qsizetype before = team.passages().size();
    team.focusLetter();
    team.type(u"<Enter>s<Tab>e<Enter>"_s);
    QCOMPARE(team.passages().size(), before + 1);
    team.set(u"projectLocked"_s);
    QVERIFY(add->isEnabled());
    QVERIFY(team.window().session().apply(Edits::addTask(task)));
}

KODEKS_TEST(TeamFeature)
#include "tst_teamfeature.moc"
