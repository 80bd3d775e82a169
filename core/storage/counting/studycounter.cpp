// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/counting/studycounter.h"

#include "core/storage/names.h"

#include <algorithm>

namespace Kodeks {

void StudyCounter::Amount::add(const CountedRow &passage, qint64 reached)
{
    ++passages;
    characters += std::max<qint64>(0, passage.end - std::max(passage.start, reached));
    memos += passage.noted ? 1 : 0;
    if (changed < passage.modified)
        changed = passage.modified;
}

CodedAmount StudyCounter::Amount::coded() const
{
    return {passages, characters, memos, timeFromWord(QString::fromLatin1(changed))};
}

StudyCounter::StudyCounter(QSet<CoderId> coders, QList<AskedQuestion> asked)
    : m_coders(std::move(coders))
    , m_asked(std::move(asked))
{
    for (const AskedQuestion &place : std::as_const(m_asked)) {
        QuestionSum &sum = m_questionSums[place.question];
        if (std::exchange(sum.asked, place.letter) != place.letter)
            ++sum.letters;
    }
}

void StudyCounter::add(const CountedRow &passage)
{
    CoderSum &coder = m_coderSums[passage.coder];
    if (std::exchange(coder.last, passage.letter) != passage.letter) {
        ++coder.letters;
        coder.reached = 0;
    }
    coder.amount.add(passage, coder.reached);
    coder.reached = std::max(coder.reached, passage.end);
    if (m_coders.contains(passage.coder))
        addShown(passage);
}

void StudyCounter::addShown(const CountedRow &passage)
{
    if (passage.letter != m_letter) {
        endLetter();
        beginLetter(passage.letter);
    }
    for (; m_next < m_asked.size(); ++m_next) {
        const AskedQuestion &place = m_asked.at(m_next);
        if (place.letter != passage.letter || place.start > passage.start)
            break;
        m_question = place.question;
    }
    m_amount.add(passage, m_reached);
    if (m_question.isValid()) {
        QuestionSum &question = m_questionSums[m_question];
        question.amount.add(passage, m_reached);
        if (std::exchange(question.last, passage.letter) != passage.letter)
            ++question.begun;
    }
    m_reached = std::max(m_reached, passage.end);
    ++m_statements[{passage.task, passage.direction}];
}

void StudyCounter::beginLetter(LetterId letter)
{
    m_letter = letter;
    m_amount = {};
    m_reached = 0;
    m_question = {};
    while (m_next < m_asked.size() && m_asked.at(m_next).letter < letter)
        ++m_next;
}

void StudyCounter::endLetter()
{
    if (!m_letter.isValid())
        return;
    m_counts.letters.append({m_letter, m_amount.coded()});
    for (auto statement = m_statements.cbegin(); statement != m_statements.cend(); ++statement) {
        const auto [task, direction] = statement.key();
        m_counts.statementsOfLetters.append({m_letter, {task, direction, *statement}});
        m_allStatements[statement.key()] += *statement;
    }
    m_statements.clear();
}

StudyCounts StudyCounter::counts()
{
    endLetter();
    m_letter = {};
    for (auto coder = m_coderSums.cbegin(); coder != m_coderSums.cend(); ++coder)
        m_counts.coders.append({coder.key(), coder->letters, coder->amount.coded()});
    for (auto question = m_questionSums.cbegin(); question != m_questionSums.cend(); ++question)
        m_counts.questions.append({question.key(), {}, question->letters, question->begun, question->amount.coded()});
    for (auto statement = m_allStatements.cbegin(); statement != m_allStatements.cend(); ++statement)
        m_counts.statements.append({statement.key().first, statement.key().second, *statement});
    return std::move(m_counts);
}

} // namespace Kodeks
