// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/pages/analysistable.h"
#include "core/analysis/positions.h"

#include <QJsonObject>

namespace Kodeks {

/// The member of contract.md §7. A decision is null: no project keeps any yet.
[[nodiscard]] QJsonObject positionJson(const AnalysedStudy &study, const QList<Position> &positions);
/// A row for each sender, task and direction; the names of letters joined by semicolons.
[[nodiscard]] AnalysisTable positionTable(const AnalysedStudy &study, const QList<Position> &positions);

} // namespace Kodeks
