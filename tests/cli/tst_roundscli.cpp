// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commandtest.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// `kodeks rounds` and `kodeks training` on the Oslo 2024 sample.
class TestRoundsCli : public CommandTest
{
    Q_OBJECT

private:
    QJsonDocument told(const QStringList &words) const
    {
        const Ran ran = run(words + QStringList{u"--json"_s});
        if (ran.exit != 0)
            qWarning("%s", ran.err.constData());
        return QJsonDocument::fromJson(ran.out);
    }
    /// Codes as a coder does: with what another has coded.
    void codeAs(const QString &project, const QString &from, const QString &coder)
    {
        QCOMPARE(run({u"export"_s, project, u"some.csv"_s, u"--coder"_s, from}).exit, 0);
        QCOMPARE(run({u"import-passages"_s, project, u"some.csv"_s, u"--coder"_s, coder}).exit, 0);
        QFile::remove(file(u"some.csv"_s));
    }

private slots:
    void aRoundIsBegunEndedAndListed()
    {
        must(u"sample a.kodeks"_s);
        const QJsonDocument begun = told({u"rounds"_s, u"a.kodeks"_s, u"start"_s, u"--coder"_s, u"Coder A"_s});
        QCOMPARE(begun[u"coder"].toString(), u"Coder A (2)"_s);
        QCOMPARE(begun[u"of"].toString(), u"Coder A"_s);
        QCOMPARE(begun[u"letters"].toArray().size(), 5);
        QVERIFY(begun[u"ended"].isNull());
        const QJsonDocument ended = told({u"rounds"_s, u"a.kodeks"_s, u"end"_s, u"--coder"_s, u"Coder A"_s});
        QVERIFY(ended[u"ended"].isString());
        QCOMPARE(told({u"rounds"_s, u"a.kodeks"_s}).array().size(), 1);
        QVERIFY(runLine(u"rounds a.kodeks list"_s).out.contains("Coder A (2)\tround 2 of Coder A\t"));
    }

    void onlySomeLettersCanBeCodedAgain()
    {
        must(u"sample b.kodeks"_s);
        const QJsonDocument begun = told({u"rounds"_s, u"b.kodeks"_s, u"start"_s, u"--coder"_s, u"Coder B"_s,
            u"--letters"_s, u"assistermeg.txt"_s, u"--name"_s, u"B again"_s});
        QCOMPARE(begun[u"coder"].toString(), u"B again"_s);
        QCOMPARE(begun[u"letters"].toArray(), QJsonArray{u"assistermeg.txt"_s});
    }

    void roundsOfOnePersonAreIntraCoder()
    {
        must(u"sample c.kodeks"_s);
        const QByteArray before = runLine(u"transfers c.kodeks --json"_s).out;
        const QByteArray agreement = runLine(u"agreement c.kodeks --json"_s).out;
        QCOMPARE(run({u"rounds"_s, u"c.kodeks"_s, u"start"_s, u"--coder"_s, u"Coder A"_s}).exit, 0);
        codeAs(u"c.kodeks"_s, u"Coder B"_s, u"Coder A (2)"_s);
        const QJsonDocument intra = told({u"agreement"_s, u"c.kodeks"_s, u"--coders"_s, u"Coder A,Coder A (2)"_s});
        QCOMPARE(intra[u"intra_coder"].toBool(), true);
        QCOMPARE(intra[u"rounds_of_one_person"][0].toArray(), (QJsonArray{u"Coder A"_s, u"Coder A (2)"_s}));
        QVERIFY(run({u"agreement"_s, u"c.kodeks"_s, u"--coders"_s, u"Coder A,Coder A (2)"_s})
                .out.contains("Intra-coder agreement: Coder A, Coder A (2)"));
        QCOMPARE(runLine(u"agreement c.kodeks --json"_s).out, agreement); // each person once
        QCOMPARE(runLine(u"transfers c.kodeks --json"_s).out, before);
        must(u"check c.kodeks"_s);
    }

