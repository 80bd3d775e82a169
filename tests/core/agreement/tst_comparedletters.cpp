// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/passages/comparedletters.h"
#include "core/agreement/passages/passagematching.h"
#include "core/agreement/passages/unitranges.h"
#include "tests/support/projects/agreementexample.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

using Pairs = QList<std::pair<qsizetype, qsizetype>>;

ComparedLetters compared(const AgreementInput &input)
{
    const CodeKeys codes(input.codebook);
    return compareLetters(input, codes, {}).value();
}

/// "0-20:2 20-40:1", ranges and numbers of units.
QString runsOf(const ComponentValues &values, size_t letter)
{
    QStringList words;
    for (const ValueRun &run : values.runs(letter))
        words.append(u"%1-%2:%3"_s.arg(run.range.start).arg(run.range.end).arg(run.units));
    return words.join(u' ');
}

/// As many letters as said, the first coder's passage in the n-th of the task 2 or 3 in turn.
AgreementInput manyLetters(qsizetype letters)
{
    AgreementInput input = exampleInput({{}, {}});
    const AgreementLetter blank = input.letters.takeFirst();
    for (qsizetype i = 0; i < letters; ++i) {
        AgreementLetter letter = blank;
        letter.id = LetterId(i + 1);
        letter.passages = {{examplePassage({0, 10}, 2 + i % 2)}, {examplePassage({0, 10}, 2)}};
        input.letters.append(letter);
    }
    return input;
}

} // namespace

/// Letters compared unit by unit and passage by passage.
class TestComparedLetters : public QObject
{
    Q_OBJECT

private slots:
    void componentsAreThoseAskedForInTheirOwnOrder_data()
    {
        QTest::addColumn<QList<Component>>("asked");
        QTest::addColumn<QList<Component>>("expected");
        using Components = QList<Component>;
        const Components all(std::begin(allComponents), std::end(allComponents));
        QTest::newRow("none is all") << Components() << all;
        QTest::newRow("one") << Components{Component::To} << Components{Component::To};
        QTest::newRow("in another order") << Components{Component::Arguments, Component::Passage, Component::Task}
                                          << Components{Component::Passage, Component::Task, Component::Arguments};
        QTest::newRow("twice") << Components{Component::Task, Component::Task} << Components{Component::Task};
    }

    void componentsAreThoseAskedForInTheirOwnOrder()
    {
        QFETCH(QList<Component>, asked);
        QFETCH(QList<Component>, expected);
        AgreementInput input = exampleInput({{}, {}});
        input.components = asked;
        QCOMPARE(comparedComponents(input), expected);
        const ComparedLetters letters = compared(input);
        QCOMPARE(letters.components.size(), size_t(expected.size()));
        for (qsizetype i = 0; i < expected.size(); ++i)
            QCOMPARE(letters.components[size_t(i)].component(), expected.at(i));
    }

    void unitsFollowTheCut_data()
    {
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<qint64>("units");
        QTest::addColumn<QString>("runs");
        // One has coded 5-15, the other 12-30.
        QTest::newRow("characters") << Unit::Character << qint64(40) << u"0-5:5 5-12:7 12-15:3 15-30:15 30-40:10"_s;
        QTest::newRow("sentences") << Unit::Sentence << qint64(4) << u"0-10:1 10-20:1 20-30:1 30-40:1"_s;
        QTest::newRow("letters") << Unit::Letter << qint64(1) << u"0-40:1"_s;
    }

    void unitsFollowTheCut()
    {
        QFETCH(Unit, unit);
        const ComparedLetters letters
            = compared(exampleInput({{examplePassage({5, 15}, 2)}, {examplePassage({12, 30}, 2)}}, unit));
        QTEST(letters.units, "units");
        QTEST(runsOf(letters.components.front(), 0), "runs");
    }

    void passagesOfWhichAComponentSaysNothingDoNotCutIt()
    {
        const ComparedLetters letters
            = compared(exampleInput({{examplePassage({5, 15})}, {examplePassage({12, 30})}}, Unit::Character));
        QCOMPARE(runsOf(letters.components.at(0), 0), u"0-5:5 5-12:7 12-15:3 15-30:15 30-40:10"_s);
        QCOMPARE(runsOf(letters.components.at(1), 0), u"0-40:40"_s);
    }

