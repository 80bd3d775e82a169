// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/consultationedits.h"
#include "core/project/edits/coverageedits.h"
#include "core/project/edits/edits.h"
#include "core/project/edits/roundedits.h"
#include "core/project/history/history.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// What the history says of what projects keep beside letters and codes, and how undo leads back to an entry of it.
class TestHistoryRecords : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void recordsAreToldInWords_data();
    void recordsAreToldInWords();
    void aRoundThatEndsIsToldWithoutItsKey();
    void theWayIsAsManyStepsAsUndoTakes();
    void whatIsUndoneIsLedToByRedo();
    void whatUndoDoesNotReachHasNoWay();

private:
    [[nodiscard]] LetterId letter() const { return m_small->project().letters().first().id; }
    void rename(int times)
    {
        for (int i = 0; i < times; ++i)
            m_small->apply(Edits::renameLetter(letter(), u"name %1.txt"_s.arg(++m_names)));
    }
    [[nodiscard]] EditId last() const { return m_small->project().journal(1)->first().id; }
    [[nodiscard]] JournalWay way(EditId edit) const { return History(m_small->project()).wayTo(edit).value(); }

    std::unique_ptr<SmallProject> m_small;
    int m_names = 0;
};

void TestHistoryRecords::init()
{
    m_small = std::make_unique<SmallProject>();
    m_small->project().setCurrentCoder(m_small->coder(u"Ann"_s));
}

void TestHistoryRecords::recordsAreToldInWords_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("after");
    QTest::newRow("a round") << u"round"_s << u"round: Ann (2) · 1 letter(s) · under way"_s;
    QTest::newRow("a query") << u"query"_s << u"query “shared”: kind:cooperation · all"_s;
    QTest::newRow("a proposal") << u"proposal"_s << u"proposed for “Meals”: unchanged"_s;
    QTest::newRow("what a letter is") << u"standing"_s << u"“first.txt”: Late answer · does not count"_s;
    QTest::newRow("who was asked") << u"asked"_s << u"asked to answer: Oslo"_s;
    QTest::newRow("nothing to code") << u"nothing"_s << u"nothing to code in “first.txt”: 1 sentence(s)"_s;
}

void TestHistoryRecords::recordsAreToldInWords()
{
    QFETCH(QString, record);
    SmallProject &small = *m_small;
    const LetterStanding late{letter(), LetterStanding::Kind::Late, false};
    const QHash<QString, Edit> edits{{u"round"_s, Edits::startRound(m_small->coder(u"Ann"_s), {letter()})},
        {u"query"_s, Edits::saveQuery({u"shared"_s, u"kind:cooperation"_s, u"all"_s})},
        {u"proposal"_s, Edits::setProposal({{small.task(u"Meals"_s), small.direction(u"unchanged"_s)}})},
        {u"standing"_s, Edits::setStanding({late})}, {u"asked"_s, Edits::setAsked({u"Oslo"_s})},
        {u"nothing"_s, Edits::dismissSentences(letter(), {{0, 6}}, true)}};
    small.apply(edits.value(record));
    const QString told = History(small.project()).line(last())->account.after;
    QFETCH(QString, after);
    QVERIFY2(told.endsWith(after), qPrintable(told));
}

void TestHistoryRecords::aRoundThatEndsIsToldWithoutItsKey()
{
    m_small->apply(Edits::startRound(m_small->coder(u"Ann"_s), {letter()}));
    const CoderId round = m_small->coder(u"Ann (2)"_s);
    m_small->apply(Edits::endRound(round));
    const EditAccount told = History(m_small->project()).line(last())->account;
    QCOMPARE(told.before, u"round: Ann (2) · 1 letter(s) · under way"_s);
    QVERIFY2(told.after.startsWith(u"round: Ann (2) · 1 letter(s) · ended "_s), qPrintable(told.after));
}

void TestHistoryRecords::theWayIsAsManyStepsAsUndoTakes()
{
    const EditId before = last();
    rename(3);
    QCOMPARE(way(before).steps, 3);
    QVERIFY(way(before).undo && way(before).open);
    QCOMPARE(way(before).from, last());
    QCOMPARE(way(last()).steps, 0);
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_small->project().undo());
    QCOMPARE(way(before).steps, 0);
}

void TestHistoryRecords::whatIsUndoneIsLedToByRedo()
{
    rename(3);
    const EditId newest = last();
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_small->project().undo());
    QVERIFY(!way(newest).undo && way(newest).open);
    QCOMPARE(way(newest).steps, 3);
    QVERIFY(m_small->project().redo());
    QCOMPARE(way(newest).steps, 2);
}

void TestHistoryRecords::whatUndoDoesNotReachHasNoWay()
{
    const EditId early = last();
    rename(2);
    const EditId middle = last();
    QVERIFY(m_small->project().undo());
    rename(1);
    QVERIFY(!way(middle).open); // undone, and something else done since
    QVERIFY(m_small->project().closeUndo());
    QVERIFY(!way(early).open);
    rename(1);
    QCOMPARE(way({}).steps, 1);
    QVERIFY(way({}).open);
    QCOMPARE(History(m_small->project()).wayTo(EditId(1'000'000)).error().kind, Error::Kind::NotFound);
}

KODEKS_TEST(TestHistoryRecords)
#include "tst_historyrecords.moc"
