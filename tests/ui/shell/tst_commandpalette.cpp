// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/actions/commandmodel.h"
#include "ui/shell/actions/commandpalette.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class CommandPaletteTest : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyFilterShowsEveryAction();
    void aFewLettersFindAnAction_data();
    void aFewLettersFindAnAction();
    void whatCannotBeDoneComesLastAndIsGrey();
    void theShortcutIsShown();
    void enterRunsTheActionAndGivesTheFocusBack();
    void enterOnAGreyActionDoesNothing();
    void whatIsNotThereIsSaid();
    void escapeClosesItWithoutDoingAnything();
    void arrowsMoveWhileTypingGoesOn();
};

void CommandPaletteTest::anEmptyFilterShowsEveryAction()
{
    const ActionRegistry registry(actionSpecs());
    CommandModel model(registry);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), registry.specs().size());
    model.setFilter(u"zzzz"_s);
    QCOMPARE(model.rowCount(), 0);
}

void CommandPaletteTest::aFewLettersFindAnAction_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id");
    QTest::newRow("beginning") << u"settings"_s << u"edit.settings"_s;
    QTest::newRow("beginnings of words") << u"comm pal"_s << u"edit.palette"_s;
    QTest::newRow("a word inside") << u"oslo"_s << u"project.sample"_s;
    QTest::newRow("a Norwegian word") << u"innstillinger"_s << u"edit.settings"_s;
    QTest::newRow("a Norwegian word inside") << u"hurtigtaster"_s << u"help.shortcuts"_s;
    QTest::newRow("Norwegian words") << u"åpne prosjekt"_s << u"project.open"_s;
    QTest::newRow("another word for it") << u"manual"_s << u"help.handbook"_s;
    QTest::newRow("another Norwegian word for it") << u"veiledning"_s << u"help.handbook"_s;
    QTest::newRow("task") << u"task"_s << u"coding.inVivo"_s;
    QTest::newRow("oppgave") << u"oppgave"_s << u"coding.inVivo"_s;
    QTest::newRow("ny kode") << u"ny kode"_s << u"codebook.new"_s;
    QTest::newRow("memo") << u"memo"_s << u"letter.memo"_s;
    QTest::newRow("notat") << u"notat passage"_s << u"coding.memo"_s;
    QTest::newRow("a copy for the team") << u"samarbeid"_s << u"project.copyForCoder"_s;
    QTest::newRow("a backup") << u"backup"_s << u"project.saveCopy"_s;
    QTest::newRow("a backup in Norwegian") << u"sikkerhetskopi"_s << u"project.backup"_s;
    QTest::newRow("words in any order") << u"codebook merge"_s << u"codebook.merge"_s;
    QTest::newRow("other case") << u"QUIT"_s << u"project.quit"_s;
}

void CommandPaletteTest::aFewLettersFindAnAction()
{
    QFETCH(QString, typed);
    QFETCH(QString, id);
    const ActionRegistry registry(actionSpecs());
    CommandModel model(registry);
    model.setFilter(typed);
    QVERIFY(model.rowCount() > 0);
    QCOMPARE(model.actionAt(model.index(0, 0))->objectName(), id);
}

void CommandPaletteTest::whatCannotBeDoneComesLastAndIsGrey()
{
    const ActionRegistry registry(actionSpecs());
    const CommandModel model(registry);
    QVERIFY(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEnabled));
    const QModelIndex last = model.index(model.rowCount() - 1, 0);
    QVERIFY(!model.actionAt(last)->isEnabled());
    QVERIFY(!model.flags(last).testFlag(Qt::ItemIsEnabled));
}

void CommandPaletteTest::theShortcutIsShown()
{
    const ActionRegistry registry(actionSpecs());
    CommandModel model(registry);
    model.setFilter(u"open project"_s);
    QCOMPARE(model.index(0, 0).data(CommandModel::ShortcutRole).toString(),
        QKeySequence(u"Ctrl+O"_s).toString(QKeySequence::NativeText));
}

namespace {

/// A window with a palette and one field that has the focus.
struct Scene
{
    ActionRegistry registry{actionSpecs()};
    QWidget window;
    QLineEdit field{&window};
    CommandPalette palette{registry, &window};
    QStringList done;

    Scene()
    {
        window.resize(800, 600);
        window.show();
        window.activateWindow();
        field.setFocus();
        for (const ActionSpec &spec : registry.specs())
            registry.onTriggered(spec.id, &window, [this, id = spec.id] { done.append(id); });
    }

    QLineEdit *edit() { return palette.findChild<QLineEdit *>(u"commandEdit"_s); }
};

} // namespace

void CommandPaletteTest::enterRunsTheActionAndGivesTheFocusBack()
{
    Scene scene;
    QVERIFY(QTest::qWaitForWindowActive(&scene.window));
    scene.palette.popUp();
    QVERIFY(scene.palette.isVisible());
    QVERIFY(scene.edit()->hasFocus());
    QTest::keyClicks(scene.edit(), u"settings"_s);
    QTest::keyClick(scene.edit(), Qt::Key_Return);
    QCOMPARE(scene.done, QStringList{u"edit.settings"_s});
    QVERIFY(!scene.palette.isVisible());
    QVERIFY(scene.field.hasFocus());
}

void CommandPaletteTest::enterOnAGreyActionDoesNothing()
{
    Scene scene;
    QVERIFY(QTest::qWaitForWindowActive(&scene.window));
    scene.palette.popUp();
    QTest::keyClicks(scene.edit(), u"close project"_s);
    QTest::keyClick(scene.edit(), Qt::Key_Return);
    QVERIFY(scene.done.isEmpty());
    QVERIFY(scene.palette.isVisible());
}

void CommandPaletteTest::whatIsNotThereIsSaid()
{
    Scene scene;
    QVERIFY(QTest::qWaitForWindowActive(&scene.window));
    scene.palette.popUp();
    const auto *note = scene.palette.findChild<QLabel *>(u"commandNote"_s);
    QVERIFY(note->isHidden());
    QTest::keyClicks(scene.edit(), u"close project"_s);
    QVERIFY(note->text().startsWith(u"No project is open."_s));
    scene.edit()->clear();
    QTest::keyClicks(scene.edit(), u"qqqq"_s);
    QCOMPARE(note->text(), u"No command fits “qqqq”. Try another word for it, in English or Norwegian."_s);
    QVERIFY(note->isVisible());
}

void CommandPaletteTest::escapeClosesItWithoutDoingAnything()
{
    Scene scene;
    QVERIFY(QTest::qWaitForWindowActive(&scene.window));
    scene.palette.popUp();
    QTest::keyClick(scene.edit(), Qt::Key_Escape);
    QVERIFY(!scene.palette.isVisible());
    QVERIFY(scene.done.isEmpty());
    QVERIFY(scene.field.hasFocus());
}

void CommandPaletteTest::arrowsMoveWhileTypingGoesOn()
{
    Scene scene;
    QVERIFY(QTest::qWaitForWindowActive(&scene.window));
    scene.palette.popUp();
    const auto *list = scene.palette.findChild<QListView *>(u"commandList"_s);
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(scene.edit(), Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    QTest::keyClick(scene.edit(), Qt::Key_Up);
    QTest::keyClick(scene.edit(), Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), 0);
    QVERIFY(scene.edit()->hasFocus());
}

KODEKS_TEST(CommandPaletteTest)
#include "tst_commandpalette.moc"
