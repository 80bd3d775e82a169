// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/letter/letterview.h"
#include "ui/panels/coding/codebar.h"
#include "ui/panels/coverage/coveragepanel.h"
#include "ui/panels/parts/listtable.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/session/preferences.h"

#include <QComboBox>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestUncoded : public QObject
{
    Q_OBJECT

private slots:
    void theListEndsByCodingAndByDismissing_data() { addSchemes(); }

    void theListEndsByCodingAndByDismissing()
    {
        WindowFixture fixture;
        fixture.openUncodedSample();
        applyScheme(&fixture.window());
        fixture.run(u"go.coverage"_s);
        ListTable &list = *table(fixture);
        QVERIFY(looked(fixture));
        const int before = list.model()->rowCount();
        QVERIFY(before > 20);
        QVERIFY(list.hasFocus());
        QCOMPARE(list.currentIndex().row(), 0);
        QTest::qWait(50);
        saveScreenshot(&fixture.window(), u"uncoded"_s);

        const QString first = textAt(fixture, 0);
        QTest::keyClick(&list, Qt::Key_Return);
        QVERIFY(fixture.window().parts().codeBar->isOpen());
        fixture.type(u"l<Tab>u<Enter>"_s);
        QVERIFY(looked(fixture));
        QCOMPARE(list.model()->rowCount(), before - 1);
        QVERIFY(textAt(fixture, 0) != first);

        const QString next = textAt(fixture, 0);
        list.setFocus();
        list.setCurrentIndex(list.model()->index(0, 0));
        QTest::keyClick(&list, Qt::Key_Delete);
        QVERIFY(looked(fixture));
        QCOMPARE(list.model()->rowCount(), before - 2);
        QVERIFY(list.hasFocus());
        QCOMPARE(sentenceInLetter(fixture), textAt(fixture, list.currentIndex().row()));
        fixture.run(u"edit.undo"_s);
        QVERIFY(looked(fixture));
        QCOMPARE(list.model()->rowCount(), before - 1);
        QCOMPARE(textAt(fixture, 0), next);
    }

    void whatOthersCodedIsUncodedByMeAlone()
    {
        WindowFixture fixture;
        fixture.openUncodedSample();
        fixture.run(u"go.coverage"_s);
        QVERIFY(looked(fixture));
        const int mine = table(fixture)->model()->rowCount();
        auto *whose = fixture.window().findChild<QComboBox *>(u"coverageWhose"_s);
        whose->setCurrentIndex(1);
        emit whose->activated(1);
        QVERIFY(looked(fixture));
        QVERIFY(table(fixture)->model()->rowCount() < mine);
    }

    void theLetterMarksThemOnDemand_data() { addSchemes(); }

    void theLetterMarksThemOnDemand()
    {
        WindowFixture fixture;
        fixture.openUncodedSample();
        applyScheme(&fixture.window());
        QVERIFY(!fixture.preferences().marksUncoded());
        QVERIFY(fixture.letter().uncoded().isEmpty());
        QTest::keyClick(&fixture.letter(), Qt::Key_U, Qt::ShiftModifier);
        QVERIFY(fixture.preferences().marksUncoded());
        QVERIFY(QTest::qWaitFor([&] { return !fixture.letter().uncoded().isEmpty(); }, 20000));
        const QList<TextRange> before = fixture.letter().uncoded();
        saveScreenshot(&fixture.window(), u"uncodedmarks"_s);
        fixture.letter().setPosition(before.constFirst().start);
        QVERIFY2(fixture.letter().sentenceDescription().contains(u"marked"), "a screen reader says so");
        fixture.type(u"<Enter>l<Tab>u<Enter>"_s);
        QVERIFY(!fixture.letter().uncoded().contains(before.constFirst())); // at once
        fixture.run(u"edit.undo"_s);
        QCOMPARE(fixture.letter().uncoded(), before); // no text is read for it
        fixture.run(u"view.uncoded"_s);
        QVERIFY(fixture.letter().uncoded().isEmpty());
    }

    void theMarksTellOfNobodyElsesWork()
    {
        WindowFixture fixture;
        fixture.openUncodedSample();
        const Project &project = fixture.project();
        fixture.window().letters().open(project.findLetter(u"lo-kommune-oslo.txt"_s)->id);
        fixture.run(u"view.uncoded"_s);
        QVERIFY(QTest::qWaitFor([&] { return !fixture.letter().uncoded().isEmpty(); }, 20000));
        const QList<TextRange> before = fixture.letter().uncoded();
        const QList<Passage> there = *project.passages(project.findLetter(u"lo-kommune-oslo.txt"_s)->id);
        QVERIFY(std::ranges::any_of(there, [&](const Passage &passage) { // of Coder B, and marked all the same
            return std::ranges::any_of(before, [&](TextRange each) { return each.overlaps(passage.range); });
        }));
        QVERIFY(fixture.project().apply(Edits::setBlind(true)));
        fixture.window().letters().open(project.findLetter(u"velferdsetaten.txt"_s)->id);
        fixture.window().letters().open(project.findLetter(u"lo-kommune-oslo.txt"_s)->id);
        QVERIFY(QTest::qWaitFor([&] { return fixture.letter().uncoded() == before; }, 20000));
    }

private:
    static CoveragePanel *panel(WindowFixture &fixture) { return fixture.window().parts().coverage; }
    static ListTable *table(WindowFixture &fixture)
    {
        return fixture.window().findChild<ListTable *>(u"coverageTable"_s);
    }
    static QString textAt(WindowFixture &fixture, int row)
    {
        return table(fixture)->model()->index(row, UncodedModel::Text).data().toString();
    }
    static QString sentenceInLetter(WindowFixture &fixture)
    {
        return fixture.letter().letter().slice(fixture.letter().sentence()).simplified();
    }
    static bool looked(WindowFixture &fixture)
    {
        return QTest::qWaitFor([&] { return !panel(fixture)->isLooking(); }, 10000);
    }
};

KODEKS_TEST(TestUncoded)
#include "tst_uncoded.moc"
