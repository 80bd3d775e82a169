// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/lettercolumns.h"
#include "core/exchange/reports/workbook.h"
#include "core/exchange/xlsx/sheetnumber.h"
#include "core/project/letters/answercolumns.h"
#include "core/project/letters/tablefiles.h"
#include "tests/support/files/workbooks.h"
#include "tests/support/testmain.h"

#include <QBuffer>

using namespace Kodeks;
using namespace Qt::StringLiterals;

using Role = LetterTable::Column::Role;

namespace {

/// Roles in short: L, the fact's number, A, or - for what is ignored.
QString rolesOf(const QList<LetterTable::Column> &columns)
{
    QString roles;
    for (const LetterTable::Column &column : columns) {
        switch (column.role) {
        case Role::Letter: roles += u'L'; break;
        case Role::Folder: roles += u'M'; break;
        case Role::Fact: roles += QString::number(static_cast<int>(column.fact)); break;
        case Role::Attribute: roles += u'A'; break;
        case Role::Text: roles += u'T'; break;
        case Role::Question: roles += u'Q'; break;
        case Role::Ignored: roles += u'-'; break;
        }
    }
    return roles;
}

QByteArray text(const QByteArray &place, const QByteArray &said)
{
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + said + "</t></is></c>";
}

/// A row of a header "file" and "x", and one with this cell below x.
QByteArray rowsWith(const QByteArray &cell)
{
    return "<row r=\"1\">" + text("A1", "file") + text("B1", "x") + "</row><row r=\"2\">" + text("A2", "a") + cell
        + "</row>";
}

/// General, a built-in date, a format of its own for dates, one that only looks so.
const QByteArray styles
    = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\"/><numFmt numFmtId=\"165\" "
      "formatCode=\"0.00&quot; days&quot;\"/></numFmts>"
      "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf "
      "numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"22\"/></cellXfs>";

} // namespace

