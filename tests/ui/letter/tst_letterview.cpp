// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/support/windows/samplemarks.h"
#include "tests/support/windows/windowpainting.h"
#include "ui/letter/letterview.h"
#include "ui/letter/text/cursorrange.h"
#include "ui/models/codes/codedrag.h"

#include <QAccessible>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Makes everything red in the lines that begin with "!".
class RedHighlighter : public LetterHighlighter
{
public:
    Line highlight(const QString &line, const std::any &before) override
    {
        QTextCharFormat red;
        red.setForeground(QColor(Qt::red));
        const int length = line.startsWith(u'!') ? static_cast<int>(line.size()) : 0;
        return {{{0, length, red}}, before};
    }
};

class TestLetterView : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LetterView> m_view;
    LetterText m_text;

    void show(const QString &text, QSize size = {800, 600})
    {
        m_text = LetterText(text);
        m_view = std::make_unique<LetterView>();
        m_view->resize(size);
        m_view->setLetter(m_text, plainSentences(m_text));
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setFocus();
        settle();
    }

    void settle() const
    {
        const auto *idle = m_view->findChild<QTimer *>(u"idle"_s);
        QVERIFY(QTest::qWaitFor([idle] { return !idle->isActive(); }, 60'000));
        QCoreApplication::processEvents();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(m_view.get(), key, modifiers);
    }
    [[nodiscard]] QString selected() const { return m_text.slice(m_view->selection()); }
    [[nodiscard]] QString sentence() const { return m_text.slice(m_view->sentence()); }
    [[nodiscard]] TextRange find(const QString &part) const
    {
        const qsizetype at = m_text.string().indexOf(part);
        return m_text.rangeFromUtf16(at, at + part.size());
    }
    [[nodiscard]] QPoint at(const QString &part) const { return m_view->rangeRect(find(part)).center(); }
    void click(QPoint point, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers, point);
    }
    void drag(QPoint from, QPoint to) const
    {
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_view->viewport(), (from + to) / 2);
        QMouseEvent move(
            QEvent::MouseMove, to, m_view->viewport()->mapToGlobal(to), Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_view->viewport(), &move);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
    }
    [[nodiscard]] PassageMark mark(qint64 id, const QString &part, QColor color = Qt::blue) const
    {
        return {PassageId(id), find(part), color, u"Sykehjem · etat → bydel"_s, u"A · Helhet"_s, true};
    }
    [[nodiscard]] QImage picture() const { return m_view->viewport()->grab().toImage(); }
    static QString longText(int lines)
    {
        QString text;
        for (int i = 0; i < lines; ++i)
            text += u"Linje %1. "_s.arg(i) + u"Bydelen bør få flere oppgaver og mer tillit. "_s.repeated(1 + i * 7 % 9)
                + u'\n';
        return text;
    }

    inline static const QString m_letter
        = u"Ja takk. Bydelen bør få lønn og ansvar.\nNei. Sykehjem bør ligge i bydelen 😀 nå.\n\nHilsen oss."_s;

