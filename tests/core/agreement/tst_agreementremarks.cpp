// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/report/agreementreport.h"
#include "tests/support/projects/agreementexample.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// What a report says beside its figures: why one is undefined, and what to bear in mind with a defined one.
class TestAgreementRemarks : public QObject
{
    Q_OBJECT

private slots:
    void whatIsUndefinedHasAReason_data()
    {
        QTest::addColumn<AgreementInput>("input");
        QTest::addColumn<QString>("passageWhy");
        QTest::addColumn<QString>("taskWhy");
        const QString none = u"No unit was coded by two"_s;
        const QString same = u"Only one code occurs"_s;
        AgreementInput noLetter = exampleInput({{}, {}});
        noLetter.letters.clear();
        QTest::newRow("no coder") << exampleInput({}) << none << none;
        QTest::newRow("one coder") << exampleInput({{examplePassage({0, 10}, 2)}}) << none << none;
        QTest::newRow("no letter") << noLetter << none << none;
        QTest::newRow("nobody coded anything") << exampleInput({{}, {}}) << same << none;
        QTest::newRow("all coded all alike")
            << exampleInput({{examplePassage({0, 40}, 2)}, {examplePassage({0, 40}, 2)}}) << same << same;
    }

    void whatIsUndefinedHasAReason()
    {
        QFETCH(AgreementInput, input);
        QFETCH(QString, passageWhy);
        QFETCH(QString, taskWhy);
        const AgreementReport report = exampleReport(input);
        const AgreementFigures passage = agreementOf(report, Component::Passage).figures;
        const AgreementFigures task = agreementOf(report, Component::Task).figures;
        QVERIFY(!passage.of(Statistic::KrippendorffAlpha).value && !passage.of(Statistic::CohenKappa).value);
        QVERIFY(!task.of(Statistic::KrippendorffAlpha).value && !task.of(Statistic::CohenKappa).value);
        QVERIFY2(passage.of(Statistic::KrippendorffAlpha).undefined.text().startsWith(passageWhy),
            qUtf8Printable(passage.of(Statistic::KrippendorffAlpha).undefined.text()));
        QVERIFY2(task.of(Statistic::KrippendorffAlpha).undefined.text().startsWith(taskWhy),
            qUtf8Printable(task.of(Statistic::KrippendorffAlpha).undefined.text()));
    }

    void aCoderWhoNeverUsedACodeThatOthersUsedIsNamed()
    {
        const AgreementReport report = exampleReport(exampleInput({
            {examplePassage({0, 10}, 2), examplePassage({10, 20}, 3)},
            {examplePassage({0, 10}, 2), examplePassage({10, 20}, 2)},
            {examplePassage({10, 20}, 2)},
        }));
        QCOMPARE(textsOf(codeOf(report, u"T1"_s).notes), QStringList());
        QCOMPARE(textsOf(codeOf(report, u"T2"_s).notes),
            QStringList({u"“B” never used this code."_s, u"“C” never used this code."_s}));
        QCOMPARE(textsOf(codeOf(report, u"UT"_s).notes), QStringList());
        QCOMPARE(textsOf(codeOf(exampleReport(exampleInput({{}})), u"T1"_s).notes), QStringList());
    }

    void oneUnitIsNoEvidence()
    {
        const QString oneUnit = u"One unit carries no evidence of reliability."_s;
        const AgreementReport sentences
            = exampleReport(exampleInput({{examplePassage({0, 10}, 2)}, {examplePassage({0, 10}, 3)}}));
        QCOMPARE(textsOf(agreementOf(sentences, Component::Passage).notes), QStringList());
        QCOMPARE(textsOf(agreementOf(sentences, Component::Task).notes), QStringList(oneUnit));
        QCOMPARE(textsOf(agreementOf(sentences, Component::Direction).notes), QStringList());
        const AgreementReport letter = exampleReport(exampleInput({{examplePassage({0, 10}, 2)}, {}}, Unit::Letter));
        QCOMPARE(textsOf(agreementOf(letter, Component::Passage).notes), QStringList(oneUnit));
        QCOMPARE(textsOf(codeOf(letter, u"T1"_s).notes), QStringList({oneUnit, u"“B” never used this code."_s}));
        QCOMPARE(textsOf(agreementOf(exampleReport(exampleInput({{}}, Unit::Letter)), Component::Passage).notes),
            QStringList());
    }
};

KODEKS_TEST(TestAgreementRemarks)
#include "tst_agreementremarks.moc"
