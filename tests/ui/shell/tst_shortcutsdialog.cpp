// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/dialogs/shortcutsdialog.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QKeySequence ctrlA(u"Ctrl+A"_s);
const QKeySequence ctrlB(u"Ctrl+B"_s);
const QKeySequence ctrlC(u"Ctrl+C"_s);

QList<ShortcutRow> rows()
{
    return {{u"a"_s, u"Apples"_s, u"Fruit"_s, ctrlA, ctrlA}, {u"b"_s, u"Bananas"_s, u"Fruit"_s, ctrlB, ctrlB}};
}

} // namespace

class ShortcutsDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatDiffersFromTheStandardIsChanged();
    void aConflictIsNamedAndAssigningTakesTheKeysAway();
    void keysMayMeanSomethingElseElsewhere();
    void resetAllBringsTheStandardBack();
    void theFilterFindsByTextAndByKeys();
};

void ShortcutsDialogTest::onlyWhatDiffersFromTheStandardIsChanged()
{
    ShortcutsDialog dialog(rows(), nullptr);
    QVERIFY(dialog.changed().isEmpty());
    dialog.assign(u"a"_s, ctrlC);
    QCOMPARE(dialog.changed(), (QMap<QString, QKeySequence>{{u"a"_s, ctrlC}}));
    dialog.assign(u"a"_s, ctrlA);
    QVERIFY(dialog.changed().isEmpty());
}

void ShortcutsDialogTest::aConflictIsNamedAndAssigningTakesTheKeysAway()
{
    ShortcutsDialog dialog(rows(), nullptr);
    dialog.findChild<QKeySequenceEdit *>(u"shortcutKeys"_s)->setKeySequence(ctrlB);
    QVERIFY(dialog.findChild<QLabel *>(u"shortcutConflict"_s)->text().contains(u"Bananas"_s));
    dialog.findChild<QPushButton *>(u"shortcutAssign"_s)->click();
    QCOMPARE(dialog.changed(), (QMap<QString, QKeySequence>{{u"a"_s, ctrlB}, {u"b"_s, QKeySequence()}}));
    QVERIFY(dialog.findChild<QLabel *>(u"shortcutConflict"_s)->text().isEmpty());
}

void ShortcutsDialogTest::keysMayMeanSomethingElseElsewhere()
{
    QList<ShortcutRow> places = rows();
    places[0].place = u"here"_s;
    places[1].place = u"there"_s;
    places.append({u"c"_s, u"Cherries"_s, u"Fruit"_s, {}, {}});
    ShortcutsDialog dialog(places, nullptr);
    dialog.assign(u"a"_s, ctrlB);
    QCOMPARE(dialog.changed(), (QMap<QString, QKeySequence>{{u"a"_s, ctrlB}}));
    dialog.assign(u"c"_s, ctrlB);
    QCOMPARE(dialog.changed(),
        (QMap<QString, QKeySequence>{{u"a"_s, QKeySequence()}, {u"b"_s, QKeySequence()}, {u"c"_s, ctrlB}}));
}

void ShortcutsDialogTest::resetAllBringsTheStandardBack()
{
    ShortcutsDialog dialog(rows(), nullptr);
    dialog.assign(u"a"_s, ctrlB);
    dialog.findChild<QPushButton *>(u"shortcutResetAll"_s)->click();
    QVERIFY(dialog.changed().isEmpty());
}

void ShortcutsDialogTest::theFilterFindsByTextAndByKeys()
{
    ShortcutsDialog dialog(rows(), nullptr);
    auto *list = dialog.findChild<QTreeWidget *>(u"shortcutList"_s);
    auto *filter = dialog.findChild<QLineEdit *>(u"shortcutFilter"_s);
    filter->setText(u"apple"_s);
    QVERIFY(!list->topLevelItem(0)->isHidden());
    QVERIFY(list->topLevelItem(1)->isHidden());
    filter->setText(ctrlB.toString(QKeySequence::NativeText));
    QVERIFY(list->topLevelItem(0)->isHidden());
    QVERIFY(!list->topLevelItem(1)->isHidden());
}

KODEKS_TEST(ShortcutsDialogTest)
#include "tst_shortcutsdialog.moc"