    void aTrainingIsChosenCodedAndComparedCodeByCode()
    {
        must(u"sample d.kodeks"_s);
        const QStringList start{u"training"_s, u"d.kodeks"_s, u"start"_s, u"--coder"_s, u"Siri"_s, u"--source"_s,
            u"Coder A"_s, u"--per-code"_s, u"2"_s, u"--seed"_s, u"5"_s};
        const QJsonDocument begun = told(start);
        QCOMPARE(begun[u"coder"].toString(), u"Siri (training 1)"_s);
        QCOMPARE(begun[u"training"][u"source"].toString(), u"Coder A"_s);
        QCOMPARE(begun[u"training"][u"seed"].toInt(), 5);
        const int places = begun[u"training"][u"places"].toInt();
        QVERIFY(places > 10 && begun[u"chosen"][u"passages"].toInt() >= places);
        QVERIFY(begun[u"chosen"][u"codes"][0][u"few"].isBool());
        QCOMPARE(run(start).exit, 1); // one is under way
        codeAs(u"d.kodeks"_s, u"Coder A"_s, u"Siri (training 1)"_s);
        QCOMPARE(told({u"training"_s, u"d.kodeks"_s, u"end"_s, u"--coder"_s, u"Siri"_s})[u"ended"].isString(), true);
        const QJsonDocument report
            = told({u"training"_s, u"d.kodeks"_s, u"report"_s, u"--coder"_s, u"Siri"_s, u"--csv"_s, u"codes.csv"_s});
        QCOMPARE(report[u"coders"].toArray(), (QJsonArray{u"Coder A"_s, u"Siri (training 1)"_s}));
        QCOMPARE(report[u"places"].toInt(), places);
        QCOMPARE(report[u"coded"].toInt(), places);
        for (const QJsonValue &code : report[u"codes"].toArray()) {
            QVERIFY(code[u"key"].toInt() >= 1 || code[u"only"][u"Siri (training 1)"].toInt() >= 1);
            QCOMPARE(code[u"few"].toBool(), code[u"key"].toInt() < 15);
        }
        QVERIFY(bytesOf(file(u"codes.csv"_s)).startsWith("component,code_id,code,key,both,only_key,only_trained,"));
        const QByteArray shown = runLine(u"training d.kodeks report --coder Siri"_s).out;
        QVERIFY(shown.contains("fewer than 15 passages"));
    }

    void theSameSeedChoosesTheSamePlaces()
    {
        must(u"sample e.kodeks"_s);
        QSet<int> sizes;
        for (const QString &who : {u"Eva"_s, u"Liv"_s})
            sizes.insert(told({u"training"_s, u"e.kodeks"_s, u"start"_s, u"--coder"_s, who, u"--source"_s, u"Coder B"_s,
                u"--per-code"_s, u"1"_s, u"--seed"_s, u"3"_s})[u"training"][u"places"]
                    .toInt());
        QCOMPARE(sizes.size(), 1);
        QCOMPARE(told({u"training"_s, u"e.kodeks"_s}).array().size(), 2);
    }

    void agreementByLevelAndOverSharedLettersAlone()
    {
        must(u"sample f.kodeks"_s);
        const QJsonDocument level = told({u"agreement"_s, u"f.kodeks"_s, u"--level"_s, u"1"_s});
        QCOMPARE(level[u"level"].toInt(), 1);
        const QJsonDocument given = told({u"agreement"_s, u"f.kodeks"_s});
        QVERIFY(level[u"codes"].toArray().size() < given[u"codes"].toArray().size());
        QVERIFY(level[u"components"][1][u"percent_agreement"].toDouble()
            > given[u"components"][1][u"percent_agreement"].toDouble());
        write(u"unread.txt"_s, "Dette brevet har ingen lest.\n");
        must(u"import f.kodeks unread.txt"_s);
        const QJsonDocument none
            = told({u"agreement"_s, u"f.kodeks"_s, u"--shared-letters"_s, u"--letters"_s, u"unread.txt"_s});
        QCOMPARE(none[u"letters"].toInt(), 0);
        QCOMPARE(none[u"shared_letters"].toBool(), true);
        QVERIFY(none[u"notes"][0].toString().startsWith(u"No letter is shared"_s));
        QCOMPARE(told({u"agreement"_s, u"f.kodeks"_s, u"--shared-letters"_s})[u"letters"].toInt(), 5);
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exit");
        QTest::newRow("no such word") << u"rounds w.kodeks begin"_s << 2;
        QTest::newRow("whose") << u"rounds w.kodeks start"_s << 2;
        QTest::newRow("nobody of that name") << u"rounds w.kodeks start --coder Nobody"_s << 1;
        QTest::newRow("no round to end") << u"rounds w.kodeks end --coder Cia"_s << 1;
        QTest::newRow("whose passages") << u"training w.kodeks start --coder Siri"_s << 1;
        QTest::newRow("a query that cannot be read")
            << u"training w.kodeks start --coder Siri --source Cia --where task:"_s << 1;
        QTest::newRow("no training") << u"training w.kodeks report --coder Cia"_s << 1;
        QTest::newRow("no places") << u"training w.kodeks start --coder Siri --source Cia --per-code 0"_s << 2;
        QTest::newRow("both rules") << u"agreement w.kodeks --all-letters --shared-letters"_s << 2;
        QTest::newRow("no level") << u"agreement w.kodeks --level 0"_s << 2;
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(QString, line);
        if (!QFile::exists(file(u"w.kodeks"_s))) {
            must(u"sample w.kodeks"_s);
            write(u"one.csv"_s, "letter,start,end\nassistermeg.txt,0,5\n");
            QCOMPARE(runLine(u"import-passages w.kodeks one.csv --coder Cia"_s).exit, 0);
            QCOMPARE(run({u"query"_s, u"w.kodeks"_s, u"coder:Cia"_s, u"--count"_s}).exit, 0);
        }
        const Ran ran = runLine(line);
        QTEST(ran.exit, "exit");
        QVERIFY2(ran.err.startsWith("kodeks: ") && ran.err.count('\n') == 1, ran.err.constData());
    }
};

KODEKS_TEST(TestRoundsCli)
#include "tst_roundscli.moc"
