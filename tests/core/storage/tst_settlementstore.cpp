// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/settlements/settlementstore.h"

#include "core/project/settling/settling.h"
#include "tests/support/projects/storedproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Settlements as they are stored, and the ways in which they are asked for.
class SettlementStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void aSettlementKeepsWhatWasDecided();
    void everyDecisionIsReadBack_data();
    void everyDecisionIsReadBack();
    void settlementsAreFoundByWhomAndWhatTheyAreAbout();
    void aSettlementNamesThePassagesItMade();
    void rowsAreThoseOfAllWhoHavePartInThem();
    void whatIsNotThereIsNothing();
};

/// A small project in which both differences of the first letter and the one of the second are settled.
class SettledProject : public StoredProject
{
public:
    SettledProject()
    {
        const QList<Passage> passages = small.passages();
        homes = passages.at(0);
        near = passages.at(1);
        pay = passages.at(2);
    }

    void settle(const Passage &about, Settlement::Decision decision, const QString &note = {})
    {
        const bool pair = about.letter == homes.letter;
        Settling settling{about.letter, small.coder(u"Ann"_s), small.coder(u"Bo"_s), about.id,
            pair ? near.id : PassageId(), decision, note, {}};
        if (decision == Settlement::Decision::Edited)
            settling.edited = {near};
        small.apply(Edits::settle(settling));
    }

    Passage homes;
    Passage near;
    Passage pay;
};

void SettlementStoreTest::aSettlementKeepsWhatWasDecided()
{
    SettledProject settled;
    settled.small->setCurrentCoder(settled.small.coder(u"Bo"_s));
    settled.settle(settled.homes, Settlement::Decision::A, u"since it is so"_s);
    const auto all = needed(SettlementStore::all(settled.connection()));
    QCOMPARE(all.size(), 1);
    const Settlement &one = all.constFirst();
    const bool annFirst = settled.small->findCoder(u"Ann"_s)->uuid < settled.small->findCoder(u"Bo"_s)->uuid;
    QCOMPARE(one.letter, settled.homes.letter);
    QCOMPARE(one.consensus, settled.small.coder(u"Consensus"_s));
    QCOMPARE(one.a, settled.small.coder(annFirst ? u"Ann"_s : u"Bo"_s));
    QCOMPARE(one.b, settled.small.coder(annFirst ? u"Bo"_s : u"Ann"_s));
    QCOMPARE(annFirst ? one.passageA : one.passageB, settled.homes.uuid);
    QCOMPARE(annFirst ? one.passageB : one.passageA, settled.near.uuid);
    QCOMPARE(one.decision, annFirst ? Settlement::Decision::A : Settlement::Decision::B);
    QCOMPARE(one.note, u"since it is so"_s);
    QCOMPARE(one.by, settled.small->findCoder(u"Bo"_s)->uuid);
    QCOMPARE(one.byName, u"Bo"_s);
    QVERIFY(one.decided.isValid());
    QVERIFY(!one.statementA.isEmpty() && !one.statementB.isEmpty() && one.statementA != one.statementB);
    QCOMPARE(one.passages.size(), 1);
}

void SettlementStoreTest::everyDecisionIsReadBack_data()
{
    using Decision = Settlement::Decision;
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<int>("made");
    QTest::newRow("both") << Decision::Both << 2;
    QTest::newRow("edited") << Decision::Edited << 1;
    QTest::newRow("left") << Decision::Left << 0;
}

void SettlementStoreTest::everyDecisionIsReadBack()
{
    QFETCH(const Settlement::Decision, decision);
    SettledProject settled;
    settled.settle(settled.homes, decision, u"a note"_s);
    const auto all = needed(SettlementStore::all(settled.connection()));
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.constFirst().decision, decision);
    QTEST(int(all.constFirst().passages.size()), "made");
    QVERIFY(all.constFirst().by.isNull());
    QVERIFY(all.constFirst().byName.isEmpty());
}

