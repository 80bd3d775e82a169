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

/// `kodeks agreement` on the Oslo 2024 sample.
class TestAgreementCli : public CommandTest
{
    Q_OBJECT

private:
    [[nodiscard]] Ran ask(const QString &options) const { return runLine(u"agreement p.kodeks "_s + options); }
    [[nodiscard]] QJsonObject json(const QString &options) const
    {
        return QJsonDocument::fromJson(ask(options + u" --json"_s).out).object();
    }

private slots:
    void initTestCase() { must(u"sample p.kodeks"_s); }

    void theTextSaysWhatTheFiguresStandOn()
    {
        const Ran ran = ask(u"--unit character --bootstrap 50 --seed 9"_s);
        QVERIFY2(ran.exit == 0, ran.err.constData());
        for (const char *said : {"Coder A, Coder B", "letters 5", "(character)", "kodeks 0.",
                 "percentile_bootstrap over letters; 50 resamples, seed 9", "gwet_ac1", "unreliable below 10 letters",
                 "undefined: Passages of Coder A"})
            QVERIFY2(ran.out.contains(said), said);
    }

    void aQueryIsFollowedAndRepeated()
    {
        const QString query = u"task:Sykehjem"_s;
        const Ran ran = run({u"agreement"_s, u"p.kodeks"_s, u"--where"_s, query, u"--json"_s});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        const QJsonObject report = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(report.value(u"where"_s).toString(), query);
        QCOMPARE(report.value(u"units"_s), json({}).value(u"units"_s));
        QJsonObject chosen = json(u"--codes T.HO.SYKEHJEM"_s);
        QVERIFY(!chosen.contains(u"where"_s));
        QCOMPARE(report.value(u"components"_s), chosen.value(u"components"_s));
        const Ran text = run({u"agreement"_s, u"p.kodeks"_s, u"--where"_s, query});
        QVERIFY(text.out.contains("only: task:Sykehjem"));
        const Ran refused = run({u"agreement"_s, u"p.kodeks"_s, u"--where"_s, u"coder:\"Coder A\""_s});
        QCOMPARE(refused.exit, 1);
        QVERIFY(refused.err.contains("Leave coders out"));
    }

    void theSameSeedGivesTheSameDocument()
    {
        const QString options = u"--bootstrap 40 --seed 3 --json"_s;
        QCOMPARE(ask(options).out, ask(options).out);
    }

    void lettersThatACoderHasNotBegunAreLeftOutUnlessAskedFor()
    {
        must(u"sample divided.kodeks"_s);
        write(u"unread.txt"_s, "Dette brevet har ingen lest. Det har to setninger.\n");
        must(u"import divided.kodeks unread.txt"_s);
        const auto told = [this](const QString &options) {
            return QJsonDocument::fromJson(runLine(u"agreement divided.kodeks --json "_s + options).out).object();
        };
        const QJsonObject shared = told({});
        QCOMPARE(shared[u"letters"].toInt(), 5);
        QCOMPARE(shared[u"components"], json({})[u"components"]);
        QCOMPARE(shared[u"letters_compared"][u"left_out"].toArray(), QJsonArray{u"unread.txt"_s});
        QVERIFY(shared[u"notes"][0].toString().startsWith(u"Letters compared: 5 of 6"_s));
        const QJsonObject all = told(u"--all-letters"_s);
        QCOMPARE(all[u"letters"].toInt(), 6);
        QCOMPARE(all[u"letters_compared"][u"rule"].toString(), u"all"_s);
        QVERIFY(runLine(u"agreement divided.kodeks"_s).out.contains("letters compared: 5 of 6 (begun_by_all)"));
    }

