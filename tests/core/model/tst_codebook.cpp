// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/codebook.h"

#include "core/model/codeorder.h"
#include "core/model/directionkind.h"
#include "core/model/words.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

Task task(qint64 id, const QString &name, qint64 parent, int position, bool group = false)
{
    Task made;
    made.id = TaskId(id);
    made.name = name;
    made.text.code = group ? QString() : u"T."_s + name.toUpper();
    made.parent = TaskId(parent);
    made.position = position;
    made.group = group;
    return made;
}

Actor actor(qint64 id, const QString &name, const QStringList &aliases = {})
{
    Actor made;
    made.id = ActorId(id);
    made.name = name;
    made.aliases = aliases;
    return made;
}

Direction direction(qint64 id, const QString &code, Direction::Kind kind, qint64 from = 0, qint64 to = 0)
{
    Direction made;
    made.id = DirectionId(id);
    made.text.code = code;
    made.kind = kind;
    made.from = ActorId(from);
    made.to = ActorId(to);
    return made;
}

/// Care (Homes, Meals (Kitchens)), Payroll; agency → district, unchanged.
Codebook codebook()
{
    Codebook book;
    book.tasks = {task(4, u"Payroll"_s, 0, 1), task(1, u"Care"_s, 0, 0, true), task(3, u"Meals"_s, 1, 1),
        task(2, u"Homes"_s, 1, 0), task(5, u"Kitchens"_s, 3, 0)};
    book.actors = {actor(1, u"district"_s, {u"bydel"_s}), actor(2, u"agency"_s)};
    book.directions = {direction(1, u"D.AD"_s, Direction::Kind::Transfer, 2, 1),
        direction(2, u"D.UENDRET"_s, Direction::Kind::Unchanged)};
    Argument near;
    near.id = ArgumentId(1);
    near.text.code = u"A.1"_s;
    near.name = u"Nearness"_s;
    book.arguments = {near};
    return book;
}

QStringList namesOf(const QList<Task> &tasks)
{
    QStringList names;
    for (const Task &each : tasks)
        names.append(each.name);
    return names;
}

} // namespace

class CodebookTest : public QObject
{
    Q_OBJECT

private slots:
    void codesAreFoundByTheirKey();
    void codesAreFoundByIdBeforeName();
    void aGroupIsNoTaskToBeFound();
    void anActorIsFoundByAliasToo();
    void aTransferIsFoundByItsActorsInTheirOrder();
    void theTreeIsReadInItsOrder();
    void aPathNamesEverythingAbove();
    void aTreeThatBitesItsTailEnds();
    void aColourComesFromTheNearestAbove();
    void directionsAreNamedTheSameInEveryLanguage();
    void tasksByParentPutOrphansAtTheTop();
    void kindsAreReadBackByTheirName();
    void whatADirectionIsThatDoesNotSay_data();
    void whatADirectionIsThatDoesNotSay();
};

void CodebookTest::codesAreFoundByTheirKey()
{
    const Codebook book = codebook();
    QCOMPARE(book.task(TaskId(2))->name, u"Homes"_s);
    QCOMPARE(book.actor(ActorId(2))->name, u"agency"_s);
    QCOMPARE(book.direction(DirectionId(2))->kind, Direction::Kind::Unchanged);
    QCOMPARE(book.argument(ArgumentId(1))->name, u"Nearness"_s);
    QVERIFY(!book.task(TaskId(9)) && !book.actor({}) && !book.direction(DirectionId(9)) && !book.argument({}));
    QCOMPARE(book.actorName(ActorId(1)), u"district"_s);
    QCOMPARE(book.actorName({}), QString());
}

void CodebookTest::codesAreFoundByIdBeforeName()
{
    Codebook book = codebook();
    book.tasks.append(task(6, u"T.HOMES"_s, 0, 2));
    QCOMPARE(book.findTask(u"T.HOMES"_s)->id, TaskId(2));
    QCOMPARE(book.findTask(u"homes"_s)->id, TaskId(2));
    QCOMPARE(book.findArgument(u"NEARNESS"_s)->id, ArgumentId(1));
    QCOMPARE(book.findDirection(u"agency → district"_s)->id, DirectionId(1));
    QCOMPARE(book.findDirection(u"Unchanged"_s)->id, DirectionId(2));
    QVERIFY(!book.findTask(u""_s) && !book.findDirection(u""_s) && !book.findArgument(u"t.homes"_s));
}

void CodebookTest::aGroupIsNoTaskToBeFound()
{
    for (const QString &text : {u"Care"_s, u" "_s, u"\u00AD"_s})
        QVERIFY2(!codebook().findTask(text), qPrintable(text));
}

void CodebookTest::anActorIsFoundByAliasToo()
{
    const Codebook book = codebook();
    QCOMPARE(book.findActor(u"BYDEL"_s)->id, ActorId(1));
    QCOMPARE(book.findActor(u"District"_s)->id, ActorId(1));
    QVERIFY(!book.findActor(u"company"_s));
}

