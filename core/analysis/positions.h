// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysedstudy.h"
#include "core/query/codedstatement.h"

#include <QVarLengthArray>
#include <memory>

namespace Kodeks {

/// What a sender says of where a task belongs.
struct Position
{
    struct Taken
    {
        DirectionId direction;
        qsizetype passages = 0;
        QVarLengthArray<LetterId, 1> letters; ///< in the order of their names

        friend bool operator==(const Taken &, const Taken &) = default;
    };

    qsizetype sender = 0; ///< among AnalysedStudy::senders
    TaskId task;
    QList<Taken> directions; ///< in the codebook's order, never empty
    bool conflict = false;   ///< holdsConflict()
    std::shared_ptr<const PositionDecision> decision = {}; ///< on a conflict, the latest that one of its letters has

    friend bool operator==(const Position &one, const Position &other);
};

/// Whether two of the directions are different ones of which each is a transfer or unchanged.
[[nodiscard]] bool holdsConflict(const QList<DirectionId> &directions, const Codebook &codebook);

/// What is to be decided of a position with a conflict: kept by the letter that an earlier decision is kept by, else by
/// the first of its letters by uuid, with nothing decided yet.
[[nodiscard]] PositionDecision decisionFor(const AnalysedStudy &study, const Position &position);
/// Whether a decision was made on other directions than the sender is seen to take now.
[[nodiscard]] bool isOutdated(const Position &position);

/// One for each sender and task of which a statement has both a task and a direction, by sender and in the order of the
/// tree of tasks.
[[nodiscard]] QList<Position> positionsOf(const AnalysedStudy &study, const CodedStatements &statements);

} // namespace Kodeks