    void aCoderWithoutAListHasCodedNothing()
    {
        AgreementInput input = exampleInput({{examplePassage({0, 10}, 2)}, {}});
        input.letters[0].passages.removeLast();
        const ComparedLetters letters = compared(input);
        QCOMPARE(runsOf(letters.components.front(), 0), u"0-10:1 10-40:3"_s);
        QCOMPARE(letters.components.front().rows().front().at(1), CodeSets::notCoded);
        QCOMPARE(letters.passages.pairs, 1);
        QCOMPARE(letters.passages.agreed, 0);
    }

    void lettersStandInTheirOrderHoweverManyTheyAre_data()
    {
        QTest::addColumn<qsizetype>("letters");
        QTest::newRow("none") << qsizetype(0);
        QTest::newRow("one") << qsizetype(1);
        QTest::newRow("as many as are taken at once") << qsizetype(8);
        QTest::newRow("one more") << qsizetype(9);
        QTest::newRow("many") << qsizetype(301);
    }

    void lettersStandInTheirOrderHoweverManyTheyAre()
    {
        QFETCH(qsizetype, letters);
        AgreementInput input = manyLetters(letters);
        input.components = {Component::Task};
        const ComparedLetters all = compared(input);
        const ComponentValues &values = all.components.front();
        QCOMPARE(values.letters(), size_t(letters));
        QCOMPARE(all.units, 4 * letters);
        QCOMPARE(all.passages.pairs, letters);
        QCOMPARE(all.passages.agreed, (letters + 1) / 2);
        for (qsizetype letter = 0; letter < letters; ++letter) {
            const ComponentValues::Row &row = values.rows()[values.runs(size_t(letter)).front().row];
            QCOMPARE(values.sets().keys(row.at(0)), std::vector<CodeKey>{2 + letter % 2});
            QCOMPARE(values.sets().keys(row.at(1)), std::vector<CodeKey>{2});
        }
    }

    void progressBeginsAtNothingAndEndsWithAll()
    {
        const AgreementInput input = manyLetters(301);
        const CodeKeys codes(input.codebook);
        QList<qint64> told;
        const auto listen = [&told](qint64 done, qint64 all) {
            told.append(done);
            return all == 301;
        };
        QVERIFY(compareLetters(input, codes, listen).has_value());
        QCOMPARE(told.constFirst(), 0);
        QCOMPARE(told.constLast(), 301);
        QVERIFY(std::ranges::is_sorted(told));
    }

