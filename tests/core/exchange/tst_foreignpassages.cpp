// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/passages/quotesearch.h"
#include "core/project/files/passageimport.h"
#include "tests/support/files/hostiletext.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// Some words of a letter that stand in it once.
QString quoteOf(SmallProject &small, const QString &letter, TextRange range)
{
    return small->text(small.letter(letter))->slice(range);
}

} // namespace

/// Passages from Taguette's and QualCoder's tables.
class TestForeignPassages : public QObject
{
    Q_OBJECT

private slots:
    void aQuoteIsFoundWhereItStandsOnce()
    {
        const QuoteSearch search(LetterText(u"\U0001F600 one  two\nthree one four"_s));
        QCOMPARE(search.find(u"two\nthree"_s).range, (TextRange{7, 16}));
        QCOMPARE(search.find(u"one two three"_s).range, (TextRange{2, 16}));
        QCOMPARE(search.find(u"one"_s).count, 2);
        QCOMPARE(search.find(u"five"_s).count, 0);
        QCOMPARE(search.find(u"  "_s).count, 0);
        QCOMPARE(search.find(u" four "_s).range, (TextRange{21, 25}));
        const LetterText hostile(hostileText());
        QCOMPARE(hostile.slice(QuoteSearch(hostile).find(hostile.slice({3, 30})).range), hostile.slice({3, 30}));
    }

    void aQuoteIsFoundAsItLooks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("found");
        QTest::newRow("letters in parts")
            << u"er ho\u0308ren a\u030Apen nå"_s << u"hören åpen"_s << u"ho\u0308ren a\u030Apen"_s;
        QTest::newRow("a quote in parts") << u"er høringen åpen"_s << u"høringen a\u030Apen"_s << u"høringen åpen"_s;
        QTest::newRow("soft hyphens") << u"om syke\u00ADhjem\u00ADmet her"_s << u"sykehjemmet"_s
                                      << u"syke\u00ADhjem\u00ADmet"_s;
        QTest::newRow("a quote with them")
            << u"om sykehjemmet her"_s << u"syke\u00ADhjemmet\u200B"_s << u"sykehjemmet"_s;
        QTest::newRow("another sign") << u"om åpen"_s << u"apen"_s << QString();
        QTest::newRow("nothing that can be seen") << u"om"_s << u"\u00AD"_s << QString();
    }

    void aQuoteIsFoundAsItLooks()
    {
        QFETCH(QString, text);
        QFETCH(QString, quote);
        const LetterText letter(text);
        QTEST(letter.slice(QuoteSearch(letter).find(quote).range), "found");
    }

    void taguettesHighlightsComeIn()
    {
        SmallProject small;
        const qsizetype before = small.passages().size();
        const QString quote = quoteOf(small, u"second.txt"_s, {0, 12});
        const QByteArray csv = "id,document,tag,content\r\n7,second.txt,Homes,\""_ba + quote.toUtf8()
            + "\"\r\n7,second.txt,nearness,\""_ba + quote.toUtf8() + "\"\r\n8,second,agency -> district,\""_ba
            + quote.toUtf8() + "\"\r\n9,nowhere.txt,Homes,x\r\n10,second.txt,no such code,\""_ba + quote.toUtf8()
            + "\"\r\n11,second.txt,Homes,not in the letter\r\n12,second.txt,Homes,e\r\n"_ba;
        const auto imported = importPassageTable(small.project(), csv, u"highlights.csv"_s, u"Cy"_s);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
        QCOMPARE(imported->program, u"Taguette"_s);
        QCOMPARE(imported->passages, 1);
        QCOMPARE(imported->unplaced.size(), 4);
        QVERIFY2(imported->unplaced.at(0).startsWith(u"row 5:"), qPrintable(imported->unplaced.at(0)));
        QVERIFY(imported->unplaced.at(1).contains(u"no such code"));
        QVERIFY(imported->unplaced.at(2).contains(u"does not stand"));
        QVERIFY(imported->unplaced.at(3).contains(u"more than once"));
        QCOMPARE(small.passages().size(), before + 1);
        const QList<Passage> passages = *small->passages(small.letter(u"second.txt"_s));
        const auto made = std::ranges::find(passages, small.coder(u"Cy"_s), &Passage::coder);
        QVERIFY(made != passages.end());
        QCOMPARE(made->range, (TextRange{0, 12}));
        QCOMPARE(made->task, small.task(u"Homes"_s));
        QCOMPARE(made->direction, small->codebook().findDirection(u"agency → district"_s)->id);
        QCOMPARE(made->arguments, QList<ArgumentId>{small.argument(u"nearness"_s)});
        QVERIFY(small->undo());
        QCOMPARE(small.passages().size(), before);
    }

    void qualCodersReportComesInCoderByCoder()
    {
        SmallProject small;
        const QByteArray quote = quoteOf(small, u"second.txt"_s, {0, 12}).toUtf8();
        const QByteArray csv
            = "\xEF\xBB\xBF\"File\",\"Coder\",\"Coded\",\"Id\",\"Codename\",\"Coded_Memo\",\"Category\","
              "\"Category\"\r\n\"second.txt\",\"Di\",\""_ba
            + quote + "\",\"ctid:1\",\"Homes\",\"a memo\",\"Care\",\"\"\r\n\"second.txt\",\"Di\",\""_ba + quote
            + "\",\"ctid:2\",\"Meals\",\"\",\"Care\",\"\"\r\n\"second.txt\",\"Ed\",\""_ba + quote
            + "\",\"ctid:3\",\"Homes\",\"\",\"Care\",\"\"\r\n"_ba;
        const auto nobody = importPassageTable(small.project(), csv, u"report.csv"_s, u"Cy"_s);
        QVERIFY(!nobody);
        QVERIFY(nobody.error().message.contains(u"Di, Ed"));
        const auto imported = importPassageTable(small.project(), csv, u"report.csv"_s, u"di"_s);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
        QCOMPARE(imported->program, u"QualCoder"_s);
        QCOMPARE(imported->passages, 2); // one for each task
        QCOMPARE(imported->unplaced, QStringList());
        const QList<Passage> passages = *small->passages(small.letter(u"second.txt"_s));
        QCOMPARE(std::ranges::count(passages, small.coder(u"di"_s), &Passage::coder), 2);
        QVERIFY(std::ranges::contains(passages, u"a memo"_s, &Passage::memo));
    }

    void kodeksOwnTableIsStillAllOrNothing()
    {
        SmallProject small;
        const auto imported = importPassageTable(
            small.project(), "letter,start,end\r\nsecond.txt,0,3\r\nsecond.txt,5,2\r\n", u"x.csv"_s, u"Cy"_s);
        QVERIFY(!imported);
        QVERIFY(!small->findCoder(u"Cy"_s));
    }

    void aTableOfNoKnownProgramIsRefused()
    {
        SmallProject small;
        const auto imported = importPassageTable(small.project(), "a,b\r\n1,2\r\n", u"x.csv"_s, u"Cy"_s);
        QVERIFY(!imported);
        QVERIFY(imported.error().message.contains(u"x.csv"));
    }
};

KODEKS_TEST(TestForeignPassages)
#include "tst_foreignpassages.moc"
