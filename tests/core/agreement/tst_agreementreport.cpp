// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/report/agreementreport.h"
#include "core/agreement/report/componentfigures.h"
#include "tests/support/projects/agreementexample.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// "start-end component A/B/…", with "-" for not coded.
QStringList described(const QList<Disagreement> &disagreements)
{
    QStringList lines;
    for (const Disagreement &disagreement : disagreements) {
        QStringList values;
        for (const AgreementValue &value : disagreement.values)
            values.append(value.coded ? value.ids : u"-"_s);
        lines.append(u"%1-%2 %3 %4"_s.arg(disagreement.range.start)
                .arg(disagreement.range.end)
                .arg(componentName(disagreement.component), values.join(u'/')));
    }
    return lines;
}

QStringList describedOf(const AgreementReport &report, Component component)
{
    QStringList lines = described(report.disagreements);
    lines.removeIf(
        [component](const QString &line) { return !line.contains(u" %1 "_s.arg(componentName(component))); });
    return lines;
}

QList<TextRange> words()
{
    return {{0, 3}, {4, 10}, {11, 20}, {20, 21}, {30, 40}};
}

} // namespace

class TestAgreementReport : public QObject
{
    Q_OBJECT

private slots:
    void countsFollowTheUnit_data()
    {
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<QList<TextRange>>("ranges");
        QTest::addColumn<qint64>("units");
        QTest::addColumn<qint64>("codedByAll");
        QTest::addColumn<double>("percent");
        const QList<TextRange> tens{{0, 10}, {10, 20}, {20, 30}, {30, 40}};
        // A codes [5, 15), B [10, 35).
        QTest::newRow("characters: 5 both, 25 one")
            << Unit::Character << QList<TextRange>() << qint64(40) << qint64(5) << 15.0 / 40;
        QTest::newRow("words: [4,10) A, [11,20) both, [20,21) and [30,40) B")
            << Unit::Word << words() << qint64(5) << qint64(1) << 2.0 / 5;
        QTest::newRow("sentences: 1 A, 2 both, 3 and 4 B") << Unit::Sentence << tens << qint64(4) << qint64(1) << 0.25;
        QTest::newRow("paragraphs") << Unit::Paragraph << QList<TextRange>{{0, 20}, {20, 40}} << qint64(2) << qint64(1)
                                    << 0.5;
        QTest::newRow("letter") << Unit::Letter << QList<TextRange>() << qint64(1) << qint64(1) << 1.0;
        QTest::newRow("empty units are none")
            << Unit::Word << QList<TextRange>{{0, 0}, {0, 10}, {10, 10}} << qint64(1) << qint64(0) << 0.0;
    }

    void countsFollowTheUnit()
    {
        QFETCH(Unit, unit);
        QFETCH(QList<TextRange>, ranges);
        QFETCH(qint64, units);
        QFETCH(qint64, codedByAll);
        QFETCH(double, percent);
        AgreementInput input = exampleInput({{examplePassage({5, 15}, 2)}, {examplePassage({10, 35}, 2)}}, unit);
        input.letters[0].units = ranges;
        const AgreementReport report = exampleReport(input);
        QCOMPARE(report.unit, unit);
        QCOMPARE(report.units, units);
        QCOMPARE(report.letters, 1);
        const ComponentAgreement passage = agreementOf(report, Component::Passage);
        QCOMPARE(passage.figures.units, units);
        QCOMPARE(passage.codedByAll, codedByAll);
        QCOMPARE(passage.figures.of(Statistic::PercentAgreement).value.value() + 1, percent + 1);
        QVERIFY(!passage.bothCoded);
    }

    void theComponentsAloneAreThoseOfTheWholeReport()
    {
        for (const Unit unit : {Unit::Character, Unit::Sentence, Unit::Letter}) {
            AgreementInput input = exampleInput(
                {{examplePassage({5, 15}, 2)}, {examplePassage({10, 35}, 3), examplePassage({1, 4}, 2)}}, unit);
            input.letters[0].units = {{0, 10}, {10, 20}, {20, 30}, {30, 40}};
            const AgreementReport whole = exampleReport(input);
            const auto alone = computeComponents(input);
            QVERIFY(alone);
            QCOMPARE(alone->components, whole.components);
            QCOMPARE(alone->units, whole.units);
            QCOMPARE(alone->letters, whole.letters);
            QVERIFY(alone->disagreements.isEmpty());
        }
    }

