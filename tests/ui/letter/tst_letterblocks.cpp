// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/letter/layout/heightindex.h"
#include "ui/letter/layout/highlightstates.h"
#include "ui/letter/layout/lettercolors.h"
#include "ui/letter/layout/letterstyle.h"
#include "ui/letter/text/letterblocks.h"

#include <QRandomGenerator>
#include <QTextBoundaryFinder>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Counts the lines above it.
class CountingHighlighter : public LetterHighlighter
{
public:
    Line highlight(const QString &line, const std::any &before) override
    {
        const int number = before.has_value() ? std::any_cast<int>(before) : 0;
        ++calls;
        return {{{number, static_cast<int>(line.size()), {}}}, number + 1};
    }
    int calls = 0;
};

class TestLetterBlocks : public QObject
{
    Q_OBJECT

private slots:
    void blocksCoverTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("lines") << u"a\n\nb \n"_s;
        QTest::newRow("line feeds only") << u"\n"_s.repeated(500);
        QTest::newRow("long with spaces") << u"bydelen "_s.repeated(500);
        QTest::newRow("long without spaces") << u"x"_s.repeated(1000);
        QTest::newRow("emoji") << u"😀"_s.repeated(700);
        QTest::newRow("families") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s.repeated(300);
        QTest::newRow("endless grapheme") << u"a"_s + u"\u0301"_s.repeated(1000);
    }

    void blocksCoverTheText()
    {
        QFETCH(QString, text);
        constexpr int longest = 100;
        const QList<LetterBlock> blocks = letterBlocks(text, longest);
        qsizetype at = 0;
        for (const LetterBlock &block : blocks) {
            QVERIFY(block.length <= longest);
            QCOMPARE(block.start, at);
            QVERIFY(!text.sliced(block.start, block.length).contains(u'\n'));
            QVERIFY(block.length == 0 || !text.at(block.start).isLowSurrogate());
            at = block.end() + (block.last ? 1 : 0);
        }
        QCOMPARE(at, text.size() + 1);
        QCOMPARE(std::ranges::count_if(blocks, &LetterBlock::last), text.count(u'\n') + 1);
    }

    void longLinesAreCutBetweenGraphemes()
    {
        const QString text = u"\U0001F468\u200D\U0001F469\u200D\U0001F467e\u0301"_s.repeated(300);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        for (const LetterBlock &block : letterBlocks(text, 100)) {
            finder.setPosition(block.start);
            QVERIFY(finder.isAtBoundary());
        }
    }

    void heightsAddUp()
    {
        QRandomGenerator random(5);
        std::vector<int> heights(777);
        std::ranges::generate(heights, [&] { return random.bounded(30); });
        HeightIndex index;
        index.reset(heights);
        for (int round = 0; round < 500; ++round) {
            const auto changed = static_cast<size_t>(random.bounded(777));
            heights[changed] = 1 + random.bounded(50);
            index.set(static_cast<qsizetype>(changed), heights[changed]);
        }
        qint64 top = 0;
        for (size_t i = 0; i < heights.size(); ++i) {
            QCOMPARE(index.top(static_cast<qsizetype>(i)), top);
            if (heights[i] > 0) {
                QCOMPARE(index.at(top), static_cast<qsizetype>(i));
                QCOMPARE(index.at(top + heights[i] - 1), static_cast<qsizetype>(i));
            }
            top += heights[i];
        }
        QCOMPARE(index.total(), top);
        QCOMPARE(index.at(-5), 0);
        QCOMPARE(index.at(top + 100), 776);
    }

    void statesAreCountedDownFromTheLastKnownLine()
    {
        const QString text = u"a\nb\nc\nd\ne"_s;
        const QList<LetterBlock> blocks = letterBlocks(text);
        auto counting = std::make_shared<CountingHighlighter>();
        HighlightStates states;
        states.setHighlighter(counting);
        QVERIFY(!states.formats(text, blocks, 3));
        QVERIFY(states.advance(text, blocks, 3, QDeadlineTimer(QDeadlineTimer::Forever)));
        QCOMPARE(counting->calls, 3);
        QCOMPARE(states.formats(text, blocks, 3)->first().start, 3);
        QCOMPARE(states.formats(text, blocks, 1)->first().start, 1);
        QCOMPARE(states.formats(text, blocks, 4)->first().start, 4);
        states.reset();
        QVERIFY(!states.advance(text, blocks, 3, QDeadlineTimer(0)));
    }

    void veryLongLinesPassTheStateOn()
    {
        const QString text = u"a\n"_s + u"x "_s.repeated(50'000) + u"\nb"_s;
        const QList<LetterBlock> blocks = letterBlocks(text);
        auto counting = std::make_shared<CountingHighlighter>();
        HighlightStates states;
        states.setHighlighter(counting);
        QVERIFY(states.advance(text, blocks, blocks.size() - 1, QDeadlineTimer(QDeadlineTimer::Forever)));
        QCOMPARE(states.formats(text, blocks, blocks.size() - 1)->first().start, 1);
        QVERIFY(states.formats(text, blocks, 1)->isEmpty());
        QCOMPARE(counting->calls, 2);
    }

    void inkCanBeReadInLightAndDark()
    {
        QPalette dark;
        dark.setColor(QPalette::Base, QColor(0x1e, 0x22, 0x26));
        dark.setColor(QPalette::Text, Qt::white);
        for (const QPalette &palette : {QPalette(Qt::white), dark}) {
            const LetterColors colors = LetterColors::of(palette);
            QVERIFY(contrast(colors.muted, colors.base) >= 4.5);
            QVERIFY(contrast(colors.question, colors.base) >= 4.5);
            for (int hue = 0; hue < 360; hue += 15) {
                for (const int value : {40, 128, 255})
                    QVERIFY(contrast(colors.ink(QColor::fromHsv(hue, 200, value)), colors.base) >= 4.5);
            }
        }
    }

    void columnAndMarginFitEveryWidth()
    {
        const LetterStyle style = LetterStyle::of(readingFont(), 1);
        int before = 0;
        for (int width = 200; width < 2000; width += 10) {
            const LetterColumns columns = LetterColumns::fit(width, style);
            QVERIFY(columns.left > 0 && columns.width > 0);
            QVERIFY(columns.margin >= columns.left + columns.width);
            QVERIFY(columns.margin + columns.marginWidth <= width);
            QVERIFY(columns.width >= before && columns.width <= style.column);
            before = columns.width;
        }
        QCOMPARE(before, style.column);
    }

    void aWishedMarginIsKeptWhileTheColumnCanBeRead()
    {
        const LetterStyle style = LetterStyle::of(readingFont(), 1);
        QCOMPARE(LetterColumns::fit(1400, style, 333).marginWidth, 333);
        QCOMPARE(LetterColumns::fitBetween(1400, style, 222).secondWidth, 222);
        const LetterColumns most = LetterColumns::fit(800, style, 5000);
        QVERIFY(most.width >= 30 * style.character);
        QVERIFY(most.margin + most.marginWidth <= 800);
        QVERIFY(LetterColumns::fit(800, style, 60).width > most.width);
    }
};

KODEKS_TEST(TestLetterBlocks)
#include "tst_letterblocks.moc"
