// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/encrypting/encryption.h"
#include "core/project/jobs/check.h"
#include "core/project/jobs/codercopy.h"
#include "core/project/jobs/projectcopy.h"
#include "core/project/recovering/recovery.h"
#include "tests/support/disks/diskactions.h"
#include "tests/support/disks/testdisk.h"
#include "tests/support/rounds.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

struct NamedFault
{
    const char *name;
    DiskFault fault;
    bool goesOn;
};

const QList<NamedFault> faults{{"an error", DiskFault::Io, false}, {"a full disk", DiskFault::Full, true},
    {"a full disk for a moment", DiskFault::Full, false}, {"read-only from now on", DiskFault::ReadOnly, true},
    {"done, and an error nevertheless", DiskFault::LateError, false}};

void putBack(const QString &path, const QByteArray &bytes)
{
    QFile::remove(path + u"-journal"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("the project cannot be put back");
}

QStringList problemsOf(const QString &path)
{
    const auto report = checkProject(path);
    return report ? report->problems : QStringList(report.error().message);
}

} // namespace

/// Every step of writing fails once, for every n until the work succeeds: what is there then is the old state or the
/// new, never between, and what was said is true. With ./test some n of each; KODEKS_ROUNDS=200 takes every one.
class FailingWritesTest : public QObject
{
    Q_OBJECT

private slots:
    void anEditIsMadeOrNotWhateverFails_data();
    void anEditIsMadeOrNotWhateverFails();
    void aNewFileIsWholeOrNotThereWhateverFails_data();
    void aNewFileIsWholeOrNotThereWhateverFails();
};

void FailingWritesTest::anEditIsMadeOrNotWhateverFails_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<DiskFault>("fault");
    QTest::addColumn<bool>("goesOn");
    for (const NamedFault &fault : faults) {
        QTest::addRow("%s, plain", fault.name) << false << fault.fault << fault.goesOn;
        if (rounds(1) > 1 || fault.fault == DiskFault::Io || fault.fault == DiskFault::LateError)
            QTest::addRow("%s, encrypted", fault.name) << true << fault.fault << fault.goesOn;
    }
}

void FailingWritesTest::anEditIsMadeOrNotWhateverFails()
{
    QFETCH(const bool, encrypted);
    QFETCH(const DiskFault, fault);
    QFETCH(const bool, goesOn);
    const int closely = rounds(2); // then in strides: a long edit has hundreds of steps
    const DiskStudy study(encrypted);
    const QString path = study.path();
    TestDisk disk;
    int failed = 0;
    int number = static_cast<int>(fault);
    for (const DiskAction &action : study.actions()) {
        // A third of them with ./test, so many that each has its turn.
        if (rounds(1) == 1 && ++number % 3 != 0) {
            QVERIFY(action.make(**Project::open(path)).has_value());
            continue;
        }
        const QByteArray bytes = bytesOf(path);
        const QByteArray before = DiskStudy::digest(path);
        QVERIFY(action.make(**Project::open(path)).has_value());
        const QByteArray bytesAfter = bytesOf(path);
        const QByteArray after = DiskStudy::digest(path);
        QVERIFY(before != after);
        for (int step = 1;; step += step < closely ? 1 : std::max(1, step / closely)) {
            putBack(path, bytes);
            const auto project = *Project::open(path);
            disk.failAt(step, fault, goesOn);
            const auto made = action.make(*project);
            disk.failNoMore();
            const QByteArray now = DiskStudy::digest(path);
            const QByteArray where = QByteArray(action.name) + ", step " + QByteArray::number(step) + ": "
                + (made ? "done" : made.error().message.toUtf8());
            QVERIFY2(now == (made ? after : before), where.constData());
            QVERIFY2(made || made.error().message.contains(u"small.kodeks"), where.constData());
            if (!disk.hasFailed()) {
                QVERIFY2(made.has_value(), where.constData());
                break;
            }
            ++failed;
            // The same project goes on where the fault is over.
            if (!made) {
                const auto again = action.make(*project);
                const QByteArray then = again ? where : where + ", then " + again.error().message.toUtf8();
                QVERIFY2(again.has_value(), then.constData());
                QVERIFY2(DiskStudy::digest(path) == after, where.constData());
            }
            QVERIFY2(problemsOf(path).isEmpty(), where.constData());
        }
        putBack(path, bytesAfter);
    }
    qInfo("%d steps failed", failed);
}

