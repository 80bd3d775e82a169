// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/samename.h"
#include "core/project/edits/edits.h"
#include "tests/support/projects/copies.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// Two tasks of one group, two actors, a transfer and two arguments.
Codebook book()
{
    Codebook book;
    const auto text = [](const QString &code) {
        CodeText made;
        made.code = code;
        return made;
    };
    book.tasks = {{TaskId(1), {}, u"Care"_s, {}, true, 0}, {TaskId(2), text(u"T.1"_s), u"Homes"_s, TaskId(1), false, 0},
        {TaskId(3), text(u"T.2"_s), u"Meals"_s, TaskId(1), false, 1}};
    book.actors = {{ActorId(1), {}, u"agency"_s, {}, {}, 0}, {ActorId(2), {}, u"district"_s, {u"borough"_s}, {}, 1}};
    book.directions = {{DirectionId(1), text(u"D.1"_s), Direction::Kind::Transfer, ActorId(1), ActorId(2), 0}};
    book.arguments = {{ArgumentId(1), text(u"A.1"_s), u"near"_s, Argument::Kind::Argument, 0},
        {ArgumentId(2), text(u"A.2"_s), u"skill"_s, Argument::Kind::Theme, 1}};
    return book;
}

} // namespace

/// Names that people cannot tell apart.
class TestSameNames : public QObject
{
    Q_OBJECT

private slots:
    void namesAreComparedAsTheyLook_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("case") << u"Sykehjem"_s << u"SYKEHJEM"_s << true;
        QTest::newRow("form of Unicode") << u"\u00C5rvoll"_s << u"A\u030Arvoll"_s << true;
        QTest::newRow("case and form") << u"\u00C5se"_s << u"a\u030Ase"_s << true;
        QTest::newRow("soft hyphen") << u"syke\u00ADhjem"_s << u"sykehjem"_s << true;
        QTest::newRow("zero-width space") << u"syke\u200Bhjem"_s << u"sykehjem"_s << true;
        QTest::newRow("no-break space") << u"Eldre\u00A0omsorg"_s << u" Eldre  omsorg "_s << true;
        QTest::newRow("another letter") << u"Ase"_s << u"\u00C5se"_s << false;
        QTest::newRow("a sign") << u"Pris; tid"_s << u"Pris, tid"_s << false;
        QTest::newRow("words parted otherwise") << u"Eldre omsorg"_s << u"Eldreomsorg"_s << false;
        QTest::newRow("beyond the first plane") << u"\U0001F600"_s << u"\U0001F601"_s << false;
    }

    void namesAreComparedAsTheyLook()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        QCOMPARE(isSameName(one, other), same);
        QCOMPARE(isSameName(other, one), same);
    }

    void aCodebookWithOneNameTwiceInOnePlaceIsRefused_data()
    {
        QTest::addColumn<std::function<void(Codebook &)>>("change");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *title, const QString &name, std::function<void(Codebook &)> change) {
            QTest::newRow(title) << std::move(change) << name;
        };
        row("no name twice", {}, [](Codebook &) { });
        row("tasks of one group", u"Homes"_s, [](Codebook &book) { book.tasks[2].name = u"homes "_s; });
        row("tasks of two groups", {}, [](Codebook &book) {
            book.tasks[2].name = u"Homes"_s;
            book.tasks[2].parent = {};
        });
        row("a group and a task", u"Care"_s, [](Codebook &book) {
            book.tasks[2].name = u"Care"_s;
            book.tasks[2].parent = {};
        });
        row("actors", u"Agency"_s, [](Codebook &book) { book.actors[1].name = u"Agency"_s; });
        row("an actor and another's alias", u"Agency"_s,
            [](Codebook &book) { book.actors[1].aliases = {u"Agency"_s}; });
        row("an actor and its own alias", {}, [](Codebook &book) { book.actors[1].aliases = {u"District"_s}; });
        row("transfers", u"agency → district"_s, [](Codebook &book) {
            book.directions.append(book.directions.constFirst());
            book.directions[1].id = DirectionId(2);
            book.directions[1].text.code = u"D.2"_s;
        });
        row("arguments", u"near"_s, [](Codebook &book) { book.arguments[1].name = u"NEAR"_s; });
    }

    void aCodebookWithOneNameTwiceInOnePlaceIsRefused()
    {
        QFETCH(std::function<void(Codebook &)>, change);
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const auto project = Project::create(folder.filePath(u"p.kodeks"_s), u"P"_s);
        Codebook changed = book();
        change(changed);
        const auto applied = (*project)->apply(Edits::setCodebook(changed));
        QCOMPARE(applied.has_value(), name.isEmpty());
        QCOMPARE((*project)->codebook().tasks.isEmpty(), !name.isEmpty());
        if (!applied)
            QVERIFY2(applied.error().message.contains(u'“' + name + u'”'), qPrintable(applied.error().message));
    }

    void copiesThatMadeEqualNamesAreToldApart()
    {
        Copies copies({u"a"_s, u"b"_s});
        for (const QString &name : {u"a"_s, u"b"_s}) {
            copies.apply(name, [&](Project &project) {
                Task task;
                task.name = u"Caf\u00E9"_s.normalized(
                    name == u"a" ? QString::NormalizationForm_C : QString::NormalizationForm_D);
                task.text.code = u"T."_s + name;
                task.parent = project.codebook().findTask(u"Homes"_s)->parent;
                return Edits::addTask(task);
            });
            copies.apply(name, [&](Project &) {
                Argument argument;
                argument.name = name == u"a" ? u"cost"_s : u"Cost"_s;
                argument.text.code = u"A."_s + name;
                return Edits::addArgument(argument);
            });
        }
        QCOMPARE(copies.plan(u"a"_s, u"b"_s).renamed.size(), 2);
        const QString expected = copies.merged({u"a"_s, u"b"_s}, u"ab"_s);
        QCOMPARE(copies.merged({u"b"_s, u"a"_s}, u"ba"_s), expected);
        QVERIFY(checkNames(copies.open(u"ab"_s)->codebook()));
        copies.merge(u"ab"_s, {u"b"_s, u"a"_s});
        QCOMPARE(copies.dump(u"ab"_s), expected);
    }

    void aLetterIsFoundByItsNameInEitherForm()
    {
        SmallProject small;
        small.apply(Edits::renameLetter(small.letter(u"first.txt"_s), u"\u00C5rvoll.txt"_s));
        QVERIFY(small->findLetter(u"A\u030Arvoll.txt"_s));
        QVERIFY(!small->findLetter(u"\u00E5rvoll.txt"_s));
    }
};

KODEKS_TEST(TestSameNames)
#include "tst_samenames.moc"
