// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/edits/roundedits.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"
#include "ui/panels/letters/letterspanel.h"

#include <QListView>
#include <QMenu>
#include <QToolButton>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// The choice is offered in the menu as long as it makes sense.
QAction *offered(LettersPanel &panel)
{
    QMenu *menu = panel.findChild<QToolButton *>(u"letterChoice"_s)->menu();
    emit menu->aboutToShow();
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text().remove(u'&').contains(u"round"_s))
            return action;
    }
    return nullptr;
}

int shown(const LettersPanel &panel)
{
    return panel.findChild<QListView *>(u"letterList"_s)->model()->rowCount();
}

} // namespace

class TestLettersOfARound : public QObject
{
    Q_OBJECT

private slots:
    void aRoundsLettersCanBeShownAlone()
    {
        SmallProject small;
        small.project().setCurrentCoder(small.coder(u"Ann"_s));
        LettersPanel panel;
        panel.setProject(&small.project());
        QVERIFY(!offered(panel));
        small.apply(Edits::startRound(small.coder(u"Ann"_s), {small.letter(u"second.txt"_s)}));
        QVERIFY(!offered(panel));
        small.project().setCurrentCoder(small.coder(u"Ann (2)"_s));
        QCOMPARE(shown(panel), 2);
        QVERIFY(offered(panel) && !offered(panel)->isChecked());
        offered(panel)->trigger();
        QVERIFY(offered(panel)->isChecked());
        QCOMPARE(panel.filteredLetters(), QSet<LetterId>{small.letter(u"second.txt"_s)});
        offered(panel)->trigger();
        QCOMPARE(shown(panel), 2);
    }

    void theChoiceEndsWithTheCoder()
    {
        SmallProject small;
        small.apply(Edits::startRound(small.coder(u"Ann"_s), {small.letter(u"second.txt"_s)}));
        small.project().setCurrentCoder(small.coder(u"Ann (2)"_s));
        LettersPanel panel;
        panel.setProject(&small.project());
        panel.showRound(true);
        QCOMPARE(shown(panel), 1);
        small.apply(Edits::removeLetters({small.letter(u"first.txt"_s)}));
        QCOMPARE(shown(panel), 1);
        QVERIFY(small->undo());
        QCOMPARE(shown(panel), 1);
        small.project().setCurrentCoder(small.coder(u"Ann"_s));
        QCOMPARE(shown(panel), 2);
        small.project().setCurrentCoder(small.coder(u"Ann (2)"_s));
        QCOMPARE(shown(panel), 2);
    }
};

KODEKS_TEST(TestLettersOfARound)
#include "tst_lettersofaround.moc"
