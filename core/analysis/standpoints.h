// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/positions.h"

#include <array>

namespace Kodeks {

/// How a sender stands to what is proposed for a task.
enum class Standpoint {
    For,           ///< takes the direction that is proposed
    Against,       ///< wants the task unchanged where something else is proposed, or what cannot be beside it
    Other,         ///< another transfer; where nothing is proposed, any
    Unchanged,     ///< where nothing is proposed
    Cooperation,   ///< where something else, or nothing, is proposed
    Unclear,       ///< speaks of the task and not, or not clearly, of where it belongs; or it was decided so
    Contradictory, ///< wants what cannot both be and is not of one standpoint, and nothing is decided
    Silent         ///< says nothing of the task
};
inline constexpr size_t standpointCount = 8;

/// "for", "against", "other", "unchanged", "cooperation", "unclear", "contradictory", "silent": for files, the same in
/// every language.
[[nodiscard]] QString standpointWord(Standpoint standpoint);

/// The standpoint of one direction to a proposed one (null: nothing is proposed). What cannot be beside a proposal is
/// as isContrary() has it (core/analysis/sendernetwork.h, contract.md §7 c(d, e)): a transfer to another actor.
[[nodiscard]] Standpoint standpointOf(const Direction &direction, const Direction *proposed);

/// The standpoints of all who are asked of to one task.
struct TaskStandpoints
{
    TaskId task;
    DirectionId proposed; ///< invalid: nothing
    std::array<QList<qsizetype>, standpointCount> senders; ///< by standpoint, among AnalysedStudy::senders, rising
    QList<qsizetype> unchanged; ///< those among them who want it unchanged, whatever their standpoint

    [[nodiscard]] const QList<qsizetype> &of(Standpoint standpoint) const { return senders.at(size_t(standpoint)); }
    /// All who are not silent.
    [[nodiscard]] qsizetype speaking() const;
};

/// Every sender of `among` has one standpoint to each task that is spoken of or that something is proposed for, in the
/// order of the tree. Of what a sender says the most decided counts: a transfer or unchanged before cooperation,
/// cooperation before what is unclear; where these are a conflict, what was decided (core/analysis/positions.h).
[[nodiscard]] QList<TaskStandpoints> standpointsByTask(
    const AnalysedStudy &study, const CodedStatements &statements, const QList<qsizetype> &among);
/// The same, of positionsOf() these statements.
[[nodiscard]] QList<TaskStandpoints> standpointsByTask(const AnalysedStudy &study, const CodedStatements &statements,
    const QList<qsizetype> &among, const QList<Position> &positions);

/// The senders of letters that count, rising.
[[nodiscard]] QList<qsizetype> countedSenders(const AnalysedStudy &study);

} // namespace Kodeks
