// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/numbers/undefined.h"
#include "core/agreement/report/componentreport.h"
#include "core/agreement/report/disagreements.h"
#include "tests/support/projects/agreementexample.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

using Passages = QList<Passage>;

/// Letters of one project, compared.
struct Compared
{
    explicit Compared(const AgreementInput &given)
        : input(given)
        , codes(input.codebook)
        , letters(compareLetters(input, codes, {}).value())
    {
    }

    [[nodiscard]] const ComponentValues &values(Component component) const
    {
        return *std::ranges::find(letters.components, component, &ComponentValues::component);
    }
    [[nodiscard]] ComponentReport report(Component component) const { return {values(component), input, codes}; }
    [[nodiscard]] CodeAgreement code(Component component, const QString &id) const
    {
        const QList<CodeAgreement> all = report(component).codes();
        return *std::ranges::find(all, id, &CodeAgreement::id);
    }

    AgreementInput input;
    CodeKeys codes;
    ComparedLetters letters;
};

/// Four sentences: T1 both, T1 and T2, T2 and nothing, nothing.
AgreementInput fourSentences()
{
    return exampleInput({{examplePassage({0, 20}, 2), examplePassage({20, 30}, 3)},
        {examplePassage({0, 10}, 2), examplePassage({10, 20}, 3)}});
}

QStringList cellsOf(const ConfusionMatrix &matrix)
{
    const auto name = [&matrix](qsizetype place) { return matrix.ids.value(place, u"-"_s); };
    QStringList cells;
    for (const ConfusionCell &cell : matrix.cells)
        cells.append(u"%1 %2 %3"_s.arg(name(cell.row), name(cell.column)).arg(cell.units));
    return cells;
}

/// "0-20 Task T1 -": range, component and what each coder gave.
QStringList wordsOf(const QList<Disagreement> &all)
{
    QStringList words;
    for (const Disagreement &one : all) {
        QString word = u"%1-%2 %3"_s.arg(one.range.start).arg(one.range.end).arg(componentName(one.component));
        for (const AgreementValue &value : one.values)
            word += u' ' + (value.coded ? value.ids : u"-"_s);
        words.append(word);
    }
    return words;
}

FigureIntervals intervalsOf(double low, double f1)
{
    FigureIntervals intervals;
    for (ConfidenceInterval &interval : intervals.reported)
        interval.low = low;
    intervals.f1.low = f1;
    return intervals;
}

} // namespace

/// One component's figures, confusions, disagreements and stretches, each from letters that have been compared.
class TestComponentReport : public QObject
{
    Q_OBJECT

private slots:
    void aComponentStandsOnTheUnitsThatSomebodyCoded_data()
    {
        QTest::addColumn<Component>("component");
        QTest::addColumn<qint64>("units");
        QTest::addColumn<qint64>("codedByAll");
        QTest::addColumn<qint64>("categories");
        QTest::addColumn<double>("percent");
        // Categories: those of the codebook, and "not coded".
        QTest::newRow("passage") << Component::Passage << qint64(4) << qint64(2) << qint64(2) << 3.0 / 4;
        QTest::newRow("task") << Component::Task << qint64(3) << qint64(2) << qint64(3) << 1.0 / 3;
    }

    void aComponentStandsOnTheUnitsThatSomebodyCoded()
    {
        QFETCH(Component, component);
        QFETCH(double, percent);
        const ComponentAgreement found = Compared(fourSentences()).report(component).agreement();
        QCOMPARE(found.component, component);
        QTEST(found.figures.units, "units");
        QTEST(found.codedByAll, "codedByAll");
        QTEST(found.figures.categories, "categories");
        QCOMPARE(found.figures.of(Statistic::PercentAgreement).value.value(), percent);
        QCOMPARE(found.bothCoded.has_value(), component != Component::Passage);
    }

