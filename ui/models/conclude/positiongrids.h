// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/answers.h"
#include "core/project/analysing/analysisjob.h"
#include "ui/models/conclude/grid.h"

namespace Kodeks {

/// Senders by tasks: the directions taken, as signs (ui/models/conclude/directionsigns.h), one in conflict marked by a
/// sign and a frame. The first row and column count senders and tasks. Of the tasks in `tasks`; may run
/// in any thread.
struct PositionGrid
{
    Grid grid;
    QStringList senders; ///< of the rows below the margin, as Senders::names() has them
    QList<TaskId> tasks; ///< of the columns behind the margin
    qsizetype conflicts = 0;
    QSet<DirectionId> directions; ///< that anybody takes
};
[[nodiscard]] PositionGrid positionGrid(const AnalysedStatements &read);

/// Senders by questions: answered, answered elsewhere, only in general, silent; what somebody has set is framed. The
/// first row and column count those that are answered. A row for each of countedSenders().
struct AnswerGrid
{
    Grid grid;
    QList<qsizetype> senders; ///< of the rows below the margin, as places among Senders::names()
    Answers answers;
    qsizetype silent = 0; ///< cells
};
[[nodiscard]] AnswerGrid answerGrid(const AnalysedStatements &read);
/// "silent", "answered", …
[[nodiscard]] QString answerSentence(Answer answer);

/// The statements of a position: of that sender (its name; empty: of any) and task (invalid: of any) that have a
/// direction.
[[nodiscard]] QList<qsizetype> statementsOfPosition(const AnalysedStatements &read, const QString &sender, TaskId task);
/// The statements behind an answer: under the question; where there are none, of what else makes it so.
[[nodiscard]] QList<qsizetype> statementsOfAnswer(
    const AnalysedStatements &read, const QString &sender, QuestionId question);

} // namespace Kodeks
