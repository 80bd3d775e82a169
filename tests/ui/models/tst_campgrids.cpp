// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/analysis/toldstudy.h"
#include "tests/support/rounds.h"
#include "tests/support/testmain.h"
#include "ui/models/conclude/campgrids.h"

#include <QJsonObject>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

AnalysedStatements campsRead(const ToldStudy &told)
{
    return {{}, told.study(), told.statements()};
}

} // namespace

class TestCampGrids : public QObject
{
    Q_OBJECT

private slots:
    void tiesAreShownBothWays()
    {
        ToldStudy told;
        for (const QString &words : {u"a Ann 0-5 Homes ad"_s, u"b Ann 0-5 Homes cd"_s, u"c Ann 0-5 Homes un"_s})
            told.says(words);
        const CampGrid found = campGrid(campsRead(told), NetworkMode::Subtract, Normalisation::None);
        const auto text = [&](const QString &one, const QString &other) {
            return found.grid.cells.value({qint32(found.senders.indexOf(one)), qint32(found.senders.indexOf(other))})
                .text;
        };
        QCOMPARE(text(u"a"_s, u"b"_s), u"0.5"_s);
        QCOMPARE(text(u"b"_s, u"a"_s), u"0.5"_s);
        QCOMPARE(text(u"a"_s, u"c"_s), QLocale().toString(-1.0, 'f', 0));
        QCOMPARE(text(u"c"_s, u"c"_s), u"·"_s);
        QCOMPARE(found.camps, 2);
        QCOMPARE(found.grid.rowEdges.size(), 1);
        QCOMPARE(found.grid.rowEdges, found.grid.columnEdges);
        QVERIFY(found.grid.rowNames.at(found.senders.indexOf(u"c"_s)).endsWith(u" · c"_s));
    }

    void conflictIsOfTheOtherHue()
    {
        ToldStudy told;
        told.says(u"a Ann 0-5 Homes ad"_s);
        told.says(u"b Ann 0-5 Homes un"_s);
        const auto tint = [&](NetworkMode mode) {
            return campGrid(campsRead(told), mode, Normalisation::None).grid.cells.value({0, 1}).tint;
        };
        QVERIFY(tint(NetworkMode::Conflict) < 0);
        QVERIFY(tint(NetworkMode::Subtract) < 0);
        QCOMPARE(tint(NetworkMode::Congruence), 0);
    }

    void theMostDisputedTaskIsFirst()
    {
        ToldStudy told;
        for (const QString &words :
            {u"a Ann 0-5 Homes ad"_s, u"b Ann 0-5 Homes ad"_s, u"a Ann 0-5 Payroll ad"_s, u"b Ann 0-5 Payroll un"_s})
            told.says(words);
        const DisputeGrid found = disputeGrid(campsRead(told));
        QCOMPARE(found.grid.rowNames, (QStringList{u"Payroll"_s, u"Homes"_s}));
        QCOMPARE(
            found.grid.columnNames, (QStringList{u"Senders"_s, u"Dispute"_s, u"agency → district"_s, u"unchanged"_s}));
        QCOMPARE(found.grid.cells.value({0, 1}).text, u"0.50"_s);
        QCOMPARE(found.grid.cells.value({1, 2}).text, u"2"_s);
        QCOMPARE(disputeJson(campsRead(told)).at(1).toObject().value(u"dispute"_s).toDouble(), 0.5);
    }

    void aTieLeadsToWhatBothSayOfTheSameTasks()
    {
        ToldStudy told;
        for (const QString &words : {u"a Ann 0-5 Homes ad"_s, u"b Ann 0-5 Homes un"_s, u"a Ann 7-9 Meals ad"_s,
                 u"c Ann 0-5 Homes ad"_s, u"b Ann 7-9 Homes -"_s})
            told.says(words);
        QCOMPARE(statementsOfBoth(campsRead(told), u"a"_s, u"b"_s), (QList<qsizetype>{0, 1}));
        QCOMPARE(statementsOfBoth(campsRead(told), u"a"_s, u"a"_s), (QList<qsizetype>{0, 2}));
        const TaskId homes = told.task(u"Homes"_s);
        QCOMPARE(statementsOfDirection(campsRead(told), homes, told.direction(u"ad"_s)), (QList<qsizetype>{0, 3}));
        QCOMPARE(statementsOfDirection(campsRead(told), homes, {}), (QList<qsizetype>{0, 1, 3}));
    }

    void everyCampIsInTheJson()
    {
        for (int round = 0; round < rounds(10); ++round) {
            const ToldStudy told = ToldStudy::random(quint32(round + 7));
            const CampGrid found = campGrid(campsRead(told), NetworkMode::Congruence, Normalisation::Activity);
            QStringList senders;
            const QJsonArray camps = campJson(found.senders, found.campOf);
            for (const QJsonValue &camp : camps) {
                for (const QJsonValue &sender : camp.toArray())
                    senders.append(sender.toString());
            }
            QCOMPARE(senders, found.senders);
            QCOMPARE(camps.size(), found.camps);
            const SenderNetwork whole = senderNetwork(
                campsRead(told).study, campsRead(told).statements, NetworkMode::Congruence, Normalisation::Activity);
            QCOMPARE(found.network.ties.size(), whole.ties.size());
        }
    }
};

KODEKS_TEST(TestCampGrids)
#include "tst_campgrids.moc"
