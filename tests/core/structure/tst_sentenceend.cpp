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
                "Møt opp kl. 10.| Alle kan komme.|", "Vi støtter dette i Kap. 3 her.|", "I 2024.| Så kom 2025.|"})
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

KODEKS_TEST_MAIN(TestSentenceEnd)
#include "tst_sentenceend.moc"
