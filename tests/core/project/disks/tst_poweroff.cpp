// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/encrypting/encryption.h"
#include "core/project/jobs/check.h"
#include "core/project/jobs/codercopy.h"
#include "core/project/jobs/projectcopy.h"
#include "core/project/recovering/recovery.h"
#include "tests/support/disks/diskactions.h"
#include "tests/support/disks/poweroff.h"
#include "tests/support/projects/olderproject.h"
#include "tests/support/rounds.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QRandomGenerator>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// In memory where there is such a folder: nothing of it is to reach a disk.
QString quickFolder()
{
    const QString folder = u"/dev/shm"_s;
    return (QFileInfo(folder).isWritable() ? folder : QDir::tempPath()) + u"/kodeks-poweroff-XXXXXX"_s;
}

QByteArray digestOf(const QString &path)
{
    const QByteArray digest = DiskStudy::digest(path);
    const auto report = checkProject(path);
    if (!report || !report->problems.isEmpty())
        return "check: " + (report ? report->problems.constFirst() : report.error().message).toUtf8();
    return digest;
}

/// What was shown after each action, and what the disk was asked meanwhile.
class Told
{
public:
    explicit Told(QString path)
        : m_path(std::move(path))
        , m_digests{digestOf(m_path)}
    {
        m_disk.record();
    }

    void done()
    {
        m_disk.mark();
        m_digests.append(digestOf(m_path));
    }
    void finish() { m_disk.stopRecording(); }

    [[nodiscard]] const QList<DiskStep> &steps() const { return m_disk.steps(); }

    /// Lets the power go at `points` moments, evenly over the steps, and opens what is left.
    void prove(int points, bool encrypted) const
    {
        QVERIFY(steps().size() > 2);
        int between = 0;
        for (int point = 0; point < points; ++point) {
            const qsizetype cut = 1 + point * (steps().size() - 1) / points;
            const QByteArray said = provePoint(cut, static_cast<quint32>(point), encrypted, between);
            QVERIFY2(said.isEmpty(),
                ("after step " + QByteArray::number(cut) + ", seed " + QByteArray::number(point) + ": " + said)
                    .constData());
        }
        qInfo("%d moments over %lld steps; at %d the next state was there", points,
            static_cast<long long>(steps().size()), between);
    }

private:
    QByteArray provePoint(qsizetype cut, quint32 seed, bool encrypted, int &between) const
    {
        const QTemporaryDir folder(quickFolder());
        const auto files = filesAfterPowerOff(steps(), cut, seed);
        for (auto file = files.constBegin(); file != files.constEnd(); ++file) {
            QFile made(folder.filePath(file.key()));
            if (!made.open(QIODevice::WriteOnly) || made.write(*file) != file->size())
                return "no room";
            if (encrypted && file->contains(DiskStudy::sentence()))
                return "a plain trace in " + file.key().toUtf8();
        }
        const QString path = folder.filePath(QFileInfo(m_path).fileName());
        const auto shown = std::ranges::count(
            std::span(steps()).first(static_cast<size_t>(cut)), DiskStep::Kind::Mark, &DiskStep::kind);
        {
            const auto opened = Project::open(path);
            if (!opened)
                return opened.error().message.toUtf8();
        }
        const QByteArray now = digestOf(path);
        if (now == m_digests.at(shown))
            return {};
        ++between;
        if (shown + 1 < m_digests.size() && now == m_digests.at(shown + 1))
            return {};
        const qsizetype other = m_digests.indexOf(now);
        return other < 0 ? "a state that was never shown: " + now.left(300)
                         : "state " + QByteArray::number(other) + ", and " + QByteArray::number(shown) + " was shown";
    }

    TestDisk m_disk;
    QString m_path;
    QList<QByteArray> m_digests;
};

} // namespace

