// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/standpoints.h"
#include "tests/support/analysis/toldstudy.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QString wordOf(const TaskStandpoints &task, qsizetype sender)
{
    QStringList words;
    for (size_t i = 0; i < standpointCount; ++i) {
        if (task.senders.at(i).contains(sender))
            words.append(standpointWord(Standpoint(i)));
    }
    return words.join(u'+');
}

AnalysedStudy proposing(const ToldStudy &told, const QString &direction)
{
    AnalysedStudy study = told.study();
    if (direction != u"-")
        study.consultation.proposals = {{told.task(u"Homes"_s), told.direction(direction)}};
    return study;
}

} // namespace

class TestStandpoints : public QObject
{
    Q_OBJECT

private slots:
    void whatASenderSaysIsOneStandpoint_data()
    {
        QTest::addColumn<QString>("proposed");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("standpoint");
        const auto row = [](const QString &proposed, const QString &said, const QString &standpoint) {
            QTest::newRow(qPrintable(u"%1, said %2"_s.arg(proposed, said))) << proposed << said << standpoint;
        };
        row(u"ad"_s, u"ad"_s, u"for"_s);
        row(u"ad"_s, u"un"_s, u"against"_s);
        row(u"ad"_s, u"da"_s, u"against"_s); // to another actor
        row(u"ad"_s, u"cd"_s, u"other"_s);   // to the same from another
        row(u"ad"_s, u"co"_s, u"cooperation"_s);
        row(u"ad"_s, u"uc"_s, u"unclear"_s);
        row(u"ad"_s, u"-"_s, u"unclear"_s);
        row(u"ad"_s, u""_s, u"silent"_s);
        row(u"ad"_s, u"ad co"_s, u"for"_s);
        row(u"ad"_s, u"uc co"_s, u"cooperation"_s);
        row(u"ad"_s, u"ad un"_s, u"contradictory"_s);
        row(u"ad"_s, u"da un"_s, u"against"_s); // contradictory, but neither is for it
        row(u"ad"_s, u"ad cd"_s, u"contradictory"_s);
        row(u"un"_s, u"un"_s, u"for"_s);
        row(u"un"_s, u"ad"_s, u"against"_s);
        row(u"un"_s, u"co"_s, u"cooperation"_s);
        row(u"co"_s, u"co"_s, u"for"_s);
        row(u"co"_s, u"ad"_s, u"other"_s);
        row(u"co"_s, u"un"_s, u"against"_s);
        row(u"-"_s, u"ad"_s, u"other"_s);
        row(u"-"_s, u"un"_s, u"unchanged"_s);
        row(u"-"_s, u"co"_s, u"cooperation"_s);
        row(u"-"_s, u"ad un"_s, u"contradictory"_s);
    }

    void whatASenderSaysIsOneStandpoint()
    {
        QFETCH(QString, proposed);
        QFETCH(QString, said);
        ToldStudy told;
        told.letter(u"a"_s);
        told.says(u"b Ann 0-5 Homes uc"_s);
        for (const QString &direction : said.split(u' ', Qt::SkipEmptyParts))
            told.says(u"a Ann 0-5 Homes "_s + direction);
        const AnalysedStudy study = proposing(told, proposed);
        const auto tasks = standpointsByTask(study, told.statements(), countedSenders(study));
        QCOMPARE(tasks.size(), 1);
        QTEST(wordOf(tasks.constFirst(), 0), "standpoint");
        const bool unchanged = said.contains(u"un") && said.size() == 2;
        QCOMPARE(tasks.constFirst().unchanged.contains(0), unchanged);
        QCOMPARE(tasks.constFirst().speaking(), said.isEmpty() ? 1 : 2);
    }

    void aDecisionSettlesAConflictAndNothingElse()
    {
        ToldStudy told;
        told.letter(u"a"_s, u"Ås"_s);
        told.letter(u"b"_s, u"Ås"_s);
        told.says(u"a Ann 0-5 Homes ad"_s);
        told.says(u"b Ann 0-5 Homes un"_s);
        told.says(u"a Ann 6-9 Meals ad"_s);
        AnalysedStudy study = proposing(told, u"ad"_s);
        const LetterId second = study.letters.at(1).id;
        const auto standpoint = [&](const QString &task) {
            for (const TaskStandpoints &each : standpointsByTask(study, told.statements(), countedSenders(study))) {
                if (each.task == told.task(task))
                    return wordOf(each, 0);
            }
            return QString();
        };
        QCOMPARE(standpoint(u"Homes"_s), u"contradictory"_s);
        PositionDecision decision{told.task(u"Homes"_s), second, told.direction(u"un"_s), {}, {}, {},
            QDateTime::fromMSecsSinceEpoch(5), {told.direction(u"ad"_s), told.direction(u"un"_s)}};
        study.consultation.decisions = {decision};
        QCOMPARE(standpoint(u"Homes"_s), u"against"_s);
        decision.at = decision.at.addMSecs(1);
        decision.direction = {};
        study.consultation.decisions.prepend(decision);
        QCOMPARE(standpoint(u"Homes"_s), u"unclear"_s); // the later one
        decision.task = told.task(u"Meals"_s);
        study.consultation.decisions.append(decision);
        QCOMPARE(standpoint(u"Meals"_s), u"other"_s);
        const Position position = positionsOf(study, told.statements()).constFirst();
        QCOMPARE(decisionFor(study, position).letter, second);
        QVERIFY(!isOutdated(position));
        told.says(u"a Ann 10-12 Homes cd"_s);
        QVERIFY(isOutdated(positionsOf(study, told.statements()).constFirst()));
    }

    void everySenderThatCountsHasOneStandpointToEachTask()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const ToldStudy told = ToldStudy::random(seed);
            AnalysedStudy study = proposing(told, u"ad"_s);
            study.consultation.standings.insert(
                study.letters.constFirst().id, {study.letters.constFirst().id, LetterStanding::Kind::Late, false});
            const QList<qsizetype> among = countedSenders(study);
            for (const TaskStandpoints &task : standpointsByTask(study, told.statements(), among)) {
                QList<qsizetype> all;
                for (const QList<qsizetype> &each : task.senders)
                    all += each;
                std::ranges::sort(all);
                QCOMPARE(all, among);
            }
        }
    }
};

KODEKS_TEST(TestStandpoints)
#include "tst_standpoints.moc"
