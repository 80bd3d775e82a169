// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/settling/worklist.h"
#include "tests/support/projects/copies.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

using Decision = Settlement::Decision;

namespace {

Worklist workOf(const Project &project)
{
    const auto list
        = worklist(project.path(), {project.findCoder(u"Ann"_s)->id, project.findCoder(u"Bo"_s)->id, {}, {}});
    if (!list)
        qFatal("%s", qPrintable(list.error().message));
    return *list;
}

/// Settles the first difference (both have a passage) or the second (only Ann has one).
void settle(const Copies &copies, const QString &name, Decision decision, int minute, qsizetype which = 0)
{
    copies.apply(name, [=](Project &project) {
        const Worklist list = workOf(project);
        return Edits::settle(
            list.differences.at(which).settling(list.a.id, list.b.id, decision, u"Settled in %1."_s.arg(name)));
    }, clockAt(minute));
}

qsizetype consensusPassages(const Project &project)
{
    const Coder *consensus = project.findCoder(u"Consensus"_s);
    return consensus ? project.passageCount(LetterId(), consensus->id) : 0;
}

} // namespace

class TestMergeSettlements : public QObject
{
    Q_OBJECT

private slots:
    void whatEachHasSettledComesTogether()
    {
        Copies copies({u"a"_s, u"b"_s});
        settle(copies, u"a"_s, Decision::A, 1, 0);
        settle(copies, u"b"_s, Decision::A, 2, 1);
        const MergePlan plan = copies.plan(u"a"_s, u"b"_s);
        QCOMPARE(plan.settlements.fresh, 1);
        QCOMPARE(copies.merged({u"a"_s, u"b"_s}, u"ab"_s), copies.merged({u"b"_s, u"a"_s}, u"ba"_s));
        const auto project = copies.open(u"ab"_s);
        QCOMPARE(workOf(*project).counts.settled, 2);
        QCOMPARE(consensusPassages(*project), 2);
        QCOMPARE(project->coders().size(), 3);
    }

    void theLaterDecisionHolds_data()
    {
        QTest::addColumn<Decision>("first");
        QTest::addColumn<Decision>("second");
        QTest::addColumn<bool>("holds");
        QTest::newRow("other side") << Decision::A << Decision::B << true;
        QTest::newRow("the same") << Decision::A << Decision::A << true;
        QTest::newRow("one more") << Decision::A << Decision::Both << true;
        // The earlier decision's passage is still there, as passages are; so somebody has to look again.
        QTest::newRow("one less") << Decision::Both << Decision::A << false;
        QTest::newRow("left") << Decision::A << Decision::Left << false;
    }

    void theLaterDecisionHolds()
    {
        QFETCH(Decision, first);
        QFETCH(Decision, second);
        QFETCH(bool, holds);
        Copies copies({u"a"_s, u"b"_s, u"c"_s});
        settle(copies, u"a"_s, first, 1);
        settle(copies, u"b"_s, second, 2);
        const QString expected = copies.merged({u"a"_s, u"b"_s, u"c"_s}, u"abc"_s);
        QCOMPARE(copies.merged({u"c"_s, u"b"_s, u"a"_s}, u"cba"_s), expected);
        QCOMPARE(copies.plan(u"a"_s, u"b"_s).settlements.changed, 1);
        QCOMPARE(copies.plan(u"b"_s, u"a"_s).settlements.same, 1);
        {
            const auto project = copies.open(u"abc"_s);
            const WorkItem item = workOf(*project).differences.constFirst();
            QCOMPARE(item.settlement->decision, second);
            QCOMPARE(item.settlement->note, u"Settled in b."_s);
            // If both of the earlier decision's passages have come to say the same, they are one and nothing is left
            // over.
            const bool isOne = second == Decision::A && consensusPassages(*project) == 1;
            QCOMPARE(item.stale, holds || isOne ? WorkItem::Stale::No : WorkItem::Stale::ConsensusChanged);
        }
        settle(copies, u"abc"_s, Decision::Left, 3);
        const auto project = copies.open(u"abc"_s);
        QVERIFY(workOf(*project).differences.constFirst().isSettled());
        QCOMPARE(consensusPassages(*project), 0);
    }

    void whatBothHaveTakenOverIsNotDoubled()
    {
        Copies copies({u"a"_s});
        copies.apply(u"a"_s, [](Project &project) {
            Passage same = project.allPassages()->constFirst().passage;
            same.id = {};
            same.uuid = {};
            same.coder = project.findCoder(u"Bo"_s)->id;
            return Edits::addPassage(same);
        });
        copies.copy(copies.path(u"a"_s), u"b"_s);
        for (const auto &[name, minute] : {std::pair{u"a"_s, 1}, {u"b"_s, 2}})
            copies.apply(
                name, [](Project &project) { return Edits::settle(adoptAgreed(workOf(project))); }, clockAt(minute));
        QCOMPARE(copies.merged({u"a"_s, u"b"_s}, u"ab"_s), copies.merged({u"b"_s, u"a"_s}, u"ba"_s));
        const auto project = copies.open(u"ab"_s);
        QCOMPARE(consensusPassages(*project), 1);
        QCOMPARE(workOf(*project).counts.adopted, 1);
    }

    void aSettlementHoldsWhereACodeTurnsOutToBeAnother()
    {
        // Both copies make the code "T.NEW"; brought together it is one, with the smaller of the two uuids.
        Copies copies({u"a"_s, u"b"_s});
        for (const QString &name : {u"a"_s, u"b"_s}) {
            copies.apply(name, [](Project &) {
                Task task;
                task.name = u"New"_s;
                task.text.code = u"T.NEW"_s;
                return Edits::addTask(task);
            });
            copies.apply(name, [&name](Project &project) {
                Passage passage = project.allPassages()->at(name == u"a" ? 0 : 2).passage;
                passage.task = project.codebook().findTask(u"T.NEW"_s)->id;
                return Edits::changePassage(passage);
            });
            settle(copies, name, Decision::A, 1, name == u"a" ? 0 : 1);
        }
        copies.merged({u"a"_s, u"b"_s}, u"ab"_s);
        QCOMPARE(workOf(*copies.open(u"ab"_s)).counts.settled, 2);
        QCOMPARE(workOf(*copies.open(u"ab"_s)).counts.stale, 0);
    }
};

KODEKS_TEST(TestMergeSettlements)
#include "tst_mergesettlements.moc"