/// The power goes at any moment while SQLite writes: what it was asked to write is kept, lost, cut or reordered as a
/// disk may do, and what is opened then is the state that was shown last, or the one that was just coming.
class PowerOffTest : public QObject
{
    Q_OBJECT

private slots:
    void everyActionShownAsDoneIsThereWhenThePowerGoes_data();
    void everyActionShownAsDoneIsThereWhenThePowerGoes();
    void anOlderProjectThatIsBroughtUpToDateStaysWhole();
    void whatIsWrittenAnewHasReachedTheDiskBeforeItGetsItsName_data();
    void whatIsWrittenAnewHasReachedTheDiskBeforeItGetsItsName();
    void aTornBeginningOfAnEncryptedProjectOpensWithItsPassphrase();
    void aDiskForgetsWhatWasNotSynced();
};

void PowerOffTest::everyActionShownAsDoneIsThereWhenThePowerGoes_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("plain") << false;
    QTest::newRow("encrypted") << true;
}

/// KODEKS_ROUNDS=84 makes more than 10,000 of them.
void PowerOffTest::everyActionShownAsDoneIsThereWhenThePowerGoes()
{
    QFETCH(const bool, encrypted);
    const DiskStudy study(encrypted);
    Told told(study.path());
    {
        const auto project = Project::open(study.path());
        QVERIFY(project.has_value());
        for (const DiskAction &action : study.actions()) {
            const auto made = action.make(**project);
            QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));
            told.done();
        }
    }
    told.finish();
    told.prove(rounds(60), encrypted);
}

void PowerOffTest::anOlderProjectThatIsBroughtUpToDateStaysWhole()
{
    const DiskStudy study(false);
    makeOlder(study.path());
    const QByteArray older = bytesOf(study.path());
    QVERIFY(Project::open(study.path()).has_value());
    const QByteArray expected = digestOf(study.path());
    QFile file(study.path());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(older), older.size());
    file.close();
    TestDisk disk;
    disk.record();
    QVERIFY(Project::open(study.path()).has_value());
    disk.stopRecording();
    const int points = rounds(20);
    for (int point = 0; point < points; ++point) {
        const qsizetype cut = 1 + point * (disk.steps().size() - 1) / points;
        const QTemporaryDir folder(quickFolder());
        const auto files = filesAfterPowerOff(disk.steps(), cut, static_cast<quint32>(point));
        for (auto each = files.constBegin(); each != files.constEnd(); ++each) {
            QFile made(folder.filePath(each.key()));
            QVERIFY(made.open(QIODevice::WriteOnly));
            QCOMPARE(made.write(*each), each->size());
        }
        const QString path = folder.filePath(QFileInfo(study.path()).fileName());
        const auto opened = Project::open(path);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().message));
        QCOMPARE(digestOf(path), expected);
    }
}

void PowerOffTest::whatIsWrittenAnewHasReachedTheDiskBeforeItGetsItsName_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<QString>("part");
    QTest::addColumn<std::function<Result<>(const DiskStudy &)>>("make");
    using Make = std::function<Result<>(const DiskStudy &)>;
    const auto outcome = [](const auto &result) { return result ? Result<>() : failed(result); };
    for (const bool encrypted : {false, true}) {
        const auto row = [encrypted](const char *name, const QString &part, const Make &make) {
            QTest::addRow("%s, %s", name, encrypted ? "encrypted" : "plain") << encrypted << part << make;
        };
        row("backup", u".new.kodeks.part"_s, [outcome](const DiskStudy &study) {
            return outcome(copyWholeProject(study.path(), study.file(u"new.kodeks"_s)));
        });
        row("copy for a coder", u".new.kodeks.part"_s, [](const DiskStudy &study) {
            return newCopyForCoder(study.path(), study.file(u"new.kodeks"_s), u"Kim"_s);
        });
        row("recovery", u".new.kodeks.part"_s, [outcome](const DiskStudy &study) {
            return outcome(recoverProject(study.path(), study.file(u"new.kodeks"_s)));
        });
        row(encrypted ? "another passphrase" : "encrypting", u".small.kodeks.rewritten"_s,
            [encrypted](const DiskStudy &study) {
            return encrypted ? changePassphrase(study.path(), DiskStudy::passphrase())
                             : encrypt(study.path(), DiskStudy::passphrase());
        });
    }
    QTest::newRow("decrypting") << true << u".small.kodeks.rewritten"_s
                                << Make([](const DiskStudy &study) { return decrypt(study.path()); });
}

