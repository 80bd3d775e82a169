// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/backups/backups.h"

#include "core/project/restoring/earlierstate.h"
#include "tests/support/projects/journalchains.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QtConcurrentRun>
#include <atomic>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2024, 9, 17), QTime(12, 0), QTimeZone::UTC);

Backup automatic(qint64 hoursAgo, const QString &kind = u"auto"_s)
{
    return {u"%1 hours"_s.arg(hoursAgo), noon.addSecs(-3600 * hoursAgo), kind, 1};
}

QStringList namesOf(const QList<Backup> &backups)
{
    QStringList names;
    for (const Backup &backup : backups)
        names.append(backup.path);
    names.sort();
    return names;
}

} // namespace

/// Backups in the folder beside a project.
class BackupsTest : public QObject
{
    Q_OBJECT

private slots:
    void oneOfEachHourDayAndWeekIsKept();
    void theNewestAndThoseThatSomebodyMadeNeverGo();
    void aBackupIsAWholeCheckedEarlierState();
    void nothingIsBackedUpTwice();
    void oldOnesGoWhenANewOneIsMade();
    void backupsWhileTheProjectIsWrittenAreEachOfOneMoment();
    void aFileThatIsThereIsNeverOverwritten();
    void aBackupOfAnotherProjectIsNoEarlierState();
};

void BackupsTest::oneOfEachHourDayAndWeekIsKept()
{
    QList<Backup> backups;
    for (qint64 hour = 0; hour < 24 * 400; ++hour)
        backups.append(automatic(hour));
    const auto outdated = outdatedBackups(backups, noon);
    QSet<QString> gone;
    for (const Backup &backup : outdated)
        gone.insert(backup.path);
    qsizetype ofADay = 0;
    qsizetype ofTwoWeeks = 0;
    qsizetype older = 0;
    for (qint64 hour = 0; hour < 24 * 400; ++hour) {
        if (gone.contains(u"%1 hours"_s.arg(hour)))
            continue;
        ++(hour <= 24 ? ofADay : hour <= 24 * 14 ? ofTwoWeeks : older);
        QVERIFY(hour <= 24 * 7 * 26);
    }
    QCOMPARE(ofADay, 25);
    QVERIFY(ofTwoWeeks == 13 || ofTwoWeeks == 14);
    QVERIFY(older >= 23 && older <= 25);
}

void BackupsTest::theNewestAndThoseThatSomebodyMadeNeverGo()
{
    const QList<Backup> backups{automatic(24 * 900), automatic(24 * 800), automatic(24 * 999, u"manual"_s)};
    QCOMPARE(namesOf(outdatedBackups(backups, noon)), namesOf({automatic(24 * 900)}));
    QCOMPARE(outdatedBackups({}, noon), QList<Backup>());
}

void BackupsTest::aBackupIsAWholeCheckedEarlierState()
{
    SmallProject small;
    const MadeBackup made = needed(makeBackup(small.path(), u"auto"_s, noon));
    QVERIFY(made.isNew);
    QCOMPARE(made.path, backupFolder(small.path()) + u"/2024-09-17T120000Z auto.kodeks"_s);
    QCOMPARE(SmallProject::contents(made.path), small.contents());
    QCOMPARE(made.findings.problems, QStringList());
    small.apply(Edits::removeLetters({small.letter(u"first.txt"_s)}));
    const EarlierState state = needed(stateOfBackup(small.path(), made.path));
    QCOMPARE(needed(differencesSince(small.path(), state.event)).steps, 1);
    const auto states = needed(earlierStates(small.path()));
    QVERIFY(std::ranges::contains(states, made.path, &EarlierState::file));
}

void BackupsTest::nothingIsBackedUpTwice()
{
    SmallProject small;
    const MadeBackup first = needed(makeBackup(small.path(), u"auto"_s, noon));
    const MadeBackup second = needed(makeBackup(small.path(), u"auto"_s, noon.addSecs(7200)));
    QVERIFY(!second.isNew);
    QCOMPARE(second.path, first.path);
    QVERIFY(needed(makeBackup(small.path(), u"manual"_s, noon.addSecs(7201))).isNew);
    small.apply(Edits::renameLetter(small.letter(u"first.txt"_s), u"1.txt"_s));
    QVERIFY(needed(makeBackup(small.path(), u"auto"_s, noon.addSecs(7202))).isNew);
    QCOMPARE(backupsOf(small.path()).size(), 3);
}

void BackupsTest::oldOnesGoWhenANewOneIsMade()
{
    SmallProject small;
    for (int minute = 0; minute < 3; ++minute) {
        small.apply(Edits::renameLetter(small->letters().constFirst().id, u"%1.txt"_s.arg(minute)));
        QVERIFY(makeBackup(small.path(), u"auto"_s, noon.addSecs(60 * minute)));
    }
    QCOMPARE(backupsOf(small.path()).size(), 1);
    QCOMPARE(backupsOf(small.path()).constFirst().at, noon.addSecs(120));
}

void BackupsTest::backupsWhileTheProjectIsWrittenAreEachOfOneMoment()
{
    SmallProject small;
    std::atomic<bool> isDone = false;
    auto backups = QtConcurrent::run([path = small.path(), &isDone] {
        int made = 0;
        for (int second = 0; second < 12 || !isDone; ++second) {
            const auto backup = makeBackup(path, u"manual"_s, noon.addSecs(second));
            if (!backup || !backup->findings.problems.isEmpty())
                return -1;
            ++made;
            if (second > 200)
                break;
        }
        return made;
    });
    for (int i = 0; i < 150; ++i)
        small.apply(Edits::renameLetter(small->letters().constFirst().id, u"letter %1.txt"_s.arg(i)));
    isDone = true;
    QVERIFY(backups.result() >= 12);
    for (const Backup &backup : backupsOf(small.path())) {
        QCOMPARE(brokenStep(backup.path), std::nullopt);
        QVERIFY(stateOfBackup(small.path(), backup.path));
    }
}

void BackupsTest::aFileThatIsThereIsNeverOverwritten()
{
    SmallProject small;
    const QString path = needed(makeBackup(small.path(), u"manual"_s, noon)).path;
    small.apply(Edits::renameLetter(small.letter(u"first.txt"_s), u"1.txt"_s));
    const QString before = SmallProject::contents(path);
    const auto again = makeBackup(small.path(), u"manual"_s, noon);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Exists);
    QCOMPARE(SmallProject::contents(path), before);
    QCOMPARE(QDir(backupFolder(small.path())).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void BackupsTest::aBackupOfAnotherProjectIsNoEarlierState()
{
    SmallProject small;
    SmallProject other;
    const QString path = needed(makeBackup(other.path(), u"manual"_s, noon)).path;
    const auto state = stateOfBackup(small.path(), path);
    QVERIFY(!state);
    QCOMPARE(state.error().kind, Error::Kind::Invalid);
}

KODEKS_TEST(BackupsTest)
#include "tst_backups.moc"
