// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/camps.h"
#include "tests/support/analysis/toldstudy.h"
#include "tests/support/rounds.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestCamps : public QObject
{
    Q_OBJECT

private slots:
    void thoseWhoWantTheSameStandTogether()
    {
        ToldStudy told;
        for (const QString &words : {u"a Ann 0-5 Homes ad"_s, u"b Ann 0-5 Homes un"_s, u"c Ann 0-5 Homes ad"_s,
                 u"d Ann 0-5 Homes un"_s, u"e Ann 0-5 Payroll co"_s})
            told.says(words);
        const Camps camps = campsAmong(told.study(), told.statements());
        QStringList named;
        for (qsizetype at = 0; at < camps.senders.size(); ++at)
            named.append(told.study().senders.names().at(camps.senders.at(at)) + QString::number(camps.camps.at(at)));
        const QMap<QChar, QChar> campOf = [&] {
            QMap<QChar, QChar> map;
            for (const QString &each : std::as_const(named))
                map.insert(each.at(0), each.at(1));
            return map;
        }();
        QCOMPARE(campOf.value(u'a'), campOf.value(u'c'));
        QCOMPARE(campOf.value(u'b'), campOf.value(u'd'));
        QCOMPARE_NE(campOf.value(u'a'), campOf.value(u'b'));
        QCOMPARE_NE(campOf.value(u'e'), campOf.value(u'a')); // alone: agrees with nobody
        QCOMPARE_NE(campOf.value(u'e'), campOf.value(u'b'));
        QCOMPARE(camps.leftOut, 0);
    }

    void everySenderWithAStatementIsInOneCamp()
    {
        for (int round = 0; round < rounds(20); ++round) {
            const ToldStudy told = ToldStudy::random(quint32(round + 40));
            const Camps camps = campsAmong(told.study(), told.statements());
            QSet<qsizetype> expected;
            for (const CodedStatement &each : told.statements())
                expected.insert(told.study().senders.of(each.letter));
            QCOMPARE(QSet<qsizetype>(camps.senders.cbegin(), camps.senders.cend()), expected);
            QCOMPARE(camps.senders.size(), expected.size());
            QVERIFY(std::ranges::is_sorted(camps.camps));
        }
    }

    void theirNetworkSaysWhatTheWholeOneDoes()
    {
        for (int round = 0; round < rounds(20); ++round) {
            const ToldStudy told = ToldStudy::random(quint32(round + 70));
            Camps some = campsAmong(told.study(), told.statements());
            some.senders = some.senders.first((some.senders.size() + 1) / 2);
            const auto named = [&](const SenderNetwork &network) {
                QHash<std::pair<qsizetype, qsizetype>, std::optional<double>> ties;
                for (const SenderNetwork::Tie &tie : network.ties)
                    ties.insert({network.nodes.at(tie.one).sender, network.nodes.at(tie.other).sender}, tie.weight);
                return ties;
            };
            auto whole = named(
                senderNetwork(told.study(), told.statements(), NetworkMode::Congruence, Normalisation::Jaccard));
            whole.removeIf([&](const auto &tie) {
                return !some.senders.contains(tie.key().first) || !some.senders.contains(tie.key().second);
            });
            QCOMPARE(named(campNetwork(
                         told.study(), told.statements(), some, NetworkMode::Congruence, Normalisation::Jaccard)),
                whole);
        }
    }

    void disputeIsOneLessTheSumOfSquares_data()
    {
        QTest::addColumn<QStringList>("said");
        QTest::addColumn<int>("senders");
        QTest::addColumn<double>("dispute");
        QTest::newRow("all one way") << QStringList{u"a Ann 0-5 Homes ad"_s, u"b Ann 0-5 Homes ad"_s} << 2 << 0.0;
        QTest::newRow("half and half") << QStringList{u"a Ann 0-5 Homes ad"_s, u"b Ann 0-5 Homes un"_s} << 2 << 0.5;
        QTest::newRow("three and one") << QStringList{u"a Ann 0-5 Homes ad"_s, u"b Ann 0-5 Homes un"_s,
            u"c Ann 0-5 Homes un"_s, u"d Ann 0-5 Homes un"_s}
                                       << 4 << 0.375;
        QTest::newRow("two of one sender are half each")
            << QStringList{u"a Ann 0-5 Homes ad"_s, u"a Ann 6-9 Homes un"_s, u"b Ann 0-5 Homes un"_s} << 2 << 0.375;
        QTest::newRow("unclear is left out")
            << QStringList{u"a Ann 0-5 Homes ad"_s, u"b Ann 0-5 Homes uc"_s} << 1 << 0.0;
        QTest::newRow("said twice is said once")
            << QStringList{u"a Ann 0-5 Homes ad"_s, u"a Ann 6-9 Homes ad"_s, u"b Ann 0-5 Homes un"_s} << 2 << 0.5;
    }

    void disputeIsOneLessTheSumOfSquares()
    {
        QFETCH(QStringList, said);
        QFETCH(int, senders);
        QFETCH(double, dispute);
        ToldStudy told;
        for (const QString &words : std::as_const(said))
            told.says(words);
        const QList<TaskDispute> found = disputes(told.study(), told.statements());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().task, told.task(u"Homes"_s));
        QCOMPARE(found.constFirst().senders, senders);
        QCOMPARE(found.constFirst().dispute, dispute);
    }

    void sharesOfATaskSumToItsSenders()
    {
        for (int round = 0; round < rounds(20); ++round) {
            const ToldStudy told = ToldStudy::random(quint32(round + 70));
            for (const TaskDispute &task : disputes(told.study(), told.statements())) {
                double sum = 0;
                for (const TaskDispute::Share &share : task.shares)
                    sum += share.senders;
                QVERIFY(std::abs(sum - double(task.senders)) < 1e-9);
                QVERIFY(task.dispute >= 0 && task.dispute < 1);
            }
        }
    }
};

KODEKS_TEST(TestCamps)
#include "tst_camps.moc"
