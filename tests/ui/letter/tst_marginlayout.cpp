// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/marks/marginlayout.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize viewport{1200, 500};

PassageMark mark(qint64 id, TextRange range, PassageMark::Side side = PassageMark::Side::Right)
{
    PassageMark made;
    made.id = PassageId(id);
    made.range = range;
    made.label = u"passage %1"_s.arg(id);
    made.sublabel = u"Ann"_s;
    made.side = side;
    return made;
}

} // namespace

/// Brackets and labels beside a letter: where they stand, nothing painted.
class MarginLayoutTest : public QObject
{
    Q_OBJECT

private:
    LetterPage m_page;
    PassageMarks m_marks;

    MarginLayout built(const QList<PassageMark> &marks, const QList<PassageId> &current = {},
        PassageMark::Side side = PassageMark::Side::Right)
    {
        m_marks.set(marks);
        MarginLayout layout(side);
        layout.setFont(QApplication::font());
        layout.build(m_page, m_marks, current);
        return layout;
    }
    static QList<qint64> shown(const MarginLayout &layout)
    {
        QList<qint64> ids;
        for (const MarginItem &item : layout.items())
            ids.append(item.mark.id.value());
        return ids;
    }

private slots:
    void init()
    {
        m_page = LetterPage();
        // Lines of five characters, 200 of them: line n begins at 5 · n.
        m_page.layout().setText(LetterText(u"word\n"_s.repeated(200)));
        m_page.fit(viewport, LetterStyle::of(readingFont(), 1));
        m_page.scrollTo(0);
    }

    void passagesThatOverlapStandInLanesOfTheirOwn()
    {
        const MarginLayout layout = built({mark(1, {0, 24}), mark(2, {10, 30}), mark(3, {40, 50})});
        QCOMPARE(shown(layout), (QList<qint64>{1, 2, 3}));
        QVERIFY(layout.lane(PassageId(1)) != layout.lane(PassageId(2)));
        QCOMPARE(layout.lane(PassageId(3)), 0);
        QCOMPARE(layout.lane(PassageId(99)), 0);
        QVERIFY(layout.laneX(1) > layout.laneX(0));
        QVERIFY(layout.laneX(0) >= m_page.columns().margin);
    }

    void aBracketReachesOverItsLines()
    {
        const MarginLayout layout = built({mark(1, {10, 24})});
        const auto extent = m_page.extent({10, 24});
        const MarginItem &item = layout.items().first();
        QVERIFY(item.top >= extent.top && item.top < extent.top + 5);
        QVERIFY(item.bottom <= extent.bottom && item.bottom > extent.bottom - 5);
    }

    void passagesOutsideTheViewportHaveNoItem()
    {
        QCOMPARE(shown(built({mark(1, {0, 4}), mark(2, {900, 904})})), QList<qint64>{1});
        m_page.scrollTo(m_page.furthest());
        QCOMPARE(shown(built({mark(1, {0, 4}), mark(2, {980, 984})})), QList<qint64>{2});
    }

    void labelsStandInTheMarginAndCoverNoOther()
    {
        QList<PassageMark> marks;
        for (qint64 i = 0; i < 8; ++i)
            marks.append(mark(i + 1, {i * 5, i * 5 + 14}));
        const MarginLayout layout = built(marks);
        int labels = 0;
        for (const MarginItem &item : layout.items()) {
            if (item.label.isEmpty())
                continue;
            ++labels;
            QVERIFY(QRect(QPoint(), viewport).contains(item.label));
            QVERIFY(item.label.left() >= layout.laneX(layout.items().size() > 1 ? 1 : 0));
            for (const MarginItem &other : layout.items())
                QVERIFY(other == item || !other.label.intersects(item.label));
        }
        QVERIFY(labels >= 2);
    }

    void theCurrentPassageKeepsItsLabelInACrowd()
    {
        QList<PassageMark> marks;
        for (qint64 i = 0; i < 100; ++i)
            marks.append(mark(i + 1, {0, 4 + i % 3}));
        const MarginLayout layout = built(marks, {PassageId(70)});
        const auto current = std::ranges::find(layout.items(), true, &MarginItem::current);
        QVERIFY(current != layout.items().end());
        QCOMPARE(current->mark.id, PassageId(70));
        QVERIFY(!current->label.isEmpty());
        QVERIFY(std::ranges::any_of(layout.items(), [](const MarginItem &item) { return item.label.isEmpty(); }));
    }

