// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace Kodeks {

/// How much is coded of a thing.
struct CodedAmount
{
    qsizetype passages = 0;
    qsizetype characters = 0; ///< coded at least once, each counted once
    qsizetype memos = 0;      ///< passages that have one
    QDateTime changed = {};   ///< when a passage was changed last; invalid: there is none

    friend bool operator==(const CodedAmount &, const CodedAmount &) = default;
};

struct LetterAmount
{
    LetterId letter;
    CodedAmount amount;
};

struct CoderAmount
{
    CoderId coder;
    qsizetype letters = 0; ///< in which the coder has passages
    CodedAmount amount;
};

/// A question of the consultation: a passage is of the last question that its letter asks before it.
struct QuestionAmount
{
    QuestionId question;
    QString text;
    qsizetype letters = 0; ///< that repeat it
    qsizetype begun = 0;   ///< in which something is coded below it
    CodedAmount amount;
};

struct StatementCount
{
    TaskId task;           ///< invalid: none given
    DirectionId direction; ///< invalid: none given
    qsizetype passages = 0;
};

/// The same in one letter.
struct LetterStatementCount
{
    LetterId letter;
    StatementCount statement;
};

/// What a study has come to, counted by the file. Letters, questions and statements are those of the coder asked for,
/// or of all that are no consensus.
struct StudyCounts
{
    QList<LetterAmount> letters; ///< those that have passages
    QList<CoderAmount> coders;   ///< those that have passages, also a consensus
    QList<QuestionAmount> questions;
    QList<StatementCount> statements;
    QList<LetterStatementCount> statementsOfLetters;
};

/// Which passages are meant by a number of those counts.
struct CountedPassages
{
    CoderId coder = {};   ///< invalid: of all that are no consensus
    LetterId letter = {}; ///< the same for the next two: invalid means any
    QuestionId question = {};
    std::optional<TaskId> task = {};           ///< an invalid one: those without a task
    std::optional<DirectionId> direction = {}; ///< an invalid one: those without a direction
    bool withMemo = false;
    std::optional<QList<LetterId>> letters = {}; ///< of these only
};

} // namespace Kodeks
