// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/figures/reliability.h"
#include "core/agreement/pages/agreementpage.h"
#include "core/agreement/pages/reporttable.h"
#include "tests/support/projects/agreementexample.h"
#include "tests/support/testmain.h"

#include <cmath>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

AgreementInput twoCoders(Unit unit = Unit::Sentence)
{
    return exampleInput(
        {{examplePassage({0, 10}, 2, 1), examplePassage({10, 20}, 2, 2), examplePassage({20, 30}, 3, 3)},
            {examplePassage({0, 10}, 2, 1), examplePassage({10, 20}, 3, 1), examplePassage({30, 40}, 3, 3)}},
        unit);
}

/// Many letters, so that there is something to share out and to draw.
AgreementInput manyLetters(Unit unit, qint64 letters = 40)
{
    AgreementInput input = twoCoders(unit);
    const AgreementLetter first = input.letters.constFirst();
    for (qint64 id = 2; id <= letters; ++id) {
        AgreementLetter letter = first;
        letter.id = LetterId(id);
        letter.name = QString::number(id);
        letter.passages[1].removeAt(id % 3);
        if (id % 4 == 0)
            letter.passages[0].append(examplePassage({5, 35}, 3, 2, {id % 2 + 1}));
        input.letters.append(letter);
    }
    return input;
}

bool isNear(const Coefficient &figure, double value)
{
    return figure.value && std::abs(*figure.value - value) < 1e-12;
}

QString placesOf(const ConfusionCell *cell)
{
    QStringList places;
    for (const AgreementPlace &place : cell ? cell->places : QList<AgreementPlace>())
        places.append(u"%1:%2-%3"_s.arg(place.letter.value()).arg(place.range.start).arg(place.range.end));
    return places.join(u' ');
}

} // namespace

/// A whole report beyond the figures that it began with.
class TestAgreementWhole : public QObject
{
    Q_OBJECT

private slots:
    void theCodebookSaysHowManyCategoriesThereAre_data()
    {
        QTest::addColumn<Component>("component");
        QTest::addColumn<qint64>("any");
        QTest::addColumn<qint64>("codedByAll");
        QTest::newRow("coded or not") << Component::Passage << qint64(2) << qint64(0);
        QTest::newRow("two tasks and not coded; the group is none") << Component::Task << qint64(3) << qint64(2);
        QTest::newRow("three directions and not coded") << Component::Direction << qint64(4) << qint64(3);
        QTest::newRow("two actors from whom, and not coded") << Component::From << qint64(3) << qint64(2);
        QTest::newRow("two arguments and not coded") << Component::Arguments << qint64(3) << qint64(2);
    }

    void theCodebookSaysHowManyCategoriesThereAre()
    {
        QFETCH(Component, component);
        const ComponentAgreement agreement = agreementOf(exampleReport(twoCoders()), component);
        QTEST(agreement.figures.categories, "any");
        QTEST(agreement.bothCoded ? agreement.bothCoded->categories : 0, "codedByAll");
    }

    void chanceCorrectedFiguresFollowTheirFormulas()
    {
        // Units: T1/T1, T1/T2, T2/-, -/T2, so p_o = 1/4 and the shares of T1, T2 and "-" are 3/8, 3/8 and 2/8; q = 3.
        const AgreementFigures task = agreementOf(exampleReport(twoCoders()), Component::Task).figures;
        const double byShares = (9.0 + 9 + 4) / 64;
        QVERIFY(isNear(task.of(Statistic::PercentAgreement), 0.25));
        QVERIFY(isNear(task.of(Statistic::ScottPi), (0.25 - byShares) / (1 - byShares)));
        QVERIFY(isNear(task.of(Statistic::FleissKappa), (0.25 - byShares) / (1 - byShares)));
        QVERIFY(isNear(task.of(Statistic::GwetAc1), (0.25 - (1 - byShares) / 2) / (1 - (1 - byShares) / 2)));
        QVERIFY(isNear(task.of(Statistic::BrennanPrediger), (0.25 - 1.0 / 3) / (2.0 / 3)));
        QVERIFY(isNear(task.of(Statistic::KrippendorffAlpha), 1 - 7.0 * 6 / (3 * 5 + 3 * 5 + 2 * 6)));
    }

