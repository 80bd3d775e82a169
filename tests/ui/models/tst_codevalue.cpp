// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/codevalue.h"

#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"
#include "ui/models/codes/removaltext.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// One code as a value: what it is called, what is wrong with it, what goes with it.
class CodeValueTest : public QObject
{
    Q_OBJECT

private:
    SmallProject m_small;

    [[nodiscard]] const Codebook &book() { return m_small->codebook(); }
    [[nodiscard]] Task task(const QString &name) { return *book().task(m_small.task(name)); }
    [[nodiscard]] Actor actor(const QString &name) { return *book().findActor(name); }
    [[nodiscard]] Argument argument(const QString &name) { return *book().findArgument(name); }
    [[nodiscard]] Direction transfer() { return book().directions.first(); }
    /// The code changed as `change` says.
    template <typename Code, typename Change>
    static CodeValue with(Code code, Change change)
    {
        change(code);
        return code;
    }

private slots:
    void aCodeIsFoundAgainByItsListAndKey()
    {
        const QList<CodeValue> values{task(u"Homes"_s), transfer(), actor(u"company"_s), argument(u"skill"_s)};
        const QList<CodeDimension> dimensions{
            CodeDimension::Tasks, CodeDimension::Directions, CodeDimension::Actors, CodeDimension::Arguments};
        for (qsizetype i = 0; i < values.size(); ++i) {
            QCOMPARE(dimensionOf(values.at(i)), dimensions.at(i));
            const auto found = codeValue(book(), dimensions.at(i), idOf(values.at(i)));
            QVERIFY(found);
            QVERIFY(*found == values.at(i));
            QVERIFY(!codeValue(book(), dimensions.at(i), 9999));
        }
    }

    void aCodeIsCalledByItsName()
    {
        QCOMPARE(nameOf(book(), task(u"Homes"_s)), u"Homes"_s);
        QCOMPARE(nameOf(book(), transfer()), u"agency → district"_s);
        QCOMPARE(nameOf(book(), book().directions.at(1)), u"unchanged"_s);
        QCOMPARE(nameOf(book(), actor(u"borough"_s)), u"district"_s);
        QCOMPARE(nameOf(book(), argument(u"skill"_s)), u"skill"_s);
    }

    void nothingIsWrongWithTheCodesThatAreThere()
    {
        for (const Task &one : book().tasks)
            QCOMPARE(codeProblem(book(), one), QString());
        for (const Direction &one : book().directions)
            QCOMPARE(codeProblem(book(), one), QString());
        for (const Actor &one : book().actors)
            QCOMPARE(codeProblem(book(), one), QString());
        for (const Argument &one : book().arguments)
            QCOMPARE(codeProblem(book(), one), QString());
    }

    void aCodeNeedsAName()
    {
        const auto nameless = [](auto &code) { code.name = u"  "_s; };
        QCOMPARE(codeProblem(book(), with(task(u"Homes"_s), nameless)), u"A task needs a name."_s);
        QCOMPARE(codeProblem(book(), with(argument(u"skill"_s), nameless)), u"An argument needs a name."_s);
        QCOMPARE(codeProblem(book(), with(actor(u"agency"_s), nameless)), u"An actor needs a name."_s);
    }

    void aNameIsUsedOnceInAPlace()
    {
        const auto called = [](const QString &name) { return [name](auto &code) { code.name = name; }; };
        QCOMPARE(codeProblem(book(), with(argument(u"skill"_s), called(u" Nearness"_s))),
            u"There is already an argument “nearness”. Choose another name."_s);
        QVERIFY(codeProblem(book(), with(task(u"Homes"_s), called(u"meals "_s)))
                .startsWith(u"There is already “Meals” in “"));
        QCOMPARE(codeProblem(book(), with(task(u"Homes"_s), called(u"Payroll"_s))), QString()); // of another group
        QCOMPARE(codeProblem(book(), with(task(u"Homes"_s), called(u"homes"_s))), QString());
    }

    void anIdIsUsedOnceInAList()
    {
        const auto takes = [](const QString &id) { return [id](auto &code) { code.text.code = id; }; };
        QCOMPARE(codeProblem(book(), with(task(u"Homes"_s), takes(u" T.PAY "_s))),
            u"The id “T.PAY” is already used by “Payroll”."_s);
        QCOMPARE(codeProblem(book(), with(argument(u"skill"_s), takes(u"A.NEAR"_s))),
            u"The id “A.NEAR” is already used by “nearness”."_s);
        QCOMPARE(codeProblem(book(), with(transfer(), takes(u"D.SAME"_s))),
            u"The id “D.SAME” is already used by “unchanged”."_s);
        // Another list may have it, and several codes may have none.
        QCOMPARE(codeProblem(book(), with(task(u"Homes"_s), takes(u"D.SAME"_s))), QString());
        QCOMPARE(codeProblem(book(), with(task(u"Homes"_s), takes({}))), QString());
    }

