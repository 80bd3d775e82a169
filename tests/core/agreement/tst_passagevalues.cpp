// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/passages/codekeys.h"
#include "core/agreement/passages/codesets.h"
#include "core/agreement/passages/componentvalues.h"
#include "core/agreement/passages/derivedratings.h"
#include "core/agreement/passages/unitranges.h"
#include "core/agreement/passages/valuesweep.h"
#include "tests/support/projects/agreementexample.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

using Keys = std::vector<CodeKey>;
using Row = ComponentValues::Row;

/// Two coders and a letter of one unit per row given; a row names the sets by their code, 0 for none.
ComponentValues valuesOf(const std::vector<std::pair<CodeKey, CodeKey>> &units, Component component = Component::Task)
{
    ComponentValues values(component);
    values.beginLetter();
    qsizetype at = 0;
    const auto set = [&values](CodeKey key) { return values.sets().number(key == 0 ? Keys() : Keys{key}); };
    for (const auto &[first, second] : units) {
        values.add({at, at + 10}, 1, {set(first), set(second)});
        at += 10;
    }
    return values;
}

QList<qint64> timesOf(const Ratings &ratings)
{
    QList<qint64> times;
    for (size_t row = 0; row < ratings.rows(); ++row)
        times.append(ratings.times(row));
    return times;
}

} // namespace

/// How passages become values of units: each piece by itself.
class TestPassageValues : public QObject
{
    Q_OBJECT

private slots:
    void aSweepGivesTheCodesOfEachUnitItPasses()
    {
        const Codebook codebook = exampleCodebook();
        const CodeKeys codes(codebook);
        ValueSweep sweep({examplePassage({5, 15}, 2, 1), examplePassage({12, 30}, 3, 3, {2, 1})}, codes);
        QVERIFY(!sweep.moveTo({0, 5}));
        QCOMPARE(sweep.keys(Component::Passage), Keys());
        QVERIFY(sweep.moveTo({5, 10}));
        QCOMPARE(sweep.keys(Component::Task), Keys{2});
        QCOMPARE(sweep.keys(Component::From), Keys{1});
        QVERIFY(sweep.moveTo({10, 20}));
        QCOMPARE(sweep.keys(Component::Task), Keys({2, 3}));
        QCOMPARE(sweep.keys(Component::Direction), Keys({1, 3}));
        QVERIFY(sweep.moveTo({20, 25}));
        QCOMPARE(sweep.keys(Component::Task), Keys{3});
        QCOMPARE(sweep.keys(Component::From), Keys()); // unchanged is no transfer
        QCOMPARE(sweep.keys(Component::Arguments), Keys({1, 2}));
        QVERIFY(!sweep.moveTo({25, 30}));
        QVERIFY(sweep.moveTo({30, 40}));
        QCOMPARE(sweep.keys(Component::Passage), Keys());
    }

    void aCodeGivenTwiceStaysUntilItsLastPassageEnds()
    {
        const Codebook codebook = exampleCodebook();
        const CodeKeys codes(codebook);
        ValueSweep sweep({examplePassage({0, 10}, 2), examplePassage({5, 20}, 2), examplePassage({7, 7}, 3)}, codes);
        QVERIFY(sweep.moveTo({0, 10}));
        QCOMPARE(sweep.keys(Component::Task), Keys{2});
        QVERIFY(sweep.moveTo({10, 20}));
        QCOMPARE(sweep.keys(Component::Task), Keys{2});
    }

    void aSweepMayLeapOverUnits()
    {
        const Codebook codebook = exampleCodebook();
        const CodeKeys codes(codebook);
        ValueSweep sweep({examplePassage({2, 4}, 2), examplePassage({30, 35}, 3)}, codes);
        QVERIFY(sweep.moveTo({32, 33}));
        QCOMPARE(sweep.keys(Component::Task), Keys{3});
    }

    void equalSetsHaveOneNumberAndTheEmptySetIsNotCoded()
    {
        CodeSets sets;
        QCOMPARE(sets.count(), 1);
        QCOMPARE(sets.number({}), CodeSets::notCoded);
        const std::int32_t both = sets.number({2, 3});
        QCOMPARE(sets.number({2}), both + 1);
        QCOMPARE(sets.number({2, 3}), both);
        QCOMPARE(sets.keys(both), Keys({2, 3}));
        QCOMPARE(sets.count(), 3);
    }

    void neighboursWithEqualValuesAreOneRun()
    {
        const ComponentValues values = valuesOf({{2, 2}, {2, 2}, {3, 0}, {2, 2}});
        QCOMPARE(values.runs(0).size(), 3U);
        QCOMPARE(values.runs(0)[0].range, (TextRange{0, 20}));
        QCOMPARE(values.runs(0)[0].units, 2);
        QCOMPARE(values.runs(0)[2].row, values.runs(0)[0].row);
        QCOMPARE(values.unitsByRow(), std::vector<qint64>({3, 1}));
    }

