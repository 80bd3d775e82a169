// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/csvreader.h"

#include "tests/support/files/hostiletext.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

using Table = QList<QStringList>;

/// Header and rows; what was read before an error, and the error.
std::pair<Table, QString> table(const QByteArray &bytes, CsvLimits limits = {})
{
    auto reader = CsvReader::open(bytes, u"x.csv"_s, limits);
    if (!reader)
        return {{}, reader.error().message};
    Table rows = {reader->header()};
    while (!reader->atEnd()) {
        const auto row = reader->next();
        if (!row)
            return {rows, row.error().message};
        rows.append(row->cells);
    }
    return {rows, {}};
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private slots:
    void aTableIsReadCellByCell_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Table>("rows");
        const Table plain = {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("CRLF") << "a,b\r\n1,2\r\n"_ba << plain;
        QTest::newRow("LF") << "a,b\n1,2\n"_ba << plain;
        QTest::newRow("CR") << "a,b\r1,2\r"_ba << plain;
        QTest::newRow("no last line break") << "a,b\n1,2"_ba << plain;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF"
                                            "a,b\n1,2"_ba
                                         << plain;
        QTest::newRow("semicolons") << "a;b\n1;2"_ba << plain;
        QTest::newRow("tabs") << "a\tb\n1\t2"_ba << plain;
        QTest::newRow("a separator that is told") << "\xEF\xBB\xBF"
                                                     "sep=;\r\na,x;b\r\n1;2"_ba
                                                  << Table{{u"a,x"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("a separator that is told and not needed") << "SEP=,\n\na\n1"_ba << Table{{u"a"_s}, {u"1"_s}};
        QTest::newRow("a name like a separator") << "sep=;b\n1;2"_ba << Table{{u"sep="_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("a name with more commas than the header has semicolons")
            << "Hva, hvem, og når?;Navn\n1;2"_ba << Table{{u"Hva, hvem, og når?"_s, u"Navn"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("a name with semicolons among commas")
            << "a; b; c; d,e,f\n1,2,3"_ba << Table{{u"a; b; c; d"_s, u"e"_s, u"f"_s}, {u"1"_s, u"2"_s, u"3"_s}};
        QTest::newRow("quoted header") << "\"a\",\"b\"\n1,2"_ba << plain;
        QTest::newRow("a separator in a quoted name")
            << "\"a;;;\",b\n1,2"_ba << Table{{u"a;;;"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("space around names") << " a , b\n1,2"_ba << plain;
        QTest::newRow("empty lines") << "\n\na,b\n\n1,2\n\n"_ba << plain;
        QTest::newRow("only a header") << "a,b\n"_ba << Table{{u"a"_s, u"b"_s}};
        QTest::newRow("empty cells") << "a,b\n,\n\"\",\n"_ba << Table{{u"a"_s, u"b"_s}, {u""_s, u""_s}, {u""_s, u""_s}};
        QTest::newRow("an empty cell alone") << "a\n\"\"\nx"_ba << Table{{u"a"_s}, {u""_s}, {u"x"_s}};
        QTest::newRow("quotes doubled") << "a,b\n\"\"\"x\"\"\",\"\"\"\"\n"_ba
                                        << Table{{u"a"_s, u"b"_s}, {u"\"x\""_s, u"\""_s}};
        QTest::newRow("a quote within a plain cell")
            << "a,b\nx\"y,2\n"_ba << Table{{u"a"_s, u"b"_s}, {u"x\"y"_s, u"2"_s}};
        QTest::newRow("line breaks kept")
            << "a,b\r\n\"1\r\n2\n3\r4\",\"\r\n\"\r\n"_ba << Table{{u"a"_s, u"b"_s}, {u"1\r\n2\n3\r4"_s, u"\r\n"_s}};
        QTest::newRow("space kept") << "a,b\n 1 ,\xC2\xA0\n"_ba << Table{{u"a"_s, u"b"_s}, {u" 1 "_s, u"\u00A0"_s}};
        QTest::newRow("Windows-1252") << "a,b\nbl\xE5,\x93\x94\n"_ba << Table{{u"a"_s, u"b"_s}, {u"blå"_s, u"“”"_s}};
        QTest::newRow("unnamed columns") << ",,a\n1,2,3\n"_ba
                                         << Table{{u""_s, u""_s, u"a"_s}, {u"1"_s, u"2"_s, u"3"_s}};
        QTest::newRow("hostile text") << "a,b\n\"" + hostileText().replace(u'"', u"\"\""_s).toUtf8() + "\",2"
                                      << Table{{u"a"_s, u"b"_s}, {hostileText(), u"2"_s}};
    }

    void aTableIsReadCellByCell()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Table, rows);
        const auto [read, error] = table(bytes);
        QCOMPARE(error, QString());
        QCOMPARE(read, rows);
    }

    void aBrokenTableIsRefusedWithItsRowAndLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << ""_ba << u"is empty"_s;
        QTest::newRow("only space") << " \n \n"_ba << u"is empty"_s;
        QTest::newRow("a PDF") << "%PDF-1.4\xFF"_ba << u"PDF"_s;
        QTest::newRow("NUL in UTF-16") << QByteArray("\xFF\xFE"
                                                     "a\0\0\0",
            6) << u"NUL"_s;
        QTest::newRow("too few cells") << "a,b\n1,2\n1\n"_ba << u"row 3 (line 3): 1 cells where the header has 2"_s;
        QTest::newRow("several such rows") << "a,b\n1\n1,2\n1,2,3\n1,2\n1\n"_ba << u"The same is wrong in line 4, 6."_s;
        QTest::newRow("too many cells") << "a,b\n\"1\n\n\",2\n1,2,3\n"_ba << u"row 3 (line 5): 3 cells"_s;
        QTest::newRow("unclosed quote") << "a,b\r\n\"1\r\n\",2\r\n3,\"4\r\n"_ba
                                        << u"row 3 (line 4): a quoted cell is never closed"_s;
        QTest::newRow("unclosed quote in the header")
            << "a,\"b\n1,2\n"_ba << u"row 1 (line 1): a quoted cell is never closed"_s;
        QTest::newRow("text after a quote") << "a,b\n1,\"2\"x\n"_ba << u"row 2 (line 2): text follows"_s;
        QTest::newRow("a name twice") << "a,b,a\n"_ba << u"two columns called “a”"_s;
    }

    void aBrokenTableIsRefusedWithItsRowAndLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QString error = table(bytes).second;
        QVERIFY2(error.contains(says), qPrintable(error));
        QVERIFY(error.startsWith(u"“x.csv”"_s));
    }

    void cellsMayLackAtARowsEndWhereThatIsTold()
    {
        auto reader = CsvReader::open("a;b;c\n1;2;3\n1;2\n1\n\n1;;3;;\n", u"x.csv"_s, {.shortRows = true});
        QVERIFY(reader);
        Table rows;
        while (!reader->atEnd()) {
            const auto row = reader->next();
            QVERIFY2(row, row ? "" : qPrintable(row.error().message));
            rows.append(row->cells);
        }
        QCOMPARE(rows,
            (Table{
                {u"1"_s, u"2"_s, u"3"_s}, {u"1"_s, u"2"_s, u""_s}, {u"1"_s, u""_s, u""_s}, {u"1"_s, u""_s, u"3"_s}}));
        QVERIFY(reader->ragged().shortSentence().startsWith(u"2 row(s) have fewer cells"));
        QVERIFY(reader->ragged().shortSentence().contains(u"line 3, 4."));
        const auto [read, error] = table("a;b\n1\n1;2;3\n", {.shortRows = true});
        QCOMPARE(read.size(), 2);
        QVERIFY2(error.contains(u"row 3 (line 3): 3 cells where the header has 2"), qPrintable(error));
    }

    void theSeparatorIsFoundWhereRowsLackCells()
    {
        const auto reader
            = CsvReader::open("Hva, hvem, og når?;Navn;Dato\n1;2;3\n1;2\n", u"x.csv"_s, {.shortRows = true});
        QVERIFY(reader);
        QCOMPARE(reader->separator(), QChar(u';'));
        QVERIFY(reader->ragged().shortSentence().isEmpty());
    }

    void hostileSizesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("a million columns") << QByteArray("x,").repeated(1'000'000) << u"more than 1000 columns"_s;
        QTest::newRow("a million columns below")
            << "a,b\n" + QByteArray(1'000'000, ',') << u"row 2 (line 2): more than 1000 columns"_s;
        QTest::newRow("a long cell") << "a,b\n1," + QByteArray(2'000'000, 'x')
                                     << u"row 2 (line 2): a cell is too large"_s;
        QTest::newRow("a long quoted cell")
            << "a,b\n1,\"" + QByteArray(2'000'000, '"') + '"' << u"row 2 (line 2): a cell is too large"_s;
    }

    void hostileSizesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QString error = table(bytes, {.columns = 1'000, .cell = 500'000}).second;
        QVERIFY2(error.contains(says), qPrintable(error));
    }

    void aColumnIsFoundByNameIgnoringCaseButTheExactOneFirst()
    {
        const auto reader = CsvReader::open("Text,text,Start\n", u"x.csv"_s);
        QVERIFY(reader);
        QCOMPARE(reader->column(u"text"_s), 1);
        QCOMPARE(reader->column(u"start"_s), 2);
        QCOMPARE(reader->column(u"end"_s), -1);
    }

    void rowsKnowTheirPlace()
    {
        auto reader = CsvReader::open("a\n\"1\n2\"\n\nx\n", u"x.csv"_s);
        QVERIFY(reader);
        const auto first = reader->next();
        const auto second = reader->next();
        QCOMPARE(first->row, 2);
        QCOMPARE(first->line, 2);
        QCOMPARE(second->row, 4);
        QCOMPARE(second->line, 5);
        QVERIFY(reader->atEnd());
    }

    void mutatedTablesNeverCrashAndAlwaysEnd()
    {
        QRandomGenerator random(20240917);
        const QByteArray sample = sourceBytes(u"resources/sample/coder-a.csv"_s).first(4000);
        qsizetype refused = 0;
        constexpr qsizetype runs = 4000;
        for (qsizetype i = 0; i < runs; ++i) {
            const auto [rows, error] = table(mutated(sample, random));
            refused += !error.isEmpty();
            for (const QStringList &row : rows)
                QCOMPARE(row.size(), rows.constFirst().size());
        }
        QVERIFY(refused > 0);
        QVERIFY(refused < runs);
    }
};

KODEKS_TEST(TestCsvReader)
#include "tst_csvreader.moc"