    void aLabelSaysAsMuchAsThereIsRoomFor()
    {
        using Role = LabelLine::Role;
        const auto roles = [](const MarginLayout &layout) {
            QList<Role> shown;
            for (const LabelLine &line : layout.items().first().lines)
                shown.append(line.role);
            return shown;
        };
        PassageMark whole = mark(1, {0, 4});
        whole.direction = u"etat → bydel"_s;
        QCOMPARE(roles(built({whole})), (QList{Role::Task, Role::Direction, Role::Below}));
        QCOMPARE(roles(built({mark(1, {0, 4})})), (QList{Role::Task, Role::Below}));
        PassageMark bare = mark(1, {0, 4});
        bare.sublabel.clear();
        QCOMPARE(roles(built({bare})), QList{Role::Task});
        QList<PassageMark> many{whole};
        for (qint64 i = 1; i < 12; ++i)
            many.append(mark(i + 1, {0, 4}));
        QCOMPARE(roles(built(many)), (QList{Role::Task, Role::Direction}));
        PassageMark longer = whole;
        longer.label = u"Anskaffelser og lønns- og arbeidsvilkår i hele kommunen"_s.repeated(3);
        many.first() = longer;
        for (qint64 i = 12; i < 20; ++i)
            many.append(mark(i + 1, {0, 4}));
        QCOMPARE(roles(built(many)), (QList{Role::Task, Role::Direction})); // others give way, who lose less by it
        many.first() = whole;
        for (qint64 i = 12; i < 60; ++i)
            many.append(mark(i + 1, {0, 4}));
        QCOMPARE(roles(built(many)), QList{Role::Both});
    }

    void codersWhoAgreeShareALabel_data()
    {
        QTest::addColumn<PassageMark>("other");
        QTest::addColumn<int>("labels");
        PassageMark other = mark(1, {0, 24});
        other.id = PassageId(2);
        other.coder = u"B"_s;
        QTest::newRow("the same") << other << 1;
        other.range = {5, 24};
        QTest::newRow("of nearly the same words") << other << 1;
        other.range = {15, 40};
        QTest::newRow("of other words") << other << 2;
        other.range = {0, 24};
        other.sublabel = u"Helhet"_s;
        QTest::newRow("for other reasons") << other << 1;
        other.direction = u"uendret"_s;
        QTest::newRow("another direction") << other << 2;
        other.direction.clear();
        other.label = u"Lønn"_s;
        QTest::newRow("another task") << other << 2;
        other.label = u"passage 1"_s;
        other.coder = u"A"_s;
        QTest::newRow("the same coder twice") << other << 2;
    }

    void codersWhoAgreeShareALabel()
    {
        QFETCH(const PassageMark, other);
        PassageMark first = mark(1, {0, 24});
        first.coder = u"A"_s;
        first.mine = false;
        const MarginLayout layout = built({first, other}, {PassageId(1)});
        QList<MarginItem> labelled = layout.items();
        labelled.removeIf([](const MarginItem &item) { return item.lines.isEmpty(); });
        QTEST(static_cast<int>(labelled.size()), "labels");
        if (labelled.size() > 1)
            return;
        QCOMPARE(labelled.first().mark.id, PassageId(2)); // which is the coder's own
        QVERIFY(labelled.first().stressed);
        QCOMPARE(labelled.first().sharing, (QList{PassageId(2), PassageId(1)}));
        QCOMPARE(layout.items().first().label, layout.items().last().label);
        QCOMPARE(layout.lane(PassageId(1)) == layout.lane(PassageId(2)), other.range == first.range);
        QCOMPARE(layout.at(labelled.first().label.center()), &*std::ranges::find(layout.items(), labelled.first()));
    }

