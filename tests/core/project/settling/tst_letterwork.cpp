// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/settling/letterwork.h"

#include "core/project/settling/consensuscoder.h"
#include "core/project/settling/settler.h"
#include "core/project/settling/statements.h"
#include "core/project/settling/worklist.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;
using Decision = Settlement::Decision;
using Stale = WorkItem::Stale;

namespace {

/// One difference of two coders in one letter, and a settlement of it by A's passage.
class Study
{
public:
    Study()
    {
        const QList<Passage> passages = m_small.passages();
        work.letter = passages.at(0).letter;
        work.a = {passages.at(0)};
        work.b = {passages.at(1)};
        settlement.uuid = QUuid::createUuid();
        settlement.letter = work.letter;
        settlement.passageA = work.a.constFirst().uuid;
        settlement.passageB = work.b.constFirst().uuid;
        settlement.statementA = statements.of(work.a.constFirst());
        settlement.statementB = statements.of(work.b.constFirst());
        settlement.decision = Decision::A;
        settlement.decided = QDateTime(QDate(2026, 1, 1), QTime(8, 0), QTimeZone::UTC);
        settlement.passages = {madePassage(settlement.uuid, 0)};
        Passage made = work.a.constFirst();
        made.uuid = settlement.passages.constFirst();
        made.modified = settlement.decided;
        work.consensus.insert(made.uuid, made);
    }

    [[nodiscard]] Worklist listed() const
    {
        Worklist list;
        addLetter(work, m_small->codebook(), statements, list);
        return list;
    }

private:
    mutable SmallProject m_small;

public:
    [[nodiscard]] Passage &made() { return work.consensus.begin().value(); }
    /// The passage that the consensus has, saying what another says.
    [[nodiscard]] Passage as(Passage other)
    {
        other.uuid = made().uuid;
        other.modified = made().modified;
        return other;
    }

    Statements statements{m_small->codebook()};
    LetterWork work;
    Settlement settlement;
};

Coder coderWith(qint64 id, const QString &digit, const QString &name, const QList<QUuid> &of = {})
{
    return {CoderId(id), QUuid::fromString(digit + u"0000000-0000-4000-8000-000000000000"_s), name, {}, of};
}

} // namespace

/// One letter's differences with what was decided, and who settles them.
class LetterWorkTest : public QObject
{
    Q_OBJECT

private slots:
    void aLetterWithNothingIsNotListed();
    void whatIsNotDecidedIsOpen();
    void whatWasDecidedIsSettled_data();
    void whatWasDecidedIsSettled();
    void whatHasChangedSinceIsStale_data();
    void whatHasChangedSinceIsStale();
    void theLaterOfTwoOtherPairsIsTold();
    void whatIsAboutNothingThatIsThereIsLeftOver();
    void lettersAddUp();
    void aPairIsKeptInOneOrder();
    void onlyTwoPeopleAreAPair_data();
    void onlyTwoPeopleAreAPair();
    void theConsensusIsFoundEitherWayRound();
};

void LetterWorkTest::aLetterWithNothingIsNotListed()
{
    Study study;
    study.work.a.clear();
    study.work.b.clear();
    const Worklist list = study.listed();
    QVERIFY(list.letters.isEmpty() && list.differences.isEmpty() && list.agreed.isEmpty());
    QVERIFY(list.counts.isDone());
}

void LetterWorkTest::whatIsNotDecidedIsOpen()
{
    const Worklist list = Study().listed();
    QCOMPARE(list.differences.size(), 1);
    QVERIFY(!list.differences.constFirst().settlement);
    QCOMPARE(list.counts, (WorkCounts{.differences = 1}));
    QVERIFY(!list.counts.isDone());
}

void LetterWorkTest::whatWasDecidedIsSettled_data()
{
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<int>("left");
    QTest::newRow("as A has it") << Decision::A << 0;
    QTest::newRow("left with a note") << Decision::Left << 1;
}

