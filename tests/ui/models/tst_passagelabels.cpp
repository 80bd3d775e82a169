// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/passagelabels.h"

#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

class PassageLabelsTest : public QObject
{
    Q_OBJECT

private slots:
    void idsHaveTheWordsOfTheWindow()
    {
        SmallProject small;
        const PassageLabels labels(small.project());
        QCOMPARE(labels.letter(small.letter(u"first.txt"_s)), u"A sender"_s);
        QCOMPARE(labels.coder(small.coder(u"Bo"_s)), u"Bo"_s);
        QCOMPARE(labels.task(small.task(u"Homes"_s)), u"Homes"_s);
        QCOMPARE(labels.taskPath(small.task(u"Homes"_s)), u"Care / Homes"_s);
        QVERIFY(labels.isWithin(small.task(u"Homes"_s), small.task(u"Care"_s)));
        QVERIFY(labels.isWithin(small.task(u"Payroll"_s), small.task(u"Payroll"_s)));
        QVERIFY(!labels.isWithin(small.task(u"Payroll"_s), small.task(u"Care"_s)));
        QVERIFY(!labels.taskIcon(small.task(u"Homes"_s)).isNull());
        QCOMPARE(labels.direction(small.direction(u"unchanged"_s)), u"unchanged"_s);
        QCOMPARE(labels.arguments({small.argument(u"skill"_s), small.argument(u"nearness"_s)}), u"skill; nearness"_s);
        QCOMPARE(labels.taskPaths().size(), 4);
    }

    void whatIsNotGivenHasNoWord()
    {
        SmallProject small;
        const PassageLabels labels(small.project());
        QCOMPARE(labels.letter({}), QString());
        QCOMPARE(labels.coder(CoderId(99)), QString());
        QCOMPARE(labels.task({}), QString());
        QCOMPARE(labels.taskPath({}), QString());
        QVERIFY(!labels.isWithin({}, small.task(u"Care"_s)));
        QVERIFY(labels.taskIcon({}).isNull());
        QCOMPARE(labels.direction({}), QString());
        QCOMPARE(labels.arguments({}), QString());
    }

    void lettersAreFoundByTheirAttributesToo()
    {
        SmallProject small;
        const LetterId letter = small.letter(u"first.txt"_s);
        small.apply(Edits::setAttribute(letter, u"Region"_s, u"West"_s));
        QCOMPARE(PassageLabels(small.project()).letterWords().value(letter), u"A sender\nWest"_s);
    }

    void rowsStayWhereNoWordHasChanged_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<bool>("keeps");
        SmallProject small;
        Coder more;
        more.name = u"Cy"_s;
        more.color = u"#009e73"_s;
        Task renamed = *small->codebook().task(small.task(u"Care"_s));
        renamed.name = u"Nursing"_s;
        Task coloured = *small->codebook().task(small.task(u"Homes"_s));
        coloured.text.color = u"#123456"_s;
        Task defined = *small->codebook().task(small.task(u"Homes"_s));
        defined.text.definition = u"Beds"_s;
        Actor actor = *small->codebook().findActor(u"agency"_s);
        actor.name = u"bureau"_s;
        Argument argument = *small->codebook().findArgument(u"skill"_s);
        argument.name = u"craft"_s;
        const LetterId letter = small.letter(u"first.txt"_s);
        QTest::newRow("another coder") << Edits::addCoder(more) << true;
        QTest::newRow("a definition") << Edits::changeTask(defined) << true;
        QTest::newRow("a group's name") << Edits::changeTask(renamed) << false;
        QTest::newRow("a task's colour") << Edits::changeTask(coloured) << false;
        QTest::newRow("a task elsewhere") << Edits::moveTask(small.task(u"Meals"_s), {}, 0) << false;
        QTest::newRow("an actor's name") << Edits::changeActor(actor) << false;
        QTest::newRow("an argument's name") << Edits::changeArgument(argument) << false;
        QTest::newRow("an argument that is gone") << Edits::removeArgument(small.argument(u"skill"_s)) << false;
        QTest::newRow("a letter's sender") << Edits::setFact(letter, Fact::Sender, u"Other"_s) << false;
        QTest::newRow("a letter's attribute") << Edits::setAttribute(letter, u"Region"_s, u"West"_s) << false;
    }

    void rowsStayWhereNoWordHasChanged()
    {
        QFETCH(const Edit, edit);
        SmallProject small;
        const PassageLabels before(small.project());
        small.apply(edit);
        QTEST(PassageLabels(small.project()).keepsWordsOf(before), "keeps");
    }

    void nothingIsKeptByNothing()
    {
        SmallProject small;
        const PassageLabels labels(small.project());
        QVERIFY(labels.keepsWordsOf(labels));
        QVERIFY(labels.keepsWordsOf({}));
        QVERIFY(!PassageLabels().keepsWordsOf(labels));
    }
};

KODEKS_TEST(PassageLabelsTest)
#include "tst_passagelabels.moc"
