// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/labelledtext.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestLabelledText : public QObject
{
    Q_OBJECT

    static QString letterOf(LabelledText::Label label)
    {
        using Label = LabelledText::Label;
        static const QMap<Label, QString> letters{{Label::OurReference, u"our"_s}, {Label::YourReference, u"your"_s},
            {Label::CaseNumber, u"case"_s}, {Label::Date, u"date"_s}, {Label::Recipient, u"to"_s},
            {Label::Sender, u"from"_s}, {Label::Organisation, u"for"_s}, {Label::Subject, u"subject"_s},
            {Label::Handler, u"handler"_s}, {Label::Other, u"other"_s}};
        return letters.value(label);
    }

private slots:
    void theLabelsOfALineAreReadEachWithItsText_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("found"); // "label=value", by "; "
        const std::pair<const char *, const char *> rows[] = {{"Vår ref.: 24/559 - 2", "our=24/559 - 2"},
            {"Vår referanse: 24/559", "our=24/559"}, {"VÅR REF: 24/1", "our=24/1"}, {"Our ref.: A/3", "our=A/3"},
            {"Vår ref. 24/559", "our=24/559"}, {"Deres ref.: 24/1", "your=24/1"}, {"Dykkar ref.: 24/1", "your=24/1"},
            {"Your reference: 24/1", "your=24/1"}, {"Dato: 12.03.2024", "date=12.03.2024"},
            {"Vår dato: 12.03.2024", "date=12.03.2024"}, {"Date: 12 March 2024", "date=12 March 2024"},
            {"Deres dato: 1.2.2024", "other=1.2.2024"}, {"Saksnr.: 2024/12", "case=2024/12"},
            {"Saksnummer: 2024/12", "case=2024/12"}, {"Arkivsaksnr: 24/77", "case=24/77"}, {"Case no.: 12", "case=12"},
            {"Til: Byrådet", "to=Byrådet"}, {"To: The Council", "to=The Council"},
            {"Mottaker: Oslo kommune", "to=Oslo kommune"}, {"Fra: Bydel Sagene", "from=Bydel Sagene"},
            {"Frå: Fylket", "from=Fylket"}, {"Avsender: Kari", "from=Kari"}, {"Høringsinstans: NHO", "for=NHO"},
            {"Emne: Høring", "subject=Høring"}, {"Gjelder: Svar", "subject=Svar"}, {"Gjeld: Svar", "subject=Svar"},
            {"Subject: Reply", "subject=Reply"}, {"Ang.: Svar", "subject=Svar"}, {"Vedr.: Svar", "subject=Svar"},
            {"Saksbehandler: Ola", "handler=Ola"}, {"Kopi til: Ola", "other=Ola"},
            {"Tlf.: 22 00 00 00", "other=22 00 00 00"}, {"Dato:", "date="}, {"Dato:   ", "date="},
            {"Dato : 1.2.2024", "date=1.2.2024"}, {"Deres ref.: 1 Vår ref.: 2 Dato: 3", "your=1; our=2; date=3"},
            {"Vår ref.: Deres ref.: Dato:", "our=; your=; date="},
            {"Dato: 1.2.2024   Saksbehandler: Ola", "date=1.2.2024; handler=Ola"},
            {"Dato: 28. maj 2025", "date=28. maj 2025"}, {"Datum: 2024-05-03", "date=2024-05-03"},
            {"Ert datum: 2015-12-18", "other=2015-12-18"}, {"J.nr. 2025-2245", "case=2025-2245"},
            {"Dnr: 2024/123", "case=2024/123"}, {"Vår beteckning: Dnr 2015/1", "our=Dnr 2015/1"},
            {"Er beteckning: N2015/08441/RS", "your=N2015/08441/RS"}, {"Høringsfrist: 19.4.2024", "other=19.4.2024"},
            {"Lähettäjä: Kuntaliitto", "from=Kuntaliitto"}, {"Päivämäärä: 12.3.2024", "date=12.3.2024"},
            {"Asia: Lausunto", "subject=Lausunto"}, {"Sendandi: Borgin", "from=Borgin"},
            {"Viðtakandi: Ráðuneytið", "to=Ráðuneytið"}, {"Málsnúmer: MSS24", "case=MSS24"},
            {"Beaivi: 12.03.2024", "date=12.03.2024"}, {"Sáddejeaddji: Sámediggi", "from=Sámediggi"},
            {"Emne: Brev til: alle", "subject=Brev til: alle"}, {"Fra: Sak til: alle", "from=Sak til: alle"}};
        for (const auto &[line, found] : rows)
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(found);
    }

    void theLabelsOfALineAreReadEachWithItsText()
    {
        QFETCH(QString, line);
        QFETCH(QString, found);
        QStringList read;
        for (const LabelledText &one : labelledTexts(line))
            read.append(letterOf(one.label) + u'=' + one.value.toString());
        QCOMPARE(read.join(u"; "_s), found);
    }

    void aLineOfNothingButLabelsHasThemAll_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("found"); // by "; "
        const std::pair<const char *, const char *> rows[]
            = {{"Vår dato\tDeres dato\tVår referanse\tDeres referanse", "date; other; our; your"},
                {"Vår dato Deres dato Vår ref. Deres ref.", "date; other; our; your"},
                {"Datum | Vår beteckning | Er beteckning", "date; our; your"},
                {"Dykkar ref.   Vår ref.   Sakshandsamar", "your; our; handler"}, {"Dato", "date"},
                {"Vår dato 12.03.2024", ""}, {"Vår dato i dag", ""}, {"Datoen Vår ref", ""}, {"", ""}};
        for (const auto &[line, found] : rows)
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(found);
    }

    void aLineOfNothingButLabelsHasThemAll()
    {
        QFETCH(QString, line);
        QFETCH(QString, found);
        QStringList read;
        for (const LabelledText &one : bareLabels(line))
            read.append(letterOf(one.label));
        QCOMPARE(read.join(u"; "_s), found);
    }

    void aLineThatDoesNotBeginWithALabelHasNone_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
            {"", "Hei:", "Vi viser til: brev", "Til deg", "Datoen: i dag", "Vår referansegruppe: A", "Kjære Dato: 1",
                "Vår ref", "Vår ref. i saken", "Fra Bydel Sagene", "12.03.2024", ":", "Tilrådning: ja"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }

    void aLineThatDoesNotBeginWithALabelHasNone()
    {
        QFETCH(QString, line);
        QVERIFY(labelledTexts(line).isEmpty());
    }

    void aReferenceThatIsCalledTheCaseIsBoth()
    {
        const QString both = u"Vår ref. (saksnr.): 24/559"_s;
        QCOMPARE(labelledTexts(both).size(), 1);
        QCOMPARE(labelledTexts(both).constFirst().label, LabelledText::Label::OurReference);
        QVERIFY(labelledTexts(both).constFirst().alsoCaseNumber);
        const QString one = u"Vår ref.: 24/559"_s;
        QVERIFY(!labelledTexts(one).constFirst().alsoCaseNumber);
    }

    void aValueIsAViewIntoItsLine()
    {
        const QString line = u"Dato:  12.03.2024  "_s;
        const QStringView value = labelledTexts(line).constFirst().value;
        QCOMPARE(value.begin() - QStringView(line).begin(), 7);
        QCOMPARE(value.size(), 10);
    }

    void aLineLongerThanAnyHeadHasIsNotSearched()
    {
        QVERIFY(!labelledTexts(u"Emne: "_s + QString(394, u'x')).isEmpty());
        QVERIFY(labelledTexts(u"Emne: "_s + QString(395, u'x')).isEmpty());
    }
};

KODEKS_TEST(TestLabelledText)
#include "tst_labelledtext.moc"
