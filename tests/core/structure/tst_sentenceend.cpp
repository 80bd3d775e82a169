// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/sentenceend.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestSentenceEnd : public QObject
{
    Q_OBJECT

private slots:
    void aParagraphIsCutAfterEachSentence_data()
    {
        QTest::addColumn<QString>("marked"); // | where one ends
        for (const char *row :
            {"Vi sier ja.| De sier nei.|", "Hva nå?| Ingenting!| Så.|", "Uten punktum|", "Han sa «ja.»| Hun gikk.|",
                "Slutt.)| Nytt.|", "Vi … ser det.|", "Det er slik …| Men vi vet.|", "Dette gjelder bl.a. Oslo.|",
                "Se § 4 nr. 2 om det.|", "Møtet er 1. mai 2024.|", "Vi viser til brev 14. 2. 2024 om saken.|",
                "Skoler, barnehager osv. er nevnt.|", "Skoler, barnehager osv.| Dette er viktig.|",
                "Kari K. Nordmann skriver.|", "1. Vi mener dette.|", "Det koster 10.5 kroner.|",
                "Se www.oslo.kommune.no for mer.|", "Er det sant?!| Ja.|", "これは文です。|次の文です。|",
                "Møt opp kl. 10.| Alle kan komme.|", "Vi støtter dette i Kap. 3 her.|", "I 2024.| Så kom 2025.|",
                "Vi støtter forslaget.[1]| Vi mener.|", "Vi støtter forslaget.¹| Vi mener.|",
                "Vi støtter forslaget.1| Vi mener.|", "Vi støtter forslaget.^1| Vi mener.|",
                "Vi støtter forslaget.[1][2]| Vi mener.|", "Vi støtter forslaget.[1, 2–4]| Vi mener.|",
                "Vi støtter forslaget.[note 3]| Vi mener.|", "Vi støtter «forslaget.»³| Vi mener.|",
                "Vi støtter forslaget.^a| Vi mener.|", "Vi støtter forslaget!² ³| Vi mener.|",
                "The law is old.² ³| Media have changed.|", "Er det sant?1| Ja.|", "Det er slik.†| Ja.|",
                "Det er slik (se under).2| Ja.|", "Det er slik.(1)| Ja.|", "Det gjelder loven.[1] og mer.|",
                "Vi viser til bl.a.[1] Oslo.|", "Se art.5 Loven sier det.|", "Se pkt.3 Loven sier det.|",
                "Vi støtter forslaget[1].| Vi mener.|", "Vi støtter forslaget¹.| Vi mener.|",
                "I punkt 4.1 Oslo sies det.|", "Se kap. 3.2 Bydelen der.|", "Forslaget.| [1] Vi mener det.|",
                "Delar redovisas i bilaga A.| För övrigt instämmer vi.|", "Se vedlegg B.| Bydelen er enig.|",
                "We prefer option C.| I think so.|", "Det gjelder gruppe A.| Dette er nytt.|",
                "Made in the U.S.| The law is old.|", "In the U.S. Congress they say so.|",
                "Hilsen A. I. Hansen i bydelen.|", "Det står i vedlegg I.| Hansen skrev det.|",
                "Det følger av § 17 første pkt.| Kommunen er enig.|", "Det følger av § 3, 2. pkt.| Kommunen er enig.|",
                "Se 3 § andra st.| Regionen instämmer.|", "I 2. pkt. sies det.| Så kom mer.|",
                "St. Olavs hospital svarer.|", "Se kap. 3 A.| Kommunen er enig.|", "Se § 2 a.| Kommunen er enig.|",
                "Det gjelder § 3 bokstav b.| Kommunen er enig.|", "Det gjelder hepatitt B.| Kommunen er enig.|",
                "See App. B.| We agree.|", "Se fig. B.| Bydelen er enig.|", "See App. B for more.|",
                "Rådmann K. Nordmann svarer.|", "Se LB-2019-123 s. 4.| Kommunen er enig.|",
                "Det var 300 f. Kr. og 200 e. Kr.| Så kom mer.|", "Skolor m. m.| Kommunen instämmer.|",
                "Detta gäller t. ex. Stockholm.|", "Skoler m. m. og mer.|",
                "Prof. em. Ola Nordmann og dr. med. Kari Hansen.|", "Han er jur. kand. Anders Berg.|",
                "Hun er adm. leder.| Kommunen er enig.|", "Ordfører (Ap.) Kari Hansen svarte.|",
                "(Ja.)| Vi mener det.|", "Hansen (red.) Helse i Norden.|", "ii. Vi støtter det.|",
                "II. Vurdering av det.|", "3 A. Vi støtter det.|", "A.1. Vi støtter det.|", "§ 3-1. Kommunens ansvar.|",
                "Kapittel 3. Kommunens ansvar.|", "Til kapittel 3.| Kommunen svarer.|", "I Kapittel 3.| Så kom mer.|",
                "»Vi mener det.«| Så skrev de.|", "Han sa »F. Hansen er enig«.|", "Det heter «… Kommunen skal svare».|",
                "Det heter «(…) Kommunen skal svare».|", "Det heter \"... Kommunen skal svare\".|",
                "Kommunen skal svare (…)| Fristen er kort.|", "Fristen er 1. september.| 12 kommuner svarer.|",
                "Brev av 3. mars. 2024 er lest.|", "Vi mener det.[Hansen 2020]| Så kom mer.|",
                "Vi mener det.1)| Så kom mer.|", "Vi mener det.ⁱ| Så kom mer.|", "Sosialtjenestel. § 18 gjelder.|",
                "Helse- og omsorgstjenestel. § 3-1 gjelder.|", "Det står i dette kapittel.| § 3 sier mer.|",
                "Det er i Storgt. 12 i Oslo.|", "Arbeidsmiljøl. § 4-1 gjelder.|", "Se utg.omr. 9 i propositionen.|",
                "Møt i Rm. 5 i dag.|", "Kouluja esim. Espoossa.|", "Koulut yms.| Kannatamme.|",
                "Det er sagt.| 12 kommuner svarer.|", "Sámediggi dadjá omd. Oslos.| Dat lea buorre.|"})
            QTest::newRow(row) << QString::fromUtf8(row);
    }

    void aParagraphIsCutAfterEachSentence()
    {
        QFETCH(QString, marked);
        QString text = marked;
        text.remove(u'|');
        QString cut;
        for (qsizetype from = 0; from < text.size();) {
            const qsizetype end = sentenceEnd(text, from);
            QVERIFY(end > from);
            cut += text.sliced(from, end - from) + u'|';
            from = end;
        }
        QCOMPARE(cut, marked);
    }

    void aTextWithoutAnEndIsOneSentence()
    {
        QCOMPARE(sentenceEnd(u"a b c", 2), 5);
        QCOMPARE(sentenceEnd(u"", 0), 0);
    }
};

KODEKS_TEST(TestSentenceEnd)
#include "tst_sentenceend.moc"
