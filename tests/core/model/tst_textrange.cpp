// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/textrange.h"

#include "tests/support/testmain.h"

using namespace Kodeks;

/// Half-open ranges: the place after the last character belongs to nobody.
class TextRangeTest : public QObject
{
    Q_OBJECT

private slots:
    void twoRanges_data();
    void twoRanges();
    void theEndIsNotInTheRange();
    void aRangeThatRunsBackwardsIsEmpty();
    void rangesStandInTheOrderOfTheirPlaces();
};

void TextRangeTest::twoRanges_data()
{
    QTest::addColumn<TextRange>("a");
    QTest::addColumn<TextRange>("b");
    QTest::addColumn<bool>("overlap");
    QTest::addColumn<bool>("inside"); // b in a
    QTest::addColumn<TextRange>("shared");
    QTest::newRow("apart") << TextRange{0, 3} << TextRange{5, 8} << false << false << TextRange{5, 5};
    QTest::newRow("side by side") << TextRange{0, 3} << TextRange{3, 8} << false << false << TextRange{3, 3};
    QTest::newRow("one character shared") << TextRange{0, 4} << TextRange{3, 8} << true << false << TextRange{3, 4};
    QTest::newRow("one within the other") << TextRange{0, 9} << TextRange{3, 8} << true << true << TextRange{3, 8};
    QTest::newRow("the same") << TextRange{2, 4} << TextRange{2, 4} << true << true << TextRange{2, 4};
    QTest::newRow("the same end") << TextRange{0, 4} << TextRange{3, 4} << true << true << TextRange{3, 4};
    QTest::newRow("a place within") << TextRange{0, 4} << TextRange{2, 2} << true << true << TextRange{2, 2};
    QTest::newRow("a place at the end") << TextRange{0, 4} << TextRange{4, 4} << false << true << TextRange{4, 4};
}

void TextRangeTest::twoRanges()
{
    QFETCH(const TextRange, a);
    QFETCH(const TextRange, b);
    QTEST(a.overlaps(b), "overlap");
    QTEST(b.overlaps(a), "overlap");
    QTEST(a.contains(b), "inside");
    QTEST(a.intersected(b), "shared");
    QCOMPARE(b.intersected(a).length(), a.intersected(b).length());
}

void TextRangeTest::theEndIsNotInTheRange()
{
    const TextRange range{2, 4};
    QVERIFY(!range.contains(qsizetype(1)));
    QVERIFY(range.contains(qsizetype(2)));
    QVERIFY(range.contains(qsizetype(3)));
    QVERIFY(!range.contains(qsizetype(4)));
    QCOMPARE(range.length(), 2);
}

void TextRangeTest::aRangeThatRunsBackwardsIsEmpty()
{
    QVERIFY((TextRange{4, 2}).isEmpty());
    QVERIFY((TextRange{4, 4}).isEmpty());
    QVERIFY(!(TextRange{4, 5}).isEmpty());
}

void TextRangeTest::rangesStandInTheOrderOfTheirPlaces()
{
    QVERIFY((TextRange{1, 9}) < (TextRange{2, 3}));
    QVERIFY((TextRange{1, 3}) < (TextRange{1, 9}));
    QVERIFY((TextRange{1, 3}) == (TextRange{1, 3}));
}

KODEKS_TEST(TextRangeTest)
#include "tst_textrange.moc"
