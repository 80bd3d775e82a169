// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/compare/comparison.h"

#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Two coders set against each other, kept up with the project.
class ComparisonTest : public QObject
{
    Q_OBJECT

private:
    SmallProject m_small;

    void compareAll(Comparison &comparison)
    {
        comparison.setProject(&m_small.project());
        comparison.compare(m_small.coder(u"Ann"_s), m_small.coder(u"Bo"_s));
        QVERIFY(QTest::qWaitFor([&] { return comparison.isReady(); }));
    }

private slots:
    void nobodyIsComparedAtFirst()
    {
        const Comparison comparison;
        QVERIFY(!comparison.isActive());
        QVERIFY(!comparison.isReady());
        QVERIFY(!comparison.isReading());
        QVERIFY(!comparison.canSettle());
        QVERIFY(comparison.letters().isEmpty());
        QCOMPARE(comparison.nameOfA(), QString());
        QCOMPARE(comparison.counts(), WorkCounts());
    }

    void whoCanBeCompared_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("active");
        QTest::newRow("two") << u"Ann"_s << u"Bo"_s << true;
        QTest::newRow("one with nobody") << u"Ann"_s << QString() << false;
        QTest::newRow("one with itself") << u"Ann"_s << u"Ann"_s << false;
    }

    void whoCanBeCompared()
    {
        QFETCH(const QString, a);
        QFETCH(const QString, b);
        Comparison comparison;
        comparison.setProject(&m_small.project());
        comparison.compare(m_small.coder(a), m_small.coder(b));
        QTEST(comparison.isActive(), "active");
        QTEST(comparison.canSettle(), "active");
        QCOMPARE(comparison.nameOfA(), comparison.isActive() ? a : QString());
    }

    void allLettersWithPassagesOfTheTwoAreRead()
    {
        Comparison comparison;
        compareAll(comparison);
        QCOMPARE(comparison.failure(), QString());
        QCOMPARE(comparison.letters(), (QList{m_small.letter(u"first.txt"_s), m_small.letter(u"second.txt"_s)}));
        QCOMPARE(comparison.counts().differences, 2);
        QCOMPARE(comparison.counts().agreed, 0);
        QCOMPARE(comparison.whole().differences.size(), 2);
        QCOMPARE(comparison.nameOfB(), u"Bo"_s);
        QVERIFY(!comparison.consensus());
    }

    void aDifferenceIsFoundByItsPairOfPassages()
    {
        Comparison comparison;
        compareAll(comparison);
        const LetterId letter = m_small.letter(u"second.txt"_s);
        const WorkItem item = comparison.differences(letter).first();
        const WorkKey key = WorkKey::of(item);
        QVERIFY(key.isValid());
        QVERIFY(key.a.isValid());
        QVERIFY(!key.b.isValid()); // only Ann has it
        const WorkItem *found = comparison.find(letter, key);
        QVERIFY(found);
        QVERIFY(saysTheSame(*found, item));
        QVERIFY(!comparison.find(letter, {key.b, key.a}));
        QVERIFY(!comparison.find(m_small.letter(u"first.txt"_s), key));
        QVERIFY(!comparison.find(LetterId(99), key));
    }

    void aChangedPassageBringsItsLetterAnew()
    {
        Comparison comparison;
        compareAll(comparison);
        QSignalSpy changed(&comparison, &Comparison::letterChanged);
        QSignalSpy reset(&comparison, &Comparison::reset);
        const LetterId letter = m_small.letter(u"first.txt"_s);
        const auto passages = m_small.passages();
        const auto one = std::ranges::find(passages, m_small.coder(u"Bo"_s), &Passage::coder);
        m_small.apply(Edits::removePassages({one->id}));
        QVERIFY(QTest::qWaitFor([&] { return changed.size() == 1; }));
        QCOMPARE(changed.first().first().value<LetterId>(), letter);
        QCOMPARE(reset.size(), 0);
        const auto left = comparison.differences(letter);
        QCOMPARE(left.size(), 1);
        QVERIFY(!left.first().pair.b);
        QVERIFY(m_small->undo());
        QVERIFY(QTest::qWaitFor([&] { return changed.size() == 2; }));
        QCOMPARE(comparison.differences(letter).size(), 1);
        QVERIFY(comparison.differences(letter).first().pair.b);
    }

    void whatOthersDoLeavesItInPeace()
    {
        Coder cy;
        cy.name = u"Cy"_s;
        cy.color = u"#009e73"_s;
        m_small.apply(Edits::addCoder(cy));
        Comparison comparison;
        compareAll(comparison);
        QSignalSpy changed(&comparison, &Comparison::letterChanged);
        Passage passage;
        passage.letter = m_small.letter(u"first.txt"_s);
        passage.coder = m_small.coder(u"Cy"_s);
        passage.range = {0, 4};
        m_small.apply(Edits::addPassage(passage));
        QVERIFY(!comparison.isReading());
        QVERIFY(changed.isEmpty());
    }

    void anotherProjectEndsIt()
    {
        Comparison comparison;
        compareAll(comparison);
        QSignalSpy reset(&comparison, &Comparison::reset);
        comparison.setProject(nullptr);
        QVERIFY(!comparison.isActive());
        QVERIFY(comparison.letters().isEmpty());
        QCOMPARE(comparison.counts(), WorkCounts());
        QVERIFY(!reset.isEmpty());
    }

    void itemsSayTheSameWherePassagesAndDecisionsAre()
    {
        Passage passage;
        passage.id = PassageId(1);
        WorkItem one;
        one.pair.a = passage;
        WorkItem other = one;
        QVERIFY(saysTheSame(one, other));
        other.pair.a->memo = u"other"_s;
        QVERIFY(!saysTheSame(one, other));
        other = one;
        other.stale = WorkItem::Stale::PassageChanged;
        QVERIFY(!saysTheSame(one, other));
        other = one;
        other.settlement = Settlement();
        QVERIFY(!saysTheSame(one, other));
        one.settlement = Settlement();
        QVERIFY(saysTheSame(one, other));
        one.settlement->note = u"why"_s;
        QVERIFY(!saysTheSame(one, other));
    }
};

KODEKS_TEST(ComparisonTest)
#include "tst_comparison.moc"
