// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/support/windows/samplemarks.h"
#include "tests/support/windows/windowpainting.h"
#include "ui/letter/letterarea.h"
#include "ui/letter/letterview.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QWheelEvent>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestLetterArea : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LetterArea> m_area;

    [[nodiscard]] LetterView &view() const { return *m_area->view(); }
    [[nodiscard]] QLineEdit *edit() const { return m_area->findChild<QLineEdit *>(u"findEdit"_s); }

    void show(const QString &text) const
    {
        const LetterText letter(text);
        view().setLetter(letter, plainSentences(letter));
    }

    [[nodiscard]] QRect place(const QString &part) const
    {
        const LetterText &text = view().letter();
        const qsizetype at = text.string().indexOf(part);
        return view().rangeRect(text.rangeFromUtf16(at, at + part.size()));
    }

    [[nodiscard]] bool isMarked(const QString &part) const
    {
        const auto yellow = [](QColor c) { return c.red() > 200 && c.blue() < 170 && c.red() > c.blue() + 60; };
        return hasColor(view().viewport()->grab().toImage(), place(part), yellow);
    }

    bool turnWheel(Qt::KeyboardModifiers modifiers) const
    {
        const QPoint point(100, 100);
        QWheelEvent wheel(point, view().viewport()->mapToGlobal(point), {}, {0, 120}, Qt::NoButton, modifiers,
            Qt::NoScrollPhase, false);
        return QCoreApplication::sendEvent(view().viewport(), &wheel);
    }

private slots:
    void init()
    {
        m_area = std::make_unique<LetterArea>();
        m_area->resize(800, 600);
        m_area->setPlaceholder(u"No letter is open."_s);
        show(u"Ja takk. Bydelen bør få lønn og ansvar.\nHilsen oss."_s);
        m_area->show();
        m_area->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
        view().setFocus();
    }

    void cleanup() { m_area.reset(); }

    void hitsAreShownAndFindingEndsWithEscape()
    {
        const int whole = view().height();
        m_area->openFind();
        QVERIFY(edit()->isVisible() && edit()->hasFocus());
        QVERIFY(QTest::qWaitFor([&] { return view().height() < whole; }));
        QTest::keyClicks(edit(), u"bør"_s);
        QVERIFY(isMarked(u"bør"_s));
        QTest::keyClick(edit(), Qt::Key_Escape);
        QVERIFY(!edit()->isVisible() && view().hasFocus());
        QVERIFY(!isMarked(u"bør"_s));
        QVERIFY(QTest::qWaitFor([&] { return view().height() == whole; }));
    }

    void whatIsSelectedIsWhatIsFound()
    {
        view().setSelection({9, 16});
        m_area->findNext();
        QCOMPARE(edit()->text(), u"Bydelen"_s);
        QVERIFY(isMarked(u"Bydelen"_s));
    }

    void anotherLetterIsTheOneThatIsFoundIn()
    {
        m_area->openFind();
        QTest::keyClicks(edit(), u"bør"_s);
        show(u"Her står bør også."_s);
        QVERIFY(isMarked(u"bør"_s));
    }

    void zoomHasItsLimitsAndTheLetterFollowsIt()
    {
        const int before = place(u"Ja takk"_s).width();
        m_area->zoomIn();
        QVERIFY(m_area->zoom() > 1.05 && place(u"Ja takk"_s).width() > before);
        m_area->zoomReset();
        QCOMPARE(place(u"Ja takk"_s).width(), before);
        m_area->zoomOut();
        QVERIFY(place(u"Ja takk"_s).width() < before);
        m_area->setZoom(99);
        QCOMPARE(m_area->zoom(), 3.0);
        m_area->setZoom(0);
        QCOMPARE(m_area->zoom(), 0.5);
    }

    void anotherFontKeepsTheZoom()
    {
        m_area->setZoom(2);
        const int before = place(u"Ja takk"_s).height();
        QFont small = readingFont();
        small.setPointSizeF(small.pointSizeF() / 2);
        m_area->setReadingFont(small);
        QCOMPARE(m_area->zoom(), 2.0);
        QVERIFY(place(u"Ja takk"_s).height() < before);
    }

    void theWheelZoomsWithControlOnly()
    {
        turnWheel(Qt::NoModifier);
        QCOMPARE(m_area->zoom(), 1.0);
        turnWheel(Qt::ControlModifier);
        QVERIFY(m_area->zoom() > 1.05);
    }

    void theKeysOfZoomWorkInTheLetter()
    {
        QTest::keyClick(&view(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(m_area->zoom() > 1.05);
        QTest::keyClick(&view(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_area->zoom(), 1.0);
        QTest::keyClick(&view(), Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(m_area->zoom() < 0.95);
    }

    void thePlaceholderIsShownAndSaidWhereNoLetterIsOpen()
    {
        const auto *said = m_area->findChild<QLabel *>(u"letterPlaceholder"_s);
        QVERIFY(!said->isVisible());
        view().setLetter({}, {});
        QVERIFY(said->isVisible());
        QCOMPARE(said->text(), u"No letter is open."_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(&view())->text(QAccessible::Description), said->text());
        show(u"Ja."_s);
        QVERIFY(!said->isVisible());
    }
};

KODEKS_TEST(TestLetterArea)
#include "tst_letterarea.moc"
