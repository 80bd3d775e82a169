// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/boundaries.h"
#include "tests/support/golden.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QStringList slices(const LetterText &letter, const QList<TextRange> &ranges)
{
    QStringList result;
    for (const TextRange range : ranges)
        result.append(letter.slice(range));
    return result;
}

/// What is wrong with a list of units, or nothing.
QString fault(const LetterText &letter, const QList<TextRange> &ranges)
{
    qsizetype end = 0;
    for (const TextRange range : ranges) {
        const QString place = u"%1-%2"_s.arg(range.start).arg(range.end);
        if (!letter.isValid(range))
            return place + u" is not valid"_s;
        if (range.start < end)
            return place + u" overlaps or is out of order"_s;
        const QString slice = letter.slice(range);
        if (slice != slice.trimmed() || slice.isEmpty())
            return place + u" has white space at an end"_s;
        end = range.end;
    }
    return {};
}

qsizetype lettersAndDigits(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isLetterOrNumber(); });
}

QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces = {u"bydel"_s, u"Oslo"_s, u"bl.a."_s, u"14.2.2024"_s, u"1."_s, u"- "_s, u"• "_s,
        u"2) "_s, u"\n"_s, u"\n\n"_s, u" "_s, u" "_s, u" "_s, u"\t"_s, u"\u00A0"_s, u"."_s, u"?"_s, u"!"_s, u"…"_s,
        u"»"_s, u"("_s, u"😀"_s, u"👨‍👩‍👧"_s, u"e\u0301"_s, u"\u0301"_s, u"שלום"_s, u"مرحبا؟"_s,
        u"\u202E"_s, u"\u200F"_s, u"漢字。"_s, u"𝒜"_s, u"Vår ref.:"_s, u"Dato:"_s, u"Med hilsen"_s, u"\u00AD"_s,
        u"\u202F"_s, u"Hvorfor?"_s, u"og videre ord"_s, QString(QChar(0xD83D)), QString(QChar(0xDE00))};
    QString text;
    for (int i = random.bounded(60); i >= 0; --i)
        text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
    return text;
}

} // namespace

