// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/counting/studycounter.h"
#include "tests/support/testmain.h"

#include <QTimeZone>

using namespace Kodeks;

namespace {

const CoderId ann(1);
const CoderId bo(2);
const CoderId both(3); // a consensus

CountedRow passage(
    qint64 letter, CoderId coder, TextRange range, const QByteArray &modified = "2026-01-01T00:00:00.000Z")
{
    return {LetterId(letter), coder, range.start, range.end, TaskId(1), DirectionId(letter), coder == bo, modified};
}

} // namespace

/// What a study has come to, counted in one pass.
class TestStudyCounter : public QObject
{
    Q_OBJECT

private slots:
    void whatIsCodedTwiceIsCountedOnceForTheLetterAndForEachCoder()
    {
        StudyCounter counter({ann, bo}, {});
        for (const CountedRow &row : {passage(1, ann, {0, 10}), passage(1, bo, {5, 8}), passage(1, bo, {6, 20}),
                 passage(1, ann, {30, 40}), passage(2, bo, {0, 4})})
            counter.add(row);
        const StudyCounts counts = counter.counts();
        QCOMPARE(counts.letters.size(), 2);
        QCOMPARE(counts.letters.at(0).amount.passages, 4);
        QCOMPARE(counts.letters.at(0).amount.characters, 30);
        QCOMPARE(counts.letters.at(0).amount.memos, 2);
        QCOMPARE(counts.letters.at(1).amount.characters, 4);
        QCOMPARE(counts.coders.size(), 2);
        QCOMPARE(counts.coders.at(0).letters, 1);
        QCOMPARE(counts.coders.at(0).amount.characters, 20);
        QCOMPARE(counts.coders.at(1).letters, 2);
        QCOMPARE(counts.coders.at(1).amount.characters, 15 + 4);
    }

    void theLatestChangeIsTold()
    {
        StudyCounter counter({ann}, {});
        counter.add(passage(1, ann, {0, 1}, "2026-03-01T00:00:00.000Z"));
        counter.add(passage(1, ann, {2, 3}, "2026-02-01T00:00:00.000Z"));
        QCOMPARE(counter.counts().letters.constFirst().amount.changed,
            QDateTime(QDate(2026, 3, 1), QTime(0, 0), QTimeZone::UTC));
    }

    void aConsensusIsACoderAndNoPartOfTheLetters()
    {
        StudyCounter counter({ann, bo}, {});
        counter.add(passage(1, ann, {0, 10}));
        counter.add(passage(1, both, {0, 30}));
        counter.add(passage(2, both, {0, 30}));
        const StudyCounts counts = counter.counts();
        QCOMPARE(counts.letters.size(), 1);
        QCOMPARE(counts.letters.at(0).amount.characters, 10);
        QCOMPARE(counts.coders.size(), 2);
        QCOMPARE(counts.coders.at(1).coder, both);
        QCOMPARE(counts.coders.at(1).amount.characters, 60);
        QCOMPARE(counts.statements.size(), 1);
    }

    void aPassageIsOfTheLastQuestionBeforeIt()
    {
        const QuestionId first(7);
        const QuestionId second(8);
        const QuestionId unanswered(9);
        StudyCounter counter({ann, bo},
            {{LetterId(1), 10, first}, {LetterId(1), 50, second}, {LetterId(2), 0, first}, {LetterId(2), 5, unanswered},
                {LetterId(4), 0, second}});
        for (const CountedRow &row : {passage(1, ann, {0, 5}), passage(1, ann, {10, 20}), passage(1, bo, {15, 30}),
                 passage(1, ann, {60, 70}), passage(2, ann, {3, 4}), passage(3, ann, {80, 90})})
            counter.add(row);
        const StudyCounts counts = counter.counts();
        QCOMPARE(counts.questions.size(), 3);
        QCOMPARE(counts.questions.at(0).question, first);
        QCOMPARE(counts.questions.at(0).letters, 2);
        QCOMPARE(counts.questions.at(0).begun, 2);
        QCOMPARE(counts.questions.at(0).amount.passages, 3);
        QCOMPARE(counts.questions.at(0).amount.characters, 20 + 1);
        QCOMPARE(counts.questions.at(1).letters, 2);
        QCOMPARE(counts.questions.at(1).begun, 1);
        QCOMPARE(counts.questions.at(2).amount.passages, 0);
        QVERIFY(!counts.questions.at(2).amount.changed.isValid());
    }

    void statementsAreCountedLetterByLetterAndInAll()
    {
        StudyCounter counter({ann, bo}, {});
        for (const CountedRow &row : {passage(1, ann, {0, 5}), passage(1, bo, {0, 5}), passage(2, ann, {0, 5})})
            counter.add(row);
        const StudyCounts counts = counter.counts();
        QCOMPARE(counts.statementsOfLetters.size(), 2);
        QCOMPARE(counts.statementsOfLetters.at(0).letter, LetterId(1));
        QCOMPARE(counts.statementsOfLetters.at(0).statement.passages, 2);
        QCOMPARE(counts.statements.size(), 2);
        QCOMPARE(counts.statements.at(1).direction, DirectionId(2));
    }
};

KODEKS_TEST(TestStudyCounter)
#include "tst_studycounter.moc"
