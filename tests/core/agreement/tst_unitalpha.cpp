// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/spans/spandepth.h"
#include "core/agreement/spans/unitalpha.h"
#include "tests/support/ratingstext.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

using Spans = std::vector<CodedSpan>;

/// One text of so many characters, the categories x and y.
SpanData textOf(qint64 length, const Spans &spans, qsizetype coders = 2)
{
    SpanData data{{u"d"_s}, {length}, {}, {u"x"_s, u"y"_s}, spans};
    for (qsizetype coder = 0; coder < coders; ++coder)
        data.coders.append(QString::number(coder));
    return data;
}

UnitAlpha alphaOf(const SpanData &data)
{
    return {spanSums(data), std::vector<qint64>(size_t(data.documents.size()), 1), data.categories.size(),
        data.coders.size()};
}

CodedSpan span(qsizetype coder, qsizetype category, qsizetype start, qsizetype end)
{
    return {0, coder, category, {start, end}};
}

} // namespace

/// The alpha family for stretches of text, from lengths that are counted by hand.
class TestUnitAlpha : public QObject
{
    Q_OBJECT

private slots:
    /// Of one category in 20 characters of each of two coders, 40 in all; the units are x, the rest gaps.
    void oneCategoryIsCodedOrNot_data()
    {
        QTest::addColumn<Spans>("spans");
        QTest::addColumn<double>("differing");
        QTest::addColumn<double>("length");
        QTest::addColumn<double>("squares");
        QTest::newRow("the same") << Spans{span(0, 0, 0, 10), span(1, 0, 0, 10)} << 0.0 << 20.0 << 200.0;
        QTest::newRow("half of it") << Spans{span(0, 0, 0, 10), span(1, 0, 5, 15)} << 10.0 << 20.0 << 200.0;
        QTest::newRow("apart") << Spans{span(0, 0, 0, 10), span(1, 0, 10, 20)} << 20.0 << 20.0 << 200.0;
        QTest::newRow("only one coder") << Spans{span(0, 0, 0, 10)} << 10.0 << 10.0 << 100.0;
        QTest::newRow("two units against one")
            << Spans{span(0, 0, 0, 5), span(0, 0, 5, 10), span(1, 0, 0, 10)} << 0.0 << 20.0 << 150.0;
        QTest::newRow("within") << Spans{span(0, 0, 0, 10), span(1, 0, 2, 6)} << 6.0 << 14.0 << 116.0;
    }

    void oneCategoryIsCodedOrNot()
    {
        QFETCH(Spans, spans);
        QFETCH(double, differing);
        QFETCH(double, length);
        QFETCH(double, squares);
        // Chance pairs all characters but those of one unit; a gap is as many units as characters.
        const double gaps = 40 - length;
        const double expected = 40 * length * gaps / (40 * 40 - squares - gaps);
        const UnitAlpha alpha = alphaOf(textOf(20, spans));
        const QString all = digitsOf(1 - differing / expected);
        QCOMPARE(saying(alpha.codedOrNot()), all);
        QCOMPARE(saying(alpha.alone(0)), all);
        QCOMPARE(saying(alpha.all()), all);
    }

    void confusedCategoriesAgreeOnWhatIsCodedOnly()
    {
        const UnitAlpha alpha = alphaOf(textOf(20, {span(0, 0, 0, 10), span(1, 1, 0, 10)}));
        QCOMPARE(saying(alpha.codedOrNot()), digitsOf(1));
        // 20 of 40 characters differ; x 10, y 10, gaps 20.
        QCOMPARE(saying(alpha.all()), digitsOf(1 - 20 / (40.0 * (1600 - 600) / (1600 - 200 - 20))));
        // Pairable are 10 of each, squares of units 100 and 100: 20 differ.
        QCOMPARE(saying(alpha.categories()), digitsOf(1 - 20 / ((400.0 - 200) / (20 - 200.0 / 20))));
        QCOMPARE(saying(alpha.coverage()), digitsOf(0.5));
        QCOMPARE(saying(alpha.coverage(1)), digitsOf(1));
    }

    void categoriesAreComparedWhereUnitsOverlap()
    {
        // Both gave x over 0-10 and y over 10-20; one of them more of y, which no one else coded.
        const UnitAlpha alpha
            = alphaOf(textOf(40, {span(0, 0, 0, 10), span(1, 0, 0, 10), span(0, 1, 10, 20), span(1, 1, 10, 30)}));
        QCOMPARE(saying(alpha.categories()), digitsOf(1));
        QCOMPARE(saying(alpha.category(0)), digitsOf(1));
        QCOMPARE(saying(alpha.coverage()), digitsOf(40.0 / 80));
        QCOMPARE(saying(alpha.coverage(0)), digitsOf(1));
        QCOMPARE(saying(alpha.coverage(1)), digitsOf(20.0 / 30));
    }

