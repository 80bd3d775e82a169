// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/codingdraft.h"

#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;
using Field = CodingDraft::Field;

/// A coding while it is being typed, without a bar around it.
class CodingDraftTest : public QObject
{
    Q_OBJECT

private:
    SmallProject m_small;

    [[nodiscard]] Coding coding(const QString &task, const QString &direction, const QString &argument)
    {
        Coding made;
        made.task = m_small.task(task);
        made.direction = m_small.direction(direction);
        if (!argument.isEmpty())
            made.arguments = {m_small.argument(argument)};
        return made;
    }
    [[nodiscard]] CodingDraft draft(const Coding &coding = {}, const QList<Coding> &recent = {},
        CodingDraft::NewCodes newCodes = CodingDraft::NewCodes::Offered)
    {
        return {CodeMatcher(m_small->codebook(), recent), coding, newCodes};
    }
    static QStringList texts(const QList<CodeMatch> &rows)
    {
        QStringList texts;
        for (const CodeMatch &row : rows)
            texts.append(row.text);
        return texts;
    }

private slots:
    void aFieldShowsWhatIsAcceptedUntilSomethingIsTyped()
    {
        CodingDraft made = draft(coding(u"Homes"_s, u"agency → district"_s, u"skill"_s));
        QCOMPARE(made.text(Field::Task), u"Homes"_s);
        QCOMPARE(made.text(Field::Direction), u"agency → district"_s);
        QCOMPARE(made.text(Field::Arguments), QString());
        made.type(Field::Task, u"pa"_s);
        QCOMPARE(made.text(Field::Task), u"pa"_s);
        QVERIFY(made.isTyped(Field::Task));
        QVERIFY(!made.coding().task.isValid());
        QCOMPARE(made.text(Field::Direction), u"agency → district"_s);
    }

    void suggestionsComeFirstAndAreTakenOnlyWhereOneGoesToThem()
    {
        CodingDraft made = draft();
        made.suggest({{{{.coding = {.task = m_small.task(u"Payroll"_s)}, .text = u"Payroll"_s, .guessed = true}}, {},
            {{.coding = {.arguments = {m_small.argument(u"skill"_s)}}, .text = u"skill"_s, .guessed = true}}}});
        QCOMPARE(texts(made.rows(Field::Task)).constFirst(), u"Payroll"_s);
        QCOMPARE(texts(made.rows(Field::Task)).count(u"Payroll"_s), 1);
        QCOMPARE(made.firstRow(Field::Task), -1);
        QVERIFY(!made.settle());
        QVERIFY(made.coding().isEmpty());
        QCOMPARE(texts(made.rows(Field::Arguments)).constFirst(), u"skill"_s);
        made.accept(Field::Arguments, made.rows(Field::Arguments).constFirst());
        QVERIFY(!texts(made.rows(Field::Arguments)).contains(u"skill"_s));
        made.type(Field::Task, u"ho"_s);
        QCOMPARE(texts(made.rows(Field::Task)).constFirst(), u"Homes"_s);
    }

    void typingArgumentsKeepsThoseThatAreAccepted()
    {
        CodingDraft made = draft(coding(u"Homes"_s, {}, u"skill"_s));
        made.type(Field::Arguments, u"near"_s);
        QCOMPARE(made.coding().arguments, QList{m_small.argument(u"skill"_s)});
        QCOMPARE(texts(made.rows(Field::Arguments)), (QStringList{u"nearness"_s, u"Create argument “near”"_s}));
        made.accept(Field::Arguments, made.rows(Field::Arguments).first());
        QCOMPARE(made.coding().arguments, (QList{m_small.argument(u"skill"_s), m_small.argument(u"nearness"_s)}));
        QVERIFY(!made.isTyped(Field::Arguments));
        made.removeArgument(m_small.argument(u"skill"_s));
        QCOMPARE(made.coding().arguments, QList{m_small.argument(u"nearness"_s)});
    }

    void anAcceptedArgumentIsNotOfferedAgain()
    {
        const CodingDraft made = draft(coding(u"Homes"_s, {}, u"skill"_s));
        QCOMPARE(texts(made.rows(Field::Arguments)), QStringList{u"nearness"_s});
    }

