// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/samepassage.h"
#include "core/project/files/passageimport.h"
#include "core/project/refi/qdpxexport.h"
#include "core/project/refi/qdpximport.h"
#include "core/project/settling/settling.h"
#include "core/project/settling/worklist.h"
#include "tests/support/projects/copies.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

using MakeEdit = std::function<Edit(SmallProject &)>;

namespace {

constexpr auto table = "letter,start,end,text,task,direction,arguments,certainty,memo\r\n"
                       "second.txt,11,18,Payroll,Payroll,,nearness;skill,3,first\r\n"
                       "second.txt,0,10,What next?,Homes,agency → district,,,\r\n";

PassageImport imported(Project &project, const QByteArray &csv, const QString &coder)
{
    const auto report = importPassageTable(project, csv, u"rows.csv"_s, coder);
    if (!report)
        qFatal("%s", qPrintable(report.error().message));
    return *report;
}

QList<Passage> of(SmallProject &small, const QString &coder)
{
    QList<Passage> passages = small.passages();
    passages.removeIf([id = small.coder(coder)](const Passage &passage) { return passage.coder != id; });
    return passages;
}

/// One more of Ann's passages in the place of her first, otherwise coded.
Passage beside(SmallProject &small)
{
    Passage passage = of(small, u"Ann"_s).constFirst();
    passage.id = {};
    passage.uuid = {};
    passage.memo = u"Another memo"_s;
    passage.certainty = 1;
    passage.goodQuote = true;
    return passage;
}

void row(const char *name, MakeEdit make)
{
    QTest::newRow(name) << make;
}

Worklist workOf(SmallProject &small)
{
    return *worklist(small.path(), {small.coder(u"Ann"_s), small.coder(u"Bo"_s), {}, {}});
}

} // namespace

/// What a coder has twice in one place, coded alike, is one passage, in whatever way it came.
class TestSamePassages : public QObject
{
    Q_OBJECT

private slots:
    void aTableOfThousandsOfRowsIsOneEdit()
    {
        SmallProject small;
        QByteArray csv("letter,start,end,text,task,direction,arguments,certainty,memo\r\n");
        qsizetype rows = 0;
        for (const QByteArray task : {"Payroll", "Homes", "Meals"}) {
            for (const QByteArray rest :
                {",", ",skill", ",nearness", "unchanged,", "unchanged,skill", ",skill;nearness"}) {
                for (int place = 0; place < 18 * 18; ++place) {
                    if (const int start = place / 18, end = place % 18 + 1; start < end) {
                        csv += "second.txt," + QByteArray::number(start) + ',' + QByteArray::number(end) + ",," + task
                            + ',' + rest + ",,\r\n";
                        ++rows;
                    }
                }
            }
        }
        csv += "second.txt,0,1,,Payroll,,,,once more\r\n";
        const QString before = small.contents();
        const PassageImport report = imported(small.project(), csv, u"Cleo"_s);
        QCOMPARE(report.passages, rows);
        QCOMPARE(report.same, 1);
        const QList<Passage> made = of(small, u"Cleo"_s);
        QCOMPARE(made.size(), rows);
        QCOMPARE(std::ranges::count(made, u"once more"_s, &Passage::memo), 1);
        const QString after = small.contents();
        QVERIFY(small->undo());
        QCOMPARE(small.contents(), before);
        QVERIFY(small->redo());
        QCOMPARE(small.contents(), after);
    }

