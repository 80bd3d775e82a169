// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/brokenlines.h"

#include "tests/support/files/hostiletext.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// Three full lines, so that the text has a usual width of about 60 characters, between which and what is tested stands
/// an empty line.
const QString wide
    = u"Bydelen viser til høringen om fordeling av oppgaver mellom\nbydelene og etatene i kommunen, og takker for "
      u"muligheten til\nå svare på de spørsmål som byrådsavdelingen stiller i brevet.\n\n"_s;
const QString wideJoined
    = u"Bydelen viser til høringen om fordeling av oppgaver mellom bydelene og etatene i kommunen, og takker for "
      u"muligheten til å svare på de spørsmål som byrådsavdelingen stiller i brevet.\n\n"_s;

} // namespace

class TestBrokenLines : public QObject
{
    Q_OBJECT

private slots:
    void linesAreJoinedOnlyWhereThatIsCertain_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("joined");
        const auto row = [](const char *name, const QString &lines, const QString &joined) {
            QTest::newRow(name) << lines << joined;
        };
        row("a sentence that goes on",
            u"Vi mener at sykehjemmene fortsatt bør ligge i bydelene, for\nder er nærheten størst."_s,
            u"Vi mener at sykehjemmene fortsatt bør ligge i bydelene, for der er nærheten størst."_s);
        row("a name at the break", u"Vi mener at ansvaret for alle boliger bør ligge fast hos\nVelferdsetaten."_s,
            u"Vi mener at ansvaret for alle boliger bør ligge fast hos Velferdsetaten."_s);
        row("a short line", u"Med hilsen\nbydelen"_s, u"Med hilsen\nbydelen"_s);
        row("a short line and a capital", u"Oslo kommune\nBydel Østensjø"_s, u"Oslo kommune\nBydel Østensjø"_s);
        row("items", u"- det første punktet er nokså langt, og fyller nesten hele\n- det andre"_s,
            u"- det første punktet er nokså langt, og fyller nesten hele\n- det andre"_s);
        row("numbers", u"1. det første punktet er nokså langt, og fyller nesten hele\n2. det andre"_s,
            u"1. det første punktet er nokså langt, og fyller nesten hele\n2. det andre"_s);
        row("tables", u"en rad i tabellen som er lang nok til å fylle hele\tlinja\nog en rad til"_s,
            u"en rad i tabellen som er lang nok til å fylle hele\tlinja\nog en rad til"_s);
        row("indented", u"Vi mener at sykehjemmene fortsatt bør ligge i bydelene, for\n  der er nærheten størst."_s,
            u"Vi mener at sykehjemmene fortsatt bør ligge i bydelene, for\n  der er nærheten størst."_s);
        row("page break", u"Vi mener at sykehjemmene fortsatt bør ligge i bydelene, for\n\fder er nærheten størst."_s,
            u"Vi mener at sykehjemmene fortsatt bør ligge i bydelene, for\n\fder er nærheten størst."_s);
        row("hyphen, the word known without", u"Her står vi sammen om at dette er en oppgave for velferds-\netaten."_s,
            u"Her står vi sammen om at dette er en oppgave for velferds-\netaten."_s);
        row("hyphen, the word known",
            u"Ordet byrådsavdelingen er kjent, så her kan byrådsav-\ndelingen settes sammen."_s,
            u"Ordet byrådsavdelingen er kjent, så her kan byrådsavdelingen settes sammen."_s);
        row("hyphen, the word known with it", u"En e-post er en e-\npost, og ikke et brev."_s,
            u"En e-post er en e-post, og ikke et brev."_s);
        row("hyphen before a conjunction", u"Ansvaret for pleie-\nog omsorgstjenester."_s,
            u"Ansvaret for pleie- og omsorgstjenester."_s);
        row("a section of a law", u"Dette følger etter vårt syn av barnevernsloven § 4-\n12. Det er vi enige i."_s,
            u"Dette følger etter vårt syn av barnevernsloven § 4-12. Det er vi enige i."_s);
        row("two years", u"Dette var også tema i den høringen som ble holdt i 2017-\n2018 om bydelene."_s,
            u"Dette var også tema i den høringen som ble holdt i 2017-2018 om bydelene."_s);
        row("a short line with a number", u"Se § 4-\n12"_s, u"Se § 4-\n12"_s);
        row("labels", u"Fra: Kari Nordmann i bydelen, som skriver dette lange brevet\nTil: byrådsavdelingen"_s,
            u"Fra: Kari Nordmann i bydelen, som skriver dette lange brevet\nTil: byrådsavdelingen"_s);
        row("soft hyphen", u"Ansvaret for tje\u00AD\nnester."_s, u"Ansvaret for tjenester."_s);
    }

    void linesAreJoinedOnlyWhereThatIsCertain()
    {
        QFETCH(QString, lines);
        QFETCH(QString, joined);
        const JoinedText result = joinBrokenLines(wide + lines);
        QCOMPARE(result.text, wideJoined + joined);
        QCOMPARE(result.joins.size(), 2 + lines.count(u'\n') - joined.count(u'\n'));
    }

    void aSoftHyphenAtALinesEndGoesAlsoInAShortText()
    {
        QCOMPARE(joinBrokenLines(u"Ny oppgave\u00AD\ndeling,\nsier de."_s).text, u"Ny oppgavedeling,\nsier de."_s);
        QCOMPARE(joinBrokenLines(u"Ny oppgave\u00AD\n\nFordeling"_s).text, u"Ny oppgave\u00AD\n\nFordeling"_s);
    }

    void aTextOfAFewLinesIsJoinedWhereItGoesOn_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("joined");
        const QString first = u"Vi i velforeningen støtter at bydelene får ansvaret for parkene"_s;
        const QString second = u"og lekeplassene. Det gir bedre tilsyn."_s;
        QTest::newRow("one break") << first + u'\n' + second << first + u' ' + second;
        QTest::newRow("between head and tail")
            << u"Til Oslo kommune\n\n"_s + first + u'\n' + second + u"\n\nMed hilsen\nKari Nordmann\nleder"_s
            << u"Til Oslo kommune\n\n"_s + first + u' ' + second + u"\n\nMed hilsen\nKari Nordmann\nleder"_s;
        const QString leadIn = u"Dette er oppgavene som vi mener at bydelene bør få ansvaret for"_s;
        QTest::newRow("words under a lead-in")
            << leadIn + u"\nsykehjem\nbarnevern"_s << leadIn + u"\nsykehjem\nbarnevern"_s;
        const QString longer = QString(u"Bydelen er for dette. "_s).repeated(12).trimmed();
        QTest::newRow("beside a long paragraph")
            << longer + u'\n' + first + u'\n' + second << longer + u'\n' + first + u'\n' + second;
    }

    void aTextOfAFewLinesIsJoinedWhereItGoesOn()
    {
        QFETCH(QString, lines);
        QTEST(joinBrokenLines(lines).text, "joined");
    }

    void aTextOfLongLinesIsLeftAlone()
    {
        for (const QString &name : {u"assistermeg.txt"_s, u"velferdsetaten.txt"_s}) {
            const QString text = QString::fromUtf8(sourceBytes(u"resources/sample/letters/"_s + name));
            QCOMPARE(joinBrokenLines(text).text, text);
        }
    }

    void paragraphsOfAShortLetterAreNotBrokenLines()
    {
        const QString few
            = u"Bydel Frogner\nDato: 3. mai 2024\nHøringssvar om oppgavefordeling\nVi mener at sykehjem bør ligge i "
              u"bydelene, fordi nærhet til innbyggeren er viktig.\nVi støtter forslaget om BPA.\n"_s;
        QCOMPARE(joinBrokenLines(few).text, few);
        const QString mail
            = u"From: Kari Nordmann <kari@bydel.example>\nTo: post@oslo.example\nDate: Fri, 3 May 2024 10:00:00 "
              u"+0200\n\nHei,\n\nHer er svaret vårt på høringen.\n"_s;
        QCOMPARE(joinBrokenLines(mail).text, mail);
    }

    void aJoinTellsWhatItJoins()
    {
        const JoinedText result = joinBrokenLines(wide);
        QCOMPARE(result.joins.size(), 2);
        QCOMPARE(result.joins.constFirst().line, 0);
        QCOMPARE(result.joins.constFirst().kind, LineJoin::Kind::Space);
        QVERIFY(result.joins.constFirst().before.endsWith(u"oppgaver mellom"_s));
        QVERIFY(result.joins.constFirst().after.startsWith(u"bydelene og"_s));
        for (const LineJoin &join : result.joins) { // whole words
            QVERIFY(QString(u' ' + wide + u' ').replace(u'\n', u' ').contains(u' ' + join.before));
            QVERIFY(QString(u' ' + wide + u' ').replace(u'\n', u' ').contains(join.after + u' '));
        }
    }

    void nothingButBreaksIsChanged()
    {
        QRandomGenerator random(2);
        for (int i = 0; i < 300; ++i) {
            QByteArray bytes = (wide + hostileText()).toUtf8();
            const QString text = QString::fromUtf8(mutated(mutated(bytes, random), random));
            QString before = text;
            QString after = joinBrokenLines(text).text;
            for (QString *one : {&before, &after})
                one->removeIf(
                    [](QChar unit) { return unit == u' ' || unit == u'\n' || unit == u'-' || unit == QChar(0xAD); });
            QCOMPARE(after, before);
        }
        QCOMPARE(joinBrokenLines({}).text, QString());
    }
};

KODEKS_TEST(TestBrokenLines)
#include "tst_brokenlines.moc"
