// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/sender.h"

#include "core/structure/letterstructure.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestSender : public QObject
{
    Q_OBJECT

private slots:
    void theSenderIsWhoOpensSignsOrSpeaks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sender");
        const QString body = u"Innspill til høring om oppgaver\n\n"_s;
        const auto row = [](const char *name, const QString &text, const QString &sender) {
            QTest::newRow(name) << text << sender;
        };
        row("who refers to the hearing", body + u"Bydel Alna viser til høringsbrevet. Vi er enige."_s, u"Bydel Alna"_s);
        row("the organisation that signs",
            body + u"Vi er enige.\n\nMed hilsen\nfor Fagforbundet Oslo\n\nKari Nordmann"_s, u"Fagforbundet Oslo"_s);
        row("the person who signs alone", body + u"Jeg er enig.\n\nHilsen\nKari Nordmann"_s, u"Kari Nordmann"_s);
        row("nobody where a role stands beneath", body + u"Jeg er enig.\n\nHilsen\nKari Nordmann\nrådgiver"_s, u""_s);
        row("the head of an organisation's paper, and not who signs",
            u"Nordby Boligforening\nNordby, 11.04.2025\n\n"_s + body + u"Vi er enige.\n\nHilsen\nPer Olsen"_s,
            u"Nordby Boligforening"_s);
        row("an organisation whose first word says so",
            u"Utdanningsforbundet Nordby\nPostboks 9, 2604 Nordby\nDato: 31.03.2025\n\n"_s + body
                + u"Vi er enige.\n\nHilsen\nOla Hansen, leder"_s,
            u"Utdanningsforbundet Nordby"_s);
        row("no ministry, to which the letter goes",
            u"Kunnskapsdepartementet\nNordby, 11.04.2025\n\n"_s + body + u"Vi er enige.\n\nHilsen\nPer Olsen"_s,
            u"Per Olsen"_s);
        row("more on the first line than it calls itself",
            u"Statsforvalteren i Nordby\nDato: 31.03.2025\n\n"_s + body
                + u"Statsforvalteren viser til høringsbrevet. Vi er enige."_s,
            u"Statsforvalteren i Nordby"_s);
        row("nobody where nobody is named", body + u"Vi er enige."_s, u""_s);
    }

    void theSenderIsWhoOpensSignsOrSpeaks()
    {
        QFETCH(QString, text);
        QFETCH(QString, sender);
        const LetterText letter(text);
        const QList<Block> all = blocks(letter.string());
        FactCollector facts(letter);
        const LetterHead head = readHead(all, facts);
        readParties(all, head, readTail(all, head.end, facts), facts);
        QCOMPARE(facts.value(Fact::Sender), sender);
    }

    void whoWroteToWhomIsReadAsPeopleReadIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sender");
        QTest::addColumn<QString>("recipient");
        const auto row = [](const char *name, const QString &text, const QString &sender, const QString &recipient) {
            QTest::newRow(name) << text << sender << recipient;
        };
        const QString body = u"\n\nVi mener at dette er bra. Det er alt."_s;
        row("a window letter of a person",
            u"Direktoratet for prøver\nPostboks 1\n5800 BERGEN\n(Kun per e-post til post@prove.example)\n\n"
            "Ola Prøvestad\nPrøveveien 5\n0485 OSLO\n\nOslo, 15.04.2024\n\nHØRINGSSVAR OM PRØVER"_s
                + body + u"\n\nVennlig hilsen\nOla Prøvestad"_s,
            u"Ola Prøvestad"_s, u"Direktoratet for prøver"_s);
        row("an address that signs",
            u"Prøvevik vel\nPrøveveien 5\n0485 OSLO\n\nHøringssvar om prøver"_s + body
                + u"\n\nMed hilsen\nPrøvevik vel"_s,
            u"Prøvevik vel"_s, u""_s);
        row("a Nynorsk title",
            u"Utdanningsdirektoratet\n\nDykkar ref.: 2023/55\n\nHøyringssvar frå Prøve "
            "fylkeskommune\n\nFylkeskommunen viser til høyringa. Vi støttar framlegget."_s,
            u"Prøve fylkeskommune"_s, u"Utdanningsdirektoratet"_s);
        row("a municipality above whom it writes to",
            u"Prøve kommune\n\nKunnskapsdepartementet\nPostboks 8119 Dep\n0032 OSLO\n\nHøyring om prøver"_s + body
                + u"\n\nMed helsing\nKari Lie"_s,
            u"Prøve kommune"_s, u"Kunnskapsdepartementet"_s);
        row("an association above whom it writes to",
            u"Svenska Prövningsföreningen\n\nMiljödepartementet\n103 33 Stockholm\n\nRemissvar: Förslag"_s + body,
            u"Svenska Prövningsföreningen"_s, u"Miljödepartementet"_s);
        row("a name, and place and date far behind it",
            u"Ola Nordmann            Oslo, 2.5.2024\nStorgata 1\n0155 Oslo\n\nTil Helsedirektoratet\n\nHøring om "
            "prøver"_s
                + body + u"\n\nHilsen\nOla Nordmann"_s,
            u"Ola Nordmann"_s, u"Helsedirektoratet"_s);
        row("a municipality in its town hall",
            u"Til Sundhedsministeriet\n\nPrøve Kommune\nRådhuset\n8000 Aarhus C\n\nVedr.: Høring\n\nPrøve Kommune har "
            u"modtaget udkastet i høring."_s,
            u"Prøve Kommune"_s, u"Sundhedsministeriet"_s);
        row("a Swedish title of another kind", u"Remissyttrande från Advokatprövarna\n\nVi avstyrker."_s,
            u"Advokatprövarna"_s, u""_s);
        row("who stands on top and signs",
            u"Prøve Scotland\n4 South Street\nEdinburgh\n\n3 May 2024\n\nDear Convener"_s + body
                + u"\n\nYours sincerely\nJane Doe\nDirector, Prøve Scotland"_s,
            u"Prøve Scotland"_s, u""_s);
        row("a municipality that is written to",
            u"Prøve kommune\n\nHøring om prøver"_s + body + u"\n\nMed hilsen\nKari Lie"_s, u"Kari Lie"_s, u""_s);
        row("a title with what it is about", u"Høringsuttalelse fra Prøveforbundet til NOU 2024: 9"_s + body,
            u"Prøveforbundet"_s, u""_s);
        row("Swedish title", u"Remissvar från Provförbundet över promemorian"_s + body, u"Provförbundet"_s, u""_s);
        row("English title", u"Response from the Example Trust: the Examples Bill"_s + body, u"Example Trust"_s, u""_s);
        row("an answer to a consultation of somebody", u"Svar på høring fra Helsedirektoratet"_s + body, u""_s, u""_s);
        row("a title of a common word", u"Høringssvar fra Kommunen"_s + body, u""_s, u""_s);
        row("a proposal of somebody", u"Forslag fra Regjeringen"_s + body, u""_s, u""_s);
        row("Danish",
            u"Til Sundhedsministeriet\nsum@eksempel.example\n\nKøbenhavn, den 3. maj 2024\n\n"
            "Høringssvar\n\nPrøveforeningen takker for muligheden. Vi er enige."_s,
            u"Prøveforeningen"_s, u"Sundhedsministeriet"_s);
        row("Danish, heard", u"Prøvestyrelsen har modtaget ovennævnte i høring og skal hermed svare. Vi er enige."_s,
            u"Prøvestyrelsen"_s, u""_s);
        row("Swedish association",
            u"Provförbundet\nDatum: 2024-05-03\nDnr: 2024/123\nSocialdepartementet\n"
            "s@exempel.example\n\nRemissvar: SOU 2024:5\n\nProvförbundet har getts möjlighet att "
            "yttra sig. Vi tillstyrker.\n\nFör Provförbundet\n\nAnna Exempelgren"_s,
            u"Provförbundet"_s, u"Socialdepartementet"_s);
        row("Swedish authority",
            u"Yttrande\t1(3)\nDatum\n2016-02-15\nEr beteckning\nN2015/08441/RS\n\n"
            "Näringsdepartementet\n103 33 Stockholm\n\nYttrande över promemorian\n\n"
            "Provverket har beretts tillfälle att yttra sig. Inga synpunkter."_s,
            u"Provverket"_s, u"Näringsdepartementet"_s);
        row("English title page",
            u"Submission to the Department of Examples\n\n3 April 2024\n\nWho we are\n\n"
            "Example Rights Watch is a charity. We welcome the opportunity to comment."_s,
            u"Example Rights Watch"_s, u"Department of Examples"_s);
        row("an abbreviation in brackets",
            u"Dansk Industri (DI) takker for muligheden for at kommentere. Det er vi glade for."_s,
            u"Dansk Industri (DI)"_s, u""_s);
        row("one that is told as such", u"Utviklings- og kompetanseetaten (heretter UKE) viser til høringsbrevet."_s,
            u"Utviklings- og kompetanseetaten (UKE)"_s, u""_s);
        row("brackets that say something else", u"Prøveforbundet (stiftet 1975) viser til høringsbrevet."_s,
            u"Prøveforbundet"_s, u""_s);
        row("an abbreviation that is told later",
            u"NHO viser til høringsbrevet.\n\nNæringslivets Hovedorganisasjon (NHO) har mange medlemmer."_s,
            u"Næringslivets Hovedorganisasjon (NHO)"_s, u""_s);
        row("another's abbreviation", u"Bydel Alna viser til høringsbrevet. Velferdsetaten (VEL) bør gjøre dette."_s,
            u"Bydel Alna"_s, u""_s);
        row("one address of who answers, beside a public body",
            u"KL\nWeidekampsgade 10\n2300 København S\n\nSundhedsministeriet\nsum@sum.example\n\nHøringssvar\n\n"
            "KL har modtaget udkast i høring. Vi er enige."_s,
            u"KL"_s, u"Sundhedsministeriet"_s);
        row("one address beside a public body, and nobody who says whose it is",
            u"Stortinget\nKarl Johans gate 22\n0026 OSLO\n\nHelsedirektoratet\n\nHøringssvar"_s + body, u""_s, u""_s);
        row("a board that signs", u"Høringssvar om prøver"_s + body + u"\n\nFor styret i Prøvevik vel\nKari Nordmann"_s,
            u"Prøvevik vel"_s, u""_s);
        row("a Swedish municipality that signs",
            u"Yttrande"_s + body + u"\n\nBästa hälsningar\nAnna Svensson\nProvstads kommun"_s, u"Provstads kommun"_s,
            u""_s);
        row("a Danish closing", u"Høringssvar om udkast"_s + body + u"\n\nDe bedste hilsner\nPeter Sørensen"_s,
            u"Peter Sørensen"_s, u""_s);
        row("an English closing", u"Response"_s + body + u"\n\nWarmest regards,\nAnn Lee"_s, u"Ann Lee"_s, u""_s);
        row("a submission to a matter", u"Submission to the Review of the Examples Act"_s + body, u""_s, u""_s);
        row("whom it may concern", u"To Whom It May Concern"_s + body, u""_s, u""_s);
        row("two public bodies and nobody who signs",
            u"Helsedirektoratet\n\nJustisdepartementet\n\nDato: 3.4.2024\n\nHøringssvar"_s + body, u""_s, u""_s);
    }

    void whoWroteToWhomIsReadAsPeopleReadIt()
    {
        QFETCH(QString, text);
        const LetterFacts facts = analyse(LetterText(text)).facts;
        QTEST(facts.value(Fact::Sender).value, "sender");
        QTEST(facts.value(Fact::Recipient).value, "recipient");
    }

    void whatIsDoubtfulIsOnlyProposed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Fact>("fact");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("proposed");
        const auto row = [](const char *name, const QString &text, Fact fact, const QString &found,
                             const QString &proposed) { QTest::newRow(name) << text << fact << found << proposed; };
        const QString head = u"Høringssvar om oppgaver\n\n"_s;
        const QString body = u"\n\nVi mener at dette er bra. Det er alt."_s;
        row("a person with a role signs", head + u"Jeg er enig.\n\nHilsen\nKari Nordmann\nrådgiver"_s, Fact::Sender,
            u""_s, u"Kari Nordmann"_s);
        row("a person signs alone", head + u"Jeg er enig.\n\nHilsen\nKari Nordmann"_s, Fact::Sender, u"Kari Nordmann"_s,
            u""_s);
        row("a subject's label", u"Emne: Svar om oppgaver"_s + body, Fact::Subject, u"Svar om oppgaver"_s, u""_s);
        row("a title that says what it is", u"Høringssvar om oppgaver"_s + body, Fact::Subject,
            u"Høringssvar om oppgaver"_s, u""_s);
        row("a line where titles stand", u"Noen tanker om hvem som gjør hva"_s + body, Fact::Subject, u""_s,
            u"Noen tanker om hvem som gjør hva"_s);
        row("a handler", u"Saksbehandler: Kari Nordmann"_s + body, Fact::Handler, u"Kari Nordmann"_s, u""_s);
        row("a handler in Swedish", u"Handläggare: Kari Nordmann"_s + body, Fact::Handler, u"Kari Nordmann"_s, u""_s);
        row("an office that handles", u"Saksbehandler: arkivet"_s + body, Fact::Handler, u""_s, u"arkivet"_s);
        row("a rule", u"Unntatt offentlighet: Offl. § 13"_s + body, Fact::Confidentiality, u"Offl. § 13"_s, u""_s);
        row("a line that says so", u"Unntatt offentlighet, offl. § 13 jf. fvl. § 13"_s + body, Fact::Confidentiality,
            u"Unntatt offentlighet, offl. § 13 jf. fvl. § 13"_s, u""_s);
        row("a handler with a telephone", u"Saksbehandler: Kari Nordmann, tlf. 22 33 44 55"_s + body, Fact::Handler,
            u"Kari Nordmann"_s, u""_s);
        row("a handler beneath the label", u"Vår saksbehandler\nKari Nordmann\n\nHøringssvar"_s + body, Fact::Handler,
            u"Kari Nordmann"_s, u""_s);
        row("a ground beneath it", u"Unntatt offentlighet\nOffl. § 13 jf. fvl. § 13\n\nHøringssvar om prøver"_s + body,
            Fact::Confidentiality, u"Unntatt offentlighet, Offl. § 13 jf. fvl. § 13"_s, u""_s);
        row("in short", u"U.off. offl. § 13\n\nHøringssvar"_s + body, Fact::Confidentiality, u"U.off. offl. § 13"_s,
            u""_s);
        row("in Danish", u"Fortroligt\n\nHøringssvar"_s + body, Fact::Confidentiality, u"Fortroligt"_s, u""_s);
        row("in Swedish", u"Sekretess enligt 21 kap. OSL\n\nYttrande"_s + body, Fact::Confidentiality,
            u"Sekretess enligt 21 kap. OSL"_s, u""_s);
        row("a case that is a matter", u"Sak: Høring av NOU 2024: 9\nDato: 1.5.2024"_s + body, Fact::Subject,
            u"Høring av NOU 2024: 9"_s, u""_s);
        row("a Swedish matter", u"Ärende: Remiss av SOU 2024:5"_s + body, Fact::Subject, u"Remiss av SOU 2024:5"_s,
            u""_s);
        row("a matter below the greeting", u"Dear Sir or Madam,\n\nRe: Consultation on tests"_s + body, Fact::Subject,
            u"Consultation on tests"_s, u""_s);
        row("a Swedish case number", u"Ärende: Fi2024/00123"_s + body, Fact::CaseNumber, u"Fi2024/00123"_s, u""_s);
        row("in English", u"CONFIDENTIAL\nSubmission to the Committee"_s + body, Fact::Confidentiality,
            u"CONFIDENTIAL"_s, u""_s);
        row("nothing of the kind", head + u"Fortrolighet er viktig for oss."_s, Fact::Confidentiality, u""_s, u""_s);
    }

    void whatIsDoubtfulIsOnlyProposed()
    {
        QFETCH(const QString, text);
        QFETCH(const Fact, fact);
        const LetterText letter(text);
        const LetterStructure structure = analyse(letter);
        QTEST(structure.facts.value(fact).value, "found");
        const FactValue proposal = structure.proposals.value(fact);
        QTEST(proposal.value, "proposed");
        QCOMPARE(letter.slice(proposal.range), proposal.value);
    }

    void datesInFiguresAreReadAsTheLanguageWritesThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("proposed");
        const QString english = u"\n\nResponse to the consultation\n\nWe think that this is good and not bad for us."_s;
        const QString swedish = u"\n\nYttrande över förslaget\n\nVi tycker att det är bra och inte dåligt för oss."_s;
        const QString norwegian = u"\n\nHøring om forslaget\n\nVi mener at det er bra og ikke dårlig for oss."_s;
        QTest::newRow("English, either way") << u"Date: 05/03/2024"_s + english << u""_s << u"2024-03-05"_s;
        QTest::newRow("English, the day first") << u"Date: 25/03/2024"_s + english << u"2024-03-25"_s << u""_s;
        QTest::newRow("American") << u"Date: 03/25/2024"_s + english << u"2024-03-25"_s << u""_s;
        QTest::newRow("English, the same both ways") << u"Date: 03/03/2024"_s + english << u"2024-03-03"_s << u""_s;
        QTest::newRow("Swedish, the year first") << u"Datum: 24-05-03"_s + swedish << u"2024-05-03"_s << u""_s;
        QTest::newRow("Norwegian, the day first") << u"Dato: 24-05-03"_s + norwegian << u"2003-05-24"_s << u""_s;
        QTest::newRow("Norwegian with strokes") << u"Dato: 05/03/2024"_s + norwegian << u"2024-03-05"_s << u""_s;
    }

    void datesInFiguresAreReadAsTheLanguageWritesThem()
    {
        QFETCH(const QString, text);
        const LetterStructure structure = analyse(LetterText(text));
        QTEST(structure.facts.value(Fact::Dated).value, "found");
        QTEST(structure.proposals.value(Fact::Dated).value, "proposed");
    }

    void decomposedLettersAndNoBreakSpacesAreReadAlike()
    {
        const QString text = u"Høringssvar fra Prøvevik vel\nVår\u00A0ref.: 2024/17-3\nDato: 4.\u00A0mars 2024\n\n"
                             u"Vi er enige 😀. Ja."_s;
        const QString decomposed = text.normalized(QString::NormalizationForm_D);
        QVERIFY(decomposed != text);
        const LetterText letter(decomposed);
        const LetterStructure found = analyse(letter);
        QCOMPARE(found.facts.value(Fact::OurReference).value, u"2024/17-3"_s);
        QCOMPARE(letter.slice(found.facts.value(Fact::OurReference).range), u"2024/17-3"_s);
        QCOMPARE(found.facts.value(Fact::Dated).value, u"2024-03-04"_s);
        QCOMPARE(found.facts.value(Fact::Sender).value, u"Prøvevik vel"_s);
        QCOMPARE(letter.slice(found.sections.constLast().range), u"Vi er enige 😀. Ja."_s);
    }

    void theSenderTheHeadNamesStays()
    {
        const LetterText letter(u"Fra: Foreningen Vi\n\nBydel Alna viser til brevet. Vi er enige."_s);
        const QList<Block> all = blocks(letter.string());
        FactCollector facts(letter);
        const LetterHead head = readHead(all, facts);
        readParties(all, head, {}, facts);
        QCOMPARE(facts.value(Fact::Sender), u"Foreningen Vi"_s);
    }
};

KODEKS_TEST(TestSender)
#include "tst_sender.moc"
