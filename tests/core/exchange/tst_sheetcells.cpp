// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/xlsx/cellspart.h"

#include "core/exchange/xlsx/numberformat.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// The parts of a workbook, each by itself.
class TestSheetCells : public QObject
{
    Q_OBJECT

    static void walk(const QString &xml, XmlListener &listener)
    {
        const auto walked = walkXml(xml.toUtf8(), listener, u"x.xlsx"_s, u"XLSX"_s);
        QVERIFY2(walked, qPrintable(walked ? QString() : walked.error().detail));
    }

    static StylesPart styles(const QString &formats = {}, const QString &cells = u"<xf numFmtId='0'/>"_s)
    {
        StylesPart part;
        walk(u"<styleSheet><numFmts>%1</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
             "<cellXfs>%2</cellXfs></styleSheet>"_s.arg(formats, cells),
            part);
        return part;
    }

    /// "1: A=x B=y; 3: A=z"; then the trouble, if any.
    static QString cellsOf(const QString &rows, const QStringList &strings = {}, const StylesPart &part = styles())
    {
        CellsPart cells(strings, part, SheetEpoch::Year1900);
        const auto walked = walkXml(u"<sheetData>%1</sheetData>"_s.arg(rows).toUtf8(), cells, u"x.xlsx"_s, u"XLSX"_s);
        QStringList lines;
        for (const SheetRows::Row &row : std::as_const(cells.rows)) {
            QString line = QString::number(row.number) + u':';
            for (const auto &[column, text] : row.cells.asKeyValueRange())
                line += u' ' + QString(QChar(char16_t(u'A' + column))) + u'=' + text;
            lines.append(line);
        }
        return walked ? lines.join(u"; "_s) : u"trouble %1 in row %2"_s.arg(int(cells.trouble)).arg(cells.troubleRow);
    }

private slots:
    void aCellSaysWhatItsTypeMakesOfIt_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("text"); // empty: no cell at all
        QTest::newRow("number") << u"<c r='A1'><v>42</v></c>"_s << u"42"_s;
        QTest::newRow("number said") << u"<c r='A1' t='n'><v>42.50</v></c>"_s << u"42.5"_s;
        QTest::newRow("as a program keeps it") << u"<c r='A1'><v>0.30000000000000004</v></c>"_s << u"0.3"_s;
        QTest::newRow("power") << u"<c r='A1'><v>1E3</v></c>"_s << u"1000"_s;
        QTest::newRow("shared") << u"<c r='A1' t='s'><v>1</v></c>"_s << u"andre"_s;
        QTest::newRow("shared, nothing said") << u"<c r='A1' t='s'><v/></c>"_s << QString();
        QTest::newRow("formula's text") << u"<c r='A1' t='str'><f>A2</f><v>svar</v></c>"_s << u"svar"_s;
        QTest::newRow("formula's number") << u"<c r='A1'><f>1+1</f><v>2</v></c>"_s << u"2"_s;
        QTest::newRow("in the cell") << u"<c r='A1' t='inlineStr'><is><t>Hei</t></is></c>"_s << u"Hei"_s;
        QTest::newRow("in the cell, in runs")
            << u"<c r='A1' t='inlineStr'><is><r><t>He</t></r><r><t>i</t></r></is></c>"_s << u"Hei"_s;
        QTest::newRow("pronunciation left out")
            << u"<c r='A1' t='inlineStr'><is><t>東</t><rPh><t>ひがし</t></rPh></is></c>"_s << u"東"_s;
        QTest::newRow("escaped") << u"<c r='A1' t='inlineStr'><is><t>a_x000A_b_x005F_x</t></is></c>"_s << u"a\nb_x"_s;
        QTest::newRow("true") << u"<c r='A1' t='b'><v>1</v></c>"_s << u"true"_s;
        QTest::newRow("false") << u"<c r='A1' t='b'><v>0</v></c>"_s << u"false"_s;
        QTest::newRow("error") << u"<c r='A1' t='e'><v>#N/A</v></c>"_s << QString();
        QTest::newRow("day written") << u"<c r='A1' t='d'><v>2024-03-12T00:00:00</v></c>"_s << u"2024-03-12"_s;
        QTest::newRow("time written") << u"<c r='A1' t='d'><v>2024-03-12T10:30:00</v></c>"_s
                                      << u"2024-03-12T10:30:00"_s;
        QTest::newRow("empty") << u"<c r='A1'/>"_s << QString();
        QTest::newRow("only space") << u"<c r='A1' t='str'><v> </v></c>"_s << QString();
        QTest::newRow("no number") << u"<c r='A1'><v>x</v></c>"_s << u"x"_s;
    }

    void aCellSaysWhatItsTypeMakesOfIt()
    {
        QFETCH(QString, cell);
        QFETCH(QString, text);
        const QString found = cellsOf(u"<row r='1'>%1</row>"_s.arg(cell), {u"første"_s, u"andre"_s});
        QCOMPARE(found, text.isEmpty() ? QString() : u"1: A="_s + text);
    }

    void aCellStandsWhereItSaysOrBesideTheLastOne_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("cells");
        const QString cell = u"<c><v>1</v></c>"_s;
        QTest::newRow("nothing said") << u"<row>%1%1</row><row>%1</row>"_s.arg(cell) << u"1: A=1 B=1; 2: A=1"_s;
        QTest::newRow("rows left out") << u"<row r='3'>%1</row><row>%1</row>"_s.arg(cell) << u"3: A=1; 4: A=1"_s;
        QTest::newRow("columns left out") << u"<row><c r='C1'><v>1</v></c>%1</row>"_s.arg(cell) << u"1: C=1 D=1"_s;
        QTest::newRow("empty ones count") << u"<row><c/>%1</row>"_s.arg(cell) << u"1: B=1"_s;
        QTest::newRow("empty rows count") << u"<row/><row/><row>%1</row>"_s.arg(cell) << u"3: A=1"_s;
        QTest::newRow("small letters") << u"<row><c r='b1'><v>1</v></c></row>"_s << u"1: B=1"_s;
        QTest::newRow("row that is none") << u"<row r='-4'>%1</row>"_s.arg(cell) << u"1: A=1"_s;
        QTest::newRow("row beyond all") << u"<row r='99999999'>%1</row>"_s.arg(cell) << u"1: A=1"_s;
    }

    void aCellStandsWhereItSaysOrBesideTheLastOne()
    {
        QFETCH(QString, rows);
        QTEST(cellsOf(rows), "cells");
    }

    void columnsHaveTheLettersOfSpreadsheets_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<qsizetype>("column");
        for (const auto &[reference, column] : {std::pair(u"A1"_s, 0), {u"Z1"_s, 25}, {u"AA1"_s, 26}, {u"AZ9"_s, 51},
                 {u"BA1"_s, 52}, {u"ZZ1"_s, 701}, {u"AAA1"_s, 702}, {u"ALL1"_s, 999}})
            QTest::newRow(qPrintable(reference)) << reference << qsizetype(column);
    }

    void columnsHaveTheLettersOfSpreadsheets()
    {
        QFETCH(QString, reference);
        const StylesPart part = styles();
        const QStringList strings;
        CellsPart cells(strings, part, SheetEpoch::Year1900);
        walk(u"<sheetData><row><c r='%1'><v>1</v></c></row></sheetData>"_s.arg(reference), cells);
        QCOMPARE(cells.rows.size(), 1);
        QTEST(cells.rows.constFirst().cells.firstKey(), "column");
    }

    void whatCannotBeReadEndsTheSheetAtItsRow_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("trouble");
        using Trouble = CellsPart::Trouble;
        QTest::newRow("column beyond all") << u"<c r='ALM1'><v>1</v></c>"_s << int(Trouble::TooManyColumns);
        QTest::newRow("column of many letters")
            << u"<c r='ZZZZZZZZZZZZZZZZZZZZ1'><v>1</v></c>"_s << int(Trouble::TooManyColumns);
        QTest::newRow("no such string") << u"<c t='s'><v>2</v></c>"_s << int(Trouble::NoSuchString);
        QTest::newRow("string below nought") << u"<c t='s'><v>-1</v></c>"_s << int(Trouble::NoSuchString);
        QTest::newRow("string that is no number") << u"<c t='s'><v>x</v></c>"_s << int(Trouble::NoSuchString);
    }

    void whatCannotBeReadEndsTheSheetAtItsRow()
    {
        QFETCH(QString, cell);
        QFETCH(int, trouble);
        QCOMPARE(cellsOf(u"<row r='7'>%1</row>"_s.arg(cell), {u"a"_s, u"b"_s}), u"trouble %1 in row 7"_s.arg(trouble));
    }

    void aNumberIsADateWhereItsStyleSaysSo_data()
    {
        QTest::addColumn<QString>("formats");
        QTest::addColumn<QString>("xf");
        QTest::addColumn<QString>("text"); // of 45363, the 12th of March 2024
        QTest::newRow("general") << QString() << u"0"_s << u"45363"_s;
        QTest::newRow("built-in date") << QString() << u"14"_s << u"2024-03-12"_s;
        QTest::newRow("built-in amount") << QString() << u"4"_s << u"45363.00"_s;
        QTest::newRow("own date") << u"<numFmt numFmtId='164' formatCode='dd.mm.yyyy'/>"_s << u"164"_s
                                  << u"2024-03-12"_s;
        QTest::newRow("own amount") << u"<numFmt numFmtId='164' formatCode='0.00'/>"_s << u"164"_s << u"45363.00"_s;
        QTest::newRow("own for a built-in number")
            << u"<numFmt numFmtId='14' formatCode='0.00'/>"_s << u"14"_s << u"45363.00"_s;
    }

    void aNumberIsADateWhereItsStyleSaysSo()
    {
        QFETCH(QString, formats);
        QFETCH(QString, xf);
        QFETCH(QString, text);
        const StylesPart part = styles(formats, u"<xf numFmtId='0'/><xf numFmtId='%1'/>"_s.arg(xf));
        const QString cell = u"<row><c s='%1'><v>45363</v></c></row>"_s;
        QCOMPARE(cellsOf(cell.arg(1), {}, part), u"1: A="_s + text);
        QCOMPARE(cellsOf(cell.arg(0), {}, part), u"1: A=45363"_s);
        QCOMPARE(cellsOf(cell.arg(99), {}, part), u"1: A=45363"_s); // a style that is not there
    }

    void aNumberIsShownAsItsFormatSays_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *number, const char *format, const char *text) {
            QTest::addRow("%s as %s", number, format)
                << QString::fromUtf8(number) << QString::fromUtf8(format) << QString::fromUtf8(text);
        };
        row("415", "0000", "0415");
        row("12345", "0000", "12345");
        row("240077", "00\"/\"0000", "24/0077");
        row("240077", "00\\/0000", "24/0077");
        row("12345678901", "000000 00000", "123456 78901");
        row("974760673", "### ### ###", "974 760 673");
        row("4722", "\"+\"0", "+4722");
        row("5", "\"nr. \"0", "nr. 5");
        row("5", "0\\.", "5.");
        row("2024001234567891", "0", "2024001234567891");
        row("1.2345678901234561E+15", "0", "1234567890123456");
        row("1.234567890123456E15", "", "1234567890123456");
        row("1234.5", "#,##0.00", "1234.50");
        row("1234.5", "#,##0.00\\ \"kr\"", "1234.50 kr");
        row("1234.5", "[$kr-414]\\ #,##0.00", "kr 1234.50");
        row("3.1", "0.00", "3.10");
        row("3.14159", "0.00", "3.14");
        row("2.675", "0.00", "2.68");
        row("9.999", "0.0", "10.0");
        row("3.5", "0.0##", "3.5");
        row("0.5", "#.##", ".5");
        row("0.25", "0%", "25%");
        row("0.2555", "0.0%", "25.6%");
        row("1.5", "# ?/?", "1 1/2");
        row("0.333333333333333", "?/?", "1/3");
        row("0.3125", "# ?\?/?\?", "5/16");
        row("0.5", "# ?/8", "4/8");
        row("2", "# ?/?", "2");
        row("1.5", "[h]:mm", "36:00");
        row("0.0423611111", "[h]:mm:ss", "1:01:00");
        row("-5", "0", "-5");
        row("-5", "0;(0)", "(5)");
        row("0", "0;-0;\"ingen\"0", "ingen0");
        row("0", "#", "0");
        row("7", ";;;", "7");
        row("12345", "0,", "12345");
        row("12345", "0.00E+00", "12345");
        row("12", "[<=99]00\\-00;General", "00-12");
        row("123", "[<=99]00;General\" stk\"", "123 stk");
        row("12", "[Red]0000", "0012");
        row("12", "General\" stk\"", "12 stk");
        row("12", "@", "12");
        row("12", "\"0000", "12");
        row("x", "0000", "x");
        row("-0.001", "0.00", "0.00");
    }

    void aNumberIsShownAsItsFormatSays()
    {
        QFETCH(QString, number);
        QFETCH(QString, format);
        QTEST(shownNumber(number, format), "text");
    }

    void whatHasNoValueIsCounted()
    {
        const QStringList strings;
        const StylesPart part = styles();
        CellsPart cells(strings, part, SheetEpoch::Year1900);
        walk(u"<sheetData><row r='2'><c r='A2'><f>1+1</f></c><c r='B2'><f>1+1</f><v>2</v></c><c r='AA2' t='e'>"
             "<f>x</f><v>#N/A</v></c><c r='C2' t='str'><f>A1</f><v></v></c>"
             "<c r='D2'><f>1+1</f><v/></c></row></sheetData>"_s,
            cells);
        QCOMPARE(cells.withoutValue.size(), 2);
        QCOMPARE(cells.withoutValue.constFirst().column, 0);
        QCOMPARE(cells.withoutValue.constLast().column, 3);
        QCOMPARE(cells.errors.size(), 1);
        QCOMPARE(cells.errors.constFirst().column, 26);
    }

    void aFormulasTextHasItsCharactersBack()
    {
        QCOMPARE(cellsOf(u"<row><c t='str'><f>A1</f><v>gul_x000D_\nr_x00F8_d</v></c></row>"_s), u"1: A=gul\r\nrød"_s);
    }

    void aWorkbookTellsItsSheetsAndWhatItsDaysCountFrom()
    {
        WorkbookPart part;
        walk(u"<workbook xmlns:r='urn:r'><workbookPr date1904='1'/><sheets><sheet name='Brev &amp; svar' sheetId='4' "
             "r:id='rId2'/><sheet name='B' sheetId='1' r:id='rId1'/></sheets></workbook>"_s,
            part);
        QCOMPARE(part.sheets.size(), 2);
        QCOMPARE(part.sheets.at(0).name, u"Brev & svar"_s);
        QCOMPARE(part.sheets.at(0).relation, u"rId2"_s);
        QCOMPARE(part.sheets.at(1).relation, u"rId1"_s);
        QCOMPARE(part.epoch, SheetEpoch::Year1904);
        WorkbookPart other;
        walk(u"<workbook><workbookPr date1904='false'/></workbook>"_s, other);
        QCOMPARE(other.epoch, SheetEpoch::Year1900);
    }

    void sharedStringsKeepTheirPlaces()
    {
        StringsPart part;
        walk(u"<sst><si><t> en </t></si><si/><si><r><t>t</t></r><r><t>o</t></r></si><si><t>_x0041_</t></si>"
             "<si><t>_xD800_ _x12_</t></si></sst>"_s,
            part);
        QCOMPARE(part.strings, (QStringList{u"en"_s, QString(), u"to"_s, u"A"_s, u"_xD800_ _x12_"_s}));
    }
};

KODEKS_TEST(TestSheetCells)
#include "tst_sheetcells.moc"
