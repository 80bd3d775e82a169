// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/clustering.h"
#include "core/analysis/sendernetwork.h"

namespace Kodeks {

/// Of more senders, camps are found among those who say most.
inline constexpr qsizetype mostInCamps = 400;

/// Senders who want the same, beside each other.
struct Camps
{
    QList<qsizetype> senders; ///< among AnalysedStudy::senders, like ones together
    QList<qsizetype> camps;   ///< of each, from 0, rising
    qsizetype leftOut = 0;    ///< senders beyond mostInCamps
};

/// Found by clustered() with the distance 1 − subtract divided by activity (NetworkMode, Normalisation), never below 0:
/// a camp is who, on the whole, agrees more than it contradicts. The same in every mode, so that pictures can be
/// compared.
[[nodiscard]] Camps campsAmong(const AnalysedStudy &study, const CodedStatements &statements);
/// senderNetwork() of those alone who are in camps: what it says of them is what the whole one does.
[[nodiscard]] SenderNetwork campNetwork(const AnalysedStudy &study, const CodedStatements &statements,
    const Camps &camps, NetworkMode mode, Normalisation normalisation);

/// How far senders are apart on a task.
struct TaskDispute
{
    struct Share
    {
        DirectionId direction;
        double senders = 0; ///< who takes two directions counts half in each

        friend bool operator==(const Share &, const Share &) = default;
    };

    TaskId task;
    qsizetype senders = 0;
    QList<Share> shares; ///< in the codebook's order
    double dispute = 0; ///< 1 − Σp²: 0 where all take one direction. E. H. Simpson, Measurement of diversity, 1949

    friend bool operator==(const TaskDispute &, const TaskDispute &) = default;
};

/// Of the tasks on which anybody takes a direction other than unclear, in the order of the tree.
[[nodiscard]] QList<TaskDispute> disputes(const AnalysedStudy &study, const CodedStatements &statements);

} // namespace Kodeks
