// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/pages/analysistable.h"
#include "core/project/analysing/suggestionjob.h"

#include <QJsonArray>

namespace Kodeks {

/// The member "protocols" of contract.md §7, with "argument", "curve" and, of tasks that were not among three, why.
[[nodiscard]] QJsonArray measureJson(const MeasuredSuggestions &measured);

/// A row for each coder and protocol; shares with three decimals, empty where nothing was measured.
[[nodiscard]] AnalysisTable measureTable(const MeasuredSuggestions &measured);
/// A row for each coder and run of passages as one codes.
[[nodiscard]] AnalysisTable curveTable(const MeasuredSuggestions &measured);
/// A row for each passage whose task was not among three as one codes: where, what, what was suggested instead, why.
[[nodiscard]] AnalysisTable missedTable(const MeasuredSuggestions &measured);

} // namespace Kodeks