void CodebookTest::aTransferIsFoundByItsActorsInTheirOrder()
{
    const Codebook book = codebook();
    QCOMPARE(book.findTransfer(ActorId(2), ActorId(1))->id, DirectionId(1));
    QVERIFY(!book.findTransfer(ActorId(1), ActorId(2)));
    QVERIFY(!book.findTransfer({}, {}));
}

void CodebookTest::theTreeIsReadInItsOrder()
{
    const Codebook book = codebook();
    QCOMPARE(namesOf(book.children({})), (QStringList{u"Care"_s, u"Payroll"_s}));
    QCOMPARE(namesOf(book.children(TaskId(1))), (QStringList{u"Homes"_s, u"Meals"_s}));
    QCOMPARE(namesOf(book.children(TaskId(4))), QStringList());
}

void CodebookTest::aPathNamesEverythingAbove()
{
    const Codebook book = codebook();
    QCOMPARE(book.taskPath(TaskId(5)), u"Care / Meals / Kitchens"_s);
    QCOMPARE(book.taskPath(TaskId(4)), u"Payroll"_s);
    QCOMPARE(book.taskPath({}), QString());
    QCOMPARE(book.topGroup(TaskId(5)), TaskId(1));
    QCOMPARE(book.topGroup(TaskId(4)), TaskId(4));
    QCOMPARE(book.topGroup(TaskId(99)), TaskId());
}

void CodebookTest::aTreeThatBitesItsTailEnds()
{
    Codebook book;
    book.tasks = {task(1, u"a"_s, 2, 0), task(2, u"b"_s, 1, 0)};
    QCOMPARE(book.taskPath(TaskId(1)), u"b / a"_s);
    QVERIFY(book.topGroup(TaskId(1)).isValid());
    QCOMPARE(book.taskColor(TaskId(1)), QString());
}

void CodebookTest::aColourComesFromTheNearestAbove()
{
    Codebook book = codebook();
    book.tasks[1].text.color = u"#112233"_s; // Care
    QCOMPARE(book.taskColor(TaskId(5)), u"#112233"_s);
    book.tasks[2].text.color = u"#445566"_s; // Meals
    QCOMPARE(book.taskColor(TaskId(5)), u"#445566"_s);
    QCOMPARE(book.taskColor(TaskId(2)), u"#112233"_s);
    QCOMPARE(book.taskColor(TaskId(4)), QString());
}

void CodebookTest::directionsAreNamedTheSameInEveryLanguage()
{
    const Codebook book = codebook();
    QCOMPARE(book.directionName(book.directions.at(0)), u"agency → district"_s);
    QCOMPARE(book.directionName(book.directions.at(1)), u"unchanged"_s);
}

void CodebookTest::tasksByParentPutOrphansAtTheTop()
{
    Codebook book = codebook();
    book.tasks.append(task(7, u"Lost"_s, 99, 5));
    const auto children = tasksByParent(book);
    QCOMPARE(namesOf(children.value({})), (QStringList{u"Care"_s, u"Payroll"_s, u"Lost"_s}));
    QCOMPARE(namesOf(children.value(TaskId(3))), QStringList{u"Kitchens"_s});
    QCOMPARE(namesOf(inOrder(book.tasks)).first(), u"Care"_s);
}

void CodebookTest::kindsAreReadBackByTheirName()
{
    for (const auto kind :
        {Direction::Kind::Transfer, Direction::Kind::Unchanged, Direction::Kind::Cooperation, Direction::Kind::Unclear})
        QCOMPARE(directionFromWord(directionWord(kind)), std::optional(kind));
    QVERIFY(!directionFromWord(u"Transfer"_s) && !directionFromWord(QString()));
}

void CodebookTest::whatADirectionIsThatDoesNotSay_data()
{
    using Kind = Direction::Kind;
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<std::optional<Kind>>("kind");
    QTest::newRow("two actors") << u"D.UENDRET"_s << u"a"_s << u"b"_s << std::optional(Kind::Transfer);
    QTest::newRow("one actor") << u"D.1"_s << u"a"_s << u""_s << std::optional<Kind>();
    QTest::newRow("unchanged") << u"D.UENDRET"_s << u""_s << u""_s << std::optional(Kind::Unchanged);
    QTest::newRow("cooperation") << u"D.SAMARBEID"_s << u""_s << u""_s << std::optional(Kind::Cooperation);
    QTest::newRow("unclear") << u"D.UAVKLART"_s << u""_s << u""_s << std::optional(Kind::Unclear);
    QTest::newRow("nothing known") << u"D.1"_s << u""_s << u""_s << std::optional<Kind>();
}

void CodebookTest::whatADirectionIsThatDoesNotSay()
{
    QFETCH(const QString, code);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QTEST(directionKindFor(code, from, to), "kind");
}

KODEKS_TEST(CodebookTest)
#include "tst_codebook.moc"
