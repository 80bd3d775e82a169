// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/studycounts.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QSet>
#include <vector>

namespace Kodeks {

/// A passage as it is counted.
struct CountedRow
{
    LetterId letter;
    CoderId coder;
    qint64 start = 0; ///< code points
    qint64 end = 0;
    TaskId task;
    DirectionId direction;
    bool noted = false;      ///< it has a memo
    QByteArray modified = {}; ///< as the file writes it
};

/// A place where a letter asks a question.
struct AskedQuestion
{
    LetterId letter;
    qint64 start = 0; ///< code points
    QuestionId question;
};

/// Counts passages that come letter by letter, in each by place, in one pass and holding one letter's at a time.
class StudyCounter
{
public:
    /// `coders`: those whose passages count for letters, questions and statements; `asked` is by letter and place.
    StudyCounter(QSet<CoderId> coders, QList<AskedQuestion> asked);

    void add(const CountedRow &passage);
    /// All but the questions' texts; `questions` has a row for each that is asked, by its key.
    [[nodiscard]] StudyCounts counts();

private:
    /// What is coded of a thing, and how far into the letter.
    struct Amount
    {
        qsizetype passages = 0;
        qsizetype characters = 0;
        qsizetype memos = 0;
        QByteArray changed;

        void add(const CountedRow &passage, qint64 reached);
        [[nodiscard]] CodedAmount coded() const;
    };
    struct CoderSum
    {
        Amount amount;
        qsizetype letters = 0;
        LetterId last;
        qint64 reached = 0;
    };
    struct QuestionSum
    {
        Amount amount;
        qsizetype letters = 0;
        qsizetype begun = 0;
        LetterId asked;
        LetterId last;
    };

    void addShown(const CountedRow &passage);
    void beginLetter(LetterId letter);
    void endLetter();

    QSet<CoderId> m_coders;
    QList<AskedQuestion> m_asked;
    qsizetype m_next = 0; ///< of `m_asked`: the first one that is not before the passage
    QuestionId m_question;
    LetterId m_letter;
    Amount m_amount;
    qint64 m_reached = 0;
    QMap<CoderId, CoderSum> m_coderSums;
    QMap<QuestionId, QuestionSum> m_questionSums;
    QMap<std::pair<TaskId, DirectionId>, qsizetype> m_statements;
    QMap<std::pair<TaskId, DirectionId>, qsizetype> m_allStatements;
    StudyCounts m_counts;
};

} // namespace Kodeks