    void aSetOfTwoCodesIsNoFurtherCategoryToChooseFrom()
    {
        const AgreementReport report = exampleReport(
            exampleInput({{examplePassage({0, 20}, 2), examplePassage({0, 10}, 3)}, {examplePassage({0, 20}, 2)}}));
        QVERIFY(isNear(
            agreementOf(report, Component::Task).figures.of(Statistic::BrennanPrediger), (0.5 - 1.0 / 3) / (2.0 / 3)));
    }

    void instantIntervalsAreThoseOfReliability()
    {
        ReliabilityData data{{u"A"_s, u"B"_s}, Ratings(2, {u"-"_s, u"T1"_s, u"T2"_s})};
        for (const std::vector<std::int32_t> &row : {std::vector<std::int32_t>{1, 1}, {1, 2}, {2, 0}, {0, 2}})
            data.ratings.addUnits(row);
        const AgreementFigures task = agreementOf(exampleReport(twoCoders()), Component::Task).figures;
        for (const Statistic statistic : reportedStatistics) {
            ReliabilityQuestion question;
            question.statistic = statistic;
            question.categories = data.ratings.categories();
            const ConfidenceInterval wanted = reliability(data, question)->interval;
            QCOMPARE(task.interval(statistic).method, wanted.method);
            QVERIFY2(
                std::abs(*task.interval(statistic).low - *wanted.low) < 1e-12, qPrintable(statisticName(statistic)));
            QVERIFY2(
                std::abs(*task.interval(statistic).high - *wanted.high) < 1e-12, qPrintable(statisticName(statistic)));
        }
    }

    void charactersGiveNoInstantInterval()
    {
        const AgreementReport report = exampleReport(manyLetters(Unit::Character));
        QCOMPARE(report.intervals.over, IntervalBasis::Over::Nothing);
        QVERIFY(!agreementOf(report, Component::Task).figures.interval(Statistic::KrippendorffAlpha).low);
        QVERIFY(report.notes.constFirst().text().startsWith(u"Characters are not independent"_s));
    }

    void aBootstrapIsTheSameForItsSeedWhateverTheThreads_data()
    {
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<int>("over");
        QTest::newRow("letters for characters") << Unit::Character << int(IntervalBasis::Over::Letters);
        QTest::newRow("units for sentences") << Unit::Sentence << int(IntervalBasis::Over::Units);
        QTest::newRow("units for letters") << Unit::Letter << int(IntervalBasis::Over::Units);
    }

    void aBootstrapIsTheSameForItsSeedWhateverTheThreads()
    {
        QFETCH(Unit, unit);
        AgreementInput input = manyLetters(unit);
        input.bootstrap = BootstrapOptions{200, 3, 1};
        const AgreementReport report = exampleReport(input);
        QTEST(int(report.intervals.over), "over");
        input.bootstrap->threads = 3;
        QCOMPARE(exampleReport(input), report);
        input.bootstrap->seed = 4;
        QVERIFY(exampleReport(input) != report);
    }

    void aBootstrapSurroundsTheFigure()
    {
        AgreementInput input = manyLetters(Unit::Sentence);
        input.bootstrap = BootstrapOptions{500, 1, 0};
        const AgreementFigures passage = agreementOf(exampleReport(input), Component::Passage).figures;
        const ConfidenceInterval interval = passage.interval(Statistic::KrippendorffAlpha);
        QVERIFY(*interval.low < *passage.of(Statistic::KrippendorffAlpha).value
            && *passage.of(Statistic::KrippendorffAlpha).value < *interval.high);
    }

