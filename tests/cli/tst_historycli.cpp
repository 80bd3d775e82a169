// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commandtest.h"
#include "tests/support/files/csvrows.h"
#include "tests/support/files/documents.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// The history that one hands in, and the chain it is checked by, as commands.
class HistoryCliTest : public CommandTest
{
    Q_OBJECT

private slots:
    void init();
    void theTableHasEveryEditOldestFirst();
    void documentsTellWhoDidWhatAndTheLastValue_data();
    void documentsTellWhoDidWhatAndTheLastValue();
    void anExtractSaysSo();
    void theCheckTellsWhetherTheJournalGoesOnFromAValue();
    void aJournalThatWasChangedIsSaid();
    void whatCannotBeWrittenIsSaid_data();
    void whatCannotBeWrittenIsSaid();

private:
    [[nodiscard]] QString chain() const
    {
        const Ran ran = runLine(u"check p.kodeks --json"_s);
        return QJsonDocument::fromJson(ran.out).object().value(u"chain"_s).toObject().value(u"value"_s).toString();
    }
};

void HistoryCliTest::init()
{
    QFile::remove(file(u"p.kodeks"_s));
    must(u"sample p.kodeks"_s);
    write(u"new.txt"_s, "A letter that comes later.\n");
}

void HistoryCliTest::theTableHasEveryEditOldestFirst()
{
    must(u"history p.kodeks h.csv"_s);
    const CsvRows rows = csvRows(bytesOf(file(u"h.csv"_s)));
    const Ran journal = runLine(u"list p.kodeks journal --json"_s);
    QVERIFY(rows.size() > 1);
    QCOMPARE(rows.size(), QJsonDocument::fromJson(journal.out).array().size());
    QVERIFY(rows.constFirst().value(u"time"_s) <= rows.constLast().value(u"time"_s));
    QCOMPARE(rows.constLast().value(u"link"_s), chain());
    QCOMPARE(chain().size(), 64);
}

void HistoryCliTest::documentsTellWhoDidWhatAndTheLastValue_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"odt", "html"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void HistoryCliTest::documentsTellWhoDidWhatAndTheLastValue()
{
    QFETCH(const QString, ending);
    const Ran ran = runLine(u"history p.kodeks h.%1 --json"_s.arg(ending));
    QVERIFY2(ran.exit == 0, ran.err.constData());
    const QJsonObject told = QJsonDocument::fromJson(ran.out).object();
    QCOMPARE(told.value(u"chain"_s).toString(), chain());
    QByteArray bytes = bytesOf(file(u"h."_s + ending));
    if (ending == u"odt")
        bytes = unzipped(bytes, u"content.xml"_s);
    for (const QString &words : {chain(), u"Who did how much"_s, u"Changes of the codebook"_s, u"Decisions"_s,
             u"kodeks check PROJECT --chain VALUE"_s, u"Every change"_s})
        QVERIFY2(bytes.contains(words.toUtf8()), qPrintable(words));
    QVERIFY(!bytes.contains("This is an extract"));
}

void HistoryCliTest::anExtractSaysSo()
{
    must(u"history p.kodeks h.html --since 2001-01-01"_s);
    QVERIFY(bytesOf(file(u"h.html"_s)).contains("This is an extract"));
}

void HistoryCliTest::theCheckTellsWhetherTheJournalGoesOnFromAValue()
{
    const QString handedIn = chain();
    must(u"import p.kodeks new.txt"_s);
    const Ran ran = runLine(u"check p.kodeks --json --chain "_s + handedIn);
    QVERIFY2(ran.exit == 0, ran.err.constData());
    QVERIFY(QJsonDocument::fromJson(ran.out).object().value(u"goes_on_from"_s).isObject());
    QVERIFY(
        runLine(u"check p.kodeks --chain "_s + handedIn).out.contains("the journal goes on from this value: edit "));
    const Ran other = runLine(u"check p.kodeks --chain "_s + QString(64, u'a'));
    QCOMPARE(other.exit, 1);
    QVERIFY(other.err.contains("No step of the journal has this value"));
    const Ran none = runLine(u"check p.kodeks --chain abc"_s);
    QCOMPARE(none.exit, 1);
    QVERIFY(none.err.contains("is no value of a chain"));
}

void HistoryCliTest::aJournalThatWasChangedIsSaid()
{
    SQLite::Database(file(u"p.kodeks"_s).toStdString(), SQLite::OPEN_READWRITE)
        .exec("UPDATE edit_event SET coder_name = 'Somebody else' WHERE edit = 2");
    const Ran checked = runLine(u"check p.kodeks"_s);
    QCOMPARE(checked.exit, 1);
    QVERIFY2(checked.out.contains("Edit 2 of the journal ("), checked.out.constData());
    const Ran ran = runLine(u"history p.kodeks h.html"_s);
    QCOMPARE(ran.exit, 0);
    QVERIFY(ran.out.contains("from edit 2 on"));
    QVERIFY(bytesOf(file(u"h.html"_s)).contains("from edit 2 on"));
}

void HistoryCliTest::whatCannotBeWrittenIsSaid_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("an ending") << u"history p.kodeks h.txt"_s << 1 << QByteArray("not supported yet");
    QTest::newRow("a coder") << u"history p.kodeks h.csv --coder Nobody"_s << 1 << QByteArray("There is no coder");
    QTest::newRow("a day") << u"history p.kodeks h.csv --since yesterday"_s << 2 << QByteArray("is no day");
    QTest::newRow("a project") << u"history none.kodeks h.csv"_s << 1 << QByteArray("none.kodeks");
    QTest::newRow("a folder") << u"history p.kodeks none/h.csv"_s << 1 << QByteArray("none/h.csv");
}

void HistoryCliTest::whatCannotBeWrittenIsSaid()
{
    QFETCH(const QString, words);
    QFETCH(const int, exit);
    QFETCH(const QByteArray, message);
    const Ran ran = runLine(words);
    QCOMPARE(ran.exit, exit);
    QVERIFY2(ran.err.contains(message), ran.err.constData());
}

KODEKS_TEST(HistoryCliTest)
#include "tst_historycli.moc"