void LetterWorkTest::whatWasDecidedIsSettled()
{
    QFETCH(const Decision, decision);
    QFETCH(const int, left);
    Study study;
    study.settlement.decision = decision;
    if (decision == Decision::Left) {
        study.settlement.passages.clear();
        study.work.consensus.clear();
    }
    study.work.settlements = {study.settlement};
    const Worklist list = study.listed();
    QVERIFY(list.differences.constFirst().isSettled());
    QCOMPARE(list.counts, (WorkCounts{.differences = 1, .settled = 1, .left = left}));
    QVERIFY(list.counts.isDone());
}

void LetterWorkTest::whatHasChangedSinceIsStale_data()
{
    using Change = std::function<void(Study &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<Stale>("stale");
    const auto row
        = [](const char *name, Stale stale, const Change &change) { QTest::newRow(name) << change << stale; };
    row("nothing", Stale::No, [](Study &) { });
    row("a memo", Stale::No, [](Study &study) { study.work.a[0].memo = u"else"_s; });
    row("A's passage", Stale::PassageChanged, [](Study &study) { study.work.a[0].task = {}; });
    row("B's passage", Stale::PassageChanged, [](Study &study) { ++study.work.b[0].range.start; });
    row("A's passage is gone", Stale::PairedOtherwise, [](Study &study) { study.work.a.clear(); });
    row("B's passage is another", Stale::PairedOtherwise,
        [](Study &study) { study.work.b[0].uuid = QUuid::createUuid(); });
    row("the consensus' passage is gone", Stale::ConsensusChanged, [](Study &study) { study.work.consensus.clear(); });
    row("a passage that nobody named was made of it", Stale::ConsensusChanged,
        [](Study &study) { study.work.consensus.insert(madePassage(study.settlement.uuid, 1), {}); });
    row("a passage of the consensus' own", Stale::No,
        [](Study &study) { study.work.consensus.insert(QUuid::createUuid(), {}); });
    const auto edit = [](Decision decision, const std::function<void(Passage &)> &change) {
        return [=](Study &study) {
            study.work.settlements.first().decision = decision;
            if (decision == Decision::B)
                study.made() = study.as(study.work.b.constFirst());
            change(study.made());
        };
    };
    const auto nothing = [](Passage &) { };
    const auto task = [](Passage &made) { made.task = {}; };
    const auto memo = [](Passage &made) { made.memo = u"else"_s; };
    const auto later = [](Passage &made) { made.modified = made.modified.addSecs(60); };
    for (const Decision decision : {Decision::A, Decision::B, Decision::Both}) {
        const QByteArray name = QByteArray::number(int(decision));
        row(QByteArray("taken over as it is, decision " + name).constData(), Stale::No, edit(decision, nothing));
        row(QByteArray("taken over, then edited, decision " + name).constData(), Stale::ConsensusChanged,
            edit(decision, task));
        row(QByteArray("taken over, then with a memo, decision " + name).constData(), Stale::No, edit(decision, memo));
    }
    row("put in place of both", Stale::No, edit(Decision::Edited, task));
    row("put in place of both, then changed", Stale::ConsensusChanged, edit(Decision::Edited, later));
}

void LetterWorkTest::whatHasChangedSinceIsStale()
{
    QFETCH(const std::function<void(Study &)>, change);
    QFETCH(const Stale, stale);
    Study study;
    study.work.settlements = {study.settlement};
    change(study);
    const Worklist list = study.listed();
    QCOMPARE(list.differences.size(), 1);
    QCOMPARE(list.differences.constFirst().stale, stale);
    QVERIFY(list.differences.constFirst().settlement);
    QCOMPARE(list.counts.stale, stale == Stale::No ? 0 : 1);
    QCOMPARE(list.counts.leftOver, 0);
}

void LetterWorkTest::theLaterOfTwoOtherPairsIsTold()
{
    Study study;
    Settlement earlier = study.settlement;
    earlier.passageB = QUuid::createUuid();
    earlier.decided = study.settlement.decided.addDays(-1);
    Settlement later = earlier;
    later.passageB = QUuid::createUuid();
    later.decided = study.settlement.decided.addDays(1);
    for (const auto &order : {QList{earlier, later}, QList{later, earlier}}) {
        study.work.settlements = order;
        const WorkItem item = study.listed().differences.constFirst();
        QCOMPARE(item.settlement, std::optional(later));
        QCOMPARE(item.stale, Stale::PairedOtherwise);
    }
    study.work.settlements = {later, study.settlement, earlier};
    QCOMPARE(study.listed().differences.constFirst().settlement, std::optional(study.settlement));
}

void LetterWorkTest::whatIsAboutNothingThatIsThereIsLeftOver()
{
    Study study;
    study.work.settlements = {study.settlement};
    study.work.a.clear();
    study.work.b.clear();
    const Worklist list = study.listed();
    QCOMPARE(list.leftOver, QList<Settlement>{study.settlement});
    QCOMPARE(list.counts, (WorkCounts{.leftOver = 1}));
    QVERIFY(!list.counts.isDone());
}

void LetterWorkTest::lettersAddUp()
{
    Study study;
    Worklist list = study.listed();
    study.work.letter = LetterId(99);
    study.work.b.first() = study.work.a.constFirst();
    study.work.b.first().uuid = QUuid::createUuid();
    addLetter(study.work, Codebook(), study.statements, list);
    QCOMPARE(list.letters.size(), 2);
    QCOMPARE(list.letters.value(LetterId(99)), (WorkCounts{.agreed = 1}));
    QCOMPARE(list.counts, (WorkCounts{.differences = 1, .agreed = 1}));
    QCOMPARE(list.agreed.size(), 1);
}

void LetterWorkTest::aPairIsKeptInOneOrder()
{
    const Coder one = coderWith(2, u"1"_s, u"Bo"_s);
    const Coder other = coderWith(1, u"2"_s, u"Ann"_s);
    QCOMPARE(pairOf(one, other), QList<QUuid>({one.uuid, other.uuid}));
    QCOMPARE(pairOf(other, one), pairOf(one, other));
}

void LetterWorkTest::onlyTwoPeopleAreAPair_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<qint64>("a");
    QTest::addColumn<qint64>("b");
    QTest::addColumn<std::optional<Kind>>("two");
    QTest::addColumn<std::optional<Kind>>("pair");
    const auto row = [](const char *name, qint64 a, qint64 b, std::optional<Kind> two, std::optional<Kind> pair) {
        QTest::newRow(name) << a << b << two << pair;
    };
    row("two people", 1, 2, {}, {});
    row("one twice", 1, 1, Kind::Invalid, Kind::Invalid);
    row("one who is not there", 1, 9, Kind::NotFound, Kind::NotFound);
    row("nobody", 0, 1, Kind::NotFound, Kind::NotFound);
    row("nobody twice", 0, 0, Kind::NotFound, Kind::NotFound);
    row("with a consensus", 1, 3, {}, Kind::Invalid);
    row("a consensus first", 3, 2, {}, Kind::Invalid);
}