    void whatIsNotDefinedSaysWhy_data()
    {
        QTest::addColumn<SpanData>("data");
        QTest::addColumn<QString>("all");
        QTest::addColumn<QString>("codedOrNot");
        QTest::addColumn<QString>("categories");
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("alone");
        const QString pairs = u"No unit"_s;
        const QString nothing = u"None of the chosen coders"_s;
        const QString unused = u"Code not used"_s;
        const QString only = u"Only one code occurs"_s;
        QTest::newRow("one coder") << textOf(20, {span(0, 0, 0, 5)}, 1) << pairs << pairs << pairs << pairs << pairs;
        QTest::newRow("nothing marked") << textOf(20, {}) << nothing << nothing << nothing << unused << unused;
        QTest::newRow("everything marked as one") << textOf(20, {span(0, 0, 0, 20), span(1, 0, 0, 20)}) << only
                                                  << u"Every coder marked"_s << only << only << only;
        QTest::newRow("never over one another")
            << textOf(20, {span(0, 0, 0, 5), span(1, 1, 5, 10)}) << QString() << QString()
            << u"The coders’ passages never overlap"_s << u"Passages of this code never overlap"_s << QString();
        QTest::newRow("one category over itself") << textOf(20, {span(0, 0, 0, 5), span(1, 0, 0, 5), span(1, 1, 8, 9)})
                                                  << QString() << QString() << only << only << QString();
    }

    void whatIsNotDefinedSaysWhy()
    {
        QFETCH(SpanData, data);
        const UnitAlpha alpha = alphaOf(data);
        const auto compare = [](const Coefficient &found, const char *column) {
            const QString expected = *static_cast<QString *>(QTest::qData(column, qMetaTypeId<QString>()));
            QCOMPARE(found.value.has_value(), expected.isEmpty());
            QVERIFY2(found.undefined.text().startsWith(expected), qPrintable(found.undefined.text()));
        };
        compare(alpha.all(), "all");
        compare(alpha.codedOrNot(), "codedOrNot");
        compare(alpha.categories(), "categories");
        compare(alpha.category(0), "category");
        compare(alpha.alone(0), "alone");
    }

    void anUnusedCategoryHasNoCoverage()
    {
        const UnitAlpha alpha = alphaOf(textOf(20, {span(0, 0, 0, 5), span(1, 0, 0, 5)}));
        QVERIFY(!alpha.coverage(1).value);
        QVERIFY(alpha.coverage(1).undefined.text().startsWith(u"Code not used"));
        QCOMPARE(saying(alpha.coverage()), digitsOf(10.0 / 40));
    }

    void whereTextStandsChangesNothing()
    {
        const UnitAlpha here = alphaOf(textOf(50, {span(0, 0, 0, 10), span(1, 0, 5, 15), span(1, 1, 20, 30)}));
        const UnitAlpha there = alphaOf(textOf(50, {span(1, 1, 35, 45), span(1, 0, 20, 30), span(0, 0, 15, 25)}));
        QVERIFY(here.all().value);
        QCOMPARE(there.all(), here.all());
        QCOMPARE(there.codedOrNot(), here.codedOrNot());
        QCOMPARE(there.alone(1), here.alone(1));
    }

    void sumsOfDocumentsAddUpByHowOftenTheyStand()
    {
        CategorySums sums{1, 2, 3, 4, 5};
        sums.add({10, 20, 30, 40, 50}, 2);
        sums.add({100, 100, 100, 100, 100}, 0);
        QCOMPARE(sums.length, 21.0);
        QCOMPARE(sums.same, 42.0);
        QCOMPARE(sums.pairable, 63.0);
        QCOMPARE(sums.square, 84.0);
        QCOMPARE(sums.pairableSquare, 105.0);
    }

    void aSpanIsNamedByItsCategoryWhereItHasNoName()
    {
        SpanData data = textOf(10, {});
        QCOMPARE(data.name(1), u"y"_s);
        data.names = {u"Helse"_s, u"Skole"_s};
        QCOMPARE(data.name(1), u"Skole"_s);
    }

    void depthIsCountedWhereverRangesEnd()
    {
        const SpanDepth depth({{0, 4}, {0, 4}, {2, 6}, {9, 10}});
        QCOMPARE(depth.within({0, 2}), 4.0);
        QCOMPARE(depth.within({2, 4}), 6.0);
        QCOMPARE(depth.within({0, 10}), 4.0 + 6.0 + 2.0 + 1.0);
        QCOMPARE(depth.within({6, 9}), 0.0);
        QCOMPARE(depth.pairs(), 2.0 * 2 + 2.0 * 6);
    }
};

KODEKS_TEST(TestUnitAlpha)
#include "tst_unitalpha.moc"