    void fewLettersAreFlagged()
    {
        AgreementInput input = twoCoders(Unit::Character);
        input.letters.append(input.letters.constFirst());
        input.bootstrap = BootstrapOptions{100, 1, 0};
        QCOMPARE(textsOf(exampleReport(input).notes), QStringList{u"The intervals are unreliable below 10 letters."_s});
        input.letters.removeLast();
        const AgreementReport report = exampleReport(input);
        QCOMPARE(textsOf(report.notes), QStringList{u"One letter gives no interval."_s});
        QVERIFY(!agreementOf(report, Component::Task).figures.interval(Statistic::KrippendorffAlpha).low);
    }

    void confusionsCountUnitsAndKnowTheirPlaces()
    {
        const ConfusionMatrix tasks = exampleReport(twoCoders()).confusions.constFirst();
        QCOMPARE(tasks.ids, QStringList({u"T1"_s, u"T2"_s}));
        QCOMPARE(placesOf(tasks.cell(0, 0)), u"1:0-10"_s);
        QCOMPARE(placesOf(tasks.cell(0, 1)), u"1:10-20"_s);
        QCOMPARE(placesOf(tasks.cell(1, 2)), u"1:20-30"_s);
        QCOMPARE(placesOf(tasks.cell(2, 1)), u"1:30-40"_s);
        QVERIFY(!tasks.cell(1, 0));
    }

    void codesThatBothGaveStandOnTheDiagonal()
    {
        const AgreementInput input
            = exampleInput({{examplePassage({0, 20}, 2), examplePassage({10, 20}, 3)}, {examplePassage({0, 20}, 2)}});
        const AgreementReport report = exampleReport(input);
        const ConfusionMatrix tasks = report.confusions.constFirst();
        QCOMPARE(tasks.cell(0, 0)->units, codeOf(report, u"T1"_s).both);
        QCOMPARE(placesOf(tasks.cell(0, 0)), u"1:0-20"_s);
        QCOMPARE(placesOf(tasks.cell(1, 2)), u"1:10-20"_s);
        QCOMPARE(tasks.cell(2, 2)->units, 2);
    }

    void eachPairOfCodersHasItsMatrices() { QCOMPARE(exampleReport(exampleInput({{}, {}, {}})).confusions.size(), 6); }

    void figuresDevelopLetterByLetter()
    {
        const AgreementInput input = manyLetters(Unit::Sentence);
        const AgreementReport report = exampleReport(input);
        QCOMPARE(report.byLetter.size(), 40);
        for (qsizetype i = 0; i < report.components.size(); ++i) {
            const DevelopingFigures &last = report.byLetter.constLast().soFar[i];
            QCOMPARE(last.units, report.components[i].figures.units);
            QCOMPARE(last.krippendorffAlpha, report.components[i].figures.of(Statistic::KrippendorffAlpha));
            QCOMPARE(last.percentAgreement, report.components[i].figures.of(Statistic::PercentAgreement));
            const ConfidenceInterval &whole = report.components[i].figures.interval(Statistic::KrippendorffAlpha);
            QCOMPARE(last.alphaInterval.low.has_value(), whole.low.has_value());
            QVERIFY(!whole.low || std::abs(*last.alphaInterval.low - *whole.low) < 1e-12);
            QVERIFY(!whole.high || std::abs(*last.alphaInterval.high - *whole.high) < 1e-12);
            QVERIFY(!report.byLetter[11].alone[i].alphaInterval.low);
        }
        AgreementInput half = input;
        half.letters = input.letters.first(20);
        const ConfidenceInterval soFar = report.byLetter[19].soFar[1].alphaInterval;
        QVERIFY(soFar.low.has_value());
        QVERIFY(
            std::abs(*soFar.low
                - *agreementOf(exampleReport(half), Component::Task).figures.interval(Statistic::KrippendorffAlpha).low)
            < 1e-12);
        half.bootstrap = BootstrapOptions{100, 5, 0};
        QVERIFY(!exampleReport(half).byLetter.constLast().soFar[1].alphaInterval.low);
        AgreementInput alone = input;
        alone.letters = {input.letters[11]};
        QCOMPARE(report.byLetter[11].alone[1].krippendorffAlpha,
            agreementOf(exampleReport(alone), Component::Task).figures.of(Statistic::KrippendorffAlpha));
    }

