// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/headingform.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

Block blockOf(const QString &text)
{
    return blocks(text).value(0);
}

} // namespace

class TestHeadingForm : public QObject
{
    Q_OBJECT

private slots:
    void aHeadingIsShortAndStatesNothing_data()
    {
        QTest::addColumn<bool>("heads");
        const auto row = [](const char *text, bool heads) { QTest::newRow(text) << heads; };
        row("Innledning", true);
        row("Utvikling av tjenestene", true);
        row("Oppgaver som kan flyttes til bydelene", true);
        row("«Gamle» ordninger", true);
        row("2. Samle administrative støttetjenester", true);
        row("Hva bør flyttes", true);
        row("Merknader til kapittel 3: sykehjem som bør bestå", true);
        row("Comments on the proposal", true);
        row("Vi støtter forslaget", false);
        row("Vi støttar framlegget", false);
        row("Jeg er imot nedleggelsen av skolen", false);
        row("Nei, jeg vil beholde skolen", false);
        row("Skolen må bestå", false);
        row("Dette er viktig for oss som bor her", false);
        row("We support the proposal", false);
        row("Hei", false);
        row("Kjære byråd", false);
        row("Til den det måtte gjelde", false);
        row("Dear Sir or Madam", false);
        row("dette begynner lite", false);
        row("Dette har punktum.", false);
        row("Etaten har følgende innspill", false);
        row("Innspill:", false);
    }

    void aHeadingIsShortAndStatesNothing()
    {
        QFETCH(bool, heads);
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(hasHeadingForm(blockOf(text)), heads);
    }

    void aQuestionIsAskedOrCounted_data()
    {
        QTest::addColumn<bool>("asks");
        const auto row = [](const char *text, bool asks) { QTest::newRow(text) << asks; };
        row("Hvilke oppgaver bør flyttes?", true);
        row("1. Er det oppgaver som kan flyttes? Begrunn.", true);
        row("Spørsmål 2 Om samarbeid", true);
        row("Hvorfor? Fordi.", false);
        row("Spørsmål 2 er vanskelig.", false);
    }

    void aQuestionIsAskedOrCounted()
    {
        QFETCH(bool, asks);
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(isQuestion(blockOf(text)), asks);
    }

    void aQuestionCanBeToldAsAHeading()
    {
        QVERIFY(isToldQuestion(blockOf(u"Oppgaver som i dag kunne vært løst bedre"_s)));
        QVERIFY(isToldQuestion(blockOf(u"Hva i ordningen bør endres nå"_s)));
        QVERIFY(!isToldQuestion(blockOf(u"Oppgaver som kan flyttes."_s)));
        QVERIFY(!isToldQuestion(blockOf(u"Hva bør endres"_s)));
    }

    void aLeadInSaysThatAListFollows()
    {
        QVERIFY(isLeadIn(blockOf(u"Vi foreslår:"_s)));
        QVERIFY(isLeadIn(blockOf(u"Etaten har følgende innspill"_s)));
        QVERIFY(!isLeadIn(blockOf(u"Følgende er sagt."_s)));
    }

    void severalSentencesAreRunningTextWhateverTheirStyle()
    {
        QVERIFY(isRunningText(u"Vi støtter forslaget. Bydelen bør ha ansvaret."));
        QVERIFY(isRunningText(u"ord "_s.repeated(200)));
        QVERIFY(!isRunningText(u"Vi støtter forslaget."));
        QVERIFY(!isRunningText(u"Del 1. Innledning"));
    }
};

KODEKS_TEST(TestHeadingForm)
#include "tst_headingform.moc"
