// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/letterstructure.h"

#include "core/structure/boundaries.h"
#include "tests/support/golden.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

constexpr const char16_t *factNames[] = {u"sender", u"recipient", u"dated", u"our-reference", u"your-reference",
    u"case-number", u"signature", u"subject", u"handler", u"confidentiality"};
constexpr const char16_t *kindNames[] = {u"reference", u"title", u"question", u"heading", u"numbered-item", u"bullet",
    u"paragraph", u"closing", u"signature"};

QString described(const LetterText &letter, TextRange range)
{
    QString start = letter.slice(range).simplified();
    if (start.size() > 60)
        start = start.first(60) + u"…"_s;
    return u"%1-%2 %3"_s.arg(range.start).arg(range.end).arg(start);
}

QString golden(const LetterText &letter)
{
    const LetterStructure structure = analyse(letter);
    QString result = u"%1 words, %2 sentences, %3 paragraphs\n"_s.arg(words(letter).size())
                         .arg(sentences(letter).size())
                         .arg(paragraphs(letter).size());
    for (const Fact fact : allFacts) {
        const QString name = QString::fromUtf16(factNames[static_cast<int>(fact)]);
        const auto found = structure.facts.constFind(fact);
        result += found == structure.facts.constEnd()
            ? u"no %1\n"_s.arg(name)
            : u"%1 = %2 @ %3\n"_s.arg(name, found->value, described(letter, found->range));
    }
    for (const Section &section : structure.sections) {
        result += u"%1%2 %3%4\n"_s.arg(QString(section.level * 2, u' '),
            QString::fromUtf16(kindNames[static_cast<int>(section.kind)]),
            section.number.isEmpty() ? QString() : u"[%1] "_s.arg(section.number), described(letter, section.range));
    }
    return result;
}

QStringList textsOf(const LetterText &letter, Section::Kind kind)
{
    QStringList texts;
    for (const Section &section : analyse(letter).sections) {
        if (section.kind == kind)
            texts.append(letter.slice(section.range));
    }
    return texts;
}

} // namespace