    void aComparisonStopsWhereItIsAsked_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::newRow("before the first letter") << qint64(0);
        QTest::newRow("after some") << qint64(1);
        QTest::newRow("after the last") << qint64(301);
    }

    void aComparisonStopsWhereItIsAsked()
    {
        QFETCH(qint64, from);
        const AgreementInput input = manyLetters(301);
        const CodeKeys codes(input.codebook);
        const auto stopped = compareLetters(input, codes, [from](qint64 done, qint64) { return done < from; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    }

    void differencesOfPassagesAreCountedByKind()
    {
        PairedPassages counted;
        counted.add({examplePassage({0, 10}, 2, 1), examplePassage({20, 30}, 2)},
            {examplePassage({0, 12}, 3, 2), examplePassage({20, 30}, 2)}, exampleCodebook());
        counted.add({}, {examplePassage({0, 5})}, exampleCodebook());
        counted.add({}, {}, exampleCodebook());
        QCOMPARE(counted.pairs, 3);
        QCOMPARE(counted.agreed, 1);
        const auto expected = [](DifferenceKind kind) {
            return kind == DifferenceKind::Direction || kind == DifferenceKind::Arguments ? 0 : 1;
        };
        QCOMPARE(counted.differences.size(), qsizetype(std::size(allDifferenceKinds)));
        for (const DifferenceCount &difference : counted.differences)
            QVERIFY2(difference.count == expected(difference.kind), qPrintable(differenceKindName(difference.kind)));
    }

    void countsOfPartsAddUp()
    {
        PairedPassages one;
        one.add({examplePassage({0, 10}, 2)}, {examplePassage({0, 10}, 3)}, exampleCodebook());
        PairedPassages both = one;
        PairedPassages other;
        other.add({examplePassage({0, 10}, 2)}, {examplePassage({0, 10}, 2)}, exampleCodebook());
        both.add(other);
        both.add(one);
        QCOMPARE(both.pairs, 3);
        QCOMPARE(both.agreed, 1);
        for (const DifferenceCount &difference : both.differences)
            QCOMPARE(difference.count, difference.kind == DifferenceKind::Task ? 2 : 0);
        QVERIFY(both != one);
    }

    void threeCodersAreThreePairs()
    {
        const QList<Passage> same{examplePassage({0, 10}, 2)};
        const ComparedLetters letters = compared(exampleInput({same, same, {examplePassage({0, 10}, 3)}}));
        QCOMPARE(letters.passages.pairs, 3);
        QCOMPARE(letters.passages.agreed, 1);
    }

    void theBestOverlapIsTakenFirst_data()
    {
        QTest::addColumn<QList<Passage>>("a");
        QTest::addColumn<QList<Passage>>("b");
        QTest::addColumn<Pairs>("pairs");
        using Passages = QList<Passage>;
        const auto at = [](qsizetype start, qsizetype end, qint64 task = 0, qint64 direction = 0) {
            return examplePassage({start, end}, task, direction);
        };
        QTest::newRow("none") << Passages() << Passages{at(0, 5)} << Pairs();
        QTest::newRow("that only touch") << Passages{at(0, 5)} << Passages{at(5, 9)} << Pairs();
        QTest::newRow("one shared character") << Passages{at(0, 5)} << Passages{at(4, 9)} << Pairs{{0, 0}};
        QTest::newRow("no text") << Passages{at(5, 5)} << Passages{at(0, 9), at(5, 5)} << Pairs();
        QTest::newRow("more shared") << Passages{at(0, 10)} << Passages{at(0, 4), at(3, 10)} << Pairs{{0, 1}};
        QTest::newRow("less unshared") << Passages{at(2, 8)} << Passages{at(0, 20), at(1, 9)} << Pairs{{0, 1}};
        QTest::newRow("the task before the place")
            << Passages{at(0, 10, 2)} << Passages{at(0, 10, 3), at(9, 30, 2)} << Pairs{{0, 1}};
        QTest::newRow("the direction where places are equal")
            << Passages{at(0, 10, 2, 1)} << Passages{at(0, 10, 2, 2), at(0, 10, 2, 1)} << Pairs{{0, 1}};
        QTest::newRow("what is left is paired too")
            << Passages{at(0, 10, 2), at(0, 10, 3)} << Passages{at(0, 10, 3), at(5, 8, 0)} << Pairs{{1, 0}, {0, 1}};
        QTest::newRow("from stretch to stretch")
            << Passages{at(20, 30), at(0, 5)} << Passages{at(1, 5), at(22, 25)} << Pairs{{1, 0}, {0, 1}};
    }

    void theBestOverlapIsTakenFirst()
    {
        QFETCH(QList<Passage>, a);
        QFETCH(QList<Passage>, b);
        QTEST(matchPassages(a, b), "pairs");
        Pairs exchanged;
        for (const auto &[one, other] : matchPassages(b, a))
            exchanged.emplaceBack(other, one);
        QTEST(exchanged, "pairs");
    }

    void passagesBeyondTheTextEndWithIt()
    {
        AgreementLetter letter{LetterId(1), u"brev"_s, 40, {}, {{examplePassage({35, 90}), examplePassage({50, 60})}}};
        QCOMPARE(countedRanges(letter, Unit::Character), std::vector<CountedRange>({{{0, 35}, 35}, {{35, 40}, 5}}));
        QCOMPARE(countedRanges(letter, Unit::Word), std::vector<CountedRange>());
    }
};

KODEKS_TEST(TestComparedLetters)
#include "tst_comparedletters.moc"
