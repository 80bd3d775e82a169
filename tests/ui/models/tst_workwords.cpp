// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/words/workwords.h"

#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// What was decided about a difference, and what two coders say of one place, in one line each.
class WorkWordsTest : public QObject
{
    Q_OBJECT

private:
    SmallProject m_small;

    [[nodiscard]] Passage passage() { return m_small.passages().first(); }

    static QString letter() { return u"Why? 😀 The homes belong in the district. They are near.\nPay them."_s; }

private slots:
    void aStatementIsAllThatACoderSays()
    {
        const Codebook &book = m_small->codebook();
        QCOMPARE(Display::statement(passage(), book), u"Homes · agency → district · skill; nearness"_s);
        Passage bare = passage();
        bare.arguments.clear();
        bare.direction = {};
        QCOMPARE(Display::statement(bare, book), u"Homes"_s);
        bare.task = {};
        QCOMPARE(Display::statement(bare, book), u"no task"_s);
        QCOMPARE(Display::statement(std::nullopt, book), u"not coded"_s);
    }

    void onlyThePartThatDiffersIsSaid_data()
    {
        QTest::addColumn<DifferenceKinds>("kinds");
        QTest::addColumn<QString>("full"); // of a passage that says everything
        QTest::addColumn<QString>("bare"); // of one that says nothing
        using enum DifferenceKind;
        QTest::newRow("task") << DifferenceKinds(Task) << u"Homes"_s << u"no task"_s;
        QTest::newRow("direction") << DifferenceKinds(DifferenceKind::Direction) << u"agency → district"_s
                                   << u"no direction"_s;
        QTest::newRow("from") << DifferenceKinds(From) << u"agency → district"_s << u"no direction"_s;
        QTest::newRow("from and to") << (From | To) << u"agency → district"_s << u"no direction"_s;
        QTest::newRow("arguments") << DifferenceKinds(Arguments) << u"skill; nearness"_s << u"no arguments"_s;
        QTest::newRow("boundaries") << DifferenceKinds(Boundaries) << u"“Why? 😀” before"_s << u"“Why? 😀” before"_s;
        QTest::newRow("task and boundaries")
            << (Task | Boundaries) << u"Homes · “Why? 😀” before"_s << u"no task · “Why? 😀” before"_s;
        QTest::newRow("not found") << DifferenceKinds(NotFound) << u"Homes · agency → district · skill; nearness"_s
                                   << u"no task"_s;
    }

    void onlyThePartThatDiffersIsSaid()
    {
        QFETCH(const DifferenceKinds, kinds);
        const Codebook &book = m_small->codebook();
        const LetterText text(letter());
        Passage own = passage();
        own.range.start = 0;
        const Passage other = passage();
        QTEST(Display::differingPart(own, other, kinds, book, text), "full");
        QTEST(Display::differingPart(coded(own, {}), other, kinds, book, text), "bare");
        QCOMPARE(Display::differingPart(std::nullopt, other, kinds, book, text), u"not coded"_s);
    }

    void otherBoundariesAreToldByTheWordsThatOnlyOneHas_data()
    {
        QTest::addColumn<TextRange>("own");
        QTest::addColumn<TextRange>("other");
        QTest::addColumn<QString>("said");
        const TextRange whole{0, 56};
        QTest::newRow("more before") << TextRange{0, 41} << TextRange{7, 41} << u"“Why? 😀” before"_s;
        QTest::newRow("more after") << TextRange{7, 56} << TextRange{7, 41} << u"“They are near.” after"_s;
        QTest::newRow("more on both sides")
            << whole << TextRange{7, 41} << u"“Why? 😀” before, “They are near.” after"_s;
        QTest::newRow("within the other") << TextRange{7, 41} << whole << u"only what both have"_s;
        QTest::newRow("only a blank more") << TextRange{6, 41} << TextRange{7, 41} << u"only what both have"_s;
        QTest::newRow("a long stretch") << TextRange{0, 66} << TextRange{57, 66}
                                        << u"“Why? 😀 The homes belong in the district. They …” before"_s;
        QTest::newRow("elsewhere") << TextRange{0, 6} << TextRange{57, 66} << u"“Why? 😀”"_s;
    }

    void otherBoundariesAreToldByTheWordsThatOnlyOneHas()
    {
        QFETCH(const TextRange, own);
        QFETCH(const TextRange, other);
        Passage mine = passage();
        mine.range = own;
        Passage theirs = passage();
        theirs.range = other;
        QTEST(
            Display::differingPart(mine, theirs, DifferenceKind::Boundaries, m_small->codebook(), LetterText(letter())),
            "said");
    }

    void whatIsOpenAgainSaysWhy()
    {
        WorkItem item;
        QCOMPARE(Display::workState(item, u"Ann"_s, u"Bo"_s), u"open"_s);
        item.settlement = Settlement();
        item.settlement->decision = Settlement::Decision::B;
        QCOMPARE(Display::workState(item, u"Ann"_s, u"Bo"_s), u"took Bo’s"_s);
        QSet<QString> words;
        for (const auto stale :
            {WorkItem::Stale::PassageChanged, WorkItem::Stale::PairedOtherwise, WorkItem::Stale::ConsensusChanged}) {
            item.stale = stale;
            const QString state = Display::workState(item, u"Ann"_s, u"Bo"_s);
            QVERIFY2(state.startsWith(u"open again: "), qPrintable(state));
            words.insert(state);
        }
        QCOMPARE(words.size(), 3);
    }

    void whoDecidedIsNamedWhereItIsKnown()
    {
        WorkItem item;
        QCOMPARE(Display::decidedBy(item), QString());
        item.settlement = Settlement();
        item.settlement->decided = QDateTime(QDate(2024, 4, 7), QTime(9, 5));
        QCOMPARE(Display::decidedBy(item), u"07.04.2024 09:05"_s);
        item.settlement->byName = u"%2"_s;
        QCOMPARE(Display::decidedBy(item), u"%2 · 07.04.2024 09:05"_s);
    }
};

KODEKS_TEST(WorkWordsTest)
#include "tst_workwords.moc"
