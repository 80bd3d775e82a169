// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/summary/summarydraft.h"

namespace Kodeks {

/// How many say a direction, or an argument for it, of a task.
struct DirectionCount
{
    DirectionId direction; ///< invalid: none
    ArgumentId argument = {};
    SummaryText::Piece count; ///< in units of the scope
    QList<qsizetype> senders;
};

/// The numbers of one task, each with the query that finds as many.
class TaskFigures
{
public:
    TaskFigures(SummaryDraft &draft, const TaskStandpoints &task);

    [[nodiscard]] SummaryText::Piece of(Standpoint standpoint);
    [[nodiscard]] SummaryText::Piece unchanged();
    [[nodiscard]] SummaryText::Piece speaking();
    /// By direction, in the codebook's order; then without one.
    [[nodiscard]] QList<DirectionCount> directions();
    /// By direction and argument, in the codebook's order.
    [[nodiscard]] QList<DirectionCount> arguments();
    [[nodiscard]] QString title(Standpoint standpoint) const;

private:
    [[nodiscard]] SummaryText::Piece counted(const QList<qsizetype> &senders, const QList<DirectionId> &directions);
    [[nodiscard]] QString taskQuery() const;
    [[nodiscard]] QList<DirectionId> directionsOf(Standpoint standpoint) const;
    /// Who says something of the task, and in which units.
    struct Sayers
    {
        std::vector<qint64> units = {};
        std::vector<qsizetype> senders = {};
    };
    [[nodiscard]] DirectionCount countOf(Sayers sayers, const QString &query);

    SummaryDraft &m_draft;
    const TaskStandpoints &m_task;
    QList<const CodedStatement *> m_statements;
    QHash<DirectionId, Sayers> m_byDirection;
    QHash<std::pair<DirectionId, ArgumentId>, Sayers> m_byArgument;
};

/// Those that a task's table has: without a proposal nobody is for or against it.
[[nodiscard]] QList<Standpoint> shownStandpoints(const TaskStandpoints &task);

/// At most so many of the passages of a task that are marked as good quotes: of every direction one before of any a
/// second, of every sender likewise.
[[nodiscard]] QList<const QuotedPassage *> goodQuotes(const SummaryDraft &draft, TaskId task, qsizetype most);
/// "Velferdsetaten, velferdsetaten.txt, 356–637"; with "etat → bydel" behind it.
[[nodiscard]] QString placeOf(const SummaryDraft &draft, const Passage &passage);
[[nodiscard]] QString sourceOf(const SummaryDraft &draft, const Passage &passage);

} // namespace Kodeks
