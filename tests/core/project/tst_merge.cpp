// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/check.h"
#include "tests/support/projects/copies.h"
#include "tests/support/projects/largeproject.h"
#include "tests/support/projects/randomedits.h"
#include "tests/support/rounds.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

void verifyWell(const QString &path)
{
    const auto report = checkProject(path);
    QVERIFY(report.has_value());
    QCOMPARE(report->problems, QStringList());
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private slots:
    void anyOrderGivesTheSameStudy_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("edits");
        for (int seed = 1; seed <= rounds(8); ++seed)
            QTest::addRow("seed %d", seed) << quint32(seed) << (seed % 3 == 0 ? 60 : 25);
    }

    void anyOrderGivesTheSameStudy()
    {
        QFETCH(quint32, seed);
        QFETCH(int, edits);
        Copies copies({u"a"_s, u"b"_s, u"c"_s});
        for (const auto &[name, skew] : {std::pair{u"a"_s, 0}, {u"b"_s, 31}, {u"c"_s, -31}}) {
            const auto project = copies.open(name, unsteadyClock(seed, skew));
            RandomEdits(*project, seed * 10 + name.at(0).unicode()).make(edits);
        }
        const QString expected = copies.merged({u"a"_s, u"b"_s, u"c"_s});
        verifyWell(copies.path(u"merged"_s));
        QStringList order{u"a"_s, u"b"_s, u"c"_s};
        while (std::ranges::next_permutation(order).found)
            QCOMPARE(copies.merged(order), expected);
        copies.merged({u"b"_s, u"c"_s}, u"bc"_s);
        copies.merged({u"a"_s, u"c"_s}, u"ac"_s);
        QCOMPARE(copies.merged({u"a"_s, u"bc"_s}), expected);
        QCOMPARE(copies.merged({u"bc"_s, u"a"_s}), expected);
        QCOMPARE(copies.merged({u"ac"_s, u"bc"_s}), expected);
        QCOMPARE(copies.merged({u"bc"_s, u"ac"_s, u"b"_s}), expected);
    }

    void aSecondRoundGivesTheSameStudyToo_data()
    {
        QTest::addColumn<quint32>("seed");
        for (int seed = 101; seed <= 100 + rounds(4); ++seed)
            QTest::addRow("seed %d", seed) << quint32(seed);
    }

    void aSecondRoundGivesTheSameStudyToo()
    {
        QFETCH(quint32, seed);
        Copies copies({u"a"_s, u"b"_s});
        for (quint32 round = 0; round < 3; ++round) {
            for (const auto &[name, skew] : {std::pair{u"a"_s, 0}, {u"b"_s, 31}}) {
                const auto project = copies.open(name, unsteadyClock(seed + round, round * 1000 + skew));
                RandomEdits(*project, seed * 10 + round * 3 + name.at(0).unicode()).make(20);
            }
            const QString expected = copies.merged({u"a"_s, u"b"_s}, u"ab"_s);
            QCOMPARE(copies.merged({u"b"_s, u"a"_s}, u"ba"_s), expected);
            copies.copy(copies.path(u"ab"_s), u"a"_s);
            copies.copy(copies.path(u"ba"_s), u"b"_s);
        }
        verifyWell(copies.path(u"a"_s));
    }

    void theSameAgainChangesNothing_data() { anyOrderGivesTheSameStudy_data(); }

    void theSameAgainChangesNothing()
    {
        QFETCH(quint32, seed);
        QFETCH(int, edits);
        Copies copies({u"a"_s, u"b"_s});
        for (const auto &[name, skew] : {std::pair{u"a"_s, 0}, {u"b"_s, 31}})
            RandomEdits(*copies.open(name, unsteadyClock(seed, skew)), seed * 7 + name.at(0).unicode()).make(edits);
        const QString before = copies.contents(u"a"_s);
        const auto journal = copies.open(u"a"_s)->journal();
        copies.merge(u"a"_s, {u"b"_s});
        const QString after = copies.contents(u"a"_s);
        QCOMPARE(copies.open(u"a"_s)->journal()->size(), journal->size() + 1);

        copies.merge(u"a"_s, {u"b"_s});
        QCOMPARE(copies.contents(u"a"_s), after);
        QCOMPARE(copies.open(u"a"_s)->journal()->size(), journal->size() + 1);
        const MergePlan plan = copies.plan(u"a"_s, u"b"_s);
        for (const MergeCounts &counts : {plan.letters, plan.codes, plan.coders, plan.details, plan.passages}) {
            QCOMPARE(counts.fresh, 0);
            QCOMPARE(counts.changed, 0);
        }

        const auto project = copies.open(u"a"_s);
        QCOMPARE(project->undoTitle(), u"Bring in “b.kodeks”"_s);
        QVERIFY(project->undo().has_value());
        QCOMPARE(copies.contents(u"a"_s), before);
        QVERIFY(project->redo().has_value());
        QCOMPARE(copies.contents(u"a"_s), after);
    }

    void manyRowsAreOneStep()
    {
        Copies copies({u"a"_s});
        makeLargeProject(copies.path(u"large"_s), 30, 3000, 3000);
        const QString before = copies.contents(u"a"_s);
        const QString large = copies.dump(u"large"_s);
        const MergePlan plan = copies.plan(u"a"_s, u"large"_s);
        QCOMPARE(plan.passages.fresh, 3000);
        const auto edits = copies.open(u"a"_s)->journal()->size();
        copies.merge(u"a"_s, {u"large"_s});
        verifyWell(copies.path(u"a"_s));
        const QString after = copies.contents(u"a"_s);
        const auto project = copies.open(u"a"_s);
        QCOMPARE(project->journal()->size(), edits + 1);
        QVERIFY(project->undo().has_value());
        QCOMPARE(copies.contents(u"a"_s), before);
        QVERIFY(project->redo().has_value());
        QCOMPARE(copies.contents(u"a"_s), after);
        QVERIFY(copies.merged({u"a"_s, u"large"_s}, u"again"_s) == copies.dump(u"a"_s));
        QVERIFY(copies.merged({u"large"_s, u"a"_s}, u"round"_s) == copies.dump(u"a"_s));
        QVERIFY(copies.dump(u"large"_s) == large);
    }

    void aMergeCanBeCancelledAtAnyTime()
    {
        Copies copies({u"a"_s, u"b"_s});
        makeLargeProject(copies.path(u"b2"_s), 30, 3000, 3000);
        const QString before = copies.contents(u"a"_s);
        for (const qint64 last : {0, 25, 200, 500, 900}) {
            const auto merged = mergeProjects(*copies.open(u"a"_s), {copies.path(u"b"_s), copies.path(u"b2"_s)},
                [last](qint64 done, qint64) { return done < last; });
            QVERIFY(!merged.has_value());
            QCOMPARE(merged.error().kind, Error::Kind::Cancelled);
            QCOMPARE(copies.contents(u"a"_s), before);
        }
    }
};

KODEKS_TEST(TestMerge)
#include "tst_merge.moc"
