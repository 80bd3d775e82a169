// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/pages/analysistable.h"
#include "core/analysis/transfers.h"

#include <QJsonObject>

namespace Kodeks {

/// The members of contract.md §7; a group of tasks has "group": true and its place in the tree for an id.
[[nodiscard]] QJsonObject transferJson(const AnalysedStudy &study, const TransferCounts &counts);
/// From × to, task × direction, kinds.
[[nodiscard]] QList<AnalysisTable> transferTables(const AnalysedStudy &study, const TransferCounts &counts);
/// The three in one, told apart by the first column.
[[nodiscard]] AnalysisTable transferTable(const AnalysedStudy &study, const TransferCounts &counts);

} // namespace Kodeks