    void onlyAnUntouchedDraftOffersRecentCodings()
    {
        const QList<Coding> recent{coding(u"Payroll"_s, {}, {})};
        CodingDraft made = draft({}, recent);
        QCOMPARE(made.rows(Field::Task).first().text, u"Payroll"_s);
        QCOMPARE(made.rows(Field::Task).size(), 4); // the coding, and each task
        QCOMPARE(made.firstRow(Field::Task), 0);
        made.removeArgument({});
        QCOMPARE(made.rows(Field::Task).size(), 3);
        QCOMPARE(made.firstRow(Field::Task), -1);
        QCOMPARE(draft(coding(u"Homes"_s, {}, {}), recent).rows(Field::Task).size(), 3);
    }

    void neverMoreThanFiveRecentCodings()
    {
        QList<Coding> recent;
        for (const QString &task : {u"Homes"_s, u"Meals"_s, u"Payroll"_s}) {
            for (const QString &direction : {u"agency → district"_s, u"unchanged"_s})
                recent.append(coding(task, direction, {}));
        }
        QCOMPARE(draft({}, recent).rows(Field::Task).size(), 5 + 3);
    }

    void theRowChosenWithoutMoving_data()
    {
        QTest::addColumn<QString>("accepted"); // the task
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first"); // its text, empty for none
        QTest::newRow("nothing yet") << QString() << QString() << QString();
        QTest::newRow("the accepted one") << u"Meals"_s << QString() << u"Meals"_s;
        QTest::newRow("the best for typed letters") << u"Meals"_s << u"pay"_s << u"Payroll"_s;
        QTest::newRow("a new one where nothing fits") << QString() << u"Gardens"_s << u"Gardens"_s;
    }

    void theRowChosenWithoutMoving()
    {
        QFETCH(const QString, accepted);
        QFETCH(const QString, typed);
        CodingDraft made = draft(coding(accepted, {}, {}));
        if (!typed.isEmpty())
            made.type(Field::Task, typed);
        const qsizetype row = made.firstRow(Field::Task);
        QTEST(row < 0 ? QString()
                      : made.rows(Field::Task).at(row).coding.newTask.value(0, made.rows(Field::Task).at(row).text),
            "first");
    }

    void settlingAcceptsTheBestOfEveryField()
    {
        CodingDraft made = draft();
        made.type(Field::Task, u"ho"_s);
        made.type(Field::Direction, u"a>d"_s);
        made.type(Field::Arguments, u"sk"_s);
        QCOMPARE(made.settle(), std::nullopt);
        QCOMPARE(made.coding(), coding(u"Homes"_s, u"agency → district"_s, u"skill"_s));
        for (const auto field : CodingDraft::fields)
            QVERIFY(!made.isTyped(field));
    }