    void aCoderCanHaveAComma()
    {
        must(u"sample comma.kodeks"_s);
        QCOMPARE(run({u"export"_s, u"comma.kodeks"_s, u"a.csv"_s, u"--coder"_s, u"Coder A"_s}).exit, 0);
        QCOMPARE(run({u"import-passages"_s, u"comma.kodeks"_s, u"a.csv"_s, u"--coder"_s, u"Lie, Ola"_s}).exit, 0);
        for (const QString &coders : {u"Lie, Ola,Coder B"_s, u"[\"Lie, Ola\",\"Coder B\"]"_s}) {
            const Ran ran = run({u"agreement"_s, u"comma.kodeks"_s, u"--json"_s, u"--coders"_s, coders});
            QVERIFY2(ran.exit == 0, ran.err.constData());
            QCOMPARE(QJsonDocument::fromJson(ran.out)[u"coders"].toArray(), QJsonArray({u"Lie, Ola"_s, u"Coder B"_s}));
        }
        QCOMPARE(run({u"agreement"_s, u"comma.kodeks"_s, u"--coders"_s, u","_s}).exit, 2);
        QCOMPARE(run({u"agreement"_s, u"comma.kodeks"_s, u"--coders"_s, u"Lie"_s}).exit, 1);
    }

    void lettersCodesAndComponentsRestrict()
    {
        const QJsonObject whole = json({});
        const QJsonObject letter = json(u"--letters velferdsetaten.txt"_s);
        QCOMPARE(letter[u"letters"].toInt(), 1);
        QVERIFY(letter[u"units"].toInt() < whole[u"units"].toInt());
        const QJsonObject code = json(u"--codes T.HO.BPA"_s);
        QCOMPARE(code[u"components"][1][u"categories"].toInt(), 2);
        QVERIFY(code[u"components"][0][u"coded_by_all"].toInt() < whole[u"components"][0][u"coded_by_all"].toInt());
        QCOMPARE(json(u"--components task,from"_s)[u"components"].toArray().size(), 2);
    }

    void oneLetterDividesTheText()
    {
        const QJsonObject unitizing = json(u"--letters assistermeg.txt --unit character"_s)[u"unitizing"][0].toObject();
        QVERIFY(unitizing[u"u_alpha"].isDouble() && unitizing[u"cu_alpha"].isDouble());
    }

    void aReportIsWrittenByItsEnding_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("page") << u"r.html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("for print") << u"r.pdf"_s << QByteArray("%PDF-1.");
        QTest::newRow("table") << u"r.csv"_s << QByteArray("component,code_id,code,compared_on,statistic,value,lo,hi");
        QTest::newRow("document") << u"r.json"_s << QByteArray("{");
    }

    void aReportIsWrittenByItsEnding()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begin);
        const Ran ran = ask(u"--report "_s + name);
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QVERIFY(bytesOf(file(name)).startsWith(begin));
    }

    void thePageIsOneInEitherLanguage()
    {
        for (const char *language : {"en", "nb"}) {
            QCOMPARE(ask(u"--bootstrap 20 --report one.pdf --language "_s + QString::fromLatin1(language)).exit, 0);
            QCOMPARE(bytesOf(file(u"one.pdf"_s)).count("/Type /Page\n"), 1);
        }
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("exit");
        QTest::newRow("no such letter") << u"--letters none.txt"_s << 1;
        QTest::newRow("no such code") << u"--codes T.NONE"_s << 1;
        QTest::newRow("no such component") << u"--components actor"_s << 2;
        QTest::newRow("no such ending") << u"--report r.odt"_s << 2;
        QTest::newRow("no such folder") << u"--report nowhere/r.pdf"_s << 1;
        QTest::newRow("no such language") << u"--language fr"_s << 2;
        QTest::newRow("no resamples") << u"--bootstrap 0"_s << 2;
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(QString, options);
        const Ran ran = ask(options);
        QTEST(ran.exit, "exit");
        QVERIFY(ran.err.startsWith("kodeks: "));
        QCOMPARE(ran.err.count('\n'), 1);
    }
};

KODEKS_TEST(TestAgreementCli)
#include "tst_agreementcli.moc"
