// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysedstudy.h"
#include "core/query/codedstatement.h"

#include <array>

namespace Kodeks {

/// Who wants which task moved where: in how many units. Lists stand in the codebook's order and have no zeros.
struct TransferCounts
{
    struct FromTo
    {
        ActorId from;
        ActorId to;
        qsizetype count = 0;

        friend bool operator==(const FromTo &, const FromTo &) = default;
    };
    struct TaskDirection
    {
        TaskId task; ///< also a group, where those below are counted with it
        DirectionId direction;
        qsizetype count = 0;

        friend bool operator==(const TaskDirection &, const TaskDirection &) = default;
    };

    QList<FromTo> fromTo; ///< also of statements without a task
    QList<TaskDirection> taskDirection;
    std::array<qsizetype, 4> kinds{}; ///< by Direction::Kind

    [[nodiscard]] qsizetype of(Direction::Kind kind) const { return kinds.at(size_t(kind)); }
};

/// `rollUp` counts with a task those below it, each unit once.
[[nodiscard]] TransferCounts transferCounts(
    const AnalysedStudy &study, const CodedStatements &statements, CountUnit unit, bool rollUp);

} // namespace Kodeks
