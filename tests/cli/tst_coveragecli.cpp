// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commandtest.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestCoverageCli : public CommandTest
{
    Q_OBJECT

private slots:
    void initTestCase() { must(u"sample p.kodeks"_s); }

    void coverageListsEachLetter()
    {
        const QJsonArray letters = answer(u"coverage p.kodeks --json"_s).value(u"letters").toArray();
        QCOMPARE(letters.size(), 5);
        qsizetype uncoded = 0;
        for (const QJsonValue &letter : letters) {
            QVERIFY(letter[u"sentences"].toInt() >= letter[u"coded"].toInt());
            QCOMPARE(letter[u"dismissed"].toInt(-1), 0);
            for (const QJsonValue &sentence : letter[u"cued_uncoded"].toArray()) {
                QVERIFY(sentence[u"start"].toInt() < sentence[u"end"].toInt());
                QVERIFY(!sentence[u"cues"].toArray().isEmpty());
                ++uncoded;
            }
        }
        QVERIFY(uncoded > 0);
        must(u"coverage p.kodeks --csv c.csv"_s);
        QFile csv(file(u"c.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray rows = csv.readAll();
        QVERIFY(rows.startsWith("letter,start,end,cues\r\n"));
        QCOMPARE(rows.count("\r\n"), uncoded + 1);
    }

    void coverageIsOfWhoIsAskedFor()
    {
        const QJsonObject one = answer(u"coverage p.kodeks --json --coder"_s, {u"Coder B"_s});
        QCOMPARE(one.value(u"coders").toArray(), QJsonArray{u"Coder B"_s});
        QCOMPARE(one.value(u"passages").toInt(), 100);
        QCOMPARE(runLine(u"coverage p.kodeks --coder Nobody"_s).exit, 1);
    }

    void cuesCanBeChanged()
    {
        must(u"sample q.kodeks"_s);
        QVERIFY(answer(u"cues q.kodeks --json"_s).value(u"cues").toArray().contains(u"flytt"_s));
        QCOMPARE(
            run({u"cues"_s, u"q.kodeks"_s, u"--add"_s, u"Takker for, pinadø"_s, u"--remove"_s, u"flytt"_s}).exit, 0);
        const QJsonObject cues = answer(u"cues q.kodeks --json"_s);
        QVERIFY(!cues.value(u"cues").toArray().contains(u"flytt"_s));
        QCOMPARE(cues.value(u"added").toArray(), (QJsonArray{u"pinadø"_s, u"takker for"_s}));
        must(u"cues q.kodeks --reset"_s);
        QVERIFY(answer(u"cues q.kodeks --json"_s).value(u"added").toArray().isEmpty());
        QVERIFY(answer(u"cues q.kodeks --json"_s).value(u"cues").toArray().contains(u"flytt"_s));
    }

    void aCodingIsCopiedToTheSameWords()
    {
        must(u"sample c.kodeks"_s);
        const QByteArray common = "Vi ber om at sykehjemmene flyttes til bydelene.";
        write(u"en.txt"_s, "Hei.\n" + common + "\nHilsen en\n");
        write(u"to.txt"_s, common + "\nHilsen to\n");
        write(u"tre.txt"_s, "Vi ber ikke om at sykehjemmene flyttes til bydelene.\n");
        write(u"p.csv"_s, "letter,start,end,task\r\nen.txt,5,52,Sykehjem\r\n");
        must(u"import c.kodeks en.txt to.txt tre.txt"_s);
        must(u"import-passages c.kodeks p.csv --coder Kari"_s);
        const QJsonObject dry = answer(u"copy-over c.kodeks --coder Kari --dry-run --json"_s);
        QCOMPARE(dry.value(u"copied").toInt(-1), 0);
        const QJsonArray places = dry.value(u"places").toArray();
        QCOMPARE(places.size(), 1);
        QCOMPARE(places.at(0)[u"letter"].toString(), u"to.txt"_s);
        QCOMPARE(places.at(0)[u"text"].toString(), QString::fromUtf8(common));
        QCOMPARE(places.at(0)[u"state"].toString(), u"not coded"_s);
        QVERIFY(!places.at(0)[u"copied"].toBool(true));
        QCOMPARE(runLine(u"query c.kodeks coder:Kari --count"_s).out.trimmed(), QByteArray("1"));

        const QString uuid = places.at(0)[u"copy_of"].toString();
        QCOMPARE(answer(u"copy-over c.kodeks --coder Kari --letter en.txt --into tre.txt --json"_s)
                     .value(u"copied")
                     .toInt(-1),
            0);
        QCOMPARE(answer(u"copy-over c.kodeks --coder Kari --json --passage "_s + uuid).value(u"copied").toInt(-1), 1);
        const QJsonObject again = answer(u"copy-over c.kodeks --coder Kari --json"_s);
        QCOMPARE(again.value(u"copied").toInt(-1), 0);
        for (const QJsonValue &place : again.value(u"places").toArray())
            QCOMPARE(place[u"state"].toString(), u"coded so"_s);
        QVERIFY(runLine(u"copy-over c.kodeks --coder Kari"_s).out.contains("coded so"));
        QVERIFY(run({u"check"_s, u"c.kodeks"_s}).exit == 0);
    }

    void whatCannotBeCopiedIsNamed()
    {
        const Ran coder = runLine(u"copy-over p.kodeks --coder Nobody"_s);
        QCOMPARE(coder.exit, 1);
        QVERIFY(coder.err.contains("Nobody"));
        const Ran letter = run({u"copy-over"_s, u"p.kodeks"_s, u"--coder"_s, u"Coder A"_s, u"--into"_s, u"no.txt"_s});
        QCOMPARE(letter.exit, 1);
        QVERIFY(letter.err.contains("no.txt"));
        const Ran passage = run({u"copy-over"_s, u"p.kodeks"_s, u"--coder"_s, u"Coder A"_s, u"--passage"_s, u"x"_s});
        QCOMPARE(passage.exit, 1);
        QVERIFY(passage.err.contains("“x”"));
    }

    void suggestionsAreAtMostThreeWithReasons()
    {
        const QJsonObject found
            = answer(u"suggest p.kodeks --letter velferdsetaten.txt --start 3000 --end 3200 --json"_s);
        for (const QString &kind : {u"task"_s, u"direction"_s, u"argument"_s}) {
            const QJsonArray all = found.value(kind).toArray();
            QVERIFY(!all.isEmpty() && all.size() <= 3);
            double before = all.at(0)[u"score"].toDouble();
            for (const QJsonValue &each : all) {
                QVERIFY(!each[u"id"].toString().isEmpty());
                QVERIFY(!each[u"why"].toString().isEmpty());
                QVERIFY(each[u"score"].toDouble() <= before);
                before = each[u"score"].toDouble();
            }
        }
        QCOMPARE(found.value(u"direction")[0][u"id"].toString(), u"D.ETAT.BYDEL");
        QVERIFY(runLine(u"suggest p.kodeks --letter velferdsetaten.txt --start 3000 --end 3200"_s)
                .out.contains("D.ETAT.BYDEL"));
    }

    void measuresHaveEachProtocolForEachCoder()
    {
        const QJsonArray protocols = answer(u"suggest p.kodeks --measure --json"_s).value(u"protocols").toArray();
        QStringList names;
        for (const QJsonValue &each : protocols) {
            names.append(each[u"name"].toString() + u'|' + each[u"coder"].toString());
            for (const QString &figure : {u"top1"_s, u"top3"_s, u"ceiling"_s}) {
                const double value = each[u"task"][figure].toDouble(-1);
                QVERIFY(value >= 0 && value <= 1);
            }
            QVERIFY(each[u"task"][u"top1"].toDouble() <= each[u"task"][u"top3"].toDouble());
            QVERIFY(each[u"direction"][u"top1"].toDouble() <= each[u"direction"][u"top3"].toDouble());
            qint64 missed = 0;
            for (const QString &why : {u"never-given"_s, u"lower"_s, u"untold"_s})
                missed += each[u"task_missed"][why].toInteger(-1);
            const double hit = each[u"task"][u"top3"].toDouble() * double(each[u"passages"].toInteger());
            QCOMPARE(missed, each[u"passages"].toInteger() - qRound64(hit)); // in the sample each passage has a task
        }
        QCOMPARE(names,
            (QStringList{u"leave-one-letter-out|Coder A"_s, u"as-one-codes|Coder A"_s, u"codebook-alone|Coder A"_s,
                u"leave-one-letter-out|Coder B"_s, u"as-one-codes|Coder B"_s, u"codebook-alone|Coder B"_s}));
        must(u"new empty.kodeks"_s);
        QVERIFY(answer(u"suggest empty.kodeks --measure --json"_s).value(u"protocols").toArray().isEmpty());
    }

    void whatIsNotAPlaceIsSaid()
    {
        QCOMPARE(runLine(u"suggest p.kodeks"_s).exit, 2);
        QCOMPARE(runLine(u"suggest p.kodeks --measure --letter a"_s).exit, 2);
        QCOMPARE(runLine(u"suggest p.kodeks --letter a --start 1"_s).exit, 2);
        const Ran unknown = runLine(u"suggest p.kodeks --letter a.txt --start 1 --end 2"_s);
        QCOMPARE(unknown.exit, 1);
        QVERIFY(unknown.err.contains("a.txt"));
    }

private:
    [[nodiscard]] QJsonObject answer(const QString &line, const QStringList &more = {}) const
    {
        const Ran ran = run(line.split(u' ') + more);
        if (ran.exit != 0)
            qWarning("%s", ran.err.constData());
        return QJsonDocument::fromJson(ran.out).object();
    }
};

KODEKS_TEST(TestCoverageCli)
#include "tst_coveragecli.moc"
