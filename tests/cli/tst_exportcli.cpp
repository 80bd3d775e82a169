// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commandtest.h"
#include "tests/support/files/xlsxreader.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestExportCli : public CommandTest
{
    Q_OBJECT

private slots:
    void initTestCase() { QCOMPARE(run({u"sample"_s, u"p.kodeks"_s}).exit, 0); }

    void theEndingChoosesTheFormat_data()
    {
        QTest::addColumn<QString>("out");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("workbook") << u"out.xlsx"_s << u"out.xlsx"_s << QByteArray("PK");
        QTest::newRow("ending in capitals") << u"OUT.XLSX"_s << u"OUT.XLSX"_s << QByteArray("PK");
        QTest::newRow("page") << u"out.html"_s << u"out.html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("printed page") << u"out.pdf"_s << u"out.pdf"_s << QByteArray("%PDF");
        QTest::newRow("document") << u"out.odt"_s << u"out.odt"_s << QByteArray("PK");
        QTest::newRow("folder") << u"analysis"_s << u"analysis/passages.csv"_s << QByteArray("passage_id,");
        QTest::newRow("folder once more") << u"analysis"_s << u"analysis/transfers.csv"_s << QByteArray("passage_id,");
        QTest::newRow("folder with a dot") << u"round.2/"_s << u"round.2/letters.csv"_s << QByteArray("letter,");
    }

    void theEndingChoosesTheFormat()
    {
        QFETCH(QString, out);
        QFETCH(QString, written);
        QFETCH(QByteArray, begins);
        const Ran ran = run({u"export"_s, u"p.kodeks"_s, out});
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(!ran.out.isEmpty(), begins.startsWith("%PDF")); // that it has no tags
        QCOMPARE(ran.exit, 0);
        QVERIFY(bytesOf(file(written)).startsWith(begins));
    }

    void aQueryRestrictsEveryFormAndIsSaid_data()
    {
        QTest::addColumn<QString>("out");
        QTest::addColumn<QString>("written");
        for (const QString &out : {u"some.csv"_s, u"some.json"_s, u"some.xlsx"_s, u"some.html"_s, u"some.odt"_s})
            QTest::newRow(qPrintable(out)) << out << out;
        QTest::newRow("folder") << u"some"_s << u"some/README.md"_s;
    }

    void aQueryRestrictsEveryFormAndIsSaid()
    {
        QFETCH(QString, out);
        QFETCH(QString, written);
        const QString query = u"task:Sykehjem kind:transfer"_s;
        const Ran ran = run({u"export"_s, u"p.kodeks"_s, out, u"--where"_s, query});
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(ran.exit, 0);
        const int wanted = run({u"query"_s, u"p.kodeks"_s, query, u"--count"_s}).out.trimmed().toInt();
        QVERIFY(wanted > 0);
        const QByteArray bytes = bytesOf(file(written));
        if (out.endsWith(u".csv")) {
            QCOMPARE(bytes, run({u"query"_s, u"p.kodeks"_s, query, u"--csv"_s, u"-"_s}).out);
        } else if (out.endsWith(u".json")) {
            QCOMPARE(bytes, run({u"query"_s, u"p.kodeks"_s, query, u"--json"_s}).out);
        } else if (out.endsWith(u".xlsx")) {
            const QList<Sheet> sheets = readXlsx(bytes);
            QCOMPARE(sheets.first().rows.size(), wanted + 1);
            QCOMPARE(sheets.last().cell(0, u"only"_s).text, query);
        } else if (out.endsWith(u".html")) {
            QVERIFY(bytes.contains(("<p>Only: " + query.toUtf8() + "</p>")));
            QCOMPARE(bytes.count("<p class=\"quote\""), wanted);
        } else if (out.endsWith(u".odt")) {
            QVERIFY(unzipped(bytes, u"content.xml"_s).contains("Only: " + query.toUtf8()));
        } else {
            QVERIFY(bytes.contains("\n    " + query.toUtf8() + "\n"));
            QVERIFY(bytesOf(file(u"some/datapackage.json"_s)).contains("kodeks_query"));
        }
    }

    void aQueryThatCannotBeFollowedIsRefusedAndWritesNothing_data()
    {
        QTest::addColumn<QString>("out");
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("a whole project") << u"no.qdpx"_s << u"task:Sykehjem"_s << 2 << QByteArray("always whole");
        QTest::newRow("no query") << u"no.html"_s << u"tsk:Sykehjem"_s << 1 << QByteArray("at sign 1");
    }

    void aQueryThatCannotBeFollowedIsRefusedAndWritesNothing()
    {
        QFETCH(QString, out);
        QFETCH(QString, query);
        QFETCH(QByteArray, said);
        const Ran ran = run({u"export"_s, u"p.kodeks"_s, out, u"--where"_s, query});
        QTEST(ran.exit, "exit");
        QVERIFY2(ran.err.contains(said), ran.err.constData());
        QVERIFY(!QFile::exists(file(out)));
    }

    void theWorkbookHasEveryPassageAsInTheCsv()
    {
        QCOMPARE(run({u"export"_s, u"p.kodeks"_s, u"all.xlsx"_s}).exit, 0);
        const QList<Sheet> sheets = readXlsx(bytesOf(file(u"all.xlsx"_s)));
        QCOMPARE(sheets.size(), 5); // passages, letters, codebook, memos, kinds of sender
        QCOMPARE(sheets.first().rows.size(), 240);
        const QByteArray csv = run({u"export"_s, u"p.kodeks"_s, u"-"_s}).out;
        qsizetype dates = 0;
        for (qsizetype row = 0; row < 239; ++row) {
            QVERIFY(csv.contains(sheets.first().cell(row, u"passage_id"_s).text.toUtf8()));
            const SheetCell dated = sheets.first().cell(row, u"dated"_s);
            QVERIFY2(dated.type.isEmpty() && (dated.text.isEmpty() || dated.text.startsWith(u"45"_s)),
                qPrintable(dated.text));
            dates += dated.text.isEmpty() ? 0 : 1;
            QVERIFY(sheets.first().cell(row, u"text"_s).text.size() > 0);
        }
        QVERIFY(dates > 0);
    }

    void whatCannotBeWrittenIsSaidAndNothingIsTouched_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char *name, const QString &words, int exit, const char *error) {
            QTest::newRow(name) << words.split(u' ') << exit << QByteArray(error);
        };
        row("one row per code in a workbook", u"export p.kodeks no.xlsx --long"_s, 2, "kodeks: ");
        row("dialect of a folder", u"export p.kodeks no/ --dialect excel"_s, 2, "kodeks: ");
        row("no such coder", u"export p.kodeks no.xlsx --coder Nobody"_s, 1, "kodeks: no.xlsx: ");
        row("no such coder for a printed page", u"export p.kodeks no.pdf --coder Nobody"_s, 1, "kodeks: no.pdf: ");
        row("no such coder for a folder", u"export p.kodeks no --coder Nobody"_s, 1, "kodeks: no: ");
        row("an unknown ending", u"export p.kodeks no.docx"_s, 1, "kodeks: no.docx: not supported yet");
        row("a folder of something else", u"export p.kodeks ."_s, 1, "kodeks: .: ");
    }

    void whatCannotBeWrittenIsSaidAndNothingIsTouched()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        QFETCH(QByteArray, error);
        const QStringList before = QDir(m_folder.path()).entryList();
        const Ran ran = run(words);
        QCOMPARE(ran.exit, exit);
        QVERIFY2(ran.err.startsWith(error), ran.err.constData());
        QCOMPARE(ran.err.count('\n'), 1);
        QCOMPARE(QDir(m_folder.path()).entryList(), before);
    }
};

KODEKS_TEST(TestExportCli)
#include "tst_exportcli.moc"
