// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reports/workbook.h"
#include "tests/support/commandtest.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const Ran &ran)
{
    return QJsonDocument::fromJson(ran.out).object();
}

const QByteArray oneLetter
    = "file;Avsender;Type;Dato\nLETTER-A;Oslo legevakt;etat;17.4.2024\nno such letter;x;y;1.1.2024\n";

} // namespace

class TestFactsCli : public CommandTest
{
    Q_OBJECT

private:
    [[nodiscard]] QJsonObject listed(const QString &letter) const
    {
        const Ran ran = run({u"list"_s, u"p.kodeks"_s, u"letters"_s, u"--json"_s});
        for (const QJsonValue &value : QJsonDocument::fromJson(ran.out).array()) {
            if (value.toObject().value("letter"_L1) == letter)
                return value.toObject();
        }
        return {};
    }

private slots:
    void init()
    {
        QFile::remove(m_folder.filePath(u"p.kodeks"_s));
        write(u"letter-a.txt"_s, "The first letter.");
        write(u"letter-b.txt"_s, "The second letter.");
        QCOMPARE(run({u"new"_s, u"p.kodeks"_s}).exit, 0);
        QCOMPARE(run({u"import"_s, u"p.kodeks"_s, u"letter-a.txt"_s, u"letter-b.txt"_s}).exit, 0);
    }

    void aTableOfAnswersIsLettersAndOneOfFactsIsNone()
    {
        write(u"svar.csv"_s, "Hvem,Punkt\nFjellby,Ja\nNordby,Nei\n");
        write(u"facts.csv"_s, oneLetter);
        const Ran asText = run({u"import"_s, u"p.kodeks"_s, u"svar.csv"_s, u"--no-tables"_s});
        QVERIFY2(asText.exit == 0 && asText.out.contains("imported svar.csv\n"), asText.err.constData());
        const Ran ran = run({u"import"_s, u"p.kodeks"_s, u"svar.csv"_s, u"facts.csv"_s, u"--column"_s,
            u"punkt=question"_s, u"--column"_s, u"Hvem=sender"_s});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QVERIFY(ran.out.contains("imported svar.csv:2") && ran.out.contains("import-facts"));
        QCOMPARE(listed(u"svar.csv:3"_s).value("sender"_L1).toString(), u"Nordby"_s);
        QCOMPARE(run({u"import"_s, u"p.kodeks"_s, u"svar.csv"_s, u"--column"_s, u"punkt=noe"_s}).exit, 2);
        const Ran missing = run({u"import"_s, u"p.kodeks"_s, u"svar.csv"_s, u"--column"_s, u"annet=text"_s});
        QVERIFY(missing.exit == 1 && missing.err.contains("annet"));
    }

    void aTableDescribesLetters()
    {
        write(u"t.csv"_s, oneLetter);
        const Ran ran = run({u"import-facts"_s, u"p.kodeks"_s, u"t.csv"_s});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QVERIFY(ran.out.contains("letter-a.txt: Type: “etat”"));
        QVERIFY(ran.out.contains("line 3") && ran.out.contains("no such letter"));
        QVERIFY(ran.out.contains("letters changed: 1; values changed: 3; rows left out: 1"));
        const QJsonObject letter = listed(u"letter-a.txt"_s);
        QCOMPARE(letter.value("sender"_L1).toString(), u"Oslo legevakt"_s);
        QCOMPARE(letter.value("dated"_L1).toString(), u"2024-04-17"_s);
        QCOMPARE(letter.value("attributes"_L1).toObject(), (QJsonObject{{u"Type"_s, u"etat"_s}}));
        QCOMPARE(listed(u"letter-b.txt"_s).value("attributes"_L1).toObject(), QJsonObject());
        QVERIFY(run({u"list"_s, u"p.kodeks"_s, u"journal"_s}).out.contains("by a table"));
    }

    void whatIsDoubtfulIsShownWithItsLineAndAccepted()
    {
        write(u"kari.txt"_s, "H\u00f8ringssvar om oppgaver\n\nJeg er enig.\n\nHilsen\nKari Nordmann\nr\u00e5dgiver\n");
        QCOMPARE(run({u"import"_s, u"p.kodeks"_s, u"kari.txt"_s}).exit, 0);
        const Ran shown = run({u"list"_s, u"p.kodeks"_s, u"proposals"_s, u"--json"_s});
        const QJsonObject proposal = QJsonDocument::fromJson(shown.out).array().at(0).toObject();
        QCOMPARE(proposal.value("fact"_L1).toString(), u"sender"_s);
        QCOMPARE(proposal.value("line"_L1).toString(), u"Kari Nordmann"_s);
        QCOMPARE(listed(u"kari.txt"_s).value("sender"_L1), QJsonValue());
        QCOMPARE(run({u"accept"_s, u"p.kodeks"_s, u"--fact"_s, u"colour"_s}).exit, 2);
        const Ran accepted = run({u"accept"_s, u"p.kodeks"_s, u"--letter"_s, u"kari.txt"_s});
        QVERIFY2(accepted.exit == 0 && accepted.out.contains("sender: “Kari Nordmann”"), accepted.err.constData());
        QCOMPARE(listed(u"kari.txt"_s).value("sender"_L1).toString(), u"Kari Nordmann"_s);
        const Ran facts = run({u"list"_s, u"p.kodeks"_s, u"facts"_s});
        QVERIFY(facts.out.contains("kari.txt\tsubject\tHøringssvar om oppgaver\tfound\tHøringssvar om oppgaver"));
        QCOMPARE(QJsonDocument::fromJson(run({u"list"_s, u"p.kodeks"_s, u"proposals"_s, u"--json"_s}).out).array(),
            QJsonArray());
    }