    void whatALabelSaysOfSeveral_data()
    {
        QTest::addColumn<QStringList>("reasons"); // of A and B
        QTest::addColumn<QString>("below");
        QTest::addColumn<QStringList>("inFull");
        QTest::newRow("one") << QStringList{u"Helhet"_s} << u"A · Helhet"_s << QStringList{u"A"_s, u"Helhet"_s};
        QTest::newRow("without") << QStringList{QString()} << u"A"_s << QStringList{u"A"_s};
        QTest::newRow("the same") << QStringList{u"Helhet"_s, u"Helhet"_s} << u"A, B · Helhet"_s
                                  << QStringList{u"A, B"_s, u"Helhet"_s};
        QTest::newRow("others") << QStringList{u"Helhet"_s, u"Kostnad"_s} << u"A, B · other arguments"_s
                                << QStringList{u"A: Helhet"_s, u"B: Kostnad"_s};
        QTest::newRow("none and some") << QStringList{QString(), u"Kostnad"_s} << u"A, B · other arguments"_s
                                       << QStringList{u"A"_s, u"B: Kostnad"_s};
    }

    void whatALabelSaysOfSeveral()
    {
        QFETCH(const QStringList, reasons);
        QList<PassageMark> marks;
        for (qsizetype i = 0; i < reasons.size(); ++i) {
            PassageMark each = mark(i + 1, {0, 24});
            each.coder = QStringList{u"A"_s, u"B"_s}.at(i);
            each.sublabel = reasons.at(i);
            each.signs.setFlag(i == 0 ? PassageMark::Sign::Memo : PassageMark::Sign::Unsure);
            marks.append(each);
        }
        const LabelText text = LabelText::of(marks);
        QTEST(text.below, "below");
        QTEST(text.inFull, "inFull");
        QCOMPARE(text.signs.testFlag(PassageMark::Sign::Unsure), reasons.size() > 1);
        QVERIFY(text.signs & PassageMark::Sign::Memo);
    }

    void aDirectionKeepsBothItsEnds()
    {
        const LabelWriter writer(QApplication::font());
        const LabelText text{u"Drift av alle kommunens sykehjem"_s,
            u"Utviklings- og kompetanseetaten → Sykehjemsetaten i byen"_s, {}, {}, {}};
        for (const int width : {90, 130, 200, 600}) {
            for (const LabelWriter::Form form : {LabelWriter::Form::Short, LabelWriter::Form::OneLine}) {
                QString said;
                for (const LabelLine &line : writer.lines(text, form, width, false)) {
                    QVERIFY(QFontMetrics(writer.font(line.role, false)).horizontalAdvance(line.text) <= width + 2);
                    said += line.text + u' ';
                }
                QVERIFY2(width < 100 || said.contains(u" → S"_s), qPrintable(said));
            }
        }
        QString inFull;
        for (const LabelLine &line : writer.lines(text, LabelWriter::Form::Whole, 220, true))
            inFull += line.text + u' ';
        QCOMPARE(inFull.trimmed(), text.task + u' ' + text.direction);
    }

    void signsTakeTheirRoomFromTheTask()
    {
        const LabelWriter writer(QApplication::font());
        LabelText text{u"Drift av alle kommunens sykehjem"_s, {}, {}, {}, {}};
        const int width = QFontMetrics(writer.font(LabelLine::Role::Task, false)).horizontalAdvance(text.task) + 2;
        QCOMPARE(writer.lines(text, LabelWriter::Form::Short, width, false).first().text, text.task);
        text.signs = PassageMark::Sign::Memo | PassageMark::Sign::Unsure;
        QVERIFY(writer.lines(text, LabelWriter::Form::Short, width, false).first().text.endsWith(u'…'));
        QVERIFY(writer.signsWidth(text.signs) > writer.signsWidth(PassageMark::Sign::Memo));
    }

    void aPointLeadsToABracketOrALabel()
    {
        const MarginLayout layout = built({mark(1, {0, 24}), mark(2, {60, 70})});
        for (const MarginItem &item : layout.items()) {
            const int middle = (item.top + item.bottom) / 2;
            QCOMPARE(layout.at({layout.laneX(item.lane), middle}), &item);
            QCOMPARE(layout.at(item.label.center()), &item);
        }
        QVERIFY(!layout.at({m_page.columns().left, layout.items().first().top + 1}));
        QVERIFY(!layout.at({layout.laneX(0), viewport.height() - 1}));
    }

