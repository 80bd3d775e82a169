// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commandtest.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// The commands that say what is proposed, decided, counted and asked, on the Oslo sample.
class TestRecordsCli : public CommandTest
{
    Q_OBJECT

private:
    [[nodiscard]] QJsonArray listed(const QString &what) const
    {
        const Ran ran = run({u"list"_s, u"p.kodeks"_s, what, u"--json"_s});
        return QJsonDocument::fromJson(ran.out).array();
    }
    [[nodiscard]] QJsonObject answer(const QString &words) const
    {
        return QJsonDocument::fromJson(runLine(words).out).object();
    }
    /// The one of a sender and task.
    [[nodiscard]] QJsonObject position(const QString &sender, const QString &task) const
    {
        for (const QJsonValue &each : answer(u"positions p.kodeks --json"_s).value("positions"_L1).toArray()) {
            if (each[u"sender"] == sender && each[u"task_id"] == task)
                return each.toObject();
        }
        return {};
    }

private slots:
    void init()
    {
        QFile::remove(file(u"p.kodeks"_s));
        must(u"sample p.kodeks"_s);
    }

    void aProposalComesFromATable()
    {
        write(u"t.csv"_s, "Oppgave;Retning\nT.HO.BPA;uendret\nBooppfølging;bydel > foretak\n");
        QVERIFY(runLine(u"import-proposal p.kodeks t.csv --dry-run"_s).out.contains("nothing was changed"));
        QVERIFY(listed(u"task-proposals"_s).isEmpty());
        must(u"import-proposal p.kodeks t.csv"_s);
        const QJsonArray standpoints
            = answer(u"positions p.kodeks --standpoints --json"_s).value("standpoints"_L1).toArray();
        QMap<QString, int> senders;
        for (const QJsonValue &each : standpoints) {
            QCOMPARE(each["senders"_L1].toArray().size(), each["count"_L1].toInt());
            QVERIFY(each["standpoint"_L1].toString() != u"for"_s || !each["proposed_id"_L1].isNull());
            senders[each["task_id"_L1].toString()] += each["count"_L1].toInt();
        }
        QVERIFY(senders.size() > 10);
        QCOMPARE(QSet<int>(senders.cbegin(), senders.cend()), QSet<int>{5}); // each sender has one
        QCOMPARE(listed(u"task-proposals"_s),
            (QJsonArray{
                QJsonObject{{u"task"_s, u"T.HO.BPA"_s}, {u"task_name"_s, u"Brukerstyrt personlig assistanse (BPA)"_s},
                    {u"direction"_s, u"D.UENDRET"_s}, {u"direction_name"_s, u"unchanged"_s}},
                QJsonObject{{u"task"_s, u"T.BO.OPPFOLGING"_s}, {u"task_name"_s, u"Booppfølging"_s},
                    {u"direction"_s, u"D.BYDEL.FORETAK"_s}, {u"direction_name"_s, u"bydel → foretak"_s}}}));
        QVERIFY(run({u"list"_s, u"p.kodeks"_s, u"journal"_s}).out.contains("proposed for 2 task"));
    }

    void aDecisionStandsInThePositions()
    {
        const QJsonObject before = position(u"Velferdsetaten"_s, u"T.BO.FREMSKAFFE"_s);
        QVERIFY(before.value("conflict"_L1).toBool() && before.value("decision"_L1).isNull());
        write(u"d.csv"_s,
            "avsender,oppgave,retning,merknad\nvelferdsetaten,T.BO.FREMSKAFFE,bydel → foretak,Sies sist\n"
            "LO Kommune Oslo,T.GEN,-,\n");
        const Ran ran = run({u"import-decisions"_s, u"p.kodeks"_s, u"d.csv"_s, u"--coder"_s, u"Coder B"_s});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        const QJsonObject decision
            = position(u"Velferdsetaten"_s, u"T.BO.FREMSKAFFE"_s).value("decision"_L1).toObject();
        QCOMPARE(decision.value("direction_id"_L1), QJsonValue(u"D.BYDEL.FORETAK"_s));
        QCOMPARE(decision.value("note"_L1), QJsonValue(u"Sies sist"_s));
        QCOMPARE(decision.value("by"_L1), QJsonValue(u"Coder B"_s));
        QVERIFY(QDateTime::fromString(decision.value("at"_L1).toString(), Qt::ISODate).isValid());
        const QJsonObject none = position(u"LO Kommune Oslo"_s, u"T.GEN"_s).value("decision"_L1).toObject();
        QVERIFY(none.contains("direction_id"_L1) && none.value("direction_id"_L1).isNull());
        QCOMPARE(listed(u"decisions"_s).size(), 2);
    }

    void lettersThatDoNotCountLeaveTheFigures()
    {
        write(u"s.csv"_s, "brev,status,teller\nvelferdsetaten.txt,vedlegg,nei\nassistermeg.txt,for sent,\n");
        must(u"import-standing p.kodeks s.csv"_s);
        QCOMPARE(listed(u"standing"_s),
            (QJsonArray{
                QJsonObject{{u"letter"_s, u"assistermeg.txt"_s}, {u"standing"_s, u"late"_s}, {u"counts"_s, u"yes"_s}},
                QJsonObject{
                    {u"letter"_s, u"velferdsetaten.txt"_s}, {u"standing"_s, u"appendix"_s}, {u"counts"_s, u"no"_s}}}));
        const QJsonObject told = answer(u"transfers p.kodeks --json"_s);
        QCOMPARE(told.value("passages"_L1).toInt(), 239 - 118);
        QCOMPARE(told.value("not_counted"_L1).toArray(), QJsonArray{u"velferdsetaten.txt"_s});
        QVERIFY(runLine(u"transfers p.kodeks"_s).out.contains("letters that do not count: velferdsetaten.txt"));
    }