    void notesOfTheSamePassageAreJoined_data()
    {
        QTest::addColumn<QStringList>("memos");
        QTest::addColumn<QString>("joined");
        QTest::addColumn<QList<int>>("certainties");
        QTest::addColumn<int>("certainty");
        QTest::newRow("one memo") << QStringList{u""_s, u"a"_s, u""_s} << u"a"_s << QList{0, 2, 0} << 2;
        QTest::newRow("the same") << QStringList{u"a"_s, u"a"_s, u"a"_s} << u"a"_s << QList{2, 2, 2} << 2;
        QTest::newRow("three") << QStringList{u"b\n\nc"_s, u"a"_s, u"d"_s} << u"a\n\n---\n\nb\n\nc\n\n---\n\nd"_s
                               << QList{3, 1, 2} << 1;
        QTest::newRow("joined before") << QStringList{u"a\n\n---\n\nb"_s, u"a"_s, u"b"_s} << u"a\n\n---\n\nb"_s
                                       << QList{0, 0, 3} << 3;
    }

    void notesOfTheSamePassageAreJoined()
    {
        QFETCH(QStringList, memos);
        QFETCH(QString, joined);
        QFETCH(QList<int>, certainties);
        QFETCH(int, certainty);
        QList<int> order{0, 1, 2};
        do {
            Passage passage;
            for (const int i : std::as_const(order)) {
                Passage other;
                other.memo = memos.at(i);
                other.certainty = certainties.at(i);
                other.goodQuote = i == 1;
                passage = withNotesOf(passage, other);
            }
            QCOMPARE(passage.memo, joined);
            QCOMPARE(passage.certainty, certainty);
            QVERIFY(passage.goodQuote);
        } while (std::ranges::next_permutation(order).found);
    }

