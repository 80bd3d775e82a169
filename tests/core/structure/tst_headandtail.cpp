// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/letterhead.h"
#include "core/structure/lettertail.h"
#include "core/structure/sections.h"
#include "core/structure/sender.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// The three that a letter's structure is put together of, each by itself.
class TestHeadAndTail : public QObject
{
    Q_OBJECT

    struct Reading
    {
        LetterText letter;
        QList<Block> found;
        LetterHead head;
        LetterTail tail;
        LetterFacts headFacts;
        LetterFacts tailFacts;
    };

    static Reading read(const QString &text)
    {
        Reading reading;
        reading.letter = LetterText(text);
        reading.found = blocks(reading.letter.string());
        FactCollector headFacts(reading.letter);
        reading.head = readHead(reading.found, headFacts);
        readParties(reading.found, reading.head, {}, headFacts);
        reading.headFacts = headFacts.facts();
        FactCollector tailFacts(reading.letter);
        reading.tail = readTail(reading.found, reading.head.end, tailFacts);
        reading.tailFacts = tailFacts.facts();
        return reading;
    }

    static QString wordFor(Section::Kind kind)
    {
        static const QStringList words{u"reference"_s, u"title"_s, u"question"_s, u"heading"_s, u"number"_s,
            u"bullet"_s, u"text"_s, u"closing"_s, u"signature"_s};
        return words.at(int(kind));
    }

