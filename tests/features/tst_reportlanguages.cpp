// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/numbers/undefined.h"
#include "core/agreement/pages/agreementpage.h"
#include "tests/support/projects/agreementexample.h"
#include "tests/support/testmain.h"

#include <QTranslator>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

AgreementReport report()
{
    AgreementInput input
        = exampleInput({{examplePassage({0, 10}, 2, 1), examplePassage({10, 20}, 2, 2), examplePassage({20, 30}, 3, 3)},
            {examplePassage({0, 10}, 2, 1), examplePassage({10, 20}, 3, 1), examplePassage({30, 40}, 3, 3)}});
    input.bootstrap = BootstrapOptions{1'000, 5, 0};
    input.choice = {LetterRule::BegunByAll, 1, 1, 0, {u"annet.txt"_s}};
    return exampleReport(input);
}

} // namespace

/// The agreement report speaks a language of its own, whatever the program speaks.
class TestReportLanguages : public QObject
{
    Q_OBJECT

private slots:
    void everyTranslationIsALanguageOfReports()
    {
        QCOMPARE(reportLanguages(), QStringList({u"en"_s, u"nb"_s, u"nn"_s}));
        QCOMPARE(reportLanguageName(u"en"_s), u"English"_s);
        QCOMPARE(reportLanguageName(u"nb"_s), u"Norsk bokmål"_s);
        QCOMPARE(reportLanguageName(u"nn"_s), u"Norsk nynorsk"_s);
    }

    void readersGetTheLanguageThatTheyRead_data()
    {
        QTest::addColumn<QString>("reader");
        QTest::addColumn<QString>("language");
        QTest::newRow("Bokmål") << u"nb_NO"_s << u"nb"_s;
        QTest::newRow("Nynorsk") << u"nn_NO"_s << u"nn"_s;
        QTest::newRow("Norwegian") << u"no"_s << u"nb"_s;
        QTest::newRow("English") << u"en_GB"_s << u"en"_s;
        QTest::newRow("another") << u"fr_FR"_s << u"en"_s;
        QTest::newRow("none") << u"C"_s << u"en"_s;
    }

    void readersGetTheLanguageThatTheyRead()
    {
        QFETCH(QString, reader);
        QTEST(reportLanguageFor(reader), "language");
    }

    void theMethodsSentenceIsInItsLanguage()
    {
        const QString english = methodsSentence(report(), u"1.2"_s, u"en"_s);
        const QString norwegian = methodsSentence(report(), u"1.2"_s, u"nb"_s);
        QVERIFY2(english.startsWith(
                     u"The codings of A and B in 1 letter (4 sentences; unit of analysis: sentence) were compared in "
                     u"Kodeks 1.2. Letters that not all of the coders had begun were left out (1 of 2)."_s),
            qPrintable(english));
        QVERIFY2(english.contains(u"1,000 resamples of sentences, seed 5"_s), qPrintable(english));
        QVERIFY2(
            norwegian.startsWith(
                u"Kodingene til A og B i 1 brev (4 setninger; analyseenhet: setning) ble sammenlignet i Kodeks 1.2. "
                u"Brev som ikke alle koderne hadde begynt på, ble utelatt (1 av 2)."_s),
            qPrintable(norwegian));
        QVERIFY2(norwegian.contains(u"av setninger, startverdi 5"_s), qPrintable(norwegian));
        QVERIFY(norwegian.contains(u" for oppgave"_s));
    }

    void thePageIsInItsLanguageAndHasTheMethodsInAll()
    {
        for (const QString &language : reportLanguages()) {
            const QString page = agreementHtml(report(), {u"P"_s, u"1.2"_s, QDate(2026, 11, 22)}, language);
            QVERIFY(page.contains(u"lang=\"%1\""_s.arg(language)));
            for (const QString &each : methodsLanguages(language))
                QVERIFY(page.contains(methodsSentence(report(), u"1.2"_s, each).toHtmlEscaped()));
        }
        const QString page = agreementHtml(report(), {u"P"_s, u"1.2"_s, QDate(2026, 11, 22)}, u"nb"_s);
        for (const QString &words : {u"Krippendorffs α"_s, u"Samsvar"_s, u"Oppgave"_s, u"uendret"_s, u"Kodere"_s,
                 u"kodet av alle"_s, u"Brev sammenlignet"_s})
            QVERIFY2(page.contains(words), qPrintable(words));
        QVERIFY(page.contains(u"Metode, til å lime inn (Norsk bokmål)"_s));
        QVERIFY(!page.contains(u"%n"_s));
    }

    void notesAndReasonsAreInTheLanguageOfTheReport()
    {
        AgreementReport made = report();
        AgreementFigures &figures = made.components.first().figures;
        figures.of(Statistic::KrippendorffAlpha) = Undefined::noVariation();
        const ReportFacts facts{u"P"_s, u"1.2"_s, QDate(2026, 11, 22)};
        const auto check = [&] {
            const QString norwegian = agreementHtml(made, facts, u"nb"_s);
            for (const QString &words : {u"Brev sammenlignet: 1 av 2, "_s,
                     u"Intervallene er upålitelige med færre enn 10"_s, u"Bare én kode forekommer."_s})
                QVERIFY2(norwegian.contains(words), qPrintable(words + u" is not in "_s + norwegian));
            const QString english = agreementHtml(made, facts, u"en"_s);
            for (const QString &words : {u"Letters compared: 1 of 2, "_s, u"The intervals are unreliable below 10"_s,
                     u"Only one code occurs."_s})
                QVERIFY2(english.contains(words), qPrintable(words + u" is not in "_s + english));
            QVERIFY(!norwegian.contains(u"Only one code"_s) && !english.contains(u"Bare én kode"_s));
        };
        check();
        QTranslator program;
        QVERIFY(program.load(u":/kodeks/translations/kodeks_nb"_s));
        QCoreApplication::installTranslator(&program);
        check();
        QCoreApplication::removeTranslator(&program);
    }
};

KODEKS_TEST(TestReportLanguages)
#include "tst_reportlanguages.moc"