static QList<Coder> coders()
{
    const Coder ann = coderWith(1, u"1"_s, u"Ann"_s);
    const Coder bo = coderWith(2, u"2"_s, u"Bo"_s);
    return {ann, bo, coderWith(3, u"3"_s, u"Consensus"_s, pairOf(ann, bo)), coderWith(4, u"4"_s, u"Cy"_s)};
}

void LetterWorkTest::onlyTwoPeopleAreAPair()
{
    QFETCH(const qint64, a);
    QFETCH(const qint64, b);
    const auto kindOf
        = [](const Result<> &checked) { return checked ? std::optional<Error::Kind>() : checked.error().kind; };
    QTEST(kindOf(checkTwo(coders(), CoderId(a), CoderId(b))), "two");
    QTEST(kindOf(checkPair(coders(), CoderId(a), CoderId(b))), "pair");
}

void LetterWorkTest::theConsensusIsFoundEitherWayRound()
{
    const QList<Coder> all = coders();
    for (const auto &[a, b] : {std::pair(1, 2), {2, 1}}) {
        const Coder *found = consensusOf(all, CoderId(a), CoderId(b));
        QVERIFY(found);
        QCOMPARE(found->id, CoderId(3));
    }
    QVERIFY(!consensusOf(all, CoderId(1), CoderId(4)));
    QVERIFY(!consensusOf(all, CoderId(1), CoderId(9)));
    QVERIFY(!consensusOf(all, CoderId(1), CoderId(1)));
}

KODEKS_TEST(LetterWorkTest)
#include "tst_letterwork.moc"