void FailingWritesTest::aNewFileIsWholeOrNotThereWhateverFails_data()
{
    using Make = std::function<Result<>(const DiskStudy &)>;
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<DiskFault>("fault");
    QTest::addColumn<bool>("goesOn");
    QTest::addColumn<Make>("make");
    const auto outcome = [](const auto &result) { return result ? Result<>() : failed(result); };
    const QList<std::pair<const char *, Make>> makes{{"a new project",
                                                         [outcome](const DiskStudy &study) {
        return outcome(Project::create(study.file(u"new.kodeks"_s), u"New"_s));
    }},
        {"a backup",
            [outcome](const DiskStudy &study) {
        return outcome(copyWholeProject(study.path(), study.file(u"new.kodeks"_s)));
    }},
        {"a copy for a coder",
            [](const DiskStudy &study) {
        return newCopyForCoder(study.path(), study.file(u"new.kodeks"_s), u"Kim"_s);
    }},
        {"a recovered project",
            [outcome](
                const DiskStudy &study) { return outcome(recoverProject(study.path(), study.file(u"new.kodeks"_s))); }},
        {"encrypting", [](const DiskStudy &study) {
        return isEncrypted(study.path()) ? changePassphrase(study.path(), DiskStudy::passphrase())
                                         : encrypt(study.path(), DiskStudy::passphrase());
    }}};
    for (const NamedFault &fault : faults) {
        for (const bool encrypted : {false, true}) {
            for (const auto &[name, make] : makes)
                QTest::addRow("%s, %s, %s", name, fault.name, encrypted ? "encrypted" : "plain")
                    << encrypted << fault.fault << fault.goesOn << make;
        }
    }
}

void FailingWritesTest::aNewFileIsWholeOrNotThereWhateverFails()
{
    QFETCH(const bool, encrypted);
    QFETCH(const DiskFault, fault);
    QFETCH(const bool, goesOn);
    QFETCH(const std::function<Result<>(const DiskStudy &)>, make);
    const DiskStudy study(encrypted);
    const QByteArray bytes = bytesOf(study.path());
    const QByteArray digest = DiskStudy::digest(study.path());
    const auto names = [&] { return QDir(study.folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name); };
    const QStringList files = names();
    const QString made = study.file(u"new.kodeks"_s);
    TestDisk disk;
    for (int step = 1;; step += step < rounds(3) ? 1 : std::max(1, step / rounds(1))) {
        disk.failAt(step, fault, goesOn);
        const auto done = make(study);
        disk.failNoMore();
        const QByteArray where = QByteArray::number(step) + ": " + (done ? "done" : done.error().message.toUtf8());
        QCOMPARE(DiskStudy::digest(study.path()), digest);
        if (done) {
            const QString written = QFile::exists(made) ? made : study.path();
            QVERIFY2(problemsOf(written).isEmpty(), where.constData());
        } else {
            QVERIFY2(names() == files, (where + ": " + names().join(u", "_s).toUtf8()).constData());
            QVERIFY2(done.error().message.contains(u".kodeks"_s), where.constData());
        }
        if (!disk.hasFailed()) {
            QVERIFY2(done.has_value(), where.constData());
            QVERIFY(step > 1);
            return;
        }
        QFile::remove(made);
        putBack(study.path(), bytes);
    }
}

KODEKS_TEST(FailingWritesTest)
#include "tst_failingwrites.moc"
