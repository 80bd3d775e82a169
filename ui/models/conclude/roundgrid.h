// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/rounds.h"
#include "core/project/analysing/analysisjob.h"
#include "ui/models/conclude/grid.h"

namespace Kodeks {

/// Senders who answered in two rounds by tasks: what was wanted and what is (ui/models/conclude/directionsigns.h),
/// where that is not the same; what both want is framed if something else is wanted now. The first row and column count
/// changes. May run in any thread.
struct RoundGrid
{
    Grid grid;
    RoundsQuestion question;
    RoundChanges changes;
    QList<TaskId> tasks; ///< of the columns behind the margin
    QSet<DirectionId> directions; ///< that anybody takes
};
/// `all`: with what stayed the same.
[[nodiscard]] RoundGrid roundGrid(const AnalysedStatements &read, const RoundsQuestion &question, bool all);

/// The statements of both rounds about a task (invalid: any that has a direction) of a sender (its name; empty: of any
/// who answered in both).
[[nodiscard]] QList<qsizetype> statementsOfRounds(
    const AnalysedStatements &read, const RoundsQuestion &question, const QString &sender, TaskId task);

} // namespace Kodeks