    void eachComponentComparesItsOwnPart_data()
    {
        QTest::addColumn<Passage>("first");
        QTest::addColumn<Passage>("second");
        QTest::addColumn<QList<Component>>("agreed");
        QTest::addColumn<QList<Component>>("differing"); // what is in neither list nobody coded
        const Passage out = examplePassage({0, 10}, 2, 1, {1, 2});
        const Passage mute = examplePassage({0, 9});
        const QList<Component> none;
        const QList<Component> all(std::begin(allComponents), std::end(allComponents));
        using enum Component;
        QTest::newRow("all the same") << out << examplePassage({3, 4}, 2, 1, {2, 1}) << all << none;
        QTest::newRow("another task") << out << examplePassage({0, 10}, 3, 1, {1, 2})
                                      << QList{Passage, Direction, From, To, Arguments} << QList{Task};
        QTest::newRow("the other way") << out << examplePassage({0, 10}, 2, 2, {1, 2})
                                       << QList{Passage, Task, Arguments} << QList{Direction, From, To};
        QTest::newRow("fewer arguments") << out << examplePassage({0, 10}, 2, 1, {1})
                                         << QList{Passage, Task, Direction, From, To} << QList{Arguments};
        QTest::newRow("no arguments") << out << examplePassage({0, 10}, 2, 1)
                                      << QList{Passage, Task, Direction, From, To} << QList{Arguments};
        QTest::newRow("nothing moves") << examplePassage({0, 10}, 2, 3) << examplePassage({0, 9}, 3, 3)
                                       << QList{Passage, Direction} << QList{Task};
        QTest::newRow("one moves") << examplePassage({0, 10}, 2, 3) << examplePassage({0, 9}, 2, 1)
                                   << QList{Passage, Task} << QList{Direction, From, To};
        QTest::newRow("both say nothing") << mute << mute << QList{Passage} << none;
        QTest::newRow("one says nothing")
            << out << mute << QList{Passage} << QList{Task, Direction, From, To, Arguments};
        QTest::newRow("a code that the codebook has not is none")
            << examplePassage({0, 10}, 99, 99, {99}) << mute << QList{Passage} << none;
        QTest::newRow("an unknown task beside a known direction")
            << examplePassage({0, 10}, 99, 1) << mute << QList{Passage} << QList{Direction, From, To};
        QTest::newRow("one did not code") << out << examplePassage({10, 10}, 2, 1, {1, 2}) << none << all;
        QTest::newRow("a passage without a code is a passage")
            << mute << examplePassage({-5, 0}) << none << QList{Passage};
    }

    void eachComponentComparesItsOwnPart()
    {
        QFETCH(Passage, first);
        QFETCH(Passage, second);
        QFETCH(QList<Component>, agreed);
        QFETCH(QList<Component>, differing);
        AgreementInput input = exampleInput({{first}, {second}});
        input.letters[0].units = {{0, 10}};
        const AgreementReport report = exampleReport(input);
        for (const Component component : allComponents) {
            const Coefficient percent = agreementOf(report, component).figures.of(Statistic::PercentAgreement);
            QCOMPARE(percent.value.has_value(), agreed.contains(component) || differing.contains(component));
            QCOMPARE(percent.value.value_or(2), agreed.contains(component) ? 1.0 : percent.value ? 0.0 : 2.0);
        }
        QCOMPARE(report.disagreements.size(), differing.size());
    }