    void everyMarginTakesItsSide_data()
    {
        QTest::addColumn<bool>("two");
        QTest::addColumn<bool>("left"); // the margin asked
        QTest::addColumn<QList<qint64>>("ids");
        QTest::newRow("one margin has all") << false << false << QList<qint64>{1, 2, 3};
        QTest::newRow("and no other has any") << false << true << QList<qint64>{};
        QTest::newRow("two margins, the right one") << true << false << QList<qint64>{1};
        QTest::newRow("two margins, the left one") << true << true << QList<qint64>{2};
    }

    void everyMarginTakesItsSide()
    {
        QFETCH(const bool, two);
        QFETCH(const bool, left);
        using enum PassageMark::Side;
        m_page.setTwoMargins(two);
        m_page.fit(viewport, LetterStyle::of(readingFont(), 1));
        m_page.scrollTo(0);
        const MarginLayout layout = built(
            {mark(1, {0, 4}, Right), mark(2, {10, 14}, Left), mark(3, {20, 24}, Below)}, {}, left ? Left : Right);
        QTEST(shown(layout), "ids");
        QCOMPARE(layout.isLeft(), left);
    }

    void theLeftMarginIsTheRightOneTurnedRound()
    {
        m_page.setTwoMargins(true);
        m_page.fit(viewport, LetterStyle::of(readingFont(), 1));
        m_page.scrollTo(0);
        using enum PassageMark::Side;
        const MarginLayout layout = built({mark(1, {0, 24}, Left), mark(2, {10, 30}, Left)}, {}, Left);
        QVERIFY(layout.laneX(1) < layout.laneX(0));
        QVERIFY(layout.laneX(0) <= m_page.columns().left);
        for (const MarginItem &item : layout.items())
            QVERIFY(item.label.isEmpty() || item.label.right() < layout.laneX(1));
    }

    void aBracketKeepsItsLaneWhileItIsInSight()
    {
        MarginLayout layout = built({mark(1, {0, 30}), mark(2, {10, 24})});
        const int lane = layout.lane(PassageId(2)) > 0 ? 2 : 1; // the id of the one that stands outside
        const int outer = layout.lane(PassageId(lane));
        m_marks.update({}, {PassageId(3 - lane)});
        QVERIFY(!layout.rebuild(m_page, m_marks, {}).isEmpty());
        QCOMPARE(layout.lane(PassageId(lane)), outer);
        layout.reset();
        layout.build(m_page, m_marks, {});
        QCOMPARE(layout.lane(PassageId(lane)), 0);
    }

    void onlyWhatLooksDifferentIsPaintedAnew()
    {
        MarginLayout layout = built({mark(1, {0, 4}), mark(2, {50, 54})});
        QVERIFY(layout.rebuild(m_page, m_marks, {}).isEmpty());
        PassageMark other = mark(1, {0, 4});
        other.label = u"other"_s;
        m_marks.update({other}, {});
        const QRegion changed = layout.rebuild(m_page, m_marks, {});
        QVERIFY(changed.contains(layout.area(layout.items().first())));
        QVERIFY(!changed.intersects(layout.area(layout.items().last())));
        const QRegion chosen = layout.rebuild(m_page, m_marks, {PassageId(2)});
        QVERIFY(chosen.contains(layout.area(layout.items().last())));
        QVERIFY(layout.rebuild(m_page, m_marks, {PassageId(2)}).isEmpty());
    }

    void aLaneMoreChangesAllOfIt()
    {
        MarginLayout layout = built({mark(1, {0, 24})});
        m_marks.update({mark(2, {10, 30})}, {});
        QCOMPARE(layout.rebuild(m_page, m_marks, {}), QRegion(QRect(QPoint(), viewport)));
    }

    void boundsReachOverBracketAndLabel()
    {
        MarginItem item;
        item.top = 100;
        item.bottom = 120;
        QCOMPARE(item.bounds(10, 50), QRect(QPoint(10, 98), QPoint(50, 122)));
        item.label = QRect(20, 90, 10, 61);
        QCOMPARE(item.bounds(10, 50), QRect(QPoint(10, 88), QPoint(50, 152)));
    }
};

KODEKS_TEST(MarginLayoutTest)
#include "tst_marginlayout.moc"
