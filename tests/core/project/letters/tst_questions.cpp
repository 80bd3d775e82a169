// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/letters/questions.h"

#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Which of a letter's questions a place answers.
class QuestionsTest : public QObject
{
    Q_OBJECT

private slots:
    void aPlaceAnswersTheQuestionBeforeIt_data();
    void aPlaceAnswersTheQuestionBeforeIt();
    void eachLetterHasItsOwnQuestions();
    void aLetterWithoutQuestionsAnswersNone();
};

static NewLetter asked()
{
    NewLetter letter;
    letter.name = u"asked.txt"_s;
    letter.text = u"Dear 😀\nWhat is\n  wrong?\nAll.\nAnd then?\nNothing."_s;
    letter.original = letter.text.toUtf8();
    letter.encoding = u"UTF-8"_s;
    letter.sections = {{Section::Kind::Paragraph, {0, 6}, {}, 0}, {Section::Kind::Question, {7, 23}, u"1."_s, 0},
        {Section::Kind::Heading, {24, 28}, {}, 0}, {Section::Kind::Question, {29, 38}, u"2."_s, 0}};
    return letter;
}

void QuestionsTest::aPlaceAnswersTheQuestionBeforeIt_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("question");
    const QString first = u"What is wrong?"_s;
    QTest::newRow("at the beginning") << 0 << QString();
    QTest::newRow("before the first") << 6 << QString();
    QTest::newRow("where the first begins") << 7 << first;
    QTest::newRow("within the first") << 15 << first;
    QTest::newRow("after a heading that is no question") << 26 << first;
    QTest::newRow("just before the second") << 28 << first;
    QTest::newRow("where the second begins") << 29 << u"And then?"_s;
    QTest::newRow("at the end") << 1000 << u"And then?"_s;
}

void QuestionsTest::aPlaceAnswersTheQuestionBeforeIt()
{
    QFETCH(const int, position);
    SmallProject small;
    small.apply(Edits::addLetters({asked()}));
    Questions questions(small.project());
    QTEST(questions.at(small.letter(u"asked.txt"_s), position), "question");
}

void QuestionsTest::eachLetterHasItsOwnQuestions()
{
    SmallProject small;
    small.apply(Edits::addLetters({asked()}));
    Questions questions(small.project());
    for (int round = 0; round < 2; ++round) { // back to one that was asked about before
        QCOMPARE(questions.at(small.letter(u"asked.txt"_s), 10), u"What is wrong?"_s);
        QCOMPARE(questions.at(small.letter(u"first.txt"_s), 10), u"Why?"_s);
        QCOMPARE(questions.at(small.letter(u"second.txt"_s), 10), u"What"_s);
    }
}

void QuestionsTest::aLetterWithoutQuestionsAnswersNone()
{
    SmallProject small;
    NewLetter plain = asked();
    plain.sections = {{Section::Kind::Heading, {0, 4}, {}, 0}};
    small.apply(Edits::addLetters({plain}));
    Questions questions(small.project());
    QCOMPARE(questions.at(small.letter(u"asked.txt"_s), 30), QString());
    QCOMPARE(questions.at(LetterId(99), 30), QString());
}

KODEKS_TEST(QuestionsTest)
#include "tst_questions.moc"