    void aTableReadAgainBringsNothing_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("again");
        QTest::newRow("the same table") << QByteArray(table) << QByteArray(table);
        QTest::newRow("its last row") << QByteArray(table)
                                      << "letter,start,end,task,direction\r\n"
                                         "second.txt,0,10,T.HOMES,agency -> district\r\n"_ba;
        QTest::newRow("arguments in another order") << QByteArray(
            table) << "letter,start,end,task,arguments\r\nsecond.txt,11,18,T.PAY,A.SKILL;A.NEAR;A.SKILL\r\n"_ba;
        const QByteArray highlights = "id,document,tag,content\r\n7,second.txt,Homes,What next?\r\n"_ba;
        QTest::newRow("Taguette") << highlights << highlights;
        const QByteArray report = "File,Coder,Coded,Codename,Coded_Memo\r\nsecond.txt,Cy,What next?,Homes,\r\n"_ba;
        QTest::newRow("QualCoder") << report << report;
        QTest::newRow("two programs") << highlights << report;
    }

    void aTableReadAgainBringsNothing()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, again);
        SmallProject small;
        const PassageImport one = imported(small.project(), first, u"Cy"_s);
        QVERIFY(one.passages > 0);
        QCOMPARE(one.same, 0);
        const QString before = small.contents();
        const QString title = small->undoTitle();
        const PassageImport two = imported(small.project(), again, u"Cy"_s);
        QCOMPARE(two.passages, 0);
        QVERIFY(two.same > 0);
        QCOMPARE(small.contents(), before);
        QCOMPARE(small->undoTitle(), title);
        QCOMPARE(imported(small.project(), first, u"Di"_s).passages, one.passages); // another coder's are others
    }

    void ofATableSentAgainOnlyTheNewRowComesIn()
    {
        SmallProject small;
        imported(small.project(), table, u"Cy"_s);
        const PassageImport again
            = imported(small.project(), QByteArray(table) + "second.txt,0,4,What,Homes,,,,\r\n", u"Cy"_s);
        QCOMPARE(again.passages, 1);
        QCOMPARE(again.same, 2);
        QCOMPARE(small->undoTitle(), u"Import 1 passage(s)"_s);
        QCOMPARE(of(small, u"Cy"_s).size(), 3);
    }

    void aRowThatStandsTwiceIsOnePassageWithTheNotesOfBoth()
    {
        SmallProject small;
        const PassageImport report = imported(
            small.project(), QByteArray(table) + "second.txt,11,18,,Payroll,,skill;nearness,2,second\r\n", u"Cy"_s);
        QCOMPARE(report.passages, 2);
        QCOMPARE(report.same, 1);
        const Passage passage = of(small, u"Cy"_s).at(1);
        QCOMPARE(passage.memo, u"first\n\n---\n\nsecond"_s);
        QCOMPARE(passage.certainty, 2);
        QVERIFY(small->undo());
        QVERIFY(!small->findCoder(u"Cy"_s));
    }

    void aTableIsReadBesideTheProjectAndPutIntoItLater()
    {
        SmallProject small;
        const QString path = small.folder() + u"/rows.csv"_s;
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(table) > 0);
        }
        const auto cancelled = preparePassages(small.path(), path, u"Cy"_s, [](qint64, qint64) { return false; });
        QVERIFY(!cancelled.has_value());
        QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
        const auto prepared = preparePassages(small.path(), path, u" Cy "_s);
        QVERIFY(prepared.has_value());
        QVERIFY(!small->findCoder(u"Cy"_s));
        QCOMPARE(importPassages(small.project(), *prepared)->passages, 2);
        QCOMPARE(of(small, u"Cy"_s).size(), 2);
        QVERIFY(small->undo());
        small.apply(Edits::removeLetters({small.letter(u"second.txt"_s)}));
        const QString before = small.contents();
        const auto late = importPassages(small.project(), *prepared);
        QVERIFY(!late.has_value());
        QVERIFY2(late.error().message.contains(u"again"_s), qPrintable(late.error().message));
        QCOMPARE(small.contents(), before);
        QVERIFY(small->undo());
        const TaskId removed = small.task(u"Homes"_s);
        small.apply(Edits::removeTask(removed));
        small.apply(Edits::addTask({{}, {QUuid::createUuid(), {}, {}, {}, {}, {}, {}}, u"Another"_s, {}, false, 0}));
        QVERIFY2(!importPassages(small.project(), *prepared).has_value(), "a code that is not the one that was read");
    }

    void whatAnEditMakesTheSameBecomesOne_data()
    {
        QTest::addColumn<MakeEdit>("make");
        row("tasks merged", [](SmallProject &small) {
            Passage other = beside(small);
            other.task = small.task(u"Meals"_s);
            small.apply(Edits::addPassage(other));
            return Edits::mergeTasks(small.task(u"Meals"_s), small.task(u"Homes"_s));
        });
        row("directions merged", [](SmallProject &small) {
            Passage other = beside(small);
            other.direction = small.direction(u"unchanged"_s);
            small.apply(Edits::addPassage(other));
            return Edits::mergeDirections(small.direction(u"unchanged"_s), small.direction(u"agency → district"_s));
        });
        row("arguments merged", [](SmallProject &small) {
            Argument argument;
            argument.name = u"cost"_s;
            small.apply(Edits::addArgument(argument));
            Passage other = beside(small);
            other.arguments.append(small.argument(u"cost"_s));
            small.apply(Edits::addPassage(other));
            return Edits::mergeArguments(small.argument(u"cost"_s), small.argument(u"skill"_s));
        });
        row("actors merged", [](SmallProject &small) {
            Coding coding = codingOf(beside(small));
            coding.direction = {};
            coding.newDirection = NewDirection{Direction::Kind::Transfer, u"company"_s, u"district"_s};
            small.apply(Edits::addCoded(beside(small), coding));
            return Edits::mergeActors(small.actor(u"company"_s), small.actor(u"agency"_s));
        });
        row("task removed", [](SmallProject &small) {
            Passage other = beside(small);
            other.task = {};
            small.apply(Edits::addPassage(other));
            return Edits::removeTask(small.task(u"Homes"_s));
        });
        row("argument removed", [](SmallProject &small) {
            Passage other = beside(small);
            other.arguments = {small.argument(u"skill"_s)};
            small.apply(Edits::addPassage(other));
            return Edits::removeArgument(small.argument(u"nearness"_s));
        });
        row("coded again", [](SmallProject &small) {
            Passage other = beside(small);
            other.task = small.task(u"Meals"_s);
            small.apply(Edits::addPassage(other));
            const QList<Passage> all = of(small, u"Ann"_s);
            Passage same = *std::ranges::find(all, other.task, &Passage::task);
            same.task = small.task(u"Homes"_s);
            return Edits::changePassage(same);
        });
        row("resized", [](SmallProject &small) {
            Passage other = beside(small);
            other.range = {7, 20};
            small.apply(Edits::addPassage(other));
            return Edits::resizePassage(of(small, u"Ann"_s).constFirst().id, {7, 41});
        });
        row("split", [](SmallProject &small) {
            Passage other = beside(small);
            other.range = {20, 41};
            small.apply(Edits::addPassage(other));
            return Edits::splitPassage(of(small, u"Ann"_s).constFirst().id, 20);
        });
    }

    void whatAnEditMakesTheSameBecomesOne()
    {
        QFETCH(MakeEdit, make);
        SmallProject small;
        const Edit edit = make(small);
        const QString before = small.contents();
        const qsizetype count = of(small, u"Ann"_s).size();
        small.apply(edit);
        QList<PassageKey> keys;
        for (const Passage &passage : of(small, u"Ann"_s)) {
            QVERIFY(!keys.contains(PassageKey(passage)));
            keys.append(PassageKey(passage));
        }
        QCOMPARE(keys.size(), edit.kind == u"split-passage" ? count : count - 1);
        const QString after = small.contents();
        QVERIFY(after.contains(u"Another memo") && after.contains(u"A *memo*"));
        QVERIFY(small->undo());
        QCOMPARE(small.contents(), before);
        QVERIFY(small->redo());
        QCOMPARE(small.contents(), after);
    }

    void passagesThatChangePlacesStayTwo()
    {
        SmallProject small;
        Passage one = of(small, u"Ann"_s).constFirst();
        Passage other = beside(small);
        other.task = small.task(u"Meals"_s);
        small.apply(Edits::addPassage(other));
        other = of(small, u"Ann"_s).at(1);
        std::swap(one.task, other.task);
        small.apply(Edits::changePassages({one, other}));
        QCOMPARE(of(small, u"Ann"_s).size(), 3);
    }

    void aDecisionHoldsForThePassageThatStays()
    {
        SmallProject small;
        Passage other = beside(small);
        other.task = small.task(u"Meals"_s);
        small.apply(Edits::addPassage(other));
        const Worklist list = workOf(small);
        for (const WorkItem &item : list.differences)
            small.apply(Edits::settle(item.settling(list.a.id, list.b.id, Settlement::Decision::A)));
        small.apply(Edits::mergeTasks(small.task(u"Meals"_s), small.task(u"Homes"_s)));
        const Worklist after = workOf(small);
        QVERIFY(after.differences.constFirst().isSettled());
        QCOMPARE(of(small, u"Consensus"_s).size(), list.differences.size() - 1);
        // What was decided about the other one alone can be withdrawn; the passage it made is needed by the first.
        QCOMPARE(after.leftOver.size(), 1);
        small.apply(Edits::withdrawSettlements({after.leftOver.constFirst().id}));
        QVERIFY(workOf(small).differences.constFirst().isSettled());
        QCOMPARE(workOf(small).leftOver.size(), 0);
    }

    void decisionsThatComeToTheSameShareAPassage()
    {
        SmallProject small;
        Passage other = beside(small);
        other.task = small.task(u"Meals"_s);
        small.apply(Edits::addPassage(other));
        const Passage wanted = of(small, u"Bo"_s).constFirst();
        for (const WorkItem &item : workOf(small).differences.first(2)) {
            Settling settling
                = item.settling(small.coder(u"Ann"_s), small.coder(u"Bo"_s), Settlement::Decision::Edited);
            settling.edited = {wanted};
            small.apply(Edits::settle(settling));
        }
        QCOMPARE(of(small, u"Consensus"_s).size(), 1);
        QList<SettlementId> settlements;
        for (const WorkItem &item : workOf(small).differences.first(2)) {
            QVERIFY(item.isSettled());
            settlements.append(item.settlement->id);
        }
        small.apply(Edits::withdrawSettlements({settlements.at(0)}));
        QCOMPARE(of(small, u"Consensus"_s).size(), 1);
        small.apply(Edits::withdrawSettlements({settlements.at(1)}));
        QCOMPARE(of(small, u"Consensus"_s).size(), 0);
    }

    void copiesThatReadOneTableHaveItsPassagesOnce_data()
    {
        QTest::addColumn<bool>("knowsCoder");
        QTest::newRow("a coder of both") << true;
        QTest::newRow("a coder whom each has made") << false;
    }

    void copiesThatReadOneTableHaveItsPassagesOnce()
    {
        QFETCH(bool, knowsCoder);
        Copies copies({u"a"_s, u"b"_s, u"c"_s});
        const QString coder = knowsCoder ? u"Ann"_s : u"Cy"_s;
        const qsizetype before = copies.open(u"a"_s)->passageCount();
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            imported(*copies.open(name), QByteArray(table).replace("first", name.toUtf8()), coder);
        const MergePlan plan = copies.plan(u"a"_s, u"b"_s);
        QCOMPARE(plan.passages.fresh, 0);
        QCOMPARE(plan.joinedPassages, 2);
        const QString expected = copies.merged({u"a"_s, u"b"_s, u"c"_s});
        QCOMPARE(copies.merged({u"c"_s, u"b"_s, u"a"_s}), expected);
        QCOMPARE(copies.merged({u"b"_s, u"a"_s, u"c"_s}), expected);
        const auto project = copies.open(u"merged"_s);
        QCOMPARE(project->passageCount(), before + 2);
        QVERIFY(copies.contents(u"merged"_s).contains(u"a\\n\\n---\\n\\nb\\n\\n---\\n\\nc"));
        QVERIFY(project->undo());
        QVERIFY(project->undo());
        QCOMPARE(SmallProject::contents(project->path()), copies.contents(u"b"_s));
    }

    void aProjectFileOfAnotherCopyBringsThemOnceToo()
    {
        Copies copies({u"a"_s, u"b"_s});
        for (const QString &name : {u"a"_s, u"b"_s})
            imported(*copies.open(name), table, u"Cy"_s);
        const QString file = copies.path(u"b"_s).replace(u".kodeks"_s, u".qdpx"_s);
        QVERIFY(exportQdpx(copies.path(u"b"_s), file));
        const auto prepared = prepareQdpx(file);
        QVERIFY(prepared);
        const auto project = copies.open(u"a"_s);
        const qsizetype before = project->passageCount();
        const auto report = importQdpx(*project, *prepared);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->newPassages, 0);
        QCOMPARE(report->samePassages, before);
        QCOMPARE(project->passageCount(), before);
    }

    void broughtTogetherAgainNothingChanges()
    {
        Copies copies({u"a"_s, u"b"_s});
        for (const QString &name : {u"a"_s, u"b"_s})
            imported(*copies.open(name), QByteArray(table).replace("first", name.toUtf8()), u"Ann"_s);
        copies.merged({u"a"_s, u"b"_s}, u"ab"_s);
        const QString once = copies.contents(u"ab"_s);
        for (const QString &name : {u"a"_s, u"b"_s}) {
            copies.merge(u"ab"_s, {name});
            QCOMPARE(copies.contents(u"ab"_s), once);
            QCOMPARE(copies.plan(u"ab"_s, name).differences.size(), 0);
        }
    }
};

KODEKS_TEST(TestSamePassages)
#include "tst_samepassages.moc"
