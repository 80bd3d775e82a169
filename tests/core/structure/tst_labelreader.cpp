// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/labelreader.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestLabelReader : public QObject
{
    Q_OBJECT

private slots:
    void eachLabelFindsItsValue_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("facts"); // our | your | case | date | sender | recipient
        const auto row
            = [](const char *name, const QString &head, const QString &facts) { QTest::newRow(name) << head << facts; };
        row("behind it", u"Vår ref.: 24/1\nDato: 10.03.2024"_s, u"24/1|||2024-03-10||"_s);
        row("beneath it", u"Vår ref.:\n24/1\nDato:\n10.03.2024"_s, u"24/1|||2024-03-10||"_s);
        row("in the order of a run of labels", u"Deres ref.:\nVår ref.:\n23/5\n24/9"_s, u"24/9|23/5||||"_s);
        row("in columns", u"Deres ref.:\tVår ref.:\n23/5\t24/9"_s, u"24/9|23/5||||"_s);
        row("in columns without colons",
            u"Vår dato\tDeres dato\tVår ref\tDeres ref\n12.03.2024\t1.2.2024\t24/5\t23/9"_s,
            u"24/5|23/9||2024-03-12||"_s);
        row("under wide gaps",
            u"Datum        Vår beteckning    Er beteckning\n2024-03-12   Dnr 24/123        Fi2023/00456"_s,
            u"Dnr 24/123|Fi2023/00456||2024-03-12||"_s);
        row("under single spaces, as PDFs have it", u"Vår dato Deres dato Vår ref.\n12.03.2024 01.02.2024 24/5-1"_s,
            u"24/5-1|||2024-03-12||"_s);
        row("where one of them says nothing", u"Vår dato\tDeres ref\tVår ref\n12.03.2024\t\t24/5"_s,
            u"24/5|||2024-03-12||"_s);
        row("initials behind a value beneath labels of their own", u"Deres ref.:\nVår ref.:\n24/9 LSK\n23/5 AB"_s,
            u"23/5 AB|24/9 LSK||||"_s);
        row("columns with no such values", u"Vår dato\tVår ref\nKari\tOla"_s, u"|||||"_s);
        row("a case number with its register", u"Diarienummer: KS 2024/00211"_s, u"||KS 2024/00211|||"_s);
        row("the case number among the reference's", u"Vår ref. (saksnr.): 24/958 - 2"_s,
            u"24/958 - 2||24/958 - 2|||"_s);
        row("sender and recipient", u"Til: Oslo kommune\nFra: Foreningen Vi"_s, u"||||Foreningen Vi|Oslo kommune"_s);
        row("who answers, and for whom",
            u"Innsendt av: Kari Nordmann\nOrganisasjon: Solbakken vel\nDato innsendt: 01.02.2026"_s,
            u"|||2026-02-01|Solbakken vel|"_s);
        row("who answers for nobody else", u"Navn på avsender: Kari Nordmann\nOrganisasjon: privatperson"_s,
            u"||||Kari Nordmann|"_s);
        row("when it was submitted", u"Name of respondent: Ann Lee\nSubmitted: 3 April 2026"_s,
            u"|||2026-04-03|Ann Lee|"_s);
        row("in whose name", u"Respondent: Ann Lee\nOn behalf of: Friends of the Park"_s,
            u"||||Friends of the Park|"_s);
        row("fewer values than labels", u"Deres ref.:\n\nVår ref.:\n\n24/9"_s, u"|||||"_s);
        row("the one date among them", u"Deres ref.:\n\nVår ref.:\n\nDato:\n\n17.04.2024"_s, u"|||2024-04-17||"_s);
        row("no label", u"Oslo kommune\nRådhuset"_s, u"|||||"_s);
    }

    void eachLabelFindsItsValue()
    {
        QFETCH(QString, head);
        QFETCH(QString, facts);
        const LetterText letter(head);
        FactCollector found(letter);
        LabelReader(blocks(letter.string()), found).read();
        QStringList values;
        for (const Fact fact :
            {Fact::OurReference, Fact::YourReference, Fact::CaseNumber, Fact::Dated, Fact::Sender, Fact::Recipient})
            values.append(found.value(fact));
        QCOMPARE(values.join(u'|'), facts);
    }

    void itTellsWhereTheLabelsEndAndWhatTheLetterIsAbout()
    {
        const LetterText letter(u"Vår ref.: 24/1\nDato: 10.03.2024\nEmne: Oppgavefordeling\nVi mener noe"_s);
        FactCollector facts(letter);
        const LabelReader::Finding finding = LabelReader(blocks(letter.string()), facts).read();
        QCOMPARE(finding.subject, 2);
        QVERIFY(finding.last == 1 || finding.last == 2);
        QCOMPARE(LabelReader({}, facts).read().last, -1);
    }
};

KODEKS_TEST(TestLabelReader)
#include "tst_labelreader.moc"
