// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/support/windows/samplemarks.h"
#include "tests/support/windows/windowpainting.h"
#include "ui/letter/letterview.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

using Side = PassageMark::Side;
using Tone = PassageMark::Tone;

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(0x1e, 0x22, 0x26));
    palette.setColor(QPalette::Text, QColor(0xe6, 0xe6, 0xe6));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0xae, 0xe9));
    return palette;
}

} // namespace

/// A letter between two margins: one coder's passages at the left, another's at the right.
class TestTwoMargins : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LetterView> m_view;
    LetterText m_text;

    void show(QSize size = {950, 700})
    {
        m_text = sampleLetter(u"lo-kommune-oslo.txt"_s);
        m_view = std::make_unique<LetterView>();
        m_view->setTwoMargins(true);
        m_view->resize(size);
        m_view->setLetter(m_text, plainSentences(m_text));
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        settle();
    }

    void settle() const
    {
        const auto *idle = m_view->findChild<QTimer *>(u"idle"_s);
        QVERIFY(QTest::qWaitFor([idle] { return !idle->isActive(); }));
        QCoreApplication::processEvents();
    }

    [[nodiscard]] static QList<PassageMark> bothCoders()
    {
        QList<PassageMark> marks = sampleMarks(u"lo-kommune-oslo.txt"_s, u"a"_s, 1);
        for (PassageMark &mark : marks)
            mark.side = Side::Left;
        for (PassageMark mark : sampleMarks(u"lo-kommune-oslo.txt"_s, u"b"_s, 1000)) {
            mark.mine = true;
            mark.tone = mark.id.value() % 3 == 0 ? Tone::Marked : Tone::Quiet;
            marks.append(mark);
        }
        return marks;
    }

    /// The share of pixels of `where` that are not the page's colour.
    [[nodiscard]] static int coloured(const QImage &image, QRect where)
    {
        const QRgb page = image.pixel(2, image.height() - 2);
        int count = 0;
        for (int y = where.top(); y <= where.bottom(); ++y) {
            for (int x = where.left(); x <= where.right(); ++x)
                count += image.pixel(x, y) != page;
        }
        return count * 100 / std::max(1, where.width() * where.height());
    }

    [[nodiscard]] QRect lineOf(TextRange range) const { return m_view->rangeRect(range); }