    void figuresOfUnitsCodedByAllDoNotKnowUncoded()
    {
        const ComponentAgreement found = Compared(fourSentences()).report(Component::Task).agreement();
        QCOMPARE(found.bothCoded->units, 2);
        QCOMPARE(found.bothCoded->categories, 2);
        QCOMPARE(found.bothCoded->of(Statistic::PercentAgreement).value.value(), 0.5);
    }

    void aCodeCountsWhoGaveIt_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<qint64>("both");
        QTest::addColumn<QList<qint64>>("only");
        QTest::addColumn<qint64>("neither");
        QTest::addColumn<double>("f1");
        QTest::newRow("T1") << u"T1"_s << qint64(1) << QList<qint64>{1, 0} << qint64(2) << 2.0 / 3;
        QTest::newRow("T2") << u"T2"_s << qint64(0) << QList<qint64>{1, 1} << qint64(2) << 0.0;
    }

    void aCodeCountsWhoGaveIt()
    {
        QFETCH(QString, id);
        QFETCH(double, f1);
        const CodeAgreement code = Compared(fourSentences()).code(Component::Task, id);
        QTEST(code.both, "both");
        QTEST(code.only, "only");
        QTEST(code.neither, "neither");
        QCOMPARE(code.f1.value.value(), f1);
        QCOMPARE(code.figures.units, 4);
    }

    void unitsWithSomeOfManyCodersAreNeitherBothNorOnly()
    {
        const Passages t1{examplePassage({0, 10}, 2)};
        const CodeAgreement code
            = Compared(exampleInput({t1, t1, {examplePassage({10, 20}, 2)}})).code(Component::Task, u"T1"_s);
        QCOMPARE(code.both, 0);
        QCOMPARE(code.only, QList<qint64>({0, 0, 1}));
        QCOMPARE(code.neither, 2);
        QCOMPARE(code.figures.units, 4);
    }

    void aCodeThatNobodyGaveSaysSo()
    {
        const CodeAgreement code = Compared(fourSentences()).code(Component::Arguments, u"A1"_s);
        QCOMPARE(code.neither, 4);
        QCOMPARE(code.only, QList<qint64>({0, 0}));
        QCOMPARE(code.f1, Undefined::notUsed());
        for (const Statistic statistic :
            {Statistic::KrippendorffAlpha, Statistic::FleissKappa, Statistic::CohenKappa, Statistic::ScottPi})
            QCOMPARE(code.figures.of(statistic), Undefined::notUsed());
        QCOMPARE(code.figures.of(Statistic::PercentAgreement).value.value(), 1.0);
        QCOMPARE(textsOf(code.notes), QStringList());
    }

    void intervalsAreTakenWhereThereIsAFigureOfMoreThanOneUnit()
    {
        const Compared compared(fourSentences());
        ComponentReport report = compared.report(Component::Task);
        QCOMPARE(report.ratings().size(), size_t(2 + 2));
        QVERIFY(!report.isCode(1));
        QVERIFY(report.isCode(2));
        report.take({intervalsOf(0.1, -1), intervalsOf(0.2, -1), intervalsOf(0.3, 0.35), intervalsOf(0.4, 0.45)});
        const ComponentAgreement found = report.agreement();
        QCOMPARE(found.figures.interval(Statistic::PercentAgreement).low.value(), 0.1);
        QCOMPARE(found.bothCoded->interval(Statistic::KrippendorffAlpha).low.value(), 0.2);
        QCOMPARE(report.codes().at(0).figures.interval(Statistic::GwetAc1).low.value(), 0.3);
        QCOMPARE(report.codes().at(0).f1Interval.low.value(), 0.35);
        QCOMPARE(report.codes().at(1).f1Interval.low.value(), 0.45);
    }

    void intervalsOfWhatIsNotDefinedAreNotTaken()
    {
        const Compared compared(fourSentences());
        ComponentReport report = compared.report(Component::Arguments);
        report.take(std::vector<FigureIntervals>(4, intervalsOf(0.1, 0.1)));
        QVERIFY(!report.agreement().figures.interval(Statistic::PercentAgreement).low);
        const CodeAgreement unused = report.codes().constFirst();
        QVERIFY(!unused.f1Interval.low);
        QVERIFY(!unused.figures.interval(Statistic::KrippendorffAlpha).low);
        QCOMPARE(unused.figures.interval(Statistic::PercentAgreement).low.value(), 0.1);
    }

    void intervalsOfOneUnitAreNotTaken()
    {
        const Compared compared(exampleInput({{examplePassage({0, 10}, 2)}, {examplePassage({0, 10}, 3)}}));
        ComponentReport report = compared.report(Component::Task);
        report.take(std::vector<FigureIntervals>(4, intervalsOf(0.1, 0.1)));
        QCOMPARE(report.agreement().figures.units, 1);
        QVERIFY(!report.agreement().figures.interval(Statistic::PercentAgreement).low);
    }

    void everyPairOfCodersHasAMatrix()
    {
        const Compared compared(
            exampleInput({{examplePassage({0, 10}, 2)}, {examplePassage({0, 10}, 3)}, {examplePassage({10, 20}, 3)}}));
        const QList<ConfusionMatrix> all
            = confusionsOf(compared.values(Component::Task), compared.input, compared.codes);
        QCOMPARE(all.size(), 3);
        QCOMPARE(std::pair(all.at(1).first, all.at(1).second), std::pair(qsizetype(0), qsizetype(2)));
        QCOMPARE(cellsOf(all.at(0)), QStringList({u"T1 T2 1"_s, u"- - 3"_s}));
        QCOMPARE(cellsOf(all.at(1)), QStringList({u"T1 - 1"_s, u"- T2 1"_s, u"- - 2"_s}));
        QCOMPARE(cellsOf(all.at(2)), QStringList({u"T2 - 1"_s, u"- T2 1"_s, u"- - 2"_s}));
        QCOMPARE(all.at(2).names, QStringList{u"Skole"_s});
    }

    void confusionsOfDirectionsAreCrossedWhereBothGaveOthers()
    {
        const Compared compared(exampleInput({{examplePassage({0, 10}, 0, 1), examplePassage({0, 10}, 0, 3)},
            {examplePassage({0, 10}, 0, 2), examplePassage({0, 10}, 0, 3)}}));
        const ConfusionMatrix matrix
            = confusionsOf(compared.values(Component::Direction), compared.input, compared.codes).constFirst();
        QCOMPARE(matrix.component, Component::Direction);
        QCOMPARE(cellsOf(matrix), QStringList({u"UT INN 1"_s, u"SOM SOM 1"_s, u"- - 3"_s}));
    }

    void placesOfConfusionsAreOfTheirLetters()
    {
        AgreementInput input = exampleInput({{examplePassage({30, 40}, 2)}, {examplePassage({30, 40}, 3)}});
        AgreementLetter second = input.letters.constFirst();
        second.id = LetterId(2);
        second.passages = {{examplePassage({0, 10}, 2)}, {examplePassage({0, 10}, 3)}};
        input.letters.append(second);
        const Compared compared(input);
        const ConfusionMatrix matrix
            = confusionsOf(compared.values(Component::Task), compared.input, compared.codes).constFirst();
        QCOMPARE(matrix.cell(0, 1)->units, 2);
        QCOMPARE(matrix.cell(0, 1)->places, QList<AgreementPlace>({{LetterId(1), {30, 40}}, {LetterId(2), {0, 10}}}));
        QCOMPARE(matrix.cell(matrix.notCoded(), matrix.notCoded())->places, QList<AgreementPlace>());
        QVERIFY(!matrix.cell(0, 0));
        QVERIFY(!matrix.cell(9, 9));
    }

    void disagreementsStandByPlaceThenByComponent()
    {
        AgreementInput input = exampleInput({{examplePassage({0, 20}, 2, 1, {1, 2})}, {examplePassage({0, 10}, 3, 2)}});
        input.components = {Component::Arguments, Component::Task, Component::Direction, Component::From};
        const Compared compared(input);
        QCOMPARE(wordsOf(disagreementsOf(compared.letters, input.letters, compared.codes)),
            QStringList({u"0-10 task T1 T2"_s, u"0-10 direction UT INN"_s, u"0-10 from etat bydel"_s,
                u"0-20 arguments A1|A2 -"_s, u"10-20 task T1 -"_s, u"10-20 direction UT -"_s, u"10-20 from etat -"_s}));
    }

    void valuesOfADisagreementAreNamedInTheOrderOfTheirIds()
    {
        AgreementInput input = exampleInput({{examplePassage({0, 10}, 0, 0, {2, 1})}, {}, {}});
        input.components = {Component::Arguments};
        const Compared compared(input);
        const Disagreement one = disagreementsOf(compared.letters, input.letters, compared.codes).constFirst();
        QCOMPARE(one.letter, LetterId(1));
        QCOMPARE(one.letterName, u"brev.txt"_s);
        QCOMPARE(one.values,
            QList<AgreementValue>({{true, u"A1|A2"_s, u"Nærhet, Økonomi"_s}, AgreementValue(), AgreementValue()}));
    }

    void codersWhoAgreeDisagreeNowhere()
    {
        const Passages same{examplePassage({0, 10}, 2, 1, {1})};
        const Compared compared(exampleInput({same, same, same}));
        QVERIFY(disagreementsOf(compared.letters, compared.input.letters, compared.codes).isEmpty());
    }

    void stretchesOfArgumentsAreOnePerArgument()
    {
        const Compared compared(exampleInput({{examplePassage({0, 10}, 2, 1, {2, 1})}, {examplePassage({5, 15}, 2)}}));
        const SpanData data = spansOf(Component::Arguments, compared.input, compared.codes);
        QCOMPARE(data.categories, QStringList({u"A1"_s, u"A2"_s}));
        QCOMPARE(data.coders, QStringList({u"A"_s, u"B"_s}));
        QCOMPARE(data.documents, QStringList{u"brev.txt"_s});
        QCOMPARE(data.spans, std::vector<CodedSpan>({{0, 0, 1, {0, 10}}, {0, 0, 0, {0, 10}}}));
        QVERIFY(!data.wordsAt);
        QCOMPARE(data.name(1), u"Økonomi"_s);
    }

    void stretchesEndWithTheText()
    {
        const Compared compared(exampleInput({{examplePassage({30, 90}, 2), examplePassage({40, 50}, 3)}, {}}));
        const SpanData data = spansOf(Component::Task, compared.input, compared.codes);
        QCOMPARE(data.categories, QStringList{u"T1"_s});
        QCOMPARE(data.spans, std::vector<CodedSpan>({{0, 0, 0, {30, 40}}}));
    }

    void aLetterWithoutCodesDevelopsNothing()
    {
        AgreementInput input = fourSentences();
        AgreementLetter blank = input.letters.constFirst();
        blank.id = LetterId(2);
        blank.passages = {};
        input.letters.append(blank);
        const Compared compared(input);
        const auto task = developmentOf(compared.values(Component::Task), 2, false);
        QCOMPARE(task.at(1).first.units, 0);
        QCOMPARE(task.at(1).first.percentAgreement, Undefined::noPairs());
        QCOMPARE(task.at(1).second, task.at(0).second);
        const auto passage = developmentOf(compared.values(Component::Passage), 2, false);
        QCOMPARE(passage.at(1).first.units, 4);
        QCOMPARE(passage.at(1).first.percentAgreement.value.value(), 1.0);
        QCOMPARE(passage.at(1).first.krippendorffAlpha, Undefined::noVariation());
        QCOMPARE(passage.at(1).second.units, 8);
        QCOMPARE(passage.at(1).second.percentAgreement.value.value(), 7.0 / 8);
    }
};

KODEKS_TEST(TestComponentReport)
#include "tst_componentreport.moc"
