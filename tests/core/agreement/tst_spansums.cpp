// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/spans/spandepth.h"
#include "core/agreement/spans/spansums.h"
#include "core/agreement/spans/unitalpha.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

SpanData spans(const std::vector<CodedSpan> &coded, qsizetype coders = 2)
{
    SpanData data{{u"d"_s}, {100}, {}, {u"x"_s, u"y"_s}, coded};
    for (qsizetype coder = 0; coder < coders; ++coder)
        data.coders.append(QString::number(coder));
    return data;
}

} // namespace

/// What the figures for spans are summed from, by hand.
class TestSpanSums : public QObject
{
    Q_OBJECT

private slots:
    void depthCountsOrderedPairsByCharacters_data()
    {
        QTest::addColumn<std::vector<TextRange>>("ranges");
        QTest::addColumn<double>("pairs");
        QTest::newRow("none") << std::vector<TextRange>() << 0.0;
        QTest::newRow("one") << std::vector<TextRange>{{0, 10}} << 0.0;
        QTest::newRow("apart") << std::vector<TextRange>{{0, 10}, {10, 20}} << 0.0;
        QTest::newRow("two over five characters") << std::vector<TextRange>{{0, 10}, {5, 15}} << 10.0;
        QTest::newRow("the same twice") << std::vector<TextRange>{{3, 7}, {3, 7}} << 8.0;
        QTest::newRow("three over two characters") << std::vector<TextRange>{{0, 6}, {2, 8}, {4, 6}} << 4.0 + 12.0;
    }

    void depthCountsOrderedPairsByCharacters()
    {
        QFETCH(std::vector<TextRange>, ranges);
        QTEST(SpanDepth(ranges).pairs(), "pairs");
    }

    void depthWithinARangeIsTheSumOverItsCharacters()
    {
        const SpanDepth depth({{0, 10}, {5, 15}, {20, 30}});
        QCOMPARE(depth.within({0, 10}), 15.0);
        QCOMPARE(depth.within({5, 15}), 15.0);
        QCOMPARE(depth.within({20, 30}), 10.0);
        QCOMPARE(depth.within({10, 20}), 5.0);
    }

    void overlappingSpansOfOneCoderAndCategoryAreOneUnit()
    {
        const DocumentSums sums
            = spanSums(spans({{0, 0, 0, {0, 10}}, {0, 0, 0, {5, 20}}, {0, 0, 0, {20, 25}}})).front();
        QCOMPARE(sums.categories.at(0).second.length, 25.0);
        QCOMPARE(sums.categories.at(0).second.square, 20.0 * 20 + 5 * 5); // those that touch stay two
        QVERIFY(!sums.conflict);
    }

    void sharedCharactersArePairsOfTwoCoders()
    {
        const DocumentSums sums
            = spanSums(spans({{0, 0, 0, {0, 10}}, {0, 1, 0, {5, 15}}, {0, 1, 1, {20, 30}}})).front();
        QCOMPARE(sums.categories.at(0).second.same, 10.0);
        QCOMPARE(sums.categories.at(0).second.pairable, 10.0);
        QCOMPARE(sums.categories.at(0).second.pairableSquare, 50.0);
        QCOMPARE(sums.categories.at(1).second.pairable, 0.0);
        QCOMPARE(sums.coderLengths.at({0, 1}), 10.0);
    }

    void sharesAreDividedAmongTheOtherCoders()
    {
        const std::vector<CodedSpan> coded{{0, 0, 0, {0, 10}}, {0, 1, 0, {0, 10}}, {0, 2, 0, {0, 10}}};
        QCOMPARE(spanSums(spans(coded, 3)).front().categories.at(0).second.same, 30.0);
        QCOMPARE(spanSums(spans(coded, 3)).front().categories.at(0).second.pairable, 30.0);
    }

    void oneCodersOverlapOfTwoCategoriesIsAConflict()
    {
        const DocumentSums sums = spanSums(spans({{0, 0, 1, {8, 12}}, {0, 0, 0, {0, 10}}, {0, 1, 0, {0, 10}}})).front();
        QVERIFY(sums.conflict);
        QCOMPARE(sums.conflict->first, (CodedSpan{0, 0, 0, {0, 10}}));
        QCOMPARE(sums.conflict->second, (CodedSpan{0, 0, 1, {8, 12}}));
        QCOMPARE(sums.categories.at(0).second.pairable, 0.0);
        QCOMPARE(sums.categories.at(0).second.same, 20.0);
    }

    void twoCodersOverlapIsNone()
    {
        QVERIFY(!spanSums(spans({{0, 0, 0, {0, 10}}, {0, 1, 1, {5, 15}}})).front().conflict);
    }

    void documentsDrawnTwiceCountTwice()
    {
        SpanData data = spans({{0, 0, 0, {0, 10}}, {0, 1, 0, {5, 15}}});
        data.documents.append(u"e"_s);
        data.lengths.push_back(50);
        const std::vector<DocumentSums> sums = spanSums(data);
        QCOMPARE(UnitAlpha(sums, std::vector<qint64>{1, 1}, 2, 2).textLength(), 150.0);
        QCOMPARE(UnitAlpha(sums, std::vector<qint64>{2, 0}, 2, 2).textLength(), 200.0);
        QCOMPARE(UnitAlpha(sums, std::vector<qint64>{2, 0}, 2, 2).sums(0).same, 20.0);
        QVERIFY(!UnitAlpha(sums, std::vector<qint64>{0, 1}, 2, 2).all().value);
    }
};

KODEKS_TEST(TestSpanSums)
#include "tst_spansums.moc"