private slots:
    void init() { show(); }
    void cleanup() { m_view.reset(); }

    void eachMarkStandsAtItsSide()
    {
        m_view->setMarks({{PassageId(1), {0, 60}, Qt::blue, u"Left"_s, {}, true, Side::Left},
            {PassageId(2), {10, 60}, Qt::red, u"Right"_s, {}, true, Side::Right},
            {PassageId(3), {10, 60}, Qt::red, u"Settled"_s, {}, true, Side::Below}});
        QCOMPARE(m_view->margin(PassageMark::Side::Left).items().size(), 1);
        QCOMPARE(m_view->margin().items().size(), 1);
        const MarginItem &left = m_view->margin(PassageMark::Side::Left).items().constFirst();
        const MarginItem &right = m_view->margin().items().constFirst();
        QCOMPARE(left.mark.id, PassageId(1));
        QCOMPARE(right.mark.id, PassageId(2));
        const QRect column = m_view->rangeRect({0, m_text.length()});
        QVERIFY(left.label.right() < m_view->margin(PassageMark::Side::Left).laneX(left.lane));
        QVERIFY(m_view->margin(PassageMark::Side::Left).laneX(left.lane) < column.left());
        QVERIFY(m_view->margin().laneX(right.lane) > column.right());
        m_view->setTwoMargins(false);
        QCOMPARE(m_view->margin().items().size(), 3);
        QVERIFY(m_view->margin(PassageMark::Side::Left).items().isEmpty());
    }

    void bracketsAndLabelsOfBothSidesFitAndDoNotCollide_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {300, 480, 690, 950, 1500})
            QTest::addRow("%d pixels", width) << width;
    }

    void bracketsAndLabelsOfBothSidesFitAndDoNotCollide()
    {
        QFETCH(int, width);
        show({width, 700});
        const QList<PassageMark> marks = bothCoders();
        m_view->setMarks(marks);
        m_view->revealRange(marks.at(3).range);
        const QRect column = m_view->rangeRect({0, m_text.length()});
        for (const MarginLayout *margin : {&m_view->margin(), &m_view->margin(PassageMark::Side::Left)}) {
            QVERIFY(width < 480 || !margin->items().isEmpty());
            for (const MarginItem &item : margin->items()) {
                const int x = margin->laneX(item.lane);
                QVERIFY(x >= 0 && x < m_view->viewport()->width());
                QVERIFY(margin->isLeft() ? x < column.left() : x > column.left());
                for (const MarginItem &other : margin->items())
                    QVERIFY(
                        item.mark.id == other.mark.id || item.label.isEmpty() || !item.label.intersects(other.label));
            }
        }
    }

    void theTintOfALineTellsWhoCodedIt()
    {
        const TextRange word{60, 66};
        const QRect line = lineOf(word);
        const QRect upper(line.left(), line.top() + 1, line.width(), 3);
        const QRect lower(line.left(), line.bottom() - 3, line.width(), 3);
        m_view->setPosition(m_text.length() - 1);
        m_view->revealRange(word);
        const auto marked = [&](Side side, Tone tone) {
            m_view->setMarks({{PassageId(1), word, Qt::blue, u"x"_s, {}, true, side, tone}});
            const QImage image = m_view->viewport()->grab().toImage();
            return std::pair(coloured(image, upper) > 50, coloured(image, lower) > 50);
        };
        QCOMPARE(marked(Side::Left, Tone::Plain), std::pair(true, false));
        QCOMPARE(marked(Side::Right, Tone::Plain), std::pair(false, true));
        QCOMPARE(marked(Side::Right, Tone::Absent), std::pair(false, false));
        m_view->setMarks({{PassageId(1), word, Qt::blue, u"x"_s, {}, true, Side::Below}});
        const QImage below = m_view->viewport()->grab().toImage();
        QVERIFY(coloured(below, QRect(line.left(), line.bottom(), line.width(), 1)) > 50);
        QVERIFY(coloured(below, upper) <= 50);
    }

    void aClickInEitherMarginActivatesItsPassage()
    {
        m_view->setMarks({{PassageId(1), {0, 60}, Qt::blue, u"Left"_s, {}, true, Side::Left},
            {PassageId(2), {0, 60}, Qt::red, u"Right"_s, {}, true, Side::Right}});
        QSignalSpy activated(m_view.get(), &LetterView::passageActivated);
        for (const MarginLayout *margin : {&m_view->margin(), &m_view->margin(PassageMark::Side::Left)}) {
            const MarginItem &item = margin->items().constFirst();
            for (const QPoint point :
                {QPoint(margin->laneX(item.lane), (item.top + item.bottom) / 2), item.label.center()}) {
                QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, point);
                QCOMPARE(activated.last().at(0).value<PassageId>(), item.mark.id);
            }
        }
    }

    void severalPassagesCanBeCurrent()
    {
        m_view->setMarks(bothCoders());
        m_view->setCurrentPassages({PassageId(1), PassageId(1000)});
        int current = 0;
        for (const MarginItem &item : m_view->margin().items() + m_view->margin(PassageMark::Side::Left).items())
            current += item.current;
        QCOMPARE(current, 2);
    }

    void whatIsRepaintedInPartsLooksLikeAFreshPicture()
    {
        m_view->setMarks(bothCoders());
        QPixmap canvas(m_view->viewport()->size());
        QRandomGenerator random(7);
        for (int i = 0; i < 30; ++i) {
            const qsizetype start = random.bounded(900);
            const PassageMark changed{PassageId(2000 + random.bounded(9)), {start, start + 5 + random.bounded(300)},
                QColor::fromHsv(random.bounded(360), 200, 150), u"Oppgave %1 · uendret"_s.arg(i), u"A"_s, true,
                static_cast<Side>(i % 3), static_cast<Tone>(i % 4)};
            const QRegion changedPart = paintedAfter(*m_view->viewport(), [&] {
                switch (random.bounded(3)) {
                case 0: m_view->updateMarks({}, {PassageId(2000 + random.bounded(9))}); break;
                case 1:
                    m_view->setCurrentPassages(
                        {PassageId(2000 + random.bounded(9)), PassageId(1 + random.bounded(20))});
                    break;
                default: m_view->updateMarks({changed}, {});
                }
            });
            const QRegion painted = i == 0 ? QRegion(canvas.rect()) : changedPart;
            m_view->viewport()->render(&canvas, painted.boundingRect().topLeft(), painted);
            QCOMPARE(canvas.toImage(), m_view->viewport()->grab().toImage());
        }
    }

    void itIsDrawn_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("width");
        QTest::newRow("light") << false << 950;
        QTest::newRow("dark") << true << 950;
        QTest::newRow("narrow") << false << 690;
    }

    void itIsDrawn()
    {
        QFETCH(bool, dark);
        QFETCH(int, width);
        show({width, 700});
        if (dark)
            m_view->setPalette(darkPalette());
        QList<PassageMark> marks = bothCoders();
        marks.append({PassageId(5000), marks.at(20).range, marks.at(20).color, u"Settled"_s, {}, true, Side::Below});
        m_view->setMarks(marks);
        m_view->setPosition(marks.at(20).range.start);
        m_view->revealRange({marks.at(20).range.start, marks.at(20).range.end + 900});
        m_view->setCurrentPassages({marks.at(20).id});
        QCoreApplication::processEvents();
        const QImage picture = m_view->grab().toImage();
        QVERIFY(dark == (picture.pixelColor(2, 2).lightness() < 100));
        const QString folder = qEnvironmentVariable("KODEKS_SCREENSHOTS");
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        if (!folder.isEmpty())
            QVERIFY(QDir().mkpath(folder) && picture.save(folder + u"/two-margins-%1.png"_s.arg(name)));
    }
};

KODEKS_TEST(TestTwoMargins)
#include "tst_twomargins.moc"