class TestLetterStructure : public QObject
{
    Q_OBJECT

private slots:
    void theSampleLettersAreUnderstoodAsRecorded_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : sampleLetters())
            QTest::newRow(qPrintable(name)) << name;
    }

    void theSampleLettersAreUnderstoodAsRecorded()
    {
        QFETCH(QString, name);
        const QString difference
            = differenceFromGolden(u"structure/"_s + name + u".golden"_s, golden(LetterText(sampleText(name))));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void aSubjectSaysMoreThanTheKindOfLetter()
    {
        const LetterStructure read = analyse(LetterText(
            u"YTTRANDE\nDatum: 2024-05-13\n\nSocialdepartementet\n\nRemissvar avseende betänkandet En reform"_s));
        QCOMPARE(read.facts.value(Fact::Subject).value, u"Remissvar avseende betänkandet En reform"_s);
    }

    void aSignForASignatureByHandIsNoName()
    {
        const LetterStructure read
            = analyse(LetterText(u"Dear Ms Lee\n\nWe agree.\n\nSincerely,\n\n/s/\n\nAnn Lee\nDirector"_s));
        QCOMPARE(read.facts.value(Fact::Signature).value, u"Ann Lee, Director"_s);
    }

    void labelsAreReadInThreeLanguages_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<int>("fact");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const QString &head, Fact fact, const QString &value) {
            QTest::newRow(name) << head << static_cast<int>(fact) << value;
        };
        row("behind the label", u"Dato: 10.03.2024"_s, Fact::Dated, u"2024-03-10"_s);
        const QString window
            = u"Helsedirektoratet\tDato: 03.05.2024\nPostboks 1\tVår ref.: 24/1187-3\n0030 Oslo\tDeres ref.: 24/22"_s;
        row("a date to the right of an address", window, Fact::Dated, u"2024-05-03"_s);
        row("a reference to the right of an address", window, Fact::OurReference, u"24/1187-3"_s);
        row("an address with labels to its right", window, Fact::Recipient, u"Helsedirektoratet"_s);
        row("place and date on the right", u"Ola Nordmann            Oslo, 2.5.2024\nStorgata 1\n0155 Oslo"_s,
            Fact::Dated, u"2024-05-02"_s);
        row("beneath the label", u"Deres ref.:\n23/5459-3"_s, Fact::YourReference, u"23/5459-3"_s);
        row("case number in parentheses", u"Vår ref. (saksnr.):\n24/958 - 2"_s, Fact::CaseNumber, u"24/958 - 2"_s);
        row("our reference in Nynorsk", u"Vår referanse: 2024/12"_s, Fact::OurReference, u"2024/12"_s);
        row("their reference in Nynorsk", u"Dykkar ref.: 2024/12"_s, Fact::YourReference, u"2024/12"_s);
        row("their reference in English", u"Your reference: AB-12/3"_s, Fact::YourReference, u"AB-12/3"_s);
        row("case number in English", u"Case number: 24/77"_s, Fact::CaseNumber, u"24/77"_s);
        row("no colon", u"Vår ref. 24/958-2"_s, Fact::OurReference, u"24/958-2"_s);
        row("several on one line", u"Deres ref.: 23/5 Vår ref.: 24/9 Dato: 1. mai 2024"_s, Fact::OurReference,
            u"24/9"_s);
        row("the last of several", u"Deres ref.: 23/5\tVår ref.: 24/9\tDato: 1. mai 2024"_s, Fact::Dated,
            u"2024-05-01"_s);
        row("columns", u"Deres ref.:\tVår ref.:\tDato:\n23/5\t24/9\t01.05.2024"_s, Fact::OurReference, u"24/9"_s);
        row("values after all labels",
            u"Deres ref.:\n\nVår ref.:\n\nDato:\n\n23/5 AB\n\nKari Nordmann //\n\n17.04.2024"_s, Fact::OurReference,
            u"Kari Nordmann"_s);
        row("a reference with its writer's initials",
            u"Deres ref.:\n\nVår ref.:\n\nDato:\n\n23/5-1 KNM\nKari Nordmann //\n\n17.04.2024"_s, Fact::OurReference,
            u"23/5-1 KNM"_s);
        row("values after all labels, adjacent", u"Vår ref:\nDeres ref:\nDato:\n24/9\n23/5\n17.04.2024"_s,
            Fact::YourReference, u"23/5"_s);
        row("a date among fewer values than labels", u"Deres ref.:\n\nVår ref.:\n\nDato:\n\n17.04.2024"_s, Fact::Dated,
            u"2024-04-17"_s);
        row("an empty label before a full one", u"Deres ref.:\n\nVår ref.:\n24/559 - 2"_s, Fact::OurReference,
            u"24/559 - 2"_s);
        row("sender", u"Frå: Vestland fylkeskommune"_s, Fact::Sender, u"Vestland fylkeskommune"_s);
        row("recipient", u"To: Ministry of Health"_s, Fact::Recipient, u"Ministry of Health"_s);
        row("recipient on a line of its own", u"Foreningen Vi\n\nTil Byrådsavdeling for helse"_s, Fact::Recipient,
            u"Byrådsavdeling for helse"_s);
        row("sender above the recipient", u"Foreningen Vi\n\nTil Byrådsavdeling for helse"_s, Fact::Sender,
            u"Foreningen Vi"_s);
        row("sender on a line of its own", u"Til Oslo kommune\nFra Foreningen Vi"_s, Fact::Sender, u"Foreningen Vi"_s);
        row("sent", u"Sendt: tirsdag 12. mars 2024 14:03"_s, Fact::Dated, u"2024-03-12"_s);
        row("place and date", u"Oslo, den 12. mars 2024"_s, Fact::Dated, u"2024-03-12"_s);
        row("address", u"Oslo kommune\nByrådsavdeling for helse\nRådhuset\n0037 OSLO"_s, Fact::Recipient,
            u"Oslo kommune, Byrådsavdeling for helse"_s);
        row("the first of two addresses", u"Fagforbundet\nBoks 1\n0123 Oslo\n\nByrådet\nRådhuset\n0037 OSLO"_s,
            Fact::Sender, u"Fagforbundet"_s);
        row("the second of two addresses", u"Fagforbundet\nBoks 1\n0123 Oslo\n\nByrådet\nRådhuset\n0037 OSLO"_s,
            Fact::Recipient, u"Byrådet"_s);
    }

    void labelsAreReadInThreeLanguages()
    {
        QFETCH(QString, head);
        QFETCH(int, fact);
        QFETCH(QString, value);
        const LetterText letter(
            head + u"\n\nSvar på høring om oppgavefordeling i kommunen\n\nVi mener at dette er bra. Det er alt.\n"_s);
        const LetterFacts facts = analyse(letter).facts;
        QCOMPARE(facts.value(static_cast<Fact>(fact)).value, value);
        QCOMPARE(
            textsOf(letter, Section::Kind::Title), QStringList(u"Svar på høring om oppgavefordeling i kommunen"_s));
    }

    void whatIsNotThereHasNoEntry_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("white space") << u"\n \n\t\n"_s;
        QTest::newRow("empty labels")
            << u"Deres ref.:\n\nVår ref.:\n\nDato:\n\nHøringssvar om oppgaver\n\nVi mener dette er bra.\n"_s;
        QTest::newRow("one value for two references")
            << u"Deres ref.:\n\nVår ref.:\n\n24/9\n\nHøringssvar om oppgaver\n\nVi mener dette er bra.\n"_s;
        QTest::newRow("one value with a foreign name")
            << u"Deres ref.:\n\nVår ref.:\n\n24/9 ABC\nKari Nordmann\n\nHøringssvar om oppgaver\n\nVi mener dette er "
               u"bra.\n"_s;
        QTest::newRow("not a date") << u"Dato: 45.13.2024\n\nHøringssvar om oppgaver\n\nVi mener dette er bra.\n"_s;
        QTest::newRow("a date in the text")
            << u"Høringssvar om oppgaver\n\nVi viser til brev av 06.03.24. Bydelen mener dette er bra.\n\nMed hilsen"_s;
        QTest::newRow("others who have opinions")
            << u"Høringssvar om oppgaver\n\nBydelene mener det. Bydelene mener mer. Bydelene mener mest. Det vises "
               u"til brev.\n"_s;
    }

    void whatIsNotThereHasNoEntry()
    {
        QFETCH(QString, text);
        LetterFacts facts = analyse(LetterText(text)).facts;
        facts.remove(Fact::Subject);
        QVERIFY(facts.isEmpty());
    }

    void datesBecomeIso_data()
    {
        QTest::addColumn<QString>("iso");
        const auto row = [](const char *written, const QString &iso) { QTest::newRow(written) << iso; };
        row("17.04.2024", u"2024-04-17"_s);
        row("14.2.2024", u"2024-02-14"_s);
        row("06.03.24", u"2024-03-06"_s);
        row("1. 2. 2024", u"2024-02-01"_s);
        row("17/4-2024", u"2024-04-17"_s);
        row("2024-04-17", u"2024-04-17"_s);
        row("12. mars 2024", u"2024-03-12"_s);
        row("tirsdag 12. Mars 2024", u"2024-03-12"_s);
        row("3. feb. 2024", u"2024-02-03"_s);
        row("12 March 2024", u"2024-03-12"_s);
        row("March 12th, 2024", u"2024-03-12"_s);
        row("31.02.2024", QString());
        row("12. nonsens 2024", QString());
        row("17.04.20245", QString());
    }

    void datesBecomeIso()
    {
        QFETCH(QString, iso);
        const QString head = u"Dato: %1\n\nHøringssvar om oppgaver\n\nVi mener dette er bra.\n"_s.arg(
            QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(analyse(LetterText(head)).facts.value(Fact::Dated).value, iso);
    }

    void theSenderIsWhoSaysSo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sender");
        const QString title = u"Svar på høring om oppgaver\n\n"_s;
        QTest::newRow("takker for") << title + u"Bydel Gamle Oslo takker for muligheten til å svare. Vi mener mye."_s
                                    << u"Bydel Gamle Oslo"_s;
        QTest::newRow("viser til") << title + u"LO Kommune Oslo viser til brev av 06.03.24."_s << u"LO Kommune Oslo"_s;
        QTest::newRow("syner til") << title + u"Voss herad syner til høyringsbrev frå departementet."_s
                                   << u"Voss herad"_s;
        QTest::newRow("refers to") << title + u"The Red Cross refers to the letter of 3 May."_s << u"Red Cross"_s;
        QTest::newRow("a report that refers") << title + u"Rapporten viser til gode tall. Det er bra."_s << QString();
        QTest::newRow("signed for") << title
                + u"Vi mener mye.\n\nMed vennlig hilsen\nfor Fagforbundet Oslo\n\nKari Nordmann\nleder"_s
                                    << u"Fagforbundet Oslo"_s;
        QTest::newRow("leader of") << title + u"Vi mener mye.\n\nMvh\nKari Nordmann\nLeder av Foreningen Vi"_s
                                   << u"Foreningen Vi"_s;
        QTest::newRow("a date above the recipient is no sender")
            << u"Oslo, 10.04.2024\n\nTil Byrådet\n\n"_s + title + u"Vi mener mye. Takk."_s << QString();
        QTest::newRow("organisation behind a role")
            << title + u"Vi mener mye.\n\nMvh\nKari Nordmann\nDaglig leder, Omsorg og Hjelp AS"_s
            << u"Omsorg og Hjelp AS"_s;
        QTest::newRow("others who have received")
            << title + u"Kommunen har mottatt mange søknader. Det er mye."_s << QString();
        QTest::newRow("organisation in the signature")
            << title + u"Vi mener mye.\n\nVenleg helsing\nOslo kommune\nVelferdsetaten\n\nKari Nordmann"_s
            << u"Oslo kommune, Velferdsetaten"_s;
        QTest::newRow("a person alone") << title + u"Jeg mener mye.\n\nHilsen Kari Nordmann"_s << u"Kari Nordmann"_s;
        QTest::newRow("a person with a role")
            << title + u"Vi mener mye.\n\nHilsen\nKari Nordmann\nrådgiver"_s << QString();
        QTest::newRow("one voice") << title
                + u"UKE mener dette. UKE foreslår det. Så mener vi at NAV støtter det. UKE vil anbefale noe."_s
                                   << u"UKE"_s;
        QTest::newRow("two voices") << title
                + u"UKE mener dette. UKE foreslår det. UKE støtter det. NAV mener ja. NAV mener nei."_s
                                    << QString();
    }

    void theSenderIsWhoSaysSo()
    {
        QFETCH(QString, text);
        QFETCH(QString, sender);
        QCOMPARE(analyse(LetterText(text)).facts.value(Fact::Sender).value, sender);
    }

    void closingsAreKnownInThreeLanguages_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *closing : {"Med hilsen", "Vennlig hilsen", "Med vennlig hilsen", "Med vennlig hilsen,",
                 "Hilsen", "Mvh", "MVH.", "Med venleg helsing", "Venleg helsing", "Beste helsing", "Yours sincerely,",
                 "Kind regards", "Best regards,", "Yours faithfully"})
            QTest::newRow(closing) << u"Kari Nordmann"_s;
    }

    void closingsAreKnownInThreeLanguages()
    {
        QFETCH(QString, name);
        const QString closing = QString::fromUtf8(QTest::currentDataTag());
        const LetterText letter(
            u"Vi mener dette er bra.\n\n"_s + closing + u"\n\n"_s + name + u"\nleder\n\nKopi til\nByrådet"_s);
        QCOMPARE(textsOf(letter, Section::Kind::Closing), QStringList(closing));
        QCOMPARE(textsOf(letter, Section::Kind::Signature), (QStringList{name, u"leder"_s}));
        QCOMPARE(analyse(letter).facts.value(Fact::Signature).value, u"Kari Nordmann, leder"_s);
    }

    void questionsAreKnownByTheirForm_data()
    {
        QTest::addColumn<bool>("isQuestion");
        const auto row = [](const char *text, bool isQuestion) { QTest::newRow(text) << isQuestion; };
        row("1. Er det oppgaver som kunne vært løst bedre? Hvorfor?", true);
        row("2) Hva er styrker og svakheter? Begrunn svaret.", true);
        row("Hvilke oppgaver bør flyttes?", true);
        row("Spørsmål 3: Om samarbeid", true);
        row("Question 2", true);
        row("Oppgaver som i dag ligger til bydelene som kunne vært løst bedre sentralt", true);
        row("Områder der samarbeidet mellom bydelene og etatene kan styrkes", true);
        row("Kva oppgåver som høyrer heime i bydelane", true);
        row("Tasks that could be better solved by the districts", true);
        row("Vedlikehold av leiligheter som Oslo kommune eier", false);
        row("Utvikling av tjenestene", false);
        row("Hvorfor skjer dette? Fordi ingen ser det.", false);
        row("Når det gjelder områder der samarbeidet kan styrkes har etaten følgende innspill", false);
    }

    void questionsAreKnownByTheirForm()
    {
        QFETCH(bool, isQuestion);
        const QString line = QString::fromUtf8(QTest::currentDataTag());
        const LetterText letter(u"Vi svarer slik.\n\n"_s + line
            + u"\n\nVi mener at svaret er langt og tydelig. Det er alt vi har å si om det.\n"_s);
        QCOMPARE(textsOf(letter, Section::Kind::Question), isQuestion ? QStringList(line) : QStringList());
    }

    void headingsStandInLevelsUnderQuestions()
    {
        const LetterText letter(
            u"Vi svarer.\n\nBakgrunn\n\nVi vet. Det er alt.\n\n1. Hva bør flyttes?\n\nSvar her.\n\n1. "
            u"Frikort\n\nOppgave til bydel\n\n"
            "Den flyttes. Det er bra.\n\n- Et punkt\n- Et til\n\nTiltakene er:\n\n1. Ett tiltak\n2. To "
            "tiltak\n\nSlutt på det hele.\n"_s);
        QStringList found;
        for (const Section &section : analyse(letter).sections)
            found.append(u"%1 %2 %3"_s.arg(section.level)
                    .arg(QString::fromUtf16(kindNames[static_cast<int>(section.kind)]), letter.slice(section.range)));
        QCOMPARE(found,
            (QStringList{u"0 paragraph Vi svarer."_s, u"0 heading Bakgrunn"_s, u"1 paragraph Vi vet. Det er alt."_s,
                u"0 question 1. Hva bør flyttes?"_s, u"1 paragraph Svar her."_s, u"1 heading 1. Frikort"_s,
                u"2 heading Oppgave til bydel"_s, u"3 paragraph Den flyttes. Det er bra."_s, u"3 bullet - Et punkt"_s,
                u"3 bullet - Et til"_s, u"3 paragraph Tiltakene er:"_s, u"3 numbered-item 1. Ett tiltak"_s,
                u"3 numbered-item 2. To tiltak"_s, u"3 paragraph Slutt på det hele."_s}));
    }

    void anyTextGivesSectionsThatHoldAllOfItInOrder()
    {
        static const QStringList pieces = {u"Vår ref.:"_s, u"Dato:"_s, u"17.04.2024"_s, u"23/5"_s, u"\n"_s, u"\n\n"_s,
            u" "_s, u"\t"_s, u"1. "_s, u"- "_s, u"(2) "_s, u"Med hilsen"_s, u"Kopi til"_s, u"0037 OSLO"_s,
            u"Til Byrådet: "_s, u"Oslo viser til brev"_s, u"Hva bør gjøres?"_s, u"følgende"_s,
            u"Oppgaver som kan flyttes til bydel"_s, u"😀"_s, u"\u0301"_s, u"שלום"_s, u"UKE mener at. "_s, u"\u202E"_s,
            u"Sak:"_s, u"Emne:"_s, QString(QChar(0xD83D)), u"."_s, u":"_s, u"o "_s, u"ord og ord"_s};
        QRandomGenerator random(958);
        for (int i = 0; i < 4000; ++i) {
            QString text;
            for (int length = random.bounded(50); length >= 0; --length)
                text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
            const LetterText letter(text);
            const LetterStructure structure = analyse(letter);
            qsizetype end = 0;
            for (const Section &section : structure.sections) {
                QVERIFY2(letter.isValid(section.range) && section.range.start >= end, qPrintable(text));
                QVERIFY2(letter.slice({end, section.range.start}).trimmed().isEmpty(), qPrintable(text));
                end = section.range.end;
            }
            QVERIFY2(letter.slice({end, letter.length()}).trimmed().isEmpty(), qPrintable(text));
            for (const FactValue &fact : structure.facts)
                QVERIFY2(letter.isValid(fact.range) && !fact.value.isEmpty() && fact.source == FactValue::Source::Found,
                    qPrintable(text));
        }
    }

    void aLetterOfAMillionCharactersIsRead_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece : {"Bydelen svarer ikke. ", "UKE mener at A ", "Vår ref.: ", "Dato:\n", "Med hilsen\n",
                 "1. ", "Oslo ", "Hva? ", "0037 OSLO\n", "(", " ", "- a\n", "Hva er X?\n\n"})
            QTest::newRow(qPrintable(QString::fromUtf8(piece).simplified())) << QString::fromUtf8(piece);
    }

    void aLetterOfAMillionCharactersIsRead()
    {
        QFETCH(QString, piece);
        const LetterText letter(piece.repeated(1'000'000 / piece.size()));
        for (const Section &section : analyse(letter).sections)
            QVERIFY(letter.isValid(section.range));
    }
};

KODEKS_TEST(TestLetterStructure)
#include "tst_letterstructure.moc"
