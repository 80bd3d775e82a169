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
