// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/passages/passagepairs.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

Codebook book()
{
    Codebook codebook;
    for (int i = 1; i <= 3; ++i)
        codebook.tasks.append({TaskId(i), {}, u"task %1"_s.arg(i), {}, false, i});
    for (int i = 1; i <= 3; ++i)
        codebook.actors.append({ActorId(i), {}, u"actor %1"_s.arg(i), {}, {}, i});
    using Kind = Direction::Kind;
    codebook.directions = {{DirectionId(1), {}, Kind::Transfer, ActorId(1), ActorId(2), 0},
        {DirectionId(2), {}, Kind::Transfer, ActorId(1), ActorId(3), 1},
        {DirectionId(3), {}, Kind::Transfer, ActorId(3), ActorId(2), 2},
        {DirectionId(4), {}, Kind::Unchanged, {}, {}, 3}, {DirectionId(5), {}, Kind::Unclear, {}, {}, 4},
        {DirectionId(6), {}, Kind::Transfer, ActorId(2), ActorId(1), 5}};
    for (int i = 1; i <= 3; ++i)
        codebook.arguments.append({ArgumentId(i), {}, u"argument %1"_s.arg(i), Argument::Kind::Argument, i});
    return codebook;
}

Passage passage(TextRange range, int task = 0, int direction = 0, QList<ArgumentId> arguments = {})
{
    static int made = 0;
    Passage passage;
    passage.id = PassageId(++made);
    passage.uuid = QUuid::createUuidV5(QUuid(), QString::number(made));
    passage.range = range;
    passage.task = TaskId(task);
    passage.direction = DirectionId(direction);
    passage.arguments = arguments;
    return passage;
}

/// "0-9/0-9", "0-9/-": the ranges of the pairs.
QString word(const QList<PassagePair> &pairs)
{
    const auto side = [](const std::optional<Passage> &passage) {
        return passage ? u"%1-%2"_s.arg(passage->range.start).arg(passage->range.end) : u"-"_s;
    };
    QStringList words;
    for (const PassagePair &pair : pairs)
        words.append(side(pair.a) + u'/' + side(pair.b));
    return words.join(u' ');
}

QString kindWord(DifferenceKinds kinds)
{
    QStringList words;
    for (const DifferenceKind kind : allDifferenceKinds) {
        if (kinds.testFlag(kind))
            words.append(differenceKindName(kind));
    }
    return words.join(u' ');
}

QList<PassagePair> exchanged(QList<PassagePair> pairs)
{
    for (PassagePair &pair : pairs)
        std::swap(pair.a, pair.b);
    return pairs;
}

QList<Passage> randomPassages(QRandomGenerator &random, int count, int length)
{
    QList<Passage> passages;
    for (int i = 0; i < count; ++i) {
        const int start = random.bounded(length);
        passages.append(passage({start, start + 1 + random.bounded(30)}, random.bounded(4), random.bounded(6)));
    }
    return passages;
}

} // namespace

