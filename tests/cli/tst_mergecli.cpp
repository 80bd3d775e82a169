// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"
#include "tests/support/commandtest.h"
#include "tests/support/projects/studydump.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestMergeCli : public CommandTest
{
    Q_OBJECT

private:
    void copy(const QString &from, const QString &to) const
    {
        QFile::remove(file(to));
        QVERIFY(QFile::copy(file(from), file(to)));
    }
    [[nodiscard]] QJsonObject json(const QStringList &words) const
    {
        const Ran ran = run(words + QStringList{u"--json"_s});
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(ran.out, &error);
        if (ran.exit != 0 || error.error != QJsonParseError::NoError)
            qFatal("%s", ran.err.constData());
        return document.object();
    }
    static int number(const QJsonObject &document, const QString &part, const QString &key)
    {
        return document.value(part).toObject().value(key).toInt(-1);
    }

private slots:
    void initTestCase()
    {
        must(u"sample sample.kodeks"_s);
        must(u"codebook sample.kodeks book.json"_s);
        must(u"new base.kodeks --codebook book.json"_s);
        must(u"import base.kodeks "_s + sourcePath(u"resources/sample/letters"_s));
        for (const QString &coder : {u"a"_s, u"b"_s}) {
            copy(u"base.kodeks"_s, coder + u".kodeks"_s);
            must(u"import-passages %1.kodeks %2 --coder %1"_s.arg(
                coder, sourcePath(u"resources/sample/coder-%1.csv"_s.arg(coder))));
        }
    }

    void twoCodersWorkComesTogetherEitherWay()
    {
        copy(u"a.kodeks"_s, u"ab.kodeks"_s);
        copy(u"b.kodeks"_s, u"ba.kodeks"_s);
        const QJsonObject merged = json({u"merge"_s, u"ab.kodeks"_s, u"b.kodeks"_s});
        QCOMPARE(number(merged, u"letters"_s, u"new"_s), 0);
        QCOMPARE(number(merged, u"letters"_s, u"same"_s), 5);
        QCOMPARE(number(merged, u"codes"_s, u"new"_s), 0);
        QCOMPARE(number(merged, u"coders"_s, u"new"_s), 1);
        QCOMPARE(number(merged, u"passages"_s, u"new"_s), 100);
        QCOMPARE(number(merged, u"passages"_s, u"same"_s), 0);
        QCOMPARE(merged.value(u"passages"_s).toObject().value(u"conflicts"_s).toArray().size(), 0);
        QVERIFY(merged.value(u"letters"_s).toObject().value(u"refused"_s).isArray());
        must(u"merge ba.kodeks a.kodeks"_s);
        QCOMPARE(studyDump(file(u"ab.kodeks"_s)), studyDump(file(u"ba.kodeks"_s)));
        must(u"check ab.kodeks"_s);
        QCOMPARE(
            QJsonDocument::fromJson(run({u"list"_s, u"ab.kodeks"_s, u"passages"_s, u"--json"_s}).out).array().size(),
            239);
    }

    void theSameAgainLeavesTheFileAsItIs()
    {
        copy(u"a.kodeks"_s, u"twice.kodeks"_s);
        must(u"merge twice.kodeks b.kodeks"_s);
        const QByteArray before = bytesOf(file(u"twice.kodeks"_s));
        const QJsonObject again = json({u"merge"_s, u"twice.kodeks"_s, u"b.kodeks"_s});
        QCOMPARE(number(again, u"passages"_s, u"new"_s), 0);
        QCOMPARE(number(again, u"passages"_s, u"same"_s), 100);
        QCOMPARE(bytesOf(file(u"twice.kodeks"_s)), before);
    }

    void aDryRunTellsTheSameAndChangesNothing()
    {
        copy(u"a.kodeks"_s, u"dry.kodeks"_s);
        const QByteArray before = bytesOf(file(u"dry.kodeks"_s));
        QJsonObject planned = json({u"merge"_s, u"dry.kodeks"_s, u"b.kodeks"_s, u"base.kodeks"_s, u"--dry-run"_s});
        QVERIFY(planned.take(u"dry_run"_s).toBool());
        QVERIFY(run({u"merge"_s, u"dry.kodeks"_s, u"b.kodeks"_s, u"--dry-run"_s})
                .out.contains("passages: 100 new, 0 same, 0 changed"));
        QCOMPARE(bytesOf(file(u"dry.kodeks"_s)), before);
        QJsonObject done = json({u"merge"_s, u"dry.kodeks"_s, u"b.kodeks"_s, u"base.kodeks"_s});
        QVERIFY(!done.take(u"dry_run"_s).toBool());
        QCOMPARE(done, planned);
    }

    void aCopyForACoderHasNoOthersWorkAndItsWorkComesBack()
    {
        copy(u"a.kodeks"_s, u"main.kodeks"_s);
        must(u"copy-for-coder main.kodeks cy.kodeks --coder Cy"_s);
        QVERIFY(QJsonDocument::fromJson(run({u"list"_s, u"cy.kodeks"_s, u"passages"_s, u"--json"_s}).out)
                .array()
                .isEmpty());
        QCOMPARE(
            QJsonDocument::fromJson(run({u"list"_s, u"cy.kodeks"_s, u"letters"_s, u"--json"_s}).out).array().size(), 5);
        must(u"import-passages cy.kodeks %1 --coder Cy"_s.arg(sourcePath(u"resources/sample/coder-b.csv"_s)));
        const QJsonObject merged = json({u"merge"_s, u"main.kodeks"_s, u"cy.kodeks"_s});
        QCOMPARE(number(merged, u"letters"_s, u"same"_s), 5);
        QCOMPARE(number(merged, u"coders"_s, u"new"_s), 1);
        QCOMPARE(number(merged, u"passages"_s, u"new"_s), 100);
        must(u"check main.kodeks"_s);
    }

    void aBackupIsTheWholeProjectWhileItIsOpenForWriting()
    {
        copy(u"a.kodeks"_s, u"open.kodeks"_s);
        const auto open = Project::open(file(u"open.kodeks"_s));
        QVERIFY(open.has_value());
        const Ran ran = run({u"backup"_s, u"open.kodeks"_s, u"kept.kodeks"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.contains("5 letters"));
        must(u"check kept.kodeks"_s);
        for (const QString &what : {u"letters"_s, u"passages"_s, u"journal"_s})
            QCOMPARE(run({u"list"_s, u"kept.kodeks"_s, what, u"--json"_s}).out,
                run({u"list"_s, u"a.kodeks"_s, what, u"--json"_s}).out);
    }

    void everyCommandHasItsHelp()
    {
        for (const QString &command : {u"merge"_s, u"copy-for-coder"_s}) {
            const Ran ran = run({command, u"--help"_s});
            QCOMPARE(ran.exit, 0);
            QVERIFY(ran.out.contains("PROJECT"));
            QVERIFY(run({u"--help"_s}).out.contains(command.toUtf8()));
        }
    }

    void projectsThatReadTheSameLettersAndCodebookForThemselvesAreOneStudy()
    {
        must(u"new own.kodeks --codebook book.json"_s);
        must(u"import own.kodeks "_s + sourcePath(u"resources/sample/letters"_s));
        must(u"import-passages own.kodeks %1 --coder b"_s.arg(sourcePath(u"resources/sample/coder-b.csv"_s)));
        copy(u"a.kodeks"_s, u"both.kodeks"_s);
        const QJsonObject merged = json({u"merge"_s, u"both.kodeks"_s, u"own.kodeks"_s});
        QCOMPARE(number(merged, u"letters"_s, u"new"_s), 0);
        QCOMPARE(number(merged, u"codes"_s, u"new"_s), 0);
        QCOMPARE(number(merged, u"passages"_s, u"new"_s), 100);
        QVERIFY(QJsonDocument::fromJson(run({u"agreement"_s, u"both.kodeks"_s, u"--json"_s}).out)
                    .object()
                    .value(u"coders"_s)
                    .toArray()
                    .size()
            == 2);
    }

    void whatFailsChangesNothingAndSaysWhichFile_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("one that is not there")
            << u"merge a.kodeks b.kodeks gone.kodeks"_s << 1 << QByteArray("kodeks: gone.kodeks: ");
        QTest::newRow("no project") << u"merge a.kodeks b.kodeks book.json"_s << 1 << QByteArray("kodeks: book.json: ");
        QTest::newRow("itself") << u"merge a.kodeks b.kodeks a.kodeks"_s << 1 << QByteArray("kodeks: a.kodeks: ");
        QTest::newRow("itself, dry") << u"merge a.kodeks b.kodeks a.kodeks --dry-run"_s << 1
                                     << QByteArray("kodeks: a.kodeks: ");
        QTest::newRow("no project to bring into")
            << u"merge gone.kodeks b.kodeks"_s << 1 << QByteArray("kodeks: gone.kodeks: ");
        QTest::newRow("nothing to bring in") << u"merge a.kodeks"_s << 2 << QByteArray("kodeks: ");
        QTest::newRow("a folder") << u"merge a.kodeks ."_s << 1 << QByteArray("kodeks: ");
        QTest::newRow("a copy without a coder") << u"copy-for-coder a.kodeks c.kodeks"_s << 2 << QByteArray("kodeks: ");
        QTest::newRow("a copy without a name")
            << u"copy-for-coder a.kodeks --coder Cy"_s << 2 << QByteArray("kodeks: ");
        QTest::newRow("a copy over a file")
            << u"copy-for-coder b.kodeks a.kodeks --coder Cy"_s << 1 << QByteArray("kodeks: a.kodeks: ");
        QTest::newRow("a copy of nothing")
            << u"copy-for-coder gone.kodeks c.kodeks --coder Cy"_s << 1 << QByteArray("kodeks: gone.kodeks: ");
        QTest::newRow("a copy for nobody")
            << QStringLiteral("copy-for-coder a.kodeks c.kodeks --coder=") << 2 << QByteArray("kodeks: ");
        QTest::newRow("a backup over a file") << u"backup b.kodeks a.kodeks"_s << 1 << QByteArray("kodeks: a.kodeks: ");
        QTest::newRow("a backup over itself") << u"backup a.kodeks a.kodeks"_s << 1 << QByteArray("kodeks: a.kodeks: ");
        QTest::newRow("a backup of nothing")
            << u"backup gone.kodeks c.kodeks"_s << 1 << QByteArray("kodeks: gone.kodeks: ");
        QTest::newRow("a backup of no project")
            << u"backup book.json c.kodeks"_s << 1 << QByteArray("kodeks: book.json: ");
        QTest::newRow("a backup into no folder")
            << u"backup a.kodeks none/c.kodeks"_s << 1 << QByteArray("kodeks: none/c.kodeks: ");
        QTest::newRow("a backup of nobody") << u"backup"_s << 2 << QByteArray("kodeks: ");
        QTest::newRow("unknown option") << u"merge a.kodeks b.kodeks --by-name"_s << 2 << QByteArray("kodeks: ");
    }

    void whatFailsChangesNothingAndSaysWhichFile()
    {
        QFETCH(QString, words);
        QFETCH(int, exit);
        QFETCH(QByteArray, error);
        const QByteArray before = bytesOf(file(u"a.kodeks"_s));
        const Ran ran = run(words.split(u' '));
        QCOMPARE(ran.exit, exit);
        QVERIFY2(ran.err.startsWith(error), ran.err.constData());
        QCOMPARE(ran.err.count('\n'), 1);
        QCOMPARE(bytesOf(file(u"a.kodeks"_s)), before);
    }
};

KODEKS_TEST(TestMergeCli)
#include "tst_mergecli.moc"