private slots:
    void doubtfulWordsAreUnderlined()
    {
        show(u"Et tvilsomt ord og et til."_s);
        const QImage without = m_view->viewport()->grab().toImage();
        m_view->setDoubtful({{3, 11}});
        const QImage with = m_view->viewport()->grab().toImage();
        const QRect word = m_view->rangeRect({3, 11});
        QRect changed;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                if (with.pixel(x, y) != without.pixel(x, y))
                    changed |= QRect(x, y, 1, 1);
            }
        }
        QVERIFY(changed.width() > word.width() / 2);
        QVERIFY(word.adjusted(-2, 0, 2, 1).contains(changed));
        m_view->setLetter(m_text, plainSentences(m_text));
        QVERIFY(m_view->doubtful().isEmpty());
    }

    void init() { show(m_letter); }
    void cleanup() { m_view.reset(); }

    void theArrowsMoveBySentenceAndTellIt()
    {
        QSignalSpy moved(m_view.get(), &LetterView::positionChanged);
        QSignalSpy selection(m_view.get(), &LetterView::selectionChanged);
        key(Qt::Key_Down);
        QCOMPARE(sentence(), u"Bydelen bør få lønn og ansvar."_s);
        QCOMPARE(moved.last().at(0).value<qsizetype>(), 9);
        QVERIFY(selection.isEmpty());
        key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(selected(), u"Bydelen bør få lønn og ansvar.\nNei."_s);
        QCOMPARE(selection.last().at(0).value<TextRange>(), m_view->selection());
        key(Qt::Key_Left, Qt::AltModifier);
        key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(selected(), u"bør få lønn og ansvar.\nNei"_s);
        key(Qt::Key_Escape);
        QVERIFY(m_view->selection().isEmpty());
        QVERIFY(selection.last().at(0).value<TextRange>().isEmpty());
        key(Qt::Key_End);
        QCOMPARE(sentence(), u"Hilsen oss."_s);
    }

    void whatWouldBeCodedIsTheSelectionOrTheSentence()
    {
        QCOMPARE(m_view->target(), (TextRange{0, 8}));
        m_view->setSelection({3, 7});
        QCOMPARE(m_view->target(), (TextRange{3, 7}));
    }

    void tabLeavesTheLetter()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *view = new LetterView;
        auto *edit = new QLineEdit;
        column->addWidget(view);
        column->addWidget(edit);
        view->setLetter(m_text, plainSentences(m_text));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Tab);
        QVERIFY(edit->hasFocus());
    }

    void aClickPlacesTheCursorAndADragSelects()
    {
        click(at(u"Sykehjem"_s));
        QCOMPARE(sentence(), u"Sykehjem bør ligge i bydelen 😀 nå."_s);
        QVERIFY(m_view->selection().isEmpty());
        const QRect from = m_view->rangeRect(find(u"takk"_s));
        const QRect to = m_view->rangeRect(find(u"Bydelen"_s));
        drag({from.left() + 1, from.center().y()}, {to.right() + 1, to.center().y()});
        QCOMPARE(selected(), u"takk. Bydelen"_s);
        click(at(u"ansvar"_s) + QPoint(200, 0), Qt::ShiftModifier);
        QCOMPARE(selected(), u"takk. Bydelen bør få lønn og ansvar."_s);
    }

    void aDragNeverCutsAGrapheme()
    {
        show(u"Familie \U0001F468\u200D\U0001F469\u200D\U0001F467 og a\u030Angstrom."_s);
        const QRect line = m_view->rangeRect({0, m_text.length()});
        for (int x = line.left(); x < line.right(); x += 3) {
            drag({line.left() + 1, line.center().y()}, {x + 12, line.center().y()});
            QCOMPARE(m_view->selection(), snappedNearby(m_text, m_view->selection()));
        }
    }

    void twoClicksSelectAWordAndThreeASentence()
    {
        const QPoint point = at(u"ansvar"_s);
        click(point);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, point);
        QCOMPARE(selected(), u"ansvar"_s);
        click(point);
        QCOMPARE(selected(), u"Bydelen bør få lønn og ansvar."_s);
    }

    void aClickOnATintOrABracketActivatesThePassage()
    {
        m_view->setMarks({mark(1, u"Sykehjem bør ligge"_s), mark(2, u"Bydelen bør"_s)});
        m_view->repaint();
        QSignalSpy activated(m_view.get(), &LetterView::passageActivated);
        click(at(u"ligge"_s));
        QCOMPARE(activated.last().at(0).value<PassageId>(), PassageId(1));
        click(at(u"nå"_s));
        QCOMPARE(activated.size(), 1);
        const MarginItem &item = m_view->margin().items().first();
        QCOMPARE(item.mark.id, PassageId(2));
        const qsizetype position = m_view->position();
        click({m_view->margin().laneX(item.lane), (item.top + item.bottom) / 2});
        QCOMPARE(activated.last().at(0).value<PassageId>(), PassageId(2));
        QCOMPARE(m_view->position(), position);
        click(m_view->margin().items().last().label.center());
        QCOMPARE(activated.last().at(0).value<PassageId>(), PassageId(1));
    }

    void clickingAgainGoesThroughOverlappingPassages()
    {
        m_view->setMarks({mark(1, u"Sykehjem bør ligge i bydelen"_s), mark(2, u"bør ligge"_s), mark(3, u"ligge i"_s)});
        QSignalSpy activated(m_view.get(), &LetterView::passageActivated);
        connect(m_view.get(), &LetterView::passageActivated, m_view.get(),
            [this](PassageId id) { m_view->setCurrentPassages({id}); });
        QList<qint64> ids;
        for (int i = 0; i < 4; ++i) {
            QTest::qWait(0);
            QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, at(u"ligge"_s));
            QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at(u"ligge"_s));
            ids.append(activated.last().at(0).value<PassageId>().value());
        }
        QCOMPARE(ids, (QList<qint64>{3, 2, 1, 3}));
    }

    void nextAndPreviousPassageAreSelected()
    {
        m_view->setMarks({mark(1, u"Bydelen bør"_s), mark(2, u"Bydelen bør"_s), mark(3, u"Hilsen oss"_s)});
        PassageId current;
        connect(m_view.get(), &LetterView::currentPassageRequested, m_view.get(), [&](PassageId id) {
            current = id;
            m_view->setCurrentPassages({id});
        });
        QList<qint64> reached;
        for (const int step : {1, 1, 1, 1, -1, -1}) {
            m_view->stepPassage(step);
            reached.append(current.value());
        }
        QCOMPARE(reached, (QList<qint64>{1, 2, 3, 3, 2, 1}));
        QCOMPARE(selected(), u"Bydelen bør"_s);
    }

    void passagesAreTintedAndOverlapsUnderlined()
    {
        const auto bluish = [](QColor c) { return c.blue() > c.red() + 25; };
        const auto greenish = [](QColor c) { return c.green() > c.red() + 60 && c.green() > c.blue() + 60; };
        m_view->setPosition(find(u"Hilsen"_s).start);
        const QRect where = m_view->rangeRect(find(u"Sykehjem bør"_s));
        QVERIFY(!hasColor(picture(), where, bluish));
        m_view->setMarks({mark(1, u"Sykehjem bør"_s)});
        QVERIFY(hasColor(picture(), where, bluish));
        QVERIFY(!hasColor(picture(), m_view->rangeRect(find(u"i bydelen"_s)), bluish));
        m_view->updateMarks({mark(2, u"bør ligge"_s, QColor(0, 160, 0))}, {});
        QVERIFY(hasColor(picture(), m_view->rangeRect(find(u"ligge"_s)), greenish));
        m_view->updateMarks({}, {PassageId(1), PassageId(2)});
        QVERIFY(!hasColor(picture(), where, bluish));
        QVERIFY(m_view->margin().items().isEmpty());
    }

    void aChangedMarkRepaintsOnlyItsLinesAndTheMargin()
    {
        show(longText(60));
        QList<PassageMark> marks;
        for (int i = 0; i < 10; ++i)
            marks.append(mark(i + 1, u"Linje %1."_s.arg(i)));
        m_view->setMarks(marks);
        settle();
        marks[1].color = Qt::green;
        const QRegion painted = paintedAfter(*m_view->viewport(), [&] { m_view->updateMarks({marks.at(1)}, {}); });
        const QRect changed = m_view->rangeRect(marks.at(1).range);
        QVERIFY(painted.contains(changed.center()));
        const QRegion column = painted.intersected(QRect(0, 0, changed.left() + 100, m_view->viewport()->height()));
        QVERIFY(!column.isEmpty());
        QVERIFY(column.boundingRect().height() <= changed.height() + 8);
    }

    void whatIsRepaintedInPartsLooksLikeAFreshPicture()
    {
        show(longText(40));
        m_view->setMarks({mark(1, u"Linje 3. Bydelen bør få flere"_s), mark(2, u"Linje 5."_s), mark(3, u"Linje 6."_s)});
        QPixmap canvas(m_view->viewport()->size());
        QRandomGenerator random(4);
        for (int i = 0; i < 40; ++i) {
            const qsizetype start = random.bounded(1200);
            const PassageMark changed{PassageId(1 + random.bounded(12)), {start, start + 5 + random.bounded(300)},
                QColor::fromHsv(random.bounded(360), 200, 150), u"Oppgave %1 · uendret"_s.arg(i), u"A"_s, i % 3 > 0};
            const QRegion changedPart = paintedAfter(*m_view->viewport(), [&] {
                switch (random.bounded(4)) {
                case 0: m_view->updateMarks({}, {PassageId(1 + random.bounded(12))}); break;
                case 1: m_view->setCurrentPassages({PassageId(1 + random.bounded(12))}); break;
                case 2: m_view->setSelection({start, start + 90}); break;
                default: m_view->updateMarks({changed}, {});
                }
            });
            const QRegion painted = i == 0 ? QRegion(canvas.rect()) : changedPart;
            m_view->viewport()->render(&canvas, painted.boundingRect().topLeft(), painted);
            QCOMPARE(canvas.toImage(), m_view->viewport()->grab().toImage());
        }
    }

    void theMarginKeepsItsBracketsWhenItIsNarrow_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {260, 420, 700, 900, 1600})
            QTest::addRow("%d pixels", width) << width;
    }

    void theMarginKeepsItsBracketsWhenItIsNarrow()
    {
        QFETCH(int, width);
        show(m_letter, {width, 600});
        m_view->setMarks({mark(1, u"Bydelen bør"_s), mark(2, u"bør få"_s), mark(3, u"Nei"_s)});
        const QList<MarginItem> &items = m_view->margin().items();
        QCOMPARE(items.size(), 3);
        for (const MarginItem &item : items) {
            QVERIFY(m_view->margin().laneX(item.lane) < m_view->viewport()->width());
            QVERIFY(m_view->margin().laneX(item.lane) > m_view->rangeRect(item.mark.range).left());
            QVERIFY(item.label.right() < m_view->viewport()->width());
        }
        QVERIFY(items.at(0).lane != items.at(1).lane);
    }

    void bracketsAndLabelsDoNotCollideInASampleLetter()
    {
        const QString name = u"velferdsetaten.txt"_s;
        show(sampleLetter(name).string());
        m_view->setMarks(sampleMarks(name, u"a"_s, 1) + sampleMarks(name, u"b"_s, 1000));
        for (int y = 0; y < m_view->verticalScrollBar()->maximum(); y += 131) {
            m_view->verticalScrollBar()->setValue(y);
            const QList<MarginItem> &items = m_view->margin().items();
            for (qsizetype i = 0; i < items.size(); ++i) {
                for (qsizetype j = 0; j < i; ++j) {
                    QVERIFY(!items.at(i).label.intersects(items.at(j).label));
                    const bool apart = items.at(i).bottom <= items.at(j).top || items.at(j).bottom <= items.at(i).top;
                    QVERIFY(apart || items.at(i).lane != items.at(j).lane);
                }
            }
        }
    }

    void anEmptyLetterBearsEveryKey()
    {
        m_view->setLetter({}, {});
        for (const Qt::Key step : {Qt::Key_Down, Qt::Key_Up, Qt::Key_Home, Qt::Key_End, Qt::Key_PageDown,
                 Qt::Key_PageUp, Qt::Key_Return, Qt::Key_Period, Qt::Key_N, Qt::Key_P}) {
            key(step);
            key(step, Qt::ShiftModifier);
        }
        click({100, 100});
        drag({100, 100}, {200, 300});
        QVERIFY(m_view->target().isEmpty());
    }

    void aMegabyteInOneLineCanBeUsed()
    {
        show(u"Bydelen bør få flere oppgaver og mer tillit. "_s.repeated(22'500));
        m_view->setMarks({{PassageId(1), {m_text.length() - 40, m_text.length() - 10}, Qt::blue, u"X"_s, {}, true}});
        key(Qt::Key_End);
        QVERIFY(m_view->viewport()->rect().contains(m_view->rangeRect(m_view->sentence())));
        QCOMPARE(m_view->margin().items().size(), 1);
        key(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(m_view->selection().length(), 2 * 45 - 1);
        m_view->revealRange({500'000, 500'010});
        QVERIFY(m_view->viewport()->rect().contains(m_view->rangeRect({500'000, 500'010})));
        QCOMPARE(m_view->positionAt(m_view->rangeRect({500'000, 500'001}).center() - QPoint(2, 0)), 500'000);
    }

    void aMillionLineBreaksCanBeUsed()
    {
        show(u"\n"_s.repeated(1'000'000) + u"Slutt."_s);
        QCOMPARE(sentence(), u"Slutt."_s);
        key(Qt::Key_End);
        QVERIFY(m_view->viewport()->rect().contains(m_view->rangeRect(m_view->sentence())));
    }

    void tenThousandPassagesOnOneSentenceCanBeUsed()
    {
        QList<PassageMark> marks;
        for (int i = 1; i <= 10'000; ++i)
            marks.append(mark(i, u"Bydelen bør"_s));
        m_view->setMarks(marks);
        m_view->setCurrentPassages({PassageId(9'999)});
        QVERIFY(!picture().isNull());
        const QList<MarginItem> &items = m_view->margin().items();
        const auto current
            = std::ranges::find(items, PassageId(9'999), [](const MarginItem &item) { return item.mark.id; });
        QVERIFY(current != items.end() && !current->label.isEmpty());
        QVERIFY(m_view->margin().laneX(current->lane) < m_view->viewport()->width());
    }

    void zoomingAndResizingKeepThePlace()
    {
        show(longText(400));
        m_view->setPosition(find(u"Linje 200."_s).start);
        const int before = m_view->rangeRect(m_view->sentence()).top();
        m_view->setTextStyle(LetterStyle::of(readingFont(), 1.5));
        QVERIFY(std::abs(m_view->rangeRect(m_view->sentence()).top() - before) <= 2);
        m_view->setTextStyle(LetterStyle::of(readingFont(), 1));
        QVERIFY(std::abs(m_view->rangeRect(m_view->sentence()).top() - before) <= 2);
        const qsizetype top = m_view->positionAt({m_view->rangeRect(m_view->sentence()).left(), 1});
        m_view->resize(500, 600);
        QVERIFY(std::abs(m_view->positionAt({40, 1}) - top) < 100);
        QVERIFY(m_view->viewport()->rect().intersects(m_view->rangeRect(m_view->sentence())));
    }

    void whatIsVisibleStaysWhileHeightsAreRefined()
    {
        m_text = LetterText(longText(3000));
        m_view->setLetter(m_text, plainSentences(m_text));
        m_view->setPosition(find(u"Linje 1500."_s).start);
        const QRect before = m_view->rangeRect(m_view->sentence());
        QVERIFY(m_view->viewport()->rect().contains(before));
        settle();
        QCOMPARE(m_view->rangeRect(m_view->sentence()), before);
    }

    void scrollingToTheEndShowsTheEnd()
    {
        m_text = LetterText(longText(3000));
        m_view->setLetter(m_text, plainSentences(m_text));
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
        const QRect last = m_view->rangeRect({m_text.length() - 20, m_text.length() - 1});
        QVERIFY(m_view->viewport()->rect().contains(last));
        for (int i = 0; i < 300; ++i) {
            const QRect reference = m_view->rangeRect({m_text.length() - 20, m_text.length() - 1});
            const int value = m_view->verticalScrollBar()->value();
            m_view->verticalScrollBar()->setValue(value - 40);
            if (reference.top() < 500)
                QCOMPARE(m_view->rangeRect({m_text.length() - 20, m_text.length() - 1}).top(), reference.top() + 40);
        }
    }

    void pagesTurnWithTheCursor()
    {
        show(longText(300));
        const qsizetype first = m_view->position();
        key(Qt::Key_PageDown);
        const qsizetype second = m_view->position();
        QVERIFY(second > first + 200);
        QVERIFY(m_view->viewport()->rect().intersects(m_view->rangeRect(m_view->sentence())));
        key(Qt::Key_PageDown);
        QVERIFY(m_view->position() > second + 200);
        for (int i = 0; i < 200; ++i)
            key(Qt::Key_PageUp);
        QCOMPARE(m_view->position(), first);
    }

    void aDarkPaletteGivesADarkPage()
    {
        QPalette dark;
        dark.setColor(QPalette::Base, QColor(30, 32, 36));
        dark.setColor(QPalette::Text, QColor(230, 230, 230));
        m_view->setPalette(dark);
        m_view->setMarks({mark(1, u"Sykehjem"_s)});
        const QImage shown = picture();
        QVERIFY(shown.pixelColor(3, 3).lightness() < 60);
        QVERIFY(hasColor(shown, m_view->rangeRect(find(u"Hilsen"_s)), [](QColor c) { return c.lightness() > 200; }));
        QVERIFY(!hasColor(shown, shown.rect(), [](QColor c) { return c.lightness() < 15; }));
    }

    void aHighlighterColoursLinesEvenFarDown()
    {
        const auto red = [](QColor c) { return c.red() > 200 && c.green() < 80 && c.blue() < 80; };
        show(u"! rødt\n"_s + longText(3000) + u"! slutt\n"_s);
        m_view->setHighlighter(std::make_shared<RedHighlighter>());
        QVERIFY(hasColor(picture(), m_view->rangeRect(find(u"! rødt"_s)), red));
        QVERIFY(!hasColor(picture(), m_view->rangeRect(find(u"Linje 1."_s)), red));
        key(Qt::Key_End);
        settle();
        QVERIFY(hasColor(picture(), m_view->rangeRect(find(u"! slutt"_s)), red));
        m_view->setHighlighter({});
        QVERIFY(!hasColor(picture(), m_view->rangeRect(find(u"! slutt"_s)), red));
    }

    void questionsAreBolderThanText()
    {
        const int before = m_view->rangeRect(find(u"Ja takk"_s)).width();
        m_view->setLetter(m_text, plainSentences(m_text), {},
            {{Section::Kind::Question, find(u"Ja takk. Bydelen bør få lønn og ansvar."_s), {}, 0}});
        QVERIFY(m_view->rangeRect(find(u"Ja takk"_s)).width() > before);
    }

    void aRightClickAsksForAMenuOnWhatIsThere()
    {
        QSignalSpy menu(m_view.get(), &LetterView::contextMenuRequested);
        const QPoint point = at(u"Sykehjem"_s);
        QContextMenuEvent event(QContextMenuEvent::Mouse, point, m_view->viewport()->mapToGlobal(point));
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        QCOMPARE(m_text.slice(menu.last().at(1).value<TextRange>()), u"Sykehjem bør ligge i bydelen 😀 nå."_s);
    }

    void aRightClickLeavesTheSelectionItIsOn()
    {
        const auto rightClick = [this](QPoint point) {
            QContextMenuEvent event(QContextMenuEvent::Mouse, point, m_view->viewport()->mapToGlobal(point));
            QCoreApplication::sendEvent(m_view->viewport(), &event);
        };
        m_view->setSelection(find(u"Sykehjem bør"_s));
        rightClick(at(u"Sykehjem"_s));
        QCOMPARE(m_text.slice(m_view->selection()), u"Sykehjem bør"_s);
        rightClick({m_view->viewport()->width() - 3, at(u"Hilsen"_s).y()});
        QCOMPARE(m_text.slice(m_view->selection()), u"Sykehjem bør"_s);
        rightClick(at(u"Hilsen"_s));
        QVERIFY(m_view->selection().isEmpty());
    }

    void aRightClickMakesThePassageThereCurrentAndKeepsToIt()
    {
        m_view->setMarks({mark(1, u"Sykehjem bør ligge"_s), mark(2, u"Sykehjem"_s)});
        QSignalSpy activated(m_view.get(), &LetterView::passageActivated);
        const QPoint point = at(u"Sykehjem"_s);
        for (int i = 0; i < 2; ++i) {
            QContextMenuEvent event(QContextMenuEvent::Mouse, point, m_view->viewport()->mapToGlobal(point));
            QCoreApplication::sendEvent(m_view->viewport(), &event);
            QCOMPARE(activated.size(), 1);
            m_view->setCurrentPassages({activated.first().at(0).value<PassageId>()});
        }
        QCOMPARE(activated.first().at(0).value<PassageId>(), PassageId(2));
    }

    void aCodeIsDroppedOnTheSelectionOrASentence()
    {
        QSignalSpy dropped(m_view.get(), &LetterView::codeDropped);
        QMimeData code;
        code.setData(codeDataType(), "code");
        const auto drop = [&](QPoint point) {
            QDragEnterEvent enter(point, Qt::CopyAction | Qt::MoveAction, &code, Qt::LeftButton, {});
            QCoreApplication::sendEvent(m_view->viewport(), &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent event(point, Qt::CopyAction | Qt::MoveAction, &code, Qt::LeftButton, {});
            QCoreApplication::sendEvent(m_view->viewport(), &event);
            QCOMPARE(event.dropAction(), Qt::CopyAction);
        };
        drop(at(u"Sykehjem"_s));
        QCOMPARE(m_text.slice(dropped.last().at(1).value<TextRange>()), u"Sykehjem bør ligge i bydelen 😀 nå."_s);
        m_view->setSelection(find(u"Sykehjem bør"_s));
        drop(at(u"Sykehjem"_s));
        QCOMPARE(m_text.slice(dropped.last().at(1).value<TextRange>()), u"Sykehjem bør"_s);
        drop(at(u"Hilsen"_s));
        QVERIFY(m_text.slice(dropped.last().at(1).value<TextRange>()).startsWith(u"Hilsen"_s));
        QCOMPARE(m_text.slice(m_view->selection()), u"Sykehjem bør"_s);
        QCOMPARE(dropped.last().at(0).toByteArray(), QByteArray("code"));
    }

    void whatIsNoCodeIsNotTaken()
    {
        QMimeData file;
        file.setUrls({QUrl(u"file:///letter.txt"_s)});
        QDragEnterEvent enter(at(u"Hilsen"_s), Qt::CopyAction, &file, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_view->viewport(), &enter);
        QVERIFY(!enter.isAccepted());
    }

    void rangeRectIsWhereTheTextIs()
    {
        const QRect first = m_view->rangeRect(find(u"Ja"_s));
        const QRect second = m_view->rangeRect(find(u"takk"_s));
        QVERIFY(first.right() < second.left());
        QCOMPARE(first.top(), second.top());
        QVERIFY(m_view->rangeRect(find(u"Hilsen"_s)).top() > first.bottom());
        QCOMPARE(m_view->positionAt(QPoint(second.left(), second.center().y())), 3);
        QVERIFY(m_view->rangeRect({0, m_text.length()}).contains(second));
    }

    void rightToLeftTextIsCoveredWhereItStands()
    {
        show(u"abc שלום עולם def"_s);
        const QRect hebrew = m_view->rangeRect(find(u"שלום עולם"_s));
        const QRect firstWord = m_view->rangeRect(find(u"שלום"_s));
        QVERIFY(hebrew.contains(firstWord));
        QVERIFY(firstWord.center().x() > hebrew.center().x());
        QVERIFY(m_view->rangeRect(find(u"abc"_s)).right() < hebrew.left());
        QVERIFY(m_view->rangeRect(find(u"def"_s)).left() >= hebrew.right());
    }

    void screenReadersGetTextCaretAndCodes()
    {
        m_view->setMarks({mark(1, u"Bydelen bør"_s)});
        key(Qt::Key_Down);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(accessible && accessible->textInterface());
        QCOMPARE(accessible->textInterface()->characterCount(), m_text.string().size());
        QCOMPARE(accessible->textInterface()->cursorPosition(), 9);
        QCOMPARE(accessible->textInterface()->text(0, 2), u"Ja"_s);
        QCOMPARE(accessible->text(QAccessible::Description), u"Sentence 2 of 5. Coded: Sykehjem · etat → bydel."_s);
        accessible->textInterface()->setSelection(0, 3, 7);
        QCOMPARE(selected(), u"takk"_s);
        QVERIFY(!accessible->text(QAccessible::Name).isEmpty());
    }
};

KODEKS_TEST(TestLetterView)
#include "tst_letterview.moc"
