// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/layout/letterpage.h"

#include "tests/support/testmain.h"
#include "ui/letter/layout/linerects.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QString sentence = u"Homes belong near people who need them, and the district knows who they are. "_s;

/// Twelve paragraphs of several lines each, between short ones.
QString longText()
{
    QString text;
    for (int i = 0; i < 12; ++i)
        text += u"%1. Why?\n\n"_s.arg(i + 1) + sentence.repeated(6) + u"\n"_s;
    return text;
}

} // namespace

/// What stands where on the page of a letter: geometry, nothing painted.
class LetterPageTest : public QObject
{
    Q_OBJECT

private:
    const LetterStyle m_style = LetterStyle::of(readingFont(), 1);

    [[nodiscard]] std::unique_ptr<LetterPage> page(const QString &text, QSize size = {900, 400}) const
    {
        auto made = std::make_unique<LetterPage>();
        made->layout().setText(LetterText(text));
        made->fit(size, m_style);
        made->scrollTo(0);
        return made;
    }

private slots:
    void anEmptyLetterHasOnePlace()
    {
        const auto empty = page({});
        QCOMPARE(empty->furthest(), 0);
        QCOMPARE(empty->positionAt({300, 200}), 0);
        QVERIFY(empty->rects({0, 0}).isEmpty());
        QVERIFY(empty->visible().isEmpty());
        empty->scrollTo(1000);
        QCOMPARE(empty->scrolled(), 0);
    }

    void aPointLeadsToTheCharacterThatStandsThere()
    {
        const auto letter = page(u"😀 one two\nthree"_s);
        for (qsizetype at = 0; at < letter->text().length(); ++at) {
            const QList<QRectF> rects = letter->rects({at, at + 1});
            if (letter->text().slice({at, at + 1}) == u"\n"_s) {
                QVERIFY(rects.isEmpty());
                continue;
            }
            QCOMPARE(rects.size(), 1);
            const QRectF rect = rects.first();
            QCOMPARE(letter->positionAt(QPointF(rect.left() + rect.width() / 4, rect.center().y()).toPoint()), at);
        }
    }

    void aPointBesideTheTextLeadsToTheNearestPosition()
    {
        const auto letter = page(u"one two\nthree"_s);
        const QRectF first = letter->rects({0, 7}).first();
        QCOMPARE(letter->positionAt({0, int(first.center().y())}), 0);
        QCOMPARE(letter->positionAt({899, int(first.center().y())}), 7);
        QCOMPARE(letter->positionAt({899, 399}), 13);
        QCOMPARE(letter->positionAt({0, -50}), 0);
    }

    void aRangeOverSeveralLinesHasOneRectangleALine()
    {
        const auto letter = page(sentence.repeated(4));
        const auto rects = letter->rects({0, letter->text().length()});
        QVERIFY(rects.size() > 2);
        for (qsizetype i = 0; i < rects.size(); ++i) {
            QCOMPARE(rects.at(i).height(), double(m_style.pitch));
            QVERIFY(rects.at(i).left() >= letter->columns().left);
            QVERIFY(rects.at(i).right() <= letter->columns().left + letter->columns().width + 1);
            if (i > 0)
                QCOMPARE(rects.at(i).top(), rects.at(i - 1).bottom());
        }
    }

    void wordsThatWrapLeaveNoSpaceBehind()
    {
        const auto letter = page(sentence.repeated(4));
        const LaidOutBlock *block = letter->layout().laidOut(0);
        QVERIFY(block);
        const QTextLine line = block->layout.lineAt(0);
        const auto rects = lineRects(*block, {0, line.textLength() + 3}, m_style.pitch);
        QCOMPARE(rects.size(), 2);
        QCOMPARE(rects.first().right(), line.cursorToX(line.textLength() - 1));
        QCOMPARE(rects.last().top(), double(m_style.pitch));
        QVERIFY(lineRects(*block, {5, 0}, m_style.pitch).isEmpty());
    }

    void whereDirectionsMixARangeHasMoreThanOneRectangle()
    {
        const auto letter = page(u"abc \u05D0\u05D1\u05D2\u05D3 xyz"_s);
        const LaidOutBlock *block = letter->layout().laidOut(0);
        QVERIFY(block && block->bidi);
        const qreal whole = letter->rects({0, letter->text().length()}).first().width();
        qreal parts = 0;
        const auto rects = letter->rects({2, 6}); // from the middle of one into the other
        QCOMPARE(rects.size(), 2);
        for (const QRectF &rect : rects)
            parts += rect.width();
        QVERIFY(parts < whole);
        QVERIFY(!page(u"abc"_s)->layout().laidOut(0)->bidi);
    }