    void aTransferNeedsTwoActorsAndIsThereOnce()
    {
        const QString incomplete = u"A transfer needs an actor to come from and one to go to."_s;
        QCOMPARE(codeProblem(book(), with(transfer(), [](Direction &one) { one.from = {}; })), incomplete);
        QCOMPARE(codeProblem(book(), with(transfer(), [](Direction &one) { one.to = ActorId(999); })), incomplete);
        QCOMPARE(codeProblem(book(),
                     with(transfer(),
                         [](Direction &one) {
            one.id = {};
            one.text.code.clear();
        })),
            u"There is already a direction “agency → district”."_s);
    }

    void aNameBelongsToOneActor()
    {
        QCOMPARE(codeProblem(book(), with(actor(u"company"_s), [](Actor &one) { one.name = u"Borough"_s; })),
            u"“Borough” is already a name of the actor “district”."_s);
        QCOMPARE(codeProblem(book(), with(actor(u"company"_s), [](Actor &one) { one.aliases = {u"AGENCY"_s}; })),
            u"“AGENCY” is already a name of the actor “agency”."_s);
        QCOMPARE(
            codeProblem(book(), with(actor(u"company"_s), [](Actor &one) { one.aliases = {u"firm"_s}; })), QString());
    }

    void anActorIsNoKindOfItself()
    {
        const QString ring = u"An actor cannot be a kind of itself."_s;
        QCOMPARE(codeProblem(book(), with(actor(u"agency"_s), [](Actor &one) { one.kindOf = one.id; })), ring);
        Codebook nested = book();
        nested.actors[0].kindOf = nested.actors.at(1).id;
        nested.actors[2].kindOf = nested.actors.at(0).id;
        const auto above = nested.actors.at(2).id;
        QCOMPARE(codeProblem(nested, with(nested.actors.at(1), [above](Actor &one) { one.kindOf = above; })), ring);
        QCOMPARE(codeProblem(nested, nested.actors.at(2)), QString());
    }

    void removingSaysWhatHappensToPassages_data()
    {
        QTest::addColumn<int>("dimension");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *what, CodeDimension of, const QString &name, const QString &said) {
            QTest::newRow(what) << int(of) << name << said + u" Undo brings it back."_s;
        };
        row("a task that nobody uses", CodeDimension::Tasks, u"Meals"_s, u"No passage has it."_s);
        row("a direction that nobody uses", CodeDimension::Directions, u"unchanged"_s, u"No passage has it."_s);
        row("an actor", CodeDimension::Actors, u"company"_s, u"No direction names it, so no passage changes."_s);
    }

    void removingSaysWhatHappensToPassages()
    {
        QFETCH(const int, dimension);
        QFETCH(const QString, name);
        for (const CodeNode &node : codeNodes(m_small.project(), CodeDimension(dimension))) {
            if (node.name == name)
                QTEST(removalText(m_small.project(), *codeValue(book(), CodeDimension(dimension), node.id)), "said");
        }
    }

    void removingCountsTheTasksBelowAndAllTheirPassages()
    {
        const QString group = removalText(m_small.project(), task(u"Care"_s));
        QVERIFY2(group.startsWith(u"The 2 task"), qPrintable(group));
        QVERIFY2(group.contains(u" 2 passage"), qPrintable(group));
        const QString one = removalText(m_small.project(), task(u"Payroll"_s));
        QVERIFY2(one.startsWith(u"1 passage"), qPrintable(one));
        QVERIFY2(!one.contains(u"below"), qPrintable(one));
        QVERIFY(removalText(m_small.project(), transfer()).startsWith(u"2 passage"));
        QVERIFY(removalText(m_small.project(), argument(u"skill"_s)).contains(u"lose the argument"));
    }

    void anActorIsHeldByTheDirectionsThatNameIt()
    {
        const QStringList held{u"agency → district"_s};
        QCOMPARE(directionsNaming(book(), actor(u"agency"_s).id), held);
        QCOMPARE(directionsNaming(book(), actor(u"district"_s).id), held);
        QCOMPARE(directionsNaming(book(), actor(u"company"_s).id), QStringList());
    }
};

KODEKS_TEST(CodeValueTest)
#include "tst_codevalue.moc"
