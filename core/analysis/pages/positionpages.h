// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/pages/analysistable.h"
#include "core/analysis/standpoints.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Kodeks {

/// The member of contract.md §7; a decision that was made on other directions than there are now has "outdated": true.
[[nodiscard]] QJsonObject positionJson(const AnalysedStudy &study, const QList<Position> &positions);
/// A row for each sender, task and direction, with the decision on both; the names of letters joined by semicolons.
[[nodiscard]] AnalysisTable positionTable(const AnalysedStudy &study, const QList<Position> &positions);
/// [{"task_id", "task", "proposed_id", "standpoint", "count", "senders"}], where somebody has the standpoint.
[[nodiscard]] QJsonArray standpointJson(const AnalysedStudy &study, const QList<TaskStandpoints> &tasks);
/// The same in rows; the names joined by semicolons.
[[nodiscard]] AnalysisTable standpointTable(const AnalysedStudy &study, const QList<TaskStandpoints> &tasks);

} // namespace Kodeks
