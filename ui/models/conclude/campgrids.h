// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/camps.h"
#include "core/project/analysing/analysisjob.h"
#include "ui/models/conclude/grid.h"

#include <QJsonArray>

namespace Kodeks {

/// Senders by senders, camp after camp, each with the number of its camp before its name; below zero in the other hue,
/// as is conflict. May run in any thread.
struct CampGrid
{
    Grid grid;
    QStringList senders; ///< of the rows and columns
    QList<qsizetype> campOf; ///< of each sender, from 0, rising
    qsizetype camps = 0;
    qsizetype leftOut = 0;
    SenderNetwork network = {}; ///< of these senders
};
[[nodiscard]] CampGrid campGrid(const AnalysedStatements &read, NetworkMode mode, Normalisation normalisation);
/// "agreement less conflict 2.5".
[[nodiscard]] QString tieWords(NetworkMode mode, double weight);
/// [["sender", …], …], a list for each camp.
[[nodiscard]] QJsonArray campJson(const QStringList &senders, const QList<qsizetype> &campOf);

/// Tasks by directions, the most disputed first: how many senders take each; who takes two counts half in each. The
/// first column is how many senders speak of it, the second the dispute.
struct DisputeGrid
{
    Grid grid;
    QList<TaskId> tasks;           ///< of the rows
    QList<DirectionId> directions; ///< of the columns behind the second
};
[[nodiscard]] DisputeGrid disputeGrid(const AnalysedStatements &read);
/// [{"task_id", "senders", "dispute", "directions": [{"direction_id", "senders"}]}].
[[nodiscard]] QJsonArray disputeJson(const AnalysedStatements &read);

/// What two senders say of the tasks on which both have a position; of one sender, all its positions.
[[nodiscard]] QList<qsizetype> statementsOfBoth(
    const AnalysedStatements &read, const QString &one, const QString &other);
/// What is said of a task in that direction (invalid: in any).
[[nodiscard]] QList<qsizetype> statementsOfDirection(
    const AnalysedStatements &read, TaskId task, DirectionId direction);

} // namespace Kodeks
