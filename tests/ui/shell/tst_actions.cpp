// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/actions/menus.h"

#include <QKeyEvent>
#include <QMenuBar>
#include <QSet>
#include <QToolBar>
#include <QToolButton>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class ActionsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyActionHasATextAndAnIdOfItsOwn();
    void noTwoActionsShareAShortcutWhereTheyWork();
    void everyActionIsInTheMenuBarOnce();
    void noMenuIsTallerThanASmallScreen();
    void theToolBarShowsActionsAndTheCoder();
    void whatIsNeededAndNotThereGreysAnAction();
    void whatIsMissingIsSaid();
    void changedShortcutsTakeThePlaceOfTheStandardOnes();
    void keysOfTheLetterWorkOnlyInTheLetter();
};

void ActionsTest::everyActionHasATextAndAnIdOfItsOwn()
{
    QSet<QString> ids;
    for (const ActionSpec &spec : actionSpecs()) {
        QVERIFY2(!spec.text.isEmpty(), qPrintable(spec.id));
        QVERIFY2(!ids.contains(spec.id), qPrintable(spec.id));
        ids.insert(spec.id);
    }
}

void ActionsTest::noTwoActionsShareAShortcutWhereTheyWork()
{
    const QList<ActionSpec> specs = actionSpecs();
    for (qsizetype i = 0; i < specs.size(); ++i) {
        for (qsizetype j = 0; j < i && !specs.at(i).shortcut.isEmpty(); ++j)
            QVERIFY2(specs.at(i).shortcut != specs.at(j).shortcut || !scopesMeet(specs.at(i).scope, specs.at(j).scope),
                qPrintable(u"%1 and %2"_s.arg(specs.at(i).id, specs.at(j).id)));
    }
}

void ActionsTest::everyActionIsInTheMenuBarOnce()
{
    const ActionRegistry registry(actionSpecs());
    QMenuBar bar;
    QVERIFY(fillMenuBar(&bar, registry));
    for (const ActionSpec &spec : registry.specs()) {
        int found = 0;
        for (const QMenu *menu : bar.findChildren<QMenu *>())
            found += static_cast<int>(menu->actions().count(registry.action(spec.id)));
        QVERIFY2(found == 1, qPrintable(spec.id));
    }
}

void ActionsTest::noMenuIsTallerThanASmallScreen()
{
    const ActionRegistry registry(actionSpecs());
    QMenuBar bar;
    QVERIFY(fillMenuBar(&bar, registry));
    for (const QMenu *menu : bar.findChildren<QMenu *>()) {
        const auto entries
            = std::ranges::count_if(menu->actions(), [](const QAction *each) { return !each->isSeparator(); });
        const qsizetype lines = menu->actions().size() - entries;
        constexpr int entryHeight = 24;
        constexpr int lineHeight = 9;
        QVERIFY2(entries * entryHeight + lines * lineHeight <= 690, qPrintable(menu->title())); // 720 at 150 per cent
    }
}

void ActionsTest::theToolBarShowsActionsAndTheCoder()
{
    const ActionRegistry registry(actionSpecs());
    QToolBar bar;
    auto *coder = new QToolButton;
    fillToolBar(&bar, registry, coder);
    QVERIFY(bar.actions().contains(registry.action(u"edit.undo"_s)));
    QVERIFY(bar.isAncestorOf(coder));
}

void ActionsTest::whatIsNeededAndNotThereGreysAnAction()
{
    ActionRegistry registry(actionSpecs());
    QVERIFY(registry.action(u"project.open"_s)->isEnabled());
    QVERIFY(!registry.action(u"project.close"_s)->isEnabled());
    registry.setAvailable(Need::Project | Need::Letter);
    QVERIFY(registry.action(u"project.close"_s)->isEnabled());
    QVERIFY(!registry.action(u"coding.code"_s)->isEnabled());
    registry.setAvailable(Need::Project | Need::Letter | Need::Write);
    QVERIFY(registry.action(u"coding.code"_s)->isEnabled());
}

void ActionsTest::whatIsMissingIsSaid()
{
    ActionRegistry registry(actionSpecs());
    for (const ActionSpec &spec : registry.specs())
        QVERIFY2(registry.action(spec.id)->isEnabled() == registry.whyNot(spec.id).isEmpty(), qPrintable(spec.id));
    QStringList said;
    connect(&registry, &ActionRegistry::refused, this, [&said](const QString &why) { said.append(why); });
    const QKeyEvent close(QEvent::KeyPress, Qt::Key_W, Qt::ControlModifier);
    const QKeyEvent open(QEvent::KeyPress, Qt::Key_O, Qt::ControlModifier);
    QVERIFY(registry.refuse(close, ActionSpec::Scope::Window));
    QVERIFY(!registry.refuse(open, ActionSpec::Scope::Window));
    QVERIFY(!registry.refuse(close, ActionSpec::Scope::Letter));
    QCOMPARE(said, QStringList{registry.whyNot(u"project.close"_s)});
}

void ActionsTest::changedShortcutsTakeThePlaceOfTheStandardOnes()
{
    ActionRegistry registry(actionSpecs());
    registry.setShortcuts({{u"coding.code"_s, QKeySequence(u"C"_s)}, {u"edit.find"_s, QKeySequence()}});
    QCOMPARE(registry.action(u"coding.code"_s)->shortcut(), QKeySequence(u"C"_s));
    QVERIFY(registry.action(u"edit.find"_s)->shortcut().isEmpty());
    registry.setShortcuts({});
    QCOMPARE(registry.action(u"edit.find"_s)->shortcut(), QKeySequence(u"Ctrl+F"_s));
}

void ActionsTest::keysOfTheLetterWorkOnlyInTheLetter()
{
    QWidget window;
    QWidget letter(&window);
    QWidget elsewhere(&window);
    QWidget inside(&letter);
    letter.setFocusPolicy(Qt::StrongFocus);
    inside.setFocusPolicy(Qt::StrongFocus);
    elsewhere.setFocusPolicy(Qt::StrongFocus);
    ActionRegistry registry(actionSpecs());
    registry.attachLetterActions(&letter);
    registry.setAvailable(Need::Project | Need::Letter | Need::Write);
    int coded = 0;
    registry.onTriggered(u"coding.code"_s, &letter, [&coded] { ++coded; });
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (QWidget *other : {&elsewhere, &inside}) {
        other->setFocus();
        QTest::keyClick(other, Qt::Key_Return);
        QCOMPARE(coded, 0);
    }
    letter.setFocus();
    QTest::keyClick(&letter, Qt::Key_Return);
    QCOMPARE(coded, 1);
}

KODEKS_TEST(ActionsTest)
#include "tst_actions.moc"
