// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/asking/passagequery.h"
#include "core/query/conditionreach.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// What a query rules out by its form alone.
class TestConditionReach : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatNoPassageCanFulfilIsRuledOut_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("tasks");
        QTest::addColumn<QString>("letters");
        const QString all = u"Homes Meals Payroll"_s;
        const QString both = u"first.txt second.txt"_s;
        const auto row = [](const char *name, const QString &query, const QString &tasks, const QString &letters) {
            QTest::newRow(name) << query << tasks << letters;
        };
        row("nothing is asked of it", u"memo:*"_s, all, both);
        row("a task", u"task:Homes"_s, u"Homes"_s, both);
        row("a group", u"task:Care+"_s, u"Homes Meals"_s, both);
        row("not a task", u"not task:Homes"_s, u"Meals Payroll"_s, both);
        row("no task", u"task:-"_s, QString(), both);
        row("two at once", u"task:Homes task:Meals"_s, QString(), both);
        row("one or what cannot be told", u"task:Homes or memo:*"_s, all, both);
        row("one and what cannot be told", u"task:Homes not memo:*"_s, u"Homes"_s, both);
        row("not both", u"not (task:Homes memo:*)"_s, all, both);
        row("a letter", u"letter:first.txt task:Meals,Payroll"_s, u"Meals Payroll"_s, u"first.txt"_s);
        row("each task in a letter of its own", u"(letter:first.txt task:Homes) or (letter:second.txt task:Meals)"_s,
            u"Homes Meals"_s, both);
        row("beside another passage", u"same-letter(task:Homes)"_s, all, both);
        row("not beside another", u"not overlaps(task:Homes)"_s, all, both);
    }

    void onlyWhatNoPassageCanFulfilIsRuledOut()
    {
        QFETCH(QString, query);
        SmallProject small;
        const auto condition = conditionOf(small.project(), query);
        QVERIFY2(condition, qPrintable(condition ? QString() : condition.error().message));
        QStringList tasks;
        for (const Task &task : small->codebook().tasks) {
            if (!task.group && mayFulfil(*condition, {.task = task.id}))
                tasks.append(task.name);
        }
        tasks.sort();
        QTEST(tasks.join(u' '), "tasks");
        QStringList letters;
        for (const Letter &letter : small->letters()) {
            if (mayFulfil(*condition, {.letter = letter.id}))
                letters.append(letter.name);
        }
        QTEST(letters.join(u' '), "letters");
    }

    void aPassageMayHaveOtherArgumentsBeside()
    {
        SmallProject small;
        const auto may = [&small](const QString &query, const QString &argument) {
            return mayFulfil(conditionOf(small.project(), query).value(), {.argument = small.argument(argument)});
        };
        QVERIFY(may(u"argument:nearness"_s, u"nearness"_s));
        QVERIFY(may(u"argument:nearness"_s, u"skill"_s));
        QVERIFY(!may(u"not argument:nearness"_s, u"nearness"_s));
        QVERIFY(may(u"not argument:nearness"_s, u"skill"_s));
        QVERIFY(!may(u"argument:-"_s, u"skill"_s));
    }

    /// Every passage that a query finds has parts that the query may be fulfilled with.
    void noPassageThatIsFoundIsRuledOut()
    {
        SmallProject small;
        for (const QString &query : {u"task:Homes"_s, u"not task:Homes"_s, u"direction:-"_s, u"kind:transfer memo:*"_s,
                 u"argument:nearness or task:Meals"_s, u"coder:Ann not (task:Homes to:district)"_s}) {
            const Condition condition = conditionOf(small.project(), query).value();
            const auto places = passagesThat(small.project(), condition).value();
            for (const PassagePlace &place : places) {
                const Passage passage = small->passage(place.id).value();
                QVERIFY(mayFulfil(condition,
                    {.coder = passage.coder,
                        .letter = passage.letter,
                        .task = passage.task,
                        .direction = passage.direction}));
                for (const ArgumentId argument : passage.arguments)
                    QVERIFY(mayFulfil(condition, {.task = passage.task, .argument = argument}));
            }
        }
    }
};

KODEKS_TEST(TestConditionReach)
#include "tst_conditionreach.moc"
