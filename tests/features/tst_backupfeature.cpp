// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/backups/backupfolder.h"
#include "core/project/edits/edits.h"
#include "core/project/jobs/check.h"
#include "core/project/project.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/dialogs/project/earlierstatedialog.h"
#include "ui/shell/files/backupcontroller.h"
#include "ui/shell/session/session.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QTreeWidget>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

class Backing : public WindowFixture
{
public:
    [[nodiscard]] BackupController &backups() { return *window().findChild<BackupController *>(); }
    [[nodiscard]] QTimer &due() { return *backups().findChild<QTimer *>(u"backupDue"_s); }

    /// An edit as the window makes it.
    void removeOne()
    {
        const auto passages = project().allPassages();
        if (!passages)
            qFatal("%s", qPrintable(passages.error().message));
        const auto mine = std::ranges::find_if(
            *passages, [this](const auto &each) { return each.passage.coder == project().currentCoder(); });
        if (mine == passages->cend() || !window().session().apply(Edits::removePassages({mine->passage.id})))
            qFatal("nothing was removed: %s", qPrintable(message()));
    }
    /// A quiet backup, to its end.
    void backUpQuietly()
    {
        QSignalSpy ended(&backups(), &BackupController::backedUp);
        backups().backUpQuietly();
        if (!ended.wait(30000))
            qFatal("no backup");
    }
};

} // namespace

/// Backups in the window, and the dialog that brings an earlier state back.
class BackupFeature : public QObject
{
    Q_OBJECT

private slots:
    void anEditMakesABackupDue();
    void nothingIsDueWhereItIsTurnedOff();
    void aQuietBackupIsWholeAndMadeOnlyOnce();
    void aBackupThatFailsIsSaidOnce();
    void oneIsMadeNowAndSaid();
    void anEarlierStateIsChosenAndComesBack();
};

void BackupFeature::anEditMakesABackupDue()
{
    Backing team;
    team.openSample();
    QVERIFY(!team.due().isActive());
    team.removeOne();
    QVERIFY(team.due().isActive());
    QVERIFY(team.due().interval() <= 3'600'000);
    team.run(u"project.close"_s);
    QVERIFY(!team.due().isActive());
}

void BackupFeature::nothingIsDueWhereItIsTurnedOff()
{
    Backing team;
    team.preferences().setBacksUp(false);
    team.openSample();
    team.removeOne();
    QVERIFY(!team.due().isActive());
}

void BackupFeature::aQuietBackupIsWholeAndMadeOnlyOnce()
{
    Backing team;
    team.openSample();
    team.removeOne();
    team.backUpQuietly();
    const QString path = team.project().path();
    QCOMPARE(backupsOf(path).size(), 1);
    QCOMPARE(backupsOf(path).constFirst().kind, u"auto"_s);
    const auto checked = checkProject(backupsOf(path).constFirst().path);
    QVERIFY(checked && checked->problems.isEmpty());
    team.backUpQuietly();
    QCOMPARE(backupsOf(path).size(), 1);
    QVERIFY2(team.message().isEmpty() || !team.message().contains(u"backup"_s), qPrintable(team.message()));
}

void BackupFeature::aBackupThatFailsIsSaidOnce()
{
    Backing team;
    team.openSample();
    QFile inTheWay(backupFolder(team.project().path()));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    team.removeOne();
    team.backUpQuietly();
    QVERIFY2(team.message().contains(u"backups"_s), qPrintable(team.message()));
    team.removeOne();
    const QString said = team.message();
    team.backUpQuietly();
    QCOMPARE(team.message(), said);
}

void BackupFeature::oneIsMadeNowAndSaid()
{
    Backing team;
    team.openSample();
    team.run(u"project.backup"_s);
    QVERIFY(QTest::qWaitFor([&] { return team.message().contains(u"The backup is in"_s); }, 30000));
    QCOMPARE(backupsOf(team.project().path()).constFirst().kind, u"manual"_s);
}

void BackupFeature::anEarlierStateIsChosenAndComesBack()
{
    Backing team;
    team.openSample();
    const qsizetype before = team.project().passageCount();
    team.run(u"project.backup"_s);
    QVERIFY(QTest::qWaitFor([&] { return team.message().contains(u"The backup is in"_s); }, 30000));
    team.removeOne();
    QCOMPARE(team.project().passageCount(), before - 1);
    team.run(u"project.earlier"_s);
    auto *dialog = team.window().findChild<EarlierStateDialog *>();
    QVERIFY(dialog);
    auto *states = dialog->findChild<QTreeWidget *>(u"earlierStates"_s);
    auto *accept = dialog->findChild<QPushButton *>(u"earlierAccept"_s);
    QVERIFY(QTest::qWaitFor([&] { return states->topLevelItemCount() > 0; }, 20000));
    const QList<QTreeWidgetItem *> backups = states->findItems(u"backup"_s, Qt::MatchExactly, 1);
    QCOMPARE(backups.size(), 1);
    states->setCurrentItem(backups.constFirst());
    QVERIFY(QTest::qWaitFor([&] { return accept->isEnabled(); }, 20000));
    accept->click();
    QVERIFY(QTest::qWaitFor([&] { return team.message().contains(u"The earlier state is back"_s); }, 20000));
    QCOMPARE(team.project().passageCount(), before);
}

KODEKS_TEST(BackupFeature)
#include "tst_backupfeature.moc"
