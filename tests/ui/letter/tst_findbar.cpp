// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/letter/text/findbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace Kodeks;
using namespace Qt::StringLiterals;
using Ranges = QList<TextRange>;

class TestFindBar : public QObject
{
    Q_OBJECT

private:
    LetterText m_text{u"Bydel 😀 bydel, BYDEL og bydelen."_s};

    static QString count(const FindBar &bar) { return bar.findChild<QLabel *>(u"findCount"_s)->text(); }
    static QLineEdit *edit(const FindBar &bar) { return bar.findChild<QLineEdit *>(u"findEdit"_s); }

private slots:
    void hitsAreInCodePoints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("needle");
        QTest::addColumn<bool>("exact");
        QTest::addColumn<QList<TextRange>>("hits");
        QTest::newRow("nothing asked") << u"abc"_s << QString() << false << Ranges{};
        QTest::newRow("nothing there") << QString() << u"a"_s << false << Ranges{};
        QTest::newRow("either case") << u"Ab ab aB"_s << u"ab"_s << false << Ranges{{0, 2}, {3, 5}, {6, 8}};
        QTest::newRow("this case") << u"Ab ab aB"_s << u"ab"_s << true << Ranges{{3, 5}};
        QTest::newRow("after emoji") << u"😀😀ab"_s << u"ab"_s << true << Ranges{{2, 4}};
        QTest::newRow("emoji itself") << u"a😀b😀"_s << u"😀"_s << true << Ranges{{1, 2}, {3, 4}};
        QTest::newRow("not overlapping") << u"aaaaa"_s << u"aa"_s << true << Ranges{{0, 2}, {2, 4}};
        QTest::newRow("Norwegian") << u"Ærlig ÆRLIG"_s << u"ærlig"_s << false << Ranges{{0, 5}, {6, 11}};
        QTest::newRow("over a line break") << u"a\nb"_s << u"a\nb"_s << true << Ranges{{0, 3}};
    }

    void hitsAreInCodePoints()
    {
        QFETCH(QString, text);
        QFETCH(QString, needle);
        QFETCH(bool, exact);
        QFETCH(QList<TextRange>, hits);
        QCOMPARE(findInText(LetterText(text), needle, exact ? Qt::CaseSensitive : Qt::CaseInsensitive), hits);
    }

    void theFirstHitIsTheOneAtOrAfterTheCursor()
    {
        FindBar bar;
        bar.setText(m_text);
        QSignalSpy changed(&bar, &FindBar::hitsChanged);
        bar.open(u"bydel"_s, 1);
        QCOMPARE(bar.hits().size(), 4);
        QCOMPARE(bar.current(), 1);
        QCOMPARE(count(bar), u"2 of 4"_s);
        QCOMPARE(changed.last().at(0).value<QList<TextRange>>(), bar.hits());
    }

    void onwardsAndBackGoRound()
    {
        FindBar bar;
        bar.setText(m_text);
        bar.open(u"bydel"_s, 0);
        QTest::keyClick(edit(bar), Qt::Key_Return);
        QCOMPARE(bar.current(), 1);
        QTest::keyClick(edit(bar), Qt::Key_F3);
        QTest::keyClick(edit(bar), Qt::Key_F3);
        QTest::keyClick(edit(bar), Qt::Key_F3);
        QCOMPARE(bar.current(), 0);
        QTest::keyClick(edit(bar), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count(bar), u"4 of 4"_s);
        QTest::mouseClick(bar.findChild<QToolButton *>(u"findPrevious"_s), Qt::LeftButton);
        QCOMPARE(count(bar), u"3 of 4"_s);
    }

    void caseCanBeMatched()
    {
        FindBar bar;
        bar.setText(m_text);
        bar.open(u"bydel"_s, 0);
        bar.findChild<QToolButton *>(u"findCase"_s)->setChecked(true);
        QCOMPARE(count(bar), u"1 of 2"_s);
    }

    void whatIsNotThereIsSaid()
    {
        FindBar bar;
        bar.setText(m_text);
        bar.open(u"xyz"_s, 0);
        QCOMPARE(count(bar), u"No hits"_s);
        QVERIFY(!bar.findChild<QToolButton *>(u"findNext"_s)->isEnabled());
        bar.next();
        bar.previous();
        QCOMPARE(bar.current(), -1);
        edit(bar)->clear();
        QCOMPARE(count(bar), QString());
    }

    void escapeClosesAndForgetsTheHits()
    {
        FindBar bar;
        bar.setText(m_text);
        bar.open(u"bydel"_s, 0);
        QSignalSpy changed(&bar, &FindBar::hitsChanged);
        QSignalSpy closed(&bar, &FindBar::closed);
        QTest::keyClick(edit(bar), Qt::Key_Escape);
        QVERIFY(bar.isHidden());
        QCOMPARE(closed.size(), 1);
        QVERIFY(changed.last().at(0).value<QList<TextRange>>().isEmpty());
        bar.open({}, 0);
        QCOMPARE(bar.hits().size(), 4);
    }
};

KODEKS_TEST(TestFindBar)
#include "tst_findbar.moc"
