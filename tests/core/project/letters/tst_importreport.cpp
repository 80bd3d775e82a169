// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/letters/importreport.h"

#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// What became of the files of an import, as it is told and saved.
class ImportReportTest : public QObject
{
    Q_OBJECT

private slots:
    void itIsEmptyUntilItTellsSomething_data();
    void itIsEmptyUntilItTellsSomething();
    void reportsAreJoinedInTheirOrder();
    void whatNeedsAttentionComesFirst();
    void likenessIsSaidInRoundNumbers_data();
    void likenessIsSaidInRoundNumbers();
    void itIsSavedAsATable();
    void whatCannotBeSavedIsSaid();
};

static ImportReport reportWith(const QString &part)
{
    ImportReport report;
    if (part == u"imported")
        report.imported = {u"a.txt"_s};
    else if (part == u"skipped")
        report.skipped = {{u"b.txt"_s, u"a.txt"_s}};
    else if (part == u"same text")
        report.sameTexts = {{u"a.txt"_s, u"old.txt"_s}};
    else if (part == u"signatory")
        report.signatories = {{u"Kari"_s, u"old.txt"_s}};
    else if (part == u"refused")
        report.refused = {{u"c.exe"_s, u"It is no letter."_s}};
    else if (part == u"remark")
        report.remarks = {{u"a.txt"_s, u"A picture was left out, “so to say”."_s}};
    else if (part == u"near-duplicate")
        report.nearDuplicates = {{u"a.txt"_s, u"old.txt"_s, 93, 7}};
    return report;
}

static const QStringList &parts()
{
    static const QStringList all{
        u"imported"_s, u"skipped"_s, u"remark"_s, u"same text"_s, u"signatory"_s, u"near-duplicate"_s, u"refused"_s};
    return all;
}

static ImportReport wholeReport()
{
    ImportReport report;
    for (const QString &part : parts())
        report += reportWith(part);
    return report;
}

void ImportReportTest::itIsEmptyUntilItTellsSomething_data()
{
    QTest::addColumn<QString>("part");
    for (const QString &part : parts())
        QTest::newRow(qPrintable(part)) << part;
}

void ImportReportTest::itIsEmptyUntilItTellsSomething()
{
    QFETCH(const QString, part);
    QVERIFY(ImportReport().isEmpty());
    QVERIFY(importLines({}).isEmpty());
    const ImportReport report = reportWith(part);
    QVERIFY(!report.isEmpty());
    const QList<ImportLine> lines = importLines(report);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.constFirst().outcome, part);
}

void ImportReportTest::reportsAreJoinedInTheirOrder()
{
    ImportReport report;
    report.imported = {u"1.txt"_s};
    ImportReport more;
    more.imported = {u"2.txt"_s, u"0.txt"_s};
    more.skipped = {{u"3.txt"_s, u"1.txt"_s}};
    ((report += more) += more) += ImportReport();
    QCOMPARE(report.imported, QStringList({u"1.txt"_s, u"2.txt"_s, u"0.txt"_s, u"2.txt"_s, u"0.txt"_s}));
    QCOMPARE(report.skipped.size(), 2);
    QVERIFY(report.refused.isEmpty());
}

void ImportReportTest::whatNeedsAttentionComesFirst()
{
    QStringList outcomes;
    QStringList files;
    QStringList notes;
    for (const ImportLine &line : importLines(wholeReport())) {
        outcomes.append(line.outcome);
        files.append(line.file);
        notes.append(line.note);
    }
    QCOMPARE(outcomes,
        QStringList({u"refused"_s, u"near-duplicate"_s, u"same text"_s, u"signatory"_s, u"remark"_s, u"skipped"_s,
            u"imported"_s}));
    QCOMPARE(files, QStringList({u"c.exe"_s, u"a.txt"_s, u"a.txt"_s, u"Kari"_s, u"a.txt"_s, u"b.txt"_s, u"a.txt"_s}));
    QCOMPARE(notes,
        QStringList({u"It is no letter."_s, u"93 % of its words stand in “old.txt” too; 7 word(s) are its own."_s,
            u"Its text is that of “old.txt”; it is kept as a letter of its own."_s,
            u"Listed as a signatory of “old.txt”, which has the same text."_s,
            u"A picture was left out, “so to say”."_s,
            u"The project has this letter already: “a.txt” has the same text, name and folder."_s, QString()}));
}

void ImportReportTest::likenessIsSaidInRoundNumbers_data()
{
    QTest::addColumn<int>("common");
    QTest::addColumn<int>("own");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("some") << 80 << 20 << u"80 % of its words stand in “a %1 name” too; 20 word(s) are its own."_s;
    QTest::newRow("almost all") << 999 << 1 << u"99 % of its words stand in “a %1 name” too; 1 word(s) are its own."_s;
    QTest::newRow("all") << 100 << 0 << u"All its words stand in “a %1 name” too."_s;
}

void ImportReportTest::likenessIsSaidInRoundNumbers()
{
    QFETCH(const int, common);
    QFETCH(const int, own);
    QTEST(likeness({u"x"_s, u"a %1 name"_s, common, own}), "sentence");
}

void ImportReportTest::itIsSavedAsATable()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.csv"_s);
    QVERIFY(saveImportReport(wholeReport(), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.startsWith(u"outcome,file,note\r\nrefused,c.exe,It is no letter.\r\n"), qPrintable(text));
    QVERIFY(text.endsWith(u"imported,a.txt,\r\n"));
    QCOMPARE(text.count(u"\r\n"_s), 8);
}

void ImportReportTest::whatCannotBeSavedIsSaid()
{
    const QTemporaryDir folder;
    const auto saved = saveImportReport(wholeReport(), folder.filePath(u"no folder/report.csv"_s));
    QVERIFY(!saved);
    QVERIFY2(saved.error().message.contains(u"report.csv") || saved.error().message.contains(u"no folder"),
        qPrintable(saved.error().message));
}

KODEKS_TEST(ImportReportTest)
#include "tst_importreport.moc"