void SettlementStoreTest::settlementsAreFoundByWhomAndWhatTheyAreAbout()
{
    SettledProject settled;
    settled.settle(settled.homes, Settlement::Decision::A);
    settled.settle(settled.pay, Settlement::Decision::Left, u"unclear"_s);
    Connection &connection = settled.connection();
    const auto all = needed(SettlementStore::all(connection));
    QCOMPARE(all.size(), 2);
    const CoderId consensus = all.constFirst().consensus;
    QCOMPARE(needed(SettlementStore::ofConsensus(connection, consensus)), all);
    QVERIFY(needed(SettlementStore::ofConsensus(connection, settled.small.coder(u"Ann"_s))).isEmpty());
    QCOMPARE(needed(SettlementStore::ofLetter(connection, settled.homes.letter)), all.first(1));
    QCOMPARE(needed(SettlementStore::ofLetter(connection, settled.pay.letter)), all.last(1));
    QCOMPARE(needed(SettlementStore::about(connection, consensus, settled.homes.uuid)), all.first(1));
    QCOMPARE(needed(SettlementStore::about(connection, consensus, settled.near.uuid)), all.first(1));
    QCOMPARE(needed(SettlementStore::about(connection, consensus, settled.pay.uuid)), all.last(1));
    QVERIFY(needed(SettlementStore::about(connection, CoderId(99), settled.pay.uuid)).isEmpty());
    for (const Settlement &settlement : all) {
        QCOMPARE(needed(SettlementStore::one(connection, settlement.id)), std::optional(settlement));
        QCOMPARE(needed(SettlementStore::withUuid(connection, settlement.uuid)), std::optional(settlement));
    }
}

void SettlementStoreTest::aSettlementNamesThePassagesItMade()
{
    SettledProject settled;
    settled.settle(settled.homes, Settlement::Decision::Both);
    Connection &connection = settled.connection();
    const auto all = needed(SettlementStore::all(connection));
    const QUuid made = all.constFirst().passages.constLast();
    const LetterId first = settled.homes.letter;
    QCOMPARE(needed(SettlementStore::naming(connection, first, made)), all);
    QCOMPARE(needed(SettlementStore::naming(connection, first, settled.homes.uuid)), all);
    QCOMPARE(needed(SettlementStore::naming(connection, first, settled.near.uuid)), all);
    QVERIFY(needed(SettlementStore::about(connection, all.constFirst().consensus, made)).isEmpty());
    QVERIFY(needed(SettlementStore::naming(connection, settled.pay.letter, made)).isEmpty());
    QVERIFY(needed(SettlementStore::naming(connection, first, settled.pay.uuid)).isEmpty());
}

void SettlementStoreTest::rowsAreThoseOfAllWhoHavePartInThem()
{
    SettledProject settled;
    settled.settle(settled.homes, Settlement::Decision::A);
    settled.settle(settled.pay, Settlement::Decision::A);
    settled.small.apply(Edits::addCoder({{}, {}, u"Cy"_s, u"#009e73"_s}));
    Connection &connection = settled.connection();
    const auto all = needed(SettlementStore::all(connection));
    QCOMPARE(all.size(), 2);
    const QList<qint64> rows{all.at(0).id.value(), all.at(1).id.value()};
    for (const QString &name : {u"Ann"_s, u"Bo"_s, u"Consensus"_s})
        QCOMPARE(needed(SettlementStore::rowsOfCoder(connection, settled.small.coder(name))), rows);
    QVERIFY(needed(SettlementStore::rowsOfCoder(connection, settled.small.coder(u"Cy"_s))).isEmpty());
    QCOMPARE(needed(SettlementStore::rowsOfLetter(connection, settled.homes.letter)), rows.first(1));
    QCOMPARE(needed(SettlementStore::rowsOfLetter(connection, settled.pay.letter)), rows.last(1));
}

void SettlementStoreTest::whatIsNotThereIsNothing()
{
    const StoredProject stored;
    QVERIFY(needed(SettlementStore::all(stored.connection())).isEmpty());
    QVERIFY(!needed(SettlementStore::one(stored.connection(), SettlementId(1))));
    QVERIFY(!needed(SettlementStore::withUuid(stored.connection(), QUuid::createUuid())));
}

KODEKS_TEST(SettlementStoreTest)
#include "tst_settlementstore.moc"
