// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commandtest.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Backups and earlier states, as commands.
class BackupCliTest : public CommandTest
{
    Q_OBJECT

private slots:
    void init();
    void withoutANameItGoesIntoTheFolderOfBackups();
    void anAutomaticOneIsMadeOnlyIfSomethingWasDone();
    void anEarlierStateIsListedToldAndBroughtBack();
    void whatCannotBeDoneIsSaidAndChangesNothing_data();
    void whatCannotBeDoneIsSaidAndChangesNothing();

private:
    [[nodiscard]] QStringList backups() const
    {
        return QDir(file(u"p backups"_s)).entryList(QDir::Files | QDir::Hidden);
    }
};

void BackupCliTest::init()
{
    QDir(file(u"p backups"_s)).removeRecursively();
    QFile::remove(file(u"p.kodeks"_s));
    must(u"sample p.kodeks"_s);
    write(u"new.txt"_s, "A letter that comes later.\n");
}

void BackupCliTest::withoutANameItGoesIntoTheFolderOfBackups()
{
    const Ran ran = runLine(u"backup p.kodeks"_s);
    QVERIFY2(ran.exit == 0, ran.err.constData());
    QCOMPARE(backups().size(), 1);
    QVERIFY(backups().constFirst().endsWith(u" manual.kodeks"));
    QCOMPARE(run({u"check"_s, file(u"p backups/"_s + backups().constFirst())}).exit, 0);
}

void BackupCliTest::anAutomaticOneIsMadeOnlyIfSomethingWasDone()
{
    must(u"backup p.kodeks --auto"_s);
    const Ran again = runLine(u"backup p.kodeks --auto"_s);
    QVERIFY(again.out.contains("nothing was done since"));
    QCOMPARE(backups().size(), 1);
    QCOMPARE(runLine(u"backup p.kodeks out.kodeks --auto"_s).exit, 2);
}

void BackupCliTest::anEarlierStateIsListedToldAndBroughtBack()
{
    must(u"backup p.kodeks"_s);
    const QString backup = file(u"p backups/"_s + backups().constFirst());
    must(u"import p.kodeks new.txt"_s);
    const QJsonArray states = QJsonDocument::fromJson(runLine(u"restore p.kodeks --json"_s).out).array();
    QVERIFY(states.size() >= 2);
    const QString edit = QString::number(states.at(0).toObject().value(u"before_edit"_s).toInteger());
    const Ran dry = runLine(u"restore p.kodeks %1 --dry-run --json"_s.arg(edit));
    QVERIFY2(dry.exit == 0, dry.err.constData());
    const QJsonObject told = QJsonDocument::fromJson(dry.out).object();
    QCOMPARE(told.value(u"restored"_s).toBool(), false);
    QCOMPARE(told.value(u"letters"_s).toArray().at(0).toObject().value(u"fate"_s).toString(), u"came"_s);
    QVERIFY(runLine(u"list p.kodeks letters"_s).out.contains("new.txt"));
    const Ran restored = run({u"restore"_s, u"p.kodeks"_s, backup});
    QVERIFY2(restored.exit == 0, restored.err.constData());
    QVERIFY(!runLine(u"list p.kodeks letters"_s).out.contains("new.txt"));
    must(u"check p.kodeks"_s);
}

void BackupCliTest::whatCannotBeDoneIsSaidAndChangesNothing_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("an edit") << u"restore p.kodeks 9999"_s << 1 << QByteArray("There is no edit 9999");
    QTest::newRow("another project") << u"restore p.kodeks other.kodeks"_s << 1 << QByteArray("is no earlier state of");
    QTest::newRow("no file") << u"restore p.kodeks none.kodeks"_s << 1 << QByteArray("none.kodeks");
    QTest::newRow("a letter that is the same")
        << u"restore p.kodeks 1 --letter nothing.txt"_s << 1 << QByteArray("Nothing of “nothing.txt” is different");
    QTest::newRow("both") << u"restore p.kodeks 1 --letter a --coder b"_s << 2 << QByteArray("either");
}

void BackupCliTest::whatCannotBeDoneIsSaidAndChangesNothing()
{
    QFETCH(const QString, words);
    QFETCH(const int, exit);
    QFETCH(const QByteArray, message);
    must(u"new other.kodeks"_s);
    const QByteArray before = bytesOf(file(u"p.kodeks"_s));
    const Ran ran = runLine(words);
    QFile::remove(file(u"other.kodeks"_s));
    QCOMPARE(ran.exit, exit);
    QVERIFY2(ran.err.contains(message), ran.err.constData());
    QCOMPARE(bytesOf(file(u"p.kodeks"_s)), before);
}

KODEKS_TEST(BackupCliTest)
#include "tst_backupcli.moc"