    void aRunNeverGoesOnIntoTheNextLetter()
    {
        ComponentValues values = valuesOf({{2, 2}});
        values.beginLetter();
        values.beginLetter();
        values.add({0, 10}, 1, values.rows().front());
        QCOMPARE(values.letters(), 3U);
        QCOMPARE(values.runs(0).size(), 1U);
        QVERIFY(values.runs(1).empty());
        QCOMPARE(values.runs(2).size(), 1U);
    }

    void partsOfTheWorkAreJoinedByTheirCodesNotTheirNumbers()
    {
        ComponentValues first = valuesOf({{2, 3}});
        const ComponentValues second = valuesOf({{3, 2}, {2, 3}, {3, 3}});
        first.append(second);
        QCOMPARE(first.letters(), 2U);
        const auto keysIn = [&first](size_t letter, size_t run, size_t coder) {
            return first.sets().keys(first.rows()[first.runs(letter)[run].row][coder]);
        };
        QCOMPARE(keysIn(0, 0, 0), Keys{2});
        QCOMPARE(keysIn(1, 0, 0), Keys{3});
        QCOMPARE(keysIn(1, 0, 1), Keys{2});
        QCOMPARE(first.runs(1)[1].row, first.runs(0)[0].row);
        QCOMPARE(first.unitsByRow(), std::vector<qint64>({2, 1, 1}));
    }

    void charactersAreCountedBetweenTheEndsOfPassages()
    {
        AgreementLetter letter{LetterId(1), u"brev"_s, 40, {}, {}};
        QCOMPARE(countedRanges(letter, Unit::Character), std::vector<CountedRange>({{{0, 40}, 40}}));
        letter.passages = {{examplePassage({5, 10})}, {examplePassage({5, 12}), examplePassage({35, 90})}};
        QCOMPARE(countedRanges(letter, Unit::Character),
            std::vector<CountedRange>({{{0, 5}, 5}, {{5, 10}, 5}, {{10, 12}, 2}, {{12, 35}, 23}, {{35, 40}, 5}}));
        letter.length = 0;
        QVERIFY(countedRanges(letter, Unit::Character).empty());
        QVERIFY(countedRanges(letter, Unit::Letter).empty());
    }

    void unitsWithoutTextAreNone()
    {
        const AgreementLetter letter{LetterId(1), u"brev"_s, 40, {{0, 10}, {10, 10}, {12, 40}}, {}};
        QCOMPARE(countedRanges(letter, Unit::Sentence), std::vector<CountedRange>({{{0, 10}, 1}, {{12, 40}, 1}}));
        QCOMPARE(countedRanges(letter, Unit::Letter), std::vector<CountedRange>({{{0, 40}, 1}}));
    }

    void unitsAreTakenByHowManyCodedThem_data()
    {
        QTest::addColumn<qsizetype>("least");
        QTest::addColumn<qint64>("units");
        QTest::newRow("all units") << qsizetype(0) << qint64(5);
        QTest::newRow("coded by one or more") << qsizetype(1) << qint64(4);
        QTest::newRow("coded by both") << qsizetype(2) << qint64(2);
    }

    void unitsAreTakenByHowManyCodedThem()
    {
        QFETCH(qsizetype, least);
        const ComponentValues values = valuesOf({{2, 2}, {2, 3}, {2, 0}, {0, 0}, {0, 3}});
        const DerivedRatings derived = valuesCodedBy(least, values, 2, 7);
        QTEST(derived.ratings.units(), "units");
        QCOMPARE(derived.ratings.available(), 7);
        QVERIFY(!derived.hasRest);
    }

    void aCodeIsPresentOrAbsentInEveryUnit()
    {
        const ComponentValues values = valuesOf({{2, 2}, {2, 3}, {3, 2}, {0, 0}, {0, 0}, {3, 3}});
        const std::vector<DerivedRatings> presence = presenceOf({2, 4}, values, 2);
        QCOMPARE(presence.size(), 2U);
        QCOMPARE(timesOf(presence[0].ratings), QList<qint64>({1, 1, 1, 3}));
        QVERIFY(presence[0].hasRest);
        QVERIFY(presence[1].parts.empty());
        QCOMPARE(timesOf(presence[1].ratings), QList<qint64>{6});
    }

    void resamplesCountTheRestAgain()
    {
        const ComponentValues values = valuesOf({{2, 2}, {3, 3}, {0, 0}});
        DerivedRatings presence = presenceOf({2}, values, 2).front();
        presence.setTimes(std::vector<qint64>{5, 2, 1});
        QCOMPARE(timesOf(presence.ratings), QList<qint64>({5, 3}));
        presence.setTimes(std::vector<qint64>{0, 0, 9});
        QCOMPARE(timesOf(presence.ratings), QList<qint64>({0, 9}));
        QCOMPARE(presence.ratings.units(), 9);
    }
};

KODEKS_TEST(TestPassageValues)
#include "tst_passagevalues.moc"