    void ofManyLettersTwoHundredHaveAnInterval()
    {
        const auto withInterval = [](const AgreementReport &report) {
            QList<qsizetype> places;
            for (qsizetype i = 0; i < report.byLetter.size(); ++i)
                if (report.byLetter[i].soFar[0].alphaInterval.low)
                    places.append(i);
            return places;
        };
        const AgreementReport report = exampleReport(manyLetters(Unit::Sentence, 450));
        const QList<qsizetype> places = withInterval(report);
        QCOMPARE(places.size(), 200);
        QCOMPARE(places.constLast(), 449);
        QCOMPARE(places.first(3), (QList<qsizetype>{2, 4, 6}));
        const QList<qsizetype> few = withInterval(exampleReport(manyLetters(Unit::Sentence, 200)));
        QVERIFY(few.contains(150) && few.contains(151));
    }

    void kindsOfDifferenceAreCounted()
    {
        QStringList counts;
        for (const DifferenceCount &difference : exampleReport(twoCoders()).passages.differences)
            counts.append(u"%1 %2"_s.arg(differenceKindName(difference.kind)).arg(difference.count));
        QCOMPARE(counts,
            QStringList({u"not_found 2"_s, u"boundaries 0"_s, u"task 1"_s, u"direction 0"_s, u"from 1"_s, u"to 1"_s,
                u"arguments 0"_s}));
    }

    void chosenCodesLeaveTheOthersOut()
    {
        AgreementInput input = twoCoders();
        restrictTo(input, {{TaskId(2)}, {}, {}});
        const AgreementReport report = exampleReport(input);
        QCOMPARE(agreementOf(report, Component::Task).figures.units, 2);
        QCOMPARE(agreementOf(report, Component::Task).figures.categories, 2);
        QCOMPARE(agreementOf(report, Component::Passage).codedByAll, 1);
        input = twoCoders();
        restrictTo(input, {{TaskId(1)}, {}, {}});
        QCOMPARE(agreementOf(exampleReport(input), Component::Task),
            agreementOf(exampleReport(twoCoders()), Component::Task));
    }

    void onlyTheComponentsAskedForAreCompared()
    {
        AgreementInput input = twoCoders();
        input.components = {Component::Direction, Component::Passage};
        const AgreementReport report = exampleReport(input);
        QCOMPARE(report.components.size(), 2);
        QVERIFY(report.component(Component::Passage) && report.component(Component::Direction)
            && !report.component(Component::Task));
        QCOMPARE(report.unitizing.size(), 1);
    }

    void theTableIsTidy()
    {
        const QList<QStringList> table = agreementTable(exampleReport(twoCoders()), u"1.2"_s);
        for (const QStringList &row : table)
            QCOMPARE(row.size(), table.constFirst().size());
        QCOMPARE(table[1].first(6),
            QStringList({u"passage"_s, QString(), QString(), u"all units"_s, u"percent_agreement"_s, u"0.5"_s}));
        QCOMPARE(table[1].constLast(), u"1.2"_s);
    }

    void thePageIsEscapedAndNeedsNothingElse()
    {
        AgreementInput input = twoCoders();
        input.coders[0].name = u"<b>&%1"_s;
        const QString html = agreementHtml(exampleReport(input), {u"A<B"_s, u"1.2"_s, QDate(2026, 11, 22)});
        QVERIFY(html.contains(u"A&lt;B"_s) && html.contains(u"&lt;b&gt;&amp;%1"_s) && !html.contains(u"<b>&%1"_s));
        for (const QString &outside : {u"<script"_s, u"<img"_s, u"http"_s, u"<link"_s})
            QVERIFY2(!html.contains(outside), qPrintable(outside));
    }
};

KODEKS_TEST(TestAgreementWhole)
#include "tst_agreementwhole.moc"
