// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commandtest.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype page = 4096;

} // namespace

/// Damaged projects on the command line, and what is in a file.
class RecoverCliTest : public CommandTest
{
    Q_OBJECT

private slots:
    void init();
    void whatIsLeftIsSavedAndSaid();
    void aWholeProjectIsSaidToBeWhole();
    void jsonHasTheFigures();
    void whatCannotBeDoneIsSaidAndChangesNothing_data();
    void whatCannotBeDoneIsSaidAndChangesNothing();
    void anEncryptedOneOpensWithItsPassphrase();
    void whatIsInAFileIsSaid();
    void lettersThatWereRemovedAreStillInTheFile();

private:
    /// A project without some pages.
    void damage(const QString &name, qsizetype first, qsizetype pages) const
    {
        QByteArray bytes = bytesOf(file(name));
        bytes.replace(first * page, pages * page, QByteArray(pages * page, '\0'));
        write(name, bytes);
    }
};

void RecoverCliTest::init()
{
    for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden))
        QFile::remove(file(name));
    must(u"sample p.kodeks"_s);
}

void RecoverCliTest::whatIsLeftIsSavedAndSaid()
{
    damage(u"p.kodeks"_s, 40, 6);
    const QByteArray before = bytesOf(file(u"p.kodeks"_s));
    const Ran ran = runLine(u"recover p.kodeks n.kodeks"_s);
    QVERIFY2(ran.exit == 0, ran.err.constData());
    QVERIFY2(ran.out.contains("saved: 5 letters") && (ran.out.contains("lost: ") || ran.out.contains("mended: ")),
        ran.out.constData());
    must(u"check n.kodeks"_s);
    QVERIFY(bytesOf(file(u"p.kodeks"_s)) == before);
    QVERIFY(runLine(u"list n.kodeks journal"_s).out.contains("damaged"));
}

void RecoverCliTest::aWholeProjectIsSaidToBeWhole()
{
    const Ran ran = runLine(u"recover p.kodeks n.kodeks"_s);
    QVERIFY2(ran.exit == 0 && ran.out.contains("Nothing is seen to be lost."), ran.out.constData());
    QCOMPARE(runLine(u"export n.kodeks -"_s).out, runLine(u"export p.kodeks -"_s).out);
}

void RecoverCliTest::jsonHasTheFigures()
{
    write(u"p.kodeks"_s, bytesOf(file(u"p.kodeks"_s)).chopped(3 * page));
    const Ran ran = runLine(u"recover p.kodeks n.kodeks --json"_s);
    QVERIFY2(ran.exit == 0, ran.err.constData());
    const QJsonObject told = QJsonDocument::fromJson(ran.out).object();
    QCOMPARE(told.value("lost_pages"_L1).toInt(), 3);
    QVERIFY(told.value("pages"_L1).toInt() > 100);
    QVERIFY(!told.value("lost"_L1).toArray().isEmpty());
    QVERIFY(told.value("problems"_L1).toArray().isEmpty());
}

void RecoverCliTest::whatCannotBeDoneIsSaidAndChangesNothing_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no such file") << u"recover gone.kodeks n.kodeks"_s << "kodeks: gone.kodeks: "_ba;
    QTest::newRow("a file that is there") << u"recover p.kodeks notes.txt"_s << "kodeks: notes.txt: "_ba;
    QTest::newRow("the same file") << u"recover p.kodeks p.kodeks"_s << "exists already"_ba;
    QTest::newRow("no project at all") << u"recover notes.txt n.kodeks"_s << "Nothing of a Kodeks project"_ba;
    QTest::newRow("no such folder") << u"recover p.kodeks nowhere/n.kodeks"_s << "no such folder"_ba;
}

void RecoverCliTest::whatCannotBeDoneIsSaidAndChangesNothing()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, said);
    write(u"notes.txt"_s, "Some notes.\n");
    const QByteArray before = bytesOf(file(u"p.kodeks"_s));
    const Ran ran = runLine(words);
    QCOMPARE(ran.exit, 1);
    QVERIFY2(ran.err.contains(said), ran.err.constData());
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY(bytesOf(file(u"p.kodeks"_s)) == before);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), (QStringList{u"notes.txt"_s, u"p.kodeks"_s}));
}

void RecoverCliTest::anEncryptedOneOpensWithItsPassphrase()
{
    const QMap<QString, QString> secret{{u"KODEKS_PASSPHRASE"_s, u"sju blå elger på vannski"_s}};
    QCOMPARE(runWith(secret, {u"encrypt"_s, u"p.kodeks"_s}).exit, 0);
    damage(u"p.kodeks"_s, 50, 2);
    const QStringList recover{u"recover"_s, u"p.kodeks"_s, u"n.kodeks"_s};
    const Ran without = run(recover);
    QCOMPARE(without.exit, 1);
    QVERIFY2(without.err.contains("is encrypted"), without.err.constData());
    const Ran ran = runWith(secret, recover);
    QVERIFY2(ran.exit == 0, ran.err.constData());
    QVERIFY(!bytesOf(file(u"n.kodeks"_s)).startsWith("SQLite"));
    QCOMPARE(runWith(secret, {u"check"_s, u"n.kodeks"_s}).exit, 0);
}

void RecoverCliTest::whatIsInAFileIsSaid()
{
    const Ran ran = runLine(u"contents p.kodeks"_s);
    QVERIFY2(ran.exit == 0, ran.err.constData());
    for (const char *said : {"not encrypted", "Letters, with their whole texts: 5", "lo-kommune-oslo.txt", "Coder A",
             "Passages, with who coded them and when: 239", "The whole history"})
        QVERIFY2(ran.out.contains(said), ran.out.constData());
}

void RecoverCliTest::lettersThatWereRemovedAreStillInTheFile()
{
    write(u"secret.txt"_s, "Ring 22 33 44 55 eller skriv til kari@nordby.no.\n");
    must(u"import p.kodeks secret.txt"_s);
    const QJsonObject told = QJsonDocument::fromJson(runLine(u"contents p.kodeks --json"_s).out).object();
    QCOMPARE(told.value("letters"_L1).toArray().size(), 6);
    QCOMPARE(told.value("names"_L1).toObject().value("address"_L1).toInt(), 1);
    QVERIFY(told.value("names"_L1).toObject().value("phone"_L1).toInt() >= 1);
    QCOMPARE(told.value("encrypted"_L1).toBool(true), false);
    QCOMPARE(told.value("removed_texts"_L1).toInt(-1), 0);
    const QJsonArray journal = QJsonDocument::fromJson(runLine(u"list p.kodeks journal --json"_s).out).array();
    QVERIFY(!journal.isEmpty());
    const QByteArray states = runLine(u"restore p.kodeks --json"_s).out;
    QVERIFY2(states.contains("Import 1 letter"), states.constData());
    const int edit = told.value("edits"_L1).toInt();
    must(u"restore p.kodeks %1"_s.arg(edit));
    const QJsonObject after = QJsonDocument::fromJson(runLine(u"contents p.kodeks --json"_s).out).object();
    QCOMPARE(after.value("letters"_L1).toArray().size(), 5);
    QCOMPARE(after.value("removed_texts"_L1).toInt(), 1);
}

KODEKS_TEST(RecoverCliTest)
#include "tst_recovercli.moc"