    void whatIsCodedIsAskedForEachComponent()
    {
        // Sentence 1: T1 UT A1 / T1 unchanged, 2: T1 unchanged / T2 UT, 3: T1 / a passage without a code, 4: nobody.
        const AgreementReport report = exampleReport(exampleInput({
            {examplePassage({0, 10}, 2, 1, {1}), examplePassage({10, 20}, 2, 3), examplePassage({20, 30}, 2)},
            {examplePassage({0, 10}, 2, 3), examplePassage({10, 20}, 3, 1), examplePassage({20, 30})},
        }));
        const auto counts = [&report](Component component) {
            const ComponentAgreement agreement = agreementOf(report, component);
            return QList<qint64>{
                agreement.figures.units, agreement.codedByAll, agreement.bothCoded ? agreement.bothCoded->units : -1};
        };
        QCOMPARE(counts(Component::Passage), QList<qint64>({4, 3, -1}));
        QCOMPARE(counts(Component::Task), QList<qint64>({3, 2, 2}));
        QCOMPARE(counts(Component::Direction), QList<qint64>({2, 2, 2}));
        QCOMPARE(counts(Component::From), QList<qint64>({2, 0, 0}));
        QCOMPARE(counts(Component::To), QList<qint64>({2, 0, 0}));
        QCOMPARE(counts(Component::Arguments), QList<qint64>({1, 0, 0}));

        // etat/not coded and not coded/etat: p_e = .5; D_o = 1, D_e = 8/12.
        const ComponentAgreement from = agreementOf(report, Component::From);
        QCOMPARE(from.figures.of(Statistic::PercentAgreement).value, std::optional(0.0));
        QCOMPARE(from.figures.of(Statistic::CohenKappa).value, std::optional(-1.0));
        QCOMPARE(from.figures.of(Statistic::KrippendorffAlpha).value, std::optional(-0.5));
        QVERIFY(
            from.bothCoded->of(Statistic::PercentAgreement).undefined.text().startsWith(u"No unit was coded by two"_s));
        // T1/T1, T1/T2, T1/not coded: p_e = 1/3; 4 T1, D_o = 4/6, D_e = 18/30.
        const AgreementFigures task = agreementOf(report, Component::Task).figures;
        QCOMPARE(task.of(Statistic::PercentAgreement).value.value(), 1.0 / 3);
        QCOMPARE(task.of(Statistic::CohenKappa).value.value() + 1, 1.0);
        QCOMPARE(task.of(Statistic::KrippendorffAlpha).value.value(), 1 - (4.0 / 6) / (18.0 / 30));
        QCOMPARE(describedOf(report, Component::From), QStringList({u"0-10 from etat/-"_s, u"10-20 from -/etat"_s}));
        QCOMPARE(describedOf(report, Component::Passage), QStringList());
    }

    void aValueIsTheSetOverAllOverlappingPassages()
    {
        const QList<Passage> twoOverlapping{examplePassage({0, 8}, 3, 1, {2}), examplePassage({5, 15}, 2, 1, {1})};
        const AgreementReport report = exampleReport(exampleInput({twoOverlapping, {examplePassage({0, 20}, 2, 1)}}));
        QCOMPARE(described(report.disagreements),
            QStringList({
                u"0-10 task T1|T2/T1"_s,
                u"0-10 arguments A1|A2/-"_s,
                u"10-20 arguments A1/-"_s,
            }));
        QCOMPARE(report.disagreements[0].values[0].names, u"Sykehjem, Skole"_s);
        QCOMPARE(report.disagreements[0].letter, LetterId(1));
        QCOMPARE(report.disagreements[0].letterName, u"brev.txt"_s);
        QCOMPARE(report.disagreements[1].values[1], AgreementValue());
    }

    void theSameCodeTwiceByOneCoderCountsOnce()
    {
        const QList<Passage> twice{examplePassage({0, 8}, 2, 1), examplePassage({2, 6}, 2, 1)};
        const AgreementReport alone = exampleReport(exampleInput({twice, {}}, Unit::Character));
        QCOMPARE(codeOf(alone, u"T1"_s).both, 0);
        QCOMPARE(codeOf(alone, u"T1"_s).only, QList<qint64>({8, 0}));
        const AgreementReport report
            = exampleReport(exampleInput({twice, {examplePassage({0, 8}, 2, 1)}}, Unit::Character));
        QVERIFY(report.disagreements.isEmpty());
    }