class TestLetterTable : public QObject
{
    Q_OBJECT

private slots:
    void answersAreToldByTitlesAndCells_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("roles");
        QTest::newRow("a form") << "Nr,Navn,Er dere enige?,Hvorfor?\n1,Fjellby,Ja,Nei\n"_ba << u"A0QQ"_s;
        QTest::newRow("a form in English")
            << "Response ID\tSubmitted\tOrganisation\tComments\n7\t2024-03-01 10:15\tExample Union\tWe agree.\n"_ba
            << u"A20T"_s;
        QTest::newRow("the organisation before the person")
            << "Navn;Organisasjon;Høringssvar\nKari;Fjellby vel;Vi støtter dette.\n"_ba << u"A0T"_s;
        QTest::newRow("facts as import-facts has them")
            << "Avsender;Mottaker;Dato;Uttalelse\nFjellby;Etaten;1.3.2024;Ja takk.\n"_ba << u"012T"_s;
        QTest::newRow("cells that are texts")
            << "Type;Punkt A;Punkt B\netat;Vi mener at dette bør ligge i bydelen slik som "
               "nå;Dette er en god løsning for alle som bor i byen\n"_ba
            << u"AQQ"_s;
        QTest::newRow("a name that is asked for")
            << "Hvem svarer du på vegne av?;Støtter du forslaget?\nFjellby vel;Ja\n"_ba << u"0Q"_s;
        QTest::newRow("a date that is none") << "Dato;Svar?\nvet ikke;Ja\n"_ba << u"AQ"_s;
        QTest::newRow("places for words with few in them")
            << "Navn;Støtter du dette?;Andre merknader;Begrunn svaret;Antall kommentarer\nKari;Ja;Mer tid;Nærhet;3\n"_ba
            << u"0QQQA"_s;
        QTest::newRow("no text") << "Navn;Fylke\nFjellby;Viken\n"_ba << u"0A"_s;
        QTest::newRow("whom one answers for, and when one was done")
            << "Starttidspunkt;Fullføringstidspunkt;Hvilken virksomhet svarer du for?;Hvilken virksomhet bør ha "
               "ansvaret?\n03.05.2024 10:11;03.05.2024 10:20;Fjellby kommune;Staten\n"_ba
            << u"A20Q"_s;
        QTest::newRow("numbered questions") << "ID;1. Om sykehjem;Spørsmål 2\n1;Ja;Nei\n"_ba << u"AQQ"_s;
    }

    void answersAreToldByTitlesAndCells()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, roles);
        const auto table = readLetterTable(csv, u"t.csv"_s);
        QVERIFY(table.has_value());
        QCOMPARE(rolesOf(answerColumns(*table)), roles);
    }

    void tablesAreToldFromTexts_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<TableKind>("kind");
        using enum TableKind;
        QTest::newRow("answers") << u"t.csv"_s << "Navn,Mener dere dette?\nFjellby,Ja\n"_ba << Answers;
        QTest::newRow("answers with tabs") << u"t.tsv"_s << "Navn\tSvar\nFjellby\tJa\n"_ba << Answers;
        QTest::newRow("answers in a .txt")
            << u"t.txt"_s << "Navn;Dato;Svar\nFjellby;1.2.2024;Ja\nNordby;2.2.2024;Nei\n"_ba << Answers;
        QTest::newRow("one answer in a .txt") << u"t.txt"_s << "Navn;Svar\nFjellby;Ja\n"_ba << None;
        QTest::newRow("prose")
            << u"brev.csv"_s
            << "Vi har tre ønsker, og de er disse\nmer tid, og bedre kart\nfærre skjema, og nærhet\n"_ba << None;
        QTest::newRow("prose of a colon") << u"brev.csv"_s << "Vi ber om tid;ro:\nog om;kart\nog;annet\n"_ba << None;
        QTest::newRow("a list") << u"liste.csv"_s << "Sykehjem\nBarnehage\nSkole\n"_ba << None;
        QTest::newRow("one column of answers") << u"t.csv"_s << "Svar\n\"Ja.\n\nVi er enige.\"\nNei\n"_ba << Answers;
        QTest::newRow("facts of a letter that is there")
            << u"t.csv"_s
            << "Dokument;Merknad\nbrev 1;En lang merknad om hvem som står bak dette brevet og hvorfor\n"_ba << Facts;
        QTest::newRow("facts by their title") << u"t.csv"_s << "Fil;Type\nukjent.pdf;etat\n"_ba << Facts;
        QTest::newRow("names without texts") << u"t.csv"_s << "Navn;Fylke\nFjellby;Viken\n"_ba << Facts;
        QTest::newRow("a letter with the name of a letter") << u"t.txt"_s << "Høringssvar\nbrev 1\n"_ba << None;
        QTest::newRow("passages") << u"t.csv"_s << "letter,start,end,text\nx,1,2,En tekst?\n"_ba << None;
        QTest::newRow("a codebook") << u"t.csv"_s << "dimension,id,name,definition\ntask,T,Sykehjem,Hva er det?\n"_ba
                                    << None;
        QTest::newRow("only a header") << u"t.csv"_s << "Navn,Svar?\n"_ba << None;
    }

    void tablesAreToldFromTexts()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(TableKind, kind);
        QVERIFY(mayBeTable(file) && isSeparatedText(bytes, file));
        auto table = readLetterTable(bytes, file);
        if (!table) {
            QCOMPARE(kind, TableKind::None);
            return;
        }
        Letter there;
        there.id = LetterId(1);
        there.name = u"Brev 1.docx"_s;
        QCOMPARE(tableKind(*table, LetterNames({there})), kind);
    }

    void openDocumentSheetsAreRead()
    {
        const QByteArray content
            = "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body>"
              "<office:spreadsheet><table:table table:name=\"Ark 1\">"
              "<table:table-row><table:table-cell><text:p>file</text:p></table:table-cell>"
              "<table:table-cell table:number-columns-repeated=\"2\"><text:p>x</text:p></table:table-cell>"
              "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>"
              "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell/></table:table-row>"
              "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"301\">"
              "<text:p>0301</text:p>"
              "<office:annotation><text:p>en merknad</text:p></office:annotation></table:table-cell>"
              "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-04-17T00:00:00\"><text:p>17.4.24"
              "</text:p></table:table-cell><table:table-cell office:value-type=\"float\" office:value=\"2.5\"><text:p>"
              "2,50 kr</text:p></table:table-cell></table:table-row>"
              "<table:table-row><table:table-cell><text:p>a<text:s text:c=\"2\"/>b</text:p><text:p>c</text:p>"
              "</table:table-cell></table:table-row></table:table>"
              "<table:table table:name=\"Annet\"/></office:spreadsheet></office:body></office:document-content>";
        const QByteArray ods
            = zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"}, {u"content.xml"_s, content}});
        QVERIFY(isWorkbook(ods, u"t.ods"_s));
        const auto table = readLetterTable(ods, u"t.ods"_s);
        QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().message));
        QCOMPARE(table->rows, (QList<QStringList>{{u"0301"_s, u"2024-04-17"_s, u"2.5"_s}, {u"a  b\nc"_s, {}, {}}}));
        QCOMPARE(table->lines, (QList<qsizetype>{4, 5}));
        QVERIFY(table->remarks.join(u' ').contains(u"Annet"));
        QVERIFY2(table->remarks.join(u' ').contains(u"1 comment"), qPrintable(table->remarks.join(u' ')));
    }

    void hiddenAndEmptySheetsAreReadLast()
    {
        const auto sheet = [](const QByteArray &name, const QByteArray &style, const QByteArray &word) {
            return "<table:table table:name=\"" + name + "\" table:style-name=\"" + style
                + "\"><table:table-row><table:table-cell><text:p>file</text:p></table:table-cell></table:table-row>"
                  "<table:table-row><table:table-cell><text:p>"
                + word + "</text:p></table:table-cell></table:table-row></table:table>";
        };
        const QByteArray content
            = "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\">"
              "<office:automatic-styles><style:style style:name=\"h\" style:family=\"table\">"
              "<style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>"
              "<office:body><office:spreadsheet><table:table table:name=\"Tomt\"/>"
            + sheet("Skjult", "h", "a") + sheet("Ark", "v", "b")
            + "</office:spreadsheet></office:body></office:document-content>";
        const auto table = readLetterTable(
            zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"}, {u"content.xml"_s, content}}),
            u"t.ods"_s);
        QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().message));
        QCOMPARE(table->rows, (QList<QStringList>{{u"b"_s}}));
        QVERIFY(table->remarks.join(u' ').contains(u"Skjult"));

        const QByteArray cells = "<row><c t=\"inlineStr\"><is><t>file</t></is></c></row><row><c t=\"inlineStr\"><is><t>"
                                 "b</t></is></c></row>"_ba;
        WorkbookInside inside{.otherSheet = cells};
        for (const auto &[before, after] : {std::pair("name=\"First\""_ba, "name=\"First\" state=\"hidden\""_ba),
                 std::pair(QByteArray(), QByteArray())}) {
            QList<ZipPart> parts = workbookParts(QByteArray(cells).replace(">b<", ">c<"), inside);
            for (ZipPart &part : parts) {
                if (!before.isEmpty() && part.name == u"xl/workbook.xml"_s)
                    part.bytes.replace(before, after);
            }
            const auto read = readLetterTable(zipOf(parts), u"t.xlsx"_s);
            QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
            QCOMPARE(read->rows, (QList<QStringList>{{before.isEmpty() ? u"b"_s : u"c"_s}}));
        }
    }

    void commentsOnCellsAreOutAndTold_data()
    {
        QTest::addColumn<QByteArray>("comments");
        QTest::addColumn<QString>("told");
        QTest::newRow("two") << "<comments><authors><author>K</author></authors><commentList><comment ref=\"A2\"><text>"
                                "<t>x</t></text></comment><comment ref=\"B2\"><text><t>y</t></text></comment>"
                                "</commentList></comments>"_ba
                             << u"2 comment"_s;
        QTest::newRow("that cannot be read") << "<comments><commentList>"_ba << u"1 comment"_s;
        QTest::newRow("none") << "<comments/>"_ba << QString();
    }

    void commentsOnCellsAreOutAndTold()
    {
        QFETCH(QByteArray, comments);
        QFETCH(QString, told);
        QList<ZipPart> parts = workbookParts("<row r=\"1\">" + text("A1", "file") + text("B1", "type")
            + "</row><row r=\"2\">" + text("A2", "a.txt") + text("B2", "by") + "</row>");
        parts.append({u"xl/worksheets/_rels/sheet1.xml.rels"_s,
            "<Relationships><Relationship Id=\"c\" Type=\"x/relationships/comments\" Target=\"../comments1.xml\"/>"
            "</Relationships>"_ba});
        parts.append({u"xl/comments1.xml"_s, comments});
        const auto table = readLetterTable(zipOf(parts), u"t.xlsx"_s);
        QVERIFY2(table, table ? "" : qPrintable(table.error().message));
        QCOMPARE(table->rows, (QList<QStringList>{{u"a.txt"_s, u"by"_s}}));
        QCOMPARE(table->remarks.size(), told.isEmpty() ? 0 : 1);
        QVERIFY2(table->remarks.value(0).contains(told), qPrintable(table->remarks.value(0)));
    }

    void titlesSayWhatColumnsAre_data()
    {
        QTest::addColumn<QStringList>("titles");
        QTest::addColumn<QString>("roles");
        QTest::newRow("English") << QStringList{u"File"_s, u"Sender"_s, u"Type"_s, u"Date"_s, u"Region"_s}
                                 << u"L0A2A"_s;
        QTest::newRow("with folders") << QStringList{u"Mappe"_s, u"Fil"_s, u"Katalog"_s, u"Type"_s} << u"MLAA"_s;
        QTest::newRow("folders of nothing") << QStringList{u"Mappe (attribute)"_s, u"Type"_s} << u"AA"_s;
        QTest::newRow("Norwegian") << QStringList{u"Filnavn"_s, u"AVSENDER"_s, u"Mottaker"_s, u"dato"_s, u"Vår ref."_s,
            u"Deres ref"_s, u"Saksnr."_s, u"Underskrift"_s}
                                   << u"L0123456"_s;
        QTest::newRow("our own letters.csv") << QStringList{u"letter"_s, u"sender"_s, u"recipient"_s, u"dated"_s,
            u"our_reference"_s, u"your_reference"_s, u"case_number"_s, u"signature"_s, u"characters"_s, u"passages"_s,
            u"imported_at"_s, u"letter_sha256"_s, u"Type"_s}
                                             << u"L0123456----A"_s;
        QTest::newRow("a name beside a file") << QStringList{u"Name"_s, u"File"_s} << u"AL"_s;
        QTest::newRow("a name alone") << QStringList{u"Navn"_s, u"type"_s} << u"LA"_s;
        QTest::newRow("two files") << QStringList{u"file"_s, u"letter"_s} << u"LA"_s;
        QTest::newRow("no letter") << QStringList{u"type"_s, QString()} << u"A-"_s;
        QTest::newRow("decomposed") << QStringList{u"fil"_s, u"va\u030Ar ref"_s} << u"L3"_s;
        QTest::newRow("Nynorsk") << QStringList{u"filnamn"_s, u"Avsendar"_s, u"Vår ref."_s, u"Dykkar ref."_s}
                                 << u"L034"_s;
        QTest::newRow("marked as an attribute") << QStringList{u"file"_s, u"Sender (attribute)"_s} << u"LA"_s;
    }

    void titlesSayWhatColumnsAre()
    {
        QFETCH(QStringList, titles);
        QFETCH(QString, roles);
        QCOMPARE(rolesOf(guessedColumns(titles)), roles);
    }

    void everyAttributeComesBackUnderItsTitle_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"Type"_s, u"Sender"_s, u"avsender"_s, u"File"_s, u"Navn"_s, u"passages"_s,
                 u"Passages"_s, u"Sender (attribute)"_s, u"our reference"_s, u"start"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyAttributeComesBackUnderItsTitle()
    {
        QFETCH(QString, name);
        const QStringList columns{u"letter"_s, u"passages"_s, u"start"_s};
        const QString title = attributeTitle(name, columns);
        QVERIFY(!columns.contains(title, Qt::CaseInsensitive));
        const auto back = guessedColumns(columns + QStringList{title}).constLast();
        QCOMPARE(back.role, Role::Attribute);
        QCOMPARE(back.title, name);
    }

    void aTableOfCommasSemicolonsOrTabsIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("commas") << QByteArray("file,type\r\n a.txt ,\"by, \"\"stor\"\"\"\r\n\r\n,\r\nb.txt,\r\n");
        QTest::newRow("semicolons with a mark") << QByteArray("\xEF\xBB\xBF"
                                                              "file;type\na.txt;\"by, \"\"stor\"\"\"\n\n;\nb.txt;\n");
        QTest::newRow("tabs") << QByteArray("file\ttype\na.txt\t\"by, \"\"stor\"\"\"\n\n\t\nb.txt\t");
        QTest::newRow("a sheet") << workbookOf("<row r=\"1\">" + text("A1", "file") + text("B1", "type")
            + "</row><row r=\"2\">" + text("A2", " a.txt ") + text("B2", "by, \"stor\"") + "</row><row r=\"4\">"
            + text("B4", " ") + "</row><row r=\"5\">" + text("A5", "b.txt") + text("C5", "beyond the titles")
            + "</row><row r=\"6\">" + text("C6", "nobody") + "</row>");
    }

    void aTableOfCommasSemicolonsOrTabsIsRead()
    {
        QFETCH(QByteArray, bytes);
        const auto table = readLetterTable(bytes, u"letters.x"_s);
        QVERIFY2(table, table ? "" : qPrintable(table.error().message));
        QCOMPARE(rolesOf(table->columns), u"LA"_s);
        QCOMPARE(table->rows, (QList<QStringList>{{u"a.txt"_s, u"by, \"stor\""_s}, {u"b.txt"_s, QString()}}));
        QCOMPARE(table->lines, (QList<qsizetype>{2, 5}));
        QCOMPARE(table->fileName, u"letters.x"_s);
    }

    void lettersOfAnyEncodingAreRead()
    {
        for (const QByteArray &bytes : {"fil;sted\na;Bod\xF8\n"_ba, "fil;sted\na;Bod\xC3\xB8\n"_ba}) {
            const auto table = readLetterTable(bytes, u"x.csv"_s);
            QVERIFY(table);
            QCOMPARE(table->rows.constFirst().constLast(), u"Bodø"_s);
        }
    }

    void whatOurOwnWorkbookHoldsIsRead()
    {
        using enum TableField::Type;
        Workbook workbook;
        QVERIFY(workbook.beginSheet(u"Passages"_s, {{u"letter"_s, Text, 9, {}}}));
        QVERIFY(workbook.addRow({u"wrong"_s}));
        QVERIFY(workbook.beginSheet(u"Letters"_s,
            {{u"letter"_s, Text, 9, {}}, {u"dated"_s, Date, 9, {}}, {u"number"_s, Integer, 9, {}},
                {u"imported_at"_s, Instant, 9, {}}}));
        QVERIFY(workbook.addRow({u"=a_x0041_ \u0001 😀"_s, u"2024-04-17"_s, u"12"_s, u"2024-04-17T10:20:30Z"_s}));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(workbook.finish(buffer));
        const auto table = readLetterTable(buffer.data(), u"x.xlsx"_s);
        QVERIFY2(table, table ? "" : qPrintable(table.error().message));
        QCOMPARE(rolesOf(table->columns), u"L2A-"_s);
        QCOMPARE(table->rows,
            (QList<QStringList>{{u"=a_x0041_ \u0001 😀"_s, u"2024-04-17"_s, u"12"_s, u"2024-04-17T10:20:30"_s}}));
    }

    void cellsOfEveryKindAreText_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QByteArray &cell, const QString &said) {
            QTest::newRow(name) << cell << said;
        };
        row("shared", "<c r='B2' t='s'><v>1</v></c>", u"two"_s);
        row("rich text without its pronunciation", "<c r='B2' t='s'><v>2</v></c>", u"richer"_s);
        row("an integer", "<c r='B2'><v>2024</v></c>", u"2024"_s);
        row("a long integer", "<c r='B2'><v>202404171234</v></c>", u"202404171234"_s);
        row("an integer with an exponent", "<c r='B2' t='n'><v>1.2E3</v></c>", u"1200"_s);
        row("a fraction", "<c r='B2'><v>0.30000000000000004</v></c>", u"0.3"_s);
        row("a negative number", "<c r='B2'><v>-1.5</v></c>", u"-1.5"_s);
        row("no number at all", "<c r='B2'><v>nan</v></c>", u"nan"_s);
        row("true", "<c r='B2' t='b'><v>1</v></c>", u"true"_s);
        row("false", "<c r='B2' t='b'><v>0</v></c>", u"false"_s);
        row("a formula's text", "<c r='B2' t='str'><f>A1</f><v>said</v></c>", u"said"_s);
        row("a formula's number", "<c r='B2'><f>1+1</f><v>2</v></c>", u"2"_s);
        row("an error", "<c r='B2' t='e'><v>#N/A</v></c>", {});
        row("a date of a built-in format", "<c r='B2' s='1'><v>45399</v></c>", u"2024-04-17"_s);
        row("a date of a format of its own", "<c r='B2' s='2'><v>45399</v></c>", u"2024-04-17"_s);
        row("a date with a time", "<c r='B2' s='4'><v>45399.75</v></c>", u"2024-04-17T18:00:00"_s);
        row("a number that counts days", "<c r='B2' s='3'><v>45399</v></c>", u"45399.00 days"_s);
        row("a style that is not there", "<c r='B2' s='99'><v>45399</v></c>", u"45399"_s);
        row("a style that is none", "<c r='B2' s='-1'><v>45399</v></c>", u"45399"_s);
        row("a date beyond all dates", "<c r='B2' s='1'><v>1e300</v></c>", u"1e+300"_s);
        row("a date in ISO", "<c r='B2' t='d'><v>2024-04-17T00:00:00</v></c>", u"2024-04-17"_s);
        row("without a place", "<c><v>5</v></c>", u"5"_s);
        row("in small letters", "<c r='b2'><v>5</v></c>", u"5"_s);
        row("an escape", text("B2", "a_x0009_b_xD800_"), u"a\tb_xD800_"_s);
        row("with a prefix",
            "<x:c xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main' r='B2'><x:v>5</x:v></x:c>",
            u"5"_s);
        row("said twice", "<c r='B2'><v>5</v></c><c r='B2'><v>6</v></c>", u"6"_s);
    }

    void cellsOfEveryKindAreText()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, said);
        const QByteArray strings
            = "<si><t>one</t></si><si><t>two</t></si><si><r><t>rich</t></r><r><t xml:space='preserve'>er "
              "</t></r><rPh><t>sound</t></rPh></si>";
        const auto table
            = readLetterTable(workbookOf(rowsWith(cell), {.strings = strings, .styles = styles}), u"x.xlsx"_s);
        QVERIFY2(table, table ? "" : qPrintable(table.error().message));
        QCOMPARE(table->rows.constFirst().constLast(), said);
    }

    void daysAreCountedAsSpreadsheetsDo_data()
    {
        QTest::addColumn<double>("days");
        QTest::addColumn<bool>("from1904");
        QTest::addColumn<QString>("said");
        QTest::newRow("the first day") << 1.0 << false << u"1900-01-01"_s;
        QTest::newRow("before the day that never was") << 59.0 << false << u"1900-02-28"_s;
        QTest::newRow("the day that never was") << 60.0 << false << QString();
        QTest::newRow("after it") << 61.0 << false << u"1900-03-01"_s;
        QTest::newRow("the last day") << 2958465.0 << false << u"9999-12-31"_s;
        QTest::newRow("beyond it") << 2958466.0 << false << QString();
        QTest::newRow("rounded beyond it") << 2958465.9999999 << false << QString();
        QTest::newRow("a time alone") << 0.25 << false << u"06:00:00"_s;
        QTest::newRow("rounded to midnight") << 45399.999999 << false << u"2024-04-18"_s;
        QTest::newRow("negative") << -1.0 << false << QString();
        QTest::newRow("nothing") << std::numeric_limits<double>::quiet_NaN() << false << QString();
        QTest::newRow("1904, the first day") << 0.0 << true << u"1904-01-01"_s;
        QTest::newRow("1904, a time of day") << 0.5 << true << u"12:00:00"_s;
        QTest::newRow("1904") << 43937.0 << true << u"2024-04-17"_s;
    }

    void daysAreCountedAsSpreadsheetsDo()
    {
        QFETCH(double, days);
        QFETCH(bool, from1904);
        QFETCH(QString, said);
        QCOMPARE(sheetDate(days, from1904 ? SheetEpoch::Year1904 : SheetEpoch::Year1900), said);
    }

    void theWorkbookSaysWhatItsDaysCountFrom()
    {
        const auto table = readLetterTable(workbookOf(rowsWith("<c r='B2' s='1'><v>43937</v></c>"),
                                               {.styles = styles, .properties = "date1904=\"1\""}),
            u"x.xlsx"_s);
        QVERIFY(table);
        QCOMPARE(table->rows.constFirst().constLast(), u"2024-04-17"_s);
    }

    void formatsOfDatesAreTold_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isDate");
        for (const QString &code :
            {u"yyyy-mm-dd"_s, u"[$-414]d. mmmm yyyy;@"_s, u"DD/MM/YY"_s, u"h:mm AM/PM"_s, u"mmm"_s, u"\"den \"d"_s})
            QTest::newRow(qPrintable(code)) << code << true;
        for (const QString &code : {u"General"_s, u"Standard"_s, u"0.00E+00"_s, u"#,##0 [Red]"_s, u"\"dager\" 0"_s,
                 u"[h]:mm:ss"_s, u"0\\d"_s, u"@"_s, u""_s, u"0;[Red]yyyy"_s, u"\"open"_s, u"_-* #,##0_d"_s})
            QTest::newRow(qPrintable(u"not "_s + code)) << code << false;
    }

    void formatsOfDatesAreTold()
    {
        QFETCH(QString, code);
        QFETCH(bool, isDate);
        QCOMPARE(isDateFormat(code), isDate);
    }

    void theSheetOfLettersIsPreferred_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("letter");
        QTest::newRow("Letters") << QByteArray("letters") << u"a"_s;
        QTest::newRow("Brev") << QByteArray(" Brev") << u"a"_s;
        QTest::newRow("neither") << QByteArray("Data") << u"first"_s;
    }

    void theSheetOfLettersIsPreferred()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, letter);
        const auto table = readLetterTable(
            workbookOf(rowsWith({}),
                {.name = name,
                    .otherSheet = "<row>" + text("A1", "file") + "</row><row>" + text("A2", "first") + "</row>"}),
            u"x.xlsx"_s);
        QVERIFY(table);
        QCOMPARE(table->rows.constFirst().constFirst(), letter);
    }

    void whatCannotBeReadHasASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error::Kind>("kind");
        const auto row
            = [](const char *name, const QByteArray &bytes, Error::Kind kind) { QTest::newRow(name) << bytes << kind; };
        const auto without = [](const QString &part) {
            QList<ZipPart> parts
                = workbookParts(rowsWith("<c t='s'><v>0</v></c>"), {.strings = "<si><t>x</t></si>", .styles = styles});
            parts.removeIf([&part](const ZipPart &each) { return each.name == part; });
            return zipOf(parts);
        };
        row("nothing", {}, Error::Kind::Invalid);
        row("only space", " \n\n", Error::Kind::Invalid);
        row("a row too long", "file,type\na,b,c\n", Error::Kind::Invalid);
        row("an open quotation", "file,type\n\"a,b\n", Error::Kind::Invalid);
        row("too many columns", QByteArray(",").repeated(2000) + "\n", Error::Kind::TooLarge);
        row("too many rows", "file\n" + QByteArray("a\n").repeated(200'001), Error::Kind::TooLarge);
        row("too many cells",
            QByteArray("a,").repeated(999) + "\n"
                + (QByteArray("x") + QByteArray(",").repeated(999) + "\n").repeated(4'100),
            Error::Kind::TooLarge);
        row("a cut-off archive", workbookOf(rowsWith({})).chopped(100), Error::Kind::Damaged);
        row("an empty sheet", workbookOf({}), Error::Kind::Invalid);
        row("an old workbook", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 Workbook", Error::Kind::Invalid);
        row("another archive", zipOf({{u"word/document.xml"_s, "<w/>"}}), Error::Kind::Invalid);
        row("an OpenDocument table",
            zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"}, {u"content.xml"_s, "<x/>"}}),
            Error::Kind::Invalid);
        row("no workbook", without(u"xl/workbook.xml"_s), Error::Kind::Invalid);
        row("no relations", without(u"xl/_rels/workbook.xml.rels"_s), Error::Kind::Invalid);
        row("no sheet", without(u"xl/worksheets/sheet1.xml"_s), Error::Kind::NotFound);
        row("no strings", without(u"xl/sharedStrings.xml"_s), Error::Kind::NotFound);
        row("no styles", without(u"xl/styles.xml"_s), Error::Kind::NotFound);
        row("a string that is not there",
            workbookOf(rowsWith("<c t='s'><v>7</v></c>"), {.strings = "<si><t>x</t></si>"}), Error::Kind::Damaged);
        row("no place of a string", workbookOf(rowsWith("<c t='s'><v>-1</v></c>"), {.strings = "<si><t>x</t></si>"}),
            Error::Kind::Damaged);
        row("the last cell of all", workbookOf(rowsWith("<c r='XFD1048576'><v>1</v></c>")), Error::Kind::TooLarge);
        row("a column beyond all numbers",
            workbookOf(rowsWith("<c r='" + QByteArray("Z").repeated(5000) + "1'><v>1</v></c>")), Error::Kind::TooLarge);
        row("an entity bomb",
            zipOf(
                {{u"xl/workbook.xml"_s, "<!DOCTYPE a [<!ENTITY b 'c'><!ENTITY d '&b;&b;'>]><workbook>&d;</workbook>"}}),
            Error::Kind::Invalid);
        row("an entity that nobody declares", workbookOf(rowsWith({}), {.strings = "<si><t>&b;</t></si>"}),
            Error::Kind::Damaged);
        row("a deep sheet", workbookOf(QByteArray("<row>").repeated(5000)), Error::Kind::TooLarge);
        row("a very long cell", workbookOf(rowsWith(text("B2", QByteArray("x").repeated(100'001)))),
            Error::Kind::TooLarge);
        row("a very long string",
            workbookOf(rowsWith("<c t='s'><v>0</v></c>"),
                {.strings = "<si><t>" + QByteArray("x").repeated(100'001) + "</t></si>"}),
            Error::Kind::TooLarge);
        row("a string said too often",
            workbookOf(rowsWith("<c t='s'><v>0</v></c>").repeated(2'000),
                {.strings = "<si><t>" + QByteArray("x").repeated(99'999) + "</t></si>"}),
            Error::Kind::TooLarge);
    }

    void whatCannotBeReadHasASentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Error::Kind, kind);
        const auto table = readLetterTable(bytes, u"the table.xlsx"_s);
        QVERIFY(!table);
        QVERIFY2(table.error().kind == kind, qPrintable(table.error().message));
        QVERIFY(table.error().message.contains(u"the table.xlsx"));
    }

    void aCellAtTheEndWithoutAnythingInItDoesNoHarm()
    {
        const auto table = readLetterTable(
            workbookOf(rowsWith("<c r='XFD2' s='3'/>") + "<row r='1048576'><c r='XFD1048576'/></row>"), u"x.xlsx"_s);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 1);
        QCOMPARE(table->columns.size(), 2);
    }

    void wholeNumbersThatPandasMadeFloatsAreWholeAgain()
    {
        const auto table = readLetterTable("file,size,version,share\na.txt,12.0,2.0,0.5\nb.txt,,3.0,\n", u"t.csv"_s);
        QVERIFY(table);
        QCOMPARE(table->rows.constFirst(), QStringList({u"a.txt"_s, u"12"_s, u"2.0"_s, u"0.5"_s}));
        QCOMPARE(table->remarks.size(), 1);
    }
};

KODEKS_TEST(TestLetterTable)
#include "tst_lettertable.moc"