    void scrollingStaysWithinTheLetter_data()
    {
        QTest::addColumn<qint64>("to");
        QTest::addColumn<int>("where"); // -1 the top, 1 the end, 0 there
        QTest::newRow("above the top") << qint64(-100) << -1;
        QTest::newRow("the top") << qint64(0) << -1;
        QTest::newRow("a little way") << qint64(120) << 0;
        QTest::newRow("below the end") << qint64(1'000'000'000) << 1;
    }

    void scrollingStaysWithinTheLetter()
    {
        QFETCH(const qint64, to);
        QFETCH(const int, where);
        const auto letter = page(longText());
        QVERIFY(letter->furthest() > 400);
        letter->scrollTo(to);
        QCOMPARE(letter->scrolled(), where < 0 ? 0 : where > 0 ? letter->furthest() : to);
    }

    void whatIsVisibleIsWhatHasRectanglesThere()
    {
        const auto letter = page(longText());
        letter->scrollTo(500);
        const TextRange visible = letter->visible();
        QVERIFY(visible.start > 0);
        QVERIFY(visible.end < letter->text().length());
        QVERIFY(visible.contains(letter->positionAt({letter->columns().left, 0})));
        QVERIFY(visible.contains(letter->positionAt({letter->columns().left, 399})));
        QVERIFY(letter->rects({0, 5}).isEmpty());
        QVERIFY(letter->extent({0, 5}).bottom < 0);
        QVERIFY(letter->extent({letter->text().length() - 5, letter->text().length()}).top > 400);
    }

    void whatIsRevealedStandsInTheViewport_data()
    {
        QTest::addColumn<int>("from"); // hundredths of the letter
        QTest::addColumn<int>("at");
        QTest::newRow("from the top to the middle") << 0 << 50;
        QTest::newRow("from the top to the end") << 0 << 99;
        QTest::newRow("from the end to the top") << 99 << 0;
        QTest::newRow("a little down") << 50 << 58;
        QTest::newRow("a little up") << 50 << 42;
        QTest::newRow("where it is") << 50 << 50;
    }

    void whatIsRevealedStandsInTheViewport()
    {
        QFETCH(const int, from);
        QFETCH(const int, at);
        const auto letter = page(longText());
        const auto range = [&](int hundredths) {
            const qsizetype start = letter->text().length() * hundredths / 100;
            return TextRange{start, start + 20};
        };
        letter->reveal(range(from));
        letter->reveal(range(at));
        const auto extent = letter->extent(range(at));
        QVERIFY(extent.top >= 0);
        QVERIFY(extent.bottom <= 400);
        const qint64 scrolled = letter->scrolled();
        letter->reveal(range(at));
        QCOMPARE(letter->scrolled(), scrolled);
    }

    void aRangeTallerThanTheViewportShowsItsBeginning()
    {
        const auto letter = page(longText());
        const qsizetype start = letter->text().length() / 3;
        letter->reveal({start, letter->text().length()});
        const auto extent = letter->extent({start, start + 1});
        QVERIFY(extent.top >= 0 && extent.bottom <= 400);
    }

    void theLineAtTheTopStaysWhenTheWidthChanges_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("narrower") << 500;
        QTest::newRow("very narrow") << 200;
        QTest::newRow("wider") << 1600;
    }

    void theLineAtTheTopStaysWhenTheWidthChanges()
    {
        QFETCH(const int, width);
        const auto letter = page(longText());
        letter->scrollTo(700);
        const LetterPage::Place place = letter->placeAt(0);
        letter->fit({width, 400}, m_style);
        const qsizetype position = letter->text().fromUtf16(place.utf16);
        QCOMPARE(letter->extent({position, position + 1}).top, place.y);
        letter->keepingPlace([&] { letter->layout().rehighlight(); });
        QCOMPARE(letter->extent({position, position + 1}).top, place.y);
    }

    void aHeadingStandsApartFromWhatIsAboveIt()
    {
        const auto letter = page(u"one\ntwo\nthree"_s);
        const int before = letter->blockTop(1) - letter->blockTop(0);
        letter->layout().setSections({{Section::Kind::Heading, {4, 7}, {}, 0}});
        letter->fit({900, 401}, m_style);
        QCOMPARE(letter->blockTop(1) - letter->blockTop(0), before + m_style.headingGap);
    }

    void twoMarginsStandOnEitherSideOfTheColumn()
    {
        const auto letter = page(sentence, {1200, 400});
        QCOMPARE(letter->columns().secondWidth, 0);
        letter->setTwoMargins(true);
        letter->fit({1200, 400}, m_style);
        const LetterColumns columns = letter->columns();
        QCOMPARE(columns.secondWidth, columns.marginWidth);
        QVERIFY(columns.second + columns.secondWidth <= columns.left);
        QVERIFY(columns.left + columns.width <= columns.margin);
        QVERIFY(columns.margin + columns.marginWidth <= 1200);
    }

    void estimatesBecomeHeights()
    {
        const auto letter = page(longText().repeated(20));
        LetterLayout &layout = letter->layout();
        bool repaint = false;
        while (layout.refine(QDeadlineTimer(QDeadlineTimer::Forever), repaint)) { }
        for (qsizetype i = 0; i < layout.count(); ++i)
            QVERIFY(!layout.ensure(i));
        QCOMPARE(layout.top(layout.count() - 1) + layout.height(layout.count() - 1), layout.total());
    }

    void layoutsFarAwayAreForgottenButNotTheirHeights()
    {
        const auto letter = page(u"one\n"_s.repeated(5000));
        LetterLayout &layout = letter->layout();
        for (qsizetype i = 0; i < layout.count(); ++i)
            layout.ensure(i);
        const qint64 total = layout.total();
        layout.trim(0, 10);
        QVERIFY(layout.laidOut(5));
        QVERIFY(!layout.laidOut(4000));
        QCOMPARE(layout.total(), total);
    }

    void aBlockHoldsItsTextAndEndsThere()
    {
        const auto letter = page(u"one\n\n😀o"_s);
        const LetterLayout &layout = letter->layout();
        QCOMPARE(layout.blockOf(0), 0);
        QCOMPARE(layout.blockOf(3), 0);
        QVERIFY(layout.block(1).blank);
        QVERIFY(!layout.laidOut(1));
        QCOMPARE(layout.blockOf(layout.text().string().size()), layout.count() - 1);
        for (qsizetype i = 0; i < layout.count(); ++i)
            QCOMPARE(layout.blockAt(layout.top(i)), i);
    }
};

KODEKS_TEST(LetterPageTest)
#include "tst_letterpage.moc"