    void settlingStopsAtTheFieldThatFitsNothing_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("a task that is not there") << int(Field::Task) << u"Gardens"_s;
        QTest::newRow("a transfer that is not there") << int(Field::Direction) << u"company>agency"_s;
        QTest::newRow("an actor that is not there") << int(Field::Direction) << u"zoo>agency"_s;
        QTest::newRow("an argument that is not there") << int(Field::Arguments) << u"cost"_s;
    }

    void settlingStopsAtTheFieldThatFitsNothing()
    {
        QFETCH(const int, field);
        QFETCH(const QString, typed);
        CodingDraft made = draft();
        made.type(Field(field), typed);
        QCOMPARE(made.settle(), std::optional(Field(field)));
        QVERIFY(made.coding().isEmpty());
        QCOMPARE(made.text(Field(field)), typed);
    }

    void spaceAloneIsNotTyped()
    {
        CodingDraft made = draft();
        made.type(Field::Task, u"  "_s);
        QVERIFY(!made.isTyped(Field::Task));
        QCOMPARE(made.settle(), std::nullopt);
        QVERIFY(made.coding().isEmpty());
    }

    void aLockedCodebookIsOfferedNoNewCodes_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("a task") << int(Field::Task) << u"Gardens"_s;
        QTest::newRow("a transfer") << int(Field::Direction) << u"company>agency"_s;
        QTest::newRow("an actor") << int(Field::Direction) << u"zoo"_s;
        QTest::newRow("an argument") << int(Field::Arguments) << u"cost"_s;
    }

    void aLockedCodebookIsOfferedNoNewCodes()
    {
        QFETCH(const int, field);
        QFETCH(const QString, typed);
        CodingDraft open = draft();
        CodingDraft locked = draft({}, {}, CodingDraft::NewCodes::NotOffered);
        open.type(Field(field), typed);
        locked.type(Field(field), typed);
        QVERIFY(open.rows(Field(field)).last().coding.makesCodes());
        QVERIFY(locked.rows(Field(field)).isEmpty());
        QCOMPARE(locked.firstRow(Field(field)), -1);
    }

    void aNewCodeIsMadeOnlyWhereItIsAccepted()
    {
        CodingDraft made = draft();
        made.type(Field::Task, u"Gardens"_s);
        made.accept(Field::Task, made.rows(Field::Task).first());
        QCOMPARE(made.coding().newTask, QStringList{u"Gardens"_s});
        QCOMPARE(made.text(Field::Task), u"Gardens"_s);
        made.type(Field::Task, u"ho"_s);
        QVERIFY(made.coding().newTask.isEmpty());
    }

    void aLockedCodebookTakesOnlyTasksThatAreThereFromTheLetter()
    {
        const auto offered = [this](const QString &words) {
            return CodingDraft(CodeMatcher(m_small->codebook()), {}, CodingDraft::NewCodes::NotOffered, words)
                .taskOfWords();
        };
        QVERIFY(!offered(u"Gardens"_s));
        QVERIFY(!offered({}));
        QCOMPARE(offered(u"homes"_s)->coding.task, m_small.task(u"Homes"_s));
    }

    void aGuessIsTakenOnlyWhereItIsChosen()
    {
        CodingDraft made = draft();
        made.type(Field::Direction, u"zoo"_s);
        QCOMPARE(texts(made.rows(Field::Direction)).first(2), (QStringList{u"zoo → district"_s, u"zoo → agency"_s}));
        QCOMPARE(made.firstRow(Field::Direction), -1);
        QCOMPARE(made.settle(), std::optional(Field::Direction));
        made.accept(Field::Direction, made.rows(Field::Direction).at(3));
        QCOMPARE(made.text(Field::Direction), u"district → zoo"_s);
    }

    void anActorThatIsNamedOutrightComesFirst()
    {
        Codebook book;
        for (const QString &name : {u"statsforvalter"_s, u"stat"_s, u"fylke"_s}) {
            Actor actor;
            actor.id = ActorId(book.actors.size() + 1);
            actor.name = name;
            book.actors.append(actor);
        }
        Direction there;
        there.id = DirectionId(1);
        there.from = ActorId(1);
        there.to = ActorId(3);
        book.directions = {there};
        CodingDraft made(CodeMatcher(book), {}, CodingDraft::NewCodes::Offered);
        made.type(Field::Direction, u"stat>f"_s);
        QCOMPARE(
            texts(made.rows(Field::Direction)).first(2), (QStringList{u"stat → fylke"_s, u"statsforvalter → fylke"_s}));
        made.type(Field::Direction, u"sta>f"_s);
        QCOMPARE(texts(made.rows(Field::Direction)).constFirst(), u"statsforvalter → fylke"_s); // it is there
    }

    void acceptingAWholeCodingTakesAllItSays()
    {
        const Coding whole = coding(u"Payroll"_s, u"unchanged"_s, u"skill"_s);
        CodingDraft made = draft({}, {whole});
        made.accept(Field::Task, made.rows(Field::Task).first());
        QCOMPARE(made.coding(), whole);
    }

    void whatFitsNothingIsSaidPerField()
    {
        QCOMPARE(noMatchMessage(Field::Task, u" xyz "_s), u"No task matches “xyz”."_s);
        QCOMPARE(noMatchMessage(Field::Task, u"Care/"_s, CodingDraft::NewCodes::Offered),
            u"No task matches “Care/”. To make one in a group, write both: Group/Task."_s);
        QCOMPARE(noMatchMessage(Field::Direction, u"x>y"_s), u"No direction matches “x>y”."_s);
        QCOMPARE(noMatchMessage(Field::Direction, u"xy"_s, CodingDraft::NewCodes::Offered),
            u"No direction matches “xy”. To make one, write both actors: from>to."_s);
        QCOMPARE(noMatchMessage(Field::Arguments, u"%1"_s), u"No argument matches “%1”."_s);
    }
};

KODEKS_TEST(CodingDraftTest)
#include "tst_codingdraft.moc"
