// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reports/workbook.h"

#include "core/exchange/passages/passagecsv.h"
#include "core/exchange/reports/exporttables.h"
#include "core/exchange/tables/sheetcheck.h"
#include "core/exchange/tables/sheettext.h"
#include "core/project/files/passagefiles.h"
#include "tests/support/files/xlsxreader.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QBuffer>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> finished(Workbook &workbook)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = workbook.finish(buffer);
    return written ? Result<QByteArray>(buffer.data()) : failed(written);
}

bool isWhole(QByteArray bytes, const QList<qsizetype> &rows)
{
    QBuffer buffer(&bytes);
    return hasWholeSheets(buffer, rows);
}

/// The only sheet that one row of one text column makes, and what was remarked.
std::pair<QList<Sheet>, QStringList> sheetsOf(const TableFields &fields, const QStringList &cells)
{
    Workbook workbook;
    if (!workbook.beginSheet(u"Table"_s, fields) || !workbook.addRow(cells))
        return {};
    const auto bytes = finished(workbook);
    return bytes ? std::pair{readXlsx(*bytes), workbook.remarks()} : std::pair<QList<Sheet>, QStringList>();
}

TableFields fieldsOf(TableField::Type type)
{
    return {{u"column"_s, type, 10, {}}};
}

} // namespace

class TestWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void aTextIsNeverAFormulaAndComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("formula", u"=1+1"_s);
        row("command", u"=cmd|' /C calc'!A0"_s);
        row("plus", u"+47 22 00"_s);
        row("at", u"@SUM(A1)"_s);
        row("link", u"https://example.org/?a=1&b=2"_s);
        row("number", u"0012"_s);
        row("markup", u"<b>&amp;</b> \"quoted\""_s);
        row("lines and tabs", u" a\nb\tc "_s);
        row("carriage return", u"a\rb"_s);
        row("control characters", u"a\u0001b\u001fc"_s);
        row("what looks like an escape", u"_x0041_ and _x005F_"_s);
        row("no characters", u"a\ufffe\uffff"_s);
        row("beyond the first plane", u"😀 and 𝔸"_s);
        row("as long as a cell can be", QString(longestCell, u'å'));
    }

    void aTextIsNeverAFormulaAndComesBackAsItWas()
    {
        QFETCH(QString, text);
        const auto [sheets, remarks] = sheetsOf(fieldsOf(TableField::Type::Text), {text});
        QCOMPARE(sheets.size(), 1);
        QVERIFY(!sheets.first().hasFormulas);
        const SheetCell cell = sheets.first().cell(0, u"column"_s);
        QCOMPARE(cell.type, u"inlineStr"_s);
        QCOMPARE(cell.text, text);
        QVERIFY(remarks.isEmpty());
    }

    void moreColumnsThanASheetHasAreRefused()
    {
        Workbook workbook;
        const auto begun
            = workbook.beginSheet(u"Wide"_s, TableFields(16'385, fieldsOf(TableField::Type::Text).constFirst()));
        QVERIFY(!begun);
        QVERIFY(begun.error().kind == Error::Kind::TooLarge);
        QVERIFY(workbook.beginSheet(u"Widest"_s, TableFields(16'384, fieldsOf(TableField::Type::Text).constFirst())));
        QVERIFY(finished(workbook));
    }

    void aTextTooLongForACellIsCutBetweenCharactersAndThatIsSaid()
    {
        const QString text = u'a' + QString(u"😀"_s).repeated(20000);
        const auto [sheets, remarks] = sheetsOf(fieldsOf(TableField::Type::Text), {text});
        QCOMPARE(sheets.size(), 2);
        const QString kept = sheets.first().cell(0, u"column"_s).text;
        QVERIFY(kept.size() <= longestCell && kept.size() > longestCell - 3);
        QVERIFY(kept.endsWith(u"😀…"_s));
        QVERIFY(text.startsWith(kept.chopped(1)));
        QCOMPARE(sheets.last().name, u"Remarks"_s);
        QCOMPARE(remarks.size(), 1);
        QVERIFY2(remarks.first().contains(u"row 2"_s) && remarks.first().contains(u"“column”"_s),
            qPrintable(remarks.first()));
        QCOMPARE(sheets.last().cell(0, u"remark"_s).text, remarks.first());
    }

    void manyCutCellsAreCountedNotListed()
    {
        Workbook workbook;
        QVERIFY(workbook.beginSheet(u"Table"_s, fieldsOf(TableField::Type::Text)));
        const QString text(longestCell + 1, u'a');
        for (int i = 0; i < 105; ++i)
            QVERIFY(workbook.addRow({text}));
        QVERIFY(finished(workbook));
        QCOMPARE(workbook.remarks().size(), 101);
        QVERIFY2(workbook.remarks().last().startsWith(u"5 "_s), qPrintable(workbook.remarks().last()));
    }

    void cellsHaveTheTypeOfTheirColumn_data()
    {
        QTest::addColumn<TableField::Type>("type");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("written");
        using enum TableField::Type;
        QTest::newRow("number") << Integer << u"239"_s << QString() << u"239"_s;
        QTest::newRow("no number") << Integer << u"many"_s << u"inlineStr"_s << u"many"_s;
        QTest::newRow("date") << Date << u"2024-09-17"_s << QString() << u"45552"_s;
        QTest::newRow("no date") << Date << u"in autumn"_s << u"inlineStr"_s << u"in autumn"_s;
        QTest::newRow("date before spreadsheets begin") << Date << u"1899-12-31"_s << u"inlineStr"_s << u"1899-12-31"_s;
        QTest::newRow("instant") << Instant << u"2024-09-17T12:00:00Z"_s << QString() << u"45552.5"_s;
    }

    void cellsHaveTheTypeOfTheirColumn()
    {
        QFETCH(TableField::Type, type);
        QFETCH(QString, cell);
        QFETCH(QString, kind);
        QFETCH(QString, written);
        const auto sheets = sheetsOf(fieldsOf(type), {cell}).first;
        QCOMPARE(sheets.size(), 1);
        const SheetCell found = sheets.first().cell(0, u"column"_s);
        QCOMPARE(found.type, kind);
        QCOMPARE(found.text, written);
        QCOMPARE(found.style.isEmpty(), type == TableField::Type::Integer || kind == u"inlineStr");
    }

    void aSheetTakesNoMoreRowsThanSpreadsheetsDo()
    {
        Workbook workbook;
        QVERIFY(workbook.beginSheet(u"Table"_s, fieldsOf(TableField::Type::Text)));
        for (qsizetype row = 1; row < Workbook::mostRows; ++row) {
            if (!workbook.addRow({QString()}))
                QFAIL("refused too early");
        }
        const auto refused = workbook.addRow({QString()});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::TooLarge);
    }

    void aSheetThatIsNotWholeIsNoticed()
    {
        Workbook workbook;
        QVERIFY(workbook.beginSheet(u"Table"_s, fieldsOf(TableField::Type::Text)));
        for (int i = 0; i < 5000; ++i)
            QVERIFY(workbook.addRow({QString(u"<row "_s).repeated(1 + i % 90)}));
        const auto bytes = finished(workbook);
        QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().message));
        QVERIFY(isWhole(*bytes, {5001}));
        QVERIFY(!isWhole(*bytes, {5002}));
        QVERIFY(!isWhole(*bytes, {5001, 1}));
        QVERIFY(!isWhole(bytes->first(bytes->size() / 2), {5001}));
        QVERIFY(!isWhole({}, {1}));
    }

    void theColumnsOfPassagesAreThoseOfTheCsv()
    {
        QCOMPARE(fieldNames(passageFields()), passageColumns(PassageShape::Wide));
    }

    void aProjectBecomesAWorkbookOfSheets()
    {
        SmallProject small;
        small.apply(Edits::setAttribute(small.letter(u"second.txt"_s), u"=Type"_s, u"=etat"_s));
        small.apply(Edits::setMemo({}, small.coder(u"Bo"_s), u"# All\n*of it*"_s));
        const QString path = small.folder() + u"/out.xlsx"_s;
        PassageExport options;
        options.form = PassageExport::Form::Workbook;
        const auto exported = exportPassages(small.path(), path, options);
        QVERIFY2(exported, exported ? "" : qPrintable(exported.error().message));
        QCOMPARE(exported->passages, 3);
        const QList<Sheet> sheets = readXlsx(bytesOf(path));
        QCOMPARE(sheets.size(), 5);
        const Sheet &passages = sheets.at(0);
        QCOMPARE(passages.name, u"Passages"_s);
        QCOMPARE(passages.header(), passageColumns(PassageShape::Wide));
        QCOMPARE(passages.rows.size(), 4);
        QCOMPARE(passages.filtered, u"A1:V4"_s);
        QCOMPARE(sheets.at(1).name, u"Letters"_s);
        QCOMPARE(sheets.at(1).rows.size(), 3);
        QCOMPARE(sheets.at(2).name, u"Codebook"_s);
        QCOMPARE(sheets.at(2).rows.size(), qsizetype(1 + 3 + 4 + 2 + 2));
        QCOMPARE(sheets.at(3).name, u"Memos"_s);
        QCOMPARE(sheets.at(3).cell(0, u"memo_of"_s).text, u"project"_s);
        QCOMPARE(sheets.at(3).cell(0, u"memo"_s).text, u"# All\n*of it*"_s);
        QCOMPARE(sheets.at(4).name, u"Kinds"_s);
        QCOMPARE(sheets.at(4).cell(0, u"attribute"_s).text, u"=Type"_s);
        for (const Sheet &sheet : sheets)
            QVERIFY(sheet.hasFrozenRow && !sheet.hasFormulas && !sheet.filtered.isEmpty());
        qsizetype inLetters = 0;
        for (qsizetype row = 0; row < 2; ++row)
            inLetters += sheets.at(1).cell(row, u"passages"_s).text.toInt();
        QCOMPARE(inLetters, 3);
        QCOMPARE(sheets.at(1).cell(1, u"=Type"_s).text, u"=etat"_s);
    }

    void theCellsSayWhatTheCsvSays()
    {
        SmallProject small;
        PassageExport options;
        const auto csv = previewPassages(small.path(), options, 0);
        QVERIFY(csv);
        options.form = PassageExport::Form::Workbook;
        const QString path = small.folder() + u"/out.xlsx"_s;
        QVERIFY(exportPassages(small.path(), path, options));
        const Sheet sheet = readXlsx(bytesOf(path)).first();
        const QList<Passage> passages = small.passages();
        for (qsizetype row = 0; row < passages.size(); ++row) {
            const Passage &passage = passages.at(row);
            QCOMPARE(sheet.cell(row, u"passage_id"_s).text, passage.uuid.toString(QUuid::WithoutBraces));
            QCOMPARE(sheet.cell(row, u"start"_s).text.toLongLong(), passage.range.start);
            QCOMPARE(sheet.cell(row, u"start"_s).type, QString());
            QVERIFY(csv->contains(sheet.cell(row, u"text"_s).text));
        }
    }

    void aFailedExportLeavesTheOldFile()
    {
        SmallProject small;
        const QString path = small.folder() + u"/out.xlsx"_s;
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        PassageExport options;
        options.form = PassageExport::Form::Workbook;
        options.coders = {u"Nobody"_s};
        QVERIFY(!exportPassages(small.path(), path, options));
        options.coders.clear();
        const auto cancelled = exportPassages(small.path(), path, options, [](qint64, qint64) { return false; });
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
        QCOMPARE(bytesOf(path), QByteArray("old"));
    }
};

KODEKS_TEST(TestWorkbook)
#include "tst_workbook.moc"