class TestPassagePairs : public QObject
{
    Q_OBJECT

private slots:
    void passagesArePairedByTaskThenByOverlap_data()
    {
        QTest::addColumn<QList<Passage>>("a");
        QTest::addColumn<QList<Passage>>("b");
        QTest::addColumn<QString>("expected");
        using List = QList<Passage>;
        const auto row = [](const char *name, const List &a, const List &b, const QString &expected) {
            QTest::newRow(name) << a << b << expected;
        };
        row("nothing", {}, {}, {});
        row("the same", {passage({0, 9}, 1)}, {passage({0, 9}, 1)}, u"0-9/0-9"_s);
        row("only one coder", {passage({0, 9}, 1)}, {}, u"0-9/-"_s);
        row("touching is not overlapping", {passage({0, 9}, 1)}, {passage({9, 12}, 1)}, u"0-9/- -/9-12"_s);
        row("one shared character is enough", {passage({0, 9}, 1)}, {passage({8, 12}, 2)}, u"0-9/8-12"_s);
        row("the same task before the larger overlap", {passage({0, 20}, 1)},
            {passage({0, 18}, 2), passage({17, 30}, 1)}, u"-/0-18 0-20/17-30"_s);
        row("both without a task is the same task", {passage({0, 20})}, {passage({0, 18}, 2), passage({17, 30})},
            u"-/0-18 0-20/17-30"_s);
        row("the larger overlap", {passage({0, 20}, 1)}, {passage({0, 5}, 1), passage({4, 30}, 1)},
            u"-/0-5 0-20/4-30"_s);
        row("of equal overlaps the closer one", {passage({5, 10}, 1)}, {passage({0, 40}, 1), passage({4, 11}, 1)},
            u"-/0-40 5-10/4-11"_s);
        row("two statements in one sentence", {passage({0, 20}, 1), passage({0, 20}, 2)},
            {passage({0, 20}, 2), passage({0, 20}, 1)}, u"0-20/0-20 0-20/0-20"_s);
        row("what is left is paired as well", {passage({0, 20}, 1), passage({0, 20}, 2)},
            {passage({0, 20}, 1), passage({5, 25}, 3)}, u"0-20/0-20 0-20/5-25"_s);
        row("one passage stands for one other", {passage({0, 20}, 1)}, {passage({0, 10}, 1), passage({10, 20}, 1)},
            u"0-20/0-10 -/10-20"_s);
        row("a chain", {passage({0, 10}, 1), passage({12, 22}, 1)}, {passage({8, 14}, 1), passage({20, 30}, 1)},
            u"0-10/8-14 12-22/20-30"_s);
        row("empty ranges overlap nothing", {passage({5, 5}, 1)}, {passage({0, 10}, 1)}, u"-/0-10 5-5/-"_s);
    }

    void passagesArePairedByTaskThenByOverlap()
    {
        QFETCH(QList<Passage>, a);
        QFETCH(QList<Passage>, b);
        QFETCH(QString, expected);
        QCOMPARE(word(pairPassages(a, b, book())), expected);
        for (const PassagePair &pair : pairPassages(a, b, book())) {
            if (pair.a && pair.b)
                QVERIFY(pair.a->range.overlaps(pair.b->range));
        }
    }

    void theLikestStatementsAreTakenWherePlacesAreEqual()
    {
        const QList<Passage> a{passage({0, 20}, 1, 1), passage({0, 20}, 1, 2, {ArgumentId(1)}), passage({0, 20}, 1, 2)};
        const QList<Passage> b{passage({0, 20}, 1, 2), passage({0, 20}, 1, 2, {ArgumentId(1)}), passage({0, 20}, 1, 1)};
        for (const PassagePair &pair : pairPassages(a, b, book()))
            QVERIFY(pair.isAgreed());
    }

    void kindsSayInWhatTwoPassagesDiffer_data()
    {
        QTest::addColumn<Passage>("a");
        QTest::addColumn<Passage>("b");
        QTest::addColumn<QString>("kinds");
        const auto row = [](const char *name, const Passage &a, const Passage &b, const QString &kinds) {
            QTest::newRow(name) << a << b << kinds;
        };
        const ArgumentId one(1);
        const ArgumentId two(2);
        row("nothing", passage({0, 9}, 1, 1, {one, two}), passage({0, 9}, 1, 1, {two, one}), {});
        row("boundaries", passage({0, 9}, 1, 1), passage({0, 10}, 1, 1), u"boundaries"_s);
        row("task", passage({0, 9}, 1, 1), passage({0, 9}, 2, 1), u"task"_s);
        row("task given by one", passage({0, 9}, 1, 1), passage({0, 9}, 0, 1), u"task"_s);
        row("a task the codebook does not have is none", passage({0, 9}, 77), passage({0, 9}), {});
        row("from", passage({0, 9}, 1, 1), passage({0, 9}, 1, 3), u"from"_s);
        row("to", passage({0, 9}, 1, 1), passage({0, 9}, 1, 2), u"to"_s);
        row("from and to", passage({0, 9}, 1, 2), passage({0, 9}, 1, 6), u"from to"_s);
        row("transfer and unchanged", passage({0, 9}, 1, 1), passage({0, 9}, 1, 4), u"direction"_s);
        row("unchanged and unclear", passage({0, 9}, 1, 4), passage({0, 9}, 1, 5), u"direction"_s);
        row("transfer and nothing", passage({0, 9}, 1, 1), passage({0, 9}, 1), u"direction"_s);
        row("a direction the codebook does not have is none", passage({0, 9}, 1, 99), passage({0, 9}, 1), {});
        row("arguments", passage({0, 9}, 1, 1, {one}), passage({0, 9}, 1, 1, {one, two}), u"arguments"_s);
        row("all but not found", passage({0, 9}, 1, 1, {one}), passage({1, 9}, 2, 4),
            u"boundaries task direction arguments"_s);
    }

