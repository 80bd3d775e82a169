// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/heads/fullname.h"
#include "core/structure/heads/letterlanguage.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestFullName : public QObject
{
    Q_OBJECT

private slots:
    void anAbbreviationHasTheNameThatTheLetterGives_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("abbreviation");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *what, const QString &text, const QString &abbreviation, const QString &name) {
            QTest::newRow(what) << text << abbreviation << name;
        };
        row("in brackets", u"Som etat har Utviklings- og kompetanseetaten (UKE) ansvar."_s, u"UKE"_s,
            u"Utviklings- og kompetanseetaten (UKE)"_s);
        row("the other way round", u"SKR (Sveriges Kommuner och Regioner) svarar."_s, u"SKR"_s,
            u"Sveriges Kommuner och Regioner (SKR)"_s);
        row("with small words", u"Medlem av Landsorganisasjonen i Norge (LO)."_s, u"LO"_s,
            u"Landsorganisasjonen i Norge (LO)"_s);
        row("hereafter", u"The American Test Association (hereinafter “the ATA”) agrees."_s, u"ATA"_s,
            u"American Test Association (ATA)"_s);
        row("by its letters alone", u"Utviklings- og kompetanseetaten samhandler med bydelene. Her deltar UKE."_s,
            u"UKE"_s, u"Utviklings- og kompetanseetaten (UKE)"_s);
        row("not by what belongs to it", u"Utviklings- og kompetanseetatens erfaringer er gode."_s, u"UKE"_s, u""_s);
        row("not by two letters", u"Oslo Kommune svarer."_s, u"OK"_s, u""_s);
        row("two names with these letters", u"Norges Idrettsforbund og Norsk Idrettsforbund."_s, u"NIF"_s, u""_s);
        row("a name that has other letters", u"Velferdsetaten (NAV) svarer."_s, u"NAV"_s, u""_s);
        row("no abbreviation", u"Bydel Alna (Alna) svarer."_s, u"Alna"_s, u""_s);
        row("brackets without an end", u"Norsk (NAV"_s, u"NAV"_s, u""_s);
    }

    void anAbbreviationHasTheNameThatTheLetterGives()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, abbreviation);
        const auto found = fullName({text}, abbreviation);
        QTEST(found ? found->value : QString(), "name");
        if (found)
            QVERIFY(text.contains(found->place));
    }

    void aLettersLanguageIsToldByItsSmallWords_data()
    {
        QTest::addColumn<LetterLanguage>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("Norwegian") << LetterLanguage::Norwegian
                                   << u"Vår saksbehandler er ikke her. Med vennlig hilsen fra oss, etter høringen."_s;
        QTest::newRow("Danish") << LetterLanguage::Danish
                                << u"Vi takker for muligheden for at afgive bemærkninger til vores udkast af loven."_s;
        QTest::newRow("Swedish") << LetterLanguage::Swedish << u"Vi tycker inte att detta är bra och önskar mer."_s;
        QTest::newRow("English") << LetterLanguage::English << u"We do not think that this is good for our members."_s;
        QTest::newRow("nothing") << LetterLanguage::Unknown << u""_s;
        QTest::newRow("figures") << LetterLanguage::Unknown << u"1 2 3"_s;
    }

    void aLettersLanguageIsToldByItsSmallWords()
    {
        QFETCH(const QString, text);
        QTEST(letterLanguage(text), "language");
    }
};

KODEKS_TEST(TestFullName)
#include "tst_fullname.moc"
