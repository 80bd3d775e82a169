// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/jobs/jobs.h"

#include <QSignalSpy>

#include <QSemaphore>

using namespace Kodeks;

class JobsTest : public QObject
{
    Q_OBJECT

private slots:
    void aResultComesBackWithItsProgress();
    void oneJobAtATimeAndAnotherIsToldWhatRuns();
    void aCancelledJobStopsAndHandsNothingBack();
    void nothingComesBackToSomeoneWhoIsGone();
    void workWhoseOutcomeCountsIsAlwaysToldOf_data();
    void workWhoseOutcomeCountsIsAlwaysToldOf();
};

void JobsTest::aResultComesBackWithItsProgress()
{
    Jobs jobs;
    const QSignalSpy progressed(&jobs, &Jobs::progressed);
    QSignalSpy ended(&jobs, &Jobs::ended);
    int answer = 0;
    QVERIFY(jobs.start<int>(QStringLiteral("Counting"), [](const Progress &progress) -> Result<int> {
        progress(1, 2);
        return 42;
    }, this, [&answer](const Result<int> &result) { answer = *result; }));
    QVERIFY(jobs.isBusy());
    QVERIFY(QTest::qWaitFor([&] { return ended.count() == 1; }));
    QCOMPARE(answer, 42);
    QVERIFY(!jobs.isBusy());
    QVERIFY(!progressed.isEmpty());
}

void JobsTest::oneJobAtATimeAndAnotherIsToldWhatRuns()
{
    Jobs jobs;
    QSemaphore gate;
    const QSignalSpy refused(&jobs, &Jobs::refused);
    QVERIFY(jobs.start<int>(QStringLiteral("Counting"), [&gate](const Progress &) -> Result<int> {
        gate.acquire();
        return 1;
    }, this, [](const Result<int> &) {}));
    QVERIFY(!jobs.start<int>({}, [](const Progress &) -> Result<int> { return 2; }, this, [](const Result<int> &) {}));
    QCOMPARE(refused.count(), 1);
    QVERIFY(refused.first().first().toString().contains(QStringLiteral("“Counting”")));
    gate.release();
    QVERIFY(QTest::qWaitFor([&] { return !jobs.isBusy(); }));
    QVERIFY(jobs.start<int>({}, [](const Progress &) -> Result<int> { return 2; }, this, [](const Result<int> &) {}));
}

void JobsTest::aCancelledJobStopsAndHandsNothingBack()
{
    Jobs jobs;
    QSemaphore begun;
    bool handed = false;
    QVERIFY(jobs.start<int>({}, [&begun](const Progress &progress) -> Result<int> {
        begun.release();
        while (progress(0, 0)) { }
        return failure(Error::Kind::Cancelled, QStringLiteral("cancelled"));
    }, this, [&handed](const Result<int> &) { handed = true; }));
    begun.acquire();
    jobs.cancel();
    QVERIFY(QTest::qWaitFor([&] { return !jobs.isBusy(); }));
    QVERIFY(!handed);
}

void JobsTest::workWhoseOutcomeCountsIsAlwaysToldOf_data()
{
    QTest::addColumn<bool>("cancelled");
    QTest::newRow("done") << false;
    QTest::newRow("cancelled") << true;
}

void JobsTest::workWhoseOutcomeCountsIsAlwaysToldOf()
{
    QFETCH(const bool, cancelled);
    Jobs jobs;
    QSemaphore begun;
    QSemaphore gate;
    bool goesOn = true;
    int told = 0;
    bool busy = true;
    QVERIFY(jobs.startLasting(QStringLiteral("Lasting"), [&](const Progress &progress) {
        begun.release();
        gate.acquire();
        goesOn = progress(1, 2);
    }, this, [&] {
        ++told;
        busy = jobs.isBusy();
    }));
    begun.acquire();
    const QSignalSpy refused(&jobs, &Jobs::refused);
    QVERIFY(!jobs.startLasting({}, [](const Progress &) { }, this, [] { }));
    QCOMPARE(refused.count(), 1);
    if (cancelled)
        jobs.cancel();
    QCOMPARE(told, 0);
    gate.release();
    QVERIFY(QTest::qWaitFor([&] { return told == 1; }));
    QCOMPARE(goesOn, !cancelled);
    QVERIFY(!busy);
}

void JobsTest::nothingComesBackToSomeoneWhoIsGone()
{
    Jobs jobs;
    QSemaphore gate;
    bool handed = false;
    auto someone = std::make_unique<QObject>();
    QVERIFY(jobs.start<int>({}, [&gate](const Progress &) -> Result<int> {
        gate.acquire();
        return 1;
    }, someone.get(), [&handed](const Result<int> &) { handed = true; }));
    someone.reset();
    gate.release();
    QVERIFY(QTest::qWaitFor([&] { return !jobs.isBusy(); }));
    QVERIFY(!handed);
}

KODEKS_TEST(JobsTest)
#include "tst_jobs.moc"
