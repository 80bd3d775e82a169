// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/pages/analysistable.h"
#include "core/analysis/rounds.h"

#include <QJsonObject>

namespace Kodeks {

/// {"rounds": {"attribute", "before", "after"}, "senders": {"both": […], "only_before": […], "only_after": […]},
/// "changes": [{"sender", "task_id", "task", "before": [direction_id …], "after": […], "change": roundChangeWord()}],
/// "counts": {word: n}}. `all`: with what stayed the same, which is counted anyway.
[[nodiscard]] QJsonObject roundsJson(
    const AnalysedStudy &study, const RoundsQuestion &question, const RoundChanges &changes, bool all);
/// A row for each sender and task; several directions joined by semicolons.
[[nodiscard]] AnalysisTable roundsTable(const AnalysedStudy &study, const RoundChanges &changes, bool all);

} // namespace Kodeks