    void whoWasAskedIsComparedWithWhoAnswered()
    {
        write(u"a.csv"_s, "Navn\nvelferdsetaten\nBydel Sagene\n");
        must(u"import-asked p.kodeks a.csv"_s);
        QCOMPARE(listed(u"asked"_s),
            (QJsonArray{QJsonObject{{u"name"_s, u"Bydel Sagene"_s}, {u"answered"_s, u"no"_s}},
                QJsonObject{{u"name"_s, u"velferdsetaten"_s}, {u"answered"_s, u"yes"_s}}}));
    }

    void whatASenderAnswersCanBeSet()
    {
        const QJsonArray found = answer(u"answers p.kodeks --json"_s).value("answers"_L1).toArray();
        const auto silent
            = std::ranges::find_if(found, [](const QJsonValue &each) { return each[u"answer"] == u"silent"_s; });
        QVERIFY(silent != found.end());
        const QString sender = (*silent)[u"sender"].toString();
        const QString question = (*silent)[u"question"].toString();
        const auto now = [&] {
            for (const QJsonValue &each : answer(u"answers p.kodeks --json"_s).value("answers"_L1).toArray()) {
                if (each[u"sender"] == sender && each[u"question"] == question)
                    return each.toObject();
            }
            return QJsonObject();
        };
        const QByteArray row = u"\"%1\",\"%2\","_s.arg(sender.toUpper(), question).toUtf8();
        write(u"a.csv"_s, "avsender,spørsmål,svar\n" + row + "svart\n");
        must(u"import-answers p.kodeks a.csv"_s);
        QCOMPARE(now().value("answer"_L1), QJsonValue(u"answered"_s));
        QCOMPARE(now().value("found"_L1), QJsonValue(u"silent"_s));
        QCOMPARE(listed(u"answers"_s).size(), 1);
        write(u"a.csv"_s, "avsender,spørsmål,svar\n" + row + "-\n");
        must(u"import-answers p.kodeks a.csv"_s);
        QCOMPARE(now().value("answer"_L1), QJsonValue(u"silent"_s));
        QVERIFY(listed(u"answers"_s).isEmpty());
    }

    void wordsForNumbersAreShownAndChanged()
    {
        QVERIFY(listed(u"number-words"_s)
                .contains(QJsonObject{{u"when"_s, u">50"_s}, {u"nb"_s, u"flertallet"_s}, {u"nn"_s, u"fleirtalet"_s},
                    {u"en"_s, u"the majority"_s}}));
        write(u"w.csv"_s, "when,nb,nn,en\nall,samtlige,samtlege,every one\n");
        must(u"import-number-words p.kodeks w.csv"_s);
        QCOMPARE(listed(u"number-words"_s).size(), 1);
    }

    void aRowThatCannotBeTakenChangesNothing_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char *name, const QString &command, const QByteArray &table, const QByteArray &said) {
            QTest::newRow(name) << command << table << said;
        };
        row("no task", u"import-proposal"_s, "task,direction\nT.HO.BPA,D.UENDRET\nX,D.UENDRET\n", "row 3");
        row("a group", u"import-proposal"_s, "task,direction\nBolig,D.UENDRET\n", "“Bolig”");
        row("no direction", u"import-proposal"_s, "task,direction\nT.HO.BPA,opp > ned\n", "“opp > ned”");
        row("unclear", u"import-proposal"_s, "task,direction\nT.HO.BPA,uklart\n", "unclear");
        row("twice", u"import-proposal"_s, "task,direction\nT.HO.BPA,uendret\nT.HO.BPA,uendret\n", "row 3");
        row("no column", u"import-proposal"_s, "task\nT.HO.BPA\n", "“direction”");
        row("no contradiction", u"import-decisions"_s, "sender,task,direction\nUKE,T.GEN,-\n", "“UKE”");
        row("no letter", u"import-standing"_s, "letter,standing\nx.txt,late\n", "“x.txt”");
        row("no standing", u"import-standing"_s, "letter,standing\nvelferdsetaten.txt,early\n", "“early”");
        row("neither yes nor no", u"import-standing"_s, "letter,counts\nvelferdsetaten.txt,perhaps\n", "“perhaps”");
        row("no such sender", u"import-answers"_s, "sender,question,answer\nNobody,a,silent\n", "“Nobody”");
        row("no such question", u"import-answers"_s, "sender,question,answer\nVelferdsetaten,Hvorfor det?,silent\n",
            "“Hvorfor det?”");
        row("no names", u"import-asked"_s, "x\ny\n", "“name”");
        row("no share", u"import-number-words"_s, "when,nb,nn,en\nmany,a,b,c\n", "“many”");
    }

    void aRowThatCannotBeTakenChangesNothing()
    {
        QFETCH(QString, command);
        QFETCH(QByteArray, table);
        QFETCH(QByteArray, said);
        write(u"t.csv"_s, table);
        const QByteArray before = run({u"list"_s, u"p.kodeks"_s, u"journal"_s}).out;
        const Ran ran = run({command, u"p.kodeks"_s, u"t.csv"_s});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.count('\n') == 1 && ran.err.contains(said), ran.err.constData());
        QCOMPARE(run({u"list"_s, u"p.kodeks"_s, u"journal"_s}).out, before);
    }
};

KODEKS_TEST(TestRecordsCli)
#include "tst_recordscli.moc"