    void otherComponentsLookAtCodedUnitsAndAgainAtThoseCodedByAll()
    {
        // Sentence 1: T1/T1, 2: T1/T2, 3: T1/not coded, 4: nobody.
        const AgreementReport report = exampleReport(
            exampleInput({{examplePassage({0, 30}, 2)}, {examplePassage({0, 10}, 2), examplePassage({10, 20}, 3)}}));
        const ComponentAgreement task = agreementOf(report, Component::Task);
        QCOMPARE(task.figures.units, 3);
        QCOMPARE(task.codedByAll, 2);
        QCOMPARE(task.figures.of(Statistic::PercentAgreement).value.value(), 1.0 / 3);
        // 4 T1, 1 T2, 1 not coded: D_o = 4/6, D_e = (4·2 + 5 + 5)/30.
        QCOMPARE(task.figures.of(Statistic::KrippendorffAlpha).value.value(), 1 - (4.0 / 6) / (18.0 / 30));
        QCOMPARE(task.bothCoded->units, 2);
        QCOMPARE(task.bothCoded->of(Statistic::PercentAgreement).value.value(), 0.5);
        QCOMPARE(task.bothCoded->of(Statistic::KrippendorffAlpha).value.value() + 1, 1 + 1 - (2.0 / 4) / (6.0 / 12));
        QCOMPARE(task.bothCoded->of(Statistic::CohenKappa).value.value() + 1, 1.0);
        QCOMPARE(described(report.disagreements).filter(u"task"_s),
            QStringList({u"10-20 task T1/T2"_s, u"20-30 task T1/-"_s}));
    }

    void codesAreCountedOverAllUnits()
    {
        const AgreementReport report = exampleReport(exampleInput(
            {{examplePassage({0, 30}, 2, 3)}, {examplePassage({0, 10}, 2, 3), examplePassage({10, 20}, 3, 3, {1})}}));
        const CodeAgreement task = codeOf(report, u"T1"_s);
        QCOMPARE(task.component, Component::Task);
        QCOMPARE(task.name, u"Sykehjem"_s);
        QCOMPARE(task.both, 1);
        QCOMPARE(task.only, QList<qint64>({2, 0}));
        QCOMPARE(task.neither, 1);
        QCOMPARE(task.figures.units, 4);
        QCOMPARE(task.figures.of(Statistic::PercentAgreement).value.value(), 0.5);
        QCOMPARE(task.f1.value.value(), 0.5);
        QCOMPARE(
            task.figures.of(Statistic::CohenKappa).value.value(), (0.5 - 0.375) / (1 - 0.375)); // p_e = 3/16 + 3/16
        QCOMPARE(codeOf(report, u"SOM"_s).only, QList<qint64>({1, 0}));
        QCOMPARE(codeOf(report, u"A1"_s).component, Component::Arguments);
        QCOMPARE(codeOf(report, u"A1"_s).f1.value, std::optional(0.0));
    }

    void everyCodeHasARowAndAnUnusedOneSaysSo()
    {
        const AgreementReport report
            = exampleReport(exampleInput({{examplePassage({0, 10}, 2)}, {examplePassage({0, 40}, 2)}}));
        QStringList ids;
        for (const CodeAgreement &code : report.codes)
            ids.append(code.id);
        QCOMPARE(ids, QStringList({u"T1"_s, u"T2"_s, u"UT"_s, u"INN"_s, u"SOM"_s, u"A1"_s, u"A2"_s}));
        const CodeAgreement unused = codeOf(report, u"T2"_s);
        QCOMPARE(unused.neither, 4);
        QCOMPARE(unused.figures.of(Statistic::PercentAgreement).value, std::optional(1.0));
        for (const Coefficient &figure :
            {unused.figures.of(Statistic::CohenKappa), unused.figures.of(Statistic::KrippendorffAlpha), unused.f1}) {
            QVERIFY(!figure.value);
            QCOMPARE(figure.undefined.text(), u"Code not used."_s);
        }
    }