class TestBoundaries : public QObject
{
    Q_OBJECT

private slots:
    void sentencesEndWhereTheWriterEndsThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("nothing", u""_s, {});
        row("white space", u" \n\u00A0\n\t"_s, {});
        row("no end mark", u"  Uten punktum "_s, {u"Uten punktum"_s});
        row("two", u"En svakhet. Videre er det\u00A0stor forskjell!  Hvorfor?"_s,
            {u"En svakhet."_s, u"Videre er det\u00A0stor forskjell!"_s, u"Hvorfor?"_s});
        row("a lone stop is none", u"Slutt.\n\n."_s, {u"Slutt."_s});
        row("numbered question", u"1. Er det oppgaver? Hvorfor?"_s, {u"1. Er det oppgaver?"_s, u"Hvorfor?"_s});
        row("blank line", u"som sentralisert vil\n\nførstelinjen fortsatt"_s,
            {u"som sentralisert vil"_s, u"førstelinjen fortsatt"_s});
        row("bullet, then a line of its own", u"- Driften flyttes tilbake til bydel.\nDette ville bidratt"_s,
            {u"- Driften flyttes tilbake til bydel."_s, u"Dette ville bidratt"_s});
        row("bullets without end marks", u"- Første\n- Andre\n• Tredje"_s,
            {u"- Første"_s, u"- Andre"_s, u"• Tredje"_s});
        row("quote closes with it", u"Den \"gjelder mer generelt.\" I rapporten sies «nei.» Så videre."_s,
            {u"Den \"gjelder mer generelt.\""_s, u"I rapporten sies «nei.»"_s, u"Så videre."_s});
        row("question inside a quote", u"«Hvorfor?» spør de. Vi svarer."_s,
            {u"«Hvorfor?» spør de."_s, u"Vi svarer."_s});
        row("parenthesis", u"De er små (se punkt 3.). De vokser (litt.) og blir store."_s,
            {u"De er små (se punkt 3.)."_s, u"De vokser (litt.) og blir store."_s});
        row("ellipsis", u"Vi venter ... og ser … Så skjer det."_s, {u"Vi venter ... og ser …"_s, u"Så skjer det."_s});
        row("number at the end", u"jf. loven kapittel 9. Hvis slike spørsmål reises"_s,
            {u"jf. loven kapittel 9."_s, u"Hvis slike spørsmål reises"_s});
        row("section number", u"I punkt 7.2 anbefales det. Ja."_s, {u"I punkt 7.2 anbefales det."_s, u"Ja."_s});
        row("date at the end", u"Det vises til brev av 14.2.2024. Vi svarer."_s,
            {u"Det vises til brev av 14.2.2024."_s, u"Vi svarer."_s});
        row("short word at the end", u"Den bydel de bor i. Vi ser det."_s,
            {u"Den bydel de bor i."_s, u"Vi ser det."_s});
        row("closing abbreviation before a capital", u"Skoler, barnehager osv. Dette er mye mv. Og m.m. Slutt."_s,
            {u"Skoler, barnehager osv."_s, u"Dette er mye mv."_s, u"Og m.m."_s, u"Slutt."_s});
        row("other scripts", u"漢字。漢字 مرحبا؟ שלום. abc"_s, {u"漢字。"_s, u"漢字 مرحبا؟"_s, u"שלום. abc"_s});
        row("emoji", u"Bra! 😀 Dette. 👍"_s, {u"Bra!"_s, u"😀 Dette."_s, u"👍"_s});
    }

    void sentencesEndWhereTheWriterEndsThem()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const LetterText letter(text);
        QCOMPARE(slices(letter, sentences(letter)), expected);
    }

    void aShortenedWordOrAnOrdinalEndsNoSentence_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"Vi har bl.a. Oslo og f.eks. Bergen i tankene."_s,
                 u"Se nr. 5, kap. 9 og pkt. 3 jf. Loven."_s, u"Det er ca. 23 innbyggere, dvs. Alle."_s,
                 u"Barnehager mv. og skoler osv. som før, m.m. i tillegg, m.fl. og etc. som hele."_s,
                 u"Pga. Oslo ift. Bergen mht. Trondheim evt. Bodø hhv. Alta."_s, u"Møtet er kl. 12 i dag."_s,
                 u"I hht. Avtalen og i hht dette kravet."_s, u"Den 1. januar og 17. Mai og 1. desember."_s,
                 u"Brev av 14.2.2024 og 14. 2. 2024 og 14. feb. 2024."_s,
                 u"Hilsen J. K. Hansen, Per E. Johansen og A.B. Olsen."_s, u"Sak 24/958 - 2 og 23/5459-3."_s,
                 u"Bydel St. Hanshaugen og dr. Hansen."_s, u"Det koster 3 mill. kr. og 4 mrd. kroner."_s,
                 u"F. eks. Oslo."_s, u"See e.g. Oslo and Dr. Smith, cf. Bergen."_s,
                 u"(jf. Helse- og omsorgstjenesteloven) (f.eks. Oslo)."_s, u"Oslo er 2. størst i 3. kvartal."_s,
                 u"Jf. fvl. § 17 og Meld. St. 16 (2016–2017), Prop. 46 L (2017–2018) og Innst. 506 S om saken."_s,
                 u"Se Rt. 2012 s. 1985 og Ot.prp. nr. 3 og Innst. S. nr. 7 og Dok. 8:10 S."_s,
                 u"Signert av avd.dir. Kari Eksempelsen, fung. Bydelsdirektør og saksbeh. Prøvestad."_s,
                 u"Org.nr. 974 000 000 og Pb. 30 Sentrum, ved kgl. res. 12. juni 2020 nr. 5."_s,
                 u"Enligt prop. 2017/18:220 och bet. 2017/18:KU19 gäller 3 kap. 2 § och fr.o.m. Maj."_s,
                 u"Jf. lbk. nr. 5, bkg. Nr. 3 og cirk. Nr. 7, jf. forvaltningsl. § 3, stk. 2."_s,
                 u"The Hon. Member and Ms. Example wrote, see Fed. Reg. 83 and Rt. Hon. Gen. Smith."_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void aShortenedWordOrAnOrdinalEndsNoSentence()
    {
        QFETCH(QString, text);
        const LetterText letter(text);
        QCOMPARE(slices(letter, sentences(letter)), QStringList(text));
    }

    void aHardWrappedLetterIsReadOverItsLineBreaks()
    {
        const LetterText letter(u"Overskrift\nVi opplever ofte at bydelen er tilgjengelig. I mange \ntilfeller "
                                u"fremstår det som at de har tid til \n"
                                "å følge opp brukerne. Da kan samarbeidet med\nBydel Alna være svært godt.\nAndre "
                                "forhold av \nbetydning nevnes.\n"
                                "- Et punkt som går over to linjer og \nfortsetter her.\n- Et til. "_s);
        QCOMPARE(slices(letter, paragraphs(letter)).size(), 5);
        QCOMPARE(slices(letter, sentences(letter)),
            (QStringList{u"Overskrift"_s, u"Vi opplever ofte at bydelen er tilgjengelig."_s,
                u"I mange \ntilfeller fremstår det som at de har tid til \nå følge opp brukerne."_s,
                u"Da kan samarbeidet med\nBydel Alna være svært godt."_s, u"Andre forhold av \nbetydning nevnes."_s,
                u"- Et punkt som går over to linjer og \nfortsetter her."_s, u"- Et til."_s}));
    }

    void linesOfALetterThatIsNotWrappedAreParagraphs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("address") << u"Byrådsavdeling for helse\nRådhuset\n0037 OSLO"_s;
        QTest::newRow("a list without bullets") << u"sykehjem\nhjemmetjeneste\nbarnevern\nsosialtjeneste"_s;
        QTest::newRow("long lines") << (u"ord "_s.repeated(60) + u"slutt\n"_s + u"ord "_s.repeated(70)
            + u"slutt\nog så en\nog en til"_s);
    }

    void linesOfALetterThatIsNotWrappedAreParagraphs()
    {
        QFETCH(QString, text);
        const LetterText letter(text);
        QCOMPARE(slices(letter, paragraphs(letter)), text.split(u'\n'));
    }

    void wordsAreWhatUnicodeCallsWords()
    {
        const LetterText letter(
            u"Helse- og omsorgstjenester, TT-kort: 16,8 % «bydel» f.eks. 😀 e\u0301n – 漢字 don't ___ שלום"_s);
        QCOMPARE(slices(letter, words(letter)),
            (QStringList{u"Helse"_s, u"og"_s, u"omsorgstjenester"_s, u"TT"_s, u"kort"_s, u"16,8"_s, u"bydel"_s,
                u"f.eks"_s, u"e\u0301n"_s, u"漢字"_s, u"don't"_s, u"שלום"_s}));
    }

    void theHandCodedPassagesBeginAndEndWithSentences_data()
    {
        QTest::addColumn<QString>("coding");
        QTest::addColumn<int>("passages");
        QTest::newRow("coder A") << u"coder-a.csv"_s << 139;
        QTest::newRow("coder B") << u"coder-b.csv"_s << 100;
    }

    void theHandCodedPassagesBeginAndEndWithSentences()
    {
        QFETCH(QString, coding);
        QFETCH(int, passages);
        static const QRegularExpression row(u"^([\\w-]+)\\.txt,(\\d+),(\\d+),"_s, QRegularExpression::MultilineOption);
        const QString csv = QString::fromUtf8(sourceBytes(u"resources/sample/"_s + coding));
        QStringList missed;
        int seen = 0;
        for (const QRegularExpressionMatch &match : row.globalMatch(csv)) {
            const LetterText letter(sampleText(match.captured(1)));
            QSet<qsizetype> starts;
            QSet<qsizetype> ends;
            for (const TextRange range : sentences(letter)) {
                starts.insert(range.start);
                ends.insert(range.end);
            }
            ++seen;
            if (!starts.contains(match.captured(2).toLongLong()) || !ends.contains(match.captured(3).toLongLong()))
                missed.append(match.captured());
        }
        QCOMPARE(seen, passages);
        QCOMPARE(missed, QStringList());
    }

    void anyTextGivesOrderedDisjointTrimmedRanges()
    {
        QRandomGenerator random(20240417);
        for (int i = 0; i < 4000; ++i) {
            const LetterText letter(randomText(random));
            for (const auto &units : {words(letter), sentences(letter), paragraphs(letter)})
                QVERIFY2(
                    fault(letter, units).isEmpty(), qPrintable(fault(letter, units) + u" in "_s + letter.string()));
        }
    }

    void sentencesStayInsideParagraphsAndHoldAllThatIsSaid()
    {
        QRandomGenerator random(12032024);
        for (int i = 0; i < 1000; ++i) {
            const LetterText letter(randomText(random));
            const QList<TextRange> paragraphList = paragraphs(letter);
            qsizetype letters = 0;
            for (const TextRange sentence : sentences(letter)) {
                QCOMPARE(std::ranges::count_if(
                             paragraphList, [sentence](TextRange range) { return range.contains(sentence); }),
                    1);
                letters += lettersAndDigits(letter.slice(sentence));
            }
            QCOMPARE(letters, lettersAndDigits(letter.string()));
        }
    }

    void aLineOfAMillionCharactersIsRead_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("sentences") << u"Bydelen svarer ikke. "_s;
        QTest::newRow("abbreviations") << u"a. "_s;
        QTest::newRow("full stops") << u"."_s;
        QTest::newRow("closing quotes") << u"»"_s;
        QTest::newRow("stops and spaces") << u".         "_s;
        QTest::newRow("one word") << u"a"_s;
        QTest::newRow("spaces") << u" "_s;
        QTest::newRow("emoji") << u"😀"_s;
        QTest::newRow("combining marks") << u"\u0301"_s;
        QTest::newRow("lines") << u"a\n"_s;
        QTest::newRow("wrapped lines") << u"og videre ord på en linje som er lang\n"_s;
    }

    void aLineOfAMillionCharactersIsRead()
    {
        QFETCH(QString, piece);
        const LetterText letter(piece.repeated(1'000'000 / piece.size()));
        for (const auto &units : {words(letter), sentences(letter), paragraphs(letter)})
            QCOMPARE(fault(letter, units), QString());
    }
};

KODEKS_TEST(TestBoundaries)
#include "tst_boundaries.moc"
