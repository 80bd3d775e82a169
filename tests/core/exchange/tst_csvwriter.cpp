// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/csvwriter.h"

#include "core/exchange/tables/csvreader.h"
#include "tests/support/files/failingdevice.h"
#include "tests/support/files/hostiletext.h"
#include "tests/support/testmain.h"

#include <QFile>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const QList<QStringList> &rows, CsvDialect dialect)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, dialect);
    for (const QStringList &row : rows) {
        if (!writer.write(row))
            return {};
    }
    return buffer.data();
}

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheCellsThatNeedItAreQuoted_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("rfc");
        QTest::addColumn<QByteArray>("excel");
        QTest::newRow("plain") << u"abc"_s << "abc"_ba << "abc"_ba;
        QTest::newRow("empty") << u""_s << ""_ba << ""_ba;
        QTest::newRow("comma") << u"a,b"_s << "\"a,b\""_ba << "a,b"_ba;
        QTest::newRow("semicolon") << u"a;b"_s << "a;b"_ba << "\"a;b\""_ba;
        QTest::newRow("quote") << u"a\"b"_s << "\"a\"\"b\""_ba << "\"a\"\"b\""_ba;
        QTest::newRow("line feed") << u"a\nb"_s << "\"a\nb\""_ba << "\"a\nb\""_ba;
        QTest::newRow("carriage return") << u"a\rb"_s << "\"a\rb\""_ba << "\"a\rb\""_ba;
        QTest::newRow("space") << u" a "_s << " a "_ba << " a "_ba;
        QTest::newRow("formula") << u"=1+1"_s << "=1+1"_ba << "'=1+1"_ba;
        QTest::newRow("plus") << u"+47"_s << "+47"_ba << "'+47"_ba;
        QTest::newRow("minus") << u"- punkt"_s << "- punkt"_ba << "'- punkt"_ba;
        QTest::newRow("at") << u"@x"_s << "@x"_ba << "'@x"_ba;
        QTest::newRow("tab") << u"\tx"_s << "\tx"_ba << "'\tx"_ba;
        QTest::newRow("leading line feed") << u"\nx"_s << "\"\nx\""_ba << "\"'\nx\""_ba;
        QTest::newRow("leading carriage return") << u"\rx"_s << "\"\rx\""_ba << "\"'\rx\""_ba;
        QTest::newRow("bell") << u"\ax"_s << "\ax"_ba << "'\ax"_ba;
        QTest::newRow("delete") << u"\u007Fx"_s << "\x7Fx"_ba << "'\x7Fx"_ba;
        QTest::newRow("next line") << u"\u0085x"_s << "\xC2\x85x"_ba << "'\xC2\x85x"_ba;
        QTest::newRow("an apostrophe") << u"'x"_s << "'x"_ba << "'x"_ba;
        QTest::newRow("a dash that is none") << u"– punkt"_s << "\xE2\x80\x93 punkt"_ba << "\xE2\x80\x93 punkt"_ba;
    }

    void onlyTheCellsThatNeedItAreQuoted()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, rfc);
        QFETCH(QByteArray, excel);
        QCOMPARE(written({{u"x"_s, cell}}, CsvDialect::Rfc), "x," + rfc + "\r\n");
        QCOMPARE(written({{u"x"_s, cell}}, CsvDialect::Excel), "\xEF\xBB\xBFx;" + excel + "\r\n");
        QCOMPARE(formulaUnescaped(formulaEscaped(cell)), cell);
    }

    void theMarkStandsOnceAndFirst()
    {
        QCOMPARE(written({{u"a"_s}, {u"b"_s}}, CsvDialect::Excel),
            "\xEF\xBB\xBF"
            "a\r\nb\r\n");
    }

    void anEmptyCellAloneIsStillARow() { QCOMPARE(written({{u"a"_s}, {u""_s}}, CsvDialect::Rfc), "a\r\n\"\"\r\n"); }

    void whatWasWrittenIsReadBack_data()
    {
        QTest::addColumn<bool>("excel");
        QTest::newRow("RFC") << false;
        QTest::newRow("Excel") << true;
    }

    void whatWasWrittenIsReadBack()
    {
        QFETCH(bool, excel);
        const QList<QStringList> rows = {{u"a"_s, u"b"_s, u"c"_s}, {hostileText(), u"\r\n"_s, u"\""_s},
            {hostileText().replace(u'\n', u' ').repeated(12'000), u""_s, u",;\t"_s}};
        const QByteArray bytes = written(rows, excel ? CsvDialect::Excel : CsvDialect::Rfc);
        auto reader = CsvReader::open(bytes, u"x.csv"_s);
        QVERIFY(reader);
        QCOMPARE(reader->looksLikeExcel(), excel);
        QCOMPARE(reader->header(), rows.constFirst());
        for (const QStringList &row : rows.sliced(1)) {
            QStringList cells = reader->next()->cells;
            if (excel)
                std::ranges::transform(cells, cells.begin(), formulaUnescaped);
            QCOMPARE(cells, row);
        }
        QVERIFY(reader->atEnd());
    }

    void aDeviceThatTakesNoMoreIsReported()
    {
        for (qint64 room = 0; room < 14; ++room) {
            FailingDevice device(room);
            CsvWriter writer(device, CsvDialect::Rfc);
            auto result = writer.write({u"abc"_s, u"d"_s});
            if (result)
                result = writer.write({u"efg"_s, u"h"_s});
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Error::Kind::Io);
            QVERIFY(!result.error().message.isEmpty());
        }
        FailingDevice device(14);
        CsvWriter writer(device, CsvDialect::Rfc);
        QVERIFY(writer.write({u"abc"_s, u"d"_s}));
        QVERIFY(writer.write({u"efg"_s, u"h"_s}));
    }

    void aFullDiskIsReportedAsFull()
    {
        QFile full(u"/dev/full"_s);
        if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            QSKIP("this system has no /dev/full");
        CsvWriter writer(full, CsvDialect::Rfc);
        const auto result = writer.write({u"abc"_s});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Full);
    }
};

KODEKS_TEST(TestCsvWriter)
#include "tst_csvwriter.moc"