    void aWorkbookDoesTheSame()
    {
        using enum TableField::Type;
        Workbook workbook;
        QVERIFY(workbook.beginSheet(
            u"Brev"_s, {{u"Fil"_s, Text, 9, {}}, {u"Dato"_s, Date, 9, {}}, {u"Antall"_s, Integer, 9, {}}}));
        QVERIFY(workbook.addRow({u"letter-b.txt"_s, u"2024-04-17"_s, u"12"_s}));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(workbook.finish(buffer));
        write(u"t.xlsx"_s, buffer.data());
        const QJsonObject told = object(run({u"import-facts"_s, u"p.kodeks"_s, u"t.xlsx"_s, u"--json"_s}));
        QCOMPARE(told.value("values"_L1).toInt(), 2);
        QCOMPARE(listed(u"letter-b.txt"_s).value("dated"_L1).toString(), u"2024-04-17"_s);
        QCOMPARE(listed(u"letter-b.txt"_s).value("attributes"_L1).toObject(), (QJsonObject{{u"Antall"_s, u"12"_s}}));
    }

    void aDryRunTellsAndChangesNothing()
    {
        write(u"t.csv"_s, oneLetter);
        const Ran ran = run({u"import-facts"_s, u"p.kodeks"_s, u"t.csv"_s, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(ran.exit, 0);
        const QJsonObject told = object(ran);
        QCOMPARE(told.value("changed"_L1), QJsonValue(false));
        QCOMPARE(told.value("rows"_L1).toInt(), 2);
        QCOMPARE(told.value("matched"_L1).toInt(), 1);
        QCOMPARE(told.value("letters"_L1).toInt(), 1);
        QCOMPARE(told.value("unmatched"_L1).toArray().size(), 1);
        const QJsonArray changes = told.value("changes"_L1).toArray();
        QCOMPARE(changes.size(), 3);
        QCOMPARE(changes.at(0).toObject(),
            (QJsonObject{{u"letter"_s, u"letter-a.txt"_s}, {u"fact"_s, u"sender"_s}, {u"attribute"_s, QJsonValue()},
                {u"before"_s, QJsonValue()}, {u"after"_s, u"Oslo legevakt"_s}}));
        QCOMPARE(changes.at(1).toObject().value("attribute"_L1).toString(), u"Type"_s);
        QVERIFY(
            run({u"import-facts"_s, u"p.kodeks"_s, u"t.csv"_s, u"--dry-run"_s}).out.contains("nothing was changed"));
        QCOMPARE(listed(u"letter-a.txt"_s).value("attributes"_L1).toObject(), QJsonObject());
    }

    void whatCannotBeTakenFailsAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("a date") << QByteArray("file,type,date\nletter-b,x,1.1.2024\nletter-a,x,soon\n")
                                << QByteArray("soon");
        QTest::newRow("a contradiction") << QByteArray("file,type\nletter-a,x\nletter-a.txt,y\n")
                                         << QByteArray("line 2");
        QTest::newRow("no letter found") << QByteArray("file,type\nnobody,x\n") << QByteArray("No row");
        QTest::newRow("no column of letters") << QByteArray("kind,type\nletter-a,x\n") << QByteArray("“file”");
        QTest::newRow("no table") << QByteArray("PK\x03\x04 and nothing more") << QByteArray("damaged");
    }

    void whatCannotBeTakenFailsAndChangesNothing()
    {
        QFETCH(QByteArray, table);
        QFETCH(QByteArray, said);
        write(u"t.csv"_s, table);
        for (const QStringList &more : {QStringList(), QStringList{u"--json"_s}, QStringList{u"--dry-run"_s}}) {
            const Ran ran = run(QStringList{u"import-facts"_s, u"p.kodeks"_s, u"t.csv"_s} + more);
            QCOMPARE(ran.exit, 1);
            QVERIFY2(ran.err.startsWith("kodeks: t.csv: ") && ran.err.count('\n') == 1 && ran.err.contains(said),
                ran.err.constData());
        }
        QCOMPARE(listed(u"letter-a.txt"_s).value("attributes"_L1).toObject(), QJsonObject());
        QCOMPARE(listed(u"letter-b.txt"_s).value("attributes"_L1).toObject(), QJsonObject());
    }

    void wrongUseIsTold_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::newRow("no table") << QStringList{u"import-facts"_s, u"p.kodeks"_s} << 2;
        QTest::newRow("an option that is none")
            << QStringList{u"import-facts"_s, u"p.kodeks"_s, u"t.csv"_s, u"--all"_s} << 2;
        QTest::newRow("a table that is not there") << QStringList{u"import-facts"_s, u"p.kodeks"_s, u"gone.csv"_s} << 1;
        QTest::newRow("a project that is not there")
            << QStringList{u"import-facts"_s, u"gone.kodeks"_s, u"t.csv"_s} << 1;
    }

    void wrongUseIsTold()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        const Ran ran = run(words);
        QCOMPARE(ran.exit, exit);
        QVERIFY(!ran.err.isEmpty());
        QVERIFY(ran.out.isEmpty());
    }
};

KODEKS_TEST(TestFactsCli)
#include "tst_factscli.moc"