/// Until then the name has the old file, or none, which nobody writes.
void PowerOffTest::whatIsWrittenAnewHasReachedTheDiskBeforeItGetsItsName()
{
    QFETCH(const bool, encrypted);
    QFETCH(const QString, part);
    QFETCH(const std::function<Result<>(const DiskStudy &)>, make);
    const DiskStudy study(encrypted);
    TestDisk disk;
    disk.record();
    const auto made = make(study);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));
    disk.stopRecording();
    qsizetype written = 0;
    for (const DiskStep &step : disk.steps())
        written += step.kind == DiskStep::Kind::Write ? 1 : 0;
    QVERIFY(written > 10);
    QVERIFY(!hasUnsynced(disk.steps(), part));
    QVERIFY(!QFile::exists(study.file(part)));
}

/// The salt is in the first sector; what is in the journal puts it back.
void PowerOffTest::aTornBeginningOfAnEncryptedProjectOpensWithItsPassphrase()
{
    const DiskStudy study(true);
    const QByteArray before = digestOf(study.path());
    QMap<QString, QByteArray> files;
    {
        TestDisk disk;
        disk.record();
        const auto project = Project::open(study.path());
        QVERIFY(project.has_value());
        QVERIFY(study.actions().constFirst().make(**project).has_value());
        disk.stopRecording();
        const auto deleted = std::ranges::find(disk.steps(), DiskStep::Kind::Delete, &DiskStep::kind);
        QVERIFY(deleted != disk.steps().end());
        files = filesAfterPowerOff(disk.steps(), deleted - disk.steps().begin(), 0);
    }
    forgetKey(study.path());
    QVERIFY(files.contains(u"small.kodeks-journal"_s));
    QRandomGenerator random(7);
    for (char &byte : std::span(files[u"small.kodeks"_s].data(), 512))
        byte = static_cast<char>(random.bounded(256));
    const QTemporaryDir folder;
    for (auto file = files.constBegin(); file != files.constEnd(); ++file) {
        QFile made(folder.filePath(file.key()));
        QVERIFY(made.open(QIODevice::WriteOnly));
        QCOMPARE(made.write(*file), file->size());
    }
    const QString path = folder.filePath(u"small.kodeks"_s);
    QVERIFY(wantsPassphrase(path));
    QVERIFY(!unlock(path, passphraseFrom(u"another"_s)));
    const auto unlocked = unlock(path, DiskStudy::passphrase());
    QVERIFY2(unlocked.has_value(), unlocked ? "" : qPrintable(unlocked.error().message));
    QCOMPARE(digestOf(path), before);
}

/// The instrument itself.
void PowerOffTest::aDiskForgetsWhatWasNotSynced()
{
    using Kind = DiskStep::Kind;
    const QList<DiskStep> steps{{.kind = Kind::Found, .file = 0, .name = u"a"_s, .bytes = "old"},
        {.kind = Kind::Write, .file = 0, .offset = 3, .bytes = "er"}, {.kind = Kind::Sync, .file = 0},
        {.kind = Kind::Write, .file = 0, .offset = 0, .bytes = "new"},
        {.kind = Kind::Made, .file = 1, .name = u"j"_s, .isJournal = true},
        {.kind = Kind::Sync, .file = 1, .isJournal = true, .isDurable = true},
        {.kind = Kind::Delete, .file = 1, .name = u"j"_s}};
    const auto none = [&](qsizetype done) { return filesAfterPowerOff(steps, done, 0); };
    const auto all = [&](qsizetype done) { return filesAfterPowerOff(steps, done, 1); };
    QCOMPARE(none(2).value(u"a"_s), "old");
    QCOMPARE(all(2).value(u"a"_s), "older");
    QCOMPARE(none(4).value(u"a"_s), "older");
    QCOMPARE(all(4).value(u"a"_s), "newer");
    QVERIFY(!none(5).contains(u"j"_s));
    QVERIFY(none(6).contains(u"j"_s));
    QVERIFY(none(7).contains(u"j"_s));
    QVERIFY(!all(7).contains(u"j"_s));
    QVERIFY(hasUnsynced(steps, u"a"_s));
}

KODEKS_TEST(PowerOffTest)
#include "tst_poweroff.moc"