    static QStringList sectionsOf(const QString &text)
    {
        const Reading reading = read(text);
        QStringList lines;
        for (const Section &section : readSections(reading.letter, reading.found, reading.head, reading.tail))
            lines.append(wordFor(section.kind) + u' ' + QString::number(section.level));
        return lines;
    }

private slots:
    void theHeadEndsBehindTitleAndReferences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("title");
        QTest::addColumn<qsizetype>("lastReference");
        QTest::addColumn<qsizetype>("end");
        QTest::newRow("nothing") << QString() << -1ll << -1ll << 0ll;
        QTest::newRow("only body") << u"Vi støtter forslaget."_s << -1ll << -1ll << 0ll;
        QTest::newRow("references, then title")
            << u"Vår ref.: 24/1\nDato: 12.03.2024\n\nHøring om oppgaver\n\nVi støtter dette."_s << 3ll - 1 << 1ll
            << 3ll;
        QTest::newRow("date line") << u"Oslo, 12. mars 2024\n\nVi støtter dette."_s << -1ll << 0ll << 1ll;
        QTest::newRow("title only") << u"Høringssvar fra Bydel Sagene\n\nVi støtter dette."_s << 0ll << -1ll << 1ll;
        QTest::newRow("greeting is no title") << u"Dato: 12.03.2024\nHei\n\nVi støtter dette."_s << -1ll << 0ll << 1ll;
        QTest::newRow("subject label") << u"Emne: Høring\nDato: 12.03.2024\n\nVi støtter dette."_s << 0ll << 1ll << 2ll;
    }

    void theHeadEndsBehindTitleAndReferences()
    {
        QFETCH(QString, text);
        const Reading reading = read(text);
        QTEST(reading.head.title, "title");
        QTEST(reading.head.lastReference, "lastReference");
        QTEST(reading.head.end, "end");
    }

    void theHeadTellsWhoWroteToWhomAndWhen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("fact");
        QTest::addColumn<QString>("value");
        QTest::newRow("date") << u"Oslo, 12. mars 2024\n\nVi mener ja."_s << int(Fact::Dated) << u"2024-03-12"_s;
        QTest::newRow("from line") << u"Fra Bydel Sagene\n\nVi mener ja."_s << int(Fact::Sender) << u"Bydel Sagene"_s;
        QTest::newRow("to line") << u"Til Byrådet i Oslo\n\nVi mener ja."_s << int(Fact::Recipient)
                                 << u"Byrådet i Oslo"_s;
        QTest::newRow("name above the to line") << u"Foreldrenes forbund\nTil Byrådet i Oslo\n\nVi mener ja."_s
                                                << int(Fact::Sender) << u"Foreldrenes forbund"_s;
        QTest::newRow("address") << u"Byrådslederens kontor\nRådhuset\n0037 Oslo\n\nVi mener ja."_s
                                 << int(Fact::Recipient) << u"Byrådslederens kontor"_s;
        const QString two
            = u"Bydel Sagene\nSandakerveien 2\n0463 Oslo\n\nByrådet\nRådhuset\n0037 Oslo\n\nJa, vi vil."_s;
        QTest::newRow("first of two addresses") << two << int(Fact::Sender) << u"Bydel Sagene"_s;
        QTest::newRow("second of two addresses") << two << int(Fact::Recipient) << u"Byrådet"_s;
        QTest::newRow("municipality and its office") << u"Oslo kommune\nByrådsavdelingen\n0037 Oslo\n\nVi mener ja."_s
                                                     << int(Fact::Recipient) << u"Oslo kommune, Byrådsavdelingen"_s;
        QTest::newRow("municipality and its post box") << u"Fjellby kommune\nPostboks 1\n1234 Fjellby\n\nVi mener ja."_s
                                                       << int(Fact::Recipient) << u"Fjellby kommune"_s;
        QTest::newRow("sent, in Swedish") << u"Från: Provförbundet\nSkickat: den 3 maj 2024 10:11\n\nVi mener ja."_s
                                          << int(Fact::Dated) << u"2024-05-03"_s;
        QTest::newRow("from, above the name")
            << u"Til\nHelsedepartementet\n\nFra\nPrøveforbundet\n\nOslo, 12. april 2024\n\nVi mener ja."_s
            << int(Fact::Sender) << u"Prøveforbundet"_s;
        QTest::newRow("title with recipient")
            << u"Foreldrene\nTil Byrådet: Om skolen\n\nVi mener ja."_s << int(Fact::Recipient) << u"Byrådet"_s;
        QTest::newRow("a reference is no name")
            << u"Saksnr.: 24/12\nTil Byrådet i Oslo\n\nJa, vi vil."_s << int(Fact::Sender) << QString();
    }

    void theHeadTellsWhoWroteToWhomAndWhen()
    {
        QFETCH(QString, text);
        QFETCH(int, fact);
        QFETCH(QString, value);
        QCOMPARE(read(text).headFacts.value(Fact(fact)).value, value);
    }

    void whatFollowsTheClosingIsTheSignature_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("signature");
        QTest::newRow("one") << u"Med vennlig hilsen\nKari Nordmann"_s << u"Kari Nordmann"_s;
        QTest::newRow("lines") << u"Med vennlig hilsen\nKari Nordmann\nleder"_s << u"Kari Nordmann, leder"_s;
        QTest::newRow("groups") << u"Med venleg helsing\nKari\n\nOla"_s << u"Kari; Ola"_s;
        QTest::newRow("short form") << u"Mvh\nKari"_s << u"Kari"_s;
        QTest::newRow("on its line") << u"Hilsen Kari Nordmann"_s << u"Kari Nordmann"_s;
        QTest::newRow("on behalf") << u"Vennlig hilsen\nfor foreldrene\nKari"_s << u"for foreldrene, Kari"_s;
        QTest::newRow("English") << u"Yours sincerely,\nKari Nordmann"_s << u"Kari Nordmann"_s;
        QTest::newRow("regards") << u"Kind regards\nKari"_s << u"Kari"_s;
        QTest::newRow("enclosures left out") << u"Med hilsen\nKari\nVedlegg: 2"_s << u"Kari"_s;
        QTest::newRow("a greeting that is told of")
            << u"Hilsen fra forrige brev ble lest av alle\nog det var bra"_s << QString();
        QTest::newRow("Danish") << u"Med venlig hilsen\nHans Prøvegaard"_s << u"Hans Prøvegaard"_s;
        QTest::newRow("Swedish") << u"Med vänliga hälsningar\nAnna Exempelgren"_s << u"Anna Exempelgren"_s;
        QTest::newRow("nobody") << u"Med vennlig hilsen"_s << QString();
        QTest::newRow("no closing") << u"Kari Nordmann"_s << QString();
    }

    void whatFollowsTheClosingIsTheSignature()
    {
        QFETCH(QString, ending);
        QFETCH(QString, signature);
        QCOMPARE(read(u"Vi støtter forslaget.\n\n"_s + ending).tailFacts.value(Fact::Signature).value, signature);
    }

    void aDateNextToTheClosingIsTheLetters_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("above") << u"Oslo, 12. mars 2024\nMed hilsen\nKari"_s;
        QTest::newRow("beneath") << u"Med hilsen\nKari\nOslo, 12. mars 2024"_s;
    }

    void aDateNextToTheClosingIsTheLetters()
    {
        QFETCH(QString, ending);
        const LetterFacts facts = read(u"Vi støtter forslaget.\n\n"_s + ending).tailFacts;
        QCOMPARE(facts.value(Fact::Dated).value, u"2024-03-12"_s);
        QCOMPARE(facts.value(Fact::Signature).value, u"Kari"_s);
    }

    void theTailNamesItsBlocks()
    {
        const LetterTail tail = read(u"Vi vil.\n\nMed hilsen\nKari\nKopi til: Ola"_s).tail;
        QCOMPARE(tail.kinds.size(), 3);
        QCOMPARE(tail.kinds.value(1), Section::Kind::Closing);
        QCOMPARE(tail.kinds.value(2), Section::Kind::Signature);
        QCOMPARE(tail.kinds.value(3), Section::Kind::Reference);
    }

    void everyBlockIsASectionOfItsKindAndLevel_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sections"); // by ", "
        QTest::newRow("paragraphs") << u"Vi vil dette.\n\nVi vil hint."_s << u"text 0, text 0"_s;
        QTest::newRow("list") << u"Vi vil følgende:\n- a\n- b"_s << u"text 0, bullet 0, bullet 0"_s;
        QTest::newRow("numbers in a list")
            << u"Vi vil følgende:\n1. bygge\n2. rive\n\nDet er alt."_s << u"text 0, number 0, number 0, text 0"_s;
        QTest::newRow("question") << u"Vi svarer her.\n\n1. Hvilke oppgaver bør flyttes?\n\nVi vil flytte alle."_s
                                  << u"text 0, question 0, text 1"_s;
        QTest::newRow("whole letter") << u"Dato: 12.03.2024\n\nHøring om oppgaver\n\nVi vil.\n\nMed hilsen\nKari"_s
                                      << u"reference 0, title 0, text 0, closing 0, signature 0"_s;
    }

    void everyBlockIsASectionOfItsKindAndLevel()
    {
        QFETCH(QString, text);
        QFETCH(QString, sections);
        QCOMPARE(sectionsOf(text).join(u", "_s), sections);
    }

    void marksOfTheFileAreHeadingsWithLevelsFromTheHighest()
    {
        const LetterText letter(u"Vi vil dette.\nHelse\nVi vil.\nSykehjem\nNei.\nHva så?\nJa."_s);
        const QString &text = letter.string();
        QList<HeadingSpan> spans;
        for (const auto &[words, level] : {std::pair(u"Helse"_s, 2), {u"Sykehjem"_s, 3}, {u"Hva så?"_s, 2}})
            spans.append({text.indexOf(words), text.indexOf(words) + words.size(), level});
        const QList<Block> found = blocks(text, spans);
        QStringList lines;
        for (const Section &section : readSections(letter, found, {}, {}))
            lines.append(wordFor(section.kind) + u' ' + QString::number(section.level));
        QCOMPARE(lines.join(u", "_s), u"text 0, heading 0, text 1, heading 1, text 2, question 0, text 1"_s);
    }

    void aSectionsRangeIsItsBlockAndItsNumberTheMarker()
    {
        const Reading reading = read(u"Vi vil følgende:\n1) bygge 😀\n2) rive"_s);
        const QList<Section> found = readSections(reading.letter, reading.found, reading.head, reading.tail);
        QCOMPARE(found.size(), 3);
        QCOMPARE(reading.letter.slice(found.at(1).range), u"1) bygge 😀"_s);
        QCOMPARE(reading.letter.slice(found.at(2).range), u"2) rive"_s);
        QCOMPARE(found.at(0).number, QString());
        QCOMPARE(found.at(2).number, u"2)"_s);
    }
};

KODEKS_TEST(TestHeadAndTail)
#include "tst_headandtail.moc"