    void kindsSayInWhatTwoPassagesDiffer()
    {
        QFETCH(Passage, a);
        QFETCH(Passage, b);
        QFETCH(QString, kinds);
        QCOMPARE(kindWord(differencesBetween(a, b, book())), kinds);
        QCOMPARE(kindWord(differencesBetween(b, a, book())), kinds);
        const auto pairs = pairPassages({a}, {b}, book());
        QCOMPARE(pairs.size(), 1);
        QCOMPARE(kindWord(pairs.constFirst().kinds), kinds);
        QCOMPARE(pairs.constFirst().isAgreed(), kinds.isEmpty());
    }

    void certaintyAndMemoDoNotCount()
    {
        Passage a = passage({0, 9}, 1, 1);
        Passage b = passage({0, 9}, 1, 1);
        a.certainty = 3;
        b.memo = u"a memo"_s;
        QVERIFY(pairPassages({a}, {b}, book()).constFirst().isAgreed());
    }

    void aLonelyPassageIsNotFound()
    {
        const auto pairs = pairPassages({}, {passage({0, 9}, 1)}, book());
        QCOMPARE(kindWord(pairs.constFirst().kinds), u"not_found"_s);
    }

    void theCodersAndTheOrderOfTheListsDoNotMatter_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("count");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %u", seed) << seed << (seed % 8 == 0 ? 900 : 40);
    }

    void theCodersAndTheOrderOfTheListsDoNotMatter()
    {
        QFETCH(quint32, seed);
        QFETCH(int, count);
        QRandomGenerator random(seed);
        // 900 passages on 20 characters overlap more than half a million times.
        const int length = count > 100 ? 20 : 200;
        QList<Passage> a = randomPassages(random, count, length);
        QList<Passage> b = randomPassages(random, count, length);
        const auto pairs = pairPassages(a, b, book());
        QCOMPARE(exchanged(pairPassages(b, a, book())), pairs);
        std::shuffle(a.begin(), a.end(), random);
        std::shuffle(b.begin(), b.end(), random);
        QCOMPARE(pairPassages(a, b, book()), pairs);

        QSet<PassageId> seen;
        for (const PassagePair &pair : pairs) {
            for (const auto &side : {pair.a, pair.b}) {
                if (side) {
                    QVERIFY(!seen.contains(side->id));
                    seen.insert(side->id);
                }
            }
        }
        QCOMPARE(seen.size(), 2 * count);
    }

    void noTwoLonelyPassagesOverlap()
    {
        QRandomGenerator random(7);
        for (const int length : {20, 300}) {
            const auto pairs
                = pairPassages(randomPassages(random, 200, length), randomPassages(random, 200, length), book());
            for (const PassagePair &one : pairs) {
                for (const PassagePair &other : pairs) {
                    if (one.a && !one.b && other.b && !other.a)
                        QVERIFY(!one.a->range.overlaps(other.b->range));
                }
            }
        }
    }

    void manyPassagesOverOneAnotherArePairedToo()
    {
        QList<Passage> a;
        QList<Passage> b;
        for (int i = 0; i < 5000; ++i) {
            a.append(passage({0, 10000 + i}, i % 3));
            b.append(passage({0, 10000 + i}, i % 3));
        }
        const auto pairs = pairPassages(a, b, book());
        QCOMPARE(pairs.size(), 5000);
        for (const PassagePair &pair : pairs)
            QVERIFY(pair.isAgreed());
    }
};

KODEKS_TEST(TestPassagePairs)
#include "tst_passagepairs.moc"