    void neighbouringUnitsWithTheSameValuesAreOneDisagreement()
    {
        AgreementInput input
            = exampleInput({{examplePassage({0, 20}, 2), examplePassage({20, 40}, 3)}, {examplePassage({30, 40}, 2)}});
        AgreementLetter second = input.letters[0];
        second.id = LetterId(2);
        second.name = u"svar.txt"_s;
        input.letters.append(second);
        const AgreementReport report = exampleReport(input);
        const QStringList tasks{u"0-20 task T1/-"_s, u"20-30 task T2/-"_s, u"30-40 task T2/T1"_s};
        QCOMPARE(describedOf(report, Component::Task), tasks + tasks);
        QCOMPARE(describedOf(report, Component::Passage),
            QStringList({u"0-30 passage coded/-"_s, u"0-30 passage coded/-"_s}));
        QCOMPARE(report.disagreements.first().letterName, u"brev.txt"_s);
        QCOMPARE(report.disagreements.last().letterName, u"svar.txt"_s);
        QVERIFY(std::ranges::is_sorted(report.disagreements, {},
            [](const Disagreement &item) { return std::pair(item.letter, item.range.start); }));
    }

    void anAgreedUnitPartsTwoDisagreements()
    {
        AgreementInput input
            = exampleInput({{examplePassage({0, 10}, 2), examplePassage({20, 30}, 2)}, {}}, Unit::Word);
        QCOMPARE(describedOf(exampleReport(input), Component::Task),
            QStringList({u"0-10 task T1/-"_s, u"20-30 task T1/-"_s}));
    }

    void characterDisagreementsEndWhereThePassagesEnd()
    {
        const AgreementReport report
            = exampleReport(exampleInput({{examplePassage({3, 17}, 2, 1), examplePassage({50, 60}, 3)},
                                             {examplePassage({5, 11}, 2, 2), examplePassage({11, 19}, 2, 2)}},
                Unit::Character));
        QCOMPARE(describedOf(report, Component::Task), QStringList({u"3-5 task T1/-"_s, u"17-19 task -/T1"_s}));
        QCOMPARE(describedOf(report, Component::From),
            QStringList({u"3-5 from etat/-"_s, u"5-17 from etat/bydel"_s, u"17-19 from -/bydel"_s}));
        QCOMPARE(describedOf(report, Component::Direction).at(1), u"5-17 direction UT/INN"_s);
    }

    void moreThanTwoCoders()
    {
        // Sentence 1: all T1; 2: A and B; 3: A alone; 4: nobody.
        const AgreementReport report = exampleReport(
            exampleInput({{examplePassage({0, 30}, 2)}, {examplePassage({0, 20}, 2)}, {examplePassage({0, 10}, 2)}}));
        const AgreementFigures passage = agreementOf(report, Component::Passage).figures;
        QCOMPARE(passage.of(Statistic::PercentAgreement).value.value(), (1 + 1.0 / 3 + 1.0 / 3 + 1) / 4);
        QVERIFY(!passage.of(Statistic::CohenKappa).value);
        QVERIFY(passage.of(Statistic::CohenKappa).undefined.text().contains(u"exactly two coders"_s));
        QCOMPARE(passage.of(Statistic::KrippendorffAlpha).value.value(), 1 - (4.0 / 12) / (72.0 / 132));
        QCOMPARE(agreementOf(report, Component::Task).codedByAll, 1);
        const CodeAgreement task = codeOf(report, u"T1"_s);
        QCOMPARE(task.both, 1);
        QCOMPARE(task.only, QList<qint64>({1, 0, 0}));
        QCOMPARE(task.neither, 1);
        QCOMPARE(task.f1.value.value(), (6.0 + 2) / (6 + 4 + 2));
        QCOMPARE(describedOf(report, Component::Task), QStringList({u"10-20 task T1/T1/-"_s, u"20-30 task T1/-/-"_s}));
    }

    void aMissingListOfPassagesIsEmpty()
    {
        AgreementInput input = exampleInput({{examplePassage({0, 10}, 2)}, {examplePassage({0, 10}, 2)}});
        input.letters[0].passages.removeLast();
        QCOMPARE(codeOf(exampleReport(input), u"T1"_s).only, QList<qint64>({1, 0}));
    }

    void aStoppedComparisonIsCancelled()
    {
        AgreementInput input = exampleInput({{}, {}});
        input.letters.append(input.letters.first());
        QList<qint64> steps;
        const auto stopped = computeAgreement(input, [&steps](qint64 done, qint64 total) {
            steps.append({done, total});
            return done < 1;
        });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(steps, QList<qint64>({0, 1000, 600, 1000}));
    }
};

KODEKS_TEST(TestAgreementReport)
#include "tst_agreementreport.moc"
