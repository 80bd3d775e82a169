// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commandtest.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestRefi : public CommandTest
{
    Q_OBJECT

private:
    /// Sorted: passages of one coder at one place stand in the order in which they came in.
    [[nodiscard]] QList<QByteArray> rowsOf(const QString &name) const
    {
        QList<QByteArray> rows;
        const QString all = QString::fromUtf8(bytesOf(file(name)));
        for (const QString &row : all.split(u"\r\n"_s, Qt::SkipEmptyParts))
            rows.append(row.toUtf8());
        std::ranges::sort(rows);
        return rows;
    }

private slots:
    void initTestCase() { must(u"sample sample.kodeks"_s); }

    void aProjectGoesOutAndComesIn()
    {
        const Ran out = runLine(u"export sample.kodeks sample.qdpx"_s);
        QCOMPARE(out.exit, 0);
        QVERIFY(out.out.contains("history"));
        must(u"new back.kodeks"_s);
        const Ran in = runLine(u"import back.kodeks sample.qdpx"_s);
        QCOMPARE(in.exit, 0);
        QVERIFY2(in.out.contains("239 passages"), in.out.constData());
        QVERIFY(runLine(u"check back.kodeks"_s).exit == 0);
        const QString csv = u"export %1.kodeks %1.csv"_s;
        must(csv.arg(u"sample"_s));
        must(csv.arg(u"back"_s));
        QCOMPARE(rowsOf(u"back.csv"_s), rowsOf(u"sample.csv"_s));
    }

    void aCodebookGoesOutAndComesIn_data()
    {
        QTest::addColumn<QString>("ending");
        for (const QString &ending : {u"json"_s, u"csv"_s, u"qdc"_s})
            QTest::newRow(qPrintable(ending)) << ending;
    }

    void aCodebookGoesOutAndComesIn()
    {
        QFETCH(QString, ending);
        must(u"codebook sample.kodeks one."_s + ending);
        must(u"new %1.kodeks --codebook one.%1"_s.arg(ending));
        must(u"codebook %1.kodeks two.%1"_s.arg(ending));
        QVERIFY(!bytesOf(file(u"one."_s + ending)).isEmpty());
        QCOMPARE(bytesOf(file(u"two."_s + ending)), bytesOf(file(u"one."_s + ending)));
    }

    void whatFailsChangesNothing_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("exit");
        QTest::newRow("no archive") << u"import sample.kodeks bad.qdpx"_s << 1;
        QTest::newRow("not there") << u"import sample.kodeks gone.qdpx"_s << 1;
        QTest::newRow("a coder nobody knows") << u"export sample.kodeks sample.qdpx --coder X"_s << 1;
        QTest::newRow("an option for CSV") << u"export sample.kodeks sample.qdpx --long"_s << 2;
        QTest::newRow("no codebook") << u"new fresh.kodeks --codebook bad.qdc"_s << 1;
    }

    void whatFailsChangesNothing()
    {
        QFETCH(QString, words);
        QFETCH(int, exit);
        must(u"export sample.kodeks sample.qdpx"_s);
        for (const QString &name : {u"bad.qdpx"_s, u"bad.qdc"_s}) {
            QFile bad(file(name));
            QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("no such thing") > 0);
        }
        const QByteArray before = bytesOf(file(u"sample.kodeks"_s));
        const QByteArray archive = bytesOf(file(u"sample.qdpx"_s));
        const Ran ran = runLine(words);
        QCOMPARE(ran.exit, exit);
        QCOMPARE(ran.err.count('\n'), 1);
        QCOMPARE(bytesOf(file(u"sample.kodeks"_s)), before);
        QCOMPARE(bytesOf(file(u"sample.qdpx"_s)), archive);
        QVERIFY(!QFile::exists(file(u"fresh.kodeks"_s)));
    }
};

KODEKS_TEST(TestRefi)
#include "tst_refi.moc"
