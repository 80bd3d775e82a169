// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scans/scanlanguages.h"
#include "tests/support/commandtest.h"
#include "tests/support/files/csvrows.h"
#include "tests/support/files/documents.h"
#include "tests/support/projects/olderproject.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// The rows without what may differ between two projects of the same coding.
/// The rows in an order of their own: passages of one place stand in that of their ids.
QByteArray withoutIdsAndTimes(const QByteArray &csv)
{
    QByteArrayList rows;
    for (const auto &row : csvRows(csv)) {
        QByteArray text;
        QStringList keys = row.keys();
        keys.sort();
        for (const QString &key : keys) {
            if (key != u"passage_id" && key != u"created_at" && key != u"modified_at")
                text += (key + u'=' + row.value(key) + u'\n').toUtf8();
        }
        rows.append(text);
    }
    std::ranges::sort(rows);
    return rows.join();
}

} // namespace

class TestCli : public CommandTest
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Ran ran = run({u"sample"_s, u"p.kodeks"_s});
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(ran.exit, 0);
    }

    void anOlderProjectIsBroughtUpToDateByWhatChangesIt()
    {
        QCOMPARE(run({u"sample"_s, u"older.kodeks"_s}).exit, 0);
        const Ran letters = run({u"list"_s, u"older.kodeks"_s, u"letters"_s});
        QCOMPARE(run({u"export"_s, u"older.kodeks"_s, u"older.csv"_s, u"--coder"_s, u"Coder A"_s}).exit, 0);
        makeOlder(file(u"older.kodeks"_s));
        const Ran refused = run({u"list"_s, u"older.kodeks"_s, u"letters"_s});
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.err.contains("older Kodeks"), refused.err.constData());
        const Ran changed = run({u"import-passages"_s, u"older.kodeks"_s, u"older.csv"_s, u"--coder"_s, u"Coder A"_s});
        QCOMPARE(changed.err, QByteArray());
        QCOMPARE(changed.exit, 0);
        QCOMPARE(run({u"list"_s, u"older.kodeks"_s, u"letters"_s}).out, letters.out);
        QCOMPARE(run({u"check"_s, u"older.kodeks"_s}).exit, 0);
    }

    void theSampleExportsBothCodingsExactly()
    {
        QCOMPARE(run({u"export"_s, u"p.kodeks"_s, u"out.csv"_s}).exit, 0);
        const CsvRows rows = csvRows(bytesOf(file(u"out.csv"_s)));
        QCOMPARE(rows.size(), 239);
        for (const auto &[name, coder] :
            {std::pair{u"coder-a.csv"_s, u"Coder A"_s}, {u"coder-b.csv"_s, u"Coder B"_s}}) {
            QStringList expected;
            for (const auto &row : csvRows(sourceBytes(u"resources/sample/"_s + name))) {
                expected.append(QStringList{row.value(u"letter"_s), row.value(u"start"_s), row.value(u"end"_s),
                    row.value(u"text"_s), row.value(u"task"_s), row.value(u"direction"_s), row.value(u"arguments"_s),
                    row.value(u"certainty"_s), row.value(u"memo"_s)}
                        .join(u'\x1f'));
            }
            QStringList found;
            for (const auto &row : rows) {
                if (row.value(u"coder"_s) == coder) {
                    found.append(QStringList{row.value(u"letter"_s), row.value(u"start"_s), row.value(u"end"_s),
                        row.value(u"text"_s), row.value(u"task_id"_s), row.value(u"direction_id"_s),
                        row.value(u"arguments"_s), row.value(u"certainty"_s), row.value(u"memo"_s)}
                            .join(u'\x1f'));
                }
            }
            expected.sort();
            found.sort();
            QVERIFY(!expected.isEmpty());
            QCOMPARE(found, expected);
        }
    }

    void theHeaderIsAsPromised()
    {
        const QByteArray csv = run({u"export"_s, u"p.kodeks"_s, u"-"_s}).out;
        QCOMPARE(csv.left(csv.indexOf("\r\n")),
            QByteArray(
                "passage_id,letter,sender,dated,question,coder,start,end,text,task_id,task,task_path,direction_id,"
                "direction,from_actor,to_actor,"
                "arguments,certainty,memo,created_at,modified_at,letter_sha256"));
        const QByteArray longForm = run({u"export"_s, u"p.kodeks"_s, u"-"_s, u"--long"_s}).out;
        QCOMPARE(longForm.left(longForm.indexOf("\r\n")),
            QByteArray("passage_id,letter,coder,start,end,text,dimension,code_id,code"));
    }

    void exportImportExportGivesTheSameBut()
    {
        QCOMPARE(run({u"codebook"_s, u"p.kodeks"_s, u"book.json"_s}).exit, 0);
        QCOMPARE(run({u"new"_s, u"again.kodeks"_s, u"--codebook"_s, u"book.json"_s}).exit, 0);
        QCOMPARE(run({u"new"_s, u"third.kodeks"_s, u"--codebook"_s, u"again.kodeks"_s}).exit, 0);
        QCOMPARE(run({u"list"_s, u"third.kodeks"_s, u"tasks"_s, u"--json"_s}).out,
            run({u"list"_s, u"again.kodeks"_s, u"tasks"_s, u"--json"_s}).out);
        const Ran imported = run({u"import"_s, u"again.kodeks"_s, sourcePath(u"resources/sample/letters"_s)});
        QCOMPARE(imported.exit, 0);
        QVERIFY(imported.out.contains("5 imported, 0 skipped, 0 refused"));
        for (const QString &dialect : {u"rfc"_s, u"excel"_s}) {
            QCOMPARE(run({u"export"_s, u"p.kodeks"_s, dialect + u".csv"_s, u"--coder"_s, u"Coder A"_s, u"--dialect"_s,
                             dialect})
                         .exit,
                0);
            const QString coder = u"Coder A"_s;
            const QString project = dialect + u".kodeks"_s;
            QVERIFY(QFile::copy(file(u"again.kodeks"_s), file(project)));
            const Ran passages = run({u"import-passages"_s, project, dialect + u".csv"_s, u"--coder"_s, coder});
            QCOMPARE(passages.err, QByteArray());
            QCOMPARE(passages.exit, 0);
            const QByteArray first = run({u"export"_s, u"p.kodeks"_s, u"-"_s, u"--coder"_s, coder}).out;
            const QByteArray second = run({u"export"_s, project, u"-"_s, u"--coder"_s, coder}).out;
            QCOMPARE(withoutIdsAndTimes(second), withoutIdsAndTimes(first));
            QCOMPARE(run({u"check"_s, project}).exit, 0);
        }
    }

    void theSameLettersAreSkipped()
    {
        QVERIFY(QFile::copy(file(u"p.kodeks"_s), file(u"skip.kodeks"_s)));
        const Ran ran = run({u"import"_s, u"skip.kodeks"_s, sourcePath(u"resources/sample/letters"_s)});
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.contains("0 imported, 5 skipped, 0 refused"));
    }

    void whatCannotBeReadIsRefusedWhileTheOthersGoIn()
    {
        QDir(m_folder.path()).mkdir(u"mixed"_s);
        write(u"mixed/good.txt"_s, "Et brev.");
        write(u"mixed/empty.txt"_s, "");
        write(u"mixed/binary.txt"_s, QByteArray("ab\0cd", 5));
        write(u"mixed/scan.pdf"_s, "%PDF-1.7\n...");
        write(u"mixed/latin.txt"_s,
            "Bl\xe5"
            "b\xe6r og sm\xf8r til bydelene i Oslo");
        QCOMPARE(run({u"new"_s, u"mixed.kodeks"_s}).exit, 0);
        const Ran ran = run({u"import"_s, u"mixed.kodeks"_s, u"mixed"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.out.contains("2 imported, 0 skipped, 3 refused"), ran.out.constData());
    }

    void aScanIsRecognisedIfThatIsAskedFor()
    {
        write(u"page.png"_s, scanOf({u"Bydelen mener at ansvaret"_s, u"bør ligge i bydelen."_s}));
        must(u"new scans.kodeks"_s);
        const Ran left = runLine(u"import scans.kodeks page.png"_s);
        QCOMPARE(left.exit, 1);
        QVERIFY2(
            left.out.contains("“page.png” is a picture") && left.out.contains("--recognise"), left.out.constData());
        const Ran without = runWith({{u"TESSDATA_PREFIX"_s, m_folder.path()}},
            {u"import"_s, u"scans.kodeks"_s, u"page.png"_s, u"--languages"_s, u"nb,en"_s});
        QCOMPARE(without.exit, 1);
        QVERIFY2(without.err.contains("tesseract-ocr-nor, tesseract-ocr-eng"), without.err.constData());
        if (!recognitionLanguages().contains(u"nor"_s))
            QSKIP("The Norwegian data is not installed.");
        const Ran ran = runLine(u"import scans.kodeks page.png --recognise --report scans.csv"_s);
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.out.contains("imported page.png\nremark page.png: Its text was recognised (Norwegian): 8 words"),
            ran.out.constData());
        QVERIFY(bytesOf(file(u"scans.csv"_s)).contains("Its text was recognised"));
        QVERIFY(runLine(u"search scans.kodeks ansvaret"_s).out.contains("page.png"));
        must(u"check scans.kodeks"_s);
    }

    void aPdfWithFarTooMuchInItIsRefusedWhileTheOthersGoIn()
    {
        QDir(m_folder.path()).mkdir(u"pdfs"_s);
        write(u"pdfs/large.pdf"_s,
            "%PDF-1.4\n4 0 obj<<>>stream\n" + QByteArray("q Q ").repeated(3 * 1024 * 1024 + 1)
                + "\nendstream endobj\n");
        write(u"pdfs/good.pdf"_s, pdfOf({{u"Bydelen svarer."_s}}));
        must(u"new pdfs.kodeks"_s);
        const Ran ran = run({u"import"_s, u"pdfs.kodeks"_s, u"pdfs"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.out.contains("1 imported, 0 skipped, 1 refused"), ran.out.constData());
        QVERIFY2(ran.out.contains("“large.pdf” has far more in it than a letter can have, or takes too long to read"),
            ran.out.constData());
    }

    void theReportOfAnImportTellsOfProjectsToo_data()
    {
        QTest::addColumn<QString>("paths");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QStringList>("outcomes"); // of the report, "outcome file"
        const QStringList letters{u"imported velferdsetaten.txt"_s, u"remark study.qdpx"_s};
        QTest::newRow("a project") << u"study.qdpx"_s << 0 << letters;
        QTest::newRow("a project twice") << u"study.qdpx study.qdpx"_s << 0
                                         << letters + QStringList{u"skipped velferdsetaten.txt"_s};
        QTest::newRow("a project and a letter")
            << u"study.qdpx extra.txt"_s << 0 << letters + QStringList{u"imported extra.txt"_s};
        QTest::newRow("a project that cannot be read")
            << u"broken.qdpx"_s << 1 << QStringList{u"refused broken.qdpx"_s};
    }

    void theReportOfAnImportTellsOfProjectsToo()
    {
        QFETCH(QString, paths);
        QFETCH(int, exit);
        QFETCH(QStringList, outcomes);
        must(u"export p.kodeks study.qdpx"_s);
        write(u"broken.qdpx"_s, "PK\x03\x04 and no more");
        write(u"extra.txt"_s, "Et brev til.\n");
        QFile::remove(file(u"into.kodeks"_s));
        QFile::remove(file(u"report.csv"_s));
        must(u"new into.kodeks"_s);
        const Ran ran = runLine(u"import into.kodeks %1 --report report.csv"_s.arg(paths));
        QVERIFY2(ran.exit == exit, ran.err.constData());
        QStringList found;
        for (const auto &row : csvRows(bytesOf(file(u"report.csv"_s))))
            found.append(row.value(u"outcome"_s) + u' ' + row.value(u"file"_s));
        for (const QString &outcome : std::as_const(outcomes))
            QVERIFY2(found.contains(outcome), qPrintable(found.join(u'\n')));
    }

    void anImportWhoseReportCannotBeWrittenBringsNothingIn()
    {
        must(u"export p.kodeks study.qdpx"_s);
        must(u"new none.kodeks"_s);
        write(u"extra.txt"_s, "Et brev til.\n");
        const Ran ran = runLine(u"import none.kodeks study.qdpx extra.txt --report nowhere/report.csv"_s);
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.startsWith("kodeks: nowhere/report.csv: "), ran.err.constData());
        QCOMPARE(run({u"list"_s, u"none.kodeks"_s, u"letters"_s}).out.count('\n'), 1);
        QCOMPARE(run({u"list"_s, u"none.kodeks"_s, u"passages"_s}).out.count('\n'), 1);
    }

    void aFailedPassageImportChangesNothing()
    {
        write(u"bad.csv"_s,
            "letter,start,end,text,task\nassistermeg.txt,356,360,Det ,T.GEN\nassistermeg.txt,356,360,wrong,T.GEN\n");
        const QByteArray before = bytesOf(file(u"p.kodeks"_s));
        const Ran ran = run({u"import-passages"_s, u"p.kodeks"_s, u"bad.csv"_s, u"--coder"_s, u"Coder C"_s});
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.err.count('\n'), 1);
        QVERIFY(ran.err.startsWith("kodeks: bad.csv: "));
        QCOMPARE(bytesOf(file(u"p.kodeks"_s)), before);
    }

    void aTableReadAgainIsSaidToBeThereAlready()
    {
        QVERIFY(QFile::copy(file(u"p.kodeks"_s), file(u"reread.kodeks"_s)));
        const QByteArray before = bytesOf(file(u"reread.kodeks"_s));
        const Ran ran = run({u"import-passages"_s, u"reread.kodeks"_s, sourcePath(u"resources/sample/coder-a.csv"_s),
            u"--coder"_s, u"coder a"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.out.contains("0 passages imported\nhere already, and not doubled: 139 passages\n"),
            ran.out.constData());
        QCOMPARE(bytesOf(file(u"reread.kodeks"_s)), before);
    }

    void rowsOfOtherCodersArePointedOut()
    {
        QVERIFY(QFile::copy(file(u"p.kodeks"_s), file(u"others.kodeks"_s)));
        write(u"others.csv"_s,
            "letter,coder,start,end,text,task\nassistermeg.txt,Coder B,356,360,Det ,T.GEN\n"
            "assistermeg.txt,coder c,360,363,er ,T.GEN\n");
        const Ran ran = run({u"import-passages"_s, u"others.kodeks"_s, u"others.csv"_s, u"--coder"_s, u"Coder C"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY2((ran.out + ran.err).contains("also has passages of Coder B; they become passages of “Coder C”"),
            (ran.out + ran.err).constData());
    }

    void aMemoThatLooksLikeAGapIsPointedOut()
    {
        QVERIFY(QFile::copy(file(u"p.kodeks"_s), file(u"gaps.kodeks"_s)));
        write(u"gaps.csv"_s,
            "letter,start,end,text,task,memo\nassistermeg.txt,356,360,Det ,T.GEN,NA\n"
            "assistermeg.txt,360,363,er ,T.GEN,NA\nassistermeg.txt,363,366,en ,T.GEN,doubt\n");
        const Ran ran = run({u"import-passages"_s, u"gaps.kodeks"_s, u"gaps.csv"_s, u"--coder"_s, u"Coder C"_s});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QVERIFY2(ran.out.contains("stand for gaps: “NA” (2)"), ran.out.constData());
    }

    void aCoderWithACommaCanBeCompared()
    {
        QVERIFY(QFile::copy(file(u"p.kodeks"_s), file(u"comma.kodeks"_s)));
        const Ran ran = run({u"import-passages"_s, u"comma.kodeks"_s, sourcePath(u"resources/sample/coder-b.csv"_s),
            u"--coder"_s, u"Lie, Ola"_s});
        QCOMPARE(ran.exit, 0);
        const Ran compared
            = run({u"agreement"_s, u"comma.kodeks"_s, u"--coders"_s, u"[\"Lie, Ola\",\"Coder A\"]"_s, u"--json"_s});
        QCOMPARE(compared.exit, 0);
        QCOMPARE(QJsonDocument::fromJson(compared.out).object().value(u"coders"_s).toArray(),
            QJsonArray({u"Lie, Ola"_s, u"Coder A"_s}));
        const Ran parted = run({u"agreement"_s, u"comma.kodeks"_s, u"--coders"_s, u"Lie, Ola,Coder A"_s});
        QVERIFY2(parted.exit == 0, parted.err.constData()); // the pieces make up names that there are
    }

    void aProjectChoosesItsAbbreviationsUntilItIsCoded()
    {
        write(u"velf.txt"_s, "Brev fra velf. Oslo jf. Saken. Takk.\n");
        QCOMPARE(run({u"new"_s, u"abbr.kodeks"_s}).exit, 0);
        QCOMPARE(run({u"import"_s, u"abbr.kodeks"_s, u"velf.txt"_s}).exit, 0);
        const Ran changed
            = run({u"abbreviations"_s, u"abbr.kodeks"_s, u"--add"_s, u"Velf."_s, u"--remove"_s, u"jf. velf"_s});
        QCOMPARE(changed.exit, 0);
        QCOMPARE(changed.out, "added: velf.\nremoved: jf.\n"_ba);
        QCOMPARE(run({u"abbreviations"_s, u"abbr.kodeks"_s, u"--add"_s, u"x.y"_s, u"--json"_s}).exit, 0);
        const Ran listed = run({u"abbreviations"_s, u"abbr.kodeks"_s, u"--json"_s});
        QCOMPARE(QJsonDocument::fromJson(listed.out).object(),
            (QJsonObject{{u"added"_s, QJsonArray{u"velf"_s, u"x.y"_s}}, {u"removed"_s, QJsonArray{u"jf"_s}}}));
        write(u"velf.csv"_s, "letter,start,end\nvelf.txt,0,4\n");
        for (const QString &coder : {u"A"_s, u"B"_s})
            QCOMPARE(run({u"import-passages"_s, u"abbr.kodeks"_s, u"velf.csv"_s, u"--coder"_s, coder}).exit, 0);
        const Ran compared = run({u"agreement"_s, u"abbr.kodeks"_s, u"--unit"_s, u"sentence"_s, u"--json"_s});
        QCOMPARE(QJsonDocument::fromJson(compared.out).object().value(u"units"_s).toInt(), 3);
        const Ran refused = run({u"abbreviations"_s, u"abbr.kodeks"_s, u"--reset"_s});
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.err.contains("coded already"), refused.err.constData());
        QCOMPARE(run({u"abbreviations"_s, u"abbr.kodeks"_s, u"--json"_s}).out, listed.out);
    }

    void exitCodesAndSentences_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char *name, const QString &words, int exit, const QByteArray &error) {
            QTest::newRow(name) << words.split(u' ') << exit << error;
        };
        row("overwrite", u"new p.kodeks"_s, 1, "kodeks: p.kodeks: ");
        row("overwrite by the sample", u"sample p.kodeks"_s, 1, "kodeks: p.kodeks: ");
        row("no such project", u"list gone.kodeks letters"_s, 1, "kodeks: gone.kodeks: ");
        row("no such listing", u"list p.kodeks things"_s, 2, "kodeks: ");
        row("too few words", u"export p.kodeks"_s, 2, "kodeks: ");
        row("too many words", u"check p.kodeks more"_s, 2, "kodeks: ");
        row("unknown option", u"check p.kodeks --fast"_s, 2, "kodeks: ");
        row("no such coder", u"export p.kodeks x.csv --coder Nobody"_s, 1, "kodeks: x.csv: ");
        row("no such dialect", u"export p.kodeks x.csv --dialect french"_s, 2, "kodeks: ");
        row("no number", u"search p.kodeks bydel --limit many"_s, 2, "kodeks: ");
        row("no such unit", u"agreement p.kodeks --unit page"_s, 2, "kodeks: ");
        row("no such folder", u"export p.kodeks nowhere/x.csv"_s, 1, "kodeks: nowhere/x.csv: ");
        row("nothing to import", u"import p.kodeks nowhere"_s, 1, "kodeks: nowhere: ");
        row("no word to search for", u"search p.kodeks ..."_s, 1, "kodeks: p.kodeks: ");
        row("one coder", u"agreement p.kodeks --coders Coder"_s, 1, "kodeks: p.kodeks: ");
        row("no coder before the comma", u"agreement p.kodeks --coders ,"_s, 2, "kodeks: ");
        row("ending not there yet", u"export p.kodeks x.docx"_s, 1, "kodeks: x.docx: not supported yet");
        row("no file with a passphrase", u"search p.kodeks bydel --passphrase-file f"_s, 1,
            "kodeks: --passphrase-file: ");
        row("nothing to decrypt", u"decrypt p.kodeks"_s, 1, "kodeks: p.kodeks: ");
        row("no table of names", u"export p.kodeks x.csv --pseudonyms n.csv"_s, 1, "kodeks: n.csv: ");
    }

    void exitCodesAndSentences()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        QFETCH(QByteArray, error);
        const QByteArray before = bytesOf(file(u"p.kodeks"_s));
        const Ran ran = run(words);
        QCOMPARE(ran.exit, exit);
        QVERIFY2(ran.err.startsWith(error), ran.err.constData());
        QCOMPARE(ran.err.count('\n'), 1);
        QVERIFY(!QFile::exists(file(u"x.csv"_s)) && !QFile::exists(file(u"x.docx"_s)));
        QCOMPARE(bytesOf(file(u"p.kodeks"_s)), before);
    }

    void everyCommandHasHelp_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command :
            {"new", "sample", "import", "import-passages", "import-facts", "export", "codebook", "list", "search",
                "agreement", "reliability", "unitizing", "copy-for-coder", "backup", "merge", "check"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }

    void everyCommandHasHelp()
    {
        QFETCH(QString, command);
        const Ran ran = run({command, u"--help"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.contains("Usage:"));
        QVERIFY(run({u"--help"_s}).out.contains(command.toUtf8()));
    }

    void listingsAreOneJsonDocument_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("count");
        QTest::newRow("letters") << u"letters"_s << 5;
        QTest::newRow("tasks") << u"tasks"_s << 26;
        QTest::newRow("directions") << u"directions"_s << 10;
        QTest::newRow("actors") << u"actors"_s << 6;
        QTest::newRow("arguments") << u"arguments"_s << 7;
        QTest::newRow("coders") << u"coders"_s << 2;
        QTest::newRow("passages") << u"passages"_s << 239;
        QTest::newRow("memos") << u"memos"_s << 148;
        QTest::newRow("journal") << u"journal"_s << 6;
    }

    void listingsAreOneJsonDocument()
    {
        QFETCH(QString, what);
        QFETCH(int, count);
        const Ran ran = run({u"list"_s, u"p.kodeks"_s, what, u"--json"_s});
        QCOMPARE(ran.exit, 0);
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(ran.out, &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(document.array().size(), count);
        const Ran table = run({u"list"_s, u"p.kodeks"_s, what});
        QCOMPARE(table.out.count('\n'), count + 1);
    }

    void theJournalSaysThatACommandMadeAnEdit()
    {
        QCOMPARE(run({u"sample"_s, u"made.kodeks"_s}).exit, 0);
        const auto entries = [this] {
            return QJsonDocument::fromJson(run({u"list"_s, u"made.kodeks"_s, u"journal"_s, u"--json"_s}).out).array();
        };
        QCOMPARE(entries().last().toObject().value("coder"_L1).toString(), u"command line"_s);
        QCOMPARE(entries().first().toObject().value("coder"_L1).toString(), u"Coder B"_s);
        QCOMPARE(run({u"export"_s, u"made.kodeks"_s, u"made.csv"_s, u"--coder"_s, u"Coder B"_s}).exit, 0);
        QCOMPARE(run({u"import-passages"_s, u"made.kodeks"_s, u"made.csv"_s, u"--coder"_s, u"Coder A"_s}).exit, 0);
        QCOMPARE(entries().first().toObject().value("coder"_L1).toString(), u"Coder A"_s);
    }

    void passagesAsJsonHaveTheTablesColumns()
    {
        QCOMPARE(run({u"export"_s, u"p.kodeks"_s, u"out.json"_s}).exit, 0);
        const QJsonArray rows = QJsonDocument::fromJson(bytesOf(file(u"out.json"_s))).array();
        QCOMPARE(rows.size(), 239);
        QCOMPARE(rows.first().toObject().size(), 22);
        QVERIFY(rows.first().toObject().value(u"start"_s).isDouble());
    }

    void searchFindsWordsPhrasesAndPrefixes_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("word") << u"sykehjem"_s;
        QTest::newRow("prefix") << u"sykehjem*"_s;
        QTest::newRow("phrase") << u"\"flyttes tilbake til bydel\""_s;
        QTest::newRow("several") << u"brukerreisen pasientforløp"_s;
        QTest::newRow("case") << u"BYDELENE"_s;
    }

    void searchFindsWordsPhrasesAndPrefixes()
    {
        QFETCH(QString, query);
        const Ran ran = run({u"search"_s, u"p.kodeks"_s, query, u"--json"_s});
        QCOMPARE(ran.exit, 0);
        const QJsonArray hits = QJsonDocument::fromJson(ran.out).object().value(u"hits"_s).toArray();
        QVERIFY(!hits.isEmpty());
        for (const QJsonValue &value : hits) {
            const QJsonObject hit = value.toObject();
            const QList<uint> text
                = QString::fromUtf8(sourceBytes(u"resources/sample/letters/"_s + hit.value(u"letter"_s).toString()))
                      .toUcs4();
            const qint64 start = hit.value(u"start"_s).toInteger();
            const qint64 end = hit.value(u"end"_s).toInteger();
            const QList<uint> slice = text.mid(start, end - start);
            QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(slice.constData()), slice.size()),
                hit.value(u"match"_s).toString());
        }
    }

    void searchReadsPatternsAndTellsWhatIsCoded()
    {
        const QStringList words{u"search"_s, u"p.kodeks"_s, u"(?i)bydel(?:er|en|ene)?\\b"_s, u"--regex"_s,
            u"--context"_s, u"5"_s, u"--json"_s};
        const Ran ran = run(words);
        QCOMPARE(ran.exit, 0);
        const QJsonObject found = QJsonDocument::fromJson(ran.out).object();
        const QJsonArray hits = found.value(u"hits"_s).toArray();
        QCOMPARE(found.value(u"total"_s).toInteger(), hits.size());
        QVERIFY(found.value(u"regex"_s).toBool() && !found.value(u"more"_s).toBool());
        qsizetype coded = 0;
        for (const QJsonValue &hit : hits) {
            QVERIFY(hit[u"match"_s].toString().startsWith(u"bydel"_s, Qt::CaseInsensitive));
            QVERIFY(hit[u"before"_s].toString().size() <= 5 && hit[u"after"_s].toString().size() <= 5);
            for (const QJsonValue &passage : hit[u"passages"_s].toArray()) {
                QVERIFY(passage[u"coder"_s].toString().startsWith(u"Coder "));
                QVERIFY(passage[u"task_id"_s].isString() && passage[u"direction_id"_s].isString());
                ++coded;
            }
        }
        QVERIFY(coded > 0);
        const Ran bad = run({u"search"_s, u"p.kodeks"_s, u"(bydel"_s, u"--regex"_s});
        QCOMPARE(bad.exit, 1);
        QVERIFY(bad.err.contains("character 6"));
    }

    void searchKeepsToItsLimit()
    {
        const QJsonObject found = QJsonDocument::fromJson(
            run({u"search"_s, u"p.kodeks"_s, u"bydelene"_s, u"--limit"_s, u"3"_s, u"--json"_s}).out)
                                      .object();
        QCOMPARE(found.value(u"hits"_s).toArray().size(), 3);
        QVERIFY(found.value(u"more"_s).toBool());
        const QJsonObject all
            = QJsonDocument::fromJson(run({u"search"_s, u"p.kodeks"_s, u"bydelene"_s, u"--json"_s}).out).object();
        QVERIFY(!all.value(u"more"_s).toBool());
        QCOMPARE(all.value(u"total"_s).toInteger(), all.value(u"hits"_s).toArray().size());
        QVERIFY(all.value(u"letters"_s).toInteger() > 1);
        for (const QString &key : {u"total"_s, u"letters"_s})
            QCOMPARE(found.value(key), all.value(key));
    }

    void agreementIsOneJsonDocument_data()
    {
        QTest::addColumn<QString>("unit");
        for (const char *unit : {"character", "word", "sentence", "paragraph", "letter"})
            QTest::newRow(unit) << QString::fromLatin1(unit);
    }

    void agreementIsOneJsonDocument()
    {
        QFETCH(QString, unit);
        const Ran ran
            = run({u"agreement"_s, u"p.kodeks"_s, u"--unit"_s, unit, u"--coders"_s, u"Coder A,Coder B"_s, u"--json"_s});
        QCOMPARE(ran.exit, 0);
        const QJsonObject report = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(report.value(u"unit"_s).toString(), unit);
        QCOMPARE(report.value(u"letters"_s).toInt(), 5);
        QCOMPARE(report.value(u"coders"_s).toArray().size(), 2);
        QCOMPARE(report.value(u"components"_s).toArray().size(), 6);
    }

    void checkCountsWhatItFinds()
    {
        const Ran ran = run({u"check"_s, u"p.kodeks"_s, u"--json"_s});
        QCOMPARE(ran.exit, 0);
        const QJsonObject report = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(report.value(u"letters"_s).toInt(), 5);
        QCOMPARE(report.value(u"passages"_s).toInt(), 239);
        QVERIFY(report.value(u"problems"_s).toArray().isEmpty());
    }

    void checkTellsOfTheStudyWhereItIsAskedTo()
    {
        const QJsonObject plain = QJsonDocument::fromJson(run({u"check"_s, u"p.kodeks"_s, u"--json"_s}).out).object();
        QVERIFY(!plain.contains(u"study"_s));
        const Ran ran = run({u"check"_s, u"p.kodeks"_s, u"--study"_s, u"--json"_s});
        QCOMPARE(ran.exit, 0);
        const QJsonObject report = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(report.value(u"problems"_s), plain.value(u"problems"_s));
        QVERIFY(report.value(u"study"_s).isArray());
        const QJsonArray study = report.value(u"study"_s).toArray();
        const QByteArray lines = run({u"check"_s, u"p.kodeks"_s, u"--study"_s}).out;
        QCOMPARE(lines.count('\n'), study.size() + 2); // the journal's chain, and what there is
        for (const QJsonValue &row : study) {
            QVERIFY(lines.contains(row[u"kind"_s].toString().toUtf8() + ": "));
            QVERIFY(!row[u"letter"_s].toString().isEmpty());
        }
    }

    void namesWithSpacesAndOtherFoldersWork()
    {
        QDir(m_folder.path()).mkdir(u"a folder"_s);
        QCOMPARE(run({u"sample"_s, u"../a folder/mitt prosjekt.kodeks"_s}, file(u"a folder"_s)).exit, 0);
        QVERIFY(QFile::exists(file(u"a folder/mitt prosjekt.kodeks"_s)));
        QCOMPARE(
            QDir(file(u"a folder"_s)).entryList(QDir::Files | QDir::Hidden), QStringList{u"mitt prosjekt.kodeks"_s});
    }
};

KODEKS_TEST(TestCli)
#include "tst_cli.moc"
